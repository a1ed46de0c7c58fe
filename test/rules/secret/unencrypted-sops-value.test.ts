import { expect, test } from 'vitest'
import { scanned } from '../../check.ts'

const rule = 'secret/unencrypted-sops-value'
const file = (values: string, options = '') => ({
  'values.yaml': `${values}\nsops:\n  mac: ENC[AES256_GCM,data:Zm9v,type:str]\n${options}  version: 3.9.0\n`,
})

test('the options of the file tell what should be encrypted', async () => {
  const values = 'data:\n  a: kR7w2LxQ\nmetadata:\n  name: shop'
  const places = async (options: string) => (await scanned(rule, file(values, options))).map((told) => told.split(' ')[2])
  expect(await places('')).toEqual(['values.yaml:2:6', 'values.yaml:4:9'])
  expect(await places('  encrypted_regex: ^(data|stringData)$\n')).toEqual(['values.yaml:2:6'])
  expect(await places('  unencrypted_regex: ^(metadata)$\n')).toEqual(['values.yaml:2:6'])
  expect(await places('  encrypted_suffix: _secret\n')).toEqual([])
  expect(await places('  unencrypted_suffix: a\n')).toEqual([])
})

test('empty values stay as they are', async () => {
  expect(await scanned(rule, file('a: ""\nb: null\nc: []'))).toEqual([])
})
