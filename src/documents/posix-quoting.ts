/** How the text at an offset of a shell word is quoted. */
export type Quoting = 'none' | 'single' | 'double'

/** Reads the word up to `offset`; substitutions inside it are not looked into: null where one is open there. */
export function quotingAt(word: string, offset: number): Quoting | null {
  let quoting: Quoting = 'none'
  for (let at = 0; at < offset; at++) {
    const char = word[at]
    if (quoting === 'single') {
      if (char === "'") quoting = 'none'
    } else if (char === '\\') at++
    else if (char === '`' || word.startsWith('$(', at) || word.startsWith('<(', at) || word.startsWith("$'", at)) return null
    else if (char === '"') quoting = quoting === 'double' ? 'none' : 'double'
    else if (char === "'" && quoting === 'none') quoting = 'single'
  }
  return quoting
}

/** A variable written so that its text stays one literal piece of the word. */
export function quotedVariable(name: string, quoting: Quoting): string {
  if (quoting === 'double') return `\${${name}}`
  return quoting === 'single' ? `'"\${${name}}"'` : `"\${${name}}"`
}
