import type { Span } from '../source/text.ts'
import type { YamlEntry, YamlMap, YamlNode, YamlSequence } from './yaml.ts'
import { Mapping, Sequence, scalarOf } from './yaml-nodes.ts'
import { entriesOf } from './yaml-values.ts'

/** An entry that nothing asks for, but that keeps its place among the others, so that edits are made as in the map itself. */
export const hidden = (entry: YamlEntry): YamlEntry => renamed(entry, '')

export const renamed = (entry: YamlEntry, name: string): YamlEntry => ({ ...entry, key: scalarOf(entry.key.span, name) })

/** A map with other entries in the places of its own; what is merged into it cannot be edited through it. */
export function seenAs(map: YamlMap, change: (entry: YamlEntry) => YamlEntry): Mapping {
  const seen = mappingAt(map)
  for (const entry of map.entries) seen.entries.push(change(entry))
  if (map.merged.length === 0) return seen
  const own = new Set(map.entries)
  const merged = mappingAt(map)
  for (const entry of effectiveEntries(map)) if (!own.has(entry)) merged.entries.push(change(entry))
  seen.merged.push(merged)
  return seen
}

/** Those that count: of duplicate keys the last one, of merged ones the first. */
export const effectiveEntries = (map: YamlMap): readonly YamlEntry[] =>
  [...entriesOf(map)].filter((entry) => map.entry(entry.key.string) === entry)

/**
 * A map that is not written. All is in a merged map, as edits leave that alone.
 * @param below maps that have the rest, in order of precedence
 */
export function held(place: YamlNode, nodes: Readonly<Record<string, YamlNode>>, ...below: readonly YamlMap[]): YamlMap {
  const [map, merged] = [mappingAt(place), mappingAt(place)]
  for (const [name, value] of Object.entries(nodes))
    merged.entries.push({ key: scalarOf(value.span, name), value, span: value.span, alias: value.span })
  map.merged.push(merged, ...below)
  return map
}

/** A list that is not written. */
export function listOf(span: Span, items: readonly YamlNode[]): YamlSequence {
  const list = new Sequence('block', span.start, null)
  list.span = span
  for (const value of items) list.items.push({ value, span: value.span, alias: value.span })
  return list
}

/** Merges a list that is not written into a map. */
export function mergeList(map: Mapping, name: string, items: readonly YamlNode[]): void {
  if (items.length > 0) map.merged.push(held(map, { [name]: listOf(map.span, items) }))
}

function mappingAt(place: YamlNode): Mapping {
  const map = new Mapping(place.kind === 'map' ? place.style : 'block', place.span.start, null)
  map.span = place.span
  return map
}
