import { expect, test } from 'vitest'
import { checkChange, only, scanFiles, told } from '../../check.ts'
import { mended, pod, says } from '../../kubernetes.ts'

const rule = 'k8s/service-account-token-automount'

const account = (name: string, automount = '') => `apiVersion: v1\nkind: ServiceAccount\nmetadata: {name: ${name}}\n${automount}\n---\n`

test.each([
  ['nothing is said', pod('containers: [{name: c, image: a}]'), ['Pod p: p']],
  ['true', pod('automountServiceAccountToken: true\ncontainers: [{name: c, image: a}]'), ['Pod p: true']],
  ['false', pod('automountServiceAccountToken: false\ncontainers: [{name: c, image: a}]'), []],
  [
    'the account says false',
    account('web', 'automountServiceAccountToken: false') + pod('serviceAccountName: web\ncontainers: [{name: c, image: a}]'),
    [],
  ],
  [
    'the account says false, the pod true',
    account('web', 'automountServiceAccountToken: false') +
      pod('serviceAccountName: web\nautomountServiceAccountToken: true\ncontainers: [{name: c, image: a}]'),
    ['Pod p: true'],
  ],
  ['the account says nothing', account('web') + pod('serviceAccountName: web\ncontainers: [{name: c, image: a}]'), ['Pod p: p']],
  [
    'the default account says false',
    account('default', 'automountServiceAccountToken: false') + pod('containers: [{name: c, image: a}]'),
    [],
  ],
  [
    'the program is told where the token is',
    pod(
      'serviceAccountName: vault\ncontainers: [{name: c, image: a, env: [{name: JWT_PATH, value: /var/run/secrets/kubernetes.io/serviceaccount/token}]}]',
    ),
    [],
  ],
  ['the account is nowhere', pod('serviceAccountName: web\ncontainers: [{name: c, image: a}]'), ['Pod p: p']],
])('%s', async (_, manifest, expected) => expect(await says(rule, manifest)).toEqual(expected))

test('the fix', async () => {
  expect(await mended(rule, pod('containers: [{name: c, image: a}]'))).toBe(
    pod('containers: [{name: c, image: a}]\nautomountServiceAccountToken: false'),
  )
})

test('the account is in another file', async () => {
  const subjects = async (automount: string) => {
    const files = {
      'pod.yaml': pod('serviceAccountName: web\ncontainers: [{name: c, image: a}]'),
      'account.yaml': account('web', automount),
    }
    return (await scanFiles(files, only(rule))).findings.map(({ subject }) => subject)
  }
  expect(await subjects('automountServiceAccountToken: false')).toEqual([])
  expect(await subjects('')).toEqual(['Pod p'])
})

test('removing the line from the pod shows it', async () => {
  const base = pod('automountServiceAccountToken: false\ncontainers: [{name: c, image: a}]')
  const { findings } = await checkChange({ 'p.yaml': base }, { 'p.yaml': pod('containers: [{name: c, image: a}]') }, only(rule))
  expect(findings.map(told)).toEqual([`introduced ${rule} p.yaml:4:9 "p" removed p.yaml:6:33 "false"`])
})
