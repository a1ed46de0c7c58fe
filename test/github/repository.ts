import { appendFileSync, cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { openTestRepository, type TestRepository, temporaryFolder } from '../repository.ts'

/** Contents by path; null deletes, `{ link }` makes a symbolic link. */
export type Files = Readonly<Record<string, string | Uint8Array | null | { readonly link: string }>>

/** The repository behind a loopback GitHub, which may serve a whole file of tests. */
export class Repository {
  readonly directory = temporaryFolder()
  readonly #repository: TestRepository = openTestRepository(this.directory)

  /** A new one, or a copy of one. */
  constructor(like?: Repository) {
    if (like) {
      cpSync(like.directory, this.directory, { recursive: true })
      return
    }
    this.git('init', '--quiet', '--template=', '--initial-branch=main')
    // GitHub gives any commit by its id.
    appendFileSync(join(this.directory, '.git/config'), '[uploadpack]\n\tallowAnySHA1InWant = true\n[maintenance]\n\tauto = false\n')
  }

  git(...words: string[]): string {
    return this.#repository.git(...words)
  }

  /** Changes files, commits everything and gives the commit's id. */
  commit(files: Files, message = 'change'): string {
    for (const [path, content] of Object.entries(files)) {
      rmSync(join(this.directory, path), { force: true })
      if (content === null) continue
      if (typeof content === 'string') this.#repository.write(path, content)
      else if (content instanceof Uint8Array) this.#repository.write(path, Buffer.from(content))
      else this.#repository.link(path, content.link)
    }
    return this.#repository.commit(message)
  }

  branch(name: string, from = 'HEAD'): void {
    this.git('checkout', '--quiet', '-B', name, from)
  }

  /** The commit that GitHub makes to try a pull request out. */
  merge(base: string, head: string): string {
    this.git('checkout', '--quiet', '--detach', base)
    this.git('merge', '--quiet', '--no-ff', '--no-edit', head)
    return this.git('rev-parse', 'HEAD')
  }

  remove(): void {
    rmSync(this.directory, { recursive: true, force: true })
  }
}
