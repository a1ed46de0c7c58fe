import type { Document } from '../documents/document.ts'
import type { ChangedFile, FileVersion } from '../source/change.ts'
import type { ChangeResult, DocumentPair, RunResult, SideInput } from './run.ts'

/** What judging one version of a file showed. It follows from the file, the program and its settings alone, so it is true of the next change too. */
export interface Facts {
  /** Ids of the rules on one side that reported something: all others are silent. */
  readonly speaking: ReadonlySet<string>
  readonly hasCredentials: boolean
  /** Whether it holds values that no report may print. */
  readonly hides: boolean
}

/** The versions of a file on both sides. */
export type VersionPair = Pick<ChangedFile, 'base' | 'head'>

/** A change of one file of which nothing is to be said, whatever else changes. `recognized`: it is of a known kind. */
export interface SilentChange {
  readonly recognized: boolean
}

/** Facts of before. Only a matter of time: a run without any gives the same result. */
export interface FactStore {
  of(file: FileVersion): Facts | undefined
  learn(file: FileVersion, facts: Facts): void
  silent(file: VersionPair): SilentChange | undefined
  learnSilent(file: VersionPair, change: SilentChange): void
}

/** Keeps what a run showed of the documents that nothing was known of. What could not be scanned, or made a rule fail, is judged again next time. */
export function learn(
  store: FactStore,
  { documents, credentials, hidden, facts }: SideInput,
  { drafts, faults }: RunResult,
  versions: ReadonlyMap<Document, FileVersion>,
): void {
  const failed = new Set(faults.map(({ path }) => path))
  const speaking = new Map<Document, Set<string>>()
  for (const { document, rule } of drafts) speaking.set(document, (speaking.get(document) ?? new Set()).add(rule.id))
  for (const document of documents) {
    const [file, found] = [versions.get(document), credentials.get(document)]
    if (file === undefined || found === undefined || facts?.has(document) || failed.has(document.text.path)) continue
    const hides = (hidden?.(document) ?? []).length > 0
    store.learn(file, { speaking: speaking.get(document) ?? new Set(), hasCredentials: found.length > 0, hides })
  }
}

/**
 * Keeps which changes a run had nothing to say of. That holds in any other run if both sides are silent and whole, hold nothing that is hidden
 * elsewhere or follows from the day (waivers), and have no thing that another file could have got or given away.
 */
export function learnSilent(
  store: FactStore,
  pairs: readonly DocumentPair[],
  versions: ReadonlyMap<Document, FileVersion>,
  { drafts, unpaired }: ChangeResult,
  isRecognized: (document: Document) => boolean,
): void {
  const changed = new Set(drafts.flatMap(({ document, removed }) => [document, removed?.document]))
  for (const pair of pairs) {
    const documents = [pair.base, pair.head].filter((document) => document !== null)
    if (unpaired.has(pair) || !documents.every((document) => !changed.has(document) && isSilent(store, document, versions))) continue
    const version = (document: Document | null) => (document && versions.get(document)) ?? null
    store.learnSilent({ base: version(pair.base), head: version(pair.head) }, { recognized: documents.some(isRecognized) })
  }
}

function isSilent(store: FactStore, document: Document, versions: ReadonlyMap<Document, FileVersion>): boolean {
  const version = versions.get(document)
  const facts = version && store.of(version)
  if (facts === undefined || facts.speaking.size > 0 || facts.hasCredentials || facts.hides) return false
  return document.problems.length === 0 && document.unread === null && document.grains('waiver').length === 0
}
