import type { Severity, Threat } from './finding.ts'

export interface Reference {
  readonly title: string
  readonly url: string
}

/** A whole file's text, or files by path; for a change rule `{ base, head }` of them. */
export type Example = string | Readonly<Record<string, string>>

/** Two sides, and the commits between them where they count. */
export interface ChangeExample {
  readonly base: Example
  readonly between?: readonly Example[]
  readonly head: Example
}

/** What a rule says of itself, apart from its judgement. */
export interface Description<Sample> {
  /** `<area>/<what is wrong>`; also the file's name, the page and the SARIF rule id. */
  readonly id: string
  readonly severity: Severity
  /** Off unless asked for. */
  readonly strict?: true
  /** What a rule that is on by default tells only in strict runs: ends the sentence "Strict runs tell more: …". */
  readonly strictly?: string
  readonly threat: Threat
  readonly summary: string
  readonly why: string
  readonly instead: string
  readonly references: readonly Reference[]
  /** Ids of the peers' rules that mean the same, as `tool:id`. */
  readonly peers?: readonly string[]
  readonly bad: Sample
  readonly good: Sample
  /** Where these rules speak of the same span or one that overlaps it, this one is kept. */
  readonly supersedes?: readonly string[]
  /** The value is a credential: it enters no fingerprint, frame or message. `known`: everybody knows the value, and messages may have the word. */
  readonly confidential?: true | 'known'
  /** Never waivable, never raised to failing (the guards of Plimsoll's own policy). */
  readonly unwaivable?: true
}
