import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readDocument } from '../../src/documents/index.ts'
import { scanFiles } from '../check.ts'
import { mended } from '../kubernetes.ts'
import { innocentValues } from './helm-values-samples.ts'

/** `rule subject: what is written at the place`, of the findings that are not strict and not about images. */
async function found(values: string, path = 'chart/values.yaml'): Promise<string[]> {
  const { findings, problems } = await scanFiles({ [path]: values })
  expect(problems).toEqual([])
  return findings
    .filter(({ rule }) => !rule.startsWith('image/'))
    .map(({ rule, subject, at }) => `${rule} ${subject}: ${at.text.slice(at.span)}`)
    .sort()
}

describe('the security context', () => {
  test.each([
    ['of the chart that helm create writes', 'securityContext: {privileged: true}', ['k8s/privileged-container values: true']],
    ['of its pod', 'podSecurityContext: {runAsUser: 0}', ['k8s/run-as-user-zero values: 0']],
    [
      'of both',
      'podSecurityContext: {runAsUser: 0}\nsecurityContext: {privileged: true}',
      ['k8s/privileged-container values: true', 'k8s/run-as-user-zero values: 0'],
    ],
    [
      'of a component of Bitnami',
      'master:\n  containerSecurityContext:\n    enabled: true\n    privileged: true\n',
      ['k8s/privileged-container values master: true'],
    ],
    [
      'of a pod beside the one of its container',
      'webhook:\n  securityContext: {sysctls: [{name: kernel.msgmax, value: "1"}]}\n  containerSecurityContext: {privileged: true}\n',
      ['k8s/privileged-container values webhook: true', 'k8s/unsafe-sysctls values webhook: kernel.msgmax'],
    ],
    [
      'of a pod by what only a pod has',
      'securityContext: {fsGroup: 1, sysctls: [{name: kernel.msgmax, value: "1"}]}',
      ['k8s/unsafe-sysctls values: kernel.msgmax'],
    ],
    [
      'of both in one map',
      'server:\n  statefulSet:\n    securityContext:\n      pod: {runAsUser: 0}\n      container: {privileged: true}\n',
      ['k8s/privileged-container values server.statefulSet: true', 'k8s/run-as-user-zero values server.statefulSet: 0'],
    ],
    ['in the plural', 'securityContexts: {containers: {privileged: true}}', ['k8s/privileged-container values: true']],
    [
      'of each of many containers',
      'containerSecurityContext: {server: {privileged: true}}',
      ['k8s/privileged-container values container server: true'],
    ],
    [
      'that is named after a container',
      'initSecurityContext: {privileged: true}',
      ['k8s/privileged-container values container init: true'],
    ],
    [
      'beside the names of the image',
      'controller: {image: {repository: a/b, allowPrivilegeEscalation: true}}',
      ['k8s/allow-privilege-escalation values controller: true'],
    ],
    [
      'that is the last of two',
      'a:\n  securityContext: {}\n  securityContext: {privileged: true}\n',
      ['k8s/privileged-container values a: true'],
    ],
    ['that is not the last of two', 'a:\n  securityContext: {privileged: true}\n  securityContext: {}\n', []],
    [
      'of an item with a name',
      'workers:\n  - name: high\n    securityContext: {privileged: true}\n',
      ['k8s/privileged-container values workers.high: true'],
    ],
    ['of Istio', 'global: {proxy: {privileged: true}}', ['k8s/privileged-container values global.proxy: true']],
    ['behind an alias', 'x: &c {privileged: true}\nweb: {securityContext: *c}', ['k8s/privileged-container values web: true']],
    [
      'with a merge key',
      'x: &c {privileged: true}\nweb: {securityContext: {<<: *c, runAsUser: 1000}}',
      ['k8s/privileged-container values web: true'],
    ],
    [
      'of components with a merge key, told where it is written',
      'x: &c\n  securityContext: {privileged: true}\nweb: {<<: *c, replicas: 1}',
      ['k8s/privileged-container values x: true'],
    ],
  ])('%s', async (_, values, expected) => {
    expect(await found(values)).toEqual(expected)
  })

  test('that is switched off, or is none, is not judged', async () => {
    expect(await found('a: {containerSecurityContext: {enabled: false, privileged: true}}')).toEqual([])
    expect(await found('a: {enabled: false, securityContext: {privileged: true}, b: {hostNetwork: true}}')).toEqual([])
    expect(
      await found('a: {securityContext: "{{ .Values.b }}", podSecurityContext: true, containerSecurityContext: [privileged]}'),
    ).toEqual([])
    expect(await found('a: {securityContext: {mode: strict, extra: {privileged: maybe}}}')).toEqual([])
    expect(await found('privileged: true\nusers: [{name: a, privileged: true}]')).toEqual([])
  })

  test('a policy for the pods of others, or data of a program, is no pod', async () => {
    expect(await found('podSecurityPolicy: {hostNetwork: true}\npsp: {hostPID: true}\nconfig: {hostNetwork: true}')).toEqual([])
  })
})

describe('the rest of a pod', () => {
  test('namespaces of the node', async () => {
    expect(await found('hostNetwork: true\nagent:\n  hostPID: true\n  hostIPC: true\n')).toEqual([
      'k8s/host-ipc values agent: true',
      'k8s/host-network values: true',
      'k8s/host-pid values agent: true',
    ])
  })

  test.each(['volumes', 'extraVolumes', 'additionalVolumes'])('%s, and their mounts', async (list) => {
    const mounts = list.replace('olumes', 'olumeMounts')
    const values = `a:\n  ${list}: [{name: v, hostPath: {path: /data}}]\n  ${mounts}: [{name: v, mountPath: /m, readOnly: false}]\n`
    expect(await found(values)).toEqual(['k8s/host-path-volume values a: /data', 'k8s/host-path-writable values a: /m'])
  })

  test('a path of the node that is volume and mount in one', async () => {
    const item = '{name: v, hostPath: /var/run/docker.sock, mountPath: /m}'
    for (const list of ['extraHostPathMounts', 'extraHostVolumeMounts'])
      expect(await found(`a:\n  ${list}:\n    - ${item}\n`)).toEqual(['k8s/container-runtime-socket-mount values a: /var/run/docker.sock'])
  })

  test('a path of the node in the persistence of the common library', async () => {
    const values = (more: string) => `persistence:\n  dev:\n    type: hostPath\n    hostPath: /data${more}\n  nfs: {type: nfs, path: /x}\n`
    expect(await found(values(''))).toEqual(['k8s/host-path-volume values: /data'])
    expect(await found(values('\n    enabled: false'))).toEqual([])
  })

  test.each([
    ['sidecars', 'container'],
    ['extraContainers', 'container'],
    ['containers', 'container'],
    ['additionalContainers', 'container'],
    ['initContainers', 'init container'],
    ['extraInitContainers', 'init container'],
  ])('each of %s is a container of its own', async (list, type) => {
    const values = `a:\n  ${list}:\n    - name: c\n      image: x/y@sha256:${'a'.repeat(64)}\n      securityContext:\n        privileged: true\n`
    expect(await found(values)).toEqual([`k8s/privileged-container values a ${type} c: true`])
  })

  test('lists that hold something else are nothing', async () => {
    expect(await found('volumes: [data, {mount: /x}]\nsidecars: ["{{ x }}"]\nextraVolumes: |\n  - hostPath: {path: /}\n')).toEqual([])
  })

  test('annotations that switch a profile off', async () => {
    const values = 'podAnnotations:\n  container.apparmor.security.beta.kubernetes.io/web: unconfined\n'
    expect(await found(values)).toEqual(['k8s/apparmor-unconfined values: unconfined'])
  })
})

test('keys are read whatever hides them', async () => {
  expect(await found('"h\\u006fstNetwork": true')).toEqual(['k8s/host-network values: true'])
  expect(await found('!!binary aG9zdE5ldHdvcms=: true')).toEqual(['k8s/host-network values: true'])
})

test('an object that the chart hands on is itself', async () => {
  const pod = '{apiVersion: v1, kind: Pod, metadata: {name: p}, spec: {hostNetwork: true, containers: [{name: c}]}}'
  expect(await found(`extraDeploy:\n  - ${pod}\n`)).toEqual(['k8s/host-network Pod p: true'])
  expect(await found('target: {apiVersion: extensions/v1beta1, kind: Deployment, name: x}')).toEqual([])
})

test('an image is given once', () => {
  const values = 'image: {repository: a, tag: "1"}\nsidecars:\n  - name: c\n    image: b:1\n'
  expect(readDocument('values.yaml', values).grains('imageReference')).toHaveLength(2)
})

test('a removal is told where it is one', async () => {
  const nulls =
    'securityContext: {runAsNonRoot: null}\na: {containerSecurityContext: null}\nb: {securityContext: ~}\nc:\n  securityContext:\n'
  const field = 'k8s/security-setting-removed values: null'
  expect(await found(nulls)).toEqual([field])
  expect(await found(nulls, 'values-prod.yaml')).toEqual(['k8s/security-setting-removed values a: null', field])
  expect(await found('securityContext:\n  # not yet\n  runAsNonRoot:\n')).toEqual([])
})

describe('a fix', () => {
  test('takes out the lines', async () => {
    const values = 'a:\n  replicas: 1\n  hostNetwork: true # why\n  securityContext:\n    privileged: true\n    runAsUser: 1000\n'
    const once = await mended('k8s/privileged-container', values, 'values.yaml')
    expect(await mended('k8s/host-network', once, 'values.yaml')).toBe('a:\n  replicas: 1\n  securityContext:\n    runAsUser: 1000\n')
  })

  test('sets the value in its place, whatever holds it', async () => {
    const values = (value: boolean) =>
      `securityContext:\n  pod: {runAsNonRoot: ${value}}\na: {image: {allowPrivilegeEscalation: ${!value}}}\n`
    const once = await mended('k8s/allow-privilege-escalation', values(false), 'values.yaml')
    expect(await mended('k8s/run-as-non-root', once, 'values.yaml')).toBe(values(true))
  })

  test('does not take away what stands around', async () => {
    const nested = 'securityContext:\n  container: {privileged: true}\n  pod: {runAsNonRoot: true}\n'
    expect(await mended('k8s/privileged-container', nested, 'values.yaml')).toBe(nested)
    const shared = 'x: &c {privileged: true}\na: {securityContext: *c}\n'
    expect(await mended('k8s/privileged-container', shared, 'values.yaml')).toBe(shared)
  })
})

test.each(Object.entries(innocentValues))('nothing is said of values as in %s', async (_, values) => {
  expect(await found(values)).toEqual([])
})

describe('values of any form', () => {
  const names = ['securityContext', 'podSecurityContext', 'containerSecurityContext', 'enabled', 'privileged', 'runAsNonRoot', 'pod']
  const more = ['volumes', 'sidecars', 'initContainers', 'hostNetwork', 'image', 'name', 'hostPath', 'apiVersion', 'kind', 'metadata', '']
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof(
      { maxDepth: 6 },
      fc.constantFrom(true, false, null, 0, '', 'x', '/'),
      fc.array(tie('tree'), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom(...names, ...more), tie('tree'), { maxKeys: 5 }),
    ),
  }))

  test('make nothing fail', async () => {
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.constantFrom('a', ...names, ...more.slice(0, 7)), tree), async (values) => {
        const { problems } = await scanFiles({ 'values.json': '', 'values.yaml': JSON.stringify(values) })
        expect(problems.filter(({ path }) => path === 'values.yaml')).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  test('are read in bounds', () => {
    const deep = `${'{a: '.repeat(90)}{hostNetwork: true}${'}'.repeat(90)}`
    expect(readDocument('values.yaml', deep).grains('workload')).toEqual([])
    const bomb = [
      'a: &a {hostNetwork: true}',
      ...[...'bcdefghijk'].map((name, at) => `${name}: &${name} [${`*${'abcdefghij'[at]}, `.repeat(9)}]`),
    ]
    expect(readDocument('values.yaml', bomb.join('\n')).grains('workload').length).toBeLessThan(2)
    const long = `${'k'.repeat(1_000_000)}:\n${'  a: {}\n'.repeat(1000)}`
    expect(readDocument('values.yaml', long).grains('containerPlace')).toHaveLength(1)
  })
})
