import type { SourceText } from '../source/text.ts'
import type { YamlScalar } from './yaml.ts'

/** What can be written into a file. */
export type YamlValue = string | number | boolean | readonly YamlValue[] | { readonly [key: string]: YamlValue }

/** How a file is written, so that what is added looks the same. */
export interface YamlStyle {
  readonly lineBreak: string
  /** Columns by which a map is indented below its key. */
  readonly indent: number
  /** Columns by which the dashes of a sequence are indented below its key. */
  readonly dashIndent: number
  /** What an entry in flow style on a line of its own is indented by, below the line that opens its map. */
  readonly flowIndent: string
  /** Keys and strings in double quotes, as in JSON. */
  readonly json: boolean
}

const styles = new WeakMap<SourceText, YamlStyle>()

export function styleOf(text: SourceText): YamlStyle {
  const style = styles.get(text) ?? readStyle(text)
  styles.set(text, style)
  return style
}

function readStyle(text: SourceText): YamlStyle {
  const indent = /:[ \t]*\r?\n( +)[^\s#-]/.exec(text.value)?.[1]?.length ?? 2
  const list = /^( *(?:- )?)[^\s#-][^\n]*:[ \t]*\r?\n( *)- /m.exec(text.value)
  const dashIndent = (list?.[2]?.length ?? indent) - (list?.[1]?.length ?? 0)
  return {
    lineBreak: /\r?\n/.exec(text.value)?.[0] ?? '\n',
    indent: Math.min(indent, 8),
    dashIndent: Math.max(0, Math.min(dashIndent, 8)),
    flowIndent: flowIndentOf(text.value),
    json: /^\s*[{[]\s*"/.test(text.value),
  }
}

function flowIndentOf(value: string): string {
  const [, outer = '', inner = ''] = /^([ \t]*)(?:\S[^\n]*)?[{[][ \t]*\r?\n([ \t]+)\S/m.exec(value) ?? []
  const indent = inner.slice(outer.length)
  return inner.startsWith(outer) && indent.length <= 8 && indent !== '' ? indent : '  '
}

/** A dot before digits would make a number of it. */
const plain = /^(?:[A-Za-z_/]|\.(?=[A-Za-z./]))[\w./@-]*$/
/** Words that some YAML reader takes for no string. */
const word = /^(?:y|n|yes|no|on|off|true|false|null|\.nan|[-+]?\.inf)$/i

export function writeScalar(value: string | number | boolean, style: YamlScalar['style'] | 'json' = 'plain'): string {
  if (typeof value !== 'string') return String(value)
  if (style === 'single' && !/[\r\n]/.test(value)) return `'${value.replaceAll("'", "''")}'`
  if (style === 'json' || style === 'double') return JSON.stringify(value)
  return plain.test(value) && !word.test(value) ? value : JSON.stringify(value)
}

const isList = (value: YamlValue): value is readonly YamlValue[] => Array.isArray(value)

export function writeFlow(value: YamlValue, json: boolean): string {
  if (isList(value)) return `[${value.map((item) => writeFlow(item, json)).join(', ')}]`
  if (typeof value !== 'object') return writeScalar(value, json ? 'json' : 'plain')
  const entries = Object.entries(value).map(([key, item]) => `${writeScalar(key, json ? 'json' : 'plain')}: ${writeFlow(item, json)}`)
  return json && entries.length > 0 ? `{ ${entries.join(', ')} }` : `{${entries.join(', ')}}`
}

/** As `writeFlow`, with each entry on a line of its own; `lead` is the indentation of the line that it begins on. */
export function writeFlowLines(value: YamlValue, json: boolean, lead: string, style: YamlStyle): string {
  if (typeof value !== 'object') return writeFlow(value, json)
  const inner = lead + style.flowIndent
  const entries = isList(value)
    ? value.map((item) => writeFlowLines(item, json, inner, style))
    : Object.entries(value).map(
        ([key, item]) => `${writeScalar(key, json ? 'json' : 'plain')}: ${writeFlowLines(item, json, inner, style)}`,
      )
  if (entries.length === 0) return writeFlow(value, json)
  const lines = entries.map((entry) => style.lineBreak + inner + entry).join(',') + style.lineBreak + lead
  return isList(value) ? `[${lines}]` : `{${lines}}`
}

/** `key: value` as lines of a block map whose keys stand at `column`; the first line is not indented. */
export function writeEntry(key: string, value: YamlValue, column: number, style: YamlStyle): string {
  return `${writeScalar(key)}:${writeBelow(value, column, style)}`
}

/** What follows a key's colon. */
export function writeBelow(value: YamlValue, column: number, style: YamlStyle): string {
  if (isList(value)) {
    if (value.length === 0 || value.some((item) => typeof item === 'object')) return ` ${writeFlow(value, false)}`
    const lineStart = style.lineBreak + ' '.repeat(column + style.dashIndent)
    return value.map((item) => `${lineStart}- ${writeFlow(item, false)}`).join('')
  }
  if (typeof value !== 'object') return ` ${writeScalar(value)}`
  const entries = Object.entries(value)
  if (entries.length === 0) return ' {}'
  const below = column + style.indent
  return entries.map(([key, item]) => style.lineBreak + ' '.repeat(below) + writeEntry(key, item, below, style)).join('')
}
