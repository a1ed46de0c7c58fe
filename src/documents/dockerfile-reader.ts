import { once } from '../source/once.ts'
import type { Span } from '../source/text.ts'
import { dockerfileImages } from './dockerfile-images.ts'
import { type InstructionContext, keywords, readInstruction, shellLanguage } from './dockerfile-instruction.ts'
import { type Directives, type Line, type LogicalLine, logicalLines, readDirectives } from './dockerfile-lines.ts'
import type { DockerfileModel, Instruction, Script, Stage } from './dockerfile-model.ts'
import { Scope } from './dockerfile-scope.ts'
import { DockerfileStage } from './dockerfile-stage.ts'
import { isSetByBuildKit } from './dockerfile-variables.ts'
import type { Document, DocumentProblem, GrainReaders } from './document.ts'
import { buildScripts } from './shell-scripts.ts'

/** The lines of a Dockerfile, which may stand in another file. */
export interface DockerfileSource {
  readonly directives: Directives
  readonly lines: readonly LogicalLine[]
  readonly hasFrom: boolean
}

export function dockerfileSource(value: string, physical: readonly Line[]): DockerfileSource {
  const directives = readDirectives(value, physical)
  const lines = logicalLines(value, directives.escape, physical)
  return { directives, lines, hasFrom: lines.some(isFrom) }
}

const firstWord = /^[\s\0]*([^\s\0]*)/
const keywordOf = (line: LogicalLine) => firstWord.exec(line.text)?.[1] ?? ''
const isFrom = (line: LogicalLine) => keywordOf(line).toUpperCase() === 'FROM'

/** What Dockerfiles give. */
export function dockerfileGrains(models: () => readonly DockerfileModel[]) {
  const read = once(models)
  const instructions = () =>
    read().flatMap((model) => model.instructions.flatMap((each) => [each, ...(each.onbuild ? [each.onbuild] : [])]))
  return {
    dockerfile: read,
    stage: () => read().flatMap(({ stages }) => stages),
    instruction: instructions,
    shellScript: () => buildScripts(instructions()),
    imageReference: () => read().flatMap(dockerfileImages),
  } satisfies GrainReaders
}

/** Where a Dockerfile stands in another file, and what it is a part of there. */
export interface DockerfilePlace {
  readonly within: string
  readonly span: Span
}

export const readModel = (document: Document, source: DockerfileSource, place?: DockerfilePlace): DockerfileModel =>
  new Reader(document, source.directives, place).read(source.lines)

/** More than a person reads. */
const maxProblems = 10

export function problemsOf({ lines }: DockerfileSource): DocumentProblem[] {
  const problems: DocumentProblem[] = []
  let hasFrom = false
  for (const line of lines) {
    const keyword = keywordOf(line)
    const start = line.span.start + line.text.indexOf(keyword)
    const span: Span = { start, end: start + keyword.length }
    hasFrom ||= keyword.toUpperCase() === 'FROM'
    if (!keywords.has(keyword.toUpperCase()))
      problems.push({ message: `unknown instruction "${keyword.slice(0, 40)}"${encodingHint(keyword)}`, span })
    else if (!hasFrom && problems.length === 0 && keyword.toUpperCase() !== 'ARG')
      problems.push({ message: `${keyword} stands before the first FROM`, span })
    if (line.unterminated === null) continue
    problems.push({ message: `nothing ends the heredoc "${line.unterminated}"`, span: line.span })
    break
  }
  if (!hasFrom && problems.length === 0) problems.push({ message: 'the Dockerfile has no FROM', span: { start: 0, end: 0 } })
  return problems.slice(0, maxProblems)
}

class Reader {
  readonly #document: Document
  readonly #directives: Directives
  readonly #instructions: Instruction[] = []
  readonly #stages: DockerfileStage[] = []
  readonly #names = new Map<string, DockerfileStage>()
  readonly #globals = new Scope(null, null)
  readonly #within: string
  readonly #span: Span
  #language: Script['language'] = 'posix'

  constructor(document: Document, directives: Directives, place?: DockerfilePlace) {
    this.#document = document
    this.#directives = directives
    this.#within = place === undefined ? '' : `${place.within} `
    this.#span = place?.span ?? { start: 0, end: document.text.value.length }
  }

  get #subject(): string {
    return `${this.#within}Dockerfile`
  }

  read(lines: readonly LogicalLine[]): DockerfileModel {
    const fromCount = lines.filter(isFrom).length
    lines.forEach((line, order) => {
      if (isFrom(line)) this.#openStage(line, order, this.#stages.length === fromCount - 1)
      else this.#add(line, order)
    })
    return {
      subject: this.#subject,
      document: this.#document,
      span: this.#span,
      escape: this.#directives.escape,
      syntax: this.#directives.syntax,
      instructions: this.#instructions,
      stages: this.#stages,
      stageNamed: (name) => this.#names.get(name.toLowerCase()) ?? this.#stages[/^\d+$/.test(name) ? Number(name) : -1],
    }
  }

  #context(scope: Scope, stage: Stage | null, subject: string, order: number): InstructionContext {
    return {
      document: this.#document,
      value: this.#document.text.value,
      escape: this.#directives.escape,
      stage,
      subject,
      lookup: scope.lookup(order),
      language: this.#language,
    }
  }

  #openStage(line: LogicalLine, order: number, final: boolean): void {
    this.#language = 'posix'
    const context = this.#context(this.#globals, null, this.#subject, order)
    // Any other that no ARG before the first FROM names is empty in FROM.
    const mayBeGiven = (name: string) => this.#globals.has(name) || isSetByBuildKit(name) || this.#document.partial
    const lookup = (name: string) => (mayBeGiven(name) ? context.lookup(name) : '')
    const stage = new DockerfileStage(this.#document, this.#within, final, (self) =>
      readInstruction(line, { ...context, stage: self, lookup }),
    )
    stage.join(this.#names, this.#globals)
    this.#instructions.push(stage.from)
    this.#stages.push(stage)
    if (stage.name !== null) this.#names.set(stage.name, stage)
  }

  #add(line: LogicalLine, order: number): void {
    const stage = this.#stages.at(-1) ?? null
    const scope = stage?.scope ?? this.#globals
    const instruction = readInstruction(line, this.#context(scope, stage, stage?.subject ?? this.#subject, order))
    if (instruction.keyword === 'SHELL') this.#language = shellLanguage(instruction)
    scope.add(instruction, order)
    this.#instructions.push(instruction)
    stage?.instructions.push(instruction)
  }
}

/** A mark or a replacement character at the start of a line is seldom meant. */
const encodingHint = (keyword: string) => (/[^ -~]/.test(keyword) ? ', which has characters beyond ASCII: save the file as UTF-8' : '')
