import { chmodSync, mkdirSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { cacheFolder } from '../src/cache-folder.ts'
import { plimsoll } from './e2e/plimsoll.ts'
import { temporaryFolder } from './repository.ts'

describe('compiled code is kept', () => {
  test.each([
    ['linux', { HOME: '/home/a' }, '/home/a/.cache/plimsoll/compiled'],
    ['linux', { HOME: '/home/a', XDG_CACHE_HOME: '/cache' }, '/cache/plimsoll/compiled'],
    ['darwin', { HOME: '/Users/a' }, '/Users/a/Library/Caches/plimsoll/compiled'],
    ['win32', { HOME: '/c/Users/a', LOCALAPPDATA: '/c/Users/a/AppData/Local' }, '/c/Users/a/AppData/Local/plimsoll/compiled'],
    ['linux', {}, null],
    ['win32', {}, null],
  ])('on %s with %j in %s', (platform, env, folder) => {
    expect(cacheFolder('compiled', { platform, env })).toBe(folder)
  })

  test('for the user alone', async () => {
    const cache = temporaryFolder()
    await plimsoll(['rules'], { cwd: cache, env: { XDG_CACHE_HOME: cache } })
    const folder = join(cache, 'plimsoll/compiled')
    expect(statSync(folder).mode & 0o077).toBe(0)
    expect(readdirSync(folder)).not.toEqual([])
  })

  test('but not where others may write: what lies there is run', async () => {
    const cache = temporaryFolder()
    const folder = join(cache, 'plimsoll/compiled')
    mkdirSync(folder, { recursive: true })
    chmodSync(folder, 0o777)
    expect((await plimsoll(['rules'], { cwd: cache, env: { XDG_CACHE_HOME: cache } })).status).toBe(0)
    expect(readdirSync(folder)).toEqual([])
  })
})
