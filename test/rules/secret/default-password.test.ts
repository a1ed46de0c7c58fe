import { expect, test } from 'vitest'
import { scanned } from '../../check.ts'

const rule = 'secret/default-password'
const lines = (text: string) => scanned(rule, { 'compose.yaml': `services:\n  db:\n    image: db:1\n    environment:\n${text}` })

test('a default is one in whatever case and quotes, and only as the whole value', async () => {
  expect(await lines('      POSTGRES_PASSWORD: "Postgres"\n')).toHaveLength(1)
  expect(await lines('      - MINIO_ROOT_PASSWORD=minioadmin\n')).toHaveLength(1)
  expect(await lines('      POSTGRES_PASSWORD: postgres-kR7w2LxQ\n')).toEqual([])
  expect(await lines('      POSTGRES_USER: postgres\n')).toEqual([])
})
