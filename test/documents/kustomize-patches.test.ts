import { describe, expect, test } from 'vitest'
import { applyEdits } from '../../src/core/fix.ts'
import { readDocument } from '../../src/documents/index.ts'
import { scanFiles } from '../check.ts'

const indented = (text: string, by: number) => text.trim().replaceAll(/^(?=.)/gm, ' '.repeat(by))

/** A strategic merge patch of one Deployment, with these lines as its pod specification. */
const merge = (spec: string) =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: api}\nspec:\n  template:\n    spec:\n${indented(spec, 6)}\n`
const block = (patch: string, header = '|-') =>
  `patches:\n  - target: {kind: Deployment, name: api}\n    patch: ${header}\n${indented(patch, 6)}\n`
const operation = (path: string, value: string, op = 'add') => `- {op: ${op}, path: ${path}, value: ${value}}`
const container = (context: string) => `containers:\n  - name: web\n    securityContext: {${context}}`

/** `rule subject: what is written at the place`, of the findings that are not strict. */
async function found(source: string, path = 'k/kustomization.yaml'): Promise<string[]> {
  const { findings, problems } = await scanFiles({ [path]: source })
  expect(problems).toEqual([])
  return findings.map(({ rule, subject, at }) => `${rule} ${subject}: ${at.text.slice(at.span)}`)
}

const privileged = 'k8s/privileged-container Deployment api container web: true'

describe('a strategic merge patch', () => {
  const patch = merge(container('privileged: true'))
  const json = JSON.stringify({ kind: 'Deployment', metadata: { name: 'api' }, spec: { template: { spec: { hostNetwork: true } } } })
  test.each([
    ['in a literal block', block(patch)],
    ['in a literal block that keeps its line ends, with a comment', block(patch, '|+ # why')],
    ['in a literal block with its indentation', block(patch, '|2').replaceAll('      ', '      ')],
    ['with CRLF', block(patch).replaceAll('\n', '\r\n')],
    ['behind an empty line and a separator', block(`---\n# first\n\n${patch}`)],
    ['as the second of two', block(`kind: Service\nmetadata: {name: s}\n---\n${patch}`)],
    ['in the old list', `patchesStrategicMerge:\n  - other.yaml\n  - |\n${indented(patch, 4)}\n`],
    ['behind an anchor of the file', `x: &p |\n${indented(patch, 2)}\npatches: [{patch: *p}]\n`],
    [
      'with an anchor of its own',
      block(merge('containers:\n  - {name: web, securityContext: &s {privileged: true}}\n  - {name: log, securityContext: {}, x: *s}')),
    ],
    [
      'of a Kustomization of Flux',
      `apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nspec:\n${indented(block(patch), 2)}\n`,
    ],
    ['in double quotes', `patches:\n  - patch: ${JSON.stringify(patch)}\n`],
    ['whose kind is not the one of the target, which counts', block(patch.replace('kind: Deployment', 'kind: Secret'))],
    ['for a target by a regular expression', block(patch.replace('kind: Deployment', 'kind: Pod')).replace('Deployment', 'Deploy.*')],
    ['with its kind in the target alone', block(patch.replace('kind: Deployment\n', ''))],
    ['with template actions around', block(patch.replace('name: api', 'name: {{ name }}')).replace('api}', '{{ name }}}')],
  ])('%s', async (what, source) => {
    const expected = what.startsWith('with template') ? privileged.replace('api', '{{ name }}') : privileged
    expect(await found(source)).toEqual([expected])
  })

  const transformer = `apiVersion: builtin\nkind: PatchTransformer\nmetadata: {name: t}\npatch: |\n${indented(patch, 2)}\n`
  test('of a transformer, in the kustomization or a file', async () => {
    expect(await found(`transformers:\n  - file.yaml\n  - |-\n${indented(transformer, 4)}\n`)).toEqual([privileged])
    expect(await found(transformer, 'k/transformer.yaml')).toEqual([privileged])
    const operations = JSON.stringify([{ op: 'add', path: '/spec/hostNetwork', value: true }])
    const old = `kind: PatchJson6902Transformer\ntarget: {kind: Pod, name: web}\njsonOp: '${operations}'\n`
    expect(await found(`transformers:\n  - |-\n${indented(old, 4)}\n`)).toEqual(['k8s/host-network Pod web: true'])
    const merges = `kind: PatchStrategicMergeTransformer\npatches: |-\n${indented(patch, 2)}\n`
    expect(await found(`transformers:\n  - |-\n${indented(merges, 4)}\n`)).toEqual([privileged])
  })

  test('in one line of JSON, quoted or folded', async () => {
    const expected = ['k8s/host-network Deployment api: true']
    expect(await found(`patches: [{patch: '${json}'}]\n`)).toEqual(expected)
    expect(await found(`patches: [{patch: ${JSON.stringify(json)}}]\n`)).toEqual(expected)
    expect(await found(`patchesStrategicMerge:\n  - >-\n    ${json.replace(',"spec"', ',\n    "spec"')}\n`)).toEqual(expected)
  })

  test.each([
    ['hostNetwork: true', ['k8s/host-network Deployment api: true']],
    ['securityContext: {runAsUser: 0}', ['k8s/run-as-user-zero Deployment api: 0']],
    [
      'containers:\n  - {name: web, image: "ghcr.io/acme/web:latest"}',
      ['image/mutable-tag Deployment api container web: ghcr.io/acme/web:latest'],
    ],
    [
      'containers:\n  - {name: web, securityContext: {capabilities: {add: [SYS_ADMIN]}}}',
      ['k8s/capabilities-add-dangerous Deployment api container web: SYS_ADMIN'],
    ],
    [
      'volumes:\n  - {name: d, hostPath: {path: /var/run/docker.sock}}',
      ['k8s/container-runtime-socket-mount Deployment api: /var/run/docker.sock'],
    ],
  ])('%s', async (spec, expected) => expect(await found(block(merge(spec)))).toEqual(expected))

  test.each([
    ['what lowers rights', container('privileged: false, allowPrivilegeEscalation: false, runAsUser: 1000')],
    ['a whole container', 'containers:\n  - {name: web, image: "ghcr.io/acme/web:1.4.2"}'],
    ['a value that a template gives', container('privileged: {{ x }}')],
    ['replicas', 'terminationGracePeriodSeconds: 5'],
  ])('is silent about %s', async (_, spec) => expect(await found(block(merge(spec)))).toEqual([]))
})

describe('operations of JSON Patch', () => {
  const spec = '/spec/template/spec'
  const own = `${spec}/containers/0/securityContext`
  test.each([
    ['a field', operation(`${own}/privileged`, 'true'), ['k8s/privileged-container Deployment api container: true']],
    ['a map', operation(own, '{privileged: true}', 'replace'), ['k8s/privileged-container Deployment api container: true']],
    ['a container at the end', operation(`${spec}/containers/-`, '{name: web, securityContext: {privileged: true}}'), [privileged]],
    ['all containers', operation(`${spec}/containers`, '[{name: web, securityContext: {privileged: true}}]'), [privileged]],
    ['the pod', operation(`${spec}/hostNetwork`, 'true'), ['k8s/host-network Deployment api: true']],
    ['the whole object', operation('""', '{spec: {template: {spec: {hostNetwork: true}}}}'), ['k8s/host-network Deployment api: true']],
    [
      'an image',
      operation(`${spec}/containers/0/image`, 'ghcr.io/acme/web:latest', 'replace'),
      ['image/mutable-tag Deployment api container: ghcr.io/acme/web:latest'],
    ],
    [
      'a capability',
      operation(`${own}/capabilities/add/-`, 'SYS_ADMIN'),
      ['k8s/capabilities-add-dangerous Deployment api container: SYS_ADMIN'],
    ],
    [
      'a volume',
      operation(`${spec}/volumes/-`, '{name: d, hostPath: {path: /var/run/docker.sock}}'),
      ['k8s/container-runtime-socket-mount Deployment api: /var/run/docker.sock'],
    ],
    [
      'a map, and then into it',
      `${operation(own, '{runAsUser: 7}')}\n${operation(`${own}/privileged`, 'true')}`,
      ['k8s/privileged-container Deployment api container: true'],
    ],
    ['the last of two', `${operation(`${own}/privileged`, 'true')}\n${operation(`${own}/privileged`, 'false')}`, []],
    [
      'an index that stands for another one later',
      `${operation(`${own}/privileged`, 'true')}\n${operation(`${spec}/containers/0`, '{name: a}')}\n${operation(`${own}/privileged`, 'false')}`,
      ['k8s/privileged-container Deployment api container: true'],
    ],
    ['the whole specification', operation('/spec', '{template: {spec: {hostNetwork: true}}}'), ['k8s/host-network Deployment api: true']],
    ['an index where no list is', operation('/0', 'true'), []],
    ['an escaped pointer', operation('/metadata/annotations/a~1b~0c', '"privileged: true"'), []],
    ['a test', operation(`${spec}/hostNetwork`, 'true', 'test'), []],
    ['less rights', operation(own, '{privileged: false, runAsNonRoot: true}'), []],
    ['a path without end', operation('/a'.repeat(20_000), 'true'), []],
  ])('%s', async (_, patch, expected) => expect(await found(block(patch))).toEqual(expected))

  test('written as JSON, in the old list, and for a target that names no kind', async () => {
    const json = JSON.stringify([{ op: 'add', path: '/spec/jobTemplate/spec/template/spec/hostPID', value: true }], null, 2)
    const whole = `patches:\n  - target: {name: api}\n    patch: "[${operation('/spec', '{template: {spec: {hostNetwork: true}}}').slice(2)}]"\n`
    expect(await found(whole)).toEqual(['k8s/host-network Deployment api: true'])
    const source = `patchesJson6902:\n  - target: {labelSelector: a=b}\n    patch: |\n${indented(json, 6)}\n`
    expect(await found(source)).toEqual(['k8s/host-pid CronJob: true'])
  })

  test('in a file of their own', async () => {
    expect(await found(operation(`${spec}/hostNetwork`, 'true'), 'k/net.yaml')).toEqual(['k8s/host-network Deployment: true'])
    expect(await found(JSON.stringify([{ op: 'add', path: '/spec/hostNetwork', value: true }]), 'k/net.json')).toEqual([
      'k8s/host-network Pod: true',
    ])
    expect(readDocument('k/list.yaml', '- {op: dance, path: /spec/hostNetwork, value: true}\n').kind).toBe('yaml')
  })
})

describe('what cannot be read is told at its place in the kustomization:', () => {
  const problemsIn = (patch: string) => {
    const { problems, text } = readDocument('kustomization.yaml', block(patch))
    return problems.map(({ message, span }) => `${message.split(':')[1]?.trim().slice(0, 24)} at ${text.position(span.start).line}`)
  }
  test.each([
    ['broken YAML', 'kind: Deployment\nspec: {a: [}\n', /^\S.* at 5$/],
    ['a tab for indentation', 'kind: Deployment\nspec:\n\ta: 1\n', /^\S.* at 6$/],
    ['an alias of an anchor outside of the block', 'kind: Deployment\nspec: *target\n', /^the alias .* at 5$/],
    ['nesting without end', `kind: Deployment\nspec: ${'['.repeat(5000)}\n`, /^nesting .* at 5$/],
  ])('%s', (_, patch, expected) => expect(problemsIn(patch)).toEqual([expect.stringMatching(expected)]))

  test('one large patch that stands for thousands', () => {
    const source = `x: &p |\n  kind: Deployment\n  # ${'x'.repeat(50_000)}\npatches: [${Array(5000).fill('{patch: *p}').join(', ')}]\n`
    expect(readDocument('kustomization.yaml', source).problems.map(({ message }) => message)).toEqual([
      expect.stringMatching(/aliases stand for/),
    ])
  })

  test('a bomb of aliases', () => {
    const levels = Array.from(
      { length: 12 },
      (_, level) =>
        `a${level}: &a${level} [${Array(10)
          .fill(level === 0 ? 'x' : `*a${level - 1}`)
          .join(', ')}]`,
    )
    expect(problemsIn(`kind: Deployment\n${levels.join('\n')}`)).toEqual(['its aliases stand for mo at 4'])
  })
})

describe('a fix', () => {
  const fixOf = async (patch: string) => {
    const { findings } = await scanFiles({ 'kustomization.yaml': block(patch) })
    return findings.map(({ fix, at }) => fix && applyEdits(at.text.value, fix.edits))
  }

  test('changes the patch where it stands', async () => {
    const patch = merge(container('runAsNonRoot: false'))
    expect(await fixOf(patch)).toEqual([block(patch.replace('false', 'true'))])
    expect(
      await fixOf(
        operation('/spec/template/spec/containers/-', '{name: web, tty: true, securityContext: {privileged: true, runAsUser: 7}}'),
      ),
    ).toEqual([block(operation('/spec/template/spec/containers/-', '{name: web, tty: true, securityContext: {runAsUser: 7}}'))])
  })

  test('is not offered for what only the path of an operation holds', async () => {
    expect(await fixOf(operation('/spec/template/spec/hostNetwork', 'true'))).toEqual([null])
  })
})
