import { execFileSync } from 'node:child_process'
import { appendFileSync, chmodSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

// Neither the machine's own git configuration nor the repository whose hook runs the tests reaches them or the code under test.
for (const name of Object.keys(process.env)) if (name.startsWith('GIT_')) delete process.env[name]
Object.assign(process.env, { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1', GIT_TERMINAL_PROMPT: '0' })

/** A fixed person and time, so that commit ids never change. */
const identity = {
  GIT_AUTHOR_NAME: 'A Person',
  GIT_AUTHOR_EMAIL: 'person@example.com',
  GIT_AUTHOR_DATE: '2026-01-01T00:00:00Z',
  GIT_COMMITTER_NAME: 'A Person',
  GIT_COMMITTER_EMAIL: 'person@example.com',
  GIT_COMMITTER_DATE: '2026-01-01T00:00:00Z',
}

export interface TestRepository {
  readonly path: string
  readonly env: NodeJS.ProcessEnv
  /** Output without its last line break. Throws with what git said. */
  git(...args: string[]): string
  write(path: string, content: string | Buffer): void
  read(path: string): string
  remove(path: string): void
  link(path: string, target: string): void
  /** Writes a hook of the POSIX shell. */
  hook(name: string, script: string): void
  /** Stages everything and commits it; gives the commit's id. */
  commit(message?: string): string
}

/** A real repository on the branch `main` in a temporary folder, removed when its file of tests ends. */
export async function temporaryRepository(...init: string[]): Promise<TestRepository> {
  const path = temporaryFolder()
  const repository = openTestRepository(path)
  repository.git('init', '--quiet', '--template=', '--initial-branch=main', ...init)
  // Without this every commit starts one more program.
  if (!init.includes('--bare')) appendFileSync(join(path, '.git/config'), '[maintenance]\n\tauto = false\n')
  return repository
}

const folders: string[] = []

/** Removed when its file of tests ends: of tests side by side, one does not know when another ends. */
export function temporaryFolder(): string {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'plimsoll-')))
  folders.push(path)
  return path
}

export function removeTemporaryFolders(): void {
  for (const path of folders.splice(0)) rmSync(path, { recursive: true, force: true })
}

/** The same conveniences on a repository that is already there: a clone, a work tree. */
export function openTestRepository(path: string): TestRepository {
  const env = { ...process.env, ...identity }
  const run = (program: string, args: readonly string[]) =>
    execFileSync(program, args, { cwd: path, env, encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'pipe'] }).replace(
      /\n$/,
      '',
    )
  const git = (...args: string[]) => run('git', args)
  const inside = (name: string) => {
    mkdirSync(dirname(join(path, name)), { recursive: true })
    return join(path, name)
  }
  return {
    path,
    env,
    git,
    write: (name, content) => writeFileSync(inside(name), content),
    read: (name) => readFileSync(join(path, name), 'utf8'),
    remove: (name) => rmSync(join(path, name), { recursive: true }),
    link: (name, target) => symlinkSync(target, inside(name)),
    hook: (name, script) => {
      const file = inside(`.git/hooks/${name}`)
      writeFileSync(file, `#!/bin/sh\n${script}\n`)
      chmodSync(file, 0o755)
    },
    // One shell starts three programs sooner than Node does.
    commit: (message = 'Change') =>
      run('sh', ['-c', 'git add --all && git commit --quiet --allow-empty --message "$1" && git rev-parse HEAD', 'sh', message]),
  }
}
