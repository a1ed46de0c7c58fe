import { expect, test } from 'vitest'
import { checkChange, only, scanned } from '../../check.ts'

const rule = 'secret/default-password'
const lines = (text: string) => scanned(rule, { 'compose.yaml': `services:\n  db:\n    image: db:1\n    environment:\n${text}` })

test('a default is one in whatever case and quotes, and only as the whole value', async () => {
  expect(await lines('      POSTGRES_PASSWORD: "Postgres"\n')).toHaveLength(1)
  expect(await lines('      - MINIO_ROOT_PASSWORD=minioadmin\n')).toHaveLength(1)
  expect(await lines('      POSTGRES_PASSWORD: postgres-kR7w2LxQ\n')).toEqual([])
  expect(await lines('      POSTGRES_USER: postgres\n')).toEqual([])
})

test('of an entry of a list only the value is told', async () => {
  expect(await lines('      - MINIO_ROOT_PASSWORD=minioadmin\n')).toEqual([`existing ${rule} compose.yaml:5:29 "minioadmin"`])
  expect(await lines('      - "MINIO_ROOT_PASSWORD=minioadmin"\n')).toEqual([`existing ${rule} compose.yaml:5:30 "minioadmin"`])
})

test('what stands in an entry of a list where a variable is not set', async () => {
  expect(await lines('      - GF_SECURITY_ADMIN_PASSWORD=${ADMIN_PASSWORD:-admin}\n')).toEqual([
    `existing ${rule} compose.yaml:5:54 "admin"`,
  ])
  expect(await lines('      - GF_SECURITY_ADMIN_PASSWORD=${ADMIN_PASSWORD:-}\n')).toEqual([])
})

test('an object is the same in a List', async () => {
  const pod =
    'apiVersion: v1\nkind: Pod\nmetadata:\n  name: db\nspec:\n  containers:\n    - name: db\n      env: [{name: POSTGRES_PASSWORD, value: postgres}]\n'
  const list = `apiVersion: v1\nkind: List\nitems:\n${pod.replace(/^/gm, '  ').replace(' ', '-')}`
  const told = (await checkChange({ 'a.yaml': pod }, { 'a.yaml': list }, only(rule))).findings
  expect(told.map(({ status, subject }) => `${status} ${subject}`)).toEqual(['existing Pod db spec containers env POSTGRES_PASSWORD'])
})

test('one that is not in force, and the half of a pair that is a name, are none', async () => {
  const of = (text: string, path = 'app.env') => scanned(rule, { [path]: text })
  expect(await of('MYSQL_PASSWORD=superset\n')).toHaveLength(1)
  expect(await of('#MYSQL_PASSWORD=superset\n')).toEqual([])
  expect(await of('; password=changeme\n', 'my.ini')).toEqual([])
  expect(await of('MINIO_ACCESS_KEY=minio\nMINIO_SECRET_KEY=minio123\n')).toHaveLength(1)
  expect(await of('AWS_SECRET_ACCESS_KEY=minio123\n')).toHaveLength(1)
})
