import { describe, expect, test } from 'vitest'
import { checkChange, scanFiles, told } from '../check.ts'

const image = `ghcr.io/acme/build:1.2.3@sha256:${'a1'.repeat(32)}`

const argo = (main: string, workflow = '') => `apiVersion: argoproj.io/v1alpha1
kind: WorkflowTemplate
metadata:
  name: build
spec:
  entrypoint: build
${workflow}  templates:
    - name: build
      container:
        image: ${image}
        securityContext: {${main}}
    - name: steps
      steps:
        - - name: build
            template: build
`

const found = async (text: string) =>
  (await scanFiles({ 'pipeline.yaml': text })).findings.map((finding) => `${told(finding)} ${finding.subject}`)
const changes = async (base: string, head: string) =>
  (await checkChange({ 'pipeline.yaml': base }, { 'pipeline.yaml': head })).findings.map(told)

describe('Argo Workflows', () => {
  test('says nothing of what is not there: the controller may set it', async () => {
    expect(await found(argo('runAsNonRoot: true'))).toEqual([])
  })

  test('containers, scripts, sidecars and sets of containers are judged', async () => {
    const template = `${argo('privileged: true')}    - name: script
      script:
        image: ${image}
        source: make
        securityContext: {allowPrivilegeEscalation: true}
      sidecars:
        - name: docker
          image: ${image}
          securityContext: {privileged: true}
    - name: set
      containerSet:
        containers:
          - name: one
            image: ${image}
            securityContext: {privileged: true}
`
    expect(await found(template)).toEqual([
      'existing k8s/privileged-container pipeline.yaml:11:39 "true" WorkflowTemplate build template build container main',
      'existing k8s/privileged-container pipeline.yaml:24:41 "true" WorkflowTemplate build template script container docker',
      'existing k8s/privileged-container pipeline.yaml:30:43 "true" WorkflowTemplate build template set container one',
      'existing k8s/allow-privilege-escalation pipeline.yaml:20:53 "true" WorkflowTemplate build template script container main',
    ])
  })

  test("so is what the workflow says of all its pods, once; a template's own context comes first", async () => {
    const workflow =
      '  hostNetwork: true\n  securityContext: {runAsNonRoot: false}\n  volumes: [{name: docker, hostPath: {path: /var/run/docker.sock}}]\n'
    expect(await found(argo('readOnlyRootFilesystem: true', workflow))).toEqual([
      'existing k8s/container-runtime-socket-mount pipeline.yaml:9:45 "/var/run/docker.sock" WorkflowTemplate build',
      'existing k8s/host-network pipeline.yaml:7:16 "true" WorkflowTemplate build',
      'existing k8s/run-as-non-root pipeline.yaml:8:35 "false" WorkflowTemplate build template build',
    ])
    expect(await found(argo('runAsNonRoot: true', '  securityContext: {runAsNonRoot: false}\n'))).toEqual([])
  })

  test('a workflow that runs by the clock', async () => {
    const cron = argo('privileged: true').replace('WorkflowTemplate', 'CronWorkflow').replace('spec:\n', 'spec:\n  workflowSpec:\n')
    const [first = '', ...rest] = cron.split('  workflowSpec:\n')
    const nested = `${first}  workflowSpec:\n${rest.join('').replace(/^/gm, '  ')}`
    expect(await found(nested)).toEqual([
      'existing k8s/privileged-container pipeline.yaml:12:41 "true" CronWorkflow build template build container main',
    ])
  })

  test('a removed guard is told; another name of the template is no new finding', async () => {
    expect(await changes(argo('runAsNonRoot: true'), argo(''))).toEqual([
      'introduced guard/container-hardening-removed pipeline.yaml:10:9 "image" removed pipeline.yaml:11:41 "true"',
    ])
    const bad = argo('privileged: true', '  securityContext: {runAsNonRoot: false}\n')
    expect(await changes(bad, bad.replaceAll('build\n', 'make\n'))).toEqual([
      'existing k8s/privileged-container pipeline.yaml:12:39 "true"',
      'existing k8s/run-as-non-root pipeline.yaml:7:35 "false"',
    ])
  })

  test('other kinds of the group have pods as Kubernetes has them, or none', async () => {
    expect(await found('apiVersion: argoproj.io/v1alpha1\nkind: AppProject\nmetadata:\n  name: a\nspec:\n  hostNetwork: true\n')).toEqual(
      [],
    )
  })
})

describe('Tekton', () => {
  const task = `steps:
    - name: make
      image: ${image}
      securityContext: {privileged: true}
  sidecars:
    - name: docker
      image: ${image}
      securityContext: {privileged: true}
  volumes:
    - {name: node, hostPath: {path: /}}
`
  const steps = (indent: string) => task.trimEnd().replace(/\n {2}/g, `\n${indent}`)

  test('steps, sidecars, the step template and volumes of a task are judged', async () => {
    const text = `apiVersion: tekton.dev/v1\nkind: Task\nmetadata:\n  name: build\nspec:\n  stepTemplate: {securityContext: {runAsUser: 0, privileged: true}}\n  ${task}`
    expect(await found(text)).toEqual([
      'existing k8s/privileged-container pipeline.yaml:6:62 "true" Task build container',
      'existing k8s/privileged-container pipeline.yaml:10:37 "true" Task build container make',
      'existing k8s/privileged-container pipeline.yaml:14:37 "true" Task build container docker',
      'existing k8s/run-as-user-zero pipeline.yaml:6:47 "0" Task build',
      'existing k8s/host-path-sensitive pipeline.yaml:16:37 "/" Task build',
    ])
  })

  test('tasks within a pipeline and pod templates of runs are', async () => {
    const text = `apiVersion: tekton.dev/v1
kind: PipelineRun
metadata:
  generateName: build-
spec:
  taskRunTemplate: {podTemplate: {hostNetwork: true}}
  pipelineSpec:
    finally:
      - name: notify
        taskSpec:
          ${steps('          ')}
`
    expect(await found(text)).toEqual([
      'existing k8s/privileged-container pipeline.yaml:14:45 "true" PipelineRun build- task notify container make',
      'existing k8s/privileged-container pipeline.yaml:18:45 "true" PipelineRun build- task notify container docker',
      'existing k8s/host-network pipeline.yaml:6:48 "true" PipelineRun build- pod template',
      'existing k8s/host-path-sensitive pipeline.yaml:20:45 "/" PipelineRun build-',
    ])
  })
})
