import { type Result, severities } from '../core/finding.ts'
import { cellCode, text } from './escape.ts'
import { exceptionHelp } from './exception.ts'
import {
  findingsHead,
  fixedRows,
  introducedProblems,
  noticeItem,
  openRows,
  problemRow,
  problemsHead,
  type TableOptions,
  waivedHead,
  waivedRows,
} from './findings-table.ts'
import { Page, tableHead, tableRow } from './page.ts'
import { shortened } from './visible.ts'
import { closing, filesWords, fixWords, judged, verdictWords } from './words.ts'

/** GitHub refuses the summary of a step over 1 MiB as a whole. Other output of the step shares it. */
const defaultLimit = 1024 * 1024 - 4096

const closingMost = 256
const skippedMost = 20

/** The job summary: the verdict first, then what is wrong, then the rest; cut between rows, never silently. */
export function summary(result: Result, options: TableOptions & { readonly limit?: number }): string {
  const help = exceptionHelp(result)
  const page = new Page((options.limit ?? defaultLimit) - Buffer.byteLength(help) - closingMost)
  const reserve = (options.limit ?? defaultLimit) / 4
  page.add(`## Plimsoll\n\n**${verdictWords(result)}**`)
  const all = judged(result)
  const removed = all.filter((finding) => finding.removed !== null)
  const others = all.filter((finding) => finding.removed === null)
  if (all.length > 0) page.add(severityTable(result))
  let shown = page.rows(`### ${result.mode === 'scan' ? 'Found' : 'Introduced'}\n\n${findingsHead}`, openRows(others, options), reserve)
  shown += page.rows(`### Guards removed\n\n${findingsHead}`, openRows(removed, options), reserve / 2)
  const problems = introducedProblems(result).map((problem) => problemRow(problem, options))
  page.rows(`### Not judged\n\n${problemsHead}`, problems, reserve / 2)
  page.rows(`### Waived\n\n${waivedHead}`, waivedRows(result, options), reserve / 4)
  const fixed = result.findings.filter(({ status }) => status === 'fixed')
  page.rows(`### Fixed by this change\n\n${findingsHead}`, fixedRows(fixed, options), reserve / 8)
  page.rows('### Notices\n', result.notices.map(noticeItem), reserve / 16)
  const skipped = result.files.skipped.map(({ path, reason }) => tableRow(cellCode(shortened(path, 300)), text(shortened(reason, 300))))
  const skippedTitle = `### Files not checked${skipped.length > skippedMost ? `, the first ${skippedMost} of ${skipped.length}` : ''}`
  page.rows(`${skippedTitle}\n\n${tableHead('File', 'Why')}`, skipped.slice(0, skippedMost), 0)
  return `${page}\n\n${closing(result, shown)}. ${filesWords(result)}.${fixWords(result)}${help}\n`
}

function severityTable(result: Result): string {
  const all = judged(result)
  const { existing, fixed, waived } = result.counts
  const counts: readonly (readonly [string, number])[] = [
    ...severities.map((severity) => [severity, all.filter((finding) => finding.severity === severity).length] as const),
    ...(result.mode === 'scan'
      ? []
      : ([
          ['existing before', existing],
          ['fixed', fixed],
        ] as const)),
    ['waived', waived],
  ]
  return `${tableHead(...counts.map(([title]) => capital(title)))}\n${tableRow(...counts.map(([, count]) => String(count)))}`
}

const capital = (title: string) => title.charAt(0).toUpperCase() + title.slice(1)
