import { describe, expect, test } from 'vitest'
import type { CheckInput } from '../../src/check.ts'
import type { Finding } from '../../src/core/finding.ts'
import { rules } from '../../src/rules/index.ts'
import { checkChange, type Files, only, scanFiles } from '../check.ts'
import { type CaseFile, caseFiles, unmarked } from './read.ts'

const isStrict = new Map(rules.map(({ id, strict }) => [id, strict === true]))
const placed = ({ at, rule }: Finding) => `${at.path}:${at.text.position(at.span.start).line} ${rule}`

type Run = (options: Partial<CheckInput>) => ReturnType<typeof scanFiles>

/** What the default rules say, and those strict ones that the file asks for. */
async function said(run: Run, { strict }: CaseFile): Promise<readonly Finding[]> {
  const results = [await run({}), ...(strict ? [await run(only(...strict))] : [])]
  expect(results.flatMap(({ problems }) => problems.map(({ path, message }) => `${path}: ${message}`))).toEqual([])
  return results.flatMap(({ findings }) => findings)
}

async function scan(file: CaseFile, texts: string | Files): Promise<void> {
  const { files, expected } = unmarked(file, texts)
  const findings = await said((options) => scanFiles(files, options), file)
  expect(findings.map(placed).sort()).toEqual(expected)
}

/** Marks of base are findings on what is left there alone. */
async function change(file: CaseFile, baseTexts: string | Files, headTexts: string | Files): Promise<void> {
  const [base, head] = [unmarked(file, baseTexts), unmarked(file, headTexts)]
  const findings = await said((options) => checkChange(base.files, head.files, options), file)
  const introduced = findings.filter(({ status }) => status === 'introduced')
  const on = (side: 'base' | 'head') =>
    introduced
      .filter(({ at }) => at.side === side)
      .map(placed)
      .sort()
  expect({ base: on('base'), head: on('head') }).toEqual({ base: base.expected, head: head.expected })
}

describe.each(caseFiles)('%s', (_, file) => {
  test('names rules that exist', () => {
    for (const id of file.strict ?? []) expect(isStrict.get(id)).toBe(true)
  })

  test.each(Object.entries(file.cases))('%s', async (_name, each) => {
    if (typeof each === 'string') await scan(file, each)
    else if ('files' in each) await scan(file, each.files)
    else await change(file, each.base, each.head)
  })
})
