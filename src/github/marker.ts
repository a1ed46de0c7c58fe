/** GitHub's limit for a body, in UTF-16 units. */
const maximumBody = 65_536

type State = 'open' | 'fixed' | 'review'

/** What Plimsoll finds again in its own comments: fingerprints, and nothing of what was found. */
export interface Marker {
  readonly state: State
  readonly fingerprints: readonly string[]
}

/** The body with its marker at the end, cut at a line if it is too long. */
export function marked(body: string, { state, fingerprints }: Marker): string {
  const marker = `\n\n<!-- plimsoll:${[state, ...fingerprints].join(' ')} -->`
  const room = maximumBody - marker.length
  if (body.length <= room) return body + marker
  const note = '\n\n… The rest is in the summary of the run.'
  const cut = body.lastIndexOf('\n', room - note.length)
  return body.slice(0, Math.max(0, cut)) + note + marker
}

/** Only at the very end: what a body quotes from a change cannot stand there. */
export function readMarker(body: string): Marker | null {
  const [, state, fingerprints = ''] = /<!-- plimsoll:(open|fixed|review)((?: [0-9a-f]+)*) -->\s*$/.exec(body) ?? []
  if (state === undefined) return null
  return { state: state as State, fingerprints: fingerprints.split(' ').filter(Boolean) }
}

/** GitHub may change line breaks and the space at the end. */
export const sameBody = (a: string, b: string): boolean => normal(a) === normal(b)
const normal = (body: string) => body.replaceAll('\r\n', '\n').trim()
