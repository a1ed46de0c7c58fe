import type { Edit, Finding, Place, Problem, Result } from '../core/finding.ts'
import type { Position } from '../source/text.ts'
import { repeatsMask } from './mask.ts'
import { isHidden } from './visible.ts'

export interface JsonOptions {
  /** Of Plimsoll itself. */
  readonly version: string
}

interface Range {
  readonly path: string
  readonly start: Position
  readonly end: Position
}

/** The report for programs, version 1: docs/design.md, section 5. Plain data. */
export function report(result: Result, { version }: JsonOptions) {
  return {
    version: 1,
    tool: { name: 'plimsoll', version },
    verdict: result.verdict,
    counts: result.counts,
    findings: result.findings.map(findingData),
    problems: result.problems.map(({ path, message, rule }: Problem) => ({ path, message, rule })),
  } as const
}

/** The same as text that is safe on a terminal and in a log: what is hidden or could be a command stands as `\uXXXX`, which JSON reads as the same. */
export const json = (result: Result, options: JsonOptions): string => `${stringified(report(result, options))}\n`

export const stringified = (data: unknown): string =>
  JSON.stringify(data, null, 2)
    .replaceAll('##[', '#\\u0023[')
    .replace(/[^\n -~]/gu, (character) => (isHidden(character) ? escaped(character) : character))

/** JSON knows only UTF-16 units. */
function escaped(character: string): string {
  let result = ''
  for (let at = 0; at < character.length; at++) result += `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`
  return result
}

function findingData(finding: Finding) {
  const { rule, severity, threat, status, waived, at, removed, subject, message, fingerprint } = finding
  const { path, start, end } = rangeOf(at)
  return {
    rule,
    severity,
    threat,
    status,
    waived: waived && { by: waived.by, reason: waived.reason, until: waived.until },
    path,
    side: at.side,
    start,
    end,
    removed: removed && rangeOf(removed),
    subject,
    message,
    fingerprint,
    fix: fixData(finding),
    ...(finding.advice !== undefined && { advice: finding.advice }),
  }
}

/** Edits that would repeat a credential of the file are left out; the title still tells what to do. */
function fixData({ fix, at }: Finding) {
  if (fix === null) return null
  const edits = fix.edits.some((edit) => repeatsMask(at, edit.text)) ? [] : fix.edits
  const data = ({ span, text }: Edit) => ({ ...rangeOf({ ...at, span }), text })
  return { title: fix.title, safe: fix.safe, edits: edits.map(data) }
}

function rangeOf({ path, text, span }: Place): Range {
  return { path, start: text.position(span.start), end: text.position(span.end) }
}
