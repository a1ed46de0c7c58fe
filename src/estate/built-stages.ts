import type { Stage } from '../documents/dockerfile-model.ts'
import type { Estate } from './estate.ts'
import { imageBuilds } from './image-builds.ts'

/** What a file must hold to say which stage is built. */
export const mentionsBuilds = /\bbuild\b/

/**
 * True for the stage that a Compose service, a Skaffold artifact or a publishing workflow names as its target, and for the last one unless all that is
 * known to build the file, a publishing workflow among them, names another.
 */
export function isBuiltStage(stage: Stage, estate: Estate): boolean {
  const { path } = stage.document.text
  const builds = imageBuilds(estate).filter(({ dockerfile }) => dockerfile === path)
  if (!stage.final) return stage.name !== null && builds.some(({ target, used }) => used && target === stage.name)
  const stages = stage.document.grains('stage').filter((other) => !other.final)
  const namesAnother = (target: string | null) => target !== null && stages.some(({ name }) => name === target)
  const mayBeOfThis = imageBuilds(estate).filter(({ dockerfile }) => dockerfile === path || dockerfile === null)
  return !builds.some(({ by, used }) => used && by === 'workflow') || !mayBeOfThis.every(({ target }) => namesAnother(target))
}
