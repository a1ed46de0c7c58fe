import type { FactStore, Facts, SilentChange } from './core/facts.ts'
import type { Problem, Result } from './core/finding.ts'
import type { Rule } from './core/rule.ts'
import type { DocumentPair, SideInput } from './core/run.ts'
import { findCredentials } from './credentials/find.ts'
import { valuesToHide } from './credentials/judge.ts'
import type { Document, DocumentKind } from './documents/document.ts'
import type { Credential } from './documents/grains.ts'
import { readEstate } from './estates.ts'
import { type ReadFile, readFiles } from './read-file.ts'
import type { Change, ChangedFile, FileVersion, Tree } from './source/change.ts'

export interface Sides {
  readonly base: SideInput
  readonly head: SideInput
  readonly pairs: readonly DocumentPair[]
  readonly renames: ReadonlyMap<string, string>
  readonly deleted: ReadonlySet<Document>
  /** The files that the documents of both sides were read from. */
  readonly versions: ReadonlyMap<Document, FileVersion>
  readonly problems: readonly Problem[]
  readonly files: Result['files']
}

/**
 * Reads and parses the touched files of both sides, but for those of which it is known that nothing is to be said; the whole of both sides only if
 * an enabled rule asks for the estate.
 */
export async function readSides(
  change: Change,
  rules: readonly Rule[],
  isExcluded: (path: string) => boolean,
  { policyPath, facts }: { readonly policyPath?: string | undefined; readonly facts?: FactStore | undefined } = {},
): Promise<Sides> {
  const [excluded, within] = partition(change.files, ({ base, head }) => isExcluded((head ?? base)?.path ?? ''))
  const silent: SilentChange[] = []
  const open: ChangedFile[] = []
  for (const file of within.map(withoutExcludedBase(isExcluded))) {
    const known = facts?.silent(file)
    if (known === undefined) open.push(file)
    else silent.push(known)
  }
  const files = await readPairs(change, open, policyPath)
  const problems = files.flatMap(problemsOf)
  const pairs = files.map(({ was, is }) => ({ base: was?.document ?? null, head: is?.document ?? null }))
  const versions = versionsOf(files)
  const [base, head] = [pairs.flatMap((pair) => pair.base ?? []), pairs.flatMap((pair) => pair.head ?? [])]
  const skipped = [
    ...excluded.map((file) => ({ path: pathOf(file), reason: 'excluded by the policy' })),
    ...files.flatMap(({ file, was, is }) => {
      const side = is ?? was
      const reason = side?.skipped ?? side?.document?.unread
      return reason ? { path: pathOf(file), reason } : []
    }),
  ]
  const known = factsOf(versions, facts)
  const readsEstate = rules.some(
    (rule) => rule.on === 'estate' && (rule.reads ?? []).some((kind) => [...base, ...head].some((document) => document.kind === kind)),
  )
  return {
    base: await sideOf('base', base, known, readsEstate ? change.base : null, isExcluded, []),
    head: await sideOf('head', head, known, readsEstate ? change.head : null, isExcluded, problems),
    pairs,
    versions,
    renames: new Map(
      files.flatMap(({ file: { base, head } }) => (base && head && base.path !== head.path ? [[base.path, head.path]] : [])),
    ),
    deleted: new Set(files.flatMap(({ file, was }) => (file.head === null ? (was?.document ?? []) : []))),
    problems,
    files: {
      checked: change.files.length - skipped.length,
      recognized:
        pairs.filter((pair) => [pair.base, pair.head].some((document) => document !== null && isRecognized(document))).length +
        silent.filter(({ recognized }) => recognized).length,
      skipped,
    },
  }
}

const pathOf = ({ base, head }: Pick<ChangedFile, 'base' | 'head'>): string => (head ?? base)?.path ?? ''

function partition<Item>(items: readonly Item[], test: (item: Item) => boolean): [Item[], Item[]] {
  const parts: [Item[], Item[]] = [[], []]
  for (const item of items) parts[test(item) ? 0 : 1].push(item)
  return parts
}

/** What comes out of a folder that is left out was never judged: for the comparison it is new. */
const withoutExcludedBase =
  (isExcluded: (path: string) => boolean) =>
  (file: ChangedFile): ChangedFile =>
    file.base !== null && file.head !== null && isExcluded(file.base.path) ? { ...file, base: null } : file

/** A changed file as it was and as it is. */
interface ReadPair {
  readonly file: ChangedFile
  readonly was: ReadFile | null
  readonly is: ReadFile | null
}

async function readPairs(change: Change, files: readonly ChangedFile[], policyPath?: string): Promise<ReadPair[]> {
  const side = (name: 'base' | 'head') =>
    readFiles(
      change[name],
      files.map((file) => file[name]),
      policyPath,
    )
  const [base, head] = await Promise.all([side('base'), side('head')])
  return files.map((file, index) => ({ file, was: base[index] ?? null, is: head[index] ?? null }))
}

function versionsOf(files: readonly ReadPair[]): Map<Document, FileVersion> {
  const versions = new Map<Document, FileVersion>()
  for (const { file, was, is } of files) {
    if (was?.document && file.base) versions.set(was.document, file.base)
    if (is?.document && file.head) versions.set(is.document, file.head)
  }
  return versions
}

function factsOf(versions: ReadonlyMap<Document, FileVersion>, store: FactStore | undefined): Map<Document, Facts> {
  const known = new Map<Document, Facts>()
  for (const [document, version] of versions) {
    const facts = store?.of(version)
    if (facts !== undefined) known.set(document, facts)
  }
  return known
}

/** Kinds of files whose content no rule knows by its form. */
const generic: ReadonlySet<DocumentKind> = new Set(['text', 'yaml', 'json'])
export const isRecognized = ({ kind }: Document): boolean => !generic.has(kind)

/** A problem that an untouched blob has is not the change's; one that base alone had is gone. */
function problemsOf({ file, was, is }: ReadPair): Problem[] {
  const path = pathOf(file)
  const status = file.base?.oid === file.head?.oid ? 'existing' : 'introduced'
  const unreadable = is?.unreadable ?? was?.unreadable
  const problems: Problem[] =
    unreadable === undefined ? [] : [{ path, message: `cannot be read: ${unreadable}`, rule: null, at: null, status }]
  const { document } = is ?? {}
  for (const { message, span } of document?.problems ?? []) {
    const at = document === undefined ? null : { path, side: 'head' as const, text: document.text, span, masks: [] }
    problems.push({ path, message, rule: null, at, status })
  }
  return problems
}

async function sideOf(
  side: 'base' | 'head',
  documents: Document[],
  facts: ReadonlyMap<Document, Facts>,
  tree: Tree | null,
  isExcluded: (path: string) => boolean,
  problems: Problem[],
): Promise<SideInput> {
  const credentials = await findAllCredentials(documents, facts, problems)
  return {
    side,
    documents,
    credentials,
    hidden: (document) => (facts.get(document)?.hides === false ? [] : valuesToHide(document)),
    facts,
    estate: tree === null ? null : await readEstate(tree, documents, isExcluded),
  }
}

/** A file that could not be scanned makes the verdict incomplete. What the scanner said of it could quote it, and is not told. */
async function findAllCredentials(
  documents: readonly Document[],
  facts: ReadonlyMap<Document, Facts>,
  problems: Problem[],
): Promise<Map<Document, Credential[]>> {
  const found = new Map<Document, Credential[]>()
  for (const document of documents) {
    try {
      found.set(document, facts.get(document)?.hasCredentials === false ? [] : [...(await findCredentials(document))])
    } catch {
      problems.push({
        path: document.text.path,
        message: 'could not be scanned for credentials',
        rule: null,
        at: null,
        status: 'introduced',
      })
    }
  }
  return found
}
