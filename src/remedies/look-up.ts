import type { LookUp, MovingName, PinnedName } from '../core/finding.ts'
import { addressOf, commitOf, type GitHub, isAskable } from './commit.ts'
import { digestOf, registryOf } from './registry.ts'
import { Unknown } from './request.ts'

interface LookUpOptions {
  readonly github: GitHub
  /** How long all of it may take, in seconds. */
  readonly seconds: number
}

/** How many names are asked for at a time. */
const lanes = 6
/** Milliseconds for one name: up to four requests. */
const patience = 5_000
/** In one run: GitHub lets a job ask 1,000 times an hour (REST, "Rate limits"). */
const maximumNames = 100

/** Null for a name that nobody is asked for. */
type Answer = PinnedName | { readonly unknown: string } | null

/** Asks GitHub and the public registries, for each name once. */
export function onlineLookUp({ github, seconds }: LookUpOptions): LookUp {
  const end = AbortSignal.timeout(seconds * 1000)
  const answers = new Map<string, Answer>()

  async function ask(name: MovingName): Promise<Answer> {
    const source = sourceOf(name, github)
    if (source === null) return null
    try {
      if (end.aborted) throw new Unknown('was not asked any more, as the time is up')
      return await source.get(AbortSignal.timeout(patience))
    } catch (error) {
      return { unknown: `${source.host} ${error instanceof Unknown ? error.message : 'gave an answer that cannot be read'}` }
    }
  }

  return async (names) => {
    const fresh = [...new Map(names.map((name) => [keyOf(name), name]))].filter(([key]) => !answers.has(key))
    const room = Math.max(0, maximumNames - answers.size)
    for (const [key] of fresh.slice(room)) answers.set(key, { unknown: `more than ${maximumNames} are not asked for in one run` })
    await inLanes(fresh.slice(0, room), async ([key, name]) => void answers.set(key, await ask(name)))
    return told(names, answers)
  }
}

const keyOf = (name: MovingName) => JSON.stringify(name)

/** Null for what is nobody's to ask. */
function sourceOf(name: MovingName, github: GitHub) {
  if (name.kind === 'action')
    return isAskable(name) ? { host: new URL(addressOf(github)).host, get: (signal: AbortSignal) => commitOf(name, github, signal) } : null
  const host = registryOf(name)
  return host === null ? null : { host, get: (signal: AbortSignal) => digestOf(name, host, signal) }
}

async function inLanes<Item>(items: readonly Item[], run: (item: Item) => Promise<void>): Promise<void> {
  const left = [...items]
  const lane = async () => {
    for (let item = left.shift(); item !== undefined; item = left.shift()) await run(item)
  }
  await Promise.all(Array.from({ length: lanes }, lane))
}

/** Each reason once, with how many names have it. */
function told(names: readonly MovingName[], answers: ReadonlyMap<string, Answer>): Awaited<ReturnType<LookUp>> {
  const found = new Map<MovingName, PinnedName>()
  const unknown = new Map<string, Set<string>>()
  for (const name of names) {
    const answer = answers.get(keyOf(name)) ?? null
    if (answer === null) continue
    if ('id' in answer) found.set(name, answer)
    else unknown.set(answer.unknown, (unknown.get(answer.unknown) ?? new Set()).add(keyOf(name)))
  }
  const notices = [...unknown].map(([reason, { size }]) => `no pin is offered for ${size === 1 ? 'one name' : `${size} names`}: ${reason}`)
  return { found, notices }
}
