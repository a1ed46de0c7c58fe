import { type Finding, type Place, type Problem, type Result, type Severity, type Status, severities } from '../core/finding.ts'
import { stringified } from './json.ts'
import { repeatsMask, touchesMask } from './mask.ts'
import type { RuleInfo, RuleLookup } from './rule-info.ts'
import { shortened, visible } from './visible.ts'
import { counted, morePlaces } from './words.ts'

export interface SarifOptions {
  readonly rules: RuleLookup
  /** Of Plimsoll itself. */
  readonly version: string
  /** Home page of Plimsoll. */
  readonly url?: string
  /** For an upload to GitHub, which reads neither `baselineState` nor `suppressions`: fixed and waived findings, which would be open alerts, are left out. */
  readonly codeScanning?: boolean
  /**
   * The files are not beside the report when it is uploaded. Where they are, `upload-sarif` computes GitHub's own hash of the line, which no finding's
   * fingerprint can be, and warns of each result that has another one.
   */
  readonly withoutFiles?: boolean
}

/** What GitHub code scanning shows of one upload; it takes 25,000 and drops those beyond 5,000 in its own order. */
const resultsMost = 5000
/** As GitHub has it: related places, tags of a rule, lengths of texts. */
const relatedMost = 100
const tagsMost = 10
const descriptionLength = 1024
const messageLength = 1000
const notificationsMost = 1000

const levels = { critical: 'error', high: 'error', medium: 'warning', low: 'note' } as const satisfies Record<Severity, string>

/** GitHub's bounds: over 9.0 is critical, from 7.0 high, from 4.0 medium. */
const scores = { critical: '9.5', high: '8.0', medium: '5.5', low: '3.0' } as const satisfies Record<Severity, string>

/** SARIF 2.1.0, section 3.27.24: against a baseline; a scan has none. */
const baselineStates = { introduced: 'new', existing: 'unchanged', fixed: 'absent' } as const satisfies Record<Status, string>

/** The report for code scanning and other viewers, as SARIF 2.1.0. No source text is in it. */
export const sarif = (result: Result, options: SarifOptions): string => `${stringified(sarifLog(result, options))}\n`

/** The same as plain data. */
export function sarifLog(result: Result, { rules, version, url, codeScanning = false, withoutFiles = false }: SarifOptions) {
  const findings = codeScanning ? result.findings.filter(({ status, waived }) => status !== 'fixed' && waived === null) : result.findings
  const kept = [...findings].sort(byWeight(result)).slice(0, resultsMost)
  const ids = [...new Set(kept.map(({ rule }) => rule))].sort()
  const indexes = new Map(ids.map((id, index) => [id, index]))
  const driver = {
    name: 'Plimsoll',
    semanticVersion: version,
    ...(url === undefined ? {} : { informationUri: url }),
    rules: ids.map((id) => descriptor(id, rules(id), kept)),
  }
  const run = {
    tool: { driver },
    columnKind: 'utf16CodeUnits',
    invocations: [invocation(result, findings.length - kept.length)],
    results: kept.map((finding) => resultOf(finding, indexes.get(finding.rule) ?? -1, { mode: result.mode, withoutFiles })),
  }
  return { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] } as const
}

/** Gravest first; of equal ones, first those that the verdict is about. */
const byWeight = ({ mode }: Result) => {
  const counts = (finding: Finding) => finding.waived === null && finding.status === (mode === 'scan' ? 'existing' : 'introduced')
  return (a: Finding, b: Finding) =>
    severities.indexOf(a.severity) - severities.indexOf(b.severity) || Number(counts(b)) - Number(counts(a))
}

function descriptor(id: string, info: RuleInfo | undefined, findings: readonly Finding[]) {
  const found = findings.find(({ rule }) => rule === id)
  const severity = info?.severity ?? found?.severity ?? 'medium'
  const tags = ['security', id.split('/', 1)[0] ?? '', found?.threat ?? '', ...weaknesses(info)].filter((tag) => tag !== '')
  return {
    id,
    name: shortened(id, 255),
    shortDescription: { text: shortened(info?.summary ?? id, descriptionLength) },
    ...(info === undefined ? {} : describing(info)),
    defaultConfiguration: { level: levels[severity] },
    properties: { 'security-severity': scores[severity], tags: [...new Set(tags)].slice(0, tagsMost) },
  }
}

const describing = ({ why, instead, url }: RuleInfo) => ({
  fullDescription: { text: shortened(why, descriptionLength) },
  help: { text: `${why}\n\n${instead}`, markdown: `${why}\n\n**Instead:** ${instead}\n\n[More on this rule](${url})` },
  helpUri: url,
})

/** `external/cwe/cwe-250`, by which GitHub groups alerts. */
const weaknesses = (info: RuleInfo | undefined): string[] =>
  (info?.references ?? []).flatMap(({ title, url }) => {
    const number = /\bCWE-(\d+)/i.exec(title)?.[1] ?? /cwe\.mitre\.org\/data\/definitions\/(\d+)/.exec(url)?.[1]
    return number === undefined ? [] : [`external/cwe/cwe-${number.padStart(3, '0')}`]
  })

function resultOf(finding: Finding, ruleIndex: number, { mode, withoutFiles }: Pick<Result, 'mode'> & { readonly withoutFiles: boolean }) {
  const { at, removed, waived, related, fingerprint } = finding
  const all = [...(removed === null ? [] : [{ place: removed, message: 'removed from here, before the change' }]), ...related]
  const others = all.slice(0, relatedMost)
  const more = morePlaces(all.length, relatedMost)
  return {
    ruleId: finding.rule,
    ruleIndex,
    level: levels[finding.severity],
    message: { text: `${plain(finding.message)}${more === null ? '' : ` (${more})`}` },
    locations: [{ ...physical(at, finding.wholeFile), logicalLocations: [{ fullyQualifiedName: visible(finding.subject) }] }],
    partialFingerprints: {
      ...(withoutFiles || finding.wholeFile ? { primaryLocationLineHash: fingerprint } : {}),
      'plimsoll/v1': fingerprint,
    },
    ...(others.length === 0
      ? {}
      : {
          relatedLocations: others.map(({ place, message }, id) => ({ id, ...physical(place, false), message: { text: plain(message) } })),
        }),
    ...fixesOf(finding),
    ...(waived === null
      ? {}
      : { suppressions: [{ kind: waived.by === 'comment' ? 'inSource' : 'external', justification: visible(waived.reason) }] }),
    ...(mode === 'scan' ? {} : { baselineState: baselineStates[finding.status] }),
    properties: { severity: finding.severity, threat: finding.threat },
  }
}

function physical(place: Place, wholeFile: boolean) {
  const artifactLocation = { uri: uriOf(place.path), uriBaseId: '%SRCROOT%' }
  return { physicalLocation: wholeFile ? { artifactLocation } : { artifactLocation, region: regionOf(place, place.span) } }
}

function regionOf({ text }: Place, { start, end }: Place['span']) {
  const from = text.position(start)
  const to = text.position(end)
  return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column }
}

/** Section 3.55. A fix in reach of a credential is left out, as its text is source text. */
function fixesOf({ fix, at }: Finding) {
  if (fix === null || fix.edits.length === 0) return {}
  if (fix.edits.some(({ span, text }) => touchesMask(at, span) || repeatsMask(at, text))) return {}
  const replacements = fix.edits.map(({ span, text }) => ({ deletedRegion: regionOf(at, span), insertedContent: { text } }))
  const artifactLocation = { uri: uriOf(at.path), uriBaseId: '%SRCROOT%' }
  return { fixes: [{ description: { text: plain(fix.title) }, artifactChanges: [{ artifactLocation, replacements }] }] }
}

/** Section 3.4.3: a relative URI reference; a first name with a colon would read as a scheme. */
const uriOf = (path: string): string =>
  path
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/')

/** Section 3.11.6: brackets would begin a link. */
const plain = (message: string): string => visible(shortened(message, messageLength)).replace(/[\\[\]]/g, '\\$&')

function invocation(result: Result, dropped: number) {
  const { problems, notices, verdict } = result
  const told = problems.slice(0, notificationsMost).map(notification)
  const cut = [
    ...(dropped === 0 ? [] : [`${counted(dropped, 'finding')} of least severity left out: code scanning keeps ${resultsMost}`]),
    ...(problems.length > told.length ? [`${counted(problems.length - told.length, 'more problem')} left out`] : []),
    ...notices,
  ]
  return {
    executionSuccessful: verdict !== 'incomplete' && !problems.some(({ status }) => status === 'introduced'),
    toolExecutionNotifications: [...told, ...cut.map((text) => ({ level: 'note', message: { text: plain(text) } }))],
  }
}

function notification({ path, message, rule, at, status }: Problem) {
  const location =
    at === null ? { physicalLocation: { artifactLocation: { uri: uriOf(path), uriBaseId: '%SRCROOT%' } } } : physical(at, false)
  return {
    level: status === 'introduced' ? 'error' : 'warning',
    message: { text: plain(message) },
    locations: [location],
    ...(rule === null ? {} : { associatedRule: { id: rule } }),
  }
}
