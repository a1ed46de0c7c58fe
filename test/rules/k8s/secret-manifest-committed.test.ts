import { expect, test } from 'vitest'
import { says } from '../../kubernetes.ts'

const rule = 'k8s/secret-manifest-committed'

const secret = (data: string) => `apiVersion: v1\nkind: Secret\nmetadata: {name: s}\n${data}\n`

test.each([
  ['data', secret('data: {user: d2Vi}'), ['Secret s: s']],
  ['text', secret('stringData: {user: web}'), ['Secret s: s']],
  ['none yet', secret('data: {}'), []],
  ['from a template', secret('data: {user: "{{ .Values.user | b64enc }}"}'), []],
  ['encrypted with SOPS', secret('data: {user: "ENC[AES256_GCM]"}\nsops: {version: 3}'), []],
])('%s', async (_, manifest, expected) => expect(await says(rule, manifest)).toEqual(expected))
