import { chmodSync, lstatSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { githubToken } from '../credentials/tokens.ts'
import { temporaryFolder, temporaryRepository } from '../repository.ts'
import { run } from './run.ts'

const rule = ['--rule', 'k8s/allow-privilege-escalation', '--rule', 'k8s/seccomp-profile-missing']

const pod = (...context: string[]) =>
  `apiVersion: v1\nkind: Pod\nmetadata:\n  name: web # the shop\nspec:\n  containers:\n    - name: app\n${context.map((line) => `      ${line}\n`).join('')}      image: ghcr.io/acme/app:1.2.3\n`
const open = pod()
const mended = pod('securityContext:', '  allowPrivilegeEscalation: false', '  seccompProfile:', '    type: RuntimeDefault')

const fix = (cwd: string, ...args: string[]) => run(['fix', ...rule, ...args], cwd)

describe('on disk', () => {
  test('two findings of one container become one block, the rest stays byte for byte, and nothing is left to do', async () => {
    const repo = await temporaryRepository()
    repo.write('a/pod.yaml', open)
    repo.write('b/pod.yaml', open)
    chmodSync(join(repo.path, 'a/pod.yaml'), 0o750)
    const done = await fix(repo.path, 'a')
    expect(done.error).toBe('')
    expect(done.status).toBe(0)
    expect(done.out).toContain('2 findings mended in 1 file; 0 left')
    expect(repo.read('a/pod.yaml')).toBe(mended)
    expect(repo.read('b/pod.yaml')).toBe(open)
    expect(statSync(join(repo.path, 'a/pod.yaml')).mode & 0o777).toBe(0o750)
    expect((await fix(repo.path, 'a')).out).toContain('Nothing to mend.')
  })

  test('a dry run shows the difference and writes nothing', async () => {
    const repo = await temporaryRepository()
    repo.write('pod.yaml', open)
    const { out } = await fix(repo.path, '--dry-run', 'pod.yaml')
    expect(out).toContain('  +     |         allowPrivilegeEscalation: false')
    expect(out).toContain('2 findings would be mended in 1 file')
    expect(repo.read('pod.yaml')).toBe(open)
  })

  const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')
  test.each<[string, (text: string) => Buffer]>([
    ['CRLF', (text) => Buffer.from(text.replaceAll('\n', '\r\n'))],
    ['a byte order mark', (text) => Buffer.from(`\uFEFF${text}`)],
    ['UTF-16 with CRLF', (text) => utf16(text.replaceAll('\n', '\r\n'))],
    ['UTF-16 big-endian', (text) => utf16(text).swap16()],
    ['Latin-1', (text) => Buffer.from(text.replace('shop', 'Café'), 'latin1')],
    ['no line break at its end', (text) => Buffer.from(text.trimEnd())],
  ])('a file keeps %s', async (_, encode) => {
    const repo = await temporaryRepository()
    repo.write('pod.yaml', encode(open))
    expect((await fix(repo.path, '.')).status).toBe(0)
    expect(readFileSync(join(repo.path, 'pod.yaml')).toString('hex')).toBe(encode(mended).toString('hex'))
  })

  test('links are not followed, neither a file nor a folder on the way', async () => {
    const outside = await temporaryRepository()
    outside.write('pod.yaml', open)
    const repo = await temporaryRepository()
    repo.link('pod.yaml', join(outside.path, 'pod.yaml'))
    repo.link('folder', outside.path)
    await fix(repo.path, '.')
    expect(outside.read('pod.yaml')).toBe(open)
    expect(lstatSync(join(repo.path, 'pod.yaml')).isSymbolicLink()).toBe(true)
    const named = await fix(repo.path, 'pod.yaml')
    expect(named.status).toBe(2)
    expect(named.error).toContain('is a link, and none is followed')
  })

  test('a file that cannot be written is told, and its findings are left', async () => {
    const repo = await temporaryRepository()
    repo.write('pod.yaml', open)
    // Half of a surrogate pair cannot be written back as it was.
    const odd = utf16(open)
    odd.writeUInt16LE(0xd800, odd.indexOf(Buffer.from('shop', 'utf16le')))
    repo.write('odd.yaml', odd)
    const { out } = await fix(repo.path, '--fail-on', 'medium', '.')
    expect(out).toMatch(/not written odd\.yaml: it is not valid in its own encoding/)
    expect(readFileSync(join(repo.path, 'odd.yaml'))).toEqual(odd)
    expect(repo.read('pod.yaml')).toBe(mended)
  })

  test('what is not safe is left with its title, and fails if it is grave', async () => {
    const repo = await temporaryRepository()
    repo.write('pod.yaml', pod('securityContext: {privileged: true}'))
    const done = await run(['fix', '--rule', 'k8s/privileged-container', '.'], repo.path)
    expect(done.status).toBe(1)
    expect(done.out).toMatch(/left pod\.yaml:8:37 critical k8s\/privileged-container .*not safe to apply unseen: Remove/)
    expect(repo.read('pod.yaml')).toBe(pod('securityContext: {privileged: true}'))
  })

  test('what the policy waives or leaves out is left alone, in a folder below it too', async () => {
    const repo = await temporaryRepository()
    repo.write('.plimsoll.yml', 'exclude: [deploy/old/**]\nwaivers: [{rule: "k8s/*", path: "deploy/x.yaml", reason: later}]\n')
    repo.write('deploy/old/pod.yaml', open)
    repo.write('deploy/x.yaml', open)
    await fix(repo.path, 'deploy')
    expect([repo.read('deploy/old/pod.yaml'), repo.read('deploy/x.yaml')]).toEqual([open, open])
  })

  test('a credential beside the fix is not printed', async () => {
    const repo = await temporaryRepository()
    const token = githubToken(1)
    repo.write('pod.yaml', open.replace('image:', `env: [{name: TOKEN, value: ${token}}]\n      image:`))
    const { out } = await run(['fix', '--dry-run', '.'], repo.path)
    expect(out).toContain('would mend')
    expect(out).not.toContain(token.slice(4))
  })
})

test('without a path, what the change introduces is mended, and what was there is not', async () => {
  const repo = await temporaryRepository()
  repo.write('old.yaml', open)
  repo.write('both.yaml', open)
  repo.commit()
  repo.git('update-ref', 'refs/remotes/origin/main', 'HEAD')
  repo.git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/main')
  repo.write('new.yaml', open)
  repo.write('both.yaml', `${open}---\n${open.replace('web', 'other')}`)
  repo.commit()
  const { out, status } = await fix(repo.path)
  expect(status).toBe(0)
  expect(out).toContain('4 findings mended in 2 files; 0 left')
  expect(repo.read('old.yaml')).toBe(open)
  expect(repo.read('new.yaml')).toBe(mended)
  expect(repo.read('both.yaml')).toBe(`${open}---\n${mended.replace('web', 'other')}`)
})

describe('--staged', () => {
  test('mends the index and the work tree; other edits of the work tree stay out of the index', async () => {
    const repo = await temporaryRepository()
    repo.commit()
    repo.write('pod.yaml', open)
    repo.write('run.sh', '#!/bin/sh\n')
    repo.git('add', '.')
    repo.git('update-index', '--chmod=+x', 'pod.yaml')
    repo.write('pod.yaml', `# mine, not staged\n\n${open}`)
    const done = await fix(repo.path, '--staged')
    expect(done.error).toBe('')
    expect(done.status).toBe(0)
    expect(repo.git('show', ':pod.yaml')).toBe(mended.trimEnd())
    expect(repo.git('ls-files', '-s', 'pod.yaml')).toMatch(/^100755 /)
    expect(repo.read('pod.yaml')).toBe(`# mine, not staged\n\n${mended}`)
    expect(repo.git('diff', '--numstat', 'pod.yaml')).toMatch(/^2\t0\t/m)
  })

  test('where the work tree has edits of its own at the same lines it is left, and told', async () => {
    const repo = await temporaryRepository()
    repo.commit()
    repo.write('pod.yaml', open)
    repo.git('add', '.')
    const own = open.replace('- name: app', '- name: application')
    repo.write('pod.yaml', own)
    const done = await fix(repo.path, '--staged')
    expect(done.out).toContain(
      'pod.yaml is mended in the index; in the work tree it is left as it is: its own edits stand at the same lines',
    )
    expect(repo.git('show', ':pod.yaml')).toBe(mended.trimEnd())
    expect(repo.read('pod.yaml')).toBe(own)
  })

  test('filters nothing twice, runs no hook, and keeps the line breaks of each side', async () => {
    const repo = await temporaryRepository()
    repo.write('.gitattributes', '*.yaml text eol=crlf\n*.yml filter=mark\n')
    repo.commit()
    repo.git('config', 'filter.mark.clean', 'cat; echo "# cleaned"')
    repo.write('pod.yaml', open.replaceAll('\n', '\r\n'))
    repo.write('pod.yml', open)
    repo.git('add', '.')
    repo.hook('post-index-change', 'touch ran')
    expect((await fix(repo.path, '--staged')).status).toBe(0)
    expect(repo.git('cat-file', 'blob', ':pod.yaml')).toBe(mended.trimEnd())
    expect(repo.read('pod.yaml')).toBe(mended.replaceAll('\n', '\r\n'))
    expect(repo.git('cat-file', 'blob', ':pod.yml')).toBe(`${mended}# cleaned`)
    expect(repo.read('pod.yml')).toBe(mended)
    expect(() => repo.read('ran')).toThrow()
  })

  test('takes odd names, only the paths that are named, and only what the change introduces', async () => {
    const repo = await temporaryRepository()
    repo.write('known.yaml', open)
    repo.commit()
    repo.write('known.yaml', `# edited\n${open}`)
    repo.write('a "dir"/-pod é.yaml', open)
    repo.write('other/pod.yaml', open)
    repo.git('add', '.')
    await fix(repo.path, '--staged', 'a "dir"', 'known.yaml')
    expect(repo.git('show', ':a "dir"/-pod é.yaml')).toBe(mended.trimEnd())
    expect(repo.git('show', ':other/pod.yaml')).toBe(open.trimEnd())
    expect(repo.git('show', ':known.yaml')).toBe(`# edited\n${open}`.trimEnd())
  })
})

test.each([
  [['fix', 'no/such'], 'no/such is not there'],
  [['fix', '--format', 'json', '.'], 'no option --format'],
])('wrong use %j is told', async (args, message) => {
  const done = await run(args, temporaryFolder())
  expect(done.status).toBe(2)
  expect(done.error).toContain(message)
})
