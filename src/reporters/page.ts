/** A page of Markdown that never grows over its limit: tables are cut between rows, and say how much was cut. */
export class Page {
  #text = ''
  readonly #limit: number

  /** In bytes of UTF-8, which are never fewer than characters. */
  constructor(limit: number) {
    this.#limit = limit
  }

  /** A block of its own, or nothing if there is no room for it. */
  add(block: string): this {
    const more = this.#text === '' ? block : `\n\n${block}`
    if (Buffer.byteLength(this.#text) + Buffer.byteLength(more) <= this.#limit) this.#text += more
    return this
  }

  /** `lead`, and rows under it; returns how many rows are shown. `reserve` bytes are left for what comes after. */
  rows(lead: string, rows: readonly string[], reserve: number): number {
    let room = this.#limit - Buffer.byteLength(this.#text) - reserve - moreBytes - Buffer.byteLength(lead)
    let shown = 0
    for (const row of rows) {
      room -= Buffer.byteLength(row) + 1
      if (room < 0) break
      shown++
    }
    const more = rows.length - shown
    if (shown > 0) this.add([lead, ...rows.slice(0, shown)].join('\n'))
    if (more > 0) this.add(`${more} more ${more === 1 ? 'row is' : 'rows are'} not shown here.`)
    return shown
  }

  toString(): string {
    return this.#text
  }
}

/** Room for the line that says how much was cut, and for blank lines. */
const moreBytes = 64

export const tableHead = (...titles: readonly string[]): string => `| ${titles.join(' | ')} |\n|${titles.map(() => ' --- |').join('')}`

export const tableRow = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`
