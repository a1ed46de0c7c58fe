import type { Result } from '../core/finding.ts'
import { exceptionHelp } from './exception.ts'
import {
  findingsHead,
  introducedProblems,
  noticeItem,
  openRows,
  problemRow,
  problemsHead,
  type TableOptions,
  waivedHead,
  waivedRows,
} from './findings-table.ts'
import { bodyMarker } from './marker.ts'
import { Page } from './page.ts'
import { closing, fixWords, judged, verdictWords } from './words.ts'

/** GitHub's limit is 65,536 characters ("body is too long"). */
const limit = 65_536
/** Room for what follows the table. */
const reserve = 20_000

export interface BodyOptions extends TableOptions {
  /** Fingerprints of the findings that have a comment. All others stand in the body: pass those that are really posted, and nothing is lost. */
  readonly shown: ReadonlySet<string>
  /** Of the marker. */
  readonly scope?: string | undefined
}

/** The text over the comments of a review, with everything in it that has no comment. */
export function reviewBody(result: Result, options: BodyOptions): string {
  const all = judged(result)
  const rest = all.filter(({ fingerprint }) => !options.shown.has(fingerprint))
  const end = bodyMarker(options.scope)
  const help = exceptionHelp(result)
  const page = new Page(limit - end.length - Buffer.byteLength(help) - closingMost)
  page.add(`### Plimsoll\n\n**${verdictWords(result)}**`)
  const inTable = page.rows(`Without a comment of their own:\n\n${findingsHead}`, openRows(rest, options), reserve)
  const problems = introducedProblems(result).map((problem) => problemRow(problem, options))
  page.rows(`Could not be judged:\n\n${problemsHead}`, problems, reserve / 2)
  page.rows(`Waived:\n\n${waivedHead}`, waivedRows(result, options), reserve / 4)
  page.rows('Notices:\n', result.notices.map(noticeItem), 0)
  return `${page}\n\n${closing(result, all.length - rest.length + inTable)}.${fixWords(result)}${help}\n\n${end}`
}

/** Room for the closing line. */
const closingMost = 256
