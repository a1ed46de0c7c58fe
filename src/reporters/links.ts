import type { Place } from '../core/finding.ts'
import { pathAddress } from './escape.ts'
import { lineRange } from './frame.ts'

/** The address of a place for a person, or null where there is none. */
export type LinkTo = (place: Place) => string | null

export interface Repository {
  /** `https://github.com`, or another server. */
  readonly server: string
  /** `owner/name`. */
  readonly name: string
  /** Commit ids of the sides; null for a side that has none, such as an index. */
  readonly base: string | null
  readonly head: string | null
}

/** Permanent links to lines at the commit that was checked. */
export const permalinks =
  ({ server, name, base, head }: Repository): LinkTo =>
  ({ path, side, text, span }) => {
    const commit = side === 'base' ? base : head
    if (commit === null) return null
    const { first, last } = lineRange(text, span)
    return `${server}/${name}/blob/${commit}/${pathAddress(path)}#L${first}${last > first ? `-L${last}` : ''}`
  }
