import type { Document } from '../documents/document.ts'
import type { ImageReference } from '../documents/image.ts'
import { joined } from '../source/spans.ts'
import { applyEdits } from './fix.ts'
import { Names } from './names.ts'
import type { DocumentPair } from './run.ts'
import { levelsOf, type Thing } from './things.ts'

/** Calls a subject of base as head does. */
export type HeadName = (subject: string) => string

/** Goes by its place: with a stage added behind it, it is no longer the last. */
const unnamedStage = 'final stage'

/** Above this many pairs a file is another one, and the comparison would take too long. */
const maxPairs = 10_000
/** Of the lines, but for the one with the name. */
const leastShare = 0.5

const known = new WeakMap<DocumentPair, HeadName>()

/** Takes a thing whose name is gone for one whose name is new, if most of its lines are the same, as git does for files, and it runs the same. */
export function headNames(pair: DocumentPair): HeadName {
  let name = known.get(pair)
  if (name === undefined) {
    name = pair.base === null || pair.head === null ? (subject) => subject : namesBetween(pair.base, pair.head)
    known.set(pair, name)
  }
  return name
}

/** The same where head is known to have things by some names: what has kept its name needs no look at the rest of the file. */
export const headNamesBeside = (pair: DocumentPair, inHead: ReadonlySet<string>): HeadName => {
  // The last stage of a Dockerfile can be another one than it was.
  if (pair.base?.kind === 'dockerfile') return headNames(pair)
  return (subject) => (inHead.has(subject) ? subject : headNames(pair)(subject))
}

function namesBetween(base: Document, head: Document): HeadName {
  /** Every thing of base, so that a name that goes on is not taken for the one that it begins with. */
  const names = new Names<string>()
  const name: HeadName = (subject) => {
    const outer = names.longestIn(subject)
    return outer === undefined ? subject : outer.value + subject.slice(outer.name.length)
  }
  const headThings = levelsOf(head)
  for (const [level, things] of levelsOf(base).entries()) {
    const before = new Map(things.map((thing) => [name(thing.subject), thing]))
    const after = new Map((headThings[level] ?? []).map((thing) => [thing.subject, thing]))
    const goesOn = (subject: string) => {
      const [was, is] = [before.get(subject), after.get(subject)]
      return was !== undefined && is !== undefined && (subject !== unnamedStage || isAlike(was, is))
    }
    const gone = [...before].flatMap(([subject, thing]) => (goesOn(subject) ? [] : { ...thing, within: name(thing.within) }))
    const come = [...after].flatMap(([subject, thing]) => (goesOn(subject) ? [] : thing))
    for (const [subject, thing] of before) names.set(thing.subject, subject)
    for (const [from, to] of matches(gone, come)) names.set(from.subject, to.subject)
  }
  return name
}

/** Each thing at most once, the most alike first; of equally alike ones those at the same place. */
function matches(gone: readonly Thing[], come: readonly Thing[]): [Thing, Thing][] {
  if (gone.length * come.length > maxPairs) return []
  const pairs = gone.flatMap((from, i) =>
    come.map((to, j) => ({
      from,
      to,
      share: from.within !== to.within || runsOther(from, to) ? 0 : likeness(from, to),
      place: Math.abs(i - j),
    })),
  )
  const alike = pairs.filter((pair) => pair.share >= leastShare).sort((a, b) => b.share - a.share || a.place - b.place)
  const left = new Set([...gone, ...come])
  const found: [Thing, Thing][] = []
  for (const { from, to } of alike) {
    if (!left.has(from) || !left.has(to)) continue
    left.delete(from)
    left.delete(to)
    found.push([from, to])
  }
  return found
}

/** Where the line with the name is all there is, the images in it tell. */
function likeness(from: Thing, to: Thing): number {
  const [before, after] = [linesOf(from), linesOf(to)]
  if (before.length > 1 || after.length > 1) return share(before, after, 1)
  const [were, are] = [imagesOf(from), imagesOf(to)]
  return were.size > 0 && were.size === are.size && [...were].every((image) => are.has(image)) ? 1 : 0
}

const alike = new WeakMap<Thing, WeakMap<Thing, boolean>>()

/** Whether two things have most lines in common. */
export function isAlike(a: Thing, b: Thing): boolean {
  const others = alike.get(a) ?? new WeakMap<Thing, boolean>()
  alike.set(a, others)
  const found = others.get(b) ?? share(linesOf(a), linesOf(b), 0) >= leastShare
  others.set(b, found)
  return found
}

const running: ReadonlySet<Document['kind']> = new Set(['kubernetes', 'helm-template', 'helm-values', 'compose'])

/** With another name, and none of its images: whatever else is alike, other code would get what the first was granted. */
function runsOther(from: Thing, to: Thing): boolean {
  if (!running.has(from.document.kind) || !running.has(to.document.kind)) return false
  const [before, after] = [imagesOf(from), imagesOf(to)]
  return before.size > 0 && after.size > 0 && [...after].every((image) => !before.has(image))
}

/** Repositories, without tags. */
const imagesOf = (thing: Thing): ReadonlySet<string> => new Set(referencesIn(thing).map(({ repository }) => repository.value))

const lines = new WeakMap<Thing, readonly string[]>()
const references = new WeakMap<Thing, readonly ImageReference[]>()

function referencesIn(thing: Thing): readonly ImageReference[] {
  const { document, span } = thing
  const inside = (image: ImageReference) => span.start <= image.span.start && image.span.end <= span.end
  const found = references.get(thing) ?? document.grains('imageReference').filter(inside)
  references.set(thing, found)
  return found
}

/** How many lines of the longer are in both, `spare` of them not counted. */
function share(a: readonly string[], b: readonly string[], spare: number): number {
  const size = Math.max(a.length, b.length) - spare
  if (size < 1) return 0
  const left = new Map<string, number>()
  for (const line of a) left.set(line, (left.get(line) ?? 0) + 1)
  let common = 0
  for (const line of b) {
    const count = left.get(line) ?? 0
    if (count === 0) continue
    left.set(line, count - 1)
    common++
  }
  return common / size
}

/**
 * Not empty, without indentation and dashes; in YAML and JSON each entry by itself, without quotes and brackets. Of an image only the name, as its
 * version is no part of what a thing is.
 */
function linesOf(thing: Thing): readonly string[] {
  const found = lines.get(thing) ?? readLines(thing)
  lines.set(thing, found)
  return found
}

function readLines(thing: Thing): string[] {
  const { document, span } = thing
  const versions = referencesIn(thing).flatMap(({ whole, repository }) =>
    whole === null ? [] : { start: repository.span.end, end: whole.end },
  )
  const cuts = joined(versions).map(({ start, end }) => ({ span: { start: start - span.start, end: end - span.start }, text: '' }))
  const text = applyEdits(document.text.slice(span), cuts)
  return (document.kind === 'dockerfile' ? text : text.replaceAll(/["']/g, '').replaceAll(/: +/g, ':'))
    .split(document.kind === 'dockerfile' ? '\n' : /[\n,{}[\]]/)
    .map((line) => line.trim().replace(/^(?:- +)+/, ''))
    .filter((line) => line !== '')
}
