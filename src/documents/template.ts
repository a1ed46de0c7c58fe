import type { Span } from '../source/text.ts'
import { templateMark } from './yaml-nodes.ts'

export interface MaskedTemplate {
  /** Of the same length as the text, so that every offset stays. */
  readonly masked: string
  /** Holds actions that stand alone on their lines (`if`, `range`, `include`): what they bring cannot be seen. */
  readonly partial: boolean
}

/**
 * Hides Go-template and Jinja actions so that the rest can be read as YAML: an action alone on its lines becomes blanks,
 * any other becomes a run of marks that stands for an unknown value, as does one in a block scalar: a manifest that hands a template on to another
 * program (Vault's agent, Grafana) is whole. GitHub's `${{ }}` stays. Null where there is no action.
 */
export function maskTemplate(text: string): MaskedTemplate | null {
  if (!text.includes('{{') && !text.includes('{%')) return null
  const actions = findActions(text)
  if (actions.length === 0) return null
  const alone = new Set(groups(text, actions).flatMap((group) => (standsAlone(text, group) ? group : [])))
  const hidden = replaced(text, actions, (action) => (alone.has(action) ? blanks(text, action) : marks(action)))
  if (alone.size === 0) return { masked: hidden, partial: false }
  for (const action of inBlockScalars(hidden, [...alone])) alone.delete(action)
  return {
    masked: replaced(text, actions, (action) => (alone.has(action) ? blanks(text, action) : marks(action))),
    partial: [...alone].some(({ start }) => !/^\{\{-?\s{0,9}\/\*/.test(text.slice(start, start + 20))),
  }
}

const marks = ({ start, end }: Span) => templateMark.repeat(end - start)
const blanks = (text: string, { start, end }: Span) => text.slice(start, end).replace(/[^\r\n]/g, ' ')

function replaced(text: string, actions: readonly Span[], by: (action: Span) => string): string {
  let result = ''
  let at = 0
  for (const action of actions) {
    result += text.slice(at, action.start) + by(action)
    at = action.end
  }
  return result + text.slice(at)
}

/** By `indexOf`: a pattern would look for the end again from every begin of a hostile text. */
function findActions(text: string): Span[] {
  const found: Span[] = []
  const find = (open: string, close: string, from: number): Span | null => {
    let start = text.indexOf(open, from)
    while (start > 0 && open === '{{' && text[start - 1] === '$') start = text.indexOf(open, start + 1)
    const end = start < 0 ? -1 : text.indexOf(close, start + 2)
    return end < 0 ? null : { start, end: end + 2 }
  }
  let [go, jinja] = [find('{{', '}}', 0), find('{%', '%}', 0)]
  for (;;) {
    const next = go === null || (jinja !== null && jinja.start < go.start) ? jinja : go
    if (next === null) return found
    found.push(next)
    if (go !== null && go.start < next.end) go = find('{{', '}}', next.end)
    if (jinja !== null && jinja.start < next.end) jinja = find('{%', '%}', next.end)
  }
}

/** Actions that only blanks are between, on one line. */
function groups(text: string, actions: readonly Span[]): Span[][] {
  const found: Span[][] = []
  for (const action of actions) {
    const last = found.at(-1)
    const before = last?.at(-1)
    if (last && before && skipBlanks(text, before.end) === action.start) last.push(action)
    else found.push([action])
  }
  return found
}

/** Only blanks and other actions share its first and last line. */
function standsAlone(text: string, group: readonly Span[]): boolean {
  let start = group[0]?.start ?? 0
  while (start > 0 && isBlank(text[start - 1])) start--
  const end = skipBlanks(text, group.at(-1)?.end ?? 0)
  return (start === 0 || text[start - 1] === '\n') && (end === text.length || text[end] === '\n' || text[end] === '\r')
}

const isBlank = (char: string | undefined) => char === ' ' || char === '\t'

function skipBlanks(text: string, from: number): number {
  let at = from
  while (isBlank(text[at])) at++
  return at
}

/** Those that are indented as the text of a block scalar is; by indentation alone, as what is around cannot be parsed yet. */
function* inBlockScalars(hidden: string, alone: readonly Span[]): Iterable<Span> {
  let next = 0
  let parent: number | null = null
  for (const { 0: line, index: start } of hidden.matchAll(/[^\n]+/g)) {
    for (let action = alone[next]; action !== undefined && action.start < start + line.length; action = alone[++next]) {
      if (parent !== null && action.start - start > parent) yield action
    }
    const indent = line.search(/\S/)
    if (indent !== -1 && (parent === null || indent <= parent)) parent = parentOf(line)
  }
}

/** No header of a block scalar is longer. */
const longestHeader = 500
/** The header (YAML 1.2, 8.1.1), and what may stand before it: dashes, a key, a tag or an anchor. */
const blockHeader = /[|>][-+\d]{0,2}[ \t]*(?:[ \t]#.*)?\r?$/
const beforeHeader = /^( *(?:- +)*)(?:\S.*:[ \t]+)?(?:[&!]\S*[ \t]+){0,2}$/

/** Where the key of a block scalar begins, else its last dash; null if the line begins none. */
function parentOf(line: string): number | null {
  if (line.length > longestHeader) return null
  const header = blockHeader.exec(line)
  const before = header && beforeHeader.exec(line.slice(0, header.index))
  if (!before) return null
  const [whole, dashes = ''] = before
  return !/:[ \t]/.test(whole) && dashes.includes('-') ? dashes.lastIndexOf('-') : dashes.length
}
