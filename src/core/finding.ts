import type { SourceText, Span } from '../source/text.ts'

export const severities = ['critical', 'high', 'medium', 'low'] as const
export type Severity = (typeof severities)[number]

/** The five threats of the threat model, and two remedies that rules also guard. */
export type Threat = 'mesh' | 'runtime' | 'container' | 'secret' | 'cve' | 'access' | 'immutability'

export type Side = 'base' | 'head'
export type Status = 'introduced' | 'existing' | 'fixed'

/** Replace the span by the text; an empty span inserts. */
export interface Edit {
  readonly span: Span
  readonly text: string
}

/** `safe`: the program keeps its meaning but for the finding. */
export interface Fix {
  readonly title: string
  readonly safe: boolean
  readonly edits: readonly Edit[]
}

/** A name that its owner can move to other content: a tag of an image, a tag or branch of an action. */
export type MovingName =
  | { readonly kind: 'image'; readonly registry: string; readonly repository: string; readonly tag: string }
  | { readonly kind: 'action'; readonly owner: string; readonly repository: string; readonly ref: string }

/** What such a name stands for today. */
export interface PinnedName {
  /** The digest with its algorithm, or the commit in full. */
  readonly id: string
  /** The full version among the tags of that commit, where `ref` is only the beginning of one. */
  readonly version?: string
}

/** A fix that needs an answer from a registry or from GitHub. */
export interface Pin {
  readonly name: MovingName
  fix(to: PinnedName): Fix | undefined
}

/** Asks for many names at once. What is not in `found` is not known; `notices` say why, where that is news. Never throws. */
export type LookUp = (names: readonly MovingName[]) => Promise<{
  readonly found: ReadonlyMap<MovingName, PinnedName>
  readonly notices: readonly string[]
}>

/** A span in one file of one side. `masks` are spans of credentials in the same text: reporters never print them. */
export interface Place {
  readonly path: string
  readonly side: Side
  readonly text: SourceText
  readonly span: Span
  readonly masks: readonly Span[]
}

/** Why a finding is shown but does not count. */
export interface Waived {
  readonly by: 'comment' | 'policy' | 'baseline'
  readonly reason: string
  /** ISO date, the last day on which it holds. */
  readonly until: string | null
}

export interface Finding {
  readonly rule: string
  readonly severity: Severity
  readonly threat: Threat
  readonly status: Status
  readonly waived: Waived | null
  /** The guilty value; side `base` only where nothing is left in head. */
  readonly at: Place
  /** What the change took away, on the base side. */
  readonly removed: Place | null
  /** The thing it is about, by names: `Deployment shop/api container web`. */
  readonly subject: string
  readonly message: string
  /** Hex; no line number and no function of a credential is in it. */
  readonly fingerprint: string
  /** Already proven: the edited text parses and the finding is gone. */
  readonly fix: Fix | null
  /** What is to be done, step by step; where there is a fix, what it leaves to do. */
  readonly advice?: string
  readonly related: readonly { readonly place: Place; readonly message: string }[]
  /** True where the finding is about the file as a whole (a deleted file): reported on the file, not on a line. */
  readonly wholeFile: boolean
}

/** Something that could not be judged: a broken document, an unreadable file, a rule that threw. */
export interface Problem {
  readonly path: string
  readonly message: string
  readonly rule: string | null
  /** Null where no place is known. */
  readonly at: Place | null
  /** An `existing` one does not count. */
  readonly status: 'introduced' | 'existing'
}

export type Verdict = 'pass' | 'fail' | 'incomplete'

export interface Counts {
  readonly introduced: number
  readonly existing: number
  readonly fixed: number
  readonly waived: number
}

/** What every reporter is given. */
export interface Result {
  readonly verdict: Verdict
  readonly mode: 'check' | 'scan'
  readonly failOn: Severity | 'never'
  readonly counts: Counts
  /** Gravest first, then by path and place. */
  readonly findings: readonly Finding[]
  readonly problems: readonly Problem[]
  /** Things a person should know that are no finding: an expired policy entry, a baseline not read. */
  readonly notices: readonly string[]
  /** Files that were looked at, and those that were not, with the reason. */
  readonly files: {
    readonly checked: number /** Of the checked ones, those of a known kind on either side. */
    readonly recognized: number
    readonly skipped: readonly { readonly path: string; readonly reason: string }[]
  }
}
