/** Marks a comment as ours and says which findings it is about. Anybody can write one: look at the author too. */
export const marker = (fingerprints: readonly string[]): string => `<!-- plimsoll:v1 ${fingerprints.join(',')} -->`

/** Marks the one review or comment that sums up a pull request. */
export const bodyMarker = '<!-- plimsoll:v1 -->'

/**
 * Fingerprints of a comment's marker, none for a body's; null where there is no marker. Only the last line counts, as quoted source above it may hold
 * anything.
 */
export function parseMarker(body: string): string[] | null {
  const found = /(?:^|\n)<!-- plimsoll:v1 (?:([0-9a-f]+(?:,[0-9a-f]+)*) )?-->\s*$/.exec(body.slice(-markerMost))
  return found === null ? null : (found[1]?.split(',') ?? [])
}

/** Twenty fingerprints of 64 digits, with room to spare. */
const markerMost = 4096
