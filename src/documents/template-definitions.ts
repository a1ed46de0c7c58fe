import type { Span } from '../source/text.ts'
import { findActions, wordOf } from './template-actions.ts'

/** What stands between `{{ define "name" }}` and its end. */
export interface NamedTemplate {
  readonly name: string
  readonly body: Span
}

/** Those that have an end of their own (text/template, "Actions"). */
const opening: ReadonlySet<string> = new Set(['if', 'with', 'range', 'define', 'block'])
const definition = /^\{\{-?\s{0,9}define\s{1,9}["`]([^"`\n]{1,200})["`]/

/** The named templates of a file: each stands at its top level, and one that does not end is none. */
export function namedTemplates(text: string): readonly NamedTemplate[] {
  const found: NamedTemplate[] = []
  let current: { readonly name: string; readonly start: number } | null = null
  let depth = 0
  for (const action of findActions(text)) {
    const word = wordOf(text, action)
    if (opening.has(word)) {
      const name = depth === 0 ? definition.exec(text.slice(action.start, action.start + 240))?.[1] : undefined
      if (name !== undefined) current = { name, start: action.end }
      depth++
    } else if (word === 'end' && depth > 0) {
      depth--
      if (depth > 0 || current === null) continue
      found.push({ name: current.name, body: { start: current.start, end: action.start } })
      current = null
    }
  }
  return found
}
