import type { Span } from '../source/text.ts'
import type { Instruction, Stage, Word } from './dockerfile-model.ts'
import { Scope } from './dockerfile-scope.ts'
import { type Expansion, isSetByBuildKit } from './dockerfile-variables.ts'
import type { Document } from './document.ts'
import { parseImage } from './image.ts'

/** `base-${TARGETARCH}`: the name of one of several stages, of which the platform chooses. With nothing else in it any stage could be meant. */
function platformForm({ value, complete }: Expansion): RegExp | null {
  if (complete || value.length > maxName) return null
  const parts = value.split(/\$\{?([A-Za-z_]\w*)\}?/)
  const [literals, variables] = [parts.filter((_, at) => at % 2 === 0), parts.filter((_, at) => at % 2 === 1)]
  if (!variables.every(isSetByBuildKit) || !/^[\w.-]{2,}$/.test(literals.join(''))) return null
  return new RegExp(`^${literals.map((text) => text.replaceAll('.', '\\.')).join('[\\w.-]+')}$`, 'i')
}
const maxName = 200

/** A stage while it is read: instructions are added in order. */
export class DockerfileStage implements Stage {
  readonly document: Document
  readonly #within: string
  readonly final: boolean
  readonly from: Instruction
  readonly name: string | null
  readonly baseImage: Word | null
  readonly resolved: Expansion
  readonly instructions: Instruction[] = []
  parent: DockerfileStage | null = null
  alternatives: readonly DockerfileStage[] = []
  scope: Scope = new Scope(null, null)

  constructor(document: Document, within: string, final: boolean, readFrom: (self: Stage) => Instruction) {
    this.document = document
    this.#within = within
    this.final = final
    this.from = readFrom(this)
    const [image, as, name] = this.from.words
    this.baseImage = image ?? null
    this.resolved = this.from.expand(image?.span ?? this.from.arguments)
    this.name = as?.value.toUpperCase() === 'AS' && name ? name.value.toLowerCase() : null
  }

  /** @param earlier the stages before this one, by their names */
  join(earlier: ReadonlyMap<string, DockerfileStage>, globals: Scope): void {
    const parent = earlier.get(this.resolved.value.toLowerCase()) ?? null
    this.parent = parent
    const form = parent === null ? platformForm(this.resolved) : null
    if (form !== null) this.alternatives = [...earlier.values()].filter(({ name }) => form.test(name ?? ''))
    this.scope = new Scope(globals, parent?.scope ?? null)
  }

  get subject(): string {
    if (this.name !== null) return `${this.#within}stage ${this.name}`
    if (this.final) return `${this.#within}final stage`
    return `${this.#within}stage from ${parseImage(this.resolved.value)?.repository.value ?? this.resolved.value}`
  }

  get span(): Span {
    return { start: this.from.span.start, end: (this.instructions.at(-1) ?? this.from).span.end }
  }

  variable(name: string): string | undefined {
    return this.scope.lookup()(name)
  }
}
