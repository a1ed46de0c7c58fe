import type { Span } from '../source/text.ts'

export type YamlNode = YamlMap | YamlSequence | YamlScalar

interface NodeBase {
  /** The value as written, without its anchor and tag; for a block collection from its first key or dash to the end of its last value. */
  readonly span: Span
  /** Where an alias stands for this node, seen from the entry or item that holds it. */
  readonly tag: string | null
  /** A scalar's plain value; undefined for collections, so that `node?.value === true` needs no cast. */
  readonly value: string | number | boolean | null | undefined
  /** As Kubernetes (YAML 1.1) reads a plain scalar: `yes`, `on`, `y` are true. Undefined for all that is no boolean. */
  readonly boolean: boolean | undefined
  /** A scalar's text after quotes and folding; undefined for collections. */
  readonly string: string | undefined
  /** Below this node; merge keys are followed, own keys first. A number picks an item. */
  at(...path: (string | number)[]): YamlNode | undefined
}

export interface YamlScalar extends NodeBase {
  readonly kind: 'scalar'
  readonly value: string | number | boolean | null
  readonly string: string
  readonly style: 'plain' | 'single' | 'double' | 'literal' | 'folded'
  /** Holds a template action (`{{ … }}`) that is not known here. */
  readonly templated: boolean
}

export interface YamlEntry {
  readonly key: YamlScalar
  readonly value: YamlNode
  /** From the key to the end of the value (of the alias, where it is one). */
  readonly span: Span
  /** The alias that stands for the value, or null. */
  readonly alias: Span | null
}

export interface YamlMap extends NodeBase {
  readonly kind: 'map'
  readonly style: 'block' | 'flow'
  /** Own entries in order; merge keys are not among them. Of duplicate keys all are here, and the last one counts. */
  readonly entries: readonly YamlEntry[]
  readonly merged: readonly YamlMap[]
  entry(key: string): YamlEntry | undefined
}

export interface YamlItem {
  readonly value: YamlNode
  readonly span: Span
  readonly alias: Span | null
}

export interface YamlSequence extends NodeBase {
  readonly kind: 'sequence'
  readonly style: 'block' | 'flow'
  readonly items: readonly YamlItem[]
}

export interface YamlDocument {
  /** Null for an empty document. */
  readonly root: YamlNode | null
  readonly span: Span
}
