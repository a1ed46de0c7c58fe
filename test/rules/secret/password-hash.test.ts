import { expect, test } from 'vitest'
import { scanned } from '../../check.ts'
import { letters } from '../../credentials/tokens.ts'

const rule = 'secret/password-hash'

test('hashes of passwords are found, hashes of files are not', async () => {
  const salted = `$6$rounds=5000$${letters(16)}$${letters(86)}`
  expect(await scanned(rule, { 'cloud-init.yaml': `users:\n  - name: core\n    passwd: ${salted}\n` })).toHaveLength(1)
  expect(await scanned(rule, { SHA512SUMS: `${letters(128, '0123456789abcdef')}  app.tar.gz\n` })).toEqual([])
})
