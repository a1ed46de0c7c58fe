/** Room for four characters of five bits: capitals and small letters share a slot. */
const slots = 1 << 20

/** The last two of them. */
const pairs = 1 << 10

/** Shorter literals are told by their runs of two. */
const longRun = 4

/**
 * Which of many literals a text holds. One pass notes which runs of four characters and of two occur; only a literal all of whose runs do is
 * then searched for, so that hundreds of literals cost little more than one.
 */
export class LiteralSet {
  readonly #literals: readonly string[]
  /** The slots of all literals, one behind the other; in a table, as a snapshot with thousands of small lists would start later. */
  readonly #runs: Int32Array
  /** Where the slots of each literal end. */
  readonly #ends: Int32Array

  /** @param literals in lower case */
  constructor(literals: Iterable<string>) {
    this.#literals = [...new Set(literals)]
    const runs = this.#literals.map((text) => runsOf(text, text.length < longRun ? 2 : longRun))
    this.#runs = Int32Array.from(runs.flat())
    let end = 0
    this.#ends = Int32Array.from(runs, ({ length }) => (end += length))
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
    const [literals, runs, ends, found]: [readonly string[], Int32Array, Int32Array, string[]] = [
      this.#literals,
      this.#runs,
      this.#ends,
      [],
    ]
    for (let at = 0, run = 0; at < literals.length; at++) {
      const literal = literals[at] ?? ''
      const end = ends[at] ?? 0
      if (literal.length < longRun) while (run < end && seenPairs[(runs[run] ?? 0) & (pairs - 1)] === 1) run++
      else while (run < end && seen[(runs[run] ?? 0) & mask] === 1) run++
      if (run === end && lower.includes(literal)) found.push(literal)
      run = end
    }
    return found
  }
}

/** Slots share a place in a small table: then a literal may be searched for in vain. */
const sizeFor = ({ length }: string) => Math.min(slots, 4 << (32 - Math.clz32(length)))

/** One slot for each so many characters in a row. */
function runsOf(text: string, length: number): number[] {
  const found: number[] = []
  let slot = 0
  for (let at = 0; at < text.length; at++) {
    slot = ((slot << 5) | (text.charCodeAt(at) & 31)) & (slots - 1)
    if (at >= length - 1) found.push(slot)
  }
  return found
}
