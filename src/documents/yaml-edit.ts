import type { SourceText, Span } from '../source/text.ts'
import type { YamlEntry, YamlMap, YamlScalar, YamlSequence } from './yaml.ts'
import { styleOf, writeBelow, writeEntry, writeFlow, writeFlowLines, writeScalar, type YamlValue } from './yaml-write.ts'

/** Replace the span by the text; an empty span inserts. */
export interface YamlEdit {
  readonly span: Span
  readonly text: string
}

/** Writes another value in the quotes that the old one has. */
export function replaceScalar(scalar: YamlScalar, value: string | number | boolean): YamlEdit {
  return { span: scalar.span, text: writeScalar(value, scalar.style) }
}

/**
 * Sets the value at `path` below `from`, adding the maps that are not there yet. An added entry stands behind the one that `after` names where
 * it is added to `from`, else behind the last one. Undefined where an alias, a merge key or a value of another kind is in the way.
 */
export function setAt(text: SourceText, from: YamlMap, path: readonly string[], value: YamlValue, after?: string): YamlEdit | undefined {
  const [key, ...rest] = path
  if (key === undefined) return undefined
  const own = ownEntry(from, key)
  if (own === undefined) return from.at(key) === undefined ? insertEntry(text, from, key, nested(rest, value), after) : undefined
  if (own.alias !== null) return undefined
  if (own.value.kind === 'map') return rest.length === 0 ? undefined : setAt(text, own.value, rest, value)
  if (own.value.kind === 'sequence') return undefined
  if (own.value.value === null) return fillEntry(text, from, own, nested(rest, value))
  return rest.length === 0 && typeof value !== 'object' ? replaceScalar(own.value, value) : undefined
}

const nested = (path: readonly string[], value: YamlValue): YamlValue =>
  path.reduceRight<YamlValue>((inner, key) => ({ [key]: inner }), value)

/** Adds an item at the end of a sequence that is no alias. */
export function appendItem(text: SourceText, sequence: YamlSequence, value: string | number | boolean): YamlEdit | undefined {
  const last = sequence.items.at(-1)
  const { json, lineBreak } = styleOf(text)
  const written = writeFlow(value, json)
  if (last === undefined) return { span: sequence.span, text: `[${written}]` }
  if (sequence.style === 'flow') return insertion(last.span.end, `, ${written}`)
  const column = columnOf(text, last.span.start)
  return atLineEnd(text, last.span.end, `${lineBreak}${' '.repeat(column)}- ${written}`)
}

const insertion = (at: number, text: string): YamlEdit => ({ span: { start: at, end: at }, text })

function insertEntry(text: SourceText, map: YamlMap, key: string, value: YamlValue, after?: string): YamlEdit | undefined {
  const style = styleOf(text)
  const last = (after === undefined ? undefined : ownEntry(map, after)) ?? map.entries.at(-1)
  if (map.style === 'flow') {
    if (last === undefined && map.merged.length > 0) return undefined
    const json = map.entries[0]?.key.style === 'double' || (last === undefined && style.json)
    const name = writeScalar(key, json ? 'json' : 'plain')
    const entry = `${name}: ${writeFlow(value, json)}`
    if (last === undefined) return { span: map.span, text: `{${entry}}` }
    const lead = text.value.slice(text.line(text.position(last.span.start).line).start, last.span.start)
    if (lead.trim() !== '') return insertion(last.span.end, `, ${entry}`)
    return insertion(last.span.end, `,${style.lineBreak}${lead}${name}: ${writeFlowLines(value, json, lead, style)}`)
  }
  if (last === undefined) return undefined
  const column = columnOf(text, last.key.span.start)
  const lead = text.value.slice(last.key.span.start - column, last.key.span.start)
  // Indentation that is no blank is a dash of the item that holds the map, or something that this does not know.
  if (!/^[ -]*$/.test(lead)) return undefined
  return atLineEnd(text, last.span.end, style.lineBreak + ' '.repeat(column) + writeEntry(key, value, column, style))
}

/** Gives a value to a key that has none. */
function fillEntry(text: SourceText, map: YamlMap, { key, value }: YamlEntry, filling: YamlValue): YamlEdit | undefined {
  const between = text.value.slice(key.span.end, value.span.start)
  if (!/^[ \t]*:[ \t]*$/.test(between)) return undefined
  const style = styleOf(text)
  const span = { start: key.span.end + between.indexOf(':') + 1, end: value.span.end }
  const json = key.style === 'double'
  return { span, text: map.style === 'flow' ? ` ${writeFlow(filling, json)}` : writeBelow(filling, columnOf(text, key.span.start), style) }
}

/** Inserts behind the line's comment; undefined where something else follows on the line. */
function atLineEnd(text: SourceText, offset: number, inserted: string): YamlEdit | undefined {
  const { end } = text.line(text.position(offset).line)
  if (!/^[ \t]*(?:[ \t]#.*)?$/.test(text.value.slice(offset, end))) return undefined
  // The blank lines behind a scalar that keeps them (`|+`) belong to it.
  const blank = keepsBlankLines(text, offset) ? (/^(?:\r?\n[ \t]*(?=\r?\n))+/.exec(text.value.slice(end))?.[0].length ?? 0) : 0
  return insertion(end + blank, inserted)
}

const keepsBlankLines = (text: SourceText, offset: number) =>
  /^[ \t]*\r?\n[ \t]*\r?\n/.test(text.value.slice(offset)) && /[|>]\d?\+/.test(text.value)

const columnOf = (text: SourceText, offset: number) => text.position(offset).column - 1

/** The only entry of its own that a map has under a key: with two of them, an edit of one would bring out the other. */
export function ownEntry(map: YamlMap, key: string): YamlEntry | undefined {
  const found = map.entries.filter((entry) => entry.key.string === key)
  return found.length === 1 ? found[0] : undefined
}
