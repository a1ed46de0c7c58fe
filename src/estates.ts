import type { Compared } from './core/compare.ts'
import type { SideRule } from './core/rule.ts'
import type { Document } from './documents/document.ts'
import { mayBeStructured, readDocument } from './documents/index.ts'
import type { Estate } from './estate/estate.ts'
import type { Tree } from './source/change.ts'

/** Reads all structured files of a tree; what is parsed already is taken as it is. `mentions` spares the parsing of files in which none of them is found. */
export async function readEstate(
  tree: Tree,
  touched: readonly Document[],
  isExcluded: (path: string) => boolean,
  mentions: readonly RegExp[] | null = null,
): Promise<Estate> {
  const known = new Map(touched.map((document) => [document.text.path, document]))
  const files = (await tree.list()).filter(
    ({ path, mode }) => mode !== 'submodule' && mode !== 'symlink' && mayBeStructured(path) && !isExcluded(path),
  )
  const unread = files.filter(({ path }) => !known.has(path))
  const contents = await tree.read(unread)
  const rest = unread.flatMap((file, index) => {
    const content = contents[index]
    if (content?.kind !== 'text' || mentions?.some((pattern) => pattern.test(content.text)) === false) return []
    return readDocument(file.path, content.text)
  })
  const present = new Set(files.map(({ path }) => path))
  return { subject: 'estate', documents: [...touched.filter(({ text }) => present.has(text.path)), ...rest] }
}

interface Excuse {
  readonly mentions: RegExp
  excuses(grain: unknown, estate: Estate): boolean
}

const excusable = ({ draft: { rule }, status }: Compared, judged: Compared['status']): boolean =>
  status === judged && 'excusedBy' in rule && rule.excusedBy !== undefined

/**
 * Leaves out what another file of head excuses, and what is only suspected and was not asked about. The other files are read only if there is a finding
 * that they could excuse.
 */
export async function withoutExcused(
  findings: readonly Compared[],
  judged: Compared['status'],
  head: { readonly tree: Tree; readonly documents: readonly Document[] },
  isExcluded: (path: string) => boolean,
): Promise<readonly Compared[]> {
  const known = findings.filter(({ draft, status }) => status === judged || draft.report.suspected !== true)
  const open = new Set(known.filter((finding) => excusable(finding, judged)))
  if (open.size === 0) return known
  const excuseOf = (finding: Compared) => (finding.draft.rule as SideRule).excusedBy as Excuse
  const mentions = [...new Set([...open].map((finding) => excuseOf(finding).mentions))]
  const estate = await readEstate(head.tree, head.documents, isExcluded, mentions)
  return known.filter((finding) => !(open.has(finding) && excuseOf(finding).excuses(finding.draft.grain, estate)))
}
