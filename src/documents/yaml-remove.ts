import type { SourceText, Span } from '../source/text.ts'
import type { YamlEntry, YamlItem, YamlMap, YamlNode, YamlSequence } from './yaml.ts'
import { ownEntry, type YamlEdit } from './yaml-edit.ts'

/** Below a node; a string picks an entry, a number an item. */
export type YamlPath = readonly (string | number)[]

type Child = YamlEntry | YamlItem

/**
 * Removes the entry or item at `path` below `from` with its lines, and each parent that would be left empty, but never `from` itself.
 * Undefined where that cannot be done without touching something else: the value comes from an alias or a merge key, or an alias needs it.
 */
export function removeAt(text: SourceText, from: YamlNode, path: YamlPath): YamlEdit | undefined {
  const chain = chainOf(from, path)
  if (chain === undefined) return undefined
  let index = chain.length - 1
  while (index > 0 && isLastChild(chain[index])) index--
  const link = chain[index]
  if (link === undefined) return undefined
  const { parent, child } = link
  const edit = isLastChild(link) ? emptied(parent) : parent.style === 'flow' ? fromFlow(text, link) : fromBlock(text, child)
  return edit !== undefined && holdsNeededAnchor(text, edit.span) ? undefined : edit
}

interface Link {
  readonly parent: YamlMap | YamlSequence
  readonly child: Child
  readonly index: number
}

function chainOf(from: YamlNode, path: YamlPath): readonly Link[] | undefined {
  const chain: Link[] = []
  let node = from
  for (const step of path) {
    if (node.kind === 'scalar' || chain.at(-1)?.child.alias) return undefined
    const child: Child | undefined =
      node.kind === 'map' ? ownEntry(node, String(step)) : typeof step === 'number' ? node.items[step] : undefined
    if (child === undefined) return undefined
    const index = node.kind === 'map' ? node.entries.indexOf(child as YamlEntry) : Number(step)
    chain.push({ parent: node, child, index })
    node = child.value
  }
  return chain
}

const childrenOf = (parent: YamlMap | YamlSequence): readonly Child[] => (parent.kind === 'map' ? parent.entries : parent.items)

const isLastChild = (link: Link | undefined) =>
  link !== undefined && childrenOf(link.parent).length === 1 && (link.parent.kind === 'sequence' || link.parent.merged.length === 0)

const emptied = (parent: YamlMap | YamlSequence): YamlEdit => ({ span: parent.span, text: parent.kind === 'map' ? '{}' : '[]' })

function fromFlow(text: SourceText, { parent, child, index }: Link): YamlEdit | undefined {
  const children = childrenOf(parent)
  const previous = children[index - 1]
  const next = children[index + 1]
  const span = next ? { start: child.span.start, end: next.span.start } : previous && { start: previous.span.end, end: child.span.end }
  const gap = next ? text.value.slice(child.span.end, next.span.start) : text.value.slice(previous?.span.end, child.span.start)
  return span !== undefined && /^\s*,\s*$/.test(gap) ? { span, text: '' } : undefined
}

function fromBlock(text: SourceText, { span }: Child): YamlEdit | undefined {
  const first = text.line(text.position(span.start).line)
  const last = text.position(span.end).line
  if (!/^[ \t]*(?:[ \t]#.*)?$/.test(text.value.slice(span.end, text.line(last).end))) return undefined
  const lead = text.value.slice(first.start, span.start)
  const { end } = text.lineWithBreak(last)
  if (lead.trim() === '') return { span: { start: first.start, end }, text: '' }
  // The first key of an item: what follows moves up behind the dash, in the same column.
  if (!/^[ -]*- +$/.test(lead)) return undefined
  const gap = /^\s*/.exec(text.value.slice(end))?.[0].length ?? 0
  return { span: { start: span.start, end: end + gap }, text: '' }
}

/** An anchor that is defined inside the span, while an alias outside refers to it. */
function holdsNeededAnchor(text: SourceText, span: Span): boolean {
  const removed = text.slice(span)
  const anchors = [...removed.matchAll(/(?<=[\s,[{])&([^\s,[\]{}]+)/g)]
  if (anchors.length === 0) return false
  const all = aliasesByText.get(text) ?? countAliases(text.value)
  aliasesByText.set(text, all)
  const inside = countAliases(removed)
  return anchors.some(([, name = '']) => (all.get(name) ?? 0) > (inside.get(name) ?? 0))
}

const aliasesByText = new WeakMap<SourceText, ReadonlyMap<string, number>>()

function countAliases(value: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const [, name = ''] of value.matchAll(/\*([^\s,[\]{}]+)/g)) counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
}
