import type { Document } from '../documents/document.ts'
import { groupBy } from '../source/group-by.ts'
import type { Span } from '../source/text.ts'
import { Names } from './names.ts'

/** Something that has a name, and stands in the subjects of what is in it. */
export interface Thing {
  readonly subject: string
  readonly span: Span
  readonly document: Document
  /** Subject of the thing that it is a part of, or empty. */
  readonly within: string
}

/** Outer things first: a container of a renamed Deployment is looked for under its new name. */
export const levelsOf = (document: Document): readonly Thing[][] => {
  const top = { document, within: '' }
  return [
    [
      ...document.grains('resource').map(({ subject, root: { span } }) => ({ ...top, subject, span })),
      ...document
        .grains('job')
        .map(({ subject, idNode, node }) => ({ ...top, subject, span: { start: idNode.span.start, end: node.span.end } })),
      ...document.grains('stage').map(({ subject, span }) => ({ ...top, subject, span })),
      ...document.grains('composeService').map(({ subject, span }) => ({ ...top, subject, span })),
    ],
    // One of several pods of an object.
    document
      .grains('workload')
      .filter(({ subject, resource }) => subject !== resource.subject)
      .map(({ subject, span, resource }) => ({ document, subject, span, within: resource.subject })),
    [
      ...document
        .grains('container')
        .map(({ subject, node: { span }, workload }) => ({ document, subject, span, within: workload.subject })),
      ...document.grains('step').map(({ subject, node: { span }, job }) => ({ document, subject, span, within: job?.subject ?? '' })),
    ],
  ]
}

const steps = new WeakMap<Document, ReadonlyMap<string, readonly Thing[]>>()

/** The step that a place is in: of those without a name many can have one subject. */
export function stepAt(document: Document, subject: string, span: Span): Thing | undefined {
  if (document.kind !== 'workflow' && document.kind !== 'action') return undefined
  const name = thingOf(document, subject)?.subject
  if (name === undefined) return undefined
  const known = steps.get(document) ?? groupBy(levelsOf(document)[2] ?? [], (thing) => thing.subject)
  steps.set(document, known)
  return known.get(name)?.find((thing) => thing.span.start <= span.start && span.end <= thing.span.end)
}

const outermost = new WeakMap<Document, readonly Thing[]>()

/** The outermost thing that a place is in, for what goes by another subject: a key of a service, a whole Dockerfile. */
export function thingAround(document: Document, { start, end }: Span): Thing | undefined {
  const things = outermost.get(document) ?? outermostOf(levelsOf(document)[0] ?? [])
  outermost.set(document, things)
  const found = things.findLast(({ span }) => span.start <= start)
  return found !== undefined && end <= found.span.end ? found : undefined
}

/** In order; without the stages of a Dockerfile that a service holds. */
function outermostOf(things: readonly Thing[]): Thing[] {
  const result: Thing[] = []
  for (const thing of [...things].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end))
    if (thing.span.start >= (result.at(-1)?.span.end ?? 0)) result.push(thing)
  return result
}

const bySubject = new WeakMap<Document, Names<Thing>>()

/** The innermost thing that a subject is about. */
export function thingOf(document: Document, subject: string): Thing | undefined {
  let things = bySubject.get(document)
  if (things === undefined) {
    things = new Names(levelsOf(document).flatMap((level) => level.map((thing) => [thing.subject, thing] as const)))
    bySubject.set(document, things)
  }
  return things.longestIn(subject)?.value
}
