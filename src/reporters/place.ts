import type { Place } from '../core/finding.ts'
import { visible } from './visible.ts'

/** `path:line:column`, as terminals and editors make it a link; hidden characters in the path are spelled out. */
export function placeName({ path, text, span }: Place): string {
  const { line, column } = text.position(span.start)
  return `${visible(path)}:${line}:${column}`
}
