import { expect, test } from 'vitest'
import { type TestRepository, temporaryRepository } from '../repository.ts'
import { plimsoll, reported } from './plimsoll.ts'

/*
 * Ways to write a file so that the gate reads something else than the program that it is for. All are files of one change, so that one run judges them:
 * none of them can change how another is read.
 */
const pod = (mode = 'true', name = 'web') =>
  `apiVersion: v1\nkind: Pod\nmetadata: {name: ${name}}\nspec:\n  containers:\n    - name: web\n      image: ghcr.io/acme/web:1\n      securityContext: {privileged: ${mode}}\n`
const object = (mode = 'true') =>
  `{"metadata": {"name": "w"}, "spec": {"containers": [{"name": "w", "image": "a:1", "securityContext": {"privileged": ${mode}}}]}}`
const operation = () => JSON.stringify({ op: 'add', path: '/spec/containers/0/securityContext/privileged', value: true })
const indented = (text: string, by: number) => text.trimEnd().replaceAll('\n', `\n${' '.repeat(by)}`)
const dockerfile = 'FROM debian:12.11\nUSER root\n'
const token = ['ghp', '_', 'Zq8Kv2Lw9Xr4Tb7Yn1', 'Mc6Ph3Js5Dg0Fa2Ue4'].join('')
const injection = (expression: string) =>
  `on: issues\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: echo "${expression}"\n`
const compose = (privileged: string) => `services:\n  a:\n    image: ghcr.io/acme/a:1\n    privileged: ${privileged}\n`

const [k8s, root, secret, inject, composed] = [
  'k8s/privileged-container',
  'dockerfile/runs-as-root',
  'secret/provider-token',
  'workflow/template-injection',
  'compose/privileged',
]

type Way = readonly [what: string, path: string, content: string | Buffer, rule: string]
const utf16be = (text: string) => Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(text, 'utf16le').swap16()])

const ways: Way[] = [
  ['UTF-16 in the other order', 'utf16be.yaml', utf16be(pod()), k8s],
  ['a line separator in a comment', 'ls.yaml', pod().replace('spec:\n', 'spec: # x\u2028y\n'), k8s],
  ['a next-line character in a comment', 'nel.yaml', pod().replace('spec:\n', 'spec: # x\u0085\n'), k8s],
  ['lone carriage returns', 'cr.yaml', pod().replaceAll('\n', '\r'), k8s],
  ['a carriage return that ends a comment', 'comment-cr.yaml', pod().replace('      securityContext', '# c\r      securityContext'), k8s],
  ['an override of the reading direction', 'bidi.yaml', `${pod().trimEnd()} # \u202e eslaf\n`, k8s],
  [
    'a Latin key with a Cyrillic letter for a guard',
    'homoglyph.yaml',
    pod().replace('privileged: true', 'privileged: true, ru\u043fAsNonRoot: true'),
    k8s,
  ],
  [
    'a guard with an invisible character in its key',
    'zero-width.yaml',
    pod('false').replace('privileged', 'allowPrivilegeEsc\u200balation: false, privileged'),
    'k8s/allow-privilege-escalation',
  ],
  ['the end of a document', 'dots.yaml', `a: 1\n...\n${pod()}`, k8s],
  [
    'a separator inside of a block',
    'separator.yaml',
    `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: x}\ndata:\n  a: |\n    ---\n---\n${pod()}`,
    k8s,
  ],
  ['a directive', 'directive.yaml', `%YAML 1.1\n---\n${pod()}`, k8s],
  ['a tag on a quoted value', 'tag.yaml', pod('!!bool "true"'), k8s],
  ['a tag in full', 'tag-in-full.yaml', pod('!<tag:yaml.org,2002:bool> "true"'), k8s],
  ['a tag that decodes', 'binary-tag.yaml', pod().replace('kind: Pod', 'kind: !!binary UG9k'), k8s],
  ['a tag on a key', 'key-tag.yaml', pod().replace('privileged:', '!!str privileged:'), k8s],
  ['a complex key', 'complex.yaml', pod().replace('{privileged: true}', '\n        ? privileged\n        : true'), k8s],
  ['an escaped key of the object', 'escaped.yaml', pod().replace('apiVersion: v1', '"api\\x56ersion": "v1"'), k8s],
  [
    'merge keys in a list',
    'merge-list.yaml',
    pod()
      .replace('{privileged: true}', '{<<: [*s, *t]}')
      .replace('metadata: {name: web}', 'metadata: {name: web}\nx-a: &s {runAsNonRoot: true}\nx-b: &t {privileged: true}'),
    k8s,
  ],
  ['a merge key for the whole object', 'merge-all.yaml', `x: &c {apiVersion: v1, kind: Pod, ${object().slice(1, -1)}}\n<<: *c\n`, k8s],
  [
    'an anchor for the container',
    'anchor.yaml',
    'x: &c {name: web, image: "a:1", securityContext: {privileged: true}}\napiVersion: v1\nkind: Pod\nmetadata: {name: w}\nspec: {containers: [*c]}\n',
    k8s,
  ],
  ['a key that stands twice, the last counts', 'twice.yaml', `spec: {containers: []}\n${pod()}`, k8s],
  [
    'a List in a List',
    'list-list.yaml',
    `apiVersion: v1\nkind: List\nitems:\n- apiVersion: v1\n  kind: List\n  items:\n  - ${indented(pod(), 4)}\n`,
    k8s,
  ],
  ['a PodList whose items have no kind', 'pod-list.yaml', `apiVersion: v1\nkind: PodList\nitems:\n- ${object()}\n`, k8s],
  ['JSON with tabs', 'tabs.json', `{\n\t"apiVersion": "v1",\n\t"kind": "Pod",\n\t${object().slice(1)}`, k8s],
  ['objects one a line', 'lines.json', `{"a": 1}\n{"apiVersion": "v1", "kind": "Pod", ${object().slice(1)}\n`, k8s],
  ['a patch in a kustomization', 'patch/kustomization.yaml', `patches:\n- patch: |-\n    ${indented(pod(), 4)}\n`, k8s],
  ['a patch in quotes', 'quotes/kustomization.yaml', `patchesStrategicMerge: [${JSON.stringify(pod())}]\n`, k8s],
  [
    'a patch whose kind is not the one that counts',
    'kind/Kustomization',
    `patches:\n- target: {kind: Pod}\n  patch: ${JSON.stringify(pod().replace('Pod', 'Secret'))}\n`,
    k8s,
  ],
  ['an operation in a kustomization', 'operation/kustomization.yml', `patches:\n- {target: {kind: Pod}, patch: '[${operation()}]'}\n`, k8s],
  ['an operation in a file of its own', 'operation/patch.json', `[${operation()}]`, k8s],
  ['a name in capitals', 'DEPLOY.YAML', pod(), k8s],
  ['a name that ends in a dot', 'dot.yaml.', pod(), k8s],
  ['a name that ends in a blank', 'blank.yaml ', pod(), k8s],
  ['a name without an ending', 'deploy', pod(), k8s],
  ['no name but an ending', 'hidden/.yaml', pod(), k8s],
  ['the ending of a template', 'release.yaml.template', pod(), k8s],
  ['the ending of another template', 'release.yml.erb', pod(), k8s],
  ['a condition of a template around it', 'conditional.yaml', `{{- if .Values.never }}\n${pod()}{{- end }}\n`, k8s],
  ['a comment of a template before it', 'template-comment.yaml', `{{/* x */}}\n${pod()}`, k8s],
  ['a broken document of a template before it', 'template-broken.yaml', `{{ if x }}\na: [\n{{ end }}\n---\n${pod()}`, k8s],
  [
    'a hundred thousand containers before it',
    'many.yaml',
    pod().replace('  containers:\n', `  containers:\n${'    - {name: a, image: "a:1"}\n'.repeat(5000)}`),
    k8s,
  ],
  ['ten thousand documents before it', 'documents.yaml', `${'a: 1\n---\n'.repeat(10_000)}${pod()}`, k8s],
  ['a size just below the limit', 'large.yaml', `${pod()}${'# filler\n'.repeat(555_000)}`, k8s],
  ['a nesting just below the limit', 'deep.yaml', `${pod()}x: ${'['.repeat(95)}${']'.repeat(95)}\n`, k8s],
  ['another escape character', 'escape/Dockerfile', '# escape=`\nFROM debian:12.11\nUSER 1000\nRUN echo \\\nUSER root\n', root],
  [
    'an escape directive that comes too late',
    'late/Dockerfile',
    '# x\n# escape=`\nFROM debian:12.11\nUSER 1000\nRUN echo `\nUSER root\n',
    root,
  ],
  ['a frontend of its own', 'frontend/Dockerfile', `# syntax=example/frontend:1\n${dockerfile}`, root],
  ['a directive that skips checks', 'check/Dockerfile', `# check=skip=all\n${dockerfile}`, root],
  ['an argument that is set again', 'arg/Dockerfile', 'ARG U=1000\nFROM debian:12.11\nARG U=root\nUSER $U\n', root],
  ['an argument’s default', 'default/Dockerfile', 'FROM debian:12.11\nARG U\nUSER ${U:-root}\n', root],
  ['root by number', 'number/Dockerfile', 'FROM debian:12.11\nUSER 00:0\n', root],
  ['a heredoc that speaks of another user', 'heredoc/Dockerfile', 'FROM debian:12.11\nUSER root\nRUN <<EOF\nUSER 1000\nEOF\n', root],
  ['a heredoc in a comment', 'no-heredoc/Dockerfile', 'FROM debian:12.11\n# RUN <<EOF\nUSER root\n# EOF\n', root],
  ['a stage that inherits', 'stages/Dockerfile', 'FROM debian:12.11 AS a\nUSER root\nFROM a\n', root],
  ['a build file with a dot at the end', 'dot/Dockerfile.', dockerfile, root],
  ['a build file of any name', 'docker/app', dockerfile, root],
  ['a build file with lone carriage returns', 'cr/Dockerfile', dockerfile.replaceAll('\n', '\r'), root],
  ['a token behind a carriage return', 'cr.env', `A=1\rT=${token}\rB=2`, secret],
  ['a token encoded twice', 'twice.txt', `x: ${Buffer.from(Buffer.from(`x ${token} y`).toString('base64')).toString('base64')}`, secret],
  ['a token among what others wrote', 'vendor/x.go', `var t = "${token}"`, secret],
  ['a token in attributes', 'folder/.gitattributes', `# ${token}\n`, secret],
  ['an index in place of a name', '.github/workflows/a.yml', injection("${{ github['event']['issue'].title }}"), inject],
  ['a function around it', '.github/workflows/b.yml', injection("${{ format('{0}', github.event.issue.title) }}"), inject],
  ['everything as JSON', '.github/workflows/c.yml', injection('${{ toJSON(github.event) }}'), inject],
  [
    'a variable between',
    '.github/workflows/d.yml',
    injection('${{ env.T }}').replace('jobs:', 'env: {T: "${{ github.event.issue.title }}"}\njobs:'),
    inject,
  ],
  ['capitals in an expression', '.github/workflows/e.yml', injection('${{ GITHUB.Event.ISSUE.title }}'), inject],
  [
    'an expression over several lines',
    '.github/workflows/f.yml',
    injection('x').replace('echo "x"', '>-\n          echo ${{\n          github.event.issue.title }}'),
    inject,
  ],
  ['a mark of a template in a workflow', '.github/workflows/g.yml', `# {{ if }}\n${injection('${{ github.event.issue.title }}')}`, inject],
  ['a merge key in Compose', 'merge/compose.yaml', 'x-p: &p {privileged: true}\nservices:\n  a:\n    image: "a:1"\n    <<: *p\n', composed],
  ['a quoted value in Compose', 'quoted/compose.yaml', compose('"true"'), composed],
  ['a default in Compose', 'default/compose.yaml', compose('${P:-true}'), composed],
  ['Compose by another name', 'deployment/dev.yaml', compose('true'), composed],
]

/** Read by nobody as it stands, or only after something else: said, as a problem. */
const unread: (readonly [what: string, path: string, content: string | Buffer])[] = [
  ['NUL in a manifest', 'nul.yaml', Buffer.from(`# \0\n${pod()}`)],
  ['NUL in a Dockerfile', 'nul/Dockerfile', Buffer.from(`# \0\xff\n${dockerfile}`, 'latin1')],
  ['UTF-16 without its mark', 'utf16.yaml', Buffer.from(pod(), 'utf16le')],
  [
    'UTF-32',
    'utf32.yaml',
    Buffer.concat([Buffer.from([0xff, 0xfe, 0, 0]), Buffer.from([...pod()].flatMap((c) => [c.charCodeAt(0), 0, 0, 0]))]),
  ],
  ['line ends of YAML 1.1', 'nel-ends.yaml', pod().replaceAll('\n', '\u0085')],
  ['tags that are named anew', 'tag-name.yaml', `%TAG ! tag:yaml.org,2002:\n---\n${pod('!bool "true"')}`],
  ['a nesting above the limit', 'too-deep.yaml', `${pod()}x: ${'['.repeat(101)}${']'.repeat(101)}\n`],
  ['a nesting above the limit in a template', 'too-deep-template.yaml', `y: "{{ x }}"\n${pod()}x: ${'['.repeat(101)}${']'.repeat(101)}\n`],
  ['a broken patch in a kustomization', 'broken/kustomization.yaml', 'patches:\n- patch: |\n    kind: Pod\n    spec: {\n'],
  ['a heredoc without an end', 'open/Dockerfile', 'FROM debian:12.11\nUSER root\nRUN <<EOF\nUSER 1000\n'],
]

async function judge(files: readonly (readonly [string, string | Buffer])[]) {
  const repo: TestRepository = await temporaryRepository()
  repo.commit()
  for (const [path, content] of files) repo.write(path, content)
  repo.git('add', '--all', '--force')
  return reported(['check', '--staged'], { cwd: repo.path })
}

test(`${ways.length} ways to write a file are found, each on its file`, async () => {
  const { findings, status } = await judge(ways.map(([, path, content]) => [path, content]))
  const found = new Set(
    findings.filter(({ status: is, waived }) => is === 'introduced' && waived === null).map(({ path, rule }) => `${path} ${rule}`),
  )
  expect(ways.filter(([, path, , rule]) => !found.has(`${path} ${rule}`)).map(([what]) => what)).toEqual([])
  expect(status).toBe(1)
})

test(`${unread.length} ways to write a file so that it cannot be judged are said, and are no pass`, async () => {
  const { problems } = await judge(unread.map(([, path, content]) => [path, content]))
  const told = new Set(problems.map(({ path }) => path))
  expect(unread.filter(([, path]) => !told.has(path)).map(([what]) => what)).toEqual([])
})

test('a template that cannot be read is counted as not checked, with the reason', async () => {
  const repo = await temporaryRepository()
  repo.commit()
  repo.write('a.yaml', `a: "{{ x }}"\nb: [\n${pod()}`)
  repo.git('add', '--all')
  const { out } = await plimsoll(['check', '--staged', '--format', 'markdown'], { cwd: repo.path })
  expect(out).toContain('a template that cannot be read in full before it is rendered')
})
