import type { YamlMap, YamlNode } from './yaml.ts'

const known = new WeakMap<YamlMap, ReadonlyMap<string, YamlNode>>()

/** A map's value by its key, for names that know no case: contexts, inputs, variables. An exact key goes before others. */
export function caselessValue(map: YamlNode | undefined, name: string): YamlNode | undefined {
  if (map?.kind !== 'map') return undefined
  const exact = map.at(name)
  if (exact !== undefined) return exact
  let values = known.get(map)
  if (values === undefined) {
    values = new Map(map.entries.map(({ key, value }) => [key.string.toLowerCase(), value]))
    known.set(map, values)
  }
  return values.get(name.toLowerCase())
}
