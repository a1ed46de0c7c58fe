import { expect, test } from 'vitest'
import { scanned } from '../../check.ts'

const rule = 'secret/kubernetes-secret'
const secret = (type: string, data: string) => ({
  'secret.yaml': `apiVersion: v1\nkind: Secret\nmetadata: {name: a}\ntype: ${type}\n${data}\n`,
})
const base64 = (text: string) => Buffer.from(text).toString('base64')

test('the type of a Secret tells what of it is secret', async () => {
  const data = `stringData:\n  username: shop-admin\n  password: kR7w2LxQ\n`
  expect(await scanned(rule, secret('kubernetes.io/basic-auth', data))).toEqual([`existing ${rule} secret.yaml:7:13 "kR7w2LxQ"`])
})

test('hosts, ports, users and certificates in an Opaque Secret are public', async () => {
  const data = ['host: db.internal', 'port: "5432"', 'username: shop', 'ca.crt: |\n    -----BEGIN CERTIFICATE-----']
    .map((line) => `  ${line}`)
    .join('\n')
  expect(await scanned(rule, secret('Opaque', `stringData:\n${data}`))).toEqual([])
  expect(await scanned(rule, secret('Opaque', `data:\n  username: ${base64('shop')}\n  flag: ${base64('true')}`))).toEqual([])
})

test('binary data is secret, whatever it is', async () => {
  const key = Buffer.from(Array.from({ length: 32 }, (_, at) => (at * 37) % 256)).toString('base64')
  expect(await scanned(rule, secret('Opaque', `data:\n  session: ${key}`))).toHaveLength(1)
})
