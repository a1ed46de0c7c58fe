import type { Problem, Severity } from './core/finding.ts'
import { withoutSuperseded } from './core/one-fact.ts'
import { isExcluded, type Overrides, type Policy, severityIn } from './core/policy.ts'
import type { PastCredential, Rule, Settings } from './core/rule.ts'
import { type DocumentPair, type Draft, runSide, type SideInput } from './core/run.ts'
import { atLeast } from './core/severity.ts'
import { suppress } from './core/suppress.ts'
import { findCredentials } from './credentials/find.ts'
import type { Document } from './documents/document.ts'
import type { Credential } from './documents/grains.ts'
import { documentOf } from './read-file.ts'
import type { Change, FileVersion, Tree } from './source/change.ts'

/** One commit and what it did to its first parent; of a merge, only what differs from every parent. */
export interface CommitStep {
  readonly commit: { readonly id: string }
  readonly change: Change
}

export interface HistoryInput {
  /** Oldest first. */
  readonly commits: readonly CommitStep[]
  readonly rules: readonly Rule[]
  readonly settings: Settings
  readonly policy: Policy
  readonly headPolicy: Policy | null
  readonly overrides: Overrides
  /** Both ends of the change. */
  readonly ends: readonly SideInput[]
}

export interface PastCredentials {
  readonly side: SideInput
  readonly pairs: readonly DocumentPair[]
  readonly problems: readonly Problem[]
}

interface Past {
  readonly draft: Draft
  readonly addedBy: string
  removedBy: string | null
}

/**
 * Credentials that a commit added and a later one took away. What is still there at the end is told by its own rule, and what base
 * has is nobody's news. One value in one file's history, renames included, is one, however many commits carry it.
 */
export async function pastCredentials(input: HistoryInput): Promise<PastCredentials> {
  const reader = new VersionReader(input)
  const found = new Map<string, Map<string, Past>>()
  const firstNames = new Map<string, string>()
  // The only commit of a change does what the change does.
  for (const { commit, change } of input.commits.length < 2 ? [] : input.commits) {
    const files = change.files.filter(({ base, head }) => !isExcluded(input.policy, (head ?? base)?.path ?? ''))
    const heads = await reader.read(
      change.head,
      files.map(({ head }) => head),
    )
    for (const [index, { base, head }] of files.entries()) {
      const path = (base ?? head)?.path ?? ''
      const firstName = firstNames.get(path) ?? path
      if (head !== null) firstNames.set(head.path, firstName)
      const file = found.get(firstName) ?? new Map<string, Past>()
      found.set(firstName, file)
      const now = byValue(heads[index] ?? [])
      for (const [value, past] of file) past.removedBy = now.has(value) ? null : (past.removedBy ?? commit.id)
      const fresh = [...now].filter(([value]) => !file.has(value))
      if (fresh.length === 0) continue
      const [drafts = []] = await reader.read(change.base, [base])
      const before = byValue(drafts)
      for (const [value, draft] of fresh) if (!before.has(value)) file.set(value, { draft, addedBy: commit.id, removedBy: null })
    }
  }
  const all = [...found.values()].flatMap((file) => [...file])
  const ends = all.length === 0 ? [] : input.ends
  const known = byValue(ends.flatMap((end) => runSide(credentialRules(input), end, input.settings).drafts))
  const gone = all.flatMap(([value, past]) => (known.has(value) ? [] : past))
  return { ...asSide(gone, reader), problems: reader.problems }
}

const credentialRules = ({ rules }: HistoryInput) => rules.filter((rule) => rule.confidential && rule.on !== 'estate')

/** The first of those that speak of one value. */
function byValue(drafts: readonly Draft[]): Map<string, Draft> {
  const result = new Map<string, Draft>()
  for (const draft of drafts) {
    const value = draft.document.text
      .slice(draft.span)
      .trim()
      .replace(/^(["'])(.*)\1$/s, '$2')
    if (!result.has(value)) result.set(value, draft)
  }
  return result
}

function asSide(gone: readonly Past[], reader: VersionReader): Pick<PastCredentials, 'side' | 'pairs'> {
  const past = new Map<Document, PastCredential[]>()
  for (const { draft, addedBy, removedBy } of gone) {
    const { document, span, subject, severity, report } = draft
    const grain = {
      subject,
      span,
      document,
      message: report.message,
      ...(report.advice && { advice: report.advice }),
      severity: inHistory(severity),
      addedBy,
      removedBy,
    }
    past.set(document, [...(past.get(document) ?? []), grain])
  }
  const documents = [...past.keys()]
  return {
    side: { side: 'base', documents, credentials: reader.credentials, estate: null, past },
    pairs: documents.map((document) => ({ base: document, head: null })),
  }
}

/** A credential of weight is graver in history, where nobody looks for it; a weak one stays what it is. */
const inHistory = (severity: Severity): Severity => (atLeast(severity, 'high') ? 'critical' : severity)

/** Reads and judges each version of a file once. */
class VersionReader {
  readonly credentials = new Map<Document, Credential[]>()
  readonly problems: Problem[] = []
  readonly #input: HistoryInput
  readonly #judged = new Map<string, readonly Draft[]>()

  constructor(input: HistoryInput) {
    this.#input = input
  }

  /** The credentials of each file, in the same order; none of a file that is not there. */
  async read(tree: Tree, files: readonly (FileVersion | null)[]): Promise<(readonly Draft[])[]> {
    const unread = files.flatMap((file) => (file === null || file.mode === 'submodule' || this.#judged.has(keyOf(file)) ? [] : file))
    const contents = unread.length === 0 ? [] : await tree.read(unread)
    for (const [index, file] of unread.entries()) {
      const { document, unreadable } = documentOf(file, contents[index])
      if (unreadable !== undefined) this.problems.push(problem(file.path, tree, unreadable))
      const judged = document === undefined ? [] : await this.#judge(document).catch(() => null)
      if (judged === null) this.problems.push(problem(file.path, tree, 'it could not be scanned for credentials'))
      this.#judged.set(keyOf(file), judged ?? [])
    }
    return files.map((file) => (file === null ? [] : (this.#judged.get(keyOf(file)) ?? [])))
  }

  async #judge(document: Document): Promise<readonly Draft[]> {
    const credentials = [...(await findCredentials(document))]
    const side: SideInput = { side: 'head', documents: [document], credentials: new Map([[document, credentials]]), estate: null }
    const drafts = wanted(runSide(credentialRules(this.#input), side, this.#input.settings).drafts, this.#input)
    if (drafts.length > 0) this.credentials.set(document, credentials)
    return drafts
  }
}

/** Those that the policy wants and does not waive, whichever rules a run is limited to. A comment in the commit itself waives nothing. */
function wanted(drafts: readonly Draft[], input: HistoryInput): Draft[] {
  const { policy, overrides, settings } = input
  const on = drafts.flatMap((draft): Draft[] => {
    const severity = severityIn(policy, { ...overrides, only: [] }, draft.rule, draft.document.text.path, draft.severity)
    return severity === null ? [] : [{ ...draft, severity }]
  })
  const compared = withoutSuperseded(on.map((draft) => ({ draft, status: 'introduced' })))
  const context = {
    ...input,
    mode: 'check' as const,
    today: settings.today,
    pairs: [],
    fingerprints: new Map(),
    baseline: new Set<string>(),
  }
  const { waived } = suppress(compared, context)
  // A password that everybody knows is not given away by standing in history.
  return compared.flatMap(({ draft }) => (waived.has(draft) || draft.rule.confidential === 'known' ? [] : draft))
}

const keyOf = ({ oid, path }: FileVersion) => `${oid} ${path}`

const problem = (path: string, tree: Tree, reason: string): Problem => ({
  path,
  message: `cannot be read in ${tree.name}: ${reason}`,
  rule: null,
  at: null,
  status: 'introduced',
})
