import { expect, test } from 'vitest'
import { checkChange, only, scanFiles } from '../../check.ts'
import { githubToken } from '../../credentials/tokens.ts'

const rule = 'secret/provider-token'
const [first, second] = [githubToken(1), githubToken(2)]

test('the token is nowhere in the finding, and its fingerprint is no function of it', async () => {
  const fingerprint = async (token: string) => {
    const { findings } = await scanFiles({ 'deploy.sh': `curl -H "Authorization: Bearer ${token}"\n` }, only(rule))
    expect(findings).toHaveLength(1)
    const { at, ...rest } = findings[0]!
    expect(JSON.stringify(rest)).not.toContain(token.slice(4))
    expect(at.masks).toContainEqual(at.span)
    return rest.fingerprint
  }
  expect(await fingerprint(first)).toBe(await fingerprint(second))
})

test('a token in place of another is introduced', async () => {
  const file = (token: string) => ({ 'values.yaml': `token: ${token}\n` })
  const same = await checkChange(file(first), file(first), only(rule))
  const other = await checkChange(file(first), file(second), only(rule))
  expect(same.counts).toMatchObject({ introduced: 0 })
  expect(other.counts).toMatchObject({ introduced: 1, fixed: 1 })
})
