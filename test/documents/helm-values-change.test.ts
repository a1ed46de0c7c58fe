import { describe, expect, test } from 'vitest'
import { checkChange, told } from '../check.ts'
import { innocentValues } from './helm-values-samples.ts'

/** What a change of values introduces, but for images. */
async function change(base: string, head: string, path = 'values.yaml'): Promise<string[]> {
  const { findings, problems } = await checkChange({ [path]: base }, { [path]: head })
  expect(problems).toEqual([])
  return findings.filter(({ status, rule }) => status === 'introduced' && !rule.startsWith('image/')).map(told)
}

const removed = (at: string, line: string) => `introduced guard/container-hardening-removed values.yaml:${at} removed values.yaml:${line}`
const component = (context: string) => `replicas: 2\nmaster:\n  image: {repository: a/b}\n${context}`
const hardened = component('  containerSecurityContext:\n    enabled: true\n    runAsNonRoot: true\n')

describe('what held a container back is missed', () => {
  test.each([
    ['with its context', component(''), '2:1 "master"'],
    ['of an empty context', component('  containerSecurityContext: {}\n'), '4:3 "containerSecurityContext"'],
    ['of one that is a comment', component('  containerSecurityContext:\n    # runAsNonRoot: true\n'), '2:1 "master"'],
    ['without its value', component('  containerSecurityContext:\n    runAsNonRoot:\n'), '4:3 "containerSecurityContext"'],
    ['of a context that is switched off', hardened.replace('enabled: true', 'enabled: false'), '5:14 "false"'],
    ['of a context that is null', component('  containerSecurityContext: null\n'), '2:1 "master"'],
    ['where all else is gone, too', 'replicas: 2\nmaster: {}\n', '2:1 "master"'],
  ])('%s', async (_, head, at) => {
    expect(await change(hardened, head)).toEqual([removed(at, '6:19 "true"')])
  })

  test('of the pod, and with all security of the chart', async () => {
    expect(await change('a: 1\npodSecurityContext:\n  runAsNonRoot: true\n', 'a: 1\n')).toEqual([removed('1:1 "a"', '3:17 "true"')])
  })

  test('of the pod, told at its context', async () => {
    const values = (fields: string) => `securityContext: {privileged: false}\npodSecurityContext: {${fields}}\n`
    expect(await change(values('runAsNonRoot: true'), values('fsGroup: 1'))).toEqual([removed('2:1 "podSecurityContext"', '2:36 "true"')])
  })

  test('of the map that an alias stands for', async () => {
    const shared = (fields: string) => `x: &c {${fields}}\nweb:\n  securityContext: *c\n`
    expect(await change(shared('runAsNonRoot: true, runAsUser: 1'), shared('runAsUser: 1'))).toEqual([
      removed('3:3 "securityContext"', '1:22 "true"'),
    ])
  })

  test('null says so itself', async () => {
    expect(await change(hardened, hardened.replace('Root: true', 'Root: null'))).toEqual([
      'introduced k8s/security-setting-removed values.yaml:6:19 "null"',
    ])
    expect(await change(hardened, component('  containerSecurityContext: null\n'), 'values-prod.yaml')).toEqual([
      'introduced k8s/security-setting-removed values-prod.yaml:4:29 "null"',
    ])
  })
})

describe('nothing is introduced', () => {
  test.each([
    ['by a component that goes', hardened, 'replicas: 2\n'],
    ['by one that is switched off', hardened, hardened.replace('master:\n', 'master:\n  enabled: false\n')],
    ['by the other name for a context', hardened, hardened.replace('containerS', 's')],
    ['by a setting that moves from the container to its pod', hardened, hardened.replace('container', 'pod')],
    ['by what makes a context one of the pod', 'securityContext: {runAsUser: 0}', 'securityContext: {runAsUser: 0, fsGroup: 1}'],
    ['by a context beside it', 'securityContext: {runAsUser: 0}', 'securityContext: {runAsUser: 0}\ncontainerSecurityContext: {}'],
  ])('%s', async (_, base, head) => {
    expect(await change(base, head)).toEqual([])
  })

  const loose = (key: string, image = 'a/b') =>
    `${key}:\n  image:\n    repository: ${image}\n    tag: "1"\n  replicas: 2\n  hostNetwork: true\n  securityContext:\n    privileged: true\n`

  test('by another order and comments', async () => {
    expect(await change(`x: 1\n${loose('a')}${loose('b')}`, `# why\n${loose('b')}\n${loose('a').replace(/\n/g, ' # so\n')}x: 1\n`)).toEqual(
      [],
    )
    for (const values of Object.values(innocentValues)) {
      const [first = '', ...parts] = values.trim().split(/\n(?=\w)/)
      expect(await change(values, [...parts, first].map((part) => `# part\n${part}\n\n`).join(''))).toEqual([])
    }
  })

  test('by a component that moves or is called something else, unless it runs something else', async () => {
    expect(await change(loose('a'), `web:\n${loose('a').replace(/^(?=.)/gm, '  ')}`)).toEqual([])
    expect(await change(loose('a'), loose('b'))).toEqual([])
    expect(await change(loose('a'), loose('b', 'c/d'))).toEqual([
      'introduced k8s/privileged-container values.yaml:8:17 "true"',
      'introduced k8s/host-network values.yaml:6:16 "true"',
    ])
  })
})

const indented = (text: string, by: number) => text.replace(/^(?=.)/gm, ' '.repeat(by))
const object = (apiVersion: string, kind: string, above: string, text: string) =>
  `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: {name: web}\nspec:\n${above}\n${text}`

describe('values in an object', () => {
  const flux = (values: string) => object('helm.toolkit.fluxcd.io/v2', 'HelmRelease', '  values:', indented(values, 4))
  const argo = (key: string) => (values: string) =>
    object('argoproj.io/v1alpha1', 'Application', `  source:\n    helm:\n      ${key}`, indented(values, 8))
  const set = (values: string) =>
    object(
      'argoproj.io/v1alpha1',
      'ApplicationSet',
      '  template:\n    spec:\n      sources:\n        - helm:\n            valuesObject:',
      indented(values, 14),
    )
  const k3s = (values: string) => object('helm.cattle.io/v1', 'HelmChart', '  valuesContent: |-', indented(values, 4))
  test.each([
    ['of Flux', flux],
    ['of Argo CD', argo('valuesObject:')],
    ['of Argo CD, as text', argo('values: |')],
    ['of a set of Argo CD', set],
    ['of k3s, as text', k3s],
  ])('%s', async (_, wrap) => {
    const loose = hardened.replace('runAsNonRoot: true', 'privileged: true')
    const { findings } = await checkChange({ 'a.yaml': wrap(hardened) }, { 'a.yaml': wrap(loose) })
    const subject = `${wrap('').match(/kind: (\w+)/)?.[1]} web values master`
    expect(
      findings.map(({ rule, subject, at, removed }) => [rule, subject, at.text.slice(at.span), removed?.text.slice(removed.span)]),
    ).toEqual([
      ['k8s/privileged-container', subject, 'true', undefined],
      ['guard/container-hardening-removed', subject, 'containerSecurityContext', 'true'],
    ])
    expect(findings[0]?.fix?.edits.map(({ span }) => wrap(loose).slice(span.start, span.end).trim())).toEqual(['privileged: true'])
  })

  test('that are not there, or no map', async () => {
    const { findings, problems } = await checkChange({}, { 'a.yaml': k3s(''), 'b.yaml': k3s('- a\n'), 'c.yaml': flux(' ') })
    expect([findings, problems]).toEqual([[], []])
  })

  test('that cannot be read make the verdict incomplete, if they are no template', async () => {
    const broken = 'a: [\n'
    const { verdict, problems } = await checkChange({}, { 'a.yaml': k3s(broken), 'b.yaml': argo('values: |')(`{{ if x }}\n${broken}`) })
    expect([verdict, problems.map(({ path }) => path)]).toEqual(['incomplete', ['a.yaml']])
  })
})
