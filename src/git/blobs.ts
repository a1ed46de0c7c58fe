import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { Socket } from 'node:net'
import { maximumBytes } from '../source/content.ts'
import { type Command, gitArguments, gitEnvironment } from './command.ts'

/** A git object, or why it could not be read. */
export type GitObject = { readonly oid: string; readonly type: string; readonly bytes: Buffer } | { readonly reason: string }

interface Request {
  readonly name: string
  readonly resolve: (object: GitObject) => void
}

/** In a partial clone git dies of every object that is not there (4 ms each); after so many the rest is given up. */
const maximumDeaths = 500

/**
 * One `git cat-file --batch` for a whole run, started on first use. It keeps no program alive: it ends when its input does.
 * Answers come in the order of the questions, so one queue is enough.
 */
export class Blobs {
  readonly #command: Command
  readonly #known: ReadonlyMap<string, GitObject>
  #child: ChildProcessWithoutNullStreams | null = null
  #waiting: Request[] = []
  #deaths = 0

  /** @param known answers that are there already, by name */
  constructor(command: Command, known: ReadonlyMap<string, GitObject> = new Map()) {
    this.#command = command
    this.#known = known
  }

  /** Starts the process while other work goes on. */
  start(): void {
    this.#child ??= this.#spawn()
  }

  /** Never throws. `names` are object ids, `<id>^{tree}` or `<id>^{commit}`, never text of the repository. */
  read(names: readonly string[]): Promise<GitObject[]> {
    const asked = names.filter((name) => !this.#known.has(name))
    const answers = names.map((name) => this.#known.get(name) ?? new Promise<GitObject>((resolve) => this.#waiting.push({ name, resolve })))
    if (asked.length > 0) this.#ask(asked)
    return Promise.all(answers)
  }

  close(): void {
    this.#child?.stdin.end()
    this.#child = null
  }

  #ask(names: readonly string[]): void {
    this.start()
    hold(this.#child, true)
    this.#child?.stdin.write(`${names.join('\n')}\n`)
  }

  #spawn(): ChildProcessWithoutNullStreams {
    const args = gitArguments(['cat-file', '--batch'])
    const child = spawn('git', args, { cwd: this.#command.cwd, env: gitEnvironment(this.#command.env), stdio: 'pipe' })
    let complaint = ''
    const reader = new BatchReader((object) => {
      this.#waiting.shift()?.resolve(object)
      if (this.#waiting.length === 0) hold(child, false)
    })
    child.stdout.on('data', (chunk: Buffer) => reader.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => {
      complaint = (complaint + chunk.toString()).slice(-1000)
    })
    child.stdin.on('error', () => {})
    child.on('error', () => {
      complaint = 'git is not installed'
    })
    child.on('close', () => {
      if (this.#child === child) this.#child = null
      this.#died(complaint.trim().split('\n').at(-1) || 'git cat-file ended early')
    })
    hold(child, false)
    return child
  }

  /** The object that was being read is the one that git died of; the others are asked for again. */
  #died(reason: string): void {
    if (this.#waiting.length === 0) return
    this.#deaths++
    this.#waiting.shift()?.resolve({ reason })
    if (this.#deaths < maximumDeaths && this.#waiting.length > 0) this.#ask(this.#waiting.map(({ name }) => name))
    else for (const { resolve } of this.#waiting.splice(0)) resolve({ reason })
  }
}

/** Whether the process keeps Node running. */
function hold(child: ChildProcessWithoutNullStreams | null, on: boolean): void {
  const handles = child === null ? [] : [child, child.stdin, child.stdout, child.stderr]
  for (const handle of handles) {
    if (!(handle instanceof Socket) && handle !== child) continue
    if (on) handle.ref()
    else handle.unref()
  }
}

/** Reads `<oid> <type> <size>\n<bytes>\n`, or `<name> missing\n`, from pieces of any length. */
export class BatchReader {
  readonly #emit: (object: GitObject) => void
  #pending: Buffer = Buffer.alloc(0)
  #open: { oid: string; type: string; size: number; missing: number; parts: Buffer[] } | null = null

  constructor(emit: (object: GitObject) => void) {
    this.#emit = emit
  }

  push(chunk: Buffer): void {
    let rest = chunk
    while (rest.length > 0) rest = this.#open === null ? this.#header(rest) : this.#body(rest)
  }

  #header(chunk: Buffer): Buffer {
    const end = chunk.indexOf(10)
    this.#pending = Buffer.concat([this.#pending, end === -1 ? chunk : chunk.subarray(0, end)])
    if (end === -1) return Buffer.alloc(0)
    const line = this.#pending.toString('latin1')
    this.#pending = Buffer.alloc(0)
    const [, oid = '', type = '', size] = /^([0-9a-f]{40,64}) ([a-z]+) (\d+)$/.exec(line) ?? []
    if (size === undefined) this.#emit({ reason: line.endsWith(' missing') ? 'the object is missing or broken' : line })
    else this.#open = { oid, type, size: Number(size), missing: Number(size) + 1, parts: [] }
    return chunk.subarray(end + 1)
  }

  #body(chunk: Buffer): Buffer {
    const open = this.#open
    if (open === null) return chunk
    const taken = chunk.subarray(0, open.missing)
    open.missing -= taken.length
    // What is too large flows by without being kept.
    if (open.size <= maximumBytes) open.parts.push(taken)
    if (open.missing === 0) {
      this.#open = null
      if (open.size > maximumBytes) this.#emit({ reason: 'larger than 100 MB' })
      else this.#emit({ oid: open.oid, type: open.type, bytes: Buffer.concat(open.parts).subarray(0, open.size) })
    }
    return chunk.subarray(taken.length)
  }
}
