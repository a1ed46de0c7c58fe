import { interpolate, readText } from './compose-interpolate.ts'
import type { ComposePort } from './compose-model.ts'
import type { Document } from './document.ts'
import type { YamlNode } from './yaml.ts'

/** `[ADDRESS:][HOST:]CONTAINER[/PROTOCOL]`, the address in brackets if it is of version 6. */
const shortForm = /^(?:(?:(\[[^\]]*\]|[^:]*):)?([\d-]*):)?(\d+)(?:-(\d+))?(?:\/\w+)?$/

/** Reads an entry of a service's `ports`; null where it is none or holds a variable without a default. */
export function readPort(node: YamlNode, document: Document): ComposePort | null {
  if (node.kind === 'map') {
    const [address, published] = [node.at('host_ip'), node.at('published')]
    const target = numberOf(readText(node.at('target'), document))
    return {
      node,
      address: readText(address, document) ?? address?.string ?? null,
      published: readText(published, document) ?? published?.string ?? null,
      target,
      lastTarget: target,
    }
  }
  if (node.kind !== 'scalar' || node.templated) return null
  const { value, complete } = interpolate(node, document)
  const match = shortForm.exec(value)
  if (!complete || !match) return null
  return {
    node,
    address: match[1] ?? null,
    published: match[2] || null,
    target: numberOf(match[3]),
    lastTarget: numberOf(match[4] ?? match[3]),
  }
}

function numberOf(text: string | undefined): number | null {
  const number = Number.parseInt(text ?? '', 10)
  return Number.isNaN(number) ? null : number
}
