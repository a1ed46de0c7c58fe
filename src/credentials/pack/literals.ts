/** Room for four characters of five bits: capitals and small letters share a slot. */
const slots = 1 << 20
const next = (slot: number, code: number) => ((slot << 5) | (code & 31)) & (slots - 1)

interface Literal {
  readonly text: string
  /** One for each four characters in a row; none for a shorter literal. */
  readonly slots: readonly number[]
}

/**
 * Which of many literals a text holds. One pass notes which runs of four characters occur; only a literal all of whose runs do is
 * then searched for, so that hundreds of literals cost little more than one.
 */
export class LiteralSet {
  readonly #literals: readonly Literal[]
  /** In which text a slot was last seen, by number: so that nothing has to be cleared. */
  readonly #seen = new Uint32Array(slots)
  #text = 0

  /** @param literals in lower case */
  constructor(literals: Iterable<string>) {
    this.#literals = [...new Set(literals)].map((text) => ({ text, slots: runs(text) }))
  }

  /** Those that stand in the text, in whatever case. */
  in(text: string): string[] {
    const seen = this.#seen
    const current = ++this.#text
    let slot = 0
    for (let at = 0; at < text.length; at++) {
      slot = next(slot, text.charCodeAt(at))
      seen[slot] = current
    }
    const lower = text.toLowerCase()
    return this.#literals
      .filter((literal) => literal.slots.every((run) => seen[run] === current) && lower.includes(literal.text))
      .map(({ text }) => text)
  }
}

function runs(text: string): number[] {
  const found: number[] = []
  let slot = 0
  for (let at = 0; at < text.length; at++) {
    slot = next(slot, text.charCodeAt(at))
    if (at >= 3) found.push(slot)
  }
  return found
}
