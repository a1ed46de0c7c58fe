import type { Span } from '../source/text.ts'
import { interpolate, readBoolean, readText } from './compose-interpolate.ts'
import type { ComposeVolume } from './compose-model.ts'
import type { Document } from './document.ts'
import type { YamlMap, YamlNode } from './yaml.ts'

const types = new Set(['bind', 'volume', 'tmpfs', 'npipe'] as const)
const typeOf = (text: string | undefined): ComposeVolume['type'] =>
  [...types].find((type) => type === text) ?? (text === undefined ? 'volume' : 'other')

/** Reads an entry of a service's `volumes`; null where it is none. A named volume that its driver binds to a path is a bind. */
export function readVolume(node: YamlNode, root: YamlMap, document: Document): ComposeVolume | null {
  const volume = node.kind === 'map' ? longForm(node, document) : shortForm(node, document)
  if (volume?.type !== 'volume' || volume.source === null) return volume
  const device = root.at('volumes', volume.source, 'driver_opts', 'device')
  const options = root.at('volumes', volume.source, 'driver_opts', 'o')?.string ?? ''
  if (device?.kind !== 'scalar' || !/(?:^|,)r?bind(?:,|$)/.test(options)) return volume
  return { ...volume, type: 'bind', source: interpolate(device, document).value, span: device.span }
}

function longForm(node: YamlMap, document: Document): ComposeVolume {
  const source = node.at('source') ?? node.at('src')
  const target = node.at('target') ?? node.at('dst') ?? node.at('destination')
  return {
    node,
    type: typeOf(node.at('type')?.string),
    source: source?.kind === 'scalar' ? interpolate(source, document).value : null,
    target: target?.string ?? null,
    readOnly: readBoolean(node.at('read_only') ?? node.at('readonly'), document) === true,
    propagation: readText(node.at('bind', 'propagation'), document) ?? null,
    span: source?.span ?? node.span,
  }
}

const propagations: ReadonlySet<string> = new Set(['shared', 'slave', 'private', 'rshared', 'rslave', 'rprivate'])

/** `[SOURCE:]TARGET[:OPTIONS]`; a source that begins with a Windows drive keeps its colon. */
function shortForm(node: YamlNode, document: Document): ComposeVolume | null {
  if (node.kind !== 'scalar' || node.string === '') return null
  const { value, place } = interpolate(node, document)
  const parts = splitPaths(value)
  const [first = '', second, options = ''] = parts
  const isBind = second !== undefined && (['.', '/', '~', '\\', '$'].includes(first.charAt(0)) || /^[A-Za-z]:[\\/]/.test(first))
  const span: Span = second === undefined ? node.span : place(0, first.length)
  const flags = options.split(',')
  return {
    node,
    type: isBind ? (/^(?:\\\\|\/\/)\.[\\/]pipe/.test(first) ? 'npipe' : 'bind') : 'volume',
    source: second === undefined ? null : first,
    target: second ?? first,
    readOnly: flags.includes('ro'),
    propagation: flags.find((flag) => propagations.has(flag)) ?? null,
    span,
  }
}

/** At colons, but not in `${X:?y}` and not behind a drive's letter. */
function splitPaths(text: string): string[] {
  const parts: string[] = []
  let start = 0
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '{') depth++
    else if (text[at] === '}') depth--
    else if (text[at] === ':' && depth <= 0 && !(at - start === 1 && /[A-Za-z]/.test(text.charAt(start)))) {
      parts.push(text.slice(start, at))
      start = at + 1
    }
  }
  return [...parts, text.slice(start)]
}
