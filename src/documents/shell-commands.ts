import { baseName } from './paths.ts'
import { parseShell } from './shell.ts'
import type { ScriptPart, ShellCommand, ShellWord } from './shell-model.ts'

/** A command's program and arguments, with what only starts another program (`sudo -E env A=b`) taken off. */
export interface Invocation {
  readonly command: ShellCommand
  /** The program's name without its folder; empty where it is not written out. */
  readonly name: string
  readonly nameWord: ShellWord
  readonly args: readonly ShellWord[]
  /** Programs that were taken off, in order. */
  readonly wrappers: readonly ShellWord[]
}

/** For each: its options that take a value of their own, and how many words stand before the command. */
const wrappers: ReadonlyMap<string, { readonly valued: RegExp; readonly operands: number }> = new Map([
  ['sudo', { valued: /^-[ugpCrtUTDRh]$|^--(?:user|group|prompt|chdir|host|role|type)$/, operands: 0 }],
  ['doas', { valued: /^-[uC]$/, operands: 0 }],
  ['env', { valued: /^-[uCS]$|^--(?:unset|chdir)$/, operands: 0 }],
  ['nice', { valued: /^-n$/, operands: 0 }],
  ['ionice', { valued: /^-[cnp]$/, operands: 0 }],
  ['timeout', { valued: /^-[sk]$/, operands: 1 }],
  ['xargs', { valued: /^-[InPLdEas]$/, operands: 0 }],
  ['stdbuf', { valued: /^-[ioe]$/, operands: 0 }],
  ['chroot', { valued: /^$/, operands: 1 }],
  ['gosu', { valued: /^$/, operands: 1 }],
  ['su-exec', { valued: /^$/, operands: 1 }],
  ...['exec', 'command', 'builtin', 'nohup', 'setsid', 'time', 'busybox', 'eatmydata', 'retry', 'fakeroot'].map(
    (name) => [name, { valued: /^-a$/, operands: 0 }] as const,
  ),
])

const maxWrappers = 10

/** Null for a command that only sets variables. */
export function invocationOf(command: ShellCommand): Invocation | null {
  const taken: ShellWord[] = []
  let words = command.words
  for (;;) {
    const [first] = words
    if (!first) {
      const nameWord = taken.at(-1)
      return nameWord ? { command, name: baseName(nameWord.value), nameWord, args: [], wrappers: taken.slice(0, -1) } : null
    }
    const wrapper = first.literal && taken.length < maxWrappers ? wrappers.get(baseName(first.value)) : undefined
    if (!wrapper)
      return { command, name: first.literal ? baseName(first.value) : '', nameWord: first, args: words.slice(1), wrappers: taken }
    taken.push(first)
    words = afterWrapper(words, wrapper)
  }
}

function afterWrapper(words: readonly ShellWord[], { valued, operands }: { valued: RegExp; operands: number }): readonly ShellWord[] {
  let at = 1
  for (let left = operands; at < words.length; at++) {
    const value = words[at]?.value ?? ''
    if (value === '--') {
      at += 1 + left
      break
    }
    if (valued.test(value)) at++
    else if (!value.startsWith('-') && !/^[A-Za-z_]\w*=/.test(value) && left-- === 0) break
  }
  return words.slice(at)
}

const shells = /^(?:ba|da|a|z|k|mk|fi)?sh$/
/** Scripts in scripts in scripts are read, and no deeper. */
const maxNesting = 5

export const isShell = (name: string): boolean => shells.test(name)

/**
 * All commands that the script holds, in the order of the text: those of substitutions, of `sh -c '…'`, of `eval '…'`
 * and of here-documents that a shell reads, too.
 */
export function* everyCommand(commands: readonly ShellCommand[], nesting = 0): Generator<Invocation> {
  for (const command of commands) {
    const invocation = invocationOf(command)
    if (invocation) yield invocation
    if (invocation?.name === 'find') yield* startedByFind(invocation)
    const parts = [...command.words, ...command.assignments, ...command.redirections.map((redirection) => redirection.target)]
    for (const part of parts) if (part.commands.length > 0) yield* everyCommand(part.commands, nesting)
    if (!invocation || nesting >= maxNesting) continue
    for (const script of scriptsOf(invocation)) yield* everyCommand(parseShell(script.text, script.locate), nesting + 1)
  }
}

/** `find … -exec program … ;` */
function* startedByFind({ command, args }: Invocation): Generator<Invocation> {
  for (const [at, { value }] of args.entries()) {
    const started = /^-(?:exec|ok)(?:dir)?$/.test(value) ? invocationOf({ ...command, words: args.slice(at + 1) }) : null
    if (started) yield started
  }
}

function scriptsOf({ command, name, args }: Invocation): ScriptPart[] {
  if (name === 'eval') return args.flatMap((arg) => arg.content ?? [])
  if (!isShell(name) && name !== 'su' && name !== 'runuser') return []
  const at = args.findIndex((arg) => /^-[a-z]*c$/.test(arg.value))
  if (at >= 0) return [args[at + 1]?.content ?? []].flat()
  return command.redirections.flatMap((redirection) => redirection.heredoc ?? [])
}
