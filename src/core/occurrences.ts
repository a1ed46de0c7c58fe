import type { Span } from '../source/text.ts'

/** UTF-16 units at the start of a value by which it is looked up; no value is shorter. */
export const keyLength = 6
/** Up to so many values each is searched for by itself. */
const few = 20

/** Six characters of five bits each. */
const rolled = (state: number, code: number) => ((state << 5) | (code & 31)) & 0x3fff_ffff
/** The table has about so many places for each value, and never more than four millions. */
const [sparseness, mostBits] = [32, 22]

/** Finds many values in texts in one pass, whatever their number. */
export class Occurrences {
  readonly #values: readonly string[]
  /** By their first characters and then by length, longest first. */
  readonly #byKey = new Map<string, Map<number, Set<string>>>()
  /** Where a value may begin, by its first characters: most places of a text are told by one look, without a piece of text being cut out. */
  readonly #begins: Uint8Array
  readonly #shift: number

  /** @param values of `keyLength` units at least */
  constructor(values: readonly string[]) {
    this.#values = [...new Set(values)].sort((a, b) => b.length - a.length)
    const bits = Math.min(mostBits, Math.ceil(Math.log2(this.#values.length * sparseness + 1)))
    this.#shift = 32 - bits
    this.#begins = new Uint8Array(this.#values.length <= few ? 0 : 1 << bits)
    if (this.#values.length <= few) return
    for (const value of this.#values) {
      const key = value.slice(0, keyLength)
      const byLength = this.#byKey.get(key) ?? new Map<number, Set<string>>()
      this.#byKey.set(key, byLength)
      let state = 0
      for (let at = 0; at < key.length; at++) state = rolled(state, key.charCodeAt(at))
      this.#begins[this.#slotOf(state)] = 1
      byLength.set(value.length, (byLength.get(value.length) ?? new Set()).add(value))
    }
  }

  /** Spans of all of them; they may overlap. */
  in(text: string): Span[] {
    return this.#values.length <= few ? this.#values.flatMap((value) => each(text, value)) : this.#lookedUp(text)
  }

  #slotOf(state: number): number {
    return Math.imul(state, 0x9e37_79b1) >>> this.#shift
  }

  #lookedUp(text: string): Span[] {
    const spans: Span[] = []
    let state = 0
    for (let end = 0; end < text.length; end++) {
      state = rolled(state, text.charCodeAt(end))
      const at = end + 1 - keyLength
      if (at < 0 || this.#begins[this.#slotOf(state)] === 0) continue
      for (const [length, values] of this.#byKey.get(text.slice(at, at + keyLength)) ?? []) {
        // A shorter one that begins here lies within the longest.
        if (!values.has(text.slice(at, at + length))) continue
        spans.push({ start: at, end: at + length })
        break
      }
    }
    return spans
  }
}

function each(text: string, value: string): Span[] {
  const spans: Span[] = []
  for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + value.length)) spans.push({ start: at, end: at + value.length })
  return spans
}
