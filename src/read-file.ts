import type { Document } from './documents/document.ts'
import { isNamedStructured, readDocument, readPolicyDocument } from './documents/index.ts'
import type { Content, FileVersion, Tree } from './source/change.ts'

/** One side of a file: its document, or why it has none. */
export interface ReadFile {
  readonly document?: Document
  readonly skipped?: string
  readonly unreadable?: string
}

/** A pointer of Git LFS (its docs/spec.md) in the one form that leaves no room for anything else. */
const lfsPointer = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\noid sha256:[0-9a-f]{64}\nsize \d{1,15}\n$/

/** Parses what was read of a file, or says why it is not judged. */
export function documentOf(file: FileVersion, content: Content | undefined, policyPath?: string): ReadFile {
  if (file.mode === 'submodule') return { skipped: 'a submodule is not entered' }
  if (content === undefined) return { unreadable: 'it was not given by git' }
  if (content.kind === 'binary') {
    if (content.encrypted) return { skipped: 'encrypted by git-crypt' }
    return isNamedStructured(file.path) ? { unreadable: 'it is binary, which no such file is' } : { skipped: 'binary' }
  }
  if (content.kind === 'text' && lfsPointer.test(content.text)) return { skipped: 'in Git LFS: what it points to is not here' }
  if (content.kind === 'unreadable') return { unreadable: content.reason }
  return { document: file.path === policyPath ? readPolicyDocument(file.path, content.text) : readDocument(file.path, content.text) }
}

/** The same for many files of one tree in one batch; null where a file is not there. */
export async function readFiles(tree: Tree, files: readonly (FileVersion | null)[], policyPath?: string): Promise<(ReadFile | null)[]> {
  const wanted = files.filter((file): file is FileVersion => file !== null && file.mode !== 'submodule')
  const contents = await tree.read(wanted)
  const byFile = new Map(wanted.map((file, index) => [file, contents[index]]))
  return files.map((file) => file && documentOf(file, byFile.get(file), policyPath))
}
