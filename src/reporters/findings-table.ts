import type { Finding, Place, Problem, Result } from '../core/finding.ts'
import { ruleName } from './comment.ts'
import { cellCode, link, message, text } from './escape.ts'
import type { LinkTo } from './links.ts'
import { tableHead, tableRow } from './page.ts'
import { placeName } from './place.ts'
import type { RuleLookup } from './rule-info.ts'
import { shortened } from './visible.ts'

/** What tables of findings need to know. */
export interface TableOptions {
  readonly rules: RuleLookup
  readonly linkTo?: LinkTo
}

/** A cell that is longer makes a table that nobody can read. */
const cellLength = 300

export const findingsHead = tableHead('Severity', 'Finding', 'Place', 'Rule')

export const findingRow = ({ severity, message: words, at, removed, rule }: Finding, options: TableOptions): string => {
  const places = [placeCell(at, options), ...(removed === null ? [] : [`removed from ${placeCell(removed, options)}`])]
  return tableRow(severity, message(shortened(words, cellLength), cellCode), places.join('<br>'), ruleName(rule, options.rules))
}

function placeCell(place: Place, { linkTo }: TableOptions): string {
  const url = linkTo?.(place) ?? null
  const name = cellCode(shortened(placeName(place), cellLength))
  return url === null ? name : link(name, url)
}

export const waivedHead = tableHead('Rule', 'Place', 'By', 'Until', 'Reason')

export const waivedRow = ({ rule, at, waived }: Finding, options: TableOptions): string =>
  tableRow(
    ruleName(rule, options.rules),
    placeCell(at, options),
    waived?.by ?? '',
    waived?.until ?? '',
    text(shortened(waived?.reason ?? '', cellLength)),
  )

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
