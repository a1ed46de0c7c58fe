import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { load } from 'js-yaml'
import { expect, test } from 'vitest'
import { parsePolicy } from '../../src/policy-file.ts'

const ajv = new Ajv2020({ strict: false })
addFormats.default(ajv)
const validate = ajv.compile(JSON.parse(readFileSync('docs/plimsoll.schema.json', 'utf8')))

const accepts = (text: string): boolean => {
  try {
    parsePolicy(text)
    return true
  } catch {
    return false
  }
}

test.each([
  'fail-on: never\nstrict: true\nexclude: [a/**]\nlower: b/**\nregistries: []\n',
  'rules: {a/b: off, "c/*": {set: high, paths: [x]}}\n',
  'waivers: change\n',
  'waivers: {from: change, list: [{rule: a, reason: b, until: 2027-01-31}]}\n',
  'waivers: [{rule: a, path: b, fingerprint: c, reason: d}]\n',
  'peer-marks: honour\n',
  'peer-marks: sometimes\n',
  'fail-on: maybe\n',
  'rules: {a/b: loud}\n',
  'rules: {a/b: {paths: [x]}}\n',
  'waivers: [{rule: a}]\n',
  'waivers: [{rule: a, reason: b, until: soon}]\n',
  'waivers: {since: change}\n',
  'unknown: 1\n',
])('the schema for editors and the reader agree on %j', (text) => {
  expect(validate(load(text))).toBe(accepts(text))
})

test('the example in the guide is a policy', () => {
  const example = /```yaml\n([\s\S]*?)```/.exec(readFileSync('docs/policy.md', 'utf8'))?.[1] ?? ''
  expect(parsePolicy(example).waivers).toHaveLength(2)
})
