import { describe, expect, test } from 'vitest'
import { type TestRepository, temporaryRepository } from '../repository.ts'
import { plimsoll, reported } from './plimsoll.ts'

/** What the author of a change could try so that the gate does not see, or is misled. Each brings the same privileged pod, token or root user. */
const pod = (note = '', mode = 'true') =>
  `apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec:\n  containers:\n    - name: web\n      image: ghcr.io/acme/web:1\n      securityContext: {privileged: ${mode}}${note}\n`
const dockerfile = 'FROM debian:12.11\nUSER root\n'
const token = ['ghp', '_', 'Zq8Kv2Lw9Xr4Tb7Yn1', 'Mc6Ph3Js5Dg0Fa2Ue4'].join('')
const told = 'introduced k8s/privileged-container'

type Way = (repo: TestRepository) => void

const files =
  (texts: Readonly<Record<string, string>>): Way =>
  (repo) => {
    for (const [path, text] of Object.entries(texts)) repo.write(path, text)
  }

const inBytes = (...parts: (string | Buffer)[]) => Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : part)))

const ways: [string, string, Way][] = [
  ['switches the rule off in the policy', told, files({ '.plimsoll.yml': 'rules: {"**": off}\n', 'a.yaml': pod() })],
  ['leaves all paths out in the policy', told, files({ '.plimsoll.yml': 'exclude: ["**"]\n', 'a.yaml': pod() })],
  ['sets fail-on to never', told, files({ '.plimsoll.yml': 'fail-on: never\n', 'a.yaml': pod() })],
  ['breaks the policy file', told, files({ '.plimsoll.yml': '}{\n', 'a.yaml': pod() })],
  ['waives in the policy', told, files({ '.plimsoll.yml': 'waivers: [{rule: "**", reason: x}]\n', 'a.yaml': pod() })],
  ['lets changes waive themselves', told, files({ '.plimsoll.yml': 'waivers: change\n', 'a.yaml': pod(' # plimsoll-ignore k8s/*: x') })],
  ['waives in a comment', told, (r) => r.write('a.yaml', pod(' # plimsoll-ignore k8s/*: x'))],
  ['brings a baseline', told, files({ '.plimsoll-baseline.json': '{"version": 1, "findings": []}', 'a.yaml': pod() })],
  ['marks the file as binary in .gitattributes', told, files({ '.gitattributes': '*.yaml binary -diff\n* -text\n', 'a.yaml': pod() })],
  [
    'marks the file as generated in .gitattributes',
    told,
    files({ '.gitattributes': '*.yaml linguist-generated -diff\n', 'a.yaml': pod() }),
  ],
  [
    'names a filter and a text conversion in .gitattributes',
    told,
    files({ '.gitattributes': '*.yaml diff=none filter=none\n', 'a.yaml': pod() }),
  ],
  ['encodes the file in .gitattributes', told, files({ '.gitattributes': '*.yaml working-tree-encoding=UTF-8\n', 'a.yaml': pod() })],
  [
    'ignores the file',
    told,
    (r) => {
      r.write('.gitignore', 'a.yaml\n')
      r.write('a.yaml', pod())
      r.git('add', '-f', 'a.yaml')
    },
  ],
  ['puts a byte order mark first', told, (r) => r.write('a.yaml', `\uFEFF${pod()}`)],
  ['writes UTF-16', told, (r) => r.write('a.yaml', inBytes(Buffer.from([0xff, 0xfe]), Buffer.from(pod(), 'utf16le')))],
  ['writes bytes that are no UTF-8', told, (r) => r.write('a.yaml', inBytes('# ', Buffer.from([0xc3, 0x28, 0xff]), '\n', pod()))],
  ['uses CRLF', told, (r) => r.write('a.yaml', pod().replaceAll('\n', '\r\n'))],
  [
    'writes JSON',
    told,
    (r) =>
      r.write(
        'a.json',
        '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"w"},"spec":{"containers":[{"name":"w","image":"a:1","securityContext":{"privileged":true}}]}}',
      ),
  ],
  [
    'hides it in a List',
    told,
    (r) => r.write('a.yaml', `apiVersion: v1\nkind: List\nitems:\n  - ${pod().trimEnd().replaceAll('\n', '\n    ')}\n`),
  ],
  [
    'hides it behind an anchor',
    told,
    (r) => r.write('a.yaml', pod('', '*p').replace('metadata: {name: web}', 'metadata: {name: web, labels: {x: &p true}}')),
  ],
  [
    'hides it behind a merge key',
    told,
    (r) =>
      r.write(
        'a.yaml',
        pod()
          .replace('{privileged: true}', '{<<: *s}')
          .replace('metadata: {name: web}', 'x-s: &s {privileged: true}\nmetadata: {name: web}'),
      ),
  ],
  ['says yes as YAML 1.1 does', told, (r) => r.write('a.yaml', pod('', 'yes'))],
  ['writes the key twice', told, (r) => r.write('a.yaml', pod('', 'false, privileged: true'))],
  ['escapes the key', told, (r) => r.write('a.yaml', pod().replace('privileged', '"priv\\u0069leged"'))],
  ['puts a broken document before it', told, (r) => r.write('a.yaml', `a: [\n---\n${pod()}`)],
  ['puts a template around it', told, (r) => r.write('templates/a.yaml', `{{- if true }}\n${pod()}{{- end }}\n`)],
  ['gives the file a name with a newline and a command', told, (r) => r.write('a\n::error::x.yaml', pod())],
  ['gives the file a name that looks like an option', told, (r) => r.write('--output=x.yaml', pod())],
  ['moves it from a folder that the policy leaves out', told, (r) => r.git('mv', 'left-out/old.yaml', 'a.yaml')],
  ['gives it another ending', 'introduced dockerfile/runs-as-root', (r) => r.write('build/Dockerfile.release', dockerfile)],
  [
    'names the build file as it likes',
    'introduced dockerfile/runs-as-root',
    (r) => r.write('build/image', `# syntax=docker/dockerfile:1\n${dockerfile}`),
  ],
  ['moves it from a folder in which the policy waives it', told, (r) => r.git('mv', 'waived/old.yaml', 'b.yaml')],
  [
    'puts it in the place of one that had it already',
    told,
    (r) => {
      r.remove('lab/old.yaml')
      r.write(
        'prod/new.yaml',
        pod().replace('name: web}', 'name: payments, namespace: prod}').replace('ghcr.io/acme/web', 'ghcr.io/other/miner'),
      )
    },
  ],
  ['brings a policy under another ending', told, files({ '.plimsoll.yaml': 'exclude: ["**"]\n', 'a.yaml': pod() })],
  ['brings a policy in capitals', told, files({ '.PLIMSOLL.YML': 'exclude: ["**"]\n', 'a.yaml': pod() })],
  [
    'makes the policy a link',
    told,
    (r) => {
      r.remove('.plimsoll.yml')
      r.write('x.yml', 'exclude: ["**"]\n')
      r.link('.plimsoll.yml', 'x.yml')
      r.write('a.yaml', pod())
    },
  ],
  [
    'takes the policy away',
    told,
    (r) => {
      r.remove('.plimsoll.yml')
      r.write('a.yaml', pod())
    },
  ],
  [
    'leaves the file out of archives, and changes its line ends',
    told,
    files({ '.gitattributes': 'a.yaml export-ignore ident -text eol=crlf merge=ours\n', 'a.yaml': pod() }),
  ],
  [
    'calls it a submodule',
    told,
    files({ '.gitmodules': '[submodule "a"]\n\tpath = a.yaml\n\turl = ext::sh -c id\n\tignore = all\n', 'a.yaml': pod() }),
  ],
  ['has blame ignore it', told, files({ '.git-blame-ignore-revs': '0000000000000000000000000000000000000000\n', 'a.yaml': pod() })],
  [
    'hides it from git’s status',
    told,
    (r) => {
      r.write('a.yaml', pod())
      r.git('add', 'a.yaml')
      r.git('update-index', '--assume-unchanged', '--skip-worktree', 'a.yaml')
    },
  ],
  [
    'has another object stand for it',
    told,
    (r) => {
      r.write('a.yaml', pod())
      r.git('add', 'a.yaml')
      r.write('.git/sound', pod('', 'false'))
      r.git('replace', r.git('rev-parse', ':a.yaml'), r.git('hash-object', '-w', '.git/sound'))
    },
  ],
  [
    'configures git to look away',
    told,
    (r) => {
      r.write('a.yaml', pod())
      r.write('.git/attributes', '* binary -diff\n')
      r.write('.git/info/grafts', r.git('rev-parse', 'HEAD'))
      for (const [key, value] of [
        ['core.attributesFile', '.git/attributes'],
        ['core.ignoreCase', 'true'],
        ['core.quotePath', 'true'],
        ['diff.ignoreSubmodules', 'all'],
        ['diff.renames', 'copies'],
        ['diff.noprefix', 'true'],
      ] as const)
        r.git('config', key, value)
    },
  ],
  ['gives the file a name that git quotes', told, (r) => r.write('d\u00e9p "x"\t/\u{1F600}.yaml', pod())],
  [
    'puts the token into a file with NUL-free garbage',
    'introduced secret/provider-token',
    (r) => r.write('data.bin.txt', inBytes(Buffer.from([0xff, 0xfe - 1, 0x80]), ` ${token}\n`)),
  ],
  [
    'puts the token behind a scanner’s own comment',
    'introduced secret/provider-token',
    (r) => r.write('a.js', `// secretlint-disable\nconst t = "${token}" // gitleaks:allow pragma: allowlist secret\n`),
  ],
  ['puts the token in a symbolic link', 'introduced secret/provider-token', (r) => r.link('link', token)],
  [
    'puts the token at the end of a long line',
    'introduced secret/provider-token',
    (r) => r.write('a.min.js', `${'x=1;'.repeat(1_500_000)}"${token}"`),
  ],
  [
    'encodes the token',
    'introduced secret/provider-token',
    (r) => r.write('a.yaml', `data: ${Buffer.from(`x ${token} y`).toString('base64')}\n`),
  ],
]

async function prepared(): Promise<TestRepository> {
  const repo = await temporaryRepository()
  repo.write('.plimsoll.yml', 'exclude: [left-out/**]\nwaivers: [{rule: "k8s/*", path: waived/**, reason: a playground}]\n')
  repo.write('left-out/old.yaml', pod())
  repo.write('lab/old.yaml', pod().replace('name: web}', 'name: playground, namespace: lab}'))
  repo.write('waived/old.yaml', pod().replace('name: web}', 'name: playground}'))
  repo.commit()
  return repo
}

describe('a change that', () => {
  test.concurrent.each(ways)('%s is found', async (_, expected, way) => {
    const repo = await prepared()
    way(repo)
    repo.git('add', '-A')
    const report = await reported(['check', '--staged'], { cwd: repo.path })
    expect(report.findings.map(({ status, rule }) => `${status} ${rule}`)).toContain(expected)
    expect(report.findings.filter(({ rule }) => expected.endsWith(rule)).every(({ waived }) => waived === null)).toBe(true)
    expect(report.status).toBe(1)
  })
})

describe('what cannot be judged is said, never passed:', () => {
  test.concurrent.each<[string, Way]>([
    ['a bomb of aliases', (r) => r.write('a.yaml', bomb())],
    ['a nesting without end', (r) => r.write('a.yaml', `apiVersion: v1\nkind: Pod\nx: ${'['.repeat(100_000)}\n`)],
    ['a manifest that is too large to parse', (r) => r.write('a.yaml', `${pod()}${'# filler\n'.repeat(700_000)}`)],
    ['a broken manifest', (r) => r.write('a.yaml', `apiVersion: v1\nkind: Pod\n spec: {\n`)],
  ])('%s', async (_, way) => {
    const repo = await prepared()
    way(repo)
    repo.git('add', '-A')
    const report = await reported(['check', '--staged'], { cwd: repo.path })
    expect(report.status).toBe(3)
    expect(report.problems.map(({ path }) => path)).toEqual(['a.yaml'])
  })
})

const bomb = () => {
  const lines = ['apiVersion: v1', 'kind: Pod', 'a0: &a0 [x, x, x, x, x, x, x, x, x, x]']
  for (let level = 1; level < 12; level++)
    lines.push(
      `a${level}: &a${level} [${Array(10)
        .fill(`*a${level - 1}`)
        .join(', ')}]`,
    )
  return `${lines.join('\n')}\n`
}

const gate = `on: [pull_request, merge_group]
permissions: {}
jobs:
  plimsoll:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@8e8c483db84b4bee98b60c0593521ed34d9990e8
      - uses: plimsoll/plimsoll@c270f4636debfeeff4b212f3c5b06281cf9fbf41
        with: {fail-on: high}
`

describe('an edit of the workflow that runs the gate is reported, and waived by nobody:', () => {
  test.concurrent.each<[string, string | null]>([
    ['the workflow is deleted', null],
    ['the job is taken out', 'on: pull_request\npermissions: {}\njobs: {x: {runs-on: y, steps: [{run: "true"}]}}\n'],
    ['the job is skipped', gate.replace('    runs-on', '    if: false # plimsoll-ignore guard/*: x\n    runs-on')],
    ['findings do not fail it', gate.replace('fail-on: high', 'fail-on: never')],
    ['a failure does not fail it', gate.replace('    runs-on', '    continue-on-error: true\n    runs-on')],
    [
      'paths are left out',
      gate.replace('on: [pull_request, merge_group]', 'on: {pull_request: {paths-ignore: ["k8s/**"]}, merge_group: }'),
    ],
    ['another policy is read', gate.replace('fail-on: high', 'fail-on: high, policy: lax.yml')],
    ['other commits are compared', gate.replace('fail-on: high', 'fail-on: high, base: HEAD')],
    ['somebody else’s action takes its name', gate.replace('plimsoll/plimsoll@', 'stranger/plimsoll@')],
    ['a step before it prepares the ground', gate.replace('    steps:\n', '    steps:\n      - run: echo PATH=x >> $GITHUB_ENV\n')],
  ])('%s', async (_, text) => {
    const repo = await temporaryRepository()
    const path = '.github/workflows/plimsoll.yml'
    repo.write(path, gate)
    repo.commit()
    if (text === null) repo.remove(path)
    else repo.write(path, text)
    repo.git('add', '-A')
    const { findings } = await reported(['check', '--staged'], { cwd: repo.path })
    expect(findings.filter(({ status, waived }) => status === 'introduced' && waived === null).map(({ rule }) => rule)).toContain(
      'guard/gate-changed',
    )
  })
})

test('a policy that is a link in base stops every run, and is not followed', async () => {
  const repo = await temporaryRepository()
  repo.write('x.yml', 'exclude: ["**"]\n')
  repo.link('.plimsoll.yml', 'x.yml')
  repo.commit()
  repo.write('a.yaml', pod())
  repo.git('add', '-A')
  expect((await plimsoll(['check', '--staged'], { cwd: repo.path })).status).toBe(2)
})

test('nothing of the repository is run: no hook, no text conversion, no monitor, no external diff', async () => {
  const repo = await prepared()
  const trap = `sh -c 'touch "${repo.path}/pwned"; cat'`
  for (const key of [
    'core.fsmonitor',
    'diff.external',
    'diff.x.textconv',
    'diff.x.command',
    'filter.x.clean',
    'filter.x.smudge',
    'core.pager',
    'core.sshCommand',
  ]) {
    repo.git('config', key, trap)
  }
  repo.git('config', 'core.fsmonitor', 'false')
  repo.write('.gitattributes', '*.yaml diff=x\n')
  repo.write('a.yaml', pod())
  repo.git('add', '-A')
  repo.git('config', 'core.fsmonitor', trap)
  expect((await reported(['check', '--staged'], { cwd: repo.path })).status).toBe(1)
  expect(() => repo.read('pwned')).toThrow()
})

test('no text of a change reaches the log as a workflow command or an escape of the terminal', async () => {
  const repo = await prepared()
  repo.write('a\n::error::owned.yaml', pod().replace('name: web\n', 'name: "web\\e[31m"\n'))
  repo.write('::set-output name=x::.yaml', pod('\n::error::x\n##[error]x # \u001b[2J \u202e'))
  repo.git('add', '-A')
  for (const format of ['text', 'json', 'markdown', 'sarif']) {
    const { out, error } = await plimsoll(['check', '--staged', '--format', format, '--color', 'never'], { cwd: repo.path })
    expect(`${out}${error}`.split('\n').filter((line) => /^\s*(?:::|##\[)/.test(line))).toEqual([])
    expect(/[\u001b\u202e\u0007]/.test(out + error)).toBe(false)
  }
})

test('nor does the text of a policy that is wrong, or a reason for a skip', async () => {
  const repo = await prepared()
  repo.write('.plimsoll.yml', '"\\e]0;owned\\a\\n::error::x\\n##[error]y": 1\n')
  for (const args of [['scan'], ['fix', '.']]) {
    const { status, out, error } = await plimsoll(args, { cwd: repo.path })
    expect(status).toBe(2)
    expect(error).toContain('unknown key "\\x1b]0;owned')
    expect(`${out}${error}`.split('\n').filter((line) => /^\s*::|##\[/.test(line))).toEqual([])
    expect(/[\u001b\u0007]/.test(out + error)).toBe(false)
  }
  const env = { PLIMSOLL_SKIP: 'k8s/*: a\u001b[31m\n::error::x' }
  const skipped = await plimsoll(['check', '--staged'], { cwd: repo.path, env })
  expect(skipped.error).toContain('are let pass here')
  expect(/\u001b|^\s*::/m.test(skipped.error)).toBe(false)
})
