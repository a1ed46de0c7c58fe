import type { Span } from '../source/text.ts'
import type { Fix } from './finding.ts'
import type { Draft } from './run.ts'

/** A fix that a report offers, with its edits as the file ends its lines. */
export interface Candidate {
  readonly draft: Draft
  readonly fix: Fix
}

/** From the first to the last place that the finding and its fix touch. */
export function extentOf({ draft, fix }: Candidate): Span {
  let { start, end } = draft.span
  for (const { span } of fix.edits) {
    start = Math.min(start, span.start)
    end = Math.max(end, span.end)
  }
  return { start, end }
}

/** More of them would not be proven in the time that there is: from there on, none is looked for. */
const maxBatches = 500

/**
 * Splits the candidates of one document so that those of a batch can be proven together: they are about different things, and what one of them touches
 * does not meet what another does. Two fixes of one container would hide what is wrong with each other.
 */
export function batchesOf(candidates: readonly Candidate[]): Candidate[][] {
  const rest: Candidate[][] = []
  const batches: { end: number; things: Set<unknown>; members: Candidate[] }[] = []
  const sorted = candidates.map((candidate) => ({ candidate, ...extentOf(candidate) })).sort((a, b) => a.start - b.start)
  for (const { candidate, start, end } of sorted) {
    const { grain } = candidate.draft
    const batch = batches.find((other) => other.end < start && !other.things.has(grain))
    if (batch !== undefined) {
      batch.members.push(candidate)
      batch.things.add(grain)
      batch.end = end
    } else if (batches.length < maxBatches) batches.push({ end, things: new Set([grain]), members: [candidate] })
    else rest.push([candidate])
  }
  return [...batches.map(({ members }) => members), ...rest]
}
