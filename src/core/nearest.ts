/** The known word that a slip of the pen may have meant: at most three letters away, and at most half of it; null where there is none. */
export function nearest(word: string, known: readonly string[]): string | null {
  if (word.length > longest) return null
  let best: { readonly key: string; readonly far: number } | null = null
  for (const key of known) {
    if (Math.abs(word.length - key.length) > most) continue
    const far = distance(word, key)
    if (far <= Math.min(most, Math.max(word.length, key.length) / 2) && (best === null || far < best.far)) best = { key, far }
  }
  return best?.key ?? null
}

/** To be put after a message; empty where there is no such word. */
export function didYouMean(word: string, known: readonly string[]): string {
  const key = nearest(word, known)
  return key === null ? '' : `; did you mean "${key}"?`
}

const most = 3

/** Far above any name that is meant: the work grows with the length. */
const longest = 200

/** Levenshtein distance. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const substituted = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(substituted, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
