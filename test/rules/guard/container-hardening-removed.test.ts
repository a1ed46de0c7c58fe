import { describe, expect, test } from 'vitest'
import { checkChange, only, told } from '../../check.ts'

const chart = (container: string, pod = '') => `apiVersion: apps/v1
kind: Deployment
metadata:
  name: {{ include "shop.fullname" . }}
  labels:
    {{- include "shop.labels" . | nindent 4 }}
spec:
  selector: {matchLabels: {app: web}}
  template:
    spec:
${pod}      containers:
        - name: web
          image: "{{ .Values.image }}"
          securityContext:
            privileged: false
${container}`
const guards = `            runAsNonRoot: true
            readOnlyRootFilesystem: true
            allowPrivilegeEscalation: false
            seccompProfile: {type: RuntimeDefault}
            capabilities: {drop: [ALL]}
`
const path = 'chart/templates/web.yaml'
const change = async (base: string, head: string, file = path) =>
  (await checkChange({ [file]: base }, { [file]: head }, only('guard/container-hardening-removed'))).findings.map(told)

describe('in a template', () => {
  test('each setting that goes is told, with the line that went', async () => {
    const told = await change(chart(guards), chart(''))
    expect(told.map((line) => / removed \S+ (".*)$/.exec(line)?.[1])).toEqual([
      '"true"',
      '"true"',
      '"false"',
      '"{type: RuntimeDefault}"',
      '"{drop: [ALL]}"',
    ])
    expect(told[0]).toContain(`introduced guard/container-hardening-removed ${path}:12:17 "web" removed ${path}:16:27`)
  })

  test('one that is reworded, or set for the pod, is still there', async () => {
    const pod = '      securityContext: {runAsNonRoot: true, seccompProfile: {type: RuntimeDefault}}\n'
    const rest =
      '            readOnlyRootFilesystem: true\n            allowPrivilegeEscalation: false\n            capabilities:\n              drop: ["ALL"]\n'
    expect(await change(chart(guards), chart(rest, pod))).toEqual([])
    expect(await change(chart(guards), chart(guards.replace('runAsNonRoot: true', 'runAsNonRoot: {{ .Values.nonRoot }}')))).toEqual([])
  })

  test('what values may now bring is not told', async () => {
    expect(await change(chart(guards), chart('            {{- toYaml .Values.securityContext | nindent 12 }}\n'))).toEqual([])
  })

  test('what held nothing back is no loss', async () => {
    const loose = '            runAsNonRoot: false\n            allowPrivilegeEscalation: true\n            capabilities: {drop: [CHOWN]}\n'
    expect(await change(chart(loose), chart(''))).toEqual([])
  })

  test('a container that goes takes its settings with it', async () => {
    expect(await change(chart(guards), chart('').replace('name: web', 'name: api'))).toEqual([])
  })
})

const whole = (guard: string) => `apiVersion: v1
kind: Pod
metadata: {name: web}
spec:
  containers:
    - name: web
      image: web:1.4.2
${guard}`

test('of a whole manifest the rule of the setting tells it, and this one is silent', async () => {
  const result = await checkChange(
    { 'pod.yaml': whole('      securityContext: {runAsNonRoot: true}\n') },
    { 'pod.yaml': whole('') },
    only('guard/container-hardening-removed', 'k8s/run-as-non-root'),
  )
  expect(result.findings.map(({ rule }) => rule)).toEqual(['k8s/run-as-non-root'])
})

test('a patch that no longer hardens is told', async () => {
  const patch = (guard: string) => `apiVersion: apps/v1
kind: Deployment
metadata: {name: web}
spec:
  template:
    spec:
      containers:
        - name: web
          securityContext:
            privileged: false
${guard}`
  expect(await change(patch('            runAsNonRoot: true\n'), patch(''), 'overlays/prod/harden.yaml')).toHaveLength(1)
})
