import type { Span } from '../source/text.ts'

/** A script inside a script. */
export interface ScriptPart {
  readonly text: string
  /** The file's offset for an offset in the text. */
  locate(at: number): number
}

/** A word after quotes and escapes are taken away; expansions (`$X`, `$(…)`) stay as written. */
export interface ShellWord {
  readonly value: string
  readonly span: Span
  /** False where the shell puts something in: a variable, a substitution. */
  readonly literal: boolean
  readonly quoted: boolean
  /** Commands of the substitutions in it: `$(…)`, backticks, `<(…)`. */
  readonly commands: readonly ShellCommand[]
  /** For a word that is one quoted text: the text between the quotes, so that `sh -c '…'` can be read. */
  readonly content: ScriptPart | null
}

export interface ShellAssignment {
  readonly name: string
  readonly value: string
  readonly span: Span
  readonly commands: readonly ShellCommand[]
}

export interface ShellRedirection {
  /** Without a file descriptor's number: `>`, `>>`, `<`, `<<`, `<<-`, `<<<`, `&>` … */
  readonly operator: string
  readonly target: ShellWord
  /** The body of a here-document. */
  heredoc: ScriptPart | null
}

/** A simple command. Groups, loops and conditions are flattened: their commands follow each other in the order of the text. */
export interface ShellCommand {
  /** The command's name first; empty where only variables are set. */
  readonly words: readonly ShellWord[]
  readonly assignments: readonly ShellAssignment[]
  readonly redirections: readonly ShellRedirection[]
  readonly span: Span
  /** What parts it from the command before it: empty for the first. */
  readonly operator: '' | '&&' | '||' | ';' | '|' | '&'
  /** The commands whose output it reads: one, or those of a group. */
  readonly pipedFrom: readonly ShellCommand[]
}
