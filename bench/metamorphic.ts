/**
 * The difference, tried on real files:
 *   node bench/metamorphic.ts CASES.jsonl [COUNT]
 * One field of a manifest is set to a violation: exactly that finding is introduced, and the way back shows exactly it as fixed.
 * Blank lines, comments and another order of the documents introduce nothing. From the good example of every rule to its bad one and back the finding
 * comes and goes, and so it does with each fix that is offered for a case. Prints what did not hold and how much did.
 */
import { readFileSync } from 'node:fs'
import type { Finding } from '../src/core/finding.ts'
import { applyEdits } from '../src/core/fix.ts'
import { readDocument } from '../src/documents/index.ts'
import type { Container } from '../src/documents/kubernetes-model.ts'
import type { YamlMap } from '../src/documents/yaml.ts'
import { setAt } from '../src/documents/yaml-edit.ts'
import { checkChange, type Files } from '../test/check.ts'
import { brokenOf, examples } from '../test/ways/examples.ts'
import { brokenFixes } from '../test/ways/fixes.ts'

type Path = readonly string[]

/** Where the field is, its sound and its violating value, and the rule that must speak. */
interface Mutation {
  readonly rule: string
  readonly on: 'container' | 'pod'
  readonly path: Path
  readonly sound: string | boolean
  readonly violating: string | boolean
}

const mutations: readonly Mutation[] = [
  { rule: 'k8s/privileged-container', on: 'container', path: ['securityContext', 'privileged'], sound: false, violating: true },
  {
    rule: 'k8s/allow-privilege-escalation',
    on: 'container',
    path: ['securityContext', 'allowPrivilegeEscalation'],
    sound: false,
    violating: true,
  },
  { rule: 'k8s/run-as-non-root', on: 'container', path: ['securityContext', 'runAsNonRoot'], sound: true, violating: false },
  {
    rule: 'k8s/seccomp-unconfined',
    on: 'container',
    path: ['securityContext', 'seccompProfile', 'type'],
    sound: 'RuntimeDefault',
    violating: 'Unconfined',
  },
  { rule: 'k8s/host-network', on: 'pod', path: ['hostNetwork'], sound: false, violating: true },
  { rule: 'image/mutable-tag', on: 'container', path: ['image'], sound: 'ghcr.io/acme/app:1.2.3', violating: 'ghcr.io/acme/app:latest' },
]

const [file = '', count = '300'] = process.argv.slice(2)
const cases = readFileSync(file, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line): Files => {
    const { files } = JSON.parse(line) as { files: { path: string; text?: string }[] }
    return Object.fromEntries(files.map(({ path, text = '' }) => [path, text]))
  })
const texts = [...new Set(cases.map((files) => Object.values(files)[0] ?? ''))]

const key = ({ rule, subject, status }: Finding) => `${status} ${rule} ${subject}`
let tried = 0
const broken: string[] = []

for (const [index, text] of texts.entries()) {
  if (tried >= Number(count)) break
  const mutation = mutations[index % mutations.length]
  const [base, head] =
    mutation === undefined ? [null, null] : [withField(text, mutation, mutation.sound), withField(text, mutation, mutation.violating)]
  if (mutation === undefined || base === null || head === null) continue
  tried++
  const there = await differences(base, head)
  const back = await differences(head, base)
  const name = (found: readonly string[]) => JSON.stringify(found)
  const [only] = there
  if (there.length !== 1 || !only?.startsWith(`introduced ${mutation.rule} `))
    broken.push(`${index} ${mutation.rule}: there ${name(there)}`)
  if (back.length !== 1 || !back[0]?.startsWith(`fixed ${mutation.rule} `)) broken.push(`${index} ${mutation.rule}: back ${name(back)}`)
  for (const [how, same] of sameMeaning(head)) {
    const changed = await differences(head, same)
    if (changed.length > 0) broken.push(`${index} ${how}: ${name(changed)}`)
  }
}
tell(tried, 'documents', broken)
tell(examples.length, 'pairs of examples', (await Promise.all(examples.map(brokenOf))).flat())
const made = await Promise.all(cases.map(brokenFixes))
tell(
  made.reduce((sum, { tried: each }) => sum + each, 0),
  'fixes of cases',
  made.flatMap(({ faults }) => faults),
)
if (tried < Number(count)) process.exitCode = 1

function tell(size: number, what: string, faults: readonly string[]): void {
  console.log(`${size} ${what}, ${faults.length} failures`)
  for (const line of faults) console.log(`  ${line}`)
  if (faults.length > 0) process.exitCode = 1
}

async function differences(base: string, head: string): Promise<string[]> {
  const { findings, problems } = await checkChange({ 'a.yaml': base }, { 'a.yaml': head })
  if (problems.length > 0) return [`problem ${problems[0]?.message}`]
  return findings.filter(({ status }) => status !== 'existing').map(key)
}

/** The text with the field of its first container or pod set, or null where there is none. */
function withField(text: string, { on, path }: Mutation, value: string | boolean): string | null {
  const document = readDocument('a.yaml', text)
  const [container]: readonly Container[] = document.grains('container')
  if (document.problems.length > 0 || container === undefined || container.partial) return null
  const map: YamlMap = on === 'container' ? container.node : container.workload.spec
  const edit = setAt(document.text, map, path, value)
  return edit === undefined ? null : applyEdits(text, [edit])
}

function sameMeaning(text: string): [string, string][] {
  const documents = text.replace(/^---\n/, '').split(/^---$\n?/m)
  const reordered = documents.reverse().map((part) => (part.endsWith('\n') ? part : `${part}\n`))
  return [
    ['20 blank lines above', `${'\n'.repeat(20)}${text}`],
    ['20 comments above', `${'# a note\n'.repeat(20)}${text}`],
    ['documents in another order', reordered.join('---\n')],
    ['another document before it', `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: other}\n---\n${text}`],
  ]
}
