import type { Edit } from './finding.ts'

/** Applies edits; spans are those of the text before any of them. Throws on edits that overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
  let result = ''
  let at = 0
  for (const { span, text: replacement } of sorted) {
    if (span.start < at) throw new Error('edits overlap')
    result += text.slice(at, span.start) + replacement
    at = span.end
  }
  return result + text.slice(at)
}
