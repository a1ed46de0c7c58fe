import type { Stage } from './dockerfile-model.ts'

/** A chain of stages longer than this is not followed. */
const maxParents = 200

/** The stage and those that it builds on, nearest first. */
export function* lineage(stage: Stage): Iterable<Stage> {
  let current: Stage | null = stage
  for (let depth = 0; current !== null && depth < maxParents; depth++, current = current.parent) yield current
}
