import type { YamlMap, YamlNode } from '../documents/yaml.ts'
import type { Located } from './rule.ts'

/** Nodes of one value that are looked at: what an alias repeats is read each time. */
const maxNodes = 2_000

/**
 * What a value says, however it is written: quotes, escapes, comments, the order and the style of keys, brackets and blanks are left out.
 * @param at what a report stands on: a YAML node tells its value, of all else the text is taken
 * @param written the text at that place
 */
export function plainValue(at: Located, written: string): string {
  return plainText((isNode(at) ? textOf(at) : undefined) ?? written)
}

const isNode = (at: Located): at is YamlNode =>
  'kind' in at && 'style' in at && (at.kind === 'scalar' || at.kind === 'map' || at.kind === 'sequence')

/** Keys in order; undefined where there is too much or nothing. */
function textOf(node: YamlNode): string | undefined {
  let left = maxNodes
  const read = (each: YamlNode): string => {
    if (left-- <= 0) return ''
    if (each.kind === 'scalar') return each.string
    if (each.kind === 'sequence') return each.items.map(({ value }) => read(value)).join('\n')
    const keys = [...keysOf(each)].sort()
    return keys.map((key) => `${key}: ${read(each.at(key) ?? each)}`).join('\n')
  }
  const text = read(node)
  return left < 0 || text === '' ? undefined : text
}

const keysOf = (map: YamlMap): Set<string> =>
  new Set([...map.merged.flatMap((each) => [...keysOf(each)]), ...map.entries.map(({ key }) => key.string)])

/** A part of a value can have the escapes of its quotes; a property of an expression can be named in brackets. */
const plainText = (text: string): string =>
  text
    .replace(/(?<=[\w\])])\[\s*["'\\]+([\w-]+)["'\\]+\s*\]/g, '.$1')
    .replace(/^\s*- |["'{}[\],\s]+|\\+[nrt]?/gm, ' ')
    .replace(/ +/g, ' ')
    .trim()
