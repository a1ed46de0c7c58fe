/** The folder of a file; empty for the root. */
export const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')))

/** The path that parts name one below the other; null where one of them is not known, is absolute or a URL, or leaves the repository. */
export function fileBelow(...parts: readonly (string | null)[]): string | null {
  const names: string[] = []
  for (const part of parts) {
    if (part === null || /^[/~\\]|^\w+:|[${}]/.test(part)) return null
    for (const name of part.split('/')) {
      if (name === '..' && names.pop() === undefined) return null
      if (name !== '..' && name !== '.' && name !== '') names.push(name)
    }
  }
  return names.join('/')
}
