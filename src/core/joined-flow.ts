/**
 * What two edits would write at one place of a flow map or sequence, as one text: entries behind a comma, or a whole map. Equal keys become one, with the
 * entries of both. Null where the outcome would not be plain.
 */
export function joinedFlow(first: string, second: string): string | null {
  const comma = /^,\s*/.exec(first)?.[0]
  if (comma === undefined) return joinedValue(first, second)
  if (!second.startsWith(comma)) return null
  const entries = joinedEntries(entriesIn(first.slice(comma.length)), entriesIn(second.slice(comma.length)))
  return entries && comma + entries.join(comma)
}

function joinedValue(first: string, second: string): string | null {
  if (first === second) return first
  const [one, two] = [bracesOf(first), bracesOf(second)]
  if (one === null || two === null || one.open !== two.open) return null
  const entries = joinedEntries(entriesIn(one.inner), entriesIn(two.inner))
  const gap = /\s*$/.exec(one.open)?.[0] || ' '
  return entries && one.open + entries.join(`,${gap}`) + one.close
}

/** Blanks belong to the braces, so that what is added has those of what is there. */
function bracesOf(text: string): { readonly open: string; readonly inner: string; readonly close: string } | null {
  const open = /^\s*\{\s*/.exec(text)?.[0]
  const close = text.endsWith('}') ? (/\s*\}$/.exec(text)?.[0] ?? null) : null
  if (open === undefined || close === null || open.length + close.length >= text.length) return null
  return { open, inner: text.slice(open.length, text.length - close.length), close }
}

function joinedEntries(one: readonly string[], two: readonly string[]): string[] | null {
  const result = [...one]
  for (const entry of two) {
    const key = keyOf(entry)
    const at = result.findIndex((other) => other === entry || (key !== '' && keyOf(other) === key))
    const other = result[at]
    if (other === undefined) result.push(entry)
    else {
      const value = joinedValue(other.slice(key.length), entry.slice(key.length))
      if (value === null) return null
      result[at] = key + value
    }
  }
  return result
}

/** With its colon; empty for an item. */
const keyOf = (entry: string): string => /^(?:"(?:[^"\\]|\\.)*"|[\w./-]+):\s/.exec(entry)?.[0].trimEnd() ?? ''

/** The text at its commas, but for those within quotes and brackets. */
function entriesIn(text: string): string[] {
  const entries: string[] = []
  let depth = 0
  let start = 0
  for (const { 0: token, index } of text.matchAll(/"(?:[^"\\]|\\.)*"|'[^']*'|[[\]{},]/g)) {
    if (token === '[' || token === '{') depth++
    else if (token === ']' || token === '}') depth--
    else if (token === ',' && depth === 0) {
      entries.push(text.slice(start, index).trim())
      start = index + 1
    }
  }
  return [...entries, text.slice(start).trim()]
}
