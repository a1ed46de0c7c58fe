import type { Severity, Verdict } from '../core/finding.ts'

type Style = Severity | Verdict | 'bold' | 'dim' | 'caret' | '-' | '+'

export type Paint = (style: Style, text: string) => string

/** SGR parameters (ECMA-48, 8.3.117), in the sixteen colours that every theme sets. */
const codes: Readonly<Record<Style, string>> = {
  critical: '1;31',
  high: '31',
  medium: '33',
  low: '36',
  pass: '32',
  fail: '1;31',
  incomplete: '1;33',
  bold: '1',
  dim: '2',
  caret: '1;31',
  '-': '31',
  '+': '32',
}

export const painter = (color: boolean): Paint => (color ? (style, text) => `\u001b[${codes[style]}m${text}\u001b[0m` : (_, text) => text)

/**
 * A line that the runner of GitHub Actions does not take for a command: neither `::name::`, which it seeks at a line's start after blanks, nor the older
 * `##[name]`, which it seeks anywhere.
 */
export const inert = (line: string): string => line.replace(/^(\s*):(?=:)/, '$1\\x3a').replaceAll('##[', '##\\x5b')
