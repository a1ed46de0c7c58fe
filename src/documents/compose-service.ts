import type { Span } from '../source/text.ts'
import { readText } from './compose-interpolate.ts'
import type { ComposeNetwork, ComposePort, ComposeService, ComposeText, ComposeVolume } from './compose-model.ts'
import { bindingAddress, readNetworks } from './compose-networks.ts'
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
      const { found, final } = reach(node, path)
      if (found !== undefined || final) return found
    }
    return undefined
  }

  own(...path: (string | number)[]): YamlNode | undefined {
    return reach(this.node, path).found
  }

  text(...path: string[]): ComposeText | undefined {
    const node = this.own(...path)
    const value = readText(node, this.document)
    return node?.kind === 'scalar' && value !== undefined ? { value, span: node.span, node } : undefined
  }

  items(...path: string[]): readonly YamlNode[] {
    return itemsOf(this.own(...path))
  }

  allItems(...path: string[]): readonly YamlNode[] {
    const items: YamlNode[] = []
    for (const node of this.#chain) {
      const { found, final } = reach(node, path)
      items.push(...itemsOf(found))
      if (final) break
    }
    return items
  }

  get volumes(): readonly ComposeVolume[] {
    this.#volumes ??= this.items('volumes').flatMap((node) => readVolume(node, this.#root, this.document) ?? [])
    return this.#volumes
  }

  get networks(): readonly ComposeNetwork[] {
    return readNetworks(this.own('networks'), this.#root, this.document)
  }

  get ports(): readonly ComposePort[] {
    const items = this.items('ports')
    if (items.length === 0) return []
    const joined = readNetworks(this.at('networks'), this.#root, this.document).map((network) => network.bindingAddress)
    const addresses = joined.length > 0 ? joined : [bindingAddress('default', this.#root)]
    const byNetwork = addresses.every((address) => address !== null) ? (addresses[0] ?? null) : null
    return items.flatMap((node) => {
      const port = readPort(node, this.document)
      return port ? { ...port, address: port.address ?? byNetwork } : []
    })
  }
}

/** What stands at a path; `final` where nothing that the service extends is merged with it: it is taken away (`!reset`) or replaced (`!override`). */
function reach(from: YamlNode, path: readonly (string | number)[]): { found: YamlNode | undefined; final: boolean } {
  let found: YamlNode | undefined = from
  let final = false
  for (const step of path) {
    found = found?.at(step)
    if (found?.tag === '!reset') return { found: undefined, final: true }
    final ||= found?.tag === '!override'
  }
  return { found, final }
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
