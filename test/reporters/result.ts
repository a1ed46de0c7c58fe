import fc from 'fast-check'
import type { Finding, Fix, Place, Problem, Result, Side } from '../../src/core/finding.ts'
import type { RuleInfo } from '../../src/reporters/rule-info.ts'
import { SourceText, type Span } from '../../src/source/text.ts'

/** The first occurrence of `needle`, or the end of the text. */
export function spanOf(text: string, needle: string): Span {
  const start = text.indexOf(needle)
  return start < 0 ? { start: text.length, end: text.length } : { start, end: start + needle.length }
}

interface PlaceOptions {
  readonly path?: string
  readonly side?: Side
  readonly masks?: readonly string[]
}

export function placeOf(text: string, needle: string, { path = 'k8s/web.yaml', side = 'head', masks = [] }: PlaceOptions = {}): Place {
  return { path, side, text: new SourceText(path, text), span: spanOf(text, needle), masks: masks.map((value) => spanOf(text, value)) }
}

export const fixOf = (place: Place, needle: string, text: string, title = 'Set it to false'): Fix => ({
  title,
  safe: true,
  edits: [{ span: spanOf(place.text.value, needle), text }],
})

export const finding = (at: Place, rest: Partial<Finding> = {}): Finding => ({
  rule: 'k8s/privileged-container',
  severity: 'critical',
  threat: 'runtime',
  status: 'introduced',
  waived: null,
  at,
  removed: null,
  subject: 'Deployment shop/web container web',
  message: 'container "web" is privileged',
  fingerprint: '0123456789abcdef',
  fix: null,
  related: [],
  wholeFile: false,
  ...rest,
})

export const result = (findings: readonly Finding[], rest: Partial<Result> = {}): Result => ({
  verdict: findings.length > 0 ? 'fail' : 'pass',
  mode: 'check',
  failOn: 'high',
  counts: {
    introduced: findings.filter(({ status, waived }) => status === 'introduced' && waived === null).length,
    existing: 0,
    fixed: 0,
    waived: 0,
  },
  findings,
  problems: [],
  notices: [],
  files: { checked: 1, recognized: 1, skipped: [] },
  ...rest,
})

export const problem = (rest: Partial<Problem> = {}): Problem => ({
  path: 'broken.yaml',
  message: 'a mapping is not closed',
  rule: null,
  at: null,
  status: 'introduced',
  ...rest,
})

export const rules = (id: string): RuleInfo | undefined =>
  id === 'unknown/rule'
    ? undefined
    : {
        id,
        severity: 'critical',
        summary: 'A container runs privileged',
        why: 'One exploit in a privileged container owns the node.',
        instead: 'Remove `privileged`, and add the one capability that is needed.',
        references: [{ title: 'CWE-250', url: 'https://cwe.mitre.org/data/definitions/250.html' }],
        url: `https://example.org/rules/${id}.md`,
      }

export const deployment = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  template:
    spec:
      containers:
        - name: web
          image: web:1.2
          securityContext:
            privileged: true
`

/** Any UTF-16 units, unpaired surrogates among them. */
export const anyText = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 8 }).map((units) => String.fromCharCode(...units))
