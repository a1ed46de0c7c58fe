import type { Problem, Result } from './core/finding.ts'
import type { Rule } from './core/rule.ts'
import type { DocumentPair, SideInput } from './core/run.ts'
import { findCredentials } from './credentials/find.ts'
import { valuesToHide } from './credentials/judge.ts'
import type { Document, DocumentKind } from './documents/document.ts'
import type { Credential } from './documents/grains.ts'
import { isNamedStructured, readDocument, readPolicyDocument } from './documents/index.ts'
import { readEstate } from './estates.ts'
import type { Change, Content, FileVersion, Tree } from './source/change.ts'

export interface Sides {
  readonly base: SideInput
  readonly head: SideInput
  readonly pairs: readonly DocumentPair[]
  readonly renames: ReadonlyMap<string, string>
  readonly deleted: ReadonlySet<Document>
  readonly problems: readonly Problem[]
  readonly files: Result['files']
}

/** Reads and parses the touched files of both sides; the whole of both sides only if an enabled rule asks for the estate. */
export async function readSides(
  change: Change,
  rules: readonly Rule[],
  isExcluded: (path: string) => boolean,
  policyPath?: string,
): Promise<Sides> {
  const within = change.files.filter(({ base, head }) => !isExcluded((head ?? base)?.path ?? ''))
  // What comes out of a folder that is left out was never judged: for the comparison it is new.
  const touched = within.map((file) =>
    file.base !== null && file.head !== null && isExcluded(file.base.path) ? { ...file, base: null } : file,
  )
  const [baseContents, headContents] = await Promise.all([
    readAll(
      change.base,
      touched.map(({ base }) => base),
    ),
    readAll(
      change.head,
      touched.map(({ head }) => head),
    ),
  ])
  const problems: Problem[] = []
  const skipped: { path: string; reason: string }[] = change.files
    .filter((file) => !within.includes(file))
    .map(({ base, head }) => ({ path: (head ?? base)?.path ?? '', reason: 'excluded by the policy' }))
  const pairs: DocumentPair[] = []
  const renames = new Map<string, string>()
  const deleted = new Set<Document>()
  for (const [index, { base, head }] of touched.entries()) {
    const was = base && documentOf(base, baseContents[index], policyPath)
    const is = head && documentOf(head, headContents[index], policyPath)
    if (base !== null && head !== null && base.path !== head.path) renames.set(base.path, head.path)
    if (was?.document && head === null) deleted.add(was.document)
    pairs.push({ base: was?.document ?? null, head: is?.document ?? null })
    const untouched = base?.oid === head?.oid
    problems.push(...problemsOf(was, is, (head ?? base)?.path ?? '', untouched))
    const reason = (is ?? was)?.skipped ?? is?.document?.unread
    if (reason) skipped.push({ path: (head ?? base)?.path ?? '', reason })
  }
  const documents = (side: 'base' | 'head') => pairs.flatMap((pair) => pair[side] ?? [])
  const [base, head] = [documents('base'), documents('head')]
  const readsEstate = rules.some(
    (rule) => rule.on === 'estate' && (rule.reads ?? []).some((kind) => [...base, ...head].some((document) => document.kind === kind)),
  )
  return {
    base: await sideOf('base', base, readsEstate ? change.base : null, isExcluded, []),
    head: await sideOf('head', head, readsEstate ? change.head : null, isExcluded, problems),
    pairs,
    renames,
    deleted,
    problems,
    files: {
      checked: change.files.length - skipped.length,
      recognized: pairs.filter((pair) => [pair.base, pair.head].some((document) => document !== null && !generic.has(document.kind)))
        .length,
      skipped,
    },
  }
}

/** Kinds of files whose content no rule knows by its form. */
const generic: ReadonlySet<DocumentKind> = new Set(['text', 'yaml', 'json'])

async function readAll(tree: Tree, files: readonly (FileVersion | null)[]): Promise<(Content | undefined)[]> {
  const wanted = files.filter((file): file is FileVersion => file !== null && file.mode !== 'submodule')
  const contents = await tree.read(wanted)
  const byFile = new Map(wanted.map((file, index) => [file, contents[index]]))
  return files.map((file) => (file === null ? undefined : byFile.get(file)))
}

export interface ReadFile {
  readonly document?: Document
  readonly skipped?: string
  readonly unreadable?: string
}

/** A pointer of Git LFS (its docs/spec.md) in the one form that leaves no room for anything else. */
const lfsPointer = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\noid sha256:[0-9a-f]{64}\nsize \d{1,15}\n$/

/** Parses what was read of a file, or says why it is not judged. */
export function documentOf(file: FileVersion, content: Content | undefined, policyPath?: string): ReadFile {
  if (file.mode === 'submodule') return { skipped: 'a submodule is not entered' }
  if (content === undefined) return { unreadable: 'it was not given by git' }
  if (content.kind === 'binary') {
    if (content.encrypted) return { skipped: 'encrypted by git-crypt' }
    return isNamedStructured(file.path) ? { unreadable: 'it is binary, which no such file is' } : { skipped: 'binary' }
  }
  if (content.kind === 'text' && lfsPointer.test(content.text)) return { skipped: 'in Git LFS: what it points to is not here' }
  if (content.kind === 'unreadable') return { unreadable: content.reason }
  return { document: file.path === policyPath ? readPolicyDocument(file.path, content.text) : readDocument(file.path, content.text) }
}

/** A problem that an untouched blob has is not the change's; one that base alone had is gone. */
function problemsOf(was: ReadFile | null, is: ReadFile | null, path: string, untouched: boolean): Problem[] {
  const status = untouched ? 'existing' : 'introduced'
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
  tree: Tree | null,
  isExcluded: (path: string) => boolean,
  problems: Problem[],
): Promise<SideInput> {
  const credentials = await findAllCredentials(documents, problems)
  return {
    side,
    documents,
    credentials,
    hidden: valuesToHide,
    estate: tree === null ? null : await readEstate(tree, documents, isExcluded),
  }
}

/** A file that could not be scanned makes the verdict incomplete. What the scanner said of it could quote it, and is not told. */
async function findAllCredentials(documents: readonly Document[], problems: Problem[]): Promise<Map<Document, Credential[]>> {
  const found = new Map<Document, Credential[]>()
  for (const document of documents) {
    try {
      found.set(document, [...(await findCredentials(document))])
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
