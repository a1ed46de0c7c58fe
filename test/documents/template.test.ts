import { describe, expect, test } from 'vitest'
import { readDocument } from '../../src/documents/index.ts'
import { maskTemplate } from '../../src/documents/template.ts'
import { checkChange, only, told } from '../check.ts'
import { cpuSeconds } from '../cpu.ts'

/** Marks as `#`, blanks as `.` */
const masked = (text: string) =>
  maskTemplate(text)
    ?.masked.replace(/\uE000/g, '#')
    .replace(/ /g, '.')

describe('an action alone on its line', () => {
  test('is blank, and makes the rest partial', () => {
    expect(maskTemplate('{{ if a }}\nb: c\n{{ end }}\n')).toEqual({ masked: `${' '.repeat(10)}\nb: c\n${' '.repeat(9)}\n`, partial: true })
    expect(maskTemplate('{{/* note */}}\na: {{ b }}\n')?.partial).toBe(false)
    expect(masked('a: {{ b }}{{ c }}\n {{ d }} {% e %}\n')).toBe('a:.##############\n................\n')
  })

  test.each([
    ['a: |\n  {{ b }}\n', 'a:.|\n..#######\n'],
    ['- a: |-\n    {{ b }}\n  {{ c }}\n  d: e\n', '-.a:.|-\n....#######\n.........\n..d:.e\n'],
    ['- |\n {{ b }}\n- !t &x > # note\n  {{ c }}\n', '-.|\n.#######\n-.!t.&x.>.#.note\n..#######\n'],
    ['a: |\n  b\n{{ c }}\n  {{ d }}\ne: f\n  {{ g }}\n', 'a:.|\n..b\n.......\n..#######\ne:.f\n.........\n'],
    ['a: "b |"\n  {{ c }}\n', 'a:."b.|"\n.........\n'],
  ])('is a part of the text in a block scalar: %j', (text, expected) => expect(masked(text)).toBe(expected))
})

test('an entry within a condition on one line is read as one that may be there', async () => {
  const template = (context: string) =>
    `apiVersion: v1\nkind: Pod\nmetadata:\n  name: {{ .Release.Name }}\nspec:\n  containers:\n    - name: web\n      image: a/b:1.2.3\n${context}`
  const found = async (context: string) => {
    const files = { 'chart/templates/web.yaml': template(context) }
    return (await checkChange({}, files, only('k8s/privileged-container', 'k8s/run-as-non-root'))).findings.map(told)
  }
  const flow = '      {{- if .Values.debug }}securityContext: {privileged: true}{{ end }}\n'
  const block = '      securityContext:\n        {{ if .Values.debug }}privileged: true{{ end }}\n        runAsUser: 1000\n'
  expect(await found(flow)).toEqual([`introduced k8s/privileged-container chart/templates/web.yaml:9:60 "true"`])
  expect(await found(block)).toEqual([`introduced k8s/privileged-container chart/templates/web.yaml:10:43 "true"`])
  expect(maskTemplate('a: {{ if b }}c{{ else }}d{{ end }}\n')?.partial).toBe(false)
  expect(masked('{{ if b }}c: d{{ else }}c: e{{ end }}\n')).not.toContain('&')
  expect(masked('a: |\n  {{ if b }}c: d{{ end }}\n')).toBe('a:.|\n  ##########c:.d#########\n'.replaceAll(' ', '.'))
})

test('a manifest that hands a template on to another program is whole', async () => {
  const manifest = (context: string) => `apiVersion: v1
kind: Pod
metadata:
  name: web
  annotations:
    vault.hashicorp.com/agent-inject-template-db: |
      {{ with secret "secret/data/db" }}
          export DB_USER="{{ .Data.data.user }}"
      {{ end }}
    vault.hashicorp.com/role: web
spec:
  containers:
    - name: web
      image: ghcr.io/acme/web:1.2.3
${context}`
  expect(readDocument('web.yaml', manifest(''))).toMatchObject({ kind: 'kubernetes', partial: false, unread: null, problems: [] })
  const base = manifest('      securityContext:\n        runAsNonRoot: true\n')
  const { findings } = await checkChange({ 'web.yaml': base }, { 'web.yaml': manifest('') }, only('k8s/run-as-non-root'))
  expect(findings.map(told)).toEqual(['introduced k8s/run-as-non-root web.yaml:13:13 "web" removed web.yaml:16:23 "true"'])
})

test.each(['{{', '{{ a }}', '{{ a }} b ', '{{ a }}\n', 'a: |\n {{ b }}\n', '${{', '{%', '{{ if a }}b: c{{ end }}', ' ', ': &a ', '- '])(
  'takes no longer for a hostile text of %j',
  (unit) => {
    const text = `${unit.repeat(50_000)}\n{{ a }}\n`
    const start = process.threadCpuUsage()
    maskTemplate(text)
    expect(cpuSeconds(start)).toBeLessThan(1)
  },
)
