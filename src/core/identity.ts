import { createHash } from 'node:crypto'
import type { Compared } from './compare.ts'
import type { Draft } from './run.ts'

/** Base paths as they are called in head, so that a rename makes no new finding. */
export type Renames = ReadonlyMap<string, string>

const separator = '\0'

const pathOf = (draft: Draft, renames: Renames): string => {
  const { path } = draft.document.text
  return draft.side === 'base' ? (renames.get(path) ?? path) : path
}

/** Equal for the same fact on both sides; only in memory, as it holds the value itself. */
export const keyOf = (draft: Draft, renames: Renames, subject: string): string =>
  [draft.rule.id, pathOf(draft, renames), subject, draft.field, draft.value].join(separator)

/** The same without the file, for things that move between files. */
export const portableKeyOf = (draft: Draft): string => [draft.rule.id, draft.subject, draft.field, draft.value].join(separator)

/** The same within one thing of a file, whatever the name of the part of it. */
export const innerKeyOf = (draft: Draft, renames: Renames, within: string): string =>
  [draft.rule.id, pathOf(draft, renames), within, draft.field, draft.value].join(separator)

/** One credential in one file, wherever in it and under whatever name. */
export const credentialKeyOf = (draft: Draft, renames: Renames): string =>
  [draft.rule.id, pathOf(draft, renames), draft.value].join(separator)

/** One credential in whatever file. */
export const portableCredentialKeyOf = (draft: Draft): string => [draft.rule.id, draft.value].join(separator)

/**
 * What is published of a finding's identity: rule, path, subject, field, a hash of the value (never of a credential) and
 * which of several equal ones it is. No line number is in it, so a rebase or a moved block leaves it as it is.
 */
export function fingerprints(compared: readonly Compared[], renames: Renames): Map<Draft, string> {
  const seen = new Map<string, number>()
  const result = new Map<Draft, string>()
  for (const { draft, status } of compared) {
    const value = draft.confidential ? '' : draft.value
    const key = [draft.rule.id, pathOf(draft, renames), draft.subject, draft.field, value].join(separator)
    // What is only in base is counted by itself: it must not move the numbers of what is in head.
    const counter = `${key}${separator}${status === 'fixed'}`
    const occurrence = seen.get(counter) ?? 0
    seen.set(counter, occurrence + 1)
    result.set(draft, createHash('sha256').update(`${key}${separator}${occurrence}`).digest('hex').slice(0, 32))
  }
  return result
}
