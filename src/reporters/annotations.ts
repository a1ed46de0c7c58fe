import type { Finding, Result, Severity } from '../core/finding.ts'
import { lineRange } from './frame.ts'
import { type Group, groups, stepsOf } from './group.ts'
import type { RuleLookup } from './rule-info.ts'
import { shortened, visible } from './visible.ts'
import { judged } from './words.ts'

type Level = 'error' | 'warning' | 'notice'

/** What a workflow command says. Whoever prints it escapes it for that. */
export interface Annotation {
  readonly level: Level
  /** Null where the annotation is about the whole run. */
  readonly file: string | null
  /** Null where the file has no such line in head. */
  readonly lines: { readonly start: number; readonly end: number } | null
  /** Only within one line; inclusive. */
  readonly columns: { readonly start: number; readonly end: number } | null
  readonly title: string
  readonly message: string
}

/** The runner keeps this many of a level in a step and drops the others without a word. */
const mostOfLevel = 10

const levels = { critical: 'error', high: 'error', medium: 'warning', low: 'notice' } as const satisfies Record<Severity, Level>

export interface Annotations {
  readonly shown: readonly Annotation[]
  /** Errors that have none, for the message that ends the step. */
  readonly unsaid: number
}

/**
 * Gravest first; where there are more than a level holds, its last one says how many and where they are. A step that does not pass ends with an
 * error of its own, which is the last of that level: it is for the caller to say there what is unsaid.
 */
export function annotations(result: Result, rules: RuleLookup): Annotations {
  const problems = result.problems.filter(({ status }) => status === 'introduced')
  const all = [
    ...problems.map(
      ({ path, at, message }): Annotation => ({
        ...placed(path, at),
        level: 'warning',
        title: 'Plimsoll could not judge this',
        message: visible(message),
      }),
    ),
    ...groups(judged(result)).map((group) => annotationOf(group, rules)),
  ]
  const of = (level: Level) => all.filter((annotation) => annotation.level === level)
  const [errors, others] = [of('error'), [...limited(of('warning'), 'warning'), ...limited(of('notice'), 'notice')]]
  if (result.verdict === 'pass') return { shown: [...limited(errors, 'error'), ...others], unsaid: 0 }
  const shown = errors.slice(0, mostOfLevel - 1)
  return { shown: [...shown, ...others], unsaid: errors.length - shown.length }
}

function limited(all: readonly Annotation[], level: Level): Annotation[] {
  if (all.length <= mostOfLevel) return [...all]
  const more = all.length - mostOfLevel + 1
  const last = {
    level,
    file: null,
    lines: null,
    columns: null,
    title: `Plimsoll: ${more} more`,
    message: `${more} more of this level stand in the summary of this job.`,
  }
  return [...all.slice(0, mostOfLevel - 1), last]
}

function annotationOf({ findings, fix }: Group, rules: RuleLookup): Annotation {
  const [first] = findings
  const info = rules(first.rule)
  const words = findings.map((finding) => visible(finding.message))
  const how = fix === null ? visible(stepsOf(first, rules) ?? '') || undefined : visible(fix.title)
  const lines = [...words, ...(how === undefined ? [] : [`Fix: ${how}`]), ...(info === undefined ? [] : [info.url])]
  return {
    ...placed(first.at.path, first.wholeFile ? null : first.at),
    level: levels[first.severity],
    title: `${first.severity}: ${[...new Set(findings.map(({ rule }) => rule))].join(', ')}`,
    message: lines.map((line) => shortened(line, 1000)).join('\n'),
  }
}

function placed(path: string, at: Finding['at'] | null): Pick<Annotation, 'file' | 'lines' | 'columns'> {
  if (at === null || at.side === 'base') return { file: path, lines: null, columns: null }
  const { first, last } = lineRange(at.text, at.span)
  const [start, end] = [at.text.position(at.span.start).column, at.text.position(at.span.end).column]
  const columns = first === last && end > start ? { start, end: end - 1 } : null
  return { file: path, lines: { start: first, end: last }, columns }
}
