/** Room for four characters of five bits: capitals and small letters share a slot. */
const slots = 1 << 20
const next = (slot: number, code: number) => ((slot << 5) | (code & 31)) & (slots - 1)

/** The last two of them. */
const pairs = 1 << 10

interface Literal {
  readonly text: string
  /** One for each four characters in a row; none for a shorter literal. */
  readonly slots: readonly number[]
  /** Of a shorter literal, one for each two characters in a row. */
  readonly pairs: readonly number[]
}

/**
 * Which of many literals a text holds. One pass notes which runs of four characters and of two occur; only a literal all of whose runs do is
 * then searched for, so that hundreds of literals cost little more than one.
 */
export class LiteralSet {
  readonly #literals: readonly Literal[]
  /** In which text a slot was last seen, by number: so that nothing has to be cleared. */
  readonly #seen = new Uint32Array(slots)
  readonly #seenPairs = new Uint32Array(pairs)
  #text = 0

  /** @param literals in lower case */
  constructor(literals: Iterable<string>) {
    this.#literals = [...new Set(literals)].map((text) => ({
      text,
      slots: runs(text, 4),
      pairs: text.length < 4 ? runs(text, 2).map((slot) => slot & (pairs - 1)) : [],
    }))
  }

  /** Those that stand in the text, in whatever case. */
  in(text: string): string[] {
    const [seen, seenPairs] = [this.#seen, this.#seenPairs]
    const current = ++this.#text
    let slot = 0
    for (let at = 0; at < text.length; at++) {
      slot = next(slot, text.charCodeAt(at))
      seen[slot] = current
      seenPairs[slot & (pairs - 1)] = current
    }
    const lower = text.toLowerCase()
    return this.#literals
      .filter(
        (literal) =>
          literal.slots.every((run) => seen[run] === current) &&
          literal.pairs.every((pair) => seenPairs[pair] === current) &&
          lower.includes(literal.text),
      )
      .map(({ text }) => text)
  }
}

function runs(text: string, length: number): number[] {
  const found: number[] = []
  let slot = 0
  for (let at = 0; at < text.length; at++) {
    slot = next(slot, text.charCodeAt(at))
    if (at >= length - 1) found.push(slot)
  }
  return found
}
