import { invocations } from './dockerfile-commands.ts'
import { lineage } from './dockerfile-lineage.ts'
import type { Instruction, Stage } from './dockerfile-model.ts'
import type { ImageReference } from './image.ts'
import { isWindowsImage, runsAsNonRoot } from './image-users.ts'

/** The user a stage ends with: what the last USER says, what its base image is known to have, or `unknown`. */
export type StageUser =
  | { readonly kind: 'user'; readonly name: string; readonly instruction: Instruction }
  | { readonly kind: 'unset' | 'unknown' | 'non-root' }

export function stageUser(stage: Stage, images: readonly ImageReference[]): StageUser {
  let user = users.get(stage)
  if (user === undefined) {
    user = readUser(stage, images)
    users.set(stage, user)
  }
  return user
}

/** Stages can be alternatives of many others. */
const users = new WeakMap<Stage, StageUser>()

function readUser(stage: Stage, images: readonly ImageReference[]): StageUser {
  for (const each of lineage(stage)) {
    const instruction = each.instructions.findLast(({ keyword, words }) => keyword === 'USER' && words.length > 0)
    if (instruction) {
      const { value, complete } = instruction.expand(instruction.arguments)
      return complete ? { kind: 'user', name: value.split(':')[0] ?? '', instruction } : { kind: 'unknown' }
    }
    if (each.alternatives.length > 0) return commonUser(each.alternatives.map((alternative) => stageUser(alternative, images)))
    if (each.parent === null) return imageUser(each, images)
  }
  return { kind: 'unknown' }
}

/** Where the platform chooses the stage: what is so for each of them. */
function commonUser(all: readonly StageUser[]): StageUser {
  const [first = { kind: 'unknown' }] = all
  const isCommon =
    first.kind === 'user' ? all.every((user) => user.kind === 'user' && isRoot(user.name)) : all.every(({ kind }) => kind === first.kind)
  return isCommon ? first : { kind: 'unknown' }
}

const imagesByPlace = new WeakMap<readonly ImageReference[], ReadonlyMap<number, ImageReference>>()

function imageUser(stage: Stage, images: readonly ImageReference[]): StageUser {
  if (stage.resolved.value.toLowerCase() === 'scratch') return { kind: 'unset' }
  const byPlace =
    imagesByPlace.get(images) ?? new Map(images.filter(({ place }) => place === 'from').map((each) => [each.span.start, each]))
  imagesByPlace.set(images, byPlace)
  const image = byPlace.get(stage.baseImage?.span.start ?? -1)
  if (!image) return { kind: 'unknown' }
  if (runsAsNonRoot(image) || isWindowsImage(image)) return { kind: 'non-root' }
  // Which image it is decides which user it has.
  return { kind: image.unresolved && /[${]/.test(image.repository.value) ? 'unknown' : 'unset' }
}

export const isRoot = (user: string): boolean =>
  ['root', '0', 'containeradministrator'].includes(user.toLowerCase()) || (user.startsWith('00') && /^0+$/.test(user))

const dropping = /^(?:gosu|su-exec|setpriv|runuser|chpst|s6-setuidgid)$/

/** ENTRYPOINT or CMD starts the program as another user with `gosu` or its like. */
export const dropsPrivileges = (stage: Stage): boolean =>
  stage.instructions
    .filter(({ keyword }) => keyword === 'ENTRYPOINT' || keyword === 'CMD')
    .flatMap(invocations)
    .some(({ name, wrappers }) => dropping.test(name) || wrappers.some((word) => dropping.test(word.value.split('/').at(-1) ?? '')))
