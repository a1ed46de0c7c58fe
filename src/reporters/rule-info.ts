import type { Severity } from '../core/finding.ts'

/** What a reporter says of a rule. Reporters do not import rules: they are given a lookup. */
export interface RuleInfo {
  readonly id: string
  readonly severity: Severity
  readonly summary: string
  readonly why: string
  readonly instead: string
  readonly references: readonly { readonly title: string; readonly url: string }[]
  /** The rule's page. */
  readonly url: string
}

/** Undefined for an id that is not known: the report is then shorter, never missing. */
export type RuleLookup = (id: string) => RuleInfo | undefined
