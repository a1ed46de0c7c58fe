import type { YamlEntry, YamlMap, YamlNode, YamlScalar } from './yaml.ts'

/** The values of a sequence; nothing for anything else. */
export const itemsOf = (node: YamlNode | undefined): readonly YamlNode[] =>
  node?.kind === 'sequence' ? node.items.map((item) => item.value) : []

export const mapsIn = (node: YamlNode | undefined): readonly YamlMap[] => itemsOf(node).filter((item) => item.kind === 'map')

/** The scalars of a sequence. */
export const scalarsIn = (node: YamlNode | undefined): readonly YamlScalar[] => itemsOf(node).filter((item) => item.kind === 'scalar')

/** The entries of a map, merged ones behind its own; nothing for anything else. */
export function* entriesOf(node: YamlNode | undefined): Iterable<YamlEntry> {
  if (node?.kind !== 'map') return
  yield* node.entries
  const own = new Set(node.entries.map((entry) => entry.key.string))
  for (const map of node.merged) for (const entry of entriesOf(map)) if (!own.has(entry.key.string)) yield entry
}

/** Nothing is written, or null. */
export const isUnset = (node: YamlNode | undefined): node is undefined => node === undefined || node.value === null

/**
 * Nothing is written at `path` below a node, and nothing that is written there could bring it: a templated value on the way may hold anything.
 */
export function isMissing(from: YamlNode, ...path: readonly string[]): boolean {
  let node: YamlNode | undefined = from
  for (const step of path) {
    if (node === undefined || (node.kind === 'scalar' && node.templated)) break
    node = node.at(step)
  }
  return isUnset(node)
}
