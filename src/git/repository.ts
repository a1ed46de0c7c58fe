import { isAbsolute, resolve } from 'node:path'
import type { Change, Tree } from '../source/change.ts'
import { Blobs } from './blobs.ts'
import { change } from './changes.ts'
import { type Command, GitError, runGit } from './command.ts'
import { commitTree, emptyTree, indexTree, type Store } from './trees.ts'

/** The id of the tree without files, which git knows without having it. */
const emptyTrees: Readonly<Record<string, string>> = {
  sha1: '4b825dc642cb6eb9a060e54bf8d69288fbee4904',
  sha256: '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321',
}

/**
 * The repository that holds a folder. Git's own environment counts (GIT_DIR, GIT_INDEX_FILE), as it does in hooks.
 * @throws {GitError} where there is none, or git refuses it (another owner).
 */
export async function openRepository(cwd: string): Promise<Repository> {
  const asked = ['--is-shallow-repository', '--show-object-format', '--absolute-git-dir', '--git-common-dir', '--show-toplevel']
  const { code, output, message } = await runGit(['rev-parse', ...asked], { cwd })
  const [shallow = '', format = '', gitDir = '', commonDir = '', root = gitDir, ...more] = output.toString().trimEnd().split('\n')
  // A bare repository has no top level: git says so last, after all else.
  if (commonDir === '' || more.length > 0) throw new GitError(message || 'the path of the repository is not one line', code)
  const env = {
    ...(process.env.GIT_DIR === undefined ? {} : { GIT_DIR: gitDir }),
    ...(process.env.GIT_WORK_TREE === undefined ? {} : { GIT_WORK_TREE: root }),
  }
  return new Repository({
    root,
    gitDir,
    commonDir: isAbsolute(commonDir) ? commonDir : resolve(cwd, commonDir),
    isShallow: shallow === 'true',
    emptyTreeId: emptyTrees[format] ?? '',
    command: { cwd: root, env },
  })
}

interface Facts {
  readonly root: string
  readonly gitDir: string
  readonly commonDir: string
  readonly isShallow: boolean
  readonly emptyTreeId: string
  readonly command: Command
}

/** Read only: neither the index nor the work tree nor a ref is ever written. */
export class Repository {
  /** The top of the work tree; of a bare repository, its folder. */
  readonly root: string
  readonly gitDir: string
  /** Shared by all work trees. */
  readonly commonDir: string
  readonly isShallow: boolean
  readonly store: Store
  readonly #emptyTreeId: string

  constructor(facts: Facts) {
    this.root = facts.root
    this.gitDir = facts.gitDir
    this.commonDir = facts.commonDir
    this.isShallow = facts.isShallow
    this.#emptyTreeId = facts.emptyTreeId
    this.store = { command: facts.command, blobs: new Blobs(facts.command) }
  }

  /** The full id of the commit that a revision names, or null. */
  async resolve(revision: string): Promise<string | null> {
    const { code, output } = await runGit(
      ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`],
      this.store.command,
    )
    return code === 0 ? output.toString().trim() : null
  }

  /** `id` is a full id; `name` is what a person would call it. */
  commitTree(id: string, name?: string): Tree {
    return commitTree(this.store, id, name)
  }

  indexTree(): Tree {
    return indexTree(this.store)
  }

  emptyTree(): Tree {
    return emptyTree()
  }

  /** Between two commits by their full ids; a base of null is the empty tree. */
  change(base: string | null, head: string): Promise<Change> {
    return change(this.store, {
      base: base === null ? this.emptyTree() : this.commitTree(base),
      head: this.commitTree(head),
      diff: ['diff-tree', '-r', base ?? this.#emptyTreeId, head],
    })
  }

  /** What a commit would record now: HEAD against the index. Before the first commit, everything in the index. */
  async stagedChange(): Promise<Change> {
    this.store.blobs.start()
    const head = this.indexTree()
    try {
      return await change(this.store, { base: this.commitTree('HEAD', 'HEAD'), head, diff: ['diff-index', '--cached', 'HEAD'] })
    } catch (error) {
      if ((await this.resolve('HEAD')) !== null) throw error
      return change(this.store, { base: this.emptyTree(), head, diff: ['diff-index', '--cached', this.#emptyTreeId] })
    }
  }
}
