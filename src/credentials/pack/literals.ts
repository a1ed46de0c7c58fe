/** Room for three characters of five bits and one to spare: capitals and small letters share a slot. */
const slots = 1 << 15
const next = (slot: number, code: number) => ((slot << 5) | (code & 31)) & (slots - 1)

interface Literal {
  readonly text: string
  /** One for each three characters in a row; none for a shorter literal. */
  readonly slots: readonly number[]
}

/**
 * Which of many literals a text holds. One pass notes which triples of characters occur; only a literal all of whose triples do is
 * then searched for, so that hundreds of literals cost little more than one.
 */
export class LiteralSet {
  readonly #literals: readonly Literal[]

  /** @param literals in lower case */
  constructor(literals: Iterable<string>) {
    this.#literals = [...new Set(literals)].map((text) => ({ text, slots: triples(text) }))
  }

  /** Those that stand in the text, in whatever case. */
  *in(text: string): Iterable<string> {
    const seen = new Uint8Array(slots)
    let slot = 0
    for (let at = 0; at < text.length; at++) {
      slot = next(slot, text.charCodeAt(at))
      seen[slot] = 1
    }
    const lower = text.toLowerCase()
    for (const literal of this.#literals) {
      if (literal.slots.every((triple) => seen[triple] === 1) && lower.includes(literal.text)) yield literal.text
    }
  }
}

function triples(text: string): number[] {
  const found: number[] = []
  let slot = 0
  for (let at = 0; at < text.length; at++) {
    slot = next(slot, text.charCodeAt(at))
    if (at >= 2) found.push(slot)
  }
  return found
}
