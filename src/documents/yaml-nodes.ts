import { getScalarValue, type ScalarEvent } from 'js-yaml'
import type { Span } from '../source/text.ts'
import type { YamlEntry, YamlItem, YamlMap, YamlNode, YamlScalar, YamlSequence } from './yaml.ts'

/** Stands for each character of a template action in the text that is parsed. A private-use character: printable for YAML, and in no real file by chance. */
export const templateMark = '\uE000'

/** What the parser read, and what the file says: they differ only inside template actions, and have the same length. */
export interface Source {
  readonly parsed: string
  readonly original: string
}

/** In short and in full; whatever the quotes, a parser of Go takes the value for what its tag says. */
const coreTag = /^(?:!!|!<tag:yaml\.org,2002:)(\w+)>?$/
const resolved: ReadonlySet<string> = new Set(['bool', 'int', 'float', 'null'])

const styles = ['plain', 'plain', 'single', 'double', 'literal', 'folded'] as const
const yamlTrue: ReadonlySet<string> = new Set(['y', 'Y', 'yes', 'Yes', 'YES', 'true', 'True', 'TRUE', 'on', 'On', 'ON'])
const yamlFalse: ReadonlySet<string> = new Set(['n', 'N', 'no', 'No', 'NO', 'false', 'False', 'FALSE', 'off', 'Off', 'OFF'])

export class Scalar implements YamlScalar {
  readonly kind = 'scalar'
  readonly span: Span
  readonly tag: string | null
  readonly style: YamlScalar['style']
  readonly #source: Source
  readonly #event: ScalarEvent | null
  #string: string | undefined

  constructor(source: Source, event: ScalarEvent | null, span: Span, tag: string | null) {
    this.#source = source
    this.#event = event
    this.span = span
    this.tag = tag
    this.style = styles[event?.style ?? 1] ?? 'plain'
  }

  get templated(): boolean {
    return this.#source.parsed !== this.#source.original && this.#source.parsed.slice(this.span.start, this.span.end).includes(templateMark)
  }

  get string(): string {
    this.#string ??= this.#read()
    return this.#string
  }

  #read(): string {
    const written = this.#decoded()
    return this.#type === 'binary' ? Buffer.from(written, 'base64').toString('utf8') : written
  }

  /** What a tag of YAML's own says that the value is. */
  get #type(): string | undefined {
    return this.tag === null ? undefined : coreTag.exec(this.tag)?.[1]
  }

  #decoded(): string {
    if (this.#event === null) return this.#source.parsed.slice(this.span.start, this.span.end)
    if (this.templated && this.style === 'plain') return this.#source.original.slice(this.span.start, this.span.end)
    // Decoding the original text keeps the template's words; an action with a quote or backslash in it could end it early, which only changes what is shown.
    return getScalarValue(this.templated ? this.#source.original : this.#source.parsed, this.#event)
  }

  get value(): string | number | boolean | null {
    const type = this.#type
    if (type === 'bool' && this.boolean !== undefined) return this.boolean
    return type === undefined ? this.#untagged : resolved.has(type) ? coreValue(this.string) : this.string
  }

  get #untagged(): string | number | boolean | null {
    return this.style !== 'plain' || this.tag !== null ? this.string : coreValue(this.string)
  }

  get boolean(): boolean | undefined {
    if (this.tag === null ? this.style !== 'plain' : this.#type !== 'bool') return undefined
    return yamlTrue.has(this.string) ? true : yamlFalse.has(this.string) ? false : undefined
  }

  at(...path: (string | number)[]): YamlNode | undefined {
    return path.length === 0 ? this : undefined
  }
}

const numberForm = /^(?:[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?|0o[0-7]+|0x[\da-fA-F]+)$/

/** YAML 1.2 core schema, section 10.3.2. */
function coreValue(text: string): string | number | boolean | null {
  if (text === '' || text === '~' || text === 'null' || text === 'Null' || text === 'NULL') return null
  if (text === 'true' || text === 'True' || text === 'TRUE') return true
  if (text === 'false' || text === 'False' || text === 'FALSE') return false
  const number = Number(text)
  return !Number.isNaN(number) && numberForm.test(text) ? number : text
}

type ScalarContent = Pick<YamlScalar, 'tag' | 'style' | 'templated' | 'string' | 'value' | 'boolean'>

/** A scalar that stands elsewhere than where it was parsed, or that nothing was parsed for. */
export class PlacedScalar implements YamlScalar {
  readonly kind = 'scalar'
  readonly span: Span
  readonly tag: string | null
  readonly style: YamlScalar['style']
  readonly templated: boolean
  readonly string: string
  readonly value: YamlScalar['value']
  readonly boolean: boolean | undefined

  constructor(content: ScalarContent, span: Span) {
    this.span = span
    this.tag = content.tag
    this.style = content.style
    this.templated = content.templated
    this.string = content.string
    this.value = content.value
    this.boolean = content.boolean
  }

  at(...path: (string | number)[]): YamlNode | undefined {
    return path.length === 0 ? this : undefined
  }
}

/** A scalar that nothing was parsed for. */
export const scalarOf = (span: Span, string: string, value: YamlScalar['value'] = string): YamlScalar =>
  new PlacedScalar({ tag: null, style: 'plain', templated: false, string, value, boolean: undefined }, span)

abstract class Collection {
  readonly tag: string | null
  readonly style: 'block' | 'flow'
  span: Span
  readonly value = undefined
  readonly boolean = undefined
  readonly string = undefined

  constructor(style: 'block' | 'flow', start: number, tag: string | null) {
    this.style = style
    this.span = { start, end: start }
    this.tag = tag
  }

  abstract child(step: string | number): YamlNode | undefined

  at(...path: (string | number)[]): YamlNode | undefined {
    let node: YamlNode | undefined = this as unknown as YamlNode
    // By index, as every rule comes here: an iterator gives an object for each step.
    for (let at = 0; at < path.length; at++) {
      if (!(node instanceof Collection)) return undefined
      node = node.child(path[at] as string | number)
    }
    return node
  }
}

export class Mapping extends Collection implements YamlMap {
  readonly kind = 'map'
  readonly entries: YamlEntry[] = []
  readonly merged: YamlMap[] = []
  #index: ReadonlyMap<string, YamlEntry> | undefined

  entry(key: string): YamlEntry | undefined {
    this.#index ??= indexOf(this.entries)
    const own = this.#index.get(key)
    if (own !== undefined || this.merged.length === 0) return own
    for (const map of this.merged) {
      const found = map.entry(key)
      if (found !== undefined) return found
    }
    return undefined
  }

  child(step: string | number): YamlNode | undefined {
    return this.entry(String(step))?.value
  }
}

function indexOf(entries: readonly YamlEntry[]): ReadonlyMap<string, YamlEntry> {
  const index = new Map<string, YamlEntry>()
  entries.forEach((entry) => {
    index.set(entry.key.string, entry)
  })
  return index
}

export class Sequence extends Collection implements YamlSequence {
  readonly kind = 'sequence'
  readonly items: YamlItem[] = []

  child(step: string | number): YamlNode | undefined {
    return typeof step === 'number' ? this.items[step]?.value : undefined
  }
}
