import { expect, test } from 'vitest'
import { scanned } from '../../check.ts'

const rule = 'secret/credential-file'

test('a variable in a file of credentials is none', async () => {
  expect(await scanned(rule, { '.npmrc': '//npm.internal/:_authToken=${NPM_TOKEN}\n' })).toEqual([])
  expect(await scanned(rule, { '.npmrc': '//npm.internal/:_password=c2hvcHNob3A=\n' })).toHaveLength(1)
})

test('a kubeconfig that asks a program for its token is safe', async () => {
  const config = (user: string) => ({ 'config.yaml': `kind: Config\nclusters: []\nusers:\n  - name: me\n    user: ${user}\n` })
  expect(await scanned(rule, config('{exec: {command: aws, args: [eks, get-token]}}'))).toEqual([])
  expect(await scanned(rule, config('{username: me, password: kR7w2LxQ}'))).toHaveLength(1)
})
