import type { Finding, Place, Problem, Result, Severity } from '../core/finding.ts'
import { type Block, blocksOf, diffLines, removedLines } from './fix-block.ts'
import { frame, lineText, type Row, shownText } from './frame.ts'
import { type Group, groupSteps, groups } from './group.ts'
import { inert, type Paint, painter } from './paint.ts'
import { placeName } from './place.ts'
import type { RuleLookup } from './rule-info.ts'
import { visible, wrapped } from './visible.ts'
import {
  closing,
  counted,
  filesWords,
  judged,
  morePlaces,
  tooLong,
  verdictWords,
  type WaivedFinding,
  waivedFindings,
  wayOut,
} from './words.ts'

export interface TerminalOptions {
  readonly rules: RuleLookup
  readonly color?: boolean
  /** Findings in one line each, nothing at all where there is nothing to say. */
  readonly quiet?: boolean
  /** Columns; 100 unless told, never less than 40. */
  readonly width?: number
  /** Findings shown at most; the rest is counted. */
  readonly limit?: number
}

interface Context {
  readonly rules: RuleLookup
  readonly paint: Paint
  readonly width: number
  /** Rules whose reason stands above already. */
  readonly told: Set<string>
}

const contextLines = 2
const relatedMost = 5
const whyMost = 3
const removedMost = 8
/** Lines of a fix's diff; a longer one is told by its title. */
const diffMost = 30
/** A narrower view would wrap every line. */
const leastWidth = 40

/** The report for a person at a shell or in a log. Ends with a line break, unless it is empty. */
export function terminal(result: Result, options: TerminalOptions): string {
  const context: Context = {
    rules: options.rules,
    paint: painter(options.color ?? false),
    width: Math.max(leastWidth, options.width ?? 100),
    told: new Set(),
  }
  const shown = judged(result).slice(0, options.limit ?? Number.POSITIVE_INFINITY)
  const problems = result.problems.filter((problem) => problem.status === 'introduced')
  if (options.quiet && shown.length === 0 && problems.length === 0) return ''
  const parts = options.quiet
    ? [[...shown.map(oneLine), ...problems.map(problemLine)]]
    : [
        ...groups(shown).map((group) => groupLines(group, context)),
        waivedLines(result, context),
        problems.flatMap((problem) => problemLines(problem, context)),
        result.notices.flatMap((notice) => wrapped(`note  ${visible(notice)}`, context.width)),
      ]
  const end = [
    closing(result, shown.length),
    ...(options.quiet ? [] : [filesWords(result)]),
    context.paint(result.verdict, verdictWords(result)),
  ]
  return `${[...parts, end]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map(inert).join('\n'))
    .join(options.quiet ? '\n' : '\n\n')}\n`
}

const oneLine = (finding: Finding) => `${placeName(finding.at)} ${finding.severity} ${finding.rule}  ${visible(finding.message)}`

const problemLine = (problem: Problem) =>
  `${problem.at === null ? visible(problem.path) : placeName(problem.at)} problem  ${visible(problem.message)}`

function groupLines(group: Group, context: Context): string[] {
  const [first] = group.findings
  const lines = group.findings.flatMap((finding) => header(finding.severity, finding.rule, finding.message, context))
  lines.push(`  ${context.paint('dim', `${placeName(first.at)}${first.at.side === 'base' ? ', before the change' : ''}`)}`)
  if (!first.wholeFile) lines.push(...frameLines(first.at, context))
  for (const { removed } of group.findings) if (removed !== null) lines.push(...removedFrame(removed, context))
  for (const { related } of group.findings) {
    for (const other of related.slice(0, relatedMost))
      lines.push(...labelled('also', `${placeName(other.place)} ${visible(other.message)}`, context))
    const more = morePlaces(related.length, relatedMost)
    if (more !== null) lines.push(...labelled('', more, context))
  }
  return [...lines, ...whyLines(group, context), ...fixLines(group, context)]
}

function whyLines({ findings }: Group, context: Context): string[] {
  const untold = [...new Set(findings.map(({ rule }) => rule))].filter((rule) => !context.told.has(rule))
  const known = untold.flatMap((rule) => context.rules(rule) ?? [])
  const lines = known.slice(0, whyMost).flatMap(({ why }) => labelled('why', visible(why), context))
  for (const { id } of known.slice(0, whyMost)) context.told.add(id)
  const others = known.length - whyMost
  return others <= 0 ? lines : [...lines, ...labelled('', `plimsoll rules ID tells why of the other ${others}`, context)]
}

function header(severity: Severity, rule: string, message: string, { paint, width }: Context): string[] {
  const head = `${severity} ${rule}  `
  const [first = '', ...rest] = wrapped(`${head}${visible(message)}`, width)
  const painted = first.startsWith(head) ? `${paint(severity, severity)} ${paint('bold', rule)}  ${first.slice(head.length)}` : first
  return [painted, ...rest.map((line) => `  ${line}`)]
}

function frameLines(place: Place, { paint, width }: Context): string[] {
  const rows = frame(place, { width: width - gutter, context: contextLines })
  return rows.map((row) => `${paint('dim', gutterOf(row))}${row.kind === 'carets' ? paint('caret', row.text) : row.text}`.trimEnd())
}

/** Columns before the source text. */
const gutter = 10

function gutterOf(row: Row): string {
  const sign = row.kind === 'line' ? '>' : ' '
  return `  ${sign}${String(row.number ?? (row.kind === 'gap' ? '…' : '')).padStart(4)} | `.padStart(gutter)
}

function removedFrame(place: Place, context: Context): string[] {
  const { lines, more } = removedLines(place, removedMost)
  const rows = lines.map(({ number }) => diffLine('-', number, lineText(place, number ?? 1, context.width - gutter), context))
  const title = `  ${context.paint('dim', `removed from ${placeName(place)}`)}`
  return [title, ...rows, ...(more > 0 ? [`  … ${counted(more, 'more line')}`] : [])]
}

const diffLine = (sign: '-' | '+', number: number | null, text: string, { paint }: Context) =>
  paint(sign, `  ${sign}${String(number ?? '').padStart(4)} | ${text}`.trimEnd())

function fixLines(group: Group, context: Context): string[] {
  const {
    fix,
    findings: [first],
  } = group
  const { byHand, after } = groupSteps(group, context.rules)
  const told = (label: string) => (steps: string) => labelled(label, visible(steps), context)
  const rest = [...after.flatMap(told('then')), ...byHand.flatMap(told('fix'))]
  if (fix === null) return rest
  const lines = labelled(
    'fix',
    `${visible(fix.title)}${fix.safe ? '' : ' (changes what the program does: look before you take it)'}`,
    context,
  )
  const diff = blocksOf(first.at, fix.edits).flatMap((block) => blockLines(block, context))
  return [...lines, ...(diff.length > diffMost ? labelled('', tooLong(diff.length), context) : diff), ...rest]
}

const blockLines = (block: Block, context: Context) =>
  diffLines(block).map(({ sign, number, text }) => diffLine(sign, number, shownText(text, context.width - gutter), context))

function labelled(label: string, text: string, { paint, width }: Context): string[] {
  const [first = '', ...rest] = wrapped(text, width - 8)
  return [`  ${paint('bold', label.padEnd(4))}  ${first}`, ...rest.map((line) => `        ${line}`)]
}

function waivedLines(result: Result, context: Context): string[] {
  const { told, inBaseline } = waivedFindings(result)
  const rest = inBaseline === 0 ? [] : [`${context.paint('dim', 'waived')} ${counted(inBaseline, 'finding')} by the baseline`]
  return [...told.map((finding) => waivedLine(finding, context)), ...rest]
}

function waivedLine({ at, rule, waived }: WaivedFinding, { paint }: Context): string {
  const until = waived.until === null ? '' : ` until ${waived.until}`
  return `${paint('dim', 'waived')} ${paint('bold', rule)}  ${placeName(at)} by ${waived.by}${until}: ${visible(waived.reason)}`
}

function problemLines({ at, path, message, rule }: Problem, context: Context): string[] {
  const said = rule === null ? visible(message) : `rule ${rule} failed: ${visible(message)}`
  const [first = '', ...rest] = wrapped(`problem  ${said}`, context.width)
  const head = first.replace(/^problem/, (word) => context.paint('incomplete', word))
  const lines = [head, ...rest.map((line) => `  ${line}`), `  ${context.paint('dim', at === null ? visible(path) : placeName(at))}`]
  if (at !== null) lines.push(...frameLines(at, context))
  return [...lines, ...labelled('fix', wayOut(rule), context)]
}
