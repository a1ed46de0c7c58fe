import { SourceText, type Span } from '../source/text.ts'
import type { Document } from './document.ts'
import type { NamedValue, NamedValuePlace } from './grains.ts'
import { readCode } from './named-values-code.ts'
import { readLines } from './named-values-text.ts'
import { anyQuote, mayMatch, type Needs } from './needs.ts'
import { spanWithin } from './scalar-offsets.ts'
import type { YamlEntry, YamlMap, YamlNode, YamlScalar } from './yaml.ts'
import { parseYaml } from './yaml-parse.ts'

/** What is known of the place that the walk has come to. */
interface Context {
  readonly place: NamedValuePlace
  readonly subject: string
  readonly secretType?: string | undefined
}

/** Below these keys stand names of things that hold a value, or values that only their owner can open. */
const references =
  /(?:Ref|KeyRef|Selector|From|From_file)$|^(?:ref|valueFrom|envFrom|remoteRef|encryptedData|encrypted|secure|matchLabels|labels|required|enum|secretTemplate|imagePullSecrets)$/

/** Lists and maps of variables: Kubernetes, Compose, workflows, and what charts call them. */
const environments: ReadonlySet<string> = new Set(
  'env environment envs extraenv extraenvs extraenvvars extraenvironmentvariables env_vars environmentvariables build-args args build_args variables'.split(
    ' ',
  ),
)

/** Every literal of a YAML or JSON file with the name that it belongs to: its key, or the `name` beside its `value`. */
export function yamlValues(document: Document): readonly NamedValue[] {
  const walk = new Walk(document, document.text, (span) => span)
  for (const { tree } of document.grains('yaml')) {
    if (tree.root !== null) walk.node(tree.root, { place: 'setting', subject: subjectOf(tree.root) })
  }
  return walk.found
}

/** An object's kind and name; what is no object has none. */
function subjectOf(node: YamlNode): string {
  const kind = node.at('kind')?.string
  const name = kind === undefined ? undefined : node.at('metadata', 'name')?.string
  if (name === undefined) return ''
  const namespace = node.at('metadata', 'namespace')?.string
  return `${kind} ${namespace === undefined ? '' : `${namespace}/`}${name}`
}

/** Collects in a list: in generators within generators each value would pass through every one of them. */
class Walk {
  readonly found: NamedValue[] = []
  readonly #document: Document
  readonly #text: SourceText
  /** From a place in the text that was parsed to one in the document, where the text is a string of it. */
  readonly #locate: (span: Span) => Span
  readonly #mayHaveDefaults: boolean
  /** What an alias stands for is seen once. */
  readonly #seen = new Set<YamlNode>()

  constructor(document: Document, text: SourceText, locate: (span: Span) => Span) {
    this.#document = document
    this.#text = text
    this.#locate = locate
    this.#mayHaveDefaults = mayMatch(text.value, defaultNeeds)
  }

  node(node: YamlNode, context: Context): void {
    if (node.kind === 'scalar' || this.#seen.has(node)) return
    this.#seen.add(node)
    if (node.kind === 'map') this.#map(node, context)
    else {
      for (const [index, item] of node.items.entries()) {
        if (item.value.kind === 'scalar') this.#item(item.value, node.items[index + 1]?.value, context)
        else this.node(item.value, this.#ofItem(item.value, context))
      }
    }
  }

  /** An object of a List goes by its own name, as it does in a file of its own. */
  #ofItem(item: YamlNode, context: Context): Context {
    const subject = subjectOf(item)
    return subject === '' ? context : { ...context, subject }
  }

  #map(map: YamlMap, context: Context): void {
    const speaks = hasSpeakingKey(map)
    const pair = speaks ? this.#pair(map) : null
    if (pair !== null) this.#scalar(pair.name, pair.value, { ...context, place: 'environment' }, pair.entry)
    const section = speaks ? sections(map) : noSection
    for (const entry of map.entries) {
      const name = entry.key.string
      if (entry.alias !== null || (pair !== null && entry.value === pair.value) || references.test(name)) continue
      const special = section(name)
      this.#entry(name, entry, special === undefined ? context : { ...context, ...special })
    }
    // What is written in the merge key itself; of an alias it was seen before.
    for (const merged of map.merged) this.node(merged, context)
  }

  #entry(name: string, entry: YamlEntry, context: Context): void {
    const { value } = entry
    if (value.kind === 'scalar') {
      this.#scalar(nameOf(name, context), value, context, entry)
      return
    }
    if (value.kind === 'map' && hasSpeakingKey(value)) this.#declared(name, value, context)
    const place = context.place === 'setting' && environments.has(name.toLowerCase()) ? 'environment' : context.place
    this.node(value, { ...context, place, subject: joined(context.subject, name) })
  }

  /** `DbPassword: { Type: String, Default: … }` of templates and `adminPassword: { value: … }` of their parameters. */
  #declared(name: string, map: YamlMap, context: Context): void {
    for (const key of ['Default', 'default', 'defaultValue', 'value']) {
      const value = map.entry(key)?.value
      if (value?.kind === 'scalar' && map.entry('name') === undefined) this.#scalar(name, value, context)
    }
  }

  /** `{ name: DB_PASSWORD, value: … }`, in whatever order. */
  #pair(map: YamlMap): { name: string; value: YamlScalar; entry: YamlEntry } | null {
    const entry = map.entry('value')
    const value = entry?.value
    if (entry === undefined || value?.kind !== 'scalar') return null
    const name = ['name', 'key', 'Name', 'Key'].map((key) => map.entry(key)?.value).find((node) => node?.kind === 'scalar')
    return name?.string === undefined ? null : { name: name.string, value, entry }
  }

  /** `NAME=value`, `--name=value`, or `--name` with the value as the next item. */
  #item(item: YamlScalar, next: YamlNode | undefined, context: Context): void {
    const assignment = item.string.includes('=') ? assignmentForm.exec(item.string) : null
    if (assignment !== null) {
      const [, name = '', value = ''] = assignment
      const place = item.string.startsWith('-') ? 'argument' : context.place === 'setting' ? 'environment' : context.place
      const { length } = item.string
      this.#tell(name, value, spanWithin(item, this.#text, { start: length - value.length, end: length }), { ...context, place })
      if (this.#mayHaveDefaults)
        for (const { literal, span } of this.#defaults(item)) this.#tell(name, literal, span, { ...context, place })
    } else if (
      item.string.startsWith('-') &&
      /^--?[a-z][\w-]+$/.test(item.string) &&
      next?.kind === 'scalar' &&
      !next.string.startsWith('-')
    ) {
      this.#tell(item.string.replace(/^-+/, ''), next.string, next.span, { ...context, place: 'argument' })
    } else if (isText(item)) this.#inner(item, context)
  }

  #scalar(name: string, value: YamlScalar, context: Context, entry?: YamlEntry): void {
    if (value.string === '') return
    const isBlock = value.style === 'literal' || value.style === 'folded'
    if (!isBlock || context.place.startsWith('secret'))
      this.#tell(name, value.string, value.span, context, this.#text === this.#document.text ? entry : undefined)
    if (this.#mayHaveDefaults) for (const { literal, span } of this.#defaults(value)) this.#tell(name, literal, span, context)
    if (isText(value)) this.#inner(value, context, name)
  }

  /** A file or a script inside of a scalar. What is encoded stays closed. */
  #inner(scalar: YamlScalar, context: Context, name = ''): void {
    if (context.place === 'secret-data') return
    const subject = joined(context.subject, name)
    if (isBraced(scalar.string.trim())) {
      this.#json(scalar, { ...context, subject })
      return
    }
    const read = scalar.style === 'literal' && !/^\s*#!|^run$|script/.test(`${scalar.string.slice(0, 20)}\n${name}`) ? readLines : readCode
    for (const { name: key, value, place, span } of read(this.#text.slice(scalar.span))) {
      this.#tell(key, value, moved(span, scalar.span.start), {
        ...context,
        subject,
        place: context.place === 'setting' ? place : context.place,
      })
    }
  }

  /** An object inside of a string: a last applied configuration, a key of a service account, the settings of a container engine. */
  #json(scalar: YamlScalar, context: Context): void {
    const text = new SourceText(this.#text.path, scalar.string)
    const locate = (span: Span) => this.#locate(spanWithin(scalar, this.#text, span))
    const walk = new Walk(this.#document, text, locate)
    for (const { root } of parseYaml(text).documents) if (root !== null) walk.node(root, context)
    for (const each of walk.found) this.found.push(each)
  }

  /** Literals in a template or a variable that stand where nothing else is given: `default "…"`, `"…" | b64enc`, `${NAME:-…}`. */
  *#defaults(scalar: YamlScalar): Iterable<{ literal: string; span: Span }> {
    const raw = this.#text.slice(scalar.span)
    if (!mayMatch(raw, defaultNeeds)) return
    for (const match of raw.matchAll(defaultForm)) {
      const group = [1, 2, 3].find((number) => match[number] !== undefined) ?? 0
      const [start, end] = match.indices?.[group] ?? [0, 0]
      yield { literal: raw.slice(start, end), span: moved({ start, end }, scalar.span.start) }
    }
  }

  #tell(name: string, value: string, span: Span, { place, subject, secretType }: Context, entry?: YamlEntry): void {
    const document = this.#document
    this.found.push({ subject: joined(subject, name), span: this.#locate(span), document, name, value, place, secretType, entry })
  }
}

const defaultNeeds = [
  ['{{', '${'],
  ['-', ...anyQuote],
]
const defaultForm =
  /\bdefault\s{1,4}\\?["'`]([^"'`\\]{1,200})|\{\{-?\s{0,4}\\?["'`]([^"'`\\]{1,200})\\?["'`]\s{0,4}(?:\||\}\})|\$\{\w{1,80}:?-([^}$]{1,200})\}/dg

const assignmentForm = /^(?:--?)?([A-Za-z_][\w.-]*)=([\s\S]+)$/

const isBraced = (text: string) => text.startsWith('{') && text.endsWith('}')

/** A bare `key` is one of what stands above it: `Jwt: { Key: … }`. */
const nameOf = (key: string, { subject }: Context) =>
  key.length === 3 && key.toLowerCase() === 'key' ? `${/\S+$/.exec(subject)?.[0] ?? ''} ${key}`.trim() : key

const moved = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by })

const joined = (subject: string, name: string) => (subject === '' ? name : name === '' ? subject : `${subject} ${name}`)

const lineNeeds: Needs = [[' '], ['=', ':', '--']]

/** Long enough to hold a name and a value, or written on several lines. */
const isText = (scalar: YamlScalar) => scalar.string.includes('\n') || scalar.string.startsWith('{') || mayMatch(scalar.string, lineNeeds)

/** Keys that tell of what stands beside or below them: of `#pair`, of `#declared` and of `sections`. */
const speakingKeys: ReadonlySet<string> = new Set('value Default default defaultValue kind clusters auths secretGenerator'.split(' '))

/** Most maps have none of them, and need not be looked into by key. */
const hasSpeakingKey = ({ entries, merged }: YamlMap): boolean =>
  merged.length > 0 || entries.some(({ key }) => speakingKeys.has(key.string))

type Section = Partial<Context> | undefined
const noSection = (): Section => undefined

/** What the keys of an object say of all that stands below them. */
function sections(map: YamlMap): (key: string) => Section {
  if (map.at('kind')?.string === 'Secret' && map.at('apiVersion')?.string === 'v1') {
    const secretType = map.at('type')?.string ?? 'Opaque'
    return (key) =>
      key === 'data' ? { place: 'secret-data', secretType } : key === 'stringData' ? { place: 'secret-string', secretType } : undefined
  }
  // A kubeconfig file.
  if (map.entry('clusters') && map.entry('users')) return (key) => (key === 'users' ? { place: 'credential-file' } : undefined)
  // A Secret made by Kustomize.
  return (key) => (key === 'auths' ? { place: 'credential-file' } : key === 'secretGenerator' ? { place: 'secret-string' } : undefined)
}
