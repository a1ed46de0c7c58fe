import { parseMarker } from '../reporters/marker.ts'

/** GitHub's limit for a body, in UTF-16 units. */
const maximumBody = 65_536
const note = '\n\n… The rest is in the summary of the run.\n\n'

/** The body as GitHub takes it: if it is too long, cut at a line, with its marker kept. */
export function fitted(body: string): string {
  if (body.length <= maximumBody) return body
  const end = body.slice(body.lastIndexOf('\n') + 1)
  const last = parseMarker(end) === null ? '' : end
  const cut = body.lastIndexOf('\n', maximumBody - note.length - last.length)
  return body.slice(0, Math.max(0, cut)) + note + last
}

/** GitHub may change line breaks and the space at the end. */
export const sameBody = (a: string, b: string): boolean => normal(a) === normal(b)
const normal = (body: string) => body.replaceAll('\r\n', '\n').trim()
