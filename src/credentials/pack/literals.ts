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

  /** @param literals in lower case */
  constructor(literals: Iterable<string>) {
    this.#literals = [...new Set(literals)].map((text) => ({
      text,
      slots: runs(text, 4),
      pairs: text.length < 4 ? runs(text, 2).map((slot) => slot & (pairs - 1)) : [],
    }))
  }

  /** Those that stand in the text, in whatever case. `lower` is the same text in lower case. */
  in(text: string, lower = text.toLowerCase()): string[] {
    const seen = new Uint8Array(sizeFor(text))
    const seenPairs = new Uint8Array(pairs)
    const mask = seen.length - 1
    let slot = 0
    for (let at = 0; at < text.length; at++) {
      slot = next(slot, text.charCodeAt(at))
      seen[slot & mask] = 1
      seenPairs[slot & (pairs - 1)] = 1
    }
    return this.#literals
      .filter(
        (literal) =>
          literal.slots.every((run) => seen[run & mask] === 1) &&
          literal.pairs.every((pair) => seenPairs[pair] === 1) &&
          lower.includes(literal.text),
      )
      .map(({ text }) => text)
  }
}

/** Slots share a place in a small table: then a literal may be searched for in vain. */
const sizeFor = ({ length }: string) => Math.min(slots, 1 << (32 - Math.clz32(length)))

function runs(text: string, length: number): number[] {
  const found: number[] = []
  let slot = 0
  for (let at = 0; at < text.length; at++) {
    slot = next(slot, text.charCodeAt(at))
    if (at >= length - 1) found.push(slot)
  }
  return found
}
