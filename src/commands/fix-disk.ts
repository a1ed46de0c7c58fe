import { constants, type FileHandle, open } from 'node:fs/promises'
import { diskTree } from '../git/disk.ts'
import { encodePath } from '../git/path.ts'
import { rewritten } from './fix-bytes.ts'

/**
 * Gives a file on disk a new text, in its own encoding and with its own mode, if it still holds the old one. No link is followed.
 * Null, or why it was left as it is.
 */
export async function rewriteFile(root: string, path: string, before: string, after: string): Promise<string | null> {
  const file = await diskTree(root).find(path)
  if (file === null || file.mode === 'symlink') return 'it is no regular file any more'
  let handle: FileHandle | undefined
  try {
    const name = Buffer.concat([Buffer.from(`${root}/`), encodePath(path)])
    handle = await open(name, constants.O_RDWR | constants.O_NOFOLLOW | constants.O_NONBLOCK)
    const bytes = await handle.readFile()
    const result = rewritten(bytes, before, after)
    if ('reason' in result) return result.reason
    await replace(handle, bytes, result)
    return null
  } catch (error) {
    return error instanceof Error && 'code' in error ? `it cannot be written (${error.code})` : 'it cannot be written'
  } finally {
    await handle?.close()
  }
}

/** In place, so that owner, mode, links and attributes stay; what was there comes back if the disk is full. */
async function replace(handle: FileHandle, old: Uint8Array, bytes: Uint8Array): Promise<void> {
  try {
    await write(handle, bytes)
    await handle.truncate(bytes.length)
  } catch (error) {
    await write(handle, old)
    await handle.truncate(old.length)
    throw error
  }
}

async function write(handle: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let at = 0; at < bytes.length; ) at += (await handle.write(bytes, at, bytes.length - at, at)).bytesWritten
}
