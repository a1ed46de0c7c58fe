import { expect, test } from 'vitest'
import { scanFiles, scanned } from '../../check.ts'

const rule = 'secret/possible-credential'
const files = { 'app.env': 'SIGNING_KEY=blue-horse-41\nPAGE_TOKEN=blue-horse-41\n' }

test('is told only to those who ask', async () => {
  expect(await scanned(rule, files)).toEqual([`existing ${rule} app.env:1:13 "blue-horse-41"`])
  expect((await scanFiles(files)).findings).toEqual([])
})
