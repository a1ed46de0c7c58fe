import { expect, test } from 'vitest'
import { checkChange, only, scanFiles, told } from '../check.ts'

const password = ['Xk9', 'vQ2p', 'Lm7Z'].join('')

const compose = (...lines: readonly string[]) => ({
  'compose.yaml': `services:
  web:
    build:
      context: .
      dockerfile_inline: |
        # syntax=docker/dockerfile:1
        FROM node:24.1.0 AS build
        RUN npm ci

        FROM node:24.1.0
        COPY --from=build /src \\
          /app
${lines.map((line) => `        ${line}\n`).join('')}  database:
    image: postgres:17.2
`,
})

test('a Dockerfile in a Compose file is judged as one', async () => {
  const files = compose('RUN <<EOF', 'curl -k https://example.com/a', 'EOF', `ENV DB_PASSWORD=${password}`, 'USER node')
  const { findings, problems } = await scanFiles(files, only('dockerfile/*', 'secret/*'))
  expect(problems).toEqual([])
  expect(findings.map((finding) => `${told(finding).replaceAll(password, '…')} ${finding.subject}`)).toEqual(
    expect.arrayContaining([
      'existing dockerfile/tls-verification-disabled compose.yaml:14:14 "-k" service web final stage RUN',
      expect.stringMatching(/^existing secret\/password compose\.yaml:16:25 "…" /),
    ]),
  )
})

test('a user that is taken away is told', async () => {
  const { findings } = await checkChange(compose('USER node', 'CMD ["node"]'), compose('CMD ["node"]'), only('dockerfile/runs-as-root'))
  expect(findings.map(told)).toEqual([
    'introduced dockerfile/runs-as-root compose.yaml:10:14 "node:24.1.0" removed compose.yaml:13:9 "USER node"',
  ])
})

test('what is broken in it is a problem at its place', async () => {
  const { problems, verdict } = await scanFiles(compose('RNU npm ci'), only('k8s/*'))
  expect(problems.map(({ message, at }) => [message, at?.text.position(at.span.start)])).toEqual([
    ['dockerfile_inline: unknown instruction "RNU"', { line: 13, column: 9 }],
  ])
  expect(verdict).toBe('incomplete')
})

test('one that is quoted is not read, and that is told', async () => {
  const files = { 'compose.yaml': 'services:\n  web:\n    build:\n      dockerfile_inline: "FROM node:latest\\nRNU"\n' }
  const { problems, verdict } = await scanFiles(files)
  expect(problems.map(({ message }) => message)).toEqual(['dockerfile_inline is only read as a block: write it behind `|`'])
  expect(verdict).toBe('incomplete')
})
