import { expect, test } from 'vitest'
import { providers } from '../../src/credentials/pack/index.ts'
import { revokedAt } from '../../src/credentials/revoke.ts'
import { review } from '../../src/reporters/review.ts'
import { terminal } from '../../src/reporters/terminal.ts'
import { checkChange, scanFiles } from '../check.ts'
import { awsKeyId, githubToken, letters } from './tokens.ts'

const literal = letters(14, undefined, 21)

const advice = async (path: string, text: string) =>
  (await scanFiles({ [path]: text })).findings.find(({ rule }) => rule.startsWith('secret/'))?.advice ?? ''

test('a token is revoked where its provider has it, and kept where the format reads it from', async () => {
  const step = (value: string) =>
    `on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    env:\n      DEPLOY_TOKEN: ${value}\n    steps: []\n`
  const steps = await advice('.github/workflows/ci.yml', step(githubToken()))
  expect(steps).toContain('Revoke it at `https://github.com/settings/tokens`')
  expect(steps).toContain('`gh secret set DEPLOY_TOKEN`')
  expect(await advice('.github/workflows/ci.yml', step(awsKeyId()))).toContain('aws iam delete-access-key')
})

test('a build is told the exact mount', async () => {
  expect(await advice('Dockerfile', `FROM alpine:3.20\nENV DB_PASSWORD=${literal}\n`)).toContain(
    '`RUN --mount=type=secret,id=db_password,env=DB_PASSWORD …`, built with `docker build --secret id=db_password,env=DB_PASSWORD .`',
  )
})

test('a password is changed with the command of what checks it', async () => {
  expect(await advice('app.env', `URL=postgres://shop:${literal}@db/shop\n`)).toContain('`ALTER ROLE … PASSWORD …`')
  expect(await advice('app.env', `URL=redis://:${literal}@cache\n`)).toContain('`ACL SETUSER`')
})

test('the steps are shown, and the value is not in them', async () => {
  const path = 'compose.yaml'
  const text = `services:\n  db:\n    image: postgres:17\n    environment:\n      POSTGRES_PASSWORD: ${literal}\n`
  const result = await checkChange({}, { [path]: text })
  const posted = review(result, {
    rules: () => undefined,
    hunks: new Map([
      [path, [{ baseStart: 0, baseLines: 0, headStart: 1, headLines: 5, lines: text.split('\n').map((line) => `+${line}`) }]],
    ]),
  })
  for (const output of [terminal(result, { rules: () => undefined, width: 400 }), posted.comments.map(({ body }) => body).join('\n')]) {
    expect(output).toContain('as history keeps this one')
    expect(output).not.toContain(literal)
  }
})

test('every place to revoke is of a provider that is known', () => {
  const preset = ['1password', 'vault', 'vercel']
  const known = new Set([...providers.map(({ name }) => name), ...preset, 'groq'])
  expect(Object.keys(revokedAt).filter((name) => !known.has(name))).toEqual([])
})
