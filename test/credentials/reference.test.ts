import { describe, expect, test } from 'vitest'
import { applyEdits } from '../../src/core/fix.ts'
import { terminal } from '../../src/reporters/terminal.ts'
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

test('Kubernetes: only a variable of a container can take its value from a Secret', async () => {
  const application = `apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata:\n  name: db\nspec:\n  source:\n    helm:\n      parameters:\n        - name: adminPassword\n          value: ${literal}\n`
  const { findings } = await scanFiles({ 'app.yaml': application }, only('secret/*'))
  expect(findings.map(({ fix }) => fix)).toEqual([null])
})

describe('Compose', () => {
  const service = (image: string, value: string) =>
    `services:\n  db:\n    image: ${image}\n    environment:\n      POSTGRES_PASSWORD: ${value}\n`

  test('a variable that must be set', async () => {
    expect(await fixed('compose.yaml', service('shop/db:17', literal))).toBe(service('shop/db:17', '${POSTGRES_PASSWORD:?}'))
    expect(await fixed('compose.yaml', service('shop/db:17', 'postgres'))).toBe(service('shop/db:17', '${POSTGRES_PASSWORD:?}'))
  })

  test('a secret, for an image that says that it reads its variable from a file', async () => {
    const expected = (name: string) =>
      `services:\n  db:\n    image: postgres:17\n    environment:\n      POSTGRES_PASSWORD_FILE: /run/secrets/${name}\n    secrets:\n      - ${name}\nsecrets:\n  ${name}:\n    file: ./${name}.txt\n`
    expect(await fixed('compose.yaml', service('postgres:17', literal))).toBe(expected('postgres_password'))
    expect(await fixed('compose.yaml', service('postgres:17', 'postgres'))).toBe(expected('db_password'))
    const result = await scanFiles({ 'compose.yaml': service('postgres:17', literal) }, only('secret/*'))
    expect(terminal(result, { rules: () => undefined })).toMatch(/\+ .* POSTGRES_PASSWORD_FILE: \/run\/secrets\/postgres_password\n/)
  })

  test('a secret beside others, in a list', async () => {
    const file = (variable: string, own: string, top: string) =>
      `secrets:\n  tls:\n    file: ./tls.txt\n${top}services:\n  db:\n    image: docker.io/library/mysql:9\n    environment:\n    - "${variable}"\n    secrets:\n    - tls\n${own}    restart: always\n`
    expect(await fixed('compose.yaml', file(`MYSQL_ROOT_PASSWORD=${literal}`, '', ''))).toBe(
      file(
        'MYSQL_ROOT_PASSWORD_FILE=/run/secrets/mysql_root_password',
        '    - mysql_root_password\n',
        '  mysql_root_password:\n    file: ./mysql_root_password.txt\n',
      ),
    )
  })

  test('no list item, if the image is not known', async () => {
    expect(
      await fixed('compose.yaml', `services:\n  db:\n    image: shop/db\n    environment:\n      - POSTGRES_PASSWORD=${literal}\n`),
    ).toBeUndefined()
  })
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
