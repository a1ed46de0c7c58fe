import type { Finding, Place, Problem, Result } from '../core/finding.ts'
import { ruleName } from './comment.ts'
import { cellCode, link, message, text } from './escape.ts'
import type { LinkTo } from './links.ts'
import { tableHead, tableRow } from './page.ts'
import { placeName } from './place.ts'
import type { RuleLookup } from './rule-info.ts'
import { shortened } from './visible.ts'
import { counted, waivedFindings } from './words.ts'

/** What tables of findings need to know. */
export interface TableOptions {
  readonly rules: RuleLookup
  readonly linkTo?: LinkTo
}

/** A cell that is longer makes a table that nobody can read. */
const cellLength = 300

export const findingsHead = tableHead('Severity', 'Finding', 'Place', 'Rule')

/** One row each, with what to do: the fix, else what the first row of each rule says for all of its rows. */
export function openRows(findings: readonly Finding[], options: TableOptions): string[] {
  const told = new Set<string>()
  return findings.map((finding) => {
    const instead = told.has(finding.rule) ? null : (options.rules(finding.rule)?.instead ?? null)
    if (finding.fix === null && finding.advice === undefined) told.add(finding.rule)
    return row(finding, finding.fix?.title ?? finding.advice ?? instead, options)
  })
}

export const fixedRows = (findings: readonly Finding[], options: TableOptions): string[] =>
  findings.map((finding) => row(finding, null, options))

function row({ severity, message: words, at, removed, rule }: Finding, how: string | null, options: TableOptions): string {
  const places = [placeCell(at, options), ...(removed === null ? [] : [`removed from ${placeCell(removed, options)}`])]
  const told = [words, ...(how === null ? [] : [`Fix: ${how}`])].map((line) => message(shortened(line, cellLength), cellCode))
  return tableRow(severity, told.join('<br>'), places.join('<br>'), ruleName(rule, options.rules))
}

function placeCell(place: Place, { linkTo }: TableOptions): string {
  const url = linkTo?.(place) ?? null
  const name = cellCode(shortened(placeName(place), cellLength))
  return url === null ? name : link(name, url)
}

export const waivedHead = tableHead('Rule', 'Place', 'By', 'Until', 'Reason')

export function waivedRows(result: Result, options: TableOptions): string[] {
  const { told, inBaseline } = waivedFindings(result)
  const rows = told.map(({ rule, at, waived }) =>
    tableRow(
      ruleName(rule, options.rules),
      placeCell(at, options),
      waived.by,
      waived.until ?? '',
      text(shortened(waived.reason, cellLength)),
    ),
  )
  return inBaseline === 0 ? rows : [...rows, tableRow(counted(inBaseline, 'finding'), '', 'baseline', '', '')]
}

export const problemsHead = tableHead('Problem', 'Place')

export const problemRow = ({ at, path, message: words, rule }: Problem, options: TableOptions): string => {
  const said = message(shortened(words, cellLength), cellCode)
  return tableRow(
    rule === null ? said : `rule ${cellCode(rule)} failed: ${said}`,
    at === null ? cellCode(shortened(path, cellLength)) : placeCell(at, options),
  )
}

export const noticeItem = (notice: string): string => `- ${message(shortened(notice, cellLength))}`

export const introducedProblems = (result: Result): Problem[] => result.problems.filter(({ status }) => status === 'introduced')
