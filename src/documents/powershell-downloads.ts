import type { Span } from '../source/text.ts'
import type { DownloadRun } from './shell-downloads.ts'

const runs = String.raw`(?:iex|Invoke-Expression)\b`
const loads = String.raw`(?:iwr|irm|curl|wget|Invoke-WebRequest|Invoke-RestMethod|DownloadString|Start-BitsTransfer)\b`
/** `iwr URL | iex`, and `iex ((New-Object Net.WebClient).DownloadString(URL))`; in one statement. */
const piped = new RegExp(String.raw`\b${loads}[^;\n]{0,500}\|\s{0,100}${runs}`, 'gi')
const nested = new RegExp(String.raw`\b${runs}[^;\n|]{0,300}\b${loads}[^;\n|]{0,300}`, 'gi')

/** Statements of a PowerShell script that run what they download. */
export const powershellDownloads = (script: string, locate: (part: Span) => Span): readonly DownloadRun[] =>
  [piped, nested]
    .flatMap((form) => [...script.matchAll(form)])
    .map(({ index, 0: text }) => {
      const span = locate({ start: index, end: index + text.trimEnd().length })
      return { span, download: span, program: 'Invoke-Expression', file: null }
    })
