/** What a marker says: whose it is, and which findings its comment is about. */
export interface Marker {
  /** Hexadecimal digits for a run that looks for other findings than the usual; empty for the usual one. */
  readonly scope: string
  /** None for a body's. */
  readonly fingerprints: readonly string[]
}

/** Marks a comment as ours and says which findings it is about. Anybody can write one: look at the author too. */
export const marker = (fingerprints: readonly string[], scope = ''): string =>
  `<!-- ${['plimsoll:v1', ...(scope === '' ? [] : [`@${scope}`]), ...(fingerprints.length === 0 ? [] : [fingerprints.join(',')])].join(' ')} -->`

/** Marks the one review or comment that sums up a pull request. */
export const bodyMarker = (scope = ''): string => marker([], scope)

/** Null where there is no marker. Only the last line counts, as quoted source above it may hold anything. */
export function parseMarker(body: string): Marker | null {
  const found = pattern.exec(body.slice(-markerMost))
  return found === null ? null : { scope: found[1] ?? '', fingerprints: found[2]?.split(',') ?? [] }
}

const pattern = /(?:^|\n)<!-- plimsoll:v1 (?:@([0-9a-f]+) )?(?:([0-9a-f]+(?:,[0-9a-f]+)*) )?-->\s*$/

/** Twenty fingerprints of 64 digits, with room to spare. */
const markerMost = 4096
