import type { Finding, Place, Result } from '../core/finding.ts'
import { lineEdits } from '../core/fix-carry.ts'
import { blocksOf, diffLines } from '../reporters/fix-block.ts'
import { shownText } from '../reporters/frame.ts'
import { repeatsMask } from '../reporters/mask.ts'
import { inert, type Paint, painter } from '../reporters/paint.ts'
import { placeName } from '../reporters/place.ts'
import { visible } from '../reporters/visible.ts'
import { counted, judged, verdictWords } from '../reporters/words.ts'
import type { Options } from './arguments.ts'
import type { FixedFile } from './fix-rounds.ts'
import type { Io } from './io.ts'

/** What became of one root. */
export interface FixOutcome {
  readonly files: readonly FixedFile[]
  readonly failed: readonly { readonly path: string; readonly reason: string }[]
  readonly left: Result
  readonly notes: readonly string[]
  /** Stands before the paths of `files` and `failed`; those of `left` have it already. */
  readonly folder: string
}

/** Columns before a line of a diff. */
const gutter = 10

/** Says what was mended, what was left and why. */
export function fixReport(outcomes: readonly FixOutcome[], options: Options, io: Io): string {
  const paint = painter(options.color === 'always' || (options.color === 'auto' && io.isTerminal && !io.env.NO_COLOR))
  const lines = outcomes.flatMap((outcome) => [
    ...(options.quiet ? [] : outcome.files.flatMap((file) => fixedLines(file, outcome.folder, options.dryRun, io.columns, paint))),
    ...outcome.failed.map(({ path, reason }) => `${paint('fail', 'not written')} ${named(outcome.folder, path)}: ${reason}`),
    ...outcome.notes.map((note) => `note  ${visible(note)}`),
    ...judged(outcome.left).map((finding) => leftLine(finding, paint)),
    ...outcome.left.problems
      .filter(({ status }) => status === 'introduced')
      .map(({ path, message }) => `problem  ${visible(path)}: ${visible(message)}`),
  ])
  return `${[...lines, summary(outcomes, options.dryRun)].map(inert).join('\n')}\n`
}

const named = (folder: string, path: string) => visible(folder === '' ? path : `${folder}/${path}`)

function fixedLines({ file, mended, before, after }: FixedFile, folder: string, dryRun: boolean, width: number, paint: Paint): string[] {
  const lines = [`${paint('pass', dryRun ? 'would mend' : 'mended')} ${named(folder, file.path)}`]
  for (const { severity, rule, message, fix } of mended) {
    lines.push(`  ${paint(severity, severity)} ${paint('bold', rule)}  ${visible(message)}: ${visible(fix?.title ?? '')}`)
  }
  const [first] = mended
  if (dryRun && first !== undefined) lines.push(...difference(first.at, before, after, width, paint))
  return lines
}

function difference(place: Place, before: string, after: string, width: number, paint: Paint): string[] {
  const edits = lineEdits(before, after)
  if (edits.some(({ text }) => repeatsMask(place, text))) return ['  (the difference is not shown: a credential stands in its lines)']
  return blocksOf(place, edits).flatMap((block) =>
    diffLines(block).map(({ sign, number, text }) =>
      paint(sign, `  ${sign}${String(number ?? '').padStart(4)} | ${shownText(text, Math.max(30, width - gutter))}`.trimEnd()),
    ),
  )
}

function leftLine({ at, severity, rule, message, fix }: Finding, paint: Paint): string {
  const why =
    fix === null
      ? 'no fix is certain'
      : fix.safe
        ? 'its fix could not be made beside the others'
        : `not safe to apply unseen: ${visible(fix.title)}`
  return `left ${placeName(at)} ${paint(severity, severity)} ${paint('bold', rule)}  ${visible(message)} (${why})`
}

function summary(outcomes: readonly FixOutcome[], dryRun: boolean): string {
  const sum = (of: (outcome: FixOutcome) => number) => outcomes.reduce((total, outcome) => total + of(outcome), 0)
  const mended = sum(({ files }) => files.reduce((total, file) => total + file.mended.length, 0))
  const left = outcomes.flatMap((outcome) => judged(outcome.left))
  const unsafe = left.filter(({ fix }) => fix?.safe === false).length
  const [worst] = outcomes.map((outcome) => outcome.left).filter(({ verdict }) => verdict !== 'pass')
  if (mended === 0 && left.length === 0 && worst === undefined) return 'Nothing to mend.'
  const words = `${counted(mended, 'finding')} ${dryRun ? 'would be ' : ''}mended in ${counted(
    sum(({ files }) => files.length),
    'file',
  )}; ${left.length} left`
  const unsafeWords = unsafe === 0 ? '' : `, ${unsafe} of them with a fix that needs a look (plimsoll check or scan shows it)`
  return `${words}${unsafeWords}. ${worst === undefined ? 'Nothing is left that fails.' : verdictWords(worst)}`
}
