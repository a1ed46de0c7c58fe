import type { Document, DocumentKind } from '../documents/document.ts'
import type { Grains as DocumentGrains, Grain } from '../documents/grains.ts'
import type { Estate } from '../estate/estate.ts'
import type { Span } from '../source/text.ts'
import type { ChangeExample, Description, Example } from './description.ts'
import type { Edit, Fix, Pin, Severity } from './finding.ts'

/** A credential that one commit of a change added and a later one took away. Its document is the file as the first of them left it. */
export interface PastCredential extends Grain {
  /** What the rule that knows it says of it. */
  readonly message: string
  readonly advice?: string
  readonly severity: Severity
  /** Full ids of commits; `removedBy` is null where a merge lost it. */
  readonly addedBy: string
  readonly removedBy: string | null
}

/** Every thing a rule can ask for by name. */
export interface Grains extends DocumentGrains {
  /** Only given as base: in head there is none left. */
  pastCredential: PastCredential
  estate: Estate
}
export type GrainName = keyof Grains

/** Anything that has a span: a node, an instruction, a grain. */
export interface Located {
  readonly span: Span
}

/** What a policy lets rules know. Nothing else of the run reaches them. */
export interface Settings {
  /** Registry globs; empty means that every registry is allowed. */
  readonly registries: readonly string[]
  /** Owner of the repository, lower case, or null where unknown. */
  readonly owner: string | null
  readonly strict: boolean
  /** ISO date of the run. */
  readonly today: string
}

export interface Report {
  readonly at: Located
  /** Where the grain's own document is not the one meant (estate rules). */
  readonly document?: Document
  /** What is wrong, with the value quoted; never a credential's text. */
  readonly message: string
  readonly severity?: Severity
  /** Stands for the value in the finding's identity, so that a version bump is no new finding. Wanted wherever `at` shows a value that is not the fault itself, as for what is missing. */
  readonly identity?: string
  /** The field by name: needed where one subject can have the same value twice, and for everything that is missing (reports at one anchor with different fields are different facts; with the same, the graver speaks). */
  readonly field?: string
  /** What is granted by one identity (verbs, members): more of it than before is introduced, less is existing. */
  readonly extent?: readonly string[]
  /** Only a finding if `excusedBy` does not excuse it: as that is asked only about what a change brings, it is never counted as existing or fixed. */
  readonly suspected?: true
  /** Overrides the grain's subject. */
  readonly subject?: string
  readonly fix?: Fix | undefined
  /** Looked up where the run may go online and there is no `fix`. */
  readonly pin?: Pin | undefined
  /** The exact steps for this one thing, where they can be said: in place of `instead`, or after a fix. Code in back-ticks. */
  readonly advice?: string
  readonly related?: readonly { readonly at: Located; readonly document?: Document; readonly message: string }[]
}

/** `at` in head, `removed` in base; `at` may be left out where nothing is left in head. */
export interface ChangeReport extends Omit<Report, 'at'> {
  readonly at?: Located
  readonly removed?: Located
}

/** Judges one side: pure, synchronous, offline. */
export interface SideRuleOn<Name extends GrainName> extends Description<Example> {
  readonly on: Name
  /** For `on: 'estate'`: the kinds of a touched document that make the estate worth building. */
  readonly reads?: readonly DocumentKind[]
  /** What another file of head may say for this grain. Asked only about findings of the change, of files in which `mentions` (no `g`) finds something. */
  readonly excusedBy?: { readonly mentions: RegExp; excuses(grain: Grains[Name], estate: Estate): boolean }
  /** What kept this grain sound, if anything: shown as `removed` when the change took it away. */
  readonly guard?: (grain: Grains[Name]) => Located | undefined
  /** Whether `check` has anything to say of a grain, where that is known at once and of most grains it has not: a generator for each would cost more. */
  readonly concerns?: (grain: Grains[Name]) => boolean
  check(grain: Grains[Name], settings: Settings): Iterable<Report>
}

/** Judges a pair of grains with one subject, either of which may be absent; what it yields is always introduced. */
export interface ChangeRuleOn<Name extends GrainName> extends Description<ChangeExample> {
  readonly on: Name
  readonly reads?: readonly DocumentKind[]
  compare(base: Grains[Name] | null, head: Grains[Name] | null, settings: Settings): Iterable<ChangeReport>
}

export type SideRule = { [Name in GrainName]: SideRuleOn<Name> }[GrainName]
export type ChangeRule = { [Name in GrainName]: ChangeRuleOn<Name> }[GrainName]
export type Rule = SideRule | ChangeRule

export const defineRule = <Name extends GrainName>(rule: SideRuleOn<Name>): SideRuleOn<Name> => rule
export const defineChangeRule = <Name extends GrainName>(rule: ChangeRuleOn<Name>): ChangeRuleOn<Name> => rule

/** A fix that keeps the program's meaning but for the finding; none where one of its edits could not be made. */
export const safeFix = (title: string, ...edits: readonly (Edit | undefined)[]): Fix | undefined => makeFix(title, true, edits)

/** A fix that the program may have to be changed for. */
export const unsafeFix = (title: string, ...edits: readonly (Edit | undefined)[]): Fix | undefined => makeFix(title, false, edits)

function makeFix(title: string, safe: boolean, made: readonly (Edit | undefined)[]): Fix | undefined {
  const edits = made.filter((edit) => edit !== undefined)
  return edits.length === made.length && edits.length > 0 ? { title, safe, edits } : undefined
}

export const isChangeRule = (rule: Rule): rule is ChangeRule => 'compare' in rule

const examplePaths: Readonly<Record<string, string>> = {
  dockerfile: 'Dockerfile',
  image: 'Dockerfile',
  compose: 'compose.yaml',
  workflow: '.github/workflows/ci.yml',
  secret: 'settings.env',
}

/** The files of an example; a plain text stands in the file that its area is about. */
export function exampleFiles(rule: Rule, example: Example): Readonly<Record<string, string>> {
  if (typeof example !== 'string') return example
  const [area = ''] = rule.id.split('/')
  return { [examplePaths[area] ?? 'manifest.yaml']: example }
}
