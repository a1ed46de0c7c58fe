import type { Document } from '../documents/document.ts'
import type { Credential } from '../documents/grains.ts'
import { mayMatchPreset } from './anchors.ts'
import { decodeBase64 } from './base64.ts'
import { isConnectionString, isPasswordArgument, isWeakLogin } from './describe.ts'
import type { Hit } from './hit.ts'
import { matchingProviders } from './pack/index.ts'
import { prefixOf } from './prefix.ts'
import { windows } from './windows.ts'

/** A value may be encoded once by a person and once more by a tool. */
const maxDepth = 2

/**
 * The credentials of a file that are known by their form, in order of place, none overlapping another.
 * Comments in the file that silence other scanners are not heeded.
 */
export async function findCredentials(document: Document): Promise<readonly Credential[]> {
  const hits = await scan(document.text.value, 0)
  return withoutOverlaps(hits).map((hit) => credentialOf(document, hit))
}

async function scan(value: string, depth: number): Promise<Hit[]> {
  const hits: Hit[] = []
  for (const window of windows(value.length)) {
    const text = value.slice(window.start, window.end)
    for (const hit of await scanWindow(text, depth)) hits.push({ ...hit, start: hit.start + window.start, end: hit.end + window.start })
  }
  return hits
}

async function scanWindow(text: string, depth: number): Promise<Hit[]> {
  const hits: Hit[] = []
  const providers = matchingProviders(text)
  if (providers.length > 0 || mayMatchPreset(text)) {
    const { lint } = await import('./lint.ts')
    hits.push(...(await lint(text, providers)))
  }
  if (depth === maxDepth) return hits
  for (const { start, end, text: decoded } of decodeBase64(text)) {
    const inner = (await scan(decoded, depth + 1)).find((hit) => !isWeakLogin(hit))
    if (inner !== undefined) hits.push({ kind: inner.kind, start, end, decodedFrom: 'base64' })
  }
  return hits
}

function credentialOf(document: Document, { kind, start, end, decodedFrom }: Hit): Credential {
  const prefix = decodedFrom === undefined ? prefixOf(document.text.value.slice(start, end)) : undefined
  const known = isWeakLogin({ kind }) && { known: true as const }
  return { subject: kind, span: { start, end }, document, kind, ...(decodedFrom && { decodedFrom }), ...(prefix && { prefix }), ...known }
}

/** Kinds that say nothing of where the credential is good for: another name for the same text is better. */
const isVague = (hit: Hit) =>
  isConnectionString(hit) ||
  isPasswordArgument(hit) ||
  isWeakLogin(hit) ||
  /^(?:bearer-token|access-token|api-key|jwt|oauth-client-secret)$/.test(hit.kind)

/** Of two that overlap the first stays, grown over both; of two that start together, the longer. */
function withoutOverlaps(hits: readonly Hit[]): Hit[] {
  const kept: Hit[] = []
  for (const hit of [...hits].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1)
    if (last === undefined || hit.start >= last.end) kept.push(hit)
    else kept[kept.length - 1] = { ...(isVague(last) ? hit : last), start: last.start, end: Math.max(last.end, hit.end) }
  }
  return kept
}
