import { expect, test } from 'vitest'
import { checkChange, only, scanFiles } from '../../check.ts'
import { privateKey } from '../../credentials/tokens.ts'

const rule = 'secret/private-key'
const count = async (files: Record<string, string>) => (await scanFiles(files, only(rule))).findings.length

test('a key indented in a manifest is found, and a certificate beside it is not', async () => {
  const block = (text: string) => text.replaceAll('\n', '\n    ')
  const manifest = (text: string) => `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: tls\ndata:\n  pem: |\n    ${block(text)}\n`
  expect(await count({ 'tls.yaml': manifest(privateKey()) })).toBe(1)
  expect(await count({ 'tls.yaml': manifest(privateKey('CERTIFICATE')) })).toBe(0)
})

test('a key is the same with other line ends and another indentation', async () => {
  const at = (indent: string, end: string) => `key: |\n${privateKey()}\n`.replaceAll('\n', `${end}${indent}`)
  const statuses = async (head: string) =>
    (await checkChange({ 'a.yaml': at('  ', '\n') }, { 'a.yaml': head }, only(rule))).findings.map(({ status }) => status)
  for (const head of [at('  ', '\r\n'), at('      ', '\n')]) expect(await statuses(head)).toEqual(['existing'])
  expect(await statuses(at('  ', '\n').replace('MIG', 'MIH'))).toContain('introduced')
})
