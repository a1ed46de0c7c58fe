import { globSync } from 'node:fs'
import { expect, test } from 'vitest'
import { rulePage, rulesTable } from '../../src/reporters/rule-page.ts'
import { rules } from '../../src/rules/index.ts'

test('every rule has its page', async () => {
  for (const rule of rules) await expect(rulePage(rule)).toMatchFileSnapshot(`../../docs/rules/${rule.id}.md`)
})

test('the table lists every rule', async () => {
  await expect(rulesTable(rules)).toMatchFileSnapshot('../../docs/rules/README.md')
})

test('no page is left of a rule that is gone', () => {
  const pages = globSync('*/*.md', { cwd: 'docs/rules' }).map((file) => file.replaceAll('\\', '/').replace('.md', ''))
  const ids = new Set(rules.map((rule) => rule.id))
  expect(pages.filter((page) => !ids.has(page))).toEqual([])
})
