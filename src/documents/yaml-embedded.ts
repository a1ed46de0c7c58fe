import { SourceText, type Span } from '../source/text.ts'
import { spanWithin } from './scalar-offsets.ts'
import { maskTemplate } from './template.ts'
import type { YamlMap, YamlNode, YamlScalar, YamlSequence } from './yaml.ts'
import { Mapping, PlacedScalar, Sequence } from './yaml-nodes.ts'
import { parseYaml, type YamlFile } from './yaml-parse.ts'

/**
 * Reads YAML that is written in a scalar of another YAML file, whatever the scalar's style. Every span of the trees and problems is a place in
 * that file; where the two cannot be matched, it is the whole scalar.
 */
export function parseEmbedded(scalar: YamlScalar, text: SourceText): YamlFile {
  const inner = parseYaml(new SourceText(text.path, scalar.string), maskTemplate(scalar.string)?.masked)
  const place = (span: Span) => spanWithin(scalar, text, span)
  const mover = new Mover(place)
  return {
    documents: inner.documents.map(({ root, span }) => ({ root: root && mover.node(root), span: place(span) })),
    problems: inner.problems.map(({ message, span }) => ({ message, span: place(span) })),
  }
}

/** Copies trees with their spans moved. A node that aliases share stays one, so that a few anchors do not become billions of nodes. */
class Mover {
  readonly #place: (span: Span) => Span
  readonly #moved = new Map<YamlNode, YamlNode>()

  constructor(place: (span: Span) => Span) {
    this.#place = place
  }

  node(node: YamlNode): YamlNode {
    const known = this.#moved.get(node)
    if (known !== undefined) return known
    const moved = node.kind === 'scalar' ? this.#scalar(node) : node.kind === 'map' ? this.#map(node) : this.#sequence(node)
    this.#moved.set(node, moved)
    return moved
  }

  #scalar(scalar: YamlScalar): YamlScalar {
    return new PlacedScalar(scalar, this.#place(scalar.span))
  }

  #map(map: YamlMap): YamlMap {
    const moved = new Mapping(map.style, 0, map.tag)
    moved.span = this.#place(map.span)
    for (const { key, value, span, alias } of map.entries)
      moved.entries.push({ key: this.#scalar(key), value: this.node(value), span: this.#place(span), alias: alias && this.#place(alias) })
    for (const merged of map.merged) moved.merged.push(this.node(merged) as YamlMap)
    return moved
  }

  #sequence(sequence: YamlSequence): YamlSequence {
    const moved = new Sequence(sequence.style, 0, sequence.tag)
    moved.span = this.#place(sequence.span)
    for (const { value, span, alias } of sequence.items)
      moved.items.push({ value: this.node(value), span: this.#place(span), alias: alias && this.#place(alias) })
    return moved
  }
}
