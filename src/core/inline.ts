import type { Document } from '../documents/document.ts'
import type { Grain } from '../documents/grains.ts'
import type { LineWaiver } from '../documents/waivers.ts'
import { diffLines } from '../source/diff.ts'
import { matchesGlob } from './glob.ts'
import type { Draft } from './run.ts'

/** A mark in a file, and the 1-based line that it covers. */
export interface InlineMark extends Grain {
  readonly line: number
}

const linesOf = new WeakMap<readonly InlineMark[], ReadonlyMap<number, readonly InlineMark[]>>()

/** The marks that cover a line; kept by line, as every finding asks. */
export function marksOn<Mark extends InlineMark>(marks: readonly Mark[], line: number): readonly Mark[] {
  const known = linesOf.get(marks) ?? byLine(marks)
  linesOf.set(marks, known)
  return (known.get(line) ?? []) as readonly Mark[]
}

function byLine(marks: readonly InlineMark[]): Map<number, InlineMark[]> {
  const lines = new Map<number, InlineMark[]>()
  for (const mark of marks) {
    const known = lines.get(mark.line)
    if (known === undefined) lines.set(mark.line, [mark])
    else known.push(mark)
  }
  return lines
}

/** Up to and with the last day. */
export const holds = (until: string | null, today: string): boolean => until === null || today <= until

/** The exception written in the file that covers a finding; with `own`, one that the change brings counts too. */
export function inlineWaiver(draft: Draft, base: Document | null, own: boolean, today: string): LineWaiver | undefined {
  const counts = (waiver: LineWaiver) => waiver.reason !== '' && holds(waiver.until, today) && matchesGlob(waiver.rule, draft.rule.id)
  const waivers = draft.document.grains('waiver') as readonly LineWaiver[]
  const here = marksOn(waivers, draft.document.text.position(draft.span.start).line).filter(counts)
  if (own) return here[0]
  // Its document is of a commit of the change, not of base.
  if (draft.rule.on === 'pastCredential') return undefined
  if (draft.side === 'base') return here[0]
  if (base === null || here.length === 0) return undefined
  const known = (base.grains('waiver') as readonly LineWaiver[]).filter(counts)
  return here.find((waiver) => known.some((other) => sameWaiver(waiver, other) && isBases(draft, waiver, other, base)))
}

const sameWaiver = (a: LineWaiver, b: LineWaiver) => a.rule === b.rule && a.reason === b.reason && a.until === b.until

/**
 * Whether base has this exception here. A comment of its own line must be a line that the change did not add; either way it
 * covers the same line as in base or another line of the same thing, not whatever the change puts under it.
 */
function isBases(draft: Draft, waiver: InlineMark, other: InlineMark, base: Document): boolean {
  const head = draft.document
  const ownLine = head.text.position(waiver.span.start).line
  const onLine = ownLine === waiver.line
  if (!onLine && addedLines(base, head).has(ownLine)) return false
  const lineText = (document: Document, line: number) => document.text.slice(document.text.line(line)).trim()
  if (lineText(head, waiver.line) === lineText(base, other.line)) return !onLine || !addedLines(base, head).has(ownLine)
  const { on } = draft.rule
  if (draft.confidential || on === 'estate' || on === 'pastCredential') return false
  const covered = base.text.line(other.line)
  const isThere = ({ subject, span }: Grain) => subject === draft.grain.subject && span.start <= covered.end && covered.start <= span.end
  return base.grains(on).some(isThere)
}

const added = new WeakMap<Document, { readonly base: Document; readonly lines: ReadonlySet<number> }>()

/** 1-based lines of head that a diff shows as added. */
export function addedLines(base: Document, head: Document): ReadonlySet<number> {
  const known = added.get(head)
  if (known?.base === base) return known.lines
  const lines = new Set<number>()
  for (const hunk of diffLines(base.text.value, head.text.value)) {
    let line = hunk.headStart
    for (const text of hunk.lines) {
      if (text.startsWith('+')) lines.add(line)
      if (!text.startsWith('-') && !text.startsWith('\\')) line++
    }
  }
  added.set(head, { base, lines })
  return lines
}
