/** Of each of these lists a text must hold one literal, in lower case. */
export type Needs = readonly (readonly string[])[]

export const quotes = ['"', "'"]
export const anyQuote = ['"', "'", '`']

/**
 * Whether an expression could match at all. Every process compiles its expressions anew, and that takes longer than to look for a literal in a
 * text that does not have it.
 * @param lowered the text in lower case
 */
export const mayMatch = (lowered: string, needs: Needs): boolean =>
  needs.every((literals) => literals.some((literal) => lowered.includes(literal)))
