import { type Event, parseEvents, YAMLException } from 'js-yaml'

/** Nesting that no real file has; a deeper one is told as a problem. */
const maxDepth = 100
/** Deeper than any line that a bracket or a quote can begin on. */
const indentation = ' '.repeat(200)
/** Characters read in all the attempts at one text; what needs more stays as the parser reads it. */
const maxWork = 10_000_000

/**
 * The parser's events of a text. Lines inside of brackets and quotes need not be indented: YAML asks for it (1.2.2, 7.4 and 6.3, `s-flow-line-prefix`), but
 * libyaml and what was made after it do not, and Compose, Kubernetes and GitHub read with those. `key: [` is mostly closed below the key's first letter.
 * Such lines are indented before they are read; offsets are those of the text as given. Throws YAMLException.
 */
export function readEvents(text: string): readonly Event[] {
  const lines: number[] = []
  for (;;) {
    const indented = withIndentation(text, lines)
    try {
      return back(parseEvents(indented, { maxDepth }), lines)
    } catch (error) {
      if (!(error instanceof YAMLException)) throw error
      const position = original(error.mark?.position ?? 0, lines)
      const line = text.lastIndexOf('\n', position - 1) + 1
      const isKnown = lines.includes(line)
      if (error.reason !== 'deficient indentation' || isKnown || (lines.length + 2) * indented.length > maxWork) {
        if (lines.length === 0) throw error
        throw new YAMLException(error.reason, { ...error.mark, position } as YAMLException['mark'])
      }
      lines.splice(placeOf(line, lines), 0, line)
    }
  }
}

function withIndentation(text: string, lines: readonly number[]): string {
  if (lines.length === 0) return text
  const starts = [0, ...lines]
  return starts.map((start, index) => text.slice(start, starts[index + 1])).join(indentation)
}

/** How many of the lines begin before the offset. */
function placeOf(offset: number, lines: readonly number[]): number {
  let [low, high] = [0, lines.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((lines[middle] ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** From an offset in the indented text to one in the text as given. */
function original(offset: number, lines: readonly number[]): number {
  let [low, high] = [0, lines.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((lines[middle] ?? 0) + middle * indentation.length < offset) low = middle + 1
    else high = middle
  }
  return Math.max(offset - low * indentation.length, lines[low - 1] ?? 0)
}

const offsets = ['start', 'valueStart', 'valueEnd', 'anchorStart', 'anchorEnd', 'tagStart', 'tagEnd'] as const

function back(events: Event[], lines: readonly number[]): Event[] {
  if (lines.length === 0) return events
  return events.map((event) => {
    const moved: Record<string, unknown> = { ...event }
    for (const name of offsets) {
      const value = moved[name]
      if (typeof value === 'number' && value >= 0) moved[name] = original(value, lines)
    }
    return moved as unknown as Event
  })
}
