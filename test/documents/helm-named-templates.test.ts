import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readDocument } from '../../src/documents/index.ts'
import { namedTemplates } from '../../src/documents/template-definitions.ts'
import { scanFiles } from '../check.ts'
import { mended } from '../kubernetes.ts'

const path = 'chart/templates/_helpers.tpl'
const define = (body: string) => `{{/* Parts of pods. */}}\n{{- define "shop.part" -}}\n${body}\n{{- end -}}\n`

/** `rule subject: what is written at the place`, of the findings that are not strict. */
async function found(text: string, at = path): Promise<string[]> {
  const { findings, problems } = await scanFiles({ [at]: text })
  expect(problems).toEqual([])
  return findings.map(({ rule, subject, at: { text, span } }) => `${rule} ${subject}: ${text.slice(span)}`).sort()
}

describe('a named template', () => {
  test.each([
    [
      'of a pod template',
      'metadata:\n  labels:\n    {{- include "shop.labels" . | nindent 4 }}\nspec:\n  hostNetwork: true\n  containers:\n    - name: web\n      image: web:{{ .Values.tag }}\n      securityContext:\n        privileged: true',
      ['k8s/host-network template shop.part: true', 'k8s/privileged-container template shop.part container web: true'],
    ],
    [
      'of a pod specification',
      'hostPID: true\n{{- with .Values.x }}\nnodeSelector:\n  {{- toYaml . | nindent 2 }}\n{{- end }}\nvolumes:\n  - name: docker\n    hostPath:\n      path: /var/run/docker.sock',
      ['k8s/container-runtime-socket-mount template shop.part: /var/run/docker.sock', 'k8s/host-pid template shop.part: true'],
    ],
    [
      'of containers',
      '- name: web\n  image: nginx:latest\n  securityContext:\n    capabilities:\n      add: [SYS_ADMIN]',
      [
        'image/mutable-tag template shop.part container web: nginx:latest',
        'k8s/capabilities-add-dangerous template shop.part container web: SYS_ADMIN',
      ],
    ],
    ['of volumes', '- name: logs\n  hostPath:\n    path: /etc', ['k8s/host-path-sensitive template shop.part: /etc']],
    [
      'of a security context, by the branch that is read last',
      '{{- if .Values.context }}\nsecurityContext:\n  {{- toYaml .Values.context | nindent 2 }}\n{{- else }}\nsecurityContext:\n  runAsUser: 0\n{{- end }}',
      ['k8s/run-as-user-zero template shop.part: 0'],
    ],
    [
      'of objects',
      '{{- if .Values.rbac }}\n---\napiVersion: rbac.authorization.k8s.io/v1\nkind: RoleBinding\nmetadata:\n  name: a\nroleRef: {apiGroup: rbac.authorization.k8s.io, kind: Role, name: a}\nsubjects:\n  - kind: ServiceAccount\n    name: default\n---\napiVersion: v1\nkind: Pod\nmetadata:\n  name: b\nspec:\n  hostNetwork: true\n  containers: [{name: c, image: c:1}]\n{{- end }}',
      ['k8s/host-network Pod b: true', 'rbac/default-service-account-binding RoleBinding a: default'],
    ],
    ['of labels', 'app: web\nhost: {{ .Release.Name }}', []],
    ['of a name', '{{- printf "%s-image:" .Release.Name | trunc 63 }}', []],
    ['that is no YAML', 'image: [\n  - {{ x }', []],
  ])('%s', async (_, body, expected) => expect(await found(define(body))).toEqual(expected))

  test('gets no finding for what it leaves out, as it is put into something', async () => {
    expect(await found(define('containers:\n  - name: web\n    image: web:1.4'))).toEqual([])
  })

  test('stands by itself: what is in another or outside of all does not count', async () => {
    const part = 'securityContext:\n  privileged: true\n'
    expect(await found(`${define('securityContext:\n  readOnlyRootFilesystem: true')}${define(part)}`)).toHaveLength(1)
    expect(await found(`${part}${define('app: web')}`)).toEqual([])
    expect(await found(`{{ define "open" }}\n${part}`)).toEqual([])
  })

  test('is read where Helm looks for templates', async () => {
    const text = define('hostIPC: true\ncontainers: []')
    expect(await found(text)).toHaveLength(1)
    expect(await found(text, 'chart/files/part.tpl')).toEqual([])
    expect(await found(text, 'chart/templates/lib/_pod.tpl')).toHaveLength(1)
  })

  test('is mended in place', async () => {
    const text = define('hostNetwork: true\ncontainers:\n  - name: web\n    image: web:1.4')
    expect(await mended('k8s/host-network', text, path)).toBe(text.replace('hostNetwork: true\n', ''))
  })

  test('keeps its credentials', async () => {
    const text = define(`- name: DB_PASSWORD\n  value: ${'qW7Lr2'}xVdK9s`)
    expect(await found(text)).toEqual([expect.stringMatching(/^secret\/password DB_PASSWORD/)])
  })
})

test('definitions are found at the top level, by their own ends', () => {
  const names = (text: string) => namedTemplates(text).map(({ name, body }) => `${name}:${text.slice(body.start, body.end)}`)
  expect(names('{{ define "a" }}1{{ if x }}2{{ end }}3{{ end }}{{- define `b` -}}4{{- end -}}')).toEqual([
    'a:1{{ if x }}2{{ end }}3',
    'b:4',
  ])
  expect(names('{{ if x }}{{ define "a" }}1{{ end }}{{ end }}{{ end }}{{ define "c" }}{{ end }}')).toEqual(['c:'])
})

test('nothing breaks it', () => {
  const part = fc.constantFrom(
    '{{ define "a" }}',
    '{{ end }}',
    '{{ if x }}',
    '\n',
    'securityContext:\n  ',
    'hostPath: ',
    '- ',
    '{',
    '&a ',
    '*a',
    '"',
  )
  fc.assert(
    fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
      const document = readDocument(path, `{{ define "x" }}${parts.join('')}`)
      for (const grain of ['workload', 'container', 'imageReference', 'namedValue'] as const) document.grains(grain)
      return document.problems.length === 0
    }),
  )
})
