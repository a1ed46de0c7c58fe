import type { Instruction } from './dockerfile-model.ts'
import type { Lookup } from './dockerfile-variables.ts'

interface Setting {
  /** Number of the instruction that sets it: known to later ones only. */
  readonly order: number
  readonly value: string | undefined
  readonly isEnvironment: boolean
}

/** More than a file has by hand; a value that outgrows it counts as unknown. */
const maxValue = 10_000
/** A chain of stages longer than this is not followed. */
const maxParents = 200

/**
 * Variables of one stage (or of the part before the first FROM), by the scope rules of the Dockerfile reference: ARG and ENV count from
 * the next instruction on, a stage inherits those of the stage that it builds on, and a global ARG is seen only after an ARG that names it.
 */
export class Scope {
  readonly #globals: Scope | null
  readonly #parent: Scope | null
  readonly #depth: number
  readonly #settings = new Map<string, Setting[]>()

  constructor(globals: Scope | null, parent: Scope | null) {
    this.#globals = globals
    this.#depth = parent === null ? 0 : parent.#depth + 1
    this.#parent = this.#depth > maxParents ? null : parent
  }

  #find(name: string, before: number): Setting | undefined {
    const own = this.#settings.get(name)?.findLast((setting) => setting.order < before)
    if (own || this.#parent === null) return own
    return this.#parent.#find(name, before)
  }

  /** Whether an instruction names it, with or without a value. */
  has(name: string): boolean {
    return this.#settings.has(name)
  }

  lookup(before = Number.POSITIVE_INFINITY): Lookup {
    return (name) => this.#find(name, before)?.value
  }

  /** Takes the instruction in if it is ENV or ARG. */
  add(instruction: Instruction, order: number): void {
    const isEnvironment = instruction.keyword === 'ENV'
    if (!isEnvironment && instruction.keyword !== 'ARG') return
    for (const { name, value } of instruction.assignments) {
      const key = name.value
      // An environment variable wins over a build argument of the same name.
      if (!isEnvironment && this.#find(key, order)?.isEnvironment) continue
      const expansion = value ? instruction.expand(value.span) : null
      const known = expansion ? (expansion.complete ? expansion.value : undefined) : this.#globals?.lookup()(key)
      const setting = { order, value: known !== undefined && known.length > maxValue ? undefined : known, isEnvironment }
      const settings = this.#settings.get(key)
      if (settings) settings.push(setting)
      else this.#settings.set(key, [setting])
    }
  }
}
