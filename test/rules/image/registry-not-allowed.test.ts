import { expect, test } from 'vitest'
import { scanned } from '../../check.ts'

const rule = 'image/registry-not-allowed'
const told = async (image: string, registries: string) =>
  (await scanned(rule, { Dockerfile: `ARG R\nFROM ${image}\n`, '.plimsoll.yml': `registries: ${registries}\n` })).length > 0

test.each([
  ['ubuntu:1', '[quay.io]', true],
  ['ubuntu:1', '[docker.io]', false],
  ['index.docker.io/library/ubuntu:1', '[docker.io/library]', false],
  ['someone/app:1', '[docker.io/library]', true],
  ['a.example.com/x:1', '["*.example.com"]', false],
  ['a.example.com.evil.io/x:1', '["*.example.com"]', true],
  ['ghcr.io/acme/x:1', '[ghcr.io/acme]', false],
  ['ghcr.io/acme-evil/x:1', '[ghcr.io/acme]', true],
  ['${R}/x:1', '[quay.io]', false],
  ['quay.io/x:1', '[]', false],
  ['scratch', '[quay.io]', false],
])('%s with %s: %s', async (image, registries, expected) => expect(await told(image, registries)).toBe(expected))
