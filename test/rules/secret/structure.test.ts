import { describe, expect, test } from 'vitest'
import { rules } from '../../../src/rules/index.ts'
import { scanFiles } from '../../check.ts'
import { found, quiet } from './cases.ts'

const options = { rules: rules.filter(({ id }) => id.startsWith('secret/')) }
/** `rule line`, in order of place. */
async function told(path: string, text: string): Promise<string[]> {
  const { findings, problems } = await scanFiles({ [path]: text }, options)
  expect(problems).toEqual([])
  return findings
    .map(({ rule, at }) => `${rule} ${at.text.position(at.span.start).line}`)
    .sort((a, b) => Number(a.split(' ')[1]) - Number(b.split(' ')[1]))
}

describe('finds', () => {
  test.each(found)('%s', async (_, path, text, expected) => {
    expect(await told(path, text)).toEqual(expected)
  })
})

describe('is quiet about', () => {
  test.each(quiet)('%s', async (_, path, text) => {
    expect(await told(path, text)).toEqual([])
  })
})
