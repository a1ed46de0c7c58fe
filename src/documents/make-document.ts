import type { SourceText } from '../source/text.ts'
import type { Document, DocumentKind, DocumentProblem, GrainReaders } from './document.ts'
import type { GrainName, Grains } from './grains.ts'
import { readNamedValues } from './named-values.ts'
import { readPeerMarks } from './peer-marks.ts'
import { readWaivers } from './waivers.ts'

export interface DocumentParts {
  readonly text: SourceText
  readonly kind: DocumentKind
  readonly partial?: boolean
  readonly problems?: readonly DocumentProblem[]
  readonly unread?: string | null
  /** Given the document, since every grain knows its own. */
  readonly readers?: (document: Document) => GrainReaders
}

/** A document whose grains are made on first use. Every document has the grains `file` and `waiver`. */
export function makeDocument({ text, kind, partial = false, problems = [], unread = null, readers }: DocumentParts): Document {
  const made = new Map<GrainName, readonly unknown[]>()
  let formatReaders: GrainReaders | undefined
  const document: Document = {
    text,
    kind,
    partial,
    problems,
    unread,
    grains<Name extends GrainName>(name: Name): readonly Grains[Name][] {
      let grains = made.get(name)
      if (grains === undefined) {
        formatReaders ??= { ...commonReaders(document), ...readers?.(document) }
        grains = [...(formatReaders[name]?.() ?? [])]
        made.set(name, grains)
      }
      return grains as readonly Grains[Name][]
    },
  }
  return document
}

function commonReaders(document: Document): GrainReaders {
  return {
    file: () => [{ subject: 'file', span: { start: 0, end: 0 }, document }],
    namedValue: () => readNamedValues(document),
    waiver: () => readWaivers(document),
    peerMark: () => readPeerMarks(document),
  }
}
