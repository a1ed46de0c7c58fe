import { expect, test } from 'vitest'
import { checkChange, only, told } from '../../check.ts'
import { mended, pod, podWith, says } from '../../kubernetes.ts'

const rule = 'k8s/allow-privilege-escalation'
const safe = podWith('securityContext:\n  allowPrivilegeEscalation: false')

test.each([
  ['unset', podWith('args: [a]'), ['Pod p container c: c']],
  ['null', podWith('securityContext: {allowPrivilegeEscalation: null}'), ['Pod p container c: c']],
  ['true', podWith('securityContext: {allowPrivilegeEscalation: true}'), ['Pod p container c: true']],
  ['false', safe, []],
  [
    'a pod-level value, which the field does not have',
    pod('securityContext: {allowPrivilegeEscalation: false}\ncontainers: [{name: c, image: a}]'),
    ['Pod p container c: c'],
  ],
  ['a Windows pod', pod('os: {name: windows}\ncontainers: [{name: c, image: a}]'), []],
  ['a value from a template', podWith('securityContext:\n  allowPrivilegeEscalation: {{ .Values.escalate }}'), []],
  ['a context from a template', podWith('securityContext: {{ toYaml .Values.context | nindent 6 }}'), []],
  ['a Kustomize patch', podWith('').replace('    image: a:1\n', '    args: [a]\n'), []],
])('%s', async (_, manifest, expected) => expect(await says(rule, manifest)).toEqual(expected))

test('removing the line is told on the container, with the line that is gone', async () => {
  const { findings } = await checkChange({ 'p.yaml': safe }, { 'p.yaml': podWith('') }, only(rule))
  expect(findings.map(told)).toEqual([`introduced ${rule} p.yaml:7:13 "c" removed p.yaml:10:35 "false"`])
})

test('the fix adds the field, in the context that is there or in a new one', async () => {
  expect(await mended(rule, podWith('securityContext:\n  runAsUser: 5'))).toBe(
    podWith('securityContext:\n  runAsUser: 5\n  allowPrivilegeEscalation: false'),
  )
  expect(await mended(rule, pod('containers:\n- name: c\n  image: a'))).toBe(
    pod('containers:\n- name: c\n  securityContext:\n    allowPrivilegeEscalation: false\n  image: a'),
  )
})

test.each(['{privileged: true}', '{capabilities: {add: [SYS_ADMIN]}}'])(
  'no fix beside %s, as no cluster would take it',
  async (context) => {
    const manifest = podWith(`securityContext: ${context}`)
    expect(await mended(rule, manifest)).toBe(manifest)
  },
)
