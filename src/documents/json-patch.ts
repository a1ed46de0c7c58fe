import type { Span } from '../source/text.ts'
import type { YamlMap, YamlNode, YamlScalar, YamlSequence } from './yaml.ts'
import { Mapping, scalarOf } from './yaml-nodes.ts'
import { entriesOf, itemsOf, mapsIn } from './yaml-values.ts'
import { listOf } from './yaml-views.ts'

/** Whether a tree is a list of operations of JSON Patch (RFC 6902, section 3). */
export const isJsonPatch = (root: YamlNode | null | undefined): root is YamlSequence =>
  root?.kind === 'sequence' &&
  root.items.length > 0 &&
  root.items.every(({ value }) => operations.has(value.at('op')?.string ?? '') && value.at('path')?.kind === 'scalar')

const operations: ReadonlySet<string> = new Set(['add', 'replace', 'remove', 'move', 'copy', 'test'])

/**
 * The part of an object that operations speak of, as nested maps whose leaves are the values of the operations, in their places; null stands
 * where something is removed. What holds them was not written, so that no edit can be made to it.
 * @param known what is known of the object beside the operations, by paths with slashes
 */
export function patchedPart(patch: YamlSequence, known: ReadonlyMap<string, YamlScalar>): YamlNode {
  const root = new Part(patch.span)
  let shifts = 0
  for (const operation of mapsIn(patch)) {
    const path = operation.at('path')
    const op = operation.at('op')?.string
    const steps = stepsOf(path?.string ?? '')
    if (path === undefined || op === 'test' || steps.length > maxSteps) continue
    // After this an index may stand for another item: what was said of it before is kept apart.
    if (op === 'move' || op === 'copy' || (op !== 'replace' && /^\d+$/.test(steps.at(-1) ?? ''))) shifts++
    const value = op === 'remove' ? scalarOf(path.span, 'null', null) : op === 'add' || op === 'replace' ? operation.at('value') : undefined
    const numbered = steps.map((step) => (/^\d+$/.test(step) ? `${step}@${shifts}` : step))
    if (value !== undefined) root.put(numbered, value, path.span)
  }
  for (const [path, scalar] of known) root.put(path.split('/'), scalar, scalar.span)
  return root.build()
}

/** A JSON Pointer (RFC 6901) in its parts. */
const stepsOf = (pointer: string) =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))

/** Deeper than this no object has anything that is judged. */
const maxSteps = 100

/** A place that operations speak of: a value, or parts of it. */
class Part {
  readonly #span: Span
  readonly #parts = new Map<string, { readonly key: YamlScalar; readonly part: Part }>()
  #value: YamlNode | undefined

  constructor(span: Span, value?: YamlNode) {
    this.#span = span
    this.#value = value
  }

  put(steps: readonly string[], value: YamlNode, span: Span): void {
    let part: Part = this
    for (const step of steps) part = part.#below(step, span)
    part.#parts.clear()
    part.#value = value
  }

  #below(step: string, span: Span): Part {
    this.#open()
    const name = step === '-' ? `${this.#parts.size}@end` : step
    const known = this.#parts.get(name)?.part
    const part = known ?? new Part(span)
    if (known === undefined) this.#parts.set(name, { key: scalarOf(span, step), part })
    return part
  }

  /** A value that operations go into is taken apart. */
  #open(): void {
    const value = this.#value
    this.#value = undefined
    for (const { key } of entriesOf(value)) {
      const below = value?.at(key.string)
      if (below !== undefined) this.#parts.set(key.string, { key, part: new Part(below.span, below) })
    }
    for (const [index, item] of itemsOf(value).entries())
      this.#parts.set(`${index}@value`, { key: scalarOf(item.span, String(index)), part: new Part(item.span, item) })
  }

  build(): YamlNode {
    if (this.#value !== undefined) return this.#value
    const parts = [...this.#parts]
    const isList = parts.length > 0 && parts.every(([name]) => /^\d+@/.test(name))
    return isList ? this.#list() : this.#map()
  }

  #list(): YamlSequence {
    return listOf(
      this.#span,
      Array.from(this.#parts.values(), ({ part }) => part.build()),
    )
  }

  /** All is in a merged map, as edits leave that alone. */
  #map(): YamlMap {
    const [map, merged] = [new Mapping('block', this.#span.start, null), new Mapping('block', this.#span.start, null)]
    map.span = this.#span
    merged.span = this.#span
    for (const { key, part } of this.#parts.values()) {
      const value = part.build()
      merged.entries.push({ key, value, span: key.span, alias: value.span })
    }
    map.merged.push(merged)
    return map
  }
}
