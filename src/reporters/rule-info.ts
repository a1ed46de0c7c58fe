import type { Description } from '../core/description.ts'

/** What a reporter says of a rule. Reporters do not import rules: they are given a lookup. */
export interface RuleInfo extends Pick<Description<unknown>, 'id' | 'severity' | 'summary' | 'why' | 'instead' | 'references'> {
  /** The rule's page. */
  readonly url: string
}

/** Undefined for an id that is not known: the report is then shorter, never missing. */
export type RuleLookup = (id: string) => RuleInfo | undefined
