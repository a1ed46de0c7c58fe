import type { Document } from '../documents/document.ts'
import type { Credential } from '../documents/grains.ts'
import { hasAnchor } from './anchors.ts'
import type { Hit } from './hit.ts'
import { prefixOf } from './prefix.ts'
import { windows } from './windows.ts'

/**
 * The credentials of a file that are known by their form, in order of place, none overlapping another.
 * Comments in the file that silence other scanners are not heeded.
 */
export async function findCredentials(document: Document): Promise<readonly Credential[]> {
  const { value } = document.text
  const hits: Hit[] = []
  for (const window of windows(value.length)) {
    const text = value.slice(window.start, window.end)
    if (!hasAnchor(text)) continue
    const { lint } = await import('./preset.ts')
    for (const hit of await lint(text)) hits.push({ ...hit, start: hit.start + window.start, end: hit.end + window.start })
  }
  return withoutOverlaps(hits).map((hit) => credentialOf(document, hit))
}

function credentialOf(document: Document, { kind, start, end, decodedFrom }: Hit): Credential {
  const prefix = decodedFrom === undefined ? prefixOf(document.text.value.slice(start, end)) : undefined
  return {
    subject: kind,
    span: { start, end },
    document,
    kind,
    ...(decodedFrom && { decodedFrom }),
    ...(prefix && { prefix }),
  }
}

/** The first of two that overlap stays, and of two that start together the longer; a name without a provider gives way. */
function withoutOverlaps(hits: readonly Hit[]): Hit[] {
  const kept: Hit[] = []
  for (const hit of [...hits].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1)
    if (last === undefined || hit.start >= last.end) kept.push(hit)
    else if (last.kind === 'connection-string' && hit.kind !== last.kind)
      kept[kept.length - 1] = { ...hit, start: last.start, end: Math.max(last.end, hit.end) }
    else if (hit.end > last.end) kept[kept.length - 1] = { ...last, end: hit.end }
  }
  return kept
}
