import { attack, cwe, docker } from '../../core/references.ts'
import { defineRule, type Located } from '../../core/rule.ts'
import { invocations } from '../../documents/dockerfile-commands.ts'
import type { Invocation } from '../../documents/shell-commands.ts'
import type { ShellCommand, ShellWord } from '../../documents/shell-model.ts'

export default defineRule({
  id: 'dockerfile/password-in-run',
  severity: 'high',
  threat: 'secret',
  summary: 'A password is set or given while the image is built',
  why: "The command stands in the image's history, and the password or its hash in a layer: everybody who can pull the image has it.",
  instead: 'Let accounts have no password; give a password that the build needs by `RUN --mount=type=secret`.',
  references: [docker('build/building/secrets/', 'build secrets'), cwe(798), attack('T1552.001')],
  peers: ['checkov:CKV2_DOCKER_17'],
  bad: "FROM debian:13.1\nRUN echo 'app:example' | chpasswd\nUSER 1000\n",
  good: 'FROM debian:13.1\nRUN useradd --create-home app\nUSER 1000\n',
  on: 'instruction',
  *check(instruction) {
    if (instruction.keyword !== 'RUN') return
    const text = instruction.document.text.slice(instruction.span)
    // The value comes from a secret that is mounted.
    const fromSecret = text.includes('/run/secrets/') || instruction.flags.some(({ value }) => value?.includes('type=secret'))
    for (const invocation of invocations(instruction)) {
      if (setsPassword(invocation) && !fromSecret)
        yield { at: invocation.nameWord, message: `"${invocation.name}" sets or removes a password` }
      const option = passwordOption(invocation)
      if (option) yield { at: option, message: `a password is given to "${invocation.name}" on the command line` }
    }
  },
})

/** Locking, expiring and asking for the state need no password. */
const setsPassword = ({ name, args, command }: Invocation) =>
  (name === 'chpasswd' && !command.pipedFrom.some(givesNone)) ||
  (name === 'passwd' &&
    !args.some(({ value }) => /^-(?:[leSuanx]+|-(?:lock|unlock|expire|status|maxdays|mindays|inactive|warndays|help))/.test(value)))

/** What is drawn at random in the build nobody knows, and no hash is that of `*` or `!`. */
const givesNone = ({ words }: ShellCommand) =>
  words.some(({ value, commands }) => /^[^:\s]+:[*!]+$/.test(value) || commands.some((command) => drawsLots(command)))
const drawsLots = ({ words, pipedFrom, redirections }: ShellCommand): boolean =>
  [...words, ...redirections.map(({ target }) => target)].some(({ value }) => /\/dev\/u?random$/.test(value)) ||
  /^(?:openssl rand|pwgen|apg)\b/.test(words.map(({ value }) => value).join(' ')) ||
  pipedFrom.some(drawsLots)

const isLiteral = (word: ShellWord | undefined): word is ShellWord =>
  word?.literal === true && word.value !== '' && !/^[-*!<]|^x$|\$|\{\{|\/run\/secrets\//.test(word.value)

/** The option's name without its value, or the word before a password that stands alone. */
function passwordOption({ name, nameWord, args }: Invocation): Located | undefined {
  const hashes =
    (name === 'openssl' && args[0]?.value === 'passwd') || (name === 'htpasswd' && args.some(({ value }) => /^-[a-zA-Z]*b/.test(value)))
  if (hashes && args.length > 1 && isLiteral(args.at(-1))) return nameWord
  for (const [at, word] of args.entries()) {
    const joined = word.value.startsWith('--pass') ? /^(--(?:password|passwd|passphrase))=(.+)$/.exec(word.value) : null
    if (joined?.[1] && word.literal) return { span: { start: word.span.start, end: word.span.start + joined[1].length } }
    const separate =
      ['--password', '--passwd', '--passphrase'].includes(word.value) || (word.value === '-p' && /^(?:useradd|usermod)$/.test(name))
    if (separate && isLiteral(args[at + 1])) return word
  }
  return undefined
}
