import { expect, test } from 'vitest'
import { inRun, runBehind, survey, valueBeside } from '../../../src/credentials/pack/survey.ts'

const key = 'f'.repeat(40)

test.each([
  `token: ${key}`,
  `token = "${key}"`,
  `TOKEN=${key}`,
  `"my_token_for_it" => b'${key}'`,
  `token("${key}")`,
  `<token>${key}</token>`,
  `token\n  :=\n  ${key}`,
  `token: bearer ${key}/`,
  `other: ${key}, token: ${key}`,
  `${'\u0130 '.repeat(500)}token: ${key}\u212a`,
])('a value of a form beside a name: %s', (text) => {
  expect(valueBeside(survey(text), ['token'], 40, () => /[a-f]{40}(?![\w-])/y)).toBe(true)
})

test.each([
  `token ${key}`,
  `token@sha256:${key}`,
  `a: ${key} token: short`,
  `other: ${key}`,
  `token: ${key}0`,
  `token: ${key.slice(1)}`,
  `token:\n\n\n\n\n${key}`,
  `token: g${key}`,
  `token: ${key}-`,
])('no value of the form beside the name: %s', (text) => {
  expect(valueBeside(survey(text), ['token'], 40, () => /[a-f]{40}(?![\w-])/y)).toBe(false)
})

test('the character before a name is seen with it', () => {
  expect(valueBeside(survey(`//host/:_password=${key}`), [':_password'], 8, () => /f/y)).toBe(true)
  expect(valueBeside(survey(`DB_PASSWORD=${key}`), [':_password'], 8, () => /f/y)).toBe(false)
})

test('a literal in a run that is long enough', () => {
  expect(inRun(survey(`a.XX${key}`), ['xx'], 42)).toBe(true)
  expect(inRun(survey(`xx.${key}`), ['xx'], 40)).toBe(false)
  expect(inRun(survey(`XX${key}`), ['xx'], 43)).toBe(false)
  expect(inRun(survey('xx'), ['xx'], 2)).toBe(true)
})

test('a run that is long enough behind a literal', () => {
  expect(runBehind(survey(`a.b.${key}`), ['.'], 40)).toBe(true)
  expect(runBehind(survey(`a.b.${key}`), ['.'], 41)).toBe(false)
  expect(runBehind(survey(`a:${key}`), ['.'], 40)).toBe(false)
})

test('takes no longer for a hostile text', () => {
  for (const unit of ['a', '=', 'ab=', 'a:', ' ', 'a ', '(', '":', 'ab="', 'aaaaaaaaaaaaaaaaaaaa', ':= token ', 'ab=bearer ']) {
    const start = performance.now()
    survey(unit.repeat(65_536 / unit.length))
    expect(performance.now() - start, unit).toBeLessThan(500)
  }
})
