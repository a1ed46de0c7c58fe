/** No default that a person writes is longer. */
const longest = 400
const piped =
  /^\{\{-?\s{0,9}[$.][\w.$]{0,200}\s{0,9}\|\s{0,9}default\s{1,9}["`]([^"`]{1,200})["`]\s{0,9}(?:\|\s{0,9}s?quote\s{0,9})?-?\}\}$/
const called = /^\{\{-?\s{0,9}default\s{1,9}["`]([^"`]{1,200})["`]\s{1,9}[$.][\w.$]{0,200}\s{0,9}(?:\|\s{0,9}s?quote\s{0,9})?-?\}\}$/

/**
 * What a text is that is one action of Go's templates with a literal for a value that is not given: `{{ .Values.path | default "/run" }}` (Sprig, "Default
 * Functions"). Null for any other.
 */
export function templateDefault(text: string): string | null {
  if (text.length > longest || !text.includes('default')) return null
  return (piped.exec(text) ?? called.exec(text))?.[1] ?? null
}
