import type { Document } from '../documents/document.ts'
import type { PeerMark } from '../documents/grains.ts'
import { isBases } from './inline.ts'
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
  const grain = draft.document.grains('peerMark').find((mark) => mark.line === line)
  if (grain === undefined) return null
  if (own || draft.side === 'base') return { grain, isBases: true }
  const known = base === null ? [] : base.grains('peerMark').filter(({ subject }) => subject === grain.subject)
  return { grain, isBases: base !== null && known.some((other) => isBases(draft, grain, other, base)) }
}

export const unheeded = (mark: PeerMark, honoured: boolean): Unheeded => ({
  at: mark,
  message: honoured
    ? `"${mark.subject}" comes with the change: it holds once it is merged`
    : `"${mark.subject}" is not heeded: the policy does not say \`peer-marks: honour\``,
})
