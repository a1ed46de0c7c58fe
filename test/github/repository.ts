import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** Contents by path; null deletes, `{ link }` makes a symbolic link. */
export type Files = Readonly<Record<string, string | Uint8Array | null | { readonly link: string }>>

const environment = {
  ...process.env,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_AUTHOR_NAME: 'A',
  GIT_AUTHOR_EMAIL: 'a@example.com',
  GIT_COMMITTER_NAME: 'A',
  GIT_COMMITTER_EMAIL: 'a@example.com',
  GIT_AUTHOR_DATE: '2026-01-02T03:04:05Z',
  GIT_COMMITTER_DATE: '2026-01-02T03:04:05Z',
}

/** A repository in a temporary directory. */
export class Repository {
  readonly directory = mkdtempSync(join(tmpdir(), 'plimsoll-'))

  constructor() {
    this.git('init', '-q', '-b', 'main')
    this.git('config', 'uploadpack.allowAnySHA1InWant', 'true')
  }

  git(...words: string[]): string {
    return execFileSync('git', words, { cwd: this.directory, env: environment, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim()
  }

  /** Changes files, commits everything and gives the commit's id. */
  commit(files: Files, message = 'change'): string {
    for (const [path, content] of Object.entries(files)) {
      const target = join(this.directory, path)
      rmSync(target, { force: true })
      if (content === null) continue
      mkdirSync(dirname(target), { recursive: true })
      if (typeof content === 'string' || content instanceof Uint8Array) writeFileSync(target, content)
      else symlinkSync(content.link, target)
    }
    this.git('add', '-A')
    this.git('commit', '-q', '--allow-empty', '--no-gpg-sign', '-m', message)
    return this.git('rev-parse', 'HEAD')
  }

  branch(name: string, from = 'HEAD'): void {
    this.git('checkout', '-q', '-B', name, from)
  }

  remove(): void {
    rmSync(this.directory, { recursive: true, force: true })
  }
}
