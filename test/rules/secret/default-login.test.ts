import { expect, test } from 'vitest'
import { checkChange, only, scanFiles, scanned } from '../../check.ts'

const rule = 'secret/default-login'
const url = (password: string, host = 'db.internal') => `DATABASE_URL=postgres://postgres:${password}@${host}/orders\n`
const login = 'post' + 'gres'

test('a default password in the URL of another machine is found, a variable is not', async () => {
  expect(await scanned(rule, { 'app.env': url(login) })).toEqual([expect.stringContaining(`app.env:1:34 "${login}"`)])
  expect(await scanned(rule, { 'app.env': url('${DB_PASSWORD}') })).toEqual([])
})

test('in prose, in code and on the own machine only who asks for doubtful ones is told', async () => {
  const files = { 'README.md': url(login), 'main.go': url('secret'), 'app.env': url('secret', 'localhost') }
  const { findings } = await scanFiles(files)
  expect(findings.filter((finding) => finding.rule === rule)).toEqual([])
  expect((await scanFiles(files, only(rule))).findings.map(({ severity, at }) => `${severity} ${at.path}`)).toEqual([
    'medium README.md',
    'medium app.env',
    'medium main.go',
  ])
})

test('the word is not hidden in what is said of other things', async () => {
  const { findings } = await checkChange({}, { 'app.env': url(login), 'compose.yaml': `services:\n  db:\n    image: ${login}\n` })
  const image = findings.find(({ at }) => at.path === 'compose.yaml' && at.text.slice(at.span).includes(login))
  expect(image?.message).toContain(login)
  expect(image?.at.masks).toEqual([])
})
