/** `symlink` blobs hold the target's name; a `submodule` has a commit id and no content here. */
export type FileMode = 'regular' | 'executable' | 'symlink' | 'submodule'

/** One file on one side. `oid` is the object id, or any string that is equal only for equal content. */
export interface FileVersion {
  /** Relative to the repository's root, `/` between names; bytes that are no UTF-8 stand as `\xNN`, and a `\` before `xNN` as `\x5c`. */
  readonly path: string
  readonly mode: FileMode
  readonly oid: string
}

/** What a file holds. Bytes that are no valid UTF-8 or UTF-16 are read as Latin-1 (`exact: false`), so that nothing escapes the credential scan. */
export type Content =
  | { readonly kind: 'text'; readonly text: string; readonly bytes: number; readonly exact: boolean }
  /** `encrypted`: by git-crypt, in whole. */
  | { readonly kind: 'binary'; readonly bytes: number; readonly encrypted?: true }
  | { readonly kind: 'unreadable'; readonly reason: string }

/** A commit, the index, a work tree, an API or memory. */
export interface Tree {
  /** How a person would name it: `HEAD`, `the index`, a short commit id. */
  readonly name: string
  list(): Promise<readonly FileVersion[]>
  /** One file by its exact path, without listing the rest. */
  find(path: string): Promise<FileVersion | null>
  /** One batch; the answer has the same order and length, and never throws. Symbolic links give their target's name, submodules are binary of 0 bytes. */
  read(files: readonly FileVersion[]): Promise<readonly Content[]>
}

export type FileStatus = 'added' | 'modified' | 'deleted' | 'renamed'

/** At least one side is there. A renamed file has both, with different paths. */
export interface ChangedFile {
  readonly status: FileStatus
  readonly base: FileVersion | null
  readonly head: FileVersion | null
}

/** Lines of one hunk of a unified diff with three lines of context: 1-based first line and count on each side, and the lines themselves. */
export interface Hunk {
  readonly baseStart: number
  readonly baseLines: number
  readonly headStart: number
  readonly headLines: number
  /** Each starts with ` `, `+` or `-`. */
  readonly lines: readonly string[]
}

export interface Change {
  readonly base: Tree
  readonly head: Tree
  readonly files: readonly ChangedFile[]
  /** Hunks by head path (base path for a deleted file), as GitHub shows them. Made on first use, as only reviews need them. */
  hunks(): Promise<ReadonlyMap<string, readonly Hunk[]>>
}
