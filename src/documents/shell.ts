import type { ShellAssignment, ShellCommand, ShellRedirection, ShellWord } from './shell-model.ts'
import { Cursor, WordReader } from './shell-words.ts'

const opening = new Set(['if', 'while', 'until', 'for', 'select', 'case', '{'])
const closing = new Set(['fi', 'done', 'esac', '}'])
const passing = new Set(['then', 'else', 'elif', 'do', '!', 'time', 'coproc'])
const redirection = /\d*(?:<<<|<<-|<<|<>|<&|<|>>|>\||>&|>|&>>|&>)/y

/**
 * Splits a POSIX shell (or bash) script into simple commands. It is no shell: aliases, functions and values of variables are not known, and
 * text that no shell would take is read as far as it goes. Time is linear in the text.
 * @param locate gives the file's offset for an offset in the text; by default they are the same
 */
export function parseShell(text: string, locate: number | ((at: number) => number) = 0): readonly ShellCommand[] {
  const place = typeof locate === 'number' ? (at: number) => at + locate : locate
  return new ListReader(new Cursor(text, place)).read(false)
}

const readList = (cursor: Cursor): ShellCommand[] => new ListReader(cursor).read(true)

/** Of a group that is piped on, only the last commands are kept. */
const maxGroup = 50

interface Group {
  readonly kind: string
  /** Number of commands before it. */
  readonly first: number
}

class ListReader {
  readonly #cursor: Cursor
  readonly #commands: ShellCommand[] = []
  readonly #groups: Group[] = []
  readonly #heredocs: ShellRedirection[] = []
  #words: ShellWord[] = []
  #assignments: ShellAssignment[] = []
  #redirections: ShellRedirection[] = []
  #operator: ShellCommand['operator'] = ''
  #pipedFrom: readonly ShellCommand[] = []
  /** The first command of the element that ended last: a command or a group. */
  #elementStart = 0
  /** Redirections that come now are those of the group. */
  #afterGroup = false
  #start = 0
  #end = 0

  constructor(cursor: Cursor) {
    this.#cursor = cursor
  }

  /** With `nested`, up to the parenthesis that closes the substitution. */
  read(nested: boolean): ShellCommand[] {
    const cursor = this.#cursor
    while (!cursor.done) {
      const before = cursor.at
      cursor.skipBlanks()
      if (cursor.done) break
      if (nested && cursor.char === ')' && this.#groups.at(-1)?.kind !== '(') {
        cursor.at++
        break
      }
      if (!this.#separator() && !this.#redirection()) this.#word()
      if (cursor.at === before) cursor.at++
    }
    this.#finish()
    return this.#commands
  }

  #separator(): boolean {
    const cursor = this.#cursor
    const { char } = cursor
    if (char === '#') {
      const end = cursor.text.indexOf('\n', cursor.at)
      cursor.at = end < 0 ? cursor.text.length : end
    } else if (char === '\n') {
      cursor.at++
      this.#finish()
      this.#readHeredocs()
    } else if (this.#inTest() && '&|;()'.includes(char)) cursor.at++
    else if (char === '(') this.#openParenthesis()
    else if (char === ')') {
      cursor.at++
      this.#finish()
      this.#close('(')
    } else if (char === ';' || (char === '&' && !cursor.starts('&>')) || char === '|') this.#controlOperator()
    else return false
    return true
  }

  #inTest(): boolean {
    return this.#words[0]?.value === '[[' && this.#words.at(-1)?.value !== ']]'
  }

  #controlOperator(): void {
    const cursor = this.#cursor
    const operator = ['&&', '||', ';;&', ';;', ';&', '|&', '&', '|', ';'].find((each) => cursor.starts(each)) ?? ';'
    cursor.at += operator.length
    const isPipe = operator === '|' || operator === '|&'
    this.#finish()
    this.#operator = isPipe ? '|' : operator === '&&' || operator === '||' || operator === '&' ? operator : ';'
    this.#pipedFrom = isPipe ? this.#commands.slice(Math.max(this.#elementStart, this.#commands.length - maxGroup)) : []
    if (operator.length > 1 && operator.startsWith(';') && this.#groups.at(-1)?.kind === 'case') this.#skipPattern()
  }

  #openParenthesis(): void {
    const cursor = this.#cursor
    if (cursor.starts('((')) {
      cursor.at = cursor.behind('))')
    } else if (this.#words.length > 0 || this.#assignments.length > 0) {
      // A function's `name()`, or an array's `name=(a b)`: neither runs anything.
      cursor.at = cursor.behind(')')
      this.#words = []
    } else {
      cursor.at++
      this.#groups.push({ kind: '(', first: this.#commands.length })
    }
  }

  /** Ends the innermost group: that of a parenthesis, or with `''` any other. What does not fit, as the `)` of a pattern, ends none. */
  #close(kind: '(' | ''): void {
    const group = this.#groups.at(-1)
    if (!group || (group.kind === '(') !== (kind === '(')) return
    this.#groups.pop()
    this.#elementStart = group.first
    this.#afterGroup = true
  }

  #word(): void {
    const cursor = this.#cursor
    const start = cursor.at
    const word = new WordReader(cursor, readList).read()
    if (!word) return
    if (this.#words.length === 0) {
      if (this.#keyword(word)) return
      const assignment = this.#assignment(word, start)
      if (assignment) {
        this.#extend(word.span.start, word.span.end)
        this.#assignments.push(assignment)
        return
      }
    }
    this.#extend(word.span.start, word.span.end)
    this.#words.push(word)
    if (word.value === 'in' && this.#words.length === 3 && this.#words[0]?.value === 'case') {
      this.#words = []
      this.#skipPattern()
    }
  }

  #keyword(word: ShellWord): boolean {
    if (word.quoted || !word.literal || this.#assignments.length > 0) return false
    if (passing.has(word.value)) return true
    if (word.value === 'function') {
      this.#cursor.skipBlanks()
      new WordReader(this.#cursor, readList).read()
      return true
    }
    if (closing.has(word.value)) {
      this.#close('')
      return true
    }
    if (!opening.has(word.value)) return false
    this.#groups.push({ kind: word.value, first: this.#commands.length })
    return !['for', 'select', 'case'].includes(word.value)
  }

  #assignment(word: ShellWord, start: number): ShellAssignment | null {
    const match = word.value.includes('=') ? /^([A-Za-z_]\w*)\+?=/.exec(word.value) : null
    if (!match?.[1] || !this.#cursor.text.startsWith(match[1], start)) return null
    return { name: match[1], value: word.value.slice(match[0].length), span: word.span, commands: word.commands }
  }

  /** Past the patterns of one branch: `a | b)`. */
  #skipPattern(): void {
    const cursor = this.#cursor
    for (let first = true; !cursor.done; first = false) {
      while (!cursor.done && /[\s\0]/.test(cursor.char)) cursor.at++
      const start = cursor.at
      const word = new WordReader(cursor, readList).read()
      if (first && word?.value === 'esac') {
        cursor.at = start
        return
      }
      if (word) continue
      if (cursor.done) return
      const { char } = cursor
      cursor.at++
      if (char === ')') return
    }
  }

  #redirection(): boolean {
    const cursor = this.#cursor
    if (cursor.starts('<(') || cursor.starts('>(')) return false
    redirection.lastIndex = cursor.at
    const match = redirection.exec(cursor.text)
    if (!match) return false
    if (this.#inTest()) {
      cursor.at += match[0].length
      return true
    }
    const start = cursor.at
    cursor.at += match[0].length
    cursor.skipBlanks()
    const target = new WordReader(cursor, readList).read()
    if (!target) return true
    const entry: ShellRedirection = { operator: match[0].replace(/^\d+/, ''), target, heredoc: null }
    this.#extend(cursor.locate(start), target.span.end)
    this.#redirections.push(entry)
    if (entry.operator === '<<' || entry.operator === '<<-') this.#heredocs.push(entry)
    return true
  }

  get #isEmpty(): boolean {
    return this.#words.length + this.#assignments.length + this.#redirections.length === 0
  }

  #extend(start: number, end: number): void {
    if (this.#isEmpty) this.#start = start
    this.#end = end
  }

  #readHeredocs(): void {
    const cursor = this.#cursor
    for (const entry of this.#heredocs.splice(0)) {
      const start = cursor.at
      let end = start
      while (!cursor.done) {
        const feed = cursor.text.indexOf('\n', cursor.at)
        const lineEnd = feed < 0 ? cursor.text.length : feed
        const line = cursor.text.slice(cursor.at, lineEnd).replace(/\r$/, '')
        end = cursor.at
        cursor.at = Math.min(lineEnd + 1, cursor.text.length)
        if ((entry.operator === '<<-' ? line.replace(/^\t+/, '') : line) === entry.target.value) break
        end = cursor.at
      }
      entry.heredoc = { text: cursor.text.slice(start, end), locate: (offset) => cursor.locate(start + offset) }
    }
  }

  /** Ends the command that is being read, if any. */
  #finish(): void {
    if (this.#isEmpty) return
    if (this.#words.length + this.#assignments.length > 0 || !this.#afterGroup) {
      this.#elementStart = this.#commands.length
      this.#commands.push({
        words: this.#words,
        assignments: this.#assignments,
        redirections: this.#redirections,
        span: { start: this.#start, end: this.#end },
        operator: this.#commands.length === 0 ? '' : this.#operator,
        pipedFrom: this.#pipedFrom,
      })
      this.#operator = ';'
      this.#pipedFrom = []
      this.#afterGroup = false
    }
    this.#words = []
    this.#assignments = []
    this.#redirections = []
  }
}
