/** Of each of these lists a text must hold one literal. */
export type Needs = readonly (readonly string[])[]

export const quotes = ['"', "'"]
export const anyQuote = ['"', "'", '`']

/**
 * Whether an expression could match at all. Every process compiles its expressions anew, and that takes longer than to look for a literal in a
 * text that does not have it.
 * @param text in lower case where the literals are, and the expression knows no case
 */
export const mayMatch = (text: string, needs: Needs): boolean =>
  needs.every((literals) => literals.some((literal) => text.includes(literal)))
