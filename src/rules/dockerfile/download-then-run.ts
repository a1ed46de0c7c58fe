import { attack, cwe, docker } from '../../core/references.ts'
import { defineRule, type Report } from '../../core/rule.ts'
import { shellCommands } from '../../documents/dockerfile-commands.ts'
import type { Instruction } from '../../documents/dockerfile-model.ts'
import type { Document } from '../../documents/document.ts'
import { mayMatch } from '../../documents/needs.ts'
import { powershellDownloads } from '../../documents/powershell-downloads.ts'
import { type DownloadRun, DownloadTracker } from '../../documents/shell-downloads.ts'
import { withoutVersions } from '../../documents/without-versions.ts'

export default defineRule({
  id: 'dockerfile/download-then-run',
  severity: 'high',
  threat: 'runtime',
  strictly: 'a downloaded package that is installed, as its scripts run as well.',
  summary: 'Something is downloaded and run without a check',
  why: 'Whoever holds that server, or the address of the file, decides what runs while the image is built, and what is in it.',
  instead:
    'Download a fixed version to a file, compare it with a checksum that is written here, then run it. `ADD --checksum=sha256:…` does the first two.',
  references: [docker('reference/dockerfile/#add---checksum', 'ADD --checksum'), cwe(494), attack('T1195.002')],
  peers: ['scorecard:Pinned-Dependencies', 'semgrep:curl-eval', 'poutine:unverified_script_exec'],
  bad: 'FROM debian:13.1\nRUN curl -fsSL https://example.com/install.sh | bash\nUSER 1000\n',
  good: 'FROM debian:13.1\nADD --checksum=sha256:0f5b6b5c0d9d8a2e4a1f3d7b9c1e2f3a4b5c6d7e8f90a1b2c3d4e5f60718293a https://example.com/install.sh /tmp/install.sh\nRUN bash /tmp/install.sh\nUSER 1000\n',
  on: 'dockerfile',
  *check({ document, stages, instructions }, { strict }) {
    // What stands before any FROM is a piece that others are put together from.
    const pieces = [instructions.filter(({ stage }) => stage === null), ...stages.map((stage) => stage.instructions)]
    for (const piece of pieces) yield* downloads(piece, document, strict)
  },
})

function* downloads(instructions: readonly Instruction[], { text }: Document, strict: boolean): Iterable<Report> {
  const tracker = new DownloadTracker(strict)
  for (const outer of instructions) {
    const instruction = outer.onbuild ?? outer
    const { keyword, words, flags } = instruction
    if (keyword === 'ADD' && /^https?:/.test(words[0]?.value ?? '') && !flags.some(({ name }) => name === 'checksum'))
      tracker.add(addTarget(words[0]?.value ?? '', words.at(-1)?.value ?? ''), instruction.span)
    if (!['RUN', 'CMD', 'ENTRYPOINT'].includes(keyword)) continue
    const runs = (keyword === 'RUN' ? tracker : new DownloadTracker(strict)).read(shellCommands(instruction))
    runs.push(...inPowershell(instruction))
    for (const { span, download, program, file } of runs)
      yield {
        at: { span },
        // One download is one fact, in whichever stage and however it is run.
        subject: 'Dockerfile',
        identity: withoutVersions(text.slice(download)),
        message:
          file === null ? `"${program}" runs what is downloaded, without a check` : `"${file}" is downloaded and run without a check`,
        related: file === null ? [] : [{ at: { span: download }, message: 'downloaded here' }],
      }
  }
}

const startsPowershell = (text: string) => mayMatch(text.toLowerCase(), [['powershell', 'pwsh']]) && /\b(?:powershell|pwsh)\b/i.test(text)

/** With SHELL, or as the program that the default shell starts. */
const inPowershell = ({ script }: Instruction): readonly DownloadRun[] =>
  script && (script.language === 'other' || startsPowershell(script.text))
    ? powershellDownloads(script.text, ({ start, end }) => ({ start: script.offset + start, end: script.offset + end }))
    : []

const addTarget = (address: string, to: string) => (to.endsWith('/') ? to + address.slice(address.lastIndexOf('/') + 1) : to)
