import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { sound, test, unsound } from './scene.ts'

/** And as a URI: RFC 3986, section 2.1. */
const names: Readonly<Record<string, string>> = {
  'k8s/ü "q" \'s\'.yaml': "k8s/%C3%BC%20%22q%22%20's'.yaml",
  'k8s/back\\slash.yaml': 'k8s/back%5Cslash.yaml',
  'k8s/tab\there.yaml': 'k8s/tab%09here.yaml',
  'k8s/-lead.yaml': 'k8s/-lead.yaml',
  'k8s/[x]{y}*.yaml': 'k8s/%5Bx%5D%7By%7D*.yaml',
  'k8s/日本.yaml': 'k8s/%E6%97%A5%E6%9C%AC.yaml',
  'k8s/100%25.yaml': 'k8s/100%2525.yaml',
  'k8s/#h?.yaml': 'k8s/%23h%3F.yaml',
}

test('files of any name have their comments, annotations and URIs; of a new mode alone nothing is new', async ({ scene }) => {
  const { repository, github } = scene
  const all = (text: string) => Object.fromEntries(Object.keys(names).map((name) => [name, text]))
  repository.branch('names-base', 'main')
  const base = repository.commit({ ...all(sound), 'k8s/mode.yaml': unsound })
  repository.branch('names', 'names-base')
  chmodSync(join(repository.directory, 'k8s/mode.yaml'), 0o755)
  const head = repository.commit(all(unsound))
  const pull = github.pull(9, 'names-base', 'names')
  const payload = { number: 9, pull_request: { number: 9, base: { sha: base, ref: 'names-base' }, head: { sha: head, ref: 'names' } } }
  for (const checkout of [head, null]) {
    pull.threads.length = 0
    pull.reviews.length = 0
    const { annotations, report, files, log } = await scene.run({ payload, checkout, inputs: { 'sarif-file': 'plimsoll.sarif' } })
    const introduced = report?.findings.filter(({ status }) => status === 'introduced') ?? []
    const expected = Object.keys(names).sort()
    expect([...new Set(introduced.map(({ path }) => path))].sort(), log).toEqual(expected)
    expect([...new Set(pull.threads.map(({ original }) => original.path))].sort()).toEqual(expected)
    expect([...new Set(annotations.flatMap(({ properties }) => properties.file ?? []))].sort()).toEqual(expected)
    for (const uri of Object.values(names)) expect(files('plimsoll.sarif')).toContain(JSON.stringify(uri))
    expect(report?.findings.some(({ path }) => path === 'k8s/mode.yaml')).toBe(true)
  }
})
