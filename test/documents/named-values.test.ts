import { expect, test } from 'vitest'
import { readDocument } from '../../src/documents/index.ts'
import { cpuSeconds } from '../cpu.ts'

const named = (path: string, text: string) =>
  readDocument(path, text)
    .grains('namedValue')
    .map(({ name, value, span }) => {
      expect(text.slice(span.start, span.end).replace(/^["'`]|["'`]$/g, '')).toBe(value)
      return `${name}=${value}`
    })

test.each([
  ['App.kt', 'val apiKey: String = "abc"', 'apiKey=abc'],
  ['main.go', 'var apiKey string = "abc"', 'apiKey=abc'],
  ['main.rs', `const API_KEY: &'static str = "abc";`, 'API_KEY=abc'],
  ['main.c', 'static const char api_key[] = "abc";', 'api_key=abc'],
  ['main.c', '#define API_KEY "abc"', 'API_KEY=abc'],
  ['run.ps1', "$env:API_KEY = 'abc'", 'API_KEY=abc'],
  ['app.rb', 'h = { :api_key => "abc" }', 'api_key=abc'],
  ['app.js', 'if (body.apiKey !== `abc`) throw 1', 'body.apiKey=abc'],
  ['App.java', 'client.withApiKey("abc")', 'ApiKey=abc'],
  ['vars.tf', 'variable "api_key" {\n  type = string\n  default = "abc"\n}', 'api_key=abc'],
  ['vars.tf', 'variable api_key {\n  default = "abc"\n}', 'api_key=abc'],
  ['strings.xml', '<string name="api_key">abc</string>', 'api_key=abc'],
  ['app.log', 'INFO the api key: a1b2c3d4e5f6g7h8i9', 'INFO the api key=a1b2c3d4e5f6g7h8i9'],
  ['nginx.conf', 'api_key abc1;', 'api_key=abc1'],
  ['run.sh', 'helm upgrade a b --set "x.y=abc,z=def"', 'x.y=abc'],
])('%s: %s', (path, text, expected) => {
  expect(named(path, `${text}\n`)).toContain(expected)
})

test('what stands in a merge key itself is named; what an alias brings is named where it stands', () => {
  expect(named('app.yaml', 'db:\n  <<: {password: abc}\n  host: x\n')).toContain('password=abc')
  expect(
    named('app.yaml', 'common: &common\n  password: abc\ndb:\n  <<: *common\n').filter((each) => each === 'password=abc'),
  ).toHaveLength(1)
})

test('a value is named once, by the form that says most', () => {
  expect(named('app.xml', '<property name="db.password" value="abc"/>\n')).not.toContain('value=abc')
  expect(named('vars.tf', 'variable "token" { default = "abc" }\n')).toEqual(['token=abc'])
})

test('a header is no name with a type', () => {
  expect(named('notes.py', 'Authorization: MAC id="abc"\n')).not.toContain('Authorization=abc')
})

test('takes no longer for a hostile text', () => {
  const units = [
    'a',
    'a=',
    '="',
    '"',
    "'",
    ': ',
    'a b ',
    '--set ',
    '--set a=',
    'key: ',
    'key ',
    '<a ',
    'name="',
    'variable "a" {',
    '${a:',
    'default=',
    'a_',
    '[1]',
    '\\"',
  ]
  const start = process.threadCpuUsage()
  for (const first of units)
    for (const unit of units) {
      const text = first + unit.repeat(6_000 / unit.length)
      for (const path of ['a.py', 'a.sh', 'a.conf']) named(path, text)
    }
  expect(cpuSeconds(start)).toBeLessThan(10)
})
