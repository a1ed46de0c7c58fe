import type { Document } from '../documents/document.ts'
import { contains } from '../source/text.ts'
import type { Edit, Fix } from './finding.ts'
import { isChangeRule, type Rule, type Settings } from './rule.ts'
import { type Draft, runSide } from './run.ts'

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

export interface FixContext {
  readonly rules: readonly Rule[]
  readonly settings: Settings
  readonly parse: (path: string, text: string) => Document
  /** Findings of a document by key, kept for one run. */
  readonly counts: WeakMap<Document, ReadonlyMap<string, number>>
  /** UTF-16 units that may still be read again for proofs: each costs a run over its file, so a large file full of findings would cost their product. */
  readonly budget: { units: number }
}

/** For a whole run; some seconds of work. */
export const proofBudget = 20_000_000

/**
 * A fix is offered only if the edited text parses, the finding is gone and no other has come.
 * Fixes of findings that need a credential scan or the estate cannot be proven here and are not offered.
 */
export function provenFix(draft: Draft, context: FixContext): Fix | null {
  const proof = proveFix(draft, context)
  return proof !== null && 'fix' in proof ? proof.fix : null
}

/** Null where the rule gives no fix. */
export function proveFix(draft: Draft, context: FixContext): { readonly fix: Fix } | { readonly refused: string } | null {
  const { text } = draft.document
  const fix = draft.report.fix && inLineBreaksOf(text.value, draft.report.fix)
  if (fix === undefined) return null
  if (draft.side === 'base' || draft.rule.on === 'estate' || draft.rule.on === 'credential') return { refused: 'it cannot be proven' }
  if (!fix.edits.every((edit) => contains({ start: 0, end: text.value.length }, edit.span)))
    return { refused: 'an edit is out of the text' }
  const edited = applied(text.value, fix.edits)
  if (edited === null || edited === text.value) return { refused: edited === null ? 'its edits overlap' : 'it changes nothing' }
  if (context.budget.units < edited.length) return { refused: 'there is too much to prove in this run' }
  context.budget.units -= edited.length
  const document = context.parse(text.path, edited)
  if (document.problems.length > draft.document.problems.length) return { refused: 'the text does not parse' }
  if (document.kind !== draft.document.kind) return { refused: `the file becomes ${document.kind}` }
  const before = count(draft.document, context)
  const after = count(document, context)
  const key = keyOf(draft)
  // A change rule looks at two sides: that its own value is gone is told by the side rules and by the edit itself.
  if (!isChangeRule(draft.rule) && (after.get(key) ?? 0) >= (before.get(key) ?? 0)) return { refused: 'the finding is still there' }
  for (const [other, number] of after) if (number > (before.get(other) ?? 0)) return { refused: `it brings ${other.split('\0', 1)[0]}` }
  return { fix }
}

/** New lines end as the file's first line does, whatever the rule wrote. */
function inLineBreaksOf(text: string, fix: Fix): Fix {
  const lineBreak = /\r?\n/.exec(text)?.[0] ?? '\n'
  return { ...fix, edits: fix.edits.map((edit) => ({ span: edit.span, text: edit.text.replace(/\r?\n/g, lineBreak) })) }
}

function applied(text: string, edits: readonly Edit[]): string | null {
  try {
    return applyEdits(text, edits)
  } catch {
    return null
  }
}

const keyOf = (draft: Draft) => [draft.rule.id, draft.subject, draft.field, draft.value].join('\0')

function count(document: Document, { rules, settings, counts }: FixContext): ReadonlyMap<string, number> {
  const known = counts.get(document)
  if (known !== undefined) return known
  const found = new Map<string, number>()
  for (const draft of runSide(rules, { side: 'head', documents: [document], credentials: new Map(), estate: null }, settings).drafts) {
    const key = keyOf(draft)
    found.set(key, (found.get(key) ?? 0) + 1)
  }
  counts.set(document, found)
  return found
}
