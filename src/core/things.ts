import type { Document } from '../documents/document.ts'
import type { Span } from '../source/text.ts'

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

const bySubject = new WeakMap<Document, ReadonlyMap<string, Thing>>()

/** The innermost thing that a subject is about. */
export function thingOf(document: Document, subject: string): Thing | undefined {
  let things = bySubject.get(document)
  if (things === undefined) {
    const all = levelsOf(document).flat()
    things = new Map(all.map((thing) => [thing.subject, thing]))
    bySubject.set(document, things)
  }
  for (const outer of outwards(subject)) {
    const thing = things.get(outer)
    if (thing !== undefined) return thing
  }
  return undefined
}

/** More words than a name has. */
const maxWords = 100

/** A subject, then what it begins with, word by word. */
export function* outwards(subject: string): Iterable<string> {
  let end = subject.length
  for (let words = 0; end > 0 && words < maxWords; words++) {
    yield subject.slice(0, end)
    end = subject.lastIndexOf(' ', end - 1)
  }
}
