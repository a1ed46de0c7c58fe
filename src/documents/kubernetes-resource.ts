import type { Span } from '../source/text.ts'
import type { Document } from './document.ts'
import type { Resource } from './kubernetes-model.ts'
import { isFragment } from './kubernetes-partial.ts'
import type { YamlMap, YamlNode, YamlScalar } from './yaml.ts'

export class KubernetesResource implements Resource {
  readonly document: Document
  readonly root: YamlMap
  readonly span: Span
  readonly apiVersion: string
  readonly group: string
  readonly kind: string
  readonly kindNode: YamlScalar
  readonly name: string
  readonly namespace: string | null
  readonly anchor: YamlScalar
  readonly subject: string
  readonly partial: boolean

  /** `root` is a map whose `apiVersion` and `kind` are scalars, or an item of a list that says them for it; or it is known to be a `patch`. */
  constructor(
    document: Document,
    root: YamlMap,
    { list, patch = false }: { readonly list?: YamlMap | undefined; readonly patch?: boolean } = {},
  ) {
    this.document = document
    this.root = root
    this.span = root.span
    this.apiVersion = (root.at('apiVersion') ?? list?.at('apiVersion'))?.string ?? ''
    this.group = this.apiVersion.includes('/') ? this.apiVersion.slice(0, this.apiVersion.indexOf('/')) : ''
    const own = scalarAt(root, 'kind')
    const kind = own ?? (list && scalarAt(list, 'kind'))
    if (kind === undefined) throw new TypeError('an object without a kind is no resource')
    this.kindNode = kind
    this.kind = own === undefined ? kind.string.replace(/List$/, '') : kind.string
    const name = scalarAt(root, 'metadata', 'name') ?? scalarAt(root, 'metadata', 'generateName')
    this.name = name?.string ?? ''
    this.namespace = scalarAt(root, 'metadata', 'namespace')?.string || null
    this.anchor = name ?? this.kindNode
    const qualified = this.namespace === null ? this.name : `${this.namespace}/${this.name}`
    this.subject = qualified === '' ? this.kind : `${this.kind} ${qualified}`
    this.partial = document.partial || patch || isFragment(this)
  }

  at(...path: (string | number)[]): YamlNode | undefined {
    return this.root.at(...path)
  }
}

export function scalarAt(node: YamlNode, ...path: (string | number)[]): YamlScalar | undefined {
  const found = node.at(...path)
  return found?.kind === 'scalar' ? found : undefined
}
