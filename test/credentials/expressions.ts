import fc from 'fast-check'
import { vi } from 'vitest'

/** Every regular expression with which a piece of code reads a text through `matchAll`. */
export async function expressionsOf(work: () => unknown): Promise<RegExp[]> {
  const used = new Set<RegExp>()
  const spy = vi.spyOn(String.prototype, 'matchAll').mockImplementation((expression) => {
    used.add(expression as unknown as RegExp)
    return [][Symbol.iterator]() as never
  })
  try {
    await work()
  } finally {
    spy.mockRestore()
  }
  return [...used]
}

const generators = new Map<string, fc.Arbitrary<string>>()

/** Strings that an expression matches, but for its assertions. Made once for each: that takes longer than to use it. */
export function stringsMatching(expression: RegExp): fc.Arbitrary<string> {
  const generator = generators.get(String(expression)) ?? makeGenerator(expression)
  generators.set(String(expression), generator)
  return generator
}

/** In the making fast-check throws and catches a thousand errors, and what takes long of an error is its trace. */
function makeGenerator(expression: RegExp): fc.Arbitrary<string> {
  const { stackTraceLimit } = Error
  Error.stackTraceLimit = 0
  try {
    return fc.stringMatching(withoutAssertions(expression))
  } finally {
    Error.stackTraceLimit = stackTraceLimit
  }
}

/** Without look-around and word borders: they only narrow what matches, and fast-check's generator of strings does not know them. */
function withoutAssertions({ source, flags }: RegExp): RegExp {
  let text = source.replace(/\\b/g, '')
  for (let at = text.search(/\(\?<?[!=]/); at >= 0; at = text.search(/\(\?<?[!=]/))
    text = text.slice(0, at) + text.slice(groupEnd(text, at))
  return new RegExp(text, flags.replace(/[dgiu]/g, ''))
}

function groupEnd(source: string, start: number): number {
  let depth = 0
  let inClass = false
  for (let at = start; at < source.length; at++) {
    const char = source[at]
    if (char === '\\') at++
    else if (inClass) inClass = char !== ']'
    else if (char === '[') inClass = true
    else if (char === '(') depth++
    else if (char === ')' && --depth === 0) return at + 1
  }
  return source.length
}
