import type { Span } from '../source/text.ts'
import type { Expansion } from './dockerfile-variables.ts'
import type { Grain } from './grains.ts'

/** A word of an instruction after quotes and escapes are taken away, with the span it was written in. */
export interface Word {
  readonly value: string
  readonly span: Span
}

/** `--name=value` before an instruction's arguments. */
export interface Flag {
  readonly name: string
  readonly value: string | null
  readonly span: Span
}

export interface Heredoc {
  readonly name: string
  /** The body without the closing line. */
  readonly body: Span
  /** False where the delimiter was quoted: then no variable is expanded in it. */
  readonly expand: boolean
}

/** `NAME=value` of ENV, ARG and LABEL; `value` null for an ARG without default. */
export interface Assignment {
  readonly name: Word
  readonly value: Word | null
  readonly span: Span
}

export interface Script {
  /** Continuation marks and comment lines are NUL, which the shell reader skips: offsets stay those of the file. */
  readonly text: string
  readonly offset: number
  /** `other` after a SHELL that names PowerShell or cmd, and for a heredoc with the shebang of no shell. */
  readonly language: 'posix' | 'other'
}

export interface Instruction extends Grain {
  /** Upper case; for ONBUILD the inner instruction is in `onbuild`. */
  readonly keyword: string
  readonly keywordSpan: Span
  readonly flags: readonly Flag[]
  /** All after keyword and flags, without heredoc bodies. */
  readonly arguments: Span
  /** Words of the exec form, of FROM, COPY, USER …; for a shell-form RUN, CMD, ENTRYPOINT it is empty: see `script`. */
  readonly words: readonly Word[]
  readonly form: 'exec' | 'shell'
  /** The shell text of RUN, CMD, ENTRYPOINT and HEALTHCHECK in shell form or heredoc; else null. */
  readonly script: Script | null
  readonly heredocs: readonly Heredoc[]
  readonly assignments: readonly Assignment[]
  readonly onbuild: Instruction | null
  /** Null before the first FROM. */
  readonly stage: Stage | null
  /** What stands at the span, without quotes and with the variables put in that are known where the instruction stands. */
  expand(span: Span): Expansion
}

export interface Stage extends Grain {
  /** The name after AS, lower case, or null. */
  readonly name: string | null
  readonly from: Instruction
  /** As written; `resolved` has known ARG defaults put in. */
  readonly baseImage: Word | null
  readonly resolved: Expansion
  /** The earlier stage it builds on, or null for an image. */
  readonly parent: Stage | null
  /** Where there is none: the earlier stages of which the platform that is built for chooses one (`FROM base-${TARGETARCH}`). */
  readonly alternatives: readonly Stage[]
  readonly instructions: readonly Instruction[]
  /** The last stage: what is built when no target is named. */
  readonly final: boolean
  /** Value of a variable known at the stage's end (ARG default, ENV), or undefined. */
  variable(name: string): string | undefined
}

export interface DockerfileModel extends Grain {
  readonly escape: '\\' | '`'
  readonly syntax: Word | null
  readonly instructions: readonly Instruction[]
  readonly stages: readonly Stage[]
  /** By name or number, as `COPY --from` gives it. */
  stageNamed(name: string): Stage | undefined
}
