import { existsSync, readFileSync } from 'node:fs'
import { isAbsolute, join, resolve } from 'node:path'
import type { Change, Tree } from '../source/change.ts'
import { change, type Sides } from './changes.ts'
import { type Command, GitError, runGit } from './command.ts'
import { type Commit, type CommitChange, commitChanges } from './commits.ts'
import { diskTree } from './disk.ts'
import { askEarly, type Early, stagedDiff } from './early.ts'
import { differFromAll } from './merges.ts'
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
export async function openRepository(cwd: string, early: Early = askEarly({ cwd }, false)): Promise<Repository> {
  const { code, output, message } = await early.place
  const [shallow = '', format = '', gitDir = '', commonDir = '', root = gitDir, ...more] = output.toString().trimEnd().split('\n')
  // A bare repository has no top level: git says so last, after all else.
  if (commonDir === '' || more.length > 0) throw new GitError(explained(message, cwd), code)
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
    early,
  })
}

/** Git's own words name neither the folder nor what to do. */
function explained(message: string, cwd: string): string {
  if (message.startsWith('fatal: not a git repository'))
    return `${cwd} is not a git repository: go to one, or use plimsoll scan for a plain folder`
  return message || 'the path of the repository is not one line'
}

interface Facts {
  readonly root: string
  readonly gitDir: string
  readonly commonDir: string
  readonly isShallow: boolean
  readonly emptyTreeId: string
  readonly command: Command
  readonly early: Early
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
  readonly emptyTreeId: string
  /** Good for one answer: the index may change. */
  #stagedDiff: Early['diff']

  constructor(facts: Facts) {
    this.root = facts.root
    this.gitDir = facts.gitDir
    this.commonDir = facts.commonDir
    this.isShallow = facts.isShallow
    this.emptyTreeId = facts.emptyTreeId
    this.#stagedDiff = facts.early.diff
    this.store = { command: facts.command, blobs: facts.early.blobs }
  }

  /** False for a bare repository, unless whoever calls gives it one (GIT_INDEX_FILE). */
  get hasIndex(): boolean {
    return this.root !== this.gitDir || process.env.GIT_INDEX_FILE !== undefined || existsSync(join(this.gitDir, 'index'))
  }

  /** The full id of the commit that a revision names, or null. What looks like an option is refused. */
  async resolve(revision: string): Promise<string | null> {
    if (revision.startsWith('-')) return null
    const { code, output } = await runGit(['rev-parse', '--verify', '--quiet', `${revision}^{commit}`], this.store.command)
    return code === 0 ? output.toString().trim() : null
  }

  /** `id` is a full id; `name` is what a person would call it. */
  commitTree(id: string, name?: string): Tree {
    return commitTree(this.store, id, name)
  }

  indexTree(): Tree {
    return indexTree(this.store)
  }

  workTree(): Tree {
    return diskTree(this.root, this.store.command)
  }

  emptyTree(): Tree {
    return emptyTree()
  }

  /** Between two commits by their full ids; a base of null is the empty tree. */
  change(base: string | null, head: string): Promise<Change> {
    return change(this.store, {
      base: base === null ? this.emptyTree() : this.commitTree(base),
      head: this.commitTree(head),
      diff: ['diff-tree', '-r', base ?? this.emptyTreeId, head],
    })
  }

  /** A change whose head has many bases, all known already: against the first, only files that differ from every one. */
  async changeFromAll(bases: readonly string[], head: string): Promise<Change> {
    const [first, ...others] = await Promise.all([bases[0] ?? null, ...bases.slice(1)].map((base) => this.change(base, head)))
    if (first === undefined) throw new Error('a change has a base')
    return {
      ...first,
      files: differFromAll(
        first.files,
        others.map(({ files }) => files),
      ),
    }
  }

  /** What a commit would record now: HEAD against the index. Before the first commit, everything in the index. */
  async stagedChange(): Promise<Change> {
    const merged = mergeHeads(this.gitDir)
    const [staged, ...others] = await Promise.all([this.#staged(), ...merged.map((id) => change(this.store, this.#stagedSides(id)))])
    return others.length === 0
      ? staged
      : {
          ...staged,
          files: differFromAll(
            staged.files,
            others.map(({ files }) => files),
          ),
        }
  }

  async #staged(): Promise<Change> {
    const started = this.#stagedDiff
    this.#stagedDiff = null
    try {
      return await change(this.store, this.#stagedSides('HEAD'), started ?? undefined)
    } catch (error) {
      if ((await this.resolve('HEAD')) !== null) throw error
      return change(this.store, { ...this.#stagedSides(this.emptyTreeId), base: this.emptyTree() })
    }
  }

  #stagedSides(base: string): Sides {
    return { base: this.commitTree(base, base), head: this.indexTree(), diff: stagedDiff(base) }
  }

  /** What each commit did, for a look into history; one process for all. */
  commitChanges(commits: readonly Commit[]): Promise<CommitChange[]> {
    return commitChanges(this.store, this.emptyTreeId, commits)
  }

  /** Ends the process that reads blobs. Not needed before the program ends. */
  close(): void {
    this.store.blobs.close()
  }
}

const headName = /^GITHEAD_([0-9a-f]{40,64})$/

/**
 * The other parents of the commit that is being made: in MERGE_HEAD after a merge stopped at a conflict; in variables that `git merge` sets
 * while it makes a merge without conflicts (the hook pre-merge-commit, where MERGE_HEAD is not yet written).
 */
function mergeHeads(gitDir: string): string[] {
  const merging = Object.keys(process.env).flatMap((name) => (name.startsWith('GITHEAD_') ? (headName.exec(name)?.[1] ?? []) : []))
  if (merging.length > 0) return merging
  try {
    return readFileSync(join(gitDir, 'MERGE_HEAD'), 'utf8')
      .split('\n')
      .filter((line) => /^[0-9a-f]{40,64}$/.test(line))
  } catch {
    return []
  }
}
