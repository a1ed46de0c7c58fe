import { expect, test } from 'vitest'
import { applyEdits } from '../../src/core/fix.ts'
import { only, scanFiles } from '../check.ts'
import { letters } from './tokens.ts'

const literal = letters(14)

async function fixed(path: string, text: string): Promise<string | undefined> {
  const { findings } = await scanFiles({ [path]: text }, only('secret/*'))
  const fix = findings[0]?.fix
  return fix ? applyEdits(text, fix.edits) : undefined
}

test('Kubernetes: value becomes valueFrom', async () => {
  const pod = (env: string) =>
    `apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n    - name: web\n      image: web:1\n      env:\n${env}`
  const expected =
    '        - name: DB_PASSWORD\n          valueFrom:\n            secretKeyRef:\n              name: db-password\n              key: db-password\n'
  expect(await fixed('web.yaml', pod(`        - name: DB_PASSWORD\n          value: "${literal}"\n`))).toBe(pod(expected))
})

test('Compose: a variable that must be set', async () => {
  const service = (value: string) => `services:\n  db:\n    image: postgres:17\n    environment:\n      POSTGRES_PASSWORD: ${value}\n`
  expect(await fixed('compose.yaml', service(literal))).toBe(service('${POSTGRES_PASSWORD:?}'))
  expect(await fixed('compose.yaml', service('postgres'))).toBe(service('${POSTGRES_PASSWORD:?}'))
})

test('workflow: a secret of the repository', async () => {
  const job = (value: string) =>
    `on: push\njobs:\n  test:\n    runs-on: ubuntu-24.04\n    container:\n      image: r/i:1\n      credentials:\n        username: ci\n        password: ${value}\n    steps: []\n`
  expect(await fixed('.github/workflows/ci.yml', job(literal))).toBe(job('${{ secrets.PASSWORD }}'))
})

test('no fix inside of a script, where a reference would be a text', async () => {
  const script = `on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: |\n          export DB_PASSWORD=${literal}\n`
  expect(await fixed('.github/workflows/ci.yml', script)).toBeUndefined()
})
