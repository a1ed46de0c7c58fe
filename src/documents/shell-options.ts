import type { ShellWord } from './shell-model.ts'

/** The word is the short option, alone or in a cluster (`-fsSLk`); what stands behind an option that takes a value is its value. */
export function hasShortOption(word: string, letter: string, valued: string): boolean {
  if (!/^-[A-Za-z0-9#]/.test(word)) return false
  for (const char of word.slice(1)) {
    if (char === letter) return true
    if (valued.includes(char)) return false
  }
  return false
}

/** `NAME=value` as `export`, `env` and `ARG` take it. */
export function assignmentIn(word: ShellWord): { readonly name: string; readonly value: string } | null {
  const match = word.value.includes('=') ? /^([A-Za-z_]\w*)=([\s\S]*)$/.exec(word.value) : null
  return match ? { name: match[1] ?? '', value: match[2] ?? '' } : null
}

export const curlValued = 'AbcCdDeEFhHKmoPQrtTuUwxXyYz'

const localUrl = /^(?:\w+:\/\/)?(?:localhost|127\.\d+\.\d+\.\d+|\[::1\]|0\.0\.0\.0)(?:[:/]|$)/

/** Every URL of the command names the machine itself, as health checks do. */
export function onlyLocal(args: readonly ShellWord[]): boolean {
  const urls = args.filter(({ value }) => value.includes('://') || localUrl.test(value))
  return urls.length > 0 && urls.every(({ value }) => localUrl.test(value))
}
