import { createHash } from 'node:crypto'
import { closeSync, constants, fstatSync, mkdirSync, openSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { FactStore, Facts, SilentChange, VersionPair } from '../core/facts.ts'
import type { FileVersion } from '../source/change.ts'
import type { Io } from './io.ts'
import { ownFolder } from './snapshot.ts'

/** Where they are, below the folder that all work trees of a clone share. */
export const factsPath = `${ownFolder}/facts`

/** About 150 KB. Beyond, the oldest are forgotten. */
const maximumEntries = 1000

/**
 * What hooks found out about files, kept between commits: what is staged now is the base side of the next commit. A file of the user's own, of
 * which another program, other settings, a slip in it or another owner make nothing; it holds names of rules, paths and object ids, and nothing
 * of a file's content.
 */
export class FactsFile implements FactStore {
  readonly #path: string
  readonly #program: string
  #stamp = ''
  #known: ReadonlyMap<string, string> = new Map()
  #fresh = new Map<string, string>()

  constructor(path: string, { cli }: Pick<Io, 'cli'>) {
    this.#path = path
    this.#program = stampOf(cli)
  }

  /** @param settings all that a judgement follows from beside the program and the file, as text */
  open(settings: string): FactStore {
    const stamp = hash(JSON.stringify([process.version, this.#program, settings]))
    if (stamp === this.#stamp) return this
    this.save()
    this.#stamp = stamp
    this.#known = read(this.#path, stamp)
    return this
  }

  of(file: FileVersion): Facts | undefined {
    const [flags, rules] = this.#get(keyOf(file))?.split(' ') ?? []
    if (flags === undefined || rules === undefined) return undefined
    return { speaking: new Set(rules.split(',').filter(Boolean)), hasCredentials: flags.includes('c'), hides: flags.includes('h') }
  }

  learn(file: FileVersion, { speaking, hasCredentials, hides }: Facts): void {
    this.#fresh.set(keyOf(file), `${hasCredentials ? 'c' : ''}${hides ? 'h' : ''} ${[...speaking].join(',')}`)
  }

  silent(file: VersionPair): SilentChange | undefined {
    const flags = this.#get(keyOfPair(file))
    return flags === undefined ? undefined : { recognized: flags === 'r' }
  }

  learnSilent(file: VersionPair, { recognized }: SilentChange): void {
    this.#fresh.set(keyOfPair(file), recognized ? 'r' : '')
  }

  /** Nothing is lost but time where it cannot be written. */
  save(): void {
    if (this.#fresh.size === 0) return
    const entries = [...new Map([...this.#fresh, ...this.#known])].slice(0, maximumEntries)
    const body = entries.map(([key, value]) => `${key}\t${value}\n`).join('')
    const temporary = `${this.#path}.${process.pid}`
    try {
      mkdirSync(dirname(this.#path), { recursive: true })
      writeFileSync(temporary, `${header(this.#stamp, body)}\n${body}`, { flag: 'wx', mode: 0o600 })
      renameSync(temporary, this.#path)
    } catch {}
    this.#fresh = new Map()
  }

  #get(key: string): string | undefined {
    return this.#fresh.get(key) ?? this.#known.get(key)
  }
}

// A tab in a path is written as `\t`.
const keyOf = ({ oid, path }: FileVersion) => JSON.stringify([oid, path])
const keyOfPair = ({ base, head }: VersionPair) =>
  JSON.stringify([base?.oid ?? null, base?.path ?? null, head?.oid ?? null, head?.path ?? null])
const hash = (text: string) => createHash('sha256').update(text).digest('hex')
const header = (stamp: string, body: string) => `plimsoll facts ${stamp} ${hash(body)}`

function read(path: string, stamp: string): Map<string, string> {
  const text = ownText(path)
  const end = text.indexOf('\n')
  const body = text.slice(end + 1)
  if (end === -1 || text.slice(0, end) !== header(stamp, body)) return new Map()
  const lines = body.split('\n').slice(0, -1)
  return new Map(lines.map((line) => [line.slice(0, line.indexOf('\t')), line.slice(line.indexOf('\t') + 1)]))
}

/** Empty where it cannot be read, or somebody else could have written it: what is taken for known is not looked at. */
function ownText(path: string): string {
  let fd: number | undefined
  try {
    fd = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0))
    const { uid, mode } = fstatSync(fd)
    const user = process.getuid?.() ?? null
    return user === null || (uid === user && (mode & 0o022) === 0) ? readFileSync(fd, 'utf8') : ''
  } catch {
    return ''
  } finally {
    if (fd !== undefined) closeSync(fd)
  }
}

/** Package managers give every file one date: when the file came to be where it is tells versions apart. */
export function stampOf(path: string): string {
  const { size, ino, mtimeMs, ctimeMs } = statSync(path)
  return [size, ino, mtimeMs, ctimeMs].join(' ')
}
