import { expect, test } from 'vitest'
import { checkChange, only, scanFiles, told } from '../check.ts'

const path = '.github/workflows/ci.yml'
const shared = (jobs: string) => `on: push
permissions: {}
jobs:
  a:
    runs-on: ubuntu-24.04
    steps: &steps
      - uses: acme/setup@v2
${jobs}`
const another = '  b:\n    runs-on: ubuntu-24.04\n    steps: *steps\n'

test('a step that two jobs share by an alias is told once', async () => {
  const { findings } = await scanFiles({ [path]: shared(another) }, only('workflow/unpinned-action'))
  expect(findings.map(told)).toEqual([`existing workflow/unpinned-action ${path}:7:26 "v2"`])
})

test('of a shared text the use that is new is told', async () => {
  const pod = (...containers: string[]) =>
    `apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec:\n  containers:\n    - name: a\n      image: a:1\n      securityContext: &context {privileged: true}\n${containers.join('')}`
  const added = '    - name: b\n      image: b:1\n      command: [dig]\n      securityContext: *context\n'
  const { findings } = await checkChange({ 'p.yaml': pod() }, { 'p.yaml': pod(added) }, only('k8s/privileged-container'))
  expect(findings.map(({ status, message }) => `${status} ${message}`)).toEqual(['introduced container "b" is privileged'])
})

test('what is gone is counted once', async () => {
  const { findings } = await checkChange({ [path]: shared(another) }, { [path]: 'on: push\njobs: {}\n' }, only('workflow/unpinned-action'))
  expect(findings.map(({ status }) => status)).toEqual(['fixed'])
})

test('a credential in ENV is one finding, by the rule that knows most of it', async () => {
  const rules = async (Dockerfile: string) => {
    const { findings } = await scanFiles({ Dockerfile: `FROM debian:13.1\n${Dockerfile}\nUSER 1\n` })
    return findings.map(({ rule }) => rule)
  }
  const value = ['kR7', 'vXq', '2mZp', '9Lw', 'T4c'].join('')
  expect(await rules(`ENV DB_PASSWORD=${value}`)).toEqual(['secret/password'])
  expect(await rules(`ENV GITHUB_TOKEN=${'gh'}${'p_'}${'wWPw5k4aXcaT4fNP0UcnZwJUVFk6LO0pINUx'}`)).toEqual(['secret/provider-token'])
  expect(await rules('ARG DB_PASSWORD')).toEqual(['dockerfile/secret-in-env-or-arg'])
})
