import { describe, expect, test } from 'vitest'
import { findCredentials } from '../../src/credentials/find.ts'
import { readDocument } from '../../src/documents/index.ts'
import { awsKeyId, githubToken, privateKey } from './tokens.ts'

/** `kind: text` of each. */
async function found(text: string, path = 'notes.txt'): Promise<string[]> {
  const document = readDocument(path, text)
  return (await findCredentials(document)).map(({ kind, span }) => `${kind}: ${text.slice(span.start, span.end)}`)
}

describe('findCredentials', () => {
  test('gives kind and place, and the prefix that its provider publishes', async () => {
    const token = githubToken()
    const document = readDocument('deploy.sh', `export TOKEN=${token}\n`)
    const [credential] = await findCredentials(document)
    expect(credential).toMatchObject({ kind: 'github-token', prefix: 'ghp_', span: { start: 13, end: 13 + token.length } })
  })

  test('finds AWS access key ids, which secretlint leaves out unless asked', async () => {
    const id = awsKeyId()
    expect(await found(`aws_access_key_id = ${id}\n`)).toEqual([`aws-access-key-id: ${id}`])
  })

  test('a byte order mark that the text begins with moves no place', async () => {
    const token = githubToken()
    expect(await found(`\uFEFFTOKEN=${token}!\n`)).toEqual([`github-token: ${token}`])
  })

  test('is quiet on a file without any', async () => {
    expect(await found('replicas: 3\nimage: nginx@sha256:0123\nowner: 1234-5678-9012\n')).toEqual([])
  })

  test.each(['secretlint-disable', 'secretlint-disable-line', 'secretlint-disable-next-line'])(
    'is not silenced by a comment %s',
    async (mark) => {
      const token = githubToken()
      expect(await found(`# ${mark}\nTOKEN=${token} # ${mark}\n`)).toEqual([`github-token: ${token}`])
    },
  )

  test('finds what lies across the border of two windows, once', async () => {
    const key = privateKey('PRIVATE KEY', 40)
    for (const start of [49_000, 64_000, 65_000, 65_530]) {
      expect(await found(`${'x'.repeat(start)}\n${key}\n${'x'.repeat(90_000)}`)).toEqual([`private-key: ${key}`])
    }
  })

  test('reads a line of 50 MB in seconds', async () => {
    const token = githubToken()
    const text = `var a="${'abcdefghij '.repeat(5_000_000)}";b="${token}"`
    const before = performance.now()
    expect(await found(text)).toEqual([`github-token: ${token}`])
    expect(performance.now() - before).toBeLessThan(10_000)
  })
})
