import type { Finding, Place } from '../core/finding.ts'
import { code, fenced, link, message, prose } from './escape.ts'
import { blocksOf, type DiffLine, diffLines, removedLines } from './fix-block.ts'
import { type Group, groupSteps } from './group.ts'
import { marker } from './marker.ts'
import { placeName } from './place.ts'
import type { RuleLookup } from './rule-info.ts'
import { shortened, visible } from './visible.ts'
import { morePlaces, tooLong } from './words.ts'

/** Lines of code in one comment. */
const linesMost = 60
const lineLength = 300
const relatedMost = 5
const messageLength = 1000
/** Of more findings about one thing only the links tell why. */
const whyMost = 5

interface CommentOptions {
  readonly rules: RuleLookup
  /** The lines that are to replace the commented ones. */
  readonly suggestion: readonly string[] | null
  /** The removed places to show. */
  readonly removed: readonly Place[]
  /** For a comment that does not stand at the finding. */
  readonly withPlace: boolean
  /** Of the marker. */
  readonly scope?: string | undefined
}

/** What, why, how: the text of a comment about one thing, with the marker that finds it again. */
export function commentBody(group: Group, { rules, suggestion, removed, withPlace, scope }: CommentOptions): string {
  const { findings } = group
  const parts = [
    findings.length === 1 ? single(findings[0], rules) : findings.map((finding, at) => item(finding, rules, at < whyMost)).join('\n'),
  ]
  if (withPlace) parts.push(`Found at ${code(placeName(findings[0].at))}.`)
  parts.push(...removed.map(removedBlock))
  const related = findings.flatMap((finding) => finding.related)
  for (const { place, message: words } of related.slice(0, relatedMost)) {
    parts.push(`See also ${code(placeName(place))}: ${message(shortened(words, messageLength))}`)
  }
  const more = morePlaces(related.length, relatedMost)
  if (more !== null) parts.push(`… ${more}.`)
  parts.push(...fixParts(group, rules, suggestion))
  parts.push(
    marker(
      findings.map(({ fingerprint }) => fingerprint),
      scope,
    ),
  )
  return parts.join('\n\n')
}

const what = ({ severity, message: words }: Finding): string => `**${severity}:** ${message(shortened(words, messageLength))}`

export function ruleName(id: string, rules: RuleLookup): string {
  const url = rules(id)?.url
  return url === undefined ? code(id) : link(code(id), url)
}

function single(finding: Finding, rules: RuleLookup): string {
  const info = rules(finding.rule)
  return [what(finding), [info === undefined ? '' : prose(info.why), `(${ruleName(finding.rule, rules)})`].join(' ').trim()].join('\n\n')
}

function item(finding: Finding, rules: RuleLookup, withWhy: boolean): string {
  const info = withWhy ? rules(finding.rule) : undefined
  return `- ${what(finding)} (${ruleName(finding.rule, rules)})${info === undefined ? '' : `<br>${prose(info.why)}`}`
}

function removedBlock(removed: Place): string {
  const { lines, more } = removedLines(removed, linesMost)
  return [
    `Removed by this change, from ${code(placeName(removed))}:`,
    '',
    fenced([...lines.map(diffText), ...(more > 0 ? [`  … ${more} more`] : [])], 'diff'),
  ].join('\n')
}

const listed = (label: string, steps: readonly string[]): string[] => {
  const words = steps.map(prose)
  return words.length === 0 ? [] : [`**${label}:**${words.length > 1 ? words.map((each) => `\n- ${each}`).join('') : ` ${words.join('')}`}`]
}

function fixParts(group: Group, rules: RuleLookup, suggestion: readonly string[] | null): string[] {
  const {
    findings: [first],
    fix,
  } = group
  const { byHand, after } = groupSteps(group, rules)
  if (fix === null) return listed('Fix', byHand)
  const title = `**Fix:** ${message(shortened(fix.title, messageLength))}${fix.safe ? '' : ' (this changes what the program does: look before you take it)'}`
  const rest = [...listed('Then', after), ...listed('By hand', byHand)]
  if (suggestion !== null) return [title, fenced(suggestion, 'suggestion'), ...rest]
  const lines = blocksOf(first.at, fix.edits).flatMap(diffLines)
  if (lines.length > linesMost) return [`${title} (${tooLong(lines.length)})`, ...rest]
  return [title, ...(lines.length > 0 ? [fenced(lines.map(diffText), 'diff')] : []), ...rest]
}

const diffText = ({ sign, text }: DiffLine): string => `${sign} ${shortened(visible(text), lineLength)}`
