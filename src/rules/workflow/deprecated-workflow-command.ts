import { actions, cve, cwe } from '../../core/references.ts'
import { defineRule, type Report, safeFix } from '../../core/rule.ts'
import { scriptsOf } from '../../documents/action-scripts.ts'
import { spanWithin } from '../../documents/scalar-offsets.ts'
import type { ShellCommand } from '../../documents/shell-model.ts'
import type { Step } from '../../documents/workflow-model.ts'
import { stepCommands } from '../../documents/workflow-shell.ts'

/** Commands that are read from the log, and the files that stand for them. */
const files: ReadonlyMap<string, string> = new Map([
  ['set-output', 'GITHUB_OUTPUT'],
  ['save-state', 'GITHUB_STATE'],
  ['set-env', 'GITHUB_ENV'],
  ['add-path', 'GITHUB_PATH'],
])

export default defineRule({
  id: 'workflow/deprecated-workflow-command',
  severity: 'medium',
  threat: 'access',
  summary: 'A script sets values by printing a command',
  why: 'The runner takes such commands out of everything that is printed, so that text which a program only shows can set an output or a variable too. GitHub has deprecated them; `set-env` and `add-path` no longer work.',
  instead: 'Write to the file: `echo "name=value" >> "$GITHUB_OUTPUT"`.',
  references: [actions('reference/workflows-and-actions/workflow-commands', 'workflow commands'), cve('CVE-2020-15228'), cwe(77)],
  peers: ['actionlint:deprecated-commands'],
  bad: `
on: push
permissions: {}
jobs:
  build:
    runs-on: ubuntu-24.04
    steps:
      - run: echo "::set-output name=version::$(cat VERSION)"
`,
  good: `
on: push
permissions: {}
jobs:
  build:
    runs-on: ubuntu-24.04
    steps:
      - run: echo "version=$(cat VERSION)" >> "$GITHUB_OUTPUT"
`,
  on: 'step',
  *check(step) {
    for (const script of scriptsOf(step)) {
      if (!script.string.includes('::')) continue
      for (const match of script.string.matchAll(/^(?![ \t]*(?:#|\/\/)).*?::(set-output|save-state|set-env|add-path)(?=[ :]).*$/gm)) {
        const [line, command = ''] = match
        const start = match.index + line.indexOf(`::${command}`)
        const span = spanWithin(script, step.document.text, { start, end: start + command.length + 2 })
        yield { at: { span }, message: `"::${command}" is read from the log`, fix: fixFor(step, span.start, command) }
      }
    }
  },
})

/** `echo "::set-output name=x::$X"` alone becomes `echo "x=$X" >> "$GITHUB_OUTPUT"`. */
function fixFor(step: Step, start: number, command: string): Report['fix'] {
  const echo = stepCommands(step).find(({ span }) => span.start <= start && start < span.end)
  if (!echo || !isPlainEcho(echo)) return undefined
  const [, word] = echo.words
  const written = step.document.text.slice({ start, end: word?.span.end ?? start })
  const prefix = command === 'add-path' ? /^::add-path::/.exec(written) : /^::[a-z-]+ name=([\w-]+)::/.exec(written)
  if (!prefix) return undefined
  const end = { start: echo.span.end, end: echo.span.end }
  return safeFix(
    `Write to ${files.get(command) ?? 'the file'}`,
    { span: { start, end: start + prefix[0].length }, text: prefix[1] === undefined ? '' : `${prefix[1]}=` },
    { span: end, text: ` >> "$${files.get(command) ?? ''}"` },
  )
}

const isPlainEcho = ({ words, redirections }: ShellCommand) =>
  words.length === 2 && words[0]?.value === 'echo' && redirections.length === 0 && words[1]?.value.startsWith('::') === true
