import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { maskTemplate } from '../../src/documents/template.ts'
import { earlierBranches } from '../../src/documents/template-branches.ts'
import { checkChange, only, told } from '../check.ts'

/** What is left of each line. */
const branches = (text: string) =>
  earlierBranches(text, maskTemplate(text)?.masked ?? text).map(({ masked }) =>
    masked
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .join(' '),
  )

describe('earlier branches', () => {
  test.each([
    ['{{ if a }}\nb: 1\n{{ else }}\nb: 2\n{{ end }}\nc: 3\n', ['b: 1 c: 3']],
    ['{%- if a %}\nb: 1\n{%- elif d %}\nb: 2\n{%- else %}\nb: 3\n{%- endif %}\n', ['b: 1', 'b: 2']],
    ['{{ if a }}\nb: 1\n{{ else if d }}\nb: 2\n{{ end }}\n', ['b: 1']],
    ['{{ if a }}\nb: 1\n{{ else }}\n{{ if d }}\nb: 2\n{{ else }}\nb: 3\n{{ end }}\n{{ end }}\n', ['b: 1']],
    ['{{ if a }}\n{{ if d }}\nb: 1\n{{ else }}\nb: 2\n{{ end }}\n{{ else }}\nb: 3\n{{ end }}\n', ['b: 1']],
    ['{{ if a }}\nb: 1\n{{ else }}\nb: 2\n{{ end }}\n{{ with d }}\nc: 1\n{{ else }}\nc: 2\n{{ end }}\n', ['b: 1 c: 1']],
    ['{{ range a }}\nb: {{ if c }}1{{ else }}2{{ end }}\n{{ end }}\n', []],
    ['{{ define "a" }}\nb: 1\n{{ end }}\n{{ else }}\n{{ end }}\n', []],
    ['{{ if a }}\nb: 1\n{{ else }}\nb: 2\n', []],
    ['{{ if a }}b: 1\n{{ else }}\nb: 2\n{{ end }}\n', []],
  ])('%j', (text, expected) => {
    const marks = /\uE000+/g
    expect(branches(text).map((branch) => branch.replace(marks, '#'))).toEqual(expected)
  })

  test('are as many as a chain has', () => {
    const chain = (count: number) => `{{ if a }}\nb: 0\n${'{{ else if c }}\nb: 1\n'.repeat(count - 2)}{{ else }}\nb: 2\n{{ end }}\n`
    expect(branches(chain(6))).toEqual(['b: 0', 'b: 1', 'b: 1', 'b: 1', 'b: 1'])
    expect(branches(chain(100))).toHaveLength(19)
    expect(branches(chain(3) + '# '.repeat(2_600_000))).toHaveLength(1)
  })

  test('have the length of the text and never fail', () => {
    const piece = fc.constantFrom(
      '{{ if a }}',
      '{{- else -}}',
      '{{ else if b }}',
      '{{ end }}',
      '{% for c in d %}',
      '{% endfor %}',
      '\n',
      'e: f',
      ' ',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('')
        for (const { masked, kept } of earlierBranches(text, text)) {
          expect(masked).toHaveLength(text.length)
          for (const { start, end } of kept)
            expect(masked.slice(start, end).trim().length).toBeLessThanOrEqual(text.slice(start, end).trim().length)
        }
      }),
    )
  })
})

describe('in a template of a chart', () => {
  const template = (context: string, more = '') => ({
    'chart/templates/web.yaml': `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
${more}  containers:
    - name: web
      image: ghcr.io/acme/web:1.2.3
      securityContext:
${context}`,
  })
  const choice = (first: string, second: string) =>
    `        {{- if .Values.debug }}\n${first}        {{- else }}\n${second}        {{- end }}\n`
  const found = async (...[base, head]: readonly [Record<string, string>, Record<string, string>]) =>
    (await checkChange(base, head, only('k8s/privileged-container', 'k8s/host-pid', 'guard/container-hardening-removed'))).findings.map(
      told,
    )
  const sound = '        privileged: false\n'

  test('each branch is judged', async () => {
    const privileged = '        privileged: true\n'
    expect(await found(template(sound), template(choice(privileged, sound)))).toEqual([
      'introduced k8s/privileged-container chart/templates/web.yaml:11:21 "true"',
    ])
    expect(await found(template(choice(sound, sound)), template(choice(sound, privileged)))).toEqual([
      'introduced k8s/privileged-container chart/templates/web.yaml:13:21 "true"',
    ])
  })

  test('a guard that one branch loses is missed', async () => {
    const guarded = '        runAsNonRoot: true\n'
    expect(await found(template(choice(guarded, sound)), template(choice('', sound)))).toEqual([
      'introduced guard/container-hardening-removed chart/templates/web.yaml:7:13 "web" removed chart/templates/web.yaml:11:23 "true"',
    ])
  })

  test('what stands outside of the conditions is told once, and stays what it was', async () => {
    const host = '  hostPID: true\n'
    expect(await found(template(sound), template(choice(sound, ''), host))).toEqual([
      'introduced k8s/host-pid chart/templates/web.yaml:6:12 "true"',
    ])
    expect(await found(template(sound, host), template(choice(sound, ''), host))).toEqual([
      'existing k8s/host-pid chart/templates/web.yaml:6:12 "true"',
    ])
    expect(await found(template(choice(sound, ''), host), template(sound))).toEqual([
      'fixed k8s/host-pid chart/templates/web.yaml:6:12 "true"',
    ])
  })
})
