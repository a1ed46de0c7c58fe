import type { LookUp, MovingName, PinnedName } from '../core/finding.ts'
import { commitOf, type GitHub, isAskable } from './commit.ts'
import { digestOf, registryOf } from './registry.ts'
import { Unknown } from './request.ts'

interface LookUpOptions {
  readonly github: GitHub
  /** How long all of it may take, in seconds. */
  readonly seconds: number
}

/** At once. */
const lanes = 6
/** One name, in milliseconds: up to four requests. */
const patience = 5_000
/** In one run: GitHub lets a job ask 1,000 times an hour. */
const maximumNames = 100

type Answer = PinnedName | { readonly unknown: string } | null

/** Asks GitHub and the public registries; each name once in a run. */
export function onlineLookUp({ github, seconds }: LookUpOptions): LookUp {
  const answers = new Map<string, Promise<Answer>>()
  const end = AbortSignal.timeout(seconds * 1000)
  const lane = laneKeeper(lanes)

  const answerFor = (name: MovingName): Promise<Answer> => {
    const key = JSON.stringify(name)
    const answer = answers.get(key) ?? ask(name)
    answers.set(key, answer)
    return answer
  }
  const ask = async (name: MovingName): Promise<Answer> => {
    const source = sourceOf(name, github)
    if (source === null) return null
    if (answers.size >= maximumNames) return { unknown: `more than ${maximumNames} are not asked for in one run` }
    return lane(async () => {
      try {
        if (end.aborted) throw new Unknown('was not asked any more, as the time is up')
        return await source.get(AbortSignal.timeout(patience))
      } catch (error) {
        return { unknown: `${source.host} ${error instanceof Unknown ? error.message : 'gave an answer that cannot be read'}` }
      }
    })
  }

  return async (names) => {
    const found = new Map<MovingName, PinnedName>()
    const unknown = new Map<string, Set<string>>()
    for (const [index, answer] of (await Promise.all(names.map(answerFor))).entries()) {
      const name = names[index]
      if (name === undefined || answer === null) continue
      if ('id' in answer) found.set(name, answer)
      else unknown.set(answer.unknown, new Set(unknown.get(answer.unknown)).add(JSON.stringify(name)))
    }
    const notices = [...unknown].map(
      ([reason, { size }]) => `no pin is offered for ${size === 1 ? 'one name' : `${size} names`}: ${reason}`,
    )
    return { found, notices }
  }
}

/** Null for what is nobody's to ask. */
function sourceOf(name: MovingName, github: GitHub) {
  if (name.kind === 'action')
    return isAskable(name) ? { host: new URL(github.url).host, get: (signal: AbortSignal) => commitOf(name, github, signal) } : null
  const host = registryOf(name)
  return host === null ? null : { host, get: (signal: AbortSignal) => digestOf(name, host, signal) }
}

/** Lets only so many run at a time. */
function laneKeeper(free: number) {
  const waiting: (() => void)[] = []
  let left = free
  return async <Outcome>(run: () => Promise<Outcome>): Promise<Outcome> => {
    if (left > 0) left--
    else await new Promise<void>((resolve) => waiting.push(resolve))
    try {
      return await run()
    } finally {
      const next = waiting.shift()
      if (next === undefined) left++
      else next()
    }
  }
}
