/** Room for four characters of five bits: capitals and small letters share a slot. */
const slots = 1 << 20

/** The last two of them. */
const pairs = 1 << 10

/** No slot at all. */
const none = -1

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
  /** Of each literal the first of its slots, or `none`. */
  readonly #first: Int32Array

  /** @param literals in lower case */
  constructor(literals: Iterable<string>) {
    this.#literals = [...new Set(literals)].map((text) => ({
      text,
      slots: runs(text, 4),
      pairs: text.length < 4 ? runs(text, 2).map((slot) => slot & (pairs - 1)) : [],
    }))
    this.#first = Int32Array.from(this.#literals, ({ slots }) => slots[0] ?? none)
  }

  /** Those that stand in the text, in whatever case. `lower` is the same text in lower case. */
  in(text: string, lower = text.toLowerCase()): string[] {
    const seen = new Uint8Array(sizeFor(text))
    const seenPairs = new Uint8Array(pairs)
    const mask = seen.length - 1
    // Written out, and without functions, as this is most of what a small file costs before V8 has compiled it.
    for (let at = 0, slot = 0; at < text.length; at++) {
      slot = ((slot << 5) | (text.charCodeAt(at) & 31)) & (slots - 1)
      seen[slot & mask] = 1
      seenPairs[slot & (pairs - 1)] = 1
    }
    const [first, found]: [Int32Array, string[]] = [this.#first, []]
    for (let at = 0; at < first.length; at++) {
      const slot = first[at] ?? none
      if (slot !== none && seen[slot & mask] === 0) continue
      const literal = this.#literals[at]
      if (literal !== undefined && allSeen(literal, seen, seenPairs) && lower.includes(literal.text)) found.push(literal.text)
    }
    return found
  }
}

const allSeen = ({ slots, pairs }: Literal, seen: Uint8Array, seenPairs: Uint8Array): boolean =>
  slots.every((slot) => seen[slot & (seen.length - 1)] === 1) && pairs.every((pair) => seenPairs[pair] === 1)

/** Slots share a place in a small table: then a literal may be searched for in vain. */
const sizeFor = ({ length }: string) => Math.min(slots, 4 << (32 - Math.clz32(length)))

function runs(text: string, length: number): number[] {
  const found: number[] = []
  let slot = 0
  for (let at = 0; at < text.length; at++) {
    slot = ((slot << 5) | (text.charCodeAt(at) & 31)) & (slots - 1)
    if (at >= length - 1) found.push(slot)
  }
  return found
}
