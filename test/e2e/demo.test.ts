import { expect, test } from 'vitest'
import { temporaryFolder } from '../repository.ts'
import { plimsoll } from './plimsoll.ts'

test('the first command shows a review with every family of findings and a removed guard', async () => {
  const { status, out } = await plimsoll(['demo'], { cwd: temporaryFolder() })
  expect(status).toBe(0)
  for (const rule of [
    'secret/provider-token',
    'image/mutable-tag',
    'image/digest-removed',
    'workflow/template-injection',
    'k8s/run-as-non-root',
    'dockerfile/runs-as-root',
  ]) {
    expect(out).toContain(rule)
  }
  expect(out).toMatch(/Removed by this change[\s\S]*-\s+runAsNonRoot: true/)
  expect(out).toContain('```suggestion')
  expect(out).toContain('Fail:')
  expect(out).not.toContain('Zq8Kv2Lw9Xr4Tb7Yn1')
})
