import type { ShellCommand, ShellWord } from './shell-model.ts'

/** Deeper substitutions are skipped unread. */
const maxDepth = 40
const isBlank = (char: string) => char === ' ' || char === '\t' || char === '\r' || char === '\0'
const endsWord = (char: string) => isBlank(char) || char === '\n' || ';&|()<>'.includes(char)
const isName = (char: string) => /\w/.test(char)

/** Reads the commands up to the parenthesis that closes a substitution, and moves the cursor behind it. */
export type ReadList = (cursor: Cursor) => ShellCommand[]

/** A position in the script, shared by the readers of words and of lists. */
export class Cursor {
  readonly text: string
  readonly locate: (at: number) => number
  at: number
  depth: number

  constructor(text: string, locate: (at: number) => number, depth = 0, at = 0) {
    this.text = text
    this.locate = locate
    this.depth = depth
    this.at = at
  }

  get char(): string {
    return this.text[this.at] ?? ''
  }

  get done(): boolean {
    return this.at >= this.text.length
  }

  starts(prefix: string): boolean {
    return this.text.startsWith(prefix, this.at)
  }

  /** The offset behind the next `close`, or the end. */
  behind(close: string, from = this.at): number {
    const found = this.text.indexOf(close, from)
    return found < 0 ? this.text.length : found + close.length
  }

  /** Skips blanks, NUL, and line breaks after a backslash. */
  skipBlanks(): void {
    for (; !this.done; this.at++) {
      if (this.char === '\\' && /^\r?\n/.test(this.text.slice(this.at + 1, this.at + 3))) this.at += this.text[this.at + 1] === '\r' ? 2 : 1
      else if (!isBlank(this.char)) return
    }
  }
}

/** Reads one word; `operators` are taken as ordinary characters inside `[[ … ]]`. */
export class WordReader {
  readonly #cursor: Cursor
  readonly #readList: ReadList
  #value = ''
  #literal = true
  #quoted = false
  #commands: ShellCommand[] = []

  constructor(cursor: Cursor, readList: ReadList) {
    this.#cursor = cursor
    this.#readList = readList
  }

  /** Null where no word starts. */
  read(): ShellWord | null {
    const cursor = this.#cursor
    const start = cursor.at
    while (!cursor.done) {
      if (cursor.starts('<(') || cursor.starts('>(')) {
        if (cursor.at > start) break
        this.#substitution(2)
      } else if (endsWord(cursor.char) && cursor.char !== '\0') break
      else this.#part()
    }
    if (cursor.at === start) return null
    return {
      value: this.#value,
      span: { start: cursor.locate(start), end: cursor.locate(cursor.at) },
      literal: this.#literal,
      quoted: this.#quoted,
      commands: this.#commands,
      content: this.#content(start),
    }
  }

  #content(start: number): ShellWord['content'] {
    const { text, at, locate } = this.#cursor
    const quote = text[start]
    const inner = text.slice(start + 1, at - 1)
    if ((quote !== "'" && quote !== '"') || at - start < 2 || text[at - 1] !== quote || inner.includes(quote)) return null
    return { text: inner, locate: (offset) => locate(start + 1 + offset) }
  }

  #part(): void {
    const cursor = this.#cursor
    switch (cursor.char) {
      case '\\':
        this.#escape()
        break
      case "'":
        this.#single()
        break
      case '"':
        this.#double()
        break
      case '$':
        this.#dollar()
        break
      case '`':
        this.#backticks()
        break
      case '\0':
        cursor.at++
        break
      default:
        this.#value += cursor.char
        cursor.at++
    }
  }

  #escape(): void {
    const cursor = this.#cursor
    const next = cursor.text[cursor.at + 1] ?? ''
    if (next === '\n') cursor.at += 2
    else if (next === '\r' && cursor.text[cursor.at + 2] === '\n') cursor.at += 3
    else {
      this.#value += next
      cursor.at += 2
    }
    cursor.at = Math.min(cursor.at, cursor.text.length)
  }

  #single(): void {
    const cursor = this.#cursor
    const end = cursor.behind("'", cursor.at + 1)
    const text = cursor.text.slice(cursor.at + 1, end)
    this.#quoted = true
    this.#value += (text.endsWith("'") ? text.slice(0, -1) : text).replaceAll('\0', '')
    cursor.at = end
  }

  #double(): void {
    const cursor = this.#cursor
    this.#quoted = true
    cursor.at++
    while (!cursor.done && cursor.char !== '"') {
      const char = cursor.char
      if (char === '$') this.#dollar()
      else if (char === '`') this.#backticks()
      else if (char === '\\' && !/["\\$`\r\n]/.test(cursor.text[cursor.at + 1] ?? '')) {
        this.#value += char
        cursor.at++
      } else if (char === '\\') this.#escape()
      else {
        if (char !== '\0') this.#value += char
        cursor.at++
      }
    }
    if (!cursor.done) cursor.at++
  }

  #dollar(): void {
    const cursor = this.#cursor
    if (cursor.starts('$((')) this.#take(cursor.behind('))'))
    else if (cursor.starts('$(')) this.#substitution(2)
    else if (cursor.starts('${{')) this.#take(cursor.behind('}}'))
    else if (cursor.starts('${')) this.#parameter()
    else if (cursor.starts("$'")) this.#ansi()
    else {
      const start = cursor.at++
      if (/[@*#?$!\d-]/.test(cursor.char)) cursor.at++
      else while (!cursor.done && isName(cursor.char)) cursor.at++
      if (cursor.at > start + 1) this.#literal = false
      this.#value += cursor.text.slice(start, cursor.at)
    }
  }

  #ansi(): void {
    const cursor = this.#cursor
    this.#quoted = true
    cursor.at += 2
    while (!cursor.done && cursor.char !== "'") {
      if (cursor.char === '\\') this.#escape()
      else {
        this.#value += cursor.char
        cursor.at++
      }
    }
    if (!cursor.done) cursor.at++
  }

  /** Takes the text up to `end` over as written. */
  #take(end: number): void {
    const cursor = this.#cursor
    this.#literal = false
    this.#value += cursor.text.slice(cursor.at, end)
    cursor.at = end
  }

  /** `${…}` with quotes and nested braces. Commands in it (`${X:-$(curl …)}`) are rare and not read. */
  #parameter(): void {
    const { text, at: start } = this.#cursor
    let depth = 0
    for (let at = start; at < text.length; at++) {
      const char = text[at]
      if (char === '\\') at++
      else if (char === '{') depth++
      else if (char === '}' && --depth === 0) {
        this.#take(at + 1)
        return
      }
    }
    this.#take(text.length)
  }

  #substitution(openLength: number): void {
    const cursor = this.#cursor
    const start = cursor.at
    cursor.at += openLength
    this.#literal = false
    if (++cursor.depth > maxDepth) cursor.at = cursor.text.length
    else this.#commands.push(...this.#readList(cursor))
    cursor.depth--
    this.#value += cursor.text.slice(start, cursor.at)
  }

  #backticks(): void {
    const cursor = this.#cursor
    const start = cursor.at
    let close = start + 1
    while (close < cursor.text.length && cursor.text[close] !== '`') close += cursor.text[close] === '\\' ? 2 : 1
    this.#literal = false
    if (cursor.depth < maxDepth)
      this.#commands.push(...this.#readList(new Cursor(cursor.text.slice(0, close), cursor.locate, cursor.depth + 1, start + 1)))
    cursor.at = Math.min(close + 1, cursor.text.length)
    this.#value += cursor.text.slice(start, cursor.at)
  }
}
