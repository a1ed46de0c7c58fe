import { joined } from '../source/spans.ts'
import { blank, type Span } from '../source/text.ts'
import { findActions, standsAlone, wordOf } from './template-actions.ts'

/** A template as it is rendered where certain conditions hold. */
export interface Branches {
  /** Of the same length as the text: the template, masked, without the other branches. */
  readonly masked: string
  /** The branches that are taken, joined. */
  readonly kept: readonly Span[]
}

/** No chain of conditions is longer by hand; each branch is read once more. */
const maxBranches = 20
/** UTF-16 units that are read for them, in all. */
const maxLength = 10_000_000

/**
 * The ways to render a template in which an earlier branch of its conditions is taken: read as a whole, the last of equal keys counts, and so the
 * last branch. The first takes the first branch of each condition, the second the second where there is one that is not the last, and so on.
 * @param masked by `maskTemplate`
 */
export function earlierBranches(text: string, masked: string): readonly Branches[] {
  const conditions = conditionsIn(text)
  const longest = conditions.reduce((most, { length }) => Math.max(most, length), 1)
  const most = Math.min(maxBranches - 1, Math.floor(maxLength / (text.length + 1)))
  return Array.from({ length: Math.min(longest - 1, most) }, (_, taken) => {
    const open = conditions.filter(({ length }) => taken < length - 1)
    const hidden = open.flatMap((branches) => branches.filter((_, index) => index !== taken))
    return { masked: blanked(masked, hidden), kept: joined(open.flatMap((branches) => branches[taken] ?? [])) }
  })
}

/** The branches of each condition that has more than one and whose actions stand on lines of their own. */
function conditionsIn(text: string): Span[][] {
  const found: Span[][] = []
  const open: { readonly branches: Span[]; start: number; alone: boolean }[] = []
  for (const action of findActions(text)) {
    const word = wordOf(text, action)
    const innermost = open.at(-1)
    const alone = standsAlone(text, [action])
    if (opening.has(word)) open.push({ branches: [], start: action.end, alone })
    else if (innermost !== undefined && (closing.test(word) || between.has(word))) {
      innermost.branches.push({ start: innermost.start, end: action.start })
      innermost.start = action.end
      innermost.alone &&= alone
      if (between.has(word)) continue
      open.pop()
      if (innermost.alone && innermost.branches.length > 1) found.push(innermost.branches)
    }
  }
  return found
}

/** Of Go's templates ("Actions") and of Jinja ("List of Control Structures"); those that only have an end are here for their ends. */
const opening: ReadonlySet<string> = new Set(['if', 'with', 'range', 'define', 'block', 'for', 'macro', 'call', 'filter', 'raw'])
const between: ReadonlySet<string> = new Set(['else', 'elif'])
const closing = /^end/

function blanked(text: string, spans: readonly Span[]): string {
  let result = ''
  let at = 0
  for (const { start, end } of joined(spans)) {
    result += text.slice(at, start) + blank(text.slice(start, end))
    at = end
  }
  return result + text.slice(at)
}
