import { constants, promises, type Stats } from 'node:fs'
import type { FileHandle } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Content, FileVersion, Tree } from '../source/change.ts'
import { decodeContent, maximumBytes } from '../source/content.ts'
import { type Command, runGit } from './command.ts'
import { decodePath, encodePath, isPlain, zeroTerminated } from './path.ts'

/** Open files at one time. */
const width = 32

/**
 * The files of a folder as they are on disk. In a git checkout, those that git tracks or would add; elsewhere all but `.git`.
 * Ids stand for a state of a file on this disk: good within a run, not to be kept.
 */
export function diskTree(root: string, command: Command = { cwd: root }): Tree {
  const look = looker(root)
  return {
    name: 'the work tree',
    list: async () => (await inTurn(await listPaths(root, command), look)).filter((file) => file !== null),
    find: look,
    read: (files) => inTurn(files, (file) => readFile(root, file, look)),
  }
}

async function listPaths(root: string, command: Command): Promise<string[]> {
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard']
  const { code, output } = await runGit(args, { ...command, cwd: root })
  // A repository inside this one, which is not part of it, is named with a slash at its end; an unmerged path is named many times.
  const tracked = new Set([...zeroTerminated(output)].map(decodePath).filter((path) => !path.endsWith('/')))
  // Who asks for a folder that git ignores wants to see it.
  if (code === 0 && tracked.size > 0) return [...tracked]
  const { default: glob } = await import('fast-glob')
  const found = await glob('**', {
    cwd: root,
    dot: true,
    onlyFiles: false,
    objectMode: true,
    followSymbolicLinks: false,
    ignore: ['**/.git', '**/.git/**'],
  })
  return found.filter(({ dirent }) => !dirent.isDirectory()).map(({ path }) => path)
}

/** Looks at a path without following a link anywhere in it: a tracked folder may have become a link to elsewhere. */
function looker(root: string): (path: string) => Promise<FileVersion | null> {
  const folders = new Map<string, Promise<boolean>>()
  const isFolder = (path: string): Promise<boolean> => {
    if (path === '.') return Promise.resolve(true)
    const known =
      folders.get(path) ?? isFolder(dirname(path)).then(async (above) => above && ((await stat(root, path))?.isDirectory() ?? false))
    folders.set(path, known)
    return known
  }
  return async (path) => {
    if (!isPlain(path) || !(await isFolder(dirname(path)))) return null
    const stats = await stat(root, path)
    if (stats === null) return null
    const mode = stats.isSymbolicLink() ? 'symlink' : stats.mode & 0o100 ? 'executable' : 'regular'
    // A folder (of a submodule), a pipe or a device is no file of a repository.
    if (mode !== 'symlink' && !stats.isFile()) return null
    return { path, mode, oid: `disk:${[stats.dev, stats.ino, stats.size, stats.mtimeMs, stats.ctimeMs].join(':')}` }
  }
}

const onDisk = (root: string, path: string): Buffer => Buffer.concat([Buffer.from(`${root}/`), encodePath(path)])

async function stat(root: string, path: string): Promise<Stats | null> {
  try {
    return await promises.lstat(onDisk(root, path))
  } catch {
    return null
  }
}

async function readFile(root: string, file: FileVersion, look: (path: string) => Promise<FileVersion | null>): Promise<Content> {
  const now = await look(file.path)
  if (now === null || now.mode !== file.mode) return { kind: 'unreadable', reason: 'no longer there' }
  let handle: FileHandle | undefined
  try {
    if (now.mode === 'symlink') return decodeContent(await promises.readlink(onDisk(root, file.path), { encoding: 'buffer' }))
    handle = await promises.open(onDisk(root, file.path), constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
    if ((await handle.stat()).size > maximumBytes) return { kind: 'unreadable', reason: 'larger than 100 MB' }
    return decodeContent(await handle.readFile())
  } catch (error) {
    return { kind: 'unreadable', reason: error instanceof Error && 'code' in error ? `cannot be read (${error.code})` : 'cannot be read' }
  } finally {
    await handle?.close()
  }
}

async function inTurn<Item, Result>(items: readonly Item[], work: (item: Item) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = []
  for (let at = 0; at < items.length; at += width) results.push(...(await Promise.all(items.slice(at, at + width).map(work))))
  return results
}
