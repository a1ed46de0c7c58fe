import { basename } from 'node:path'
import { carried } from '../core/fix-carry.ts'
import { readDocument } from '../documents/index.ts'
import { git } from '../git/command.ts'
import { encodePath } from '../git/path.ts'
import type { Repository } from '../git/repository.ts'
import type { FileVersion } from '../source/change.ts'
import { rewritten } from './fix-bytes.ts'
import { rewriteFile } from './fix-disk.ts'
import type { FixedFile } from './fix-rounds.ts'
import { UsageError } from './io.ts'

/**
 * Gives a staged file a new blob, if it still is the one that was judged. Null, or why it was left as it is.
 * What the index holds is already in the repository's form, so no filter runs; nor does a hook.
 */
export async function stage(repository: Repository, { file, before, after }: FixedFile): Promise<string | null> {
  const { command, blobs } = repository.store
  const [object] = await blobs.read([file.oid])
  if (object === undefined || 'reason' in object) return 'its blob cannot be read'
  const bytes = rewritten(object.bytes, before, after)
  if ('reason' in bytes) return bytes.reason
  const id = await git(['hash-object', '-w', '-t', 'blob', '--stdin'], { ...command, input: Buffer.from(bytes) })
  const now = await repository.indexTree().find(file.path)
  if (now?.oid !== file.oid || now.mode !== file.mode) return 'the index changed while it was being judged'
  const entry = Buffer.concat([Buffer.from(`${modeOf(file)} ${id.toString().trim()}\t`), encodePath(file.path), Buffer.from([0])])
  await git(['update-index', '-z', '--index-info'], { ...command, input: entry })
  return null
}

const modeOf = ({ mode }: FileVersion) => (mode === 'executable' ? '100755' : '100644')

/** Makes the same edits in the work tree, if the lines around them are the staged ones there. Null, or why not. */
export async function followInWorkTree(repository: Repository, { file, before, after }: FixedFile): Promise<string | null> {
  const tree = repository.workTree()
  const found = await tree.find(file.path)
  const [content] = found === null || found.mode === 'symlink' ? [] : await tree.read([found])
  if (content?.kind !== 'text') return 'it is no text file there'
  if (content.text === after) return null
  const text = content.text === before ? after : carried(before, after, content.text)
  if (text === null) return 'its own edits stand at the same lines'
  const problems = (value: string) => readDocument(file.path, value).problems.length
  if (problems(text) > problems(content.text)) return 'it would not parse there'
  return rewriteFile(repository.root, file.path, content.text, text)
}

/** `git commit PATH` gives its hooks an index of its own, and writes another one when it is done: a fix in the first would be undone by the second. */
export function refusePartialCommit(env: Readonly<Record<string, string | undefined>>): void {
  if (basename(env.GIT_INDEX_FILE ?? '').startsWith('next-index-'))
    throw new UsageError('fix --staged cannot be used within `git commit PATH`: run it before, then commit')
}
