import { type LoginKind, loginKind } from '../placeholder.ts'
import type { Match } from './pattern.ts'

/** Kinds of passwords that are weak, whatever they stand in. */
export const loginKinds: readonly LoginKind[] = ['default-login', 'possible-login']

/** The match for a password at a place, with a kind of its own if it is weak; null if it is none. */
export function loginAt(span: readonly [number, number] | undefined, password: string, user = '', host?: string): Match | null {
  const kind = loginKind(password, user, host)
  if (kind === null || span === undefined) return null
  return { start: span[0], end: span[1], ...(kind !== 'password' && { kind }) }
}

/** The passwords in the last group of an expression with the flag `d`, beside what is in its group `user` if it has one. */
export function* logins(text: string, expression: RegExp): Iterable<Match> {
  for (const match of text.matchAll(expression)) {
    const last = match.length - 1
    const found = loginAt(match.indices?.[last], match[last] ?? '', match.groups?.user)
    if (found !== null) yield found
  }
}
