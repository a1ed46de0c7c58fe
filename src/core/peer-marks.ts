import type { Document } from '../documents/document.ts'
import type { PeerMark } from '../documents/grains.ts'
import { addedLines, marksOn } from './inline.ts'
import type { Located } from './rule.ts'
import type { Draft } from './run.ts'

/** What is said at a mark that does not count. */
export interface Unheeded {
  readonly at: Located
  readonly message: string
}

/** The mark of another tool that covers a credential, and whether base has it there; with `own`, the change's own counts too. */
export function peerMark(draft: Draft, base: Document | null, own: boolean): { grain: PeerMark; isBases: boolean } | null {
  // What is only in history is in a document of a commit, whose marks are not base's.
  if (draft.rule.confidential === undefined || draft.rule.on === 'pastCredential') return null
  const { line } = draft.document.text.position(draft.span.start)
  const grain = marksOn(draft.document.grains('peerMark'), line)[0]
  if (grain === undefined) return null
  if (own || draft.side === 'base') return { grain, isBases: true }
  const { text } = draft.document
  // On a line that base has with the same mark, and not on a copy of one.
  const isBases =
    base !== null && markedLines(base).has(keyOf(grain)) && !addedLines(base, draft.document).has(text.position(grain.span.start).line)
  return { grain, isBases }
}

const marked = new WeakMap<Document, ReadonlySet<string>>()

/** Of each mark of a document its text and the line that it covers. */
function markedLines(document: Document): ReadonlySet<string> {
  const known = marked.get(document) ?? new Set(document.grains('peerMark').map(keyOf))
  marked.set(document, known)
  return known
}

const keyOf = ({ subject, line, document: { text } }: PeerMark) =>
  line > text.lineCount ? '' : `${subject} ${text.slice(text.line(line)).trim()}`

export const unheeded = (mark: PeerMark, honoured: boolean): Unheeded => ({
  at: mark,
  message: honoured
    ? `"${mark.subject}" comes with the change: it holds once it is merged`
    : `"${mark.subject}" is not heeded: the policy does not say \`peer-marks: honour\``,
})
