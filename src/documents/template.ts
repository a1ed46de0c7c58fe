import { blank, type Span } from '../source/text.ts'
import { findActions, groups, optionalEntries, standsAlone } from './template-actions.ts'
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
  const optional = optionalEntries(text, actions)
  if (alone.size === 0 && optional.size === 0) return { masked: hidden, partial: false }
  for (const action of inBlockScalars(hidden, [...alone])) alone.delete(action)
  for (const action of inBlockScalars(hidden, [...optional.keys()])) optional.delete(action)
  const ends = new Set(optional.values())
  const hide = (action: Span) =>
    alone.has(action) || ends.has(action) ? blanks(text, action) : optional.has(action) ? anchor(action) : marks(action)
  return {
    masked: replaced(text, actions, hide),
    partial: optional.size > 0 || [...alone].some(({ start }) => !/^\{\{-?\s{0,9}\/\*/.test(text.slice(start, start + 20))),
  }
}

/** A property of the key behind it, which keeps the column at which the entry begins. */
const anchor = ({ start, end }: Span) => `&${'x'.repeat(end - start - 2)} `
const marks = ({ start, end }: Span) => templateMark.repeat(end - start)
const blanks = (text: string, { start, end }: Span) => blank(text.slice(start, end))

function replaced(text: string, actions: readonly Span[], by: (action: Span) => string): string {
  let result = ''
  let at = 0
  for (const action of actions) {
    result += text.slice(at, action.start) + by(action)
    at = action.end
  }
  return result + text.slice(at)
}

/** Those that are indented as the text of a block scalar is; by indentation alone, as what is around cannot be parsed yet. */
function* inBlockScalars(hidden: string, alone: readonly Span[]): Iterable<Span> {
  let next = 0
  let parent: number | null = null
  // Not by an expression, as one long line can be too much for it.
  for (let start = 0; start < hidden.length; ) {
    const feed = hidden.indexOf('\n', start)
    const line = hidden.slice(start, feed < 0 ? hidden.length : feed)
    for (let action = alone[next]; action !== undefined && action.start < start + line.length; action = alone[++next]) {
      if (parent !== null && action.start - start > parent) yield action
    }
    const indent = line.search(/\S/)
    if (indent !== -1 && (parent === null || indent <= parent)) parent = parentOf(line)
    start += line.length + 1
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
