import { chmodSync, readFileSync, renameSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { FactsFile } from '../../src/commands/facts.ts'
import type { Facts } from '../../src/core/facts.ts'
import { temporaryFolder } from '../repository.ts'

let [path, cli] = ['', '']
const file = (name: string, digit = 'a') => ({ path: name, oid: digit.repeat(40), mode: 'regular' as const })
const facts: Facts = { speaking: new Set(['k8s/privileged-container', 'image/mutable-tag']), hasCredentials: true, hides: false }
const silent: Facts = { speaking: new Set(), hasCredentials: false, hides: true }
const opened = (settings = 'as ever') => new FactsFile(path, { cli }).open(settings)
const odd = 'a "b"\nplimsoll facts,é'

beforeEach(() => {
  const folder = temporaryFolder()
  path = join(folder, 'plimsoll/facts')
  cli = join(folder, 'cli.js')
  writeFileSync(cli, '')
  const written = new FactsFile(path, { cli })
  const store = written.open('as ever')
  store.learn(file('a.yaml'), facts)
  store.learn(file(odd), silent)
  store.learnSilent({ base: null, head: file(odd) }, { recognized: false })
  store.learnSilent({ base: file('a.yaml'), head: file('b.yaml', 'b') }, { recognized: true })
  written.save()
})

describe('facts kept in a clone', () => {
  test('are found again by path and content', () => {
    const store = opened()
    expect(store.of(file('a.yaml'))).toEqual(facts)
    expect(store.of(file(odd))).toEqual(silent)
    expect(store.silent({ base: null, head: file(odd) })).toEqual({ recognized: false })
    expect(store.silent({ base: file('a.yaml'), head: file('b.yaml', 'b') })).toEqual({ recognized: true })
    expect(store.silent({ base: file('a.yaml'), head: file('a.yaml', 'b') })).toBeUndefined()
    expect(store.silent({ base: file(odd), head: null })).toBeUndefined()
    expect(store.of(file('b.yaml'))).toBeUndefined()
    expect(store.of(file('a.yaml', 'b'))).toBeUndefined()
    expect(statSync(path).mode & 0o777).toBe(0o600)
  })

  test.each<[string, () => void]>([
    [
      'changed by one letter',
      () => writeFileSync(path, readFileSync(path, 'utf8').replace('k8s/privileged-container', 'k8s/privileged-containex')),
    ],
    ['cut off', () => writeFileSync(path, readFileSync(path, 'utf8').slice(0, -9))],
    ['without a rule', () => writeFileSync(path, readFileSync(path, 'utf8').replace('k8s/privileged-container,', ''))],
    ['not there', () => rmSync(path)],
    ['empty', () => writeFileSync(path, '')],
    ['of another program', () => utimesSync(cli, 1, 1)],
    ['open to others', () => chmodSync(path, 0o666)],
    [
      'a link',
      () => {
        renameSync(path, `${path}.real`)
        symlinkSync(`${path}.real`, path)
      },
    ],
  ])('are not believed where they are %s', (_, spoil) => {
    spoil()
    expect(opened().of(file('a.yaml'))).toBeUndefined()
  })

  test('of other settings are none', () => {
    expect(opened('others').of(file('a.yaml'))).toBeUndefined()
  })

  test('do not grow without end, and the newest stay', () => {
    const written = new FactsFile(path, { cli })
    const store = written.open('as ever')
    for (let at = 0; at < 1200; at++) store.learn(file(`${at}.yaml`), silent)
    written.save()
    expect(statSync(path).size).toBeLessThan(150_000)
    expect(opened().of(file('0.yaml'))).toBeDefined()
    expect(opened().of(file('a.yaml'))).toBeUndefined()
  })

  test('that cannot be kept are no failure', () => {
    const nowhere = new FactsFile(join(cli, 'facts'), { cli })
    nowhere.open('').learn(file('a.yaml'), facts)
    expect(() => nowhere.save()).not.toThrow()
  })
})
