import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isOpen, parseImage } from '../../src/documents/image.ts'
import { cpuSeconds } from '../cpu.ts'

const parts = (text: string) => {
  const parsed = parseImage(text)
  return parsed && [parsed.registry, parsed.repository, parsed.tag, parsed.digest].map((part) => part?.value ?? null)
}
const digest = `sha256:${'0123456789abcdef'.repeat(4)}`

describe('the distribution grammar', () => {
  test.each([
    ['ubuntu', [null, 'ubuntu', null, null]],
    ['library/ubuntu:22.04', [null, 'library/ubuntu', '22.04', null]],
    ['localhost/app', ['localhost', 'app', null, null]],
    ['reg:5000/app', ['reg:5000', 'app', null, null]],
    ['reg.example.com:5000/team/app:v1', ['reg.example.com:5000', 'team/app', 'v1', null]],
    ['[2001:db8::1]:5000/app:v1', ['[2001:db8::1]:5000', 'app', 'v1', null]],
    [`node@${digest}`, [null, 'node', null, digest]],
    [`docker.io/node:22@${digest}`, ['docker.io', 'node', '22', digest]],
    // Variables and template actions may hold colons, slashes and at signs of their own.
    ['${REGISTRY:-docker.io/library}/node:22', [null, '${REGISTRY:-docker.io/library}/node', '22', null]],
    ['node:${TAG:-latest}', [null, 'node', '${TAG:-latest}', null]],
    [
      '{{ .Values.a }}/{{ .Values.b | default "x:y" }}:{{ .Chart.AppVersion }}',
      [null, '{{ .Values.a }}/{{ .Values.b | default "x:y" }}', '{{ .Chart.AppVersion }}', null],
    ],
    ['ghcr.io/o/r:${{ github.sha }}', ['ghcr.io', 'o/r', '${{ github.sha }}', null]],
    ['$(params.image)', [null, '$(params.image)', null, null]],
    ['app@${DIGEST}', [null, 'app', null, '${DIGEST}']],
  ])('%s', (text, expected) => expect(parts(text)).toEqual(expected))

  test.each(['', ' ', 'a b', 'node:', 'node@', `node@sha256:12`, ':tag', '/app', 'node:a:b', './path', 'node\n'])(
    '%j is no reference',
    (text) => expect(parseImage(text)).toBeNull(),
  )
})

test('spans lie where the parts stand', () => {
  const text = `reg.io/app:v1@${digest}`
  const parsed = parseImage(text, 100)
  for (const part of [parsed?.registry, parsed?.repository, parsed?.tag, parsed?.digest])
    expect(part && text.slice(part.span.start - 100, part.span.end - 100)).toBe(part?.value)
})

test('any text is read, quickly', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', '/', ':', '@', '$', '{', '}', '%', '(', '.', '1') }), (text) => {
      const parsed = parseImage(text)
      if (parsed?.tag) expect(text.slice(parsed.tag.span.start, parsed.tag.span.end)).toBe(parsed.tag.value)
    }),
    { numRuns: 3000 },
  )
  const start = process.threadCpuUsage()
  for (const piece of ['${', '{{', '<%', '$(', '${{', 'a/', ':a', '@', '%a', '$']) isOpen(piece.repeat(200_000))
  expect(cpuSeconds(start)).toBeLessThan(3)
})
