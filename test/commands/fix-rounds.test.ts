import { expect, test } from 'vitest'
import { rewriteFile } from '../../src/commands/fix-disk.ts'
import { afterFixes, fixedFiles } from '../../src/commands/fix-rounds.ts'
import { defineRule, type Rule, type SideRuleOn, safeFix } from '../../src/core/rule.ts'
import { inputOf, scanFiles } from '../check.ts'
import { temporaryRepository } from '../repository.ts'

const described = {
  severity: 'high',
  threat: 'runtime',
  summary: 'S',
  why: 'W.',
  instead: 'I.',
  references: [],
  bad: '',
  good: '',
  on: 'file',
} as const

/** Tells a word, and mends it with another. */
const telling = (id: string, word: string, instead: string): SideRuleOn<'file'> =>
  defineRule({
    ...described,
    id,
    *check({ document }) {
      const start = document.text.value.indexOf(word)
      const span = { start, end: start + word.length }
      if (start >= 0) yield { at: { span }, message: word, fix: safeFix(`Write ${instead}`, { span, text: instead }) }
    },
  })

const both: Rule = defineRule({
  ...described,
  id: 'test/both',
  *check({ document }) {
    if (/one[\s\S]*two/.test(document.text.value)) yield { at: { span: { start: 0, end: 1 } }, message: 'both', identity: 'both' }
  },
})

const fixed = async (text: string, ...rules: Rule[]) => {
  const input = inputOf({ 'a.txt': text }, { rules })
  const files = await fixedFiles(input, await scanFiles({ 'a.txt': text }, { rules }))
  const left = await afterFixes(input, files)
  return [files[0]?.after ?? text, ...left.findings.map(({ message }) => message)]
}

test('fixes that hold alone and not together are made as far as they hold', async () => {
  expect(
    await fixed('ONE TWO SIX\n', telling('a/one', 'ONE', 'one'), telling('a/two', 'TWO', 'two'), telling('a/six', 'SIX', 'six'), both),
  ).toEqual(['one TWO six\n', 'TWO'])
})

test('fixes that write to one place are made in turn', async () => {
  const pod = (context: string) =>
    `{"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "web"}, "spec": {"containers": [{"name": "app", "image": "ghcr.io/acme/app:1.2.3"${context}}]}}\n`
  const files = { 'pod.json': pod(', "securityContext": {}') }
  const options = { overrides: { failOn: null, strict: false, only: ['k8s/allow-privilege-escalation', 'k8s/seccomp-profile-missing'] } }
  const [file] = await fixedFiles(inputOf(files, options), await scanFiles(files, options))
  expect(file?.mended).toHaveLength(2)
  expect(JSON.parse(file?.after ?? '').spec.containers[0].securityContext).toEqual({
    allowPrivilegeEscalation: false,
    seccompProfile: { type: 'RuntimeDefault' },
  })
})

test('a file that changed since it was read is not written', async () => {
  const repo = await temporaryRepository()
  repo.write('a.txt', 'edited meanwhile\n')
  expect(await rewriteFile(repo.path, 'a.txt', 'read\n', 'mended\n')).toBe('it changed while it was being judged')
  expect(await rewriteFile(repo.path, 'b.txt', 'read\n', 'mended\n')).toBe('it is no regular file any more')
  expect(await rewriteFile(repo.path, 'a.txt', 'edited meanwhile\n', 'x\n')).toBeNull()
  expect(repo.read('a.txt')).toBe('x\n')
})
