import type { Span } from '../source/text.ts'
import { interpolate } from './compose-interpolate.ts'
import type { ComposePort, ComposeService, ComposeText, ComposeVolume } from './compose-model.ts'
import { readPort } from './compose-ports.ts'
import { readVolume } from './compose-volumes.ts'
import type { Document } from './document.ts'
import type { YamlEntry, YamlMap, YamlNode, YamlScalar } from './yaml.ts'
import { itemsOf } from './yaml-values.ts'

/** Says where its container comes from. */
export const hasImage = (node: YamlNode): boolean => node.at('image')?.kind === 'scalar' || node.at('build') !== undefined

/** More extended services than a file has by hand are not followed. */
const maxExtended = 20

export class Service implements ComposeService {
  readonly document: Document
  readonly name: string
  readonly subject: string
  readonly anchor: YamlScalar
  readonly span: Span
  readonly node: YamlMap
  readonly partial: boolean
  readonly #root: YamlMap
  readonly #chain: readonly YamlMap[]
  #volumes: readonly ComposeVolume[] | undefined

  constructor(document: Document, root: YamlMap, entry: YamlEntry, all: ReadonlyMap<string, YamlEntry>) {
    this.document = document
    this.#root = root
    this.name = entry.key.string
    this.subject = `service ${this.name}`
    this.anchor = entry.key
    this.span = entry.span
    this.node = entry.value as YamlMap
    const { chain, complete } = extended(this.node, all)
    this.#chain = chain
    this.partial = document.partial || !complete || !chain.some(hasImage)
  }

  at(...path: string[]): YamlNode | undefined {
    for (const node of this.#chain) {
      const found = node.at(...path)
      if (found !== undefined) return found
    }
    return undefined
  }

  text(...path: string[]): ComposeText | undefined {
    const node = this.node.at(...path)
    if (node?.kind !== 'scalar' || node.templated) return undefined
    const { value, complete } = interpolate(node, this.document)
    return complete ? { value, span: node.span, node } : undefined
  }

  items(...path: string[]): readonly YamlNode[] {
    return itemsOf(this.node.at(...path))
  }

  allItems(...path: string[]): readonly YamlNode[] {
    return this.#chain.flatMap((node) => itemsOf(node.at(...path)))
  }

  get volumes(): readonly ComposeVolume[] {
    this.#volumes ??= this.items('volumes').flatMap((node) => readVolume(node, this.#root, this.document) ?? [])
    return this.#volumes
  }

  get ports(): readonly ComposePort[] {
    return this.items('ports').flatMap((node) => readPort(node, this.document) ?? [])
  }
}

/** The service and those that it extends; `complete` is false where one of them stands in another file. */
function extended(node: YamlMap, all: ReadonlyMap<string, YamlEntry>): { chain: YamlMap[]; complete: boolean } {
  const chain = [node]
  for (let current = node; chain.length < maxExtended; ) {
    const extend = current.at('extends')
    if (extend === undefined) return { chain, complete: true }
    const name = extend.string ?? extend.at('service')?.string ?? ''
    const next = extend.at('file') === undefined ? all.get(name)?.value : undefined
    if (next?.kind !== 'map' || chain.includes(next)) return { chain, complete: false }
    chain.push(next)
    current = next
  }
  return { chain, complete: false }
}
