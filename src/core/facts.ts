import type { Document } from '../documents/document.ts'
import type { FileVersion } from '../source/change.ts'
import type { RunResult, SideInput } from './run.ts'

/** What judging one version of a file showed. It follows from the file, the program and its settings alone, so it is true of the next change too. */
export interface Facts {
  /** Ids of the rules on one side that reported something: all others are silent. */
  readonly speaking: ReadonlySet<string>
  readonly hasCredentials: boolean
  /** Whether it holds values that no report may print. */
  readonly hides: boolean
}

/** Facts of before. Only a matter of time: a run without any gives the same result. */
export interface FactStore {
  of(file: FileVersion): Facts | undefined
  learn(file: FileVersion, facts: Facts): void
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
