import { invocations } from './dockerfile-commands.ts'
import type { Instruction, Stage } from './dockerfile-model.ts'
import type { ImageReference } from './image.ts'
import { isWindowsImage, runsAsNonRoot } from './image-users.ts'

/** The user a stage ends with: what the last USER says, what its base image is known to have, or `unknown`. */
export type StageUser =
  | { readonly kind: 'user'; readonly name: string; readonly instruction: Instruction }
  | { readonly kind: 'unset' | 'unknown' | 'non-root' }

/** A chain of stages longer than this is not followed. */
const maxParents = 200

export function stageUser(stage: Stage, images: readonly ImageReference[]): StageUser {
  let current: Stage | null = stage
  for (let depth = 0; current !== null && depth < maxParents; depth++, current = current.parent) {
    const instruction = current.instructions.findLast((each) => each.keyword === 'USER' && each.words.length > 0)
    if (instruction) {
      const { value, complete } = instruction.expand(instruction.arguments)
      return complete ? { kind: 'user', name: value.split(':')[0] ?? '', instruction } : { kind: 'unknown' }
    }
    if (current.parent === null) return imageUser(current, images)
  }
  return { kind: 'unknown' }
}

function imageUser(stage: Stage, images: readonly ImageReference[]): StageUser {
  if (stage.resolved.value.toLowerCase() === 'scratch') return { kind: 'unset' }
  const image = images.find((each) => each.place === 'from' && each.span.start === stage.baseImage?.span.start)
  if (!image) return { kind: 'unknown' }
  if (runsAsNonRoot(image) || isWindowsImage(image)) return { kind: 'non-root' }
  // Which image it is decides which user it has.
  return { kind: image.unresolved && /[${]/.test(image.repository.value) ? 'unknown' : 'unset' }
}

export const isRoot = (user: string): boolean => /^(?:root|0+|ContainerAdministrator)$/i.test(user)

const dropping = /^(?:gosu|su-exec|setpriv|runuser|chpst|s6-setuidgid)$/

/** ENTRYPOINT or CMD starts the program as another user with `gosu` or its like. */
export const dropsPrivileges = (stage: Stage): boolean =>
  stage.instructions
    .filter(({ keyword }) => keyword === 'ENTRYPOINT' || keyword === 'CMD')
    .flatMap(invocations)
    .some(({ name, wrappers }) => dropping.test(name) || wrappers.some((word) => dropping.test(word.value.split('/').at(-1) ?? '')))
