/**
 * Hostile texts for everything that reads a change:
 *   node bench/fuzz.ts [INPUTS] [SEED]
 * Mutates the examples of all rules and feeds each result to its reader, to every grain, to every rule, and to the reporters.
 * A crash, a rule that throws, or an input that takes more than a second fails the run.
 */
import { performance } from 'node:perf_hooks'
import { exampleFiles, isChangeRule } from '../src/core/rule.ts'
import { runSide } from '../src/core/run.ts'
import { parseExpression } from '../src/documents/expression.ts'
import { readDocument } from '../src/documents/index.ts'
import { rules } from '../src/rules/index.ts'
import { diffLines } from '../src/source/diff.ts'
import { parseHunks } from '../src/source/hunks.ts'

const inputs = Number(process.argv[2] ?? 100_000)
let state = Number(process.argv[3] ?? 1)

/** Numerical Recipes' linear congruential generator: the same inputs for the same seed on every machine. */
const random = (below: number): number => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0
  return Math.floor((state / 2 ** 32) * below)
}
const pick = <Item>(items: readonly Item[]): Item => items[random(items.length)] as Item

const examples = rules.flatMap((rule) => {
  const all = isChangeRule(rule) ? [rule.bad.base, rule.bad.head, rule.good.head] : [rule.bad, rule.good]
  return all.flatMap((example) => Object.entries(exampleFiles(rule, example)))
})

/** Kinds of files that no rule has for its example, as often as the others. */
const more = Object.entries({
  'chart/values.yaml': `podSecurityContext: {fsGroup: 1}
securityContext: {pod: {runAsUser: 1}, container: {privileged: true}}
redis: {master: {containerSecurityContext: {enabled: true, runAsNonRoot: true}, extraVolumes: [{name: a, hostPath: {path: /}}]}}
extraDeploy: [{apiVersion: v1, kind: Pod, metadata: {name: a}, spec: {hostNetwork: true}}]
`,
  'release.yaml': `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: {name: a}
spec: {source: {helm: {values: "securityContext:\n  privileged: true\n"}}}
`,
  'compose.yaml': `services:
  web:
    build:
      dockerfile_inline: |
        FROM a:1 AS b
        RUN <<EOF
        echo
        EOF
        USER c
`,
  'chart/templates/a.yaml': `apiVersion: v1
kind: Pod
metadata: {name: a}
spec:
  {{- if .Values.a }}
  hostPID: true
  {{- else if .Values.b }}
  hostIPC: true
  {{- else }}
  hostNetwork: true
  {{- end }}
`,
  'pipeline.yaml': `apiVersion: tekton.dev/v1
kind: PipelineRun
metadata: {name: a}
spec: {pipelineSpec: {tasks: [{name: a, taskSpec: {stepTemplate: {image: b}, steps: [{name: c, securityContext: {privileged: true}}]}}]}}
---
apiVersion: argoproj.io/v1alpha1
kind: CronWorkflow
metadata: {name: a}
spec: {workflowSpec: {securityContext: {runAsUser: 0}, templates: [{name: b, container: {image: c}, sidecars: [{name: d}]}]}}
`,
})
const samples = [...examples, ...Array.from({ length: Math.ceil(examples.length / 8) }, () => more).flat()]
const paths = [
  ...new Set(samples.map(([path]) => path)),
  'templates/a.yaml',
  'values.yaml',
  'action.yml',
  '.plimsoll.yml',
  'a.json',
  'a.env',
]
const splinters = [
  '\n',
  '\r\n',
  '\t',
  ' ',
  '  ',
  ':',
  ': ',
  '- ',
  '? ',
  '&a ',
  '*a',
  '!!str ',
  '!!bool "true"',
  '!!binary UG9k',
  '!<tag:yaml.org,2002:int> ',
  '%TAG ! tag:yaml.org,2002:\n---\n',
  'kind: PodList\nitems:\n- ',
  '\0',
  '|',
  '>-',
  '"',
  "'",
  '{',
  '}',
  '[',
  ']',
  '{{',
  '}}',
  '${{',
  '${',
  '}',
  '$(',
  '`',
  '<<EOF\n',
  '\\',
  '\\\n',
  '#',
  '# escape=`\n',
  '---\n',
  '...\n',
  '\0',
  '\u{10ffff}',
  '\ud800',
  '\ufeff',
  '\u2028',
  '%',
  '@sha256:',
  '<<: ',
  '0x',
  '1e999',
  '-',
  '&&',
  '||',
  ';',
  '|',
  '(',
  ')',
  '*',
  '**',
  '__proto__',
  'constructor',
  'FROM ',
  'RUN ',
  'uses: ',
  'run: |\n',
  'image: ',
  'kind: List\nitems:\n',
  'plimsoll-ignore k8s/x until 2020-01-01: ',
  '@@ -1,2 +1,3 @@\n',
  '+',
  'github.event.issue.title',
  "format('{0}', ",
  'spec:\n',
  'containers:\n',
  'enabled: false\n',
  'securityContext: ',
  '{{ if a }}\n',
  '{{ else }}\n',
  '{{ end }}\n',
]

function mutated(text: string): string {
  let result = text
  for (let times = 1 + random(6); times > 0; times--) {
    const at = random(result.length + 1)
    const end = Math.min(result.length, at + random(30))
    const way = random(6)
    if (way === 0) result = result.slice(0, at) + result.slice(end)
    else if (way === 1) result = result.slice(0, at) + result.slice(at, end).repeat(1 + random(20)) + result.slice(end)
    else if (way === 2)
      result = result.slice(0, at) + pick(splinters).repeat(1 + (random(50) === 0 ? random(3000) : random(3))) + result.slice(at)
    else if (way === 3) result = result.slice(0, at) + pick(samples)[1].slice(0, random(400)) + result.slice(at)
    else if (way === 4) result = result.slice(0, at) + String.fromCharCode(random(0xffff)) + result.slice(end)
    else result = result.slice(at) + result.slice(0, at)
  }
  return result.slice(0, 50_000)
}

const settings = { registries: ['ghcr.io/*'], owner: 'acme', strict: true, today: '2026-01-01' }
const slowest = { took: 0, path: '', text: '' }
let crashes = 0
const start = performance.now()

for (let count = 0; count < inputs; count++) {
  const [path, sample] = pick(samples)
  const text = mutated(sample)
  const name = random(8) === 0 ? pick(paths) : path
  // Processor time, as other work on the machine is not the reader's.
  const begun = process.cpuUsage()
  try {
    read(name, text, sample, count)
  } catch (error) {
    crashes++
    console.log(`input ${count} ${name}: ${error instanceof Error ? error.stack : error}\n${JSON.stringify(text)}`)
  }
  const { user, system } = process.cpuUsage(begun)
  const took = (user + system) / 1000
  if (took > slowest.took) Object.assign(slowest, { took, path: name, text })
}

const seconds = (performance.now() - start) / 1000
console.log(
  `${inputs} inputs in ${seconds.toFixed(0)} s, ${crashes} crashes, slowest ${slowest.took.toFixed(0)} ms (${slowest.path}, ${slowest.text.length} characters)`,
)
if (slowest.took > 1000) console.log(JSON.stringify(slowest.text))
process.exitCode = crashes > 0 || slowest.took > 1000 ? 1 : 0

function read(path: string, text: string, sample: string, count: number): void {
  const document = readDocument(path, text)
  const { drafts, faults } = runSide(rules, { side: 'head', documents: [document], credentials: new Map(), estate: null }, settings)
  if (faults[0] !== undefined) throw new Error(`${faults[0].rule}: ${faults[0].message}`)
  for (const { span, document: where } of drafts) {
    if (!(0 <= span.start && span.start <= span.end && span.end <= where.text.value.length)) throw new Error('a span outside the text')
  }
  if (count % 4 === 0) parseExpression(text.slice(0, 500), 0)
  if (count % 4 === 1) parseHunks(text)
  if (count % 16 === 2) diffLines(sample, text)
}
