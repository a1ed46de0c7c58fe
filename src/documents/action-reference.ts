import type { Document } from './document.ts'
import { spanWithin } from './scalar-offsets.ts'
import type { ActionReference, Job } from './workflow-model.ts'
import type { YamlScalar } from './yaml.ts'

interface Place {
  readonly from: ActionReference['from']
  readonly document: Document
  readonly subject: string
  readonly job: Job | null
}

/** The text of a `uses:` without what follows its last `@`. */
export const withoutRef = (uses: string): string => (uses.includes('@') ? uses.slice(0, uses.lastIndexOf('@')) : uses)

/** The text of a `uses:` without its tag, digest or ref. */
export const withoutVersion = (uses: string): string =>
  uses.startsWith('docker://') ? uses.replace(/(?::[\w.-]+)?(?:@[^@]*)?$/, '') : withoutRef(uses)

/** Reads the value of `uses:`; null where it is none of the documented forms (an expression, an empty value). */
export function actionReference(node: YamlScalar, place: Place): ActionReference | null {
  const text = node.string
  const common = { ...place, node, span: node.span, owner: '', repository: '', path: '', ref: null, refSpan: null }
  if (text === '' || text.includes('${{')) return null
  if (text === '.' || ['./', '../', '$/'].some((start) => text.startsWith(start))) return { ...common, kind: 'local', name: text }
  if (text.startsWith('docker://')) return { ...common, kind: 'docker', name: withoutVersion(text) }
  const at = text.indexOf('@')
  const [owner = '', repository = '', ...rest] = text
    .slice(0, at < 0 ? undefined : at)
    .toLowerCase()
    .split('/')
  if (owner === '' || repository === '') return null
  return {
    ...common,
    kind: 'repository',
    owner,
    repository,
    path: rest.filter((part) => part !== '').join('/'),
    name: [owner, repository, ...rest].filter((part) => part !== '').join('/'),
    ref: at < 0 ? null : text.slice(at + 1),
    refSpan: at < 0 ? null : spanWithin(node, place.document.text, { start: at + 1, end: text.length }),
  }
}
