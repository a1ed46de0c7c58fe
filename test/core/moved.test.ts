import { describe, expect, test } from 'vitest'
import { checkChange, type Files, only } from '../check.ts'
import { letters } from '../credentials/tokens.ts'

/** What is introduced and fixed, as `status rule path`. */
const changed = async (base: Files, head: Files, ...globs: string[]) => {
  const { findings } = await checkChange(base, head, only(...globs))
  return findings
    .filter(({ status }) => status !== 'existing')
    .map(({ status, rule, at }) => `${status} ${rule} ${at.path}`)
    .sort()
}

describe('a credential that moves between files of a change', () => {
  const token = ['gh', 'p_', letters(36)].join('')
  const password = letters(16)

  test('is the same where its form says what it is, under whatever name', async () => {
    expect(
      await changed({ 'a.env': `X=1\nTOKEN=${token}\n` }, { 'a.env': 'X=1\n', 'src/b.ts': `const t = "${token}"\n` }, 'secret/*'),
    ).toEqual([])
  })

  test('is a new one where it was copied, or where its first place is no part of the change', async () => {
    const there = { 'a.env': `X=1\nTOKEN=${token}\n` }
    const copied = ['introduced secret/provider-token src/b.ts']
    expect(await changed(there, { 'a.env': `X=2\nTOKEN=${token}\n`, 'src/b.ts': `const t = "${token}"\n` }, 'secret/*')).toEqual(copied)
    expect(await changed(there, { ...there, 'src/b.ts': `const t = "${token}"\n` }, 'secret/*')).toEqual(copied)
  })

  test('is the same under its own name alone where only the name says what it is', async () => {
    const move = (from: string, to: string) => changed({ 'a.env': `X=1\n${from}\n` }, { 'a.env': 'X=1\n', 'b.env': `${to}\n` }, 'secret/*')
    expect(await move(`DB_PASSWORD=${password}`, `DB_PASSWORD=${password}`)).toEqual([])
    const apart = ['fixed secret/password a.env', 'introduced secret/password b.env']
    expect(await move(`DB_PASSWORD=${password}`, `QUEUE_PASSWORD=${password}`)).toEqual(apart)
    expect(await move(`DB_PASSWORD=${password}`, `DB_PASSWORD=${password}x`)).toEqual(apart)
  })

  test('that everybody knows is nobody’s own, but in a service that comes along', async () => {
    const move = (path: string, text: string, rest: string) =>
      changed({ [path]: `${rest}${text}` }, { [path]: rest, [`other/${path}`]: `${rest}${text}` }, 'secret/*')
    expect(await move('a.env', 'POSTGRES_PASSWORD=postgres\n', 'X=1\n')).toEqual([
      'fixed secret/default-password a.env',
      'introduced secret/default-password other/a.env',
    ])
    const db = '  db:\n    image: postgres:17.2\n    environment:\n      POSTGRES_PASSWORD: postgres\n'
    expect(await move('compose.yaml', db, 'services:\n  web:\n    image: web:1\n')).toEqual([])
  })
})

describe('a thing that moves to another file', () => {
  test('of Compose, whether that is YAML or JSON', async () => {
    const service = '  web:\n    image: registry.example/web:1.4\n    privileged: true\n    ports: ["5432:5432"]\n'
    const json = { services: { web: { image: 'registry.example/web:1.4', privileged: true, ports: ['5432:5432'] } } }
    expect(await changed({ 'compose.yaml': `services:\n${service}` }, { 'compose.json': JSON.stringify(json) })).toEqual([])
  })

  test('is a stage: what it says, and what the image that it makes lacks', async () => {
    const stage = 'FROM debian:13\nCOPY app /app\nRUN curl -fsSL https://example.com/install.sh | bash\n'
    const before = { Dockerfile: `FROM golang:1.24 AS build\nRUN make\n${stage}` }
    expect(
      await changed(before, { Dockerfile: before.Dockerfile.replace(stage, ''), 'web/Dockerfile': stage }, 'dockerfile/download*'),
    ).toEqual([])
    const other = 'FROM debian:13\nWORKDIR /srv\nRUN make\nCMD run\n'
    expect(await changed({ 'a/Dockerfile': stage }, { 'b/Dockerfile': stage }, 'dockerfile/runs-as-root')).toEqual([])
    expect(await changed({ 'a/Dockerfile': stage }, { 'b/Dockerfile': other }, 'dockerfile/runs-as-root')).toEqual([
      'fixed dockerfile/runs-as-root a/Dockerfile',
      'introduced dockerfile/runs-as-root b/Dockerfile',
    ])
  })
})

test('a last stage is the same where another comes behind it', async () => {
  const build = 'FROM golang\nRUN make\nRUN wget http://example.com/a.tgz\n'
  const last = 'FROM scratch\nCOPY --from=0 /a /a\nUSER 1000\n'
  const rules = ['image/mutable-tag', 'dockerfile/plaintext-download']
  expect(await changed({ Dockerfile: build }, { Dockerfile: build + last }, ...rules)).toEqual([])
  expect(await changed({ Dockerfile: build + last }, { Dockerfile: build }, ...rules)).toEqual([])
  expect(
    await changed({ Dockerfile: 'FROM golang:1\nRUN make\n' }, { Dockerfile: `FROM golang:1\nRUN make\nFROM alpine\nCMD a\n` }, ...rules),
  ).toEqual(['introduced image/mutable-tag Dockerfile'])
})

describe('steps of a job', () => {
  const path = '.github/workflows/ci.yml'
  const run = (text: string) => `run: gem install ${text}\n`
  const job = (...steps: string[]) =>
    `on: push\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n${steps.map((step) => `      - ${step}`).join('')}`

  test('that get names, or lose them, are the same', async () => {
    const nameless = job(run('rake'), run('rake'), run('rspec'))
    const named = job(`name: One\n        ${run('rake')}`, `name: Two\n        ${run('rake')}`, `name: Three\n        ${run('rspec')}`)
    expect(await changed({ [path]: nameless }, { [path]: named }, 'dockerfile/unpinned-package')).toEqual([])
    expect(await changed({ [path]: named }, { [path]: nameless }, 'dockerfile/unpinned-package')).toEqual([])
  })

  test('one more of the same is introduced', async () => {
    const more = job(run('rake'), `name: Two\n        ${run('rake')}`)
    expect(await changed({ [path]: job(run('rake')) }, { [path]: more }, 'dockerfile/unpinned-package')).toEqual([
      `introduced dockerfile/unpinned-package ${path}`,
    ])
  })

  test('that an alias stood for are the same when they are written out; one more use of it is introduced', async () => {
    const step = 'uses: acme/setup@v2\n        with: {cache: true}\n'
    const second = (text: string) => `  b:\n    runs-on: ubuntu-24.04\n    steps:\n      - ${text}`
    const anchored = job(`&setup\n        ${step}`)
    const shared = { [path]: `${anchored}${second('*setup\n')}` }
    const written = { [path]: `${job(step)}${second(step)}` }
    expect(await changed(shared, written, 'workflow/unpinned-action')).toEqual([])
    expect(await changed(written, shared, 'workflow/unpinned-action')).toEqual([])
    expect(await changed({ [path]: anchored }, shared, 'workflow/unpinned-action')).toEqual([`introduced workflow/unpinned-action ${path}`])
  })
})

test('what another rule spoke for in base is not told as fixed when that finding moves', async () => {
  const password = letters(16)
  const base = { Dockerfile: `FROM debian:13\nENV DB_PASSWORD=${password}\nUSER 1000\n` }
  expect(await changed(base, { Dockerfile: 'FROM debian:13\nUSER 1000\n' })).toEqual(['fixed secret/password Dockerfile'])
  expect(
    await changed(
      base,
      { Dockerfile: 'FROM debian:13\nUSER 1000\n', 'b.env': `DB_PASSWORD=${password}\n` },
      'secret/*',
      'dockerfile/secret*',
    ),
  ).not.toContain('fixed dockerfile/secret-in-env-or-arg Dockerfile')
})
