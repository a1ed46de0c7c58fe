import type { YamlMap, YamlNode, YamlScalar } from './yaml.ts'

/** Where two values part: `at` in head, or `removed` in base where head has nothing in its place. */
export type YamlDifference = { readonly at: YamlNode | YamlScalar } | { readonly removed: YamlNode | YamlScalar }

/** Pairs of nodes that are looked at: what an alias repeats is walked each time. */
const maximumPairs = 20_000

/**
 * The first difference in meaning of two values: comments, quotes, the order of keys and what `plain` makes equal count for nothing.
 * @param plain the text of a scalar to compare by, given the key that it stands under
 */
export function yamlDifference(base: YamlNode, head: YamlNode, plain: (scalar: YamlScalar, key: string) => string): YamlDifference | null {
  let left = maximumPairs
  const inMaps = (was: YamlMap, is: YamlMap): YamlDifference | null => {
    for (const { key, value } of is.entries) {
      const before = was.at(key.string)
      const found = before === undefined ? { at: key } : differ(before, value, key.string)
      if (found !== null) return found
    }
    const gone = was.entries.find(({ key }) => is.at(key.string) === undefined)
    return gone === undefined ? null : { removed: gone.key }
  }
  const differ = (was: YamlNode, is: YamlNode, key: string): YamlDifference | null => {
    if (left-- <= 0) return { at: is }
    if (was.kind === 'map' && is.kind === 'map') return inMaps(was, is)
    if (was.kind === 'sequence' && is.kind === 'sequence') {
      for (const [at, { value }] of is.items.entries()) {
        const before = was.items[at]?.value
        const found = before === undefined ? { at: value } : differ(before, value, key)
        if (found !== null) return found
      }
      const gone = was.items[is.items.length]?.value
      return gone === undefined ? null : { removed: gone }
    }
    return was.kind === 'scalar' && is.kind === 'scalar' && plain(was, key) === plain(is, key) ? null : { at: is }
  }
  return differ(base, head, '')
}
