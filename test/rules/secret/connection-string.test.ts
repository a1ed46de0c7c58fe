import { expect, test } from 'vitest'
import { scanned } from '../../check.ts'

const rule = 'secret/connection-string'

test('a password in a URL is found, a variable in its place is not', async () => {
  const url = (password: string) => ({ 'app.env': `DATABASE_URL=postgres://shop:${password}@db/orders\n` })
  expect(await scanned(rule, url('q7Wz-48Lm'))).toHaveLength(1)
  expect(await scanned(rule, url('${DB_PASSWORD}'))).toEqual([])
})
