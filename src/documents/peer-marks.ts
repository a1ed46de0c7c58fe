import type { Document } from './document.ts'
import type { PeerMark } from './grains.ts'

/** Of gitleaks, trufflehog, detect-secrets and secretlint: for the credential on the line, or on the next one. */
const pattern =
  /\bgitleaks:allow\b|\btrufflehog:ignore\b|\bpragma: ?(?:allow|white)list (?:nextline )?secret\b|\bsecretlint-disable-(?:next-)?line\b/g

/** Marks with which other scanners are told to pass over a credential. */
export function* readPeerMarks(document: Document): Iterable<PeerMark> {
  const { text } = document
  for (const match of text.value.matchAll(pattern)) {
    const [mark] = match
    const own = text.position(match.index).line
    const span = { start: match.index, end: match.index + mark.length }
    yield { subject: mark, span, document, line: /next-?line/.test(mark) ? own + 1 : own }
  }
}
