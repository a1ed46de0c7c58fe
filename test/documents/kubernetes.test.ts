import { describe, expect, test } from 'vitest'
import { kubernetesFormat } from '../../src/documents/kubernetes.ts'
import { readYamlFile } from '../../src/documents/yaml-format.ts'
import { SourceText } from '../../src/source/text.ts'

const read = (value: string, path = 'a.yaml') => readYamlFile(new SourceText(path, value), [kubernetesFormat])
const subjects = (value: string, path?: string) =>
  read(value, path)
    .grains('container')
    .map((container) => container.subject)

const pod = 'spec: {containers: [{name: web, image: a}], initContainers: [{name: set-up, image: a}]}'
const deployment = `
apiVersion: apps/v1
kind: Deployment
metadata: {name: api, namespace: shop}
spec:
  selector: {matchLabels: {app: api}}
  template:
    metadata: {labels: {app: api}}
    spec:
      securityContext: {runAsNonRoot: yes, seccompProfile: {type: RuntimeDefault}}
      containers:
        - name: web
          image: web:1
          securityContext: {runAsNonRoot: false, seccompProfile: null}
        - image: side:1
          name: side
`

describe('subjects', () => {
  test.each([
    ['a Deployment with a namespace', deployment, ['Deployment shop/api container web', 'Deployment shop/api container side']],
    ['a Pod', `{apiVersion: v1, kind: Pod, metadata: {name: p}, ${pod}}`, ['Pod p init container set-up', 'Pod p container web']],
    [
      'a CronJob',
      `{apiVersion: batch/v1, kind: CronJob, metadata: {name: c}, spec: {jobTemplate: {spec: {template: {${pod}}}}}}`,
      ['CronJob c init container set-up', 'CronJob c container web'],
    ],
    [
      'a Knative service',
      '{apiVersion: serving.knative.dev/v1, kind: Service, metadata: {name: k}, spec: {template: {spec: {containers: [{image: a}]}}}}',
      ['Service k container user-container'],
    ],
    [
      'a PodTemplate with an ephemeral container',
      '{apiVersion: v1, kind: PodTemplate, metadata: {generateName: t-}, template: {spec: {ephemeralContainers: [{name: e}]}}}',
      ['PodTemplate t- ephemeral container e'],
    ],
    [
      'a List in a List',
      `{apiVersion: v1, kind: List, items: [{apiVersion: v1, kind: List, items: [{apiVersion: v1, kind: Pod, metadata: {name: p}, ${pod}}]}]}`,
      ['Pod p init container set-up', 'Pod p container web'],
    ],
    [
      'a Helm template',
      'apiVersion: v1\nkind: Pod\nmetadata:\n  name: {{ .Release.Name }}-x\nspec:\n  containers:\n  - name: "{{ .Chart.Name }}"\n    image: a\n',
      ['Pod {{ .Release.Name }}-x container {{ .Chart.Name }}'],
    ],
  ])('%s', (_, source, expected) => expect(subjects(source)).toEqual(expected))

  test('JSON is read too', () => {
    const json = JSON.stringify({ apiVersion: 'v1', kind: 'Pod', metadata: { name: 'p' }, spec: { containers: [{ name: 'c' }] } }, null, 2)
    expect(subjects(json, 'pod.json')).toEqual(['Pod p container c'])
  })

  test('what only looks like an object is none', () => {
    expect(read('kind: Pod\n').kind).toBe('yaml')
    expect(read('{apiVersion: v1, kind: Service, metadata: {name: s}, spec: {ports: []}}').grains('workload')).toEqual([])
    expect(subjects('{apiVersion: v1, kind: Pod, spec: {containers: [{}, 1, null, {<<: {}}]}}')).toEqual([])
  })
})

describe('the effective security context', () => {
  const [web, side] = read(deployment).grains('container')
  test('the container wins over the pod', () => {
    expect(web?.effective('runAsNonRoot')?.boolean).toBe(false)
    expect(side?.effective('runAsNonRoot')?.boolean).toBe(true)
  })
  test('null is as good as nothing', () => {
    expect(web?.effective('seccompProfile', 'type')?.string).toBe('RuntimeDefault')
    expect(web?.effective('seLinuxOptions', 'type')).toBeUndefined()
  })
})

describe('partial objects', () => {
  const partial = (source: string) => read(source).grains('workload')[0]?.partial
  test('a whole object is not partial', () => expect(partial(deployment)).toBe(false))
  test.each([
    ['a container without an image', deployment.replace('image: side:1', 'args: [a]')],
    ['a patch without selector and labels', deployment.replace(/ {2}selector.*\n/, '').replace(/ {4}metadata.*\n/, '')],
    ['no containers', deployment.replace(/ {6}containers:[\s\S]*/, '')],
    ['a patch directive', deployment.replace('- image: side:1', '- $patch: delete\n          image: side:1')],
    [
      'a template that brings in more',
      deployment.replace('- image: side:1', '- image: side:1\n          {{- toYaml .Values.x | nindent 10 }}'),
    ],
  ])('%s', (_, source) => expect(partial(source)).toBe(true))
  test('a directive in a comment or a script changes nothing', () => {
    expect(partial(deployment.replace('- image: side:1', '- image: side:1 # $patch: delete\n          args: ["$patch: delete"]'))).toBe(
      false,
    )
  })
})

describe('image references', () => {
  const images = (source: string) =>
    read(source)
      .grains('imageReference')
      .map(({ subject, text, place, whole, document }) => [subject, text, place, whole && document.text.slice(whole)])

  test('of containers and image volumes, without their quotes', () => {
    const spec = `{containers: [{name: c, image: "r.io/a:1"}], volumes: [{name: v, image: {reference: b@sha256:${'a'.repeat(64)}}}]}`
    expect(images(`{apiVersion: v1, kind: Pod, metadata: {name: p}, spec: ${spec}}`)).toEqual([
      ['Pod p container c', 'r.io/a:1', 'kubernetes', 'r.io/a:1'],
      ['Pod p volume v', `b@sha256:${'a'.repeat(64)}`, 'kubernetes', `b@sha256:${'a'.repeat(64)}`],
    ])
  })

  test('of Tekton steps, also of tasks inside a pipeline run', () => {
    const source = `
apiVersion: tekton.dev/v1
kind: PipelineRun
metadata: {name: r}
spec:
  pipelineSpec:
    tasks:
      - name: t
        taskSpec: {steps: [{name: s, image: a}], sidecars: [{name: d, image: b}]}
`
    expect(images(source)).toEqual([
      ['PipelineRun r step s', 'a', 'tekton', 'a'],
      ['PipelineRun r sidecar d', 'b', 'tekton', 'b'],
    ])
  })

  test('of Argo Workflows', () => {
    const template = '{name: t, script: {image: a}, sidecars: [{name: s, image: b}]}'
    expect(
      images(
        `{apiVersion: argoproj.io/v1alpha1, kind: CronWorkflow, metadata: {name: w}, spec: {workflowSpec: {templates: [${template}]}}}`,
      ),
    ).toEqual([
      ['CronWorkflow w template t', 'a', 'argo-workflow', 'a'],
      ['CronWorkflow w template t container s', 'b', 'argo-workflow', 'b'],
    ])
  })
})

test('items of a list of one kind need not say it', () => {
  const list = (kind: string) =>
    `apiVersion: v1\nkind: ${kind}\nitems:\n- {metadata: {name: a}, ${pod}}\n- {apiVersion: v1, kind: Pod, metadata: {name: b}, ${pod}}\n`
  expect(subjects(list('PodList'))).toEqual([
    'Pod a init container set-up',
    'Pod a container web',
    'Pod b init container set-up',
    'Pod b container web',
  ])
  expect(subjects(list('List'))).toEqual(['Pod b init container set-up', 'Pod b container web'])
})
