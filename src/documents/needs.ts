/** Of each of these lists a text must hold one literal. */
export type Needs = readonly (readonly string[])[]

export const quotes = ['"', "'"]
export const anyQuote = ['"', "'", '`']

/**
 * Whether an expression could match at all. Every process compiles its expressions anew, and that takes longer than to look for a literal in a
 * text that does not have it.
 * @param text in lower case where the literals are, and the expression knows no case
 */
export function mayMatch(text: string, needs: Needs): boolean {
  // By index, as this is asked for thousands of small texts: closures and iterators would cost more than the search.
  for (let at = 0; at < needs.length; at++) if (!holdsOne(text, needs[at] ?? [])) return false
  return true
}

function holdsOne(text: string, literals: readonly string[]): boolean {
  for (let at = 0; at < literals.length; at++) if (text.includes(literals[at] ?? '')) return true
  return false
}
