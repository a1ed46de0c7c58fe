import type { SourceText, Span } from '../source/text.ts'
import { dockerfileImages } from './dockerfile-images.ts'
import { type InstructionContext, keywords, readInstruction, shellLanguage } from './dockerfile-instruction.ts'
import { type Directives, type LogicalLine, logicalLines, physicalLines, readDirectives } from './dockerfile-lines.ts'
import type { DockerfileModel, Instruction, Script, Stage } from './dockerfile-model.ts'
import { Scope } from './dockerfile-scope.ts'
import { DockerfileStage } from './dockerfile-stage.ts'
import { isSetByBuildKit } from './dockerfile-variables.ts'
import type { Document, DocumentProblem } from './document.ts'
import { makeDocument } from './make-document.ts'
import { mayMatch } from './needs.ts'
import { baseName, extensionOf } from './paths.ts'
import { buildScripts } from './shell-scripts.ts'

const templateName = /\.(?:j2|jinja2?|tmpl|tpl|gotmpl|template|erb|mustache|hbs|in|m4)$/i
/** On a line of their own or in FROM; in RUN they are commonly a format for `docker inspect` and the like. */
const templateMarks = /^[ \t]*(?:\{\{|\{%|<%)|^[ \t]*FROM[ \t][^\n]*(?:\{\{|\{%|<%)/im
const isExactName = (name: string) => ['dockerfile', 'containerfile'].includes(name.toLowerCase())
const dockerfileName = /^(?:dockerfile|containerfile)(?:[.\-_].+)?$|[.\-_](?:dockerfile|containerfile)$/i
/** Extensions of what is something else, whatever stands before them. */
const otherExtensions: ReadonlySet<string> = new Set(
  `md rst adoc htm html go js jsx ts tsx cjs cjsx cts ctsx mjs mjsx mts mtsx py rb java kt rs php cs sh bats json yml yaml toml lock sum svg png
  dockerignore containerignore`.split(/\s+/),
)

/** Without blanks and dots at its end, which some file systems drop. */
function nameOf(path: string): string {
  const name = baseName(path).trimEnd()
  return name.endsWith('.') ? name.replace(/[\s.]+$/, '') : name
}

const withoutTemplate = (name: string) => (name.includes('.') ? name.replace(templateName, '') : name)

const saysDockerfile = (path: string) => mayMatch(path.toLowerCase(), [['dockerfile', 'containerfile']])

export const isDockerfileName = (path: string): boolean =>
  saysDockerfile(path) && dockerfileName.test(withoutTemplate(nameOf(path))) && !otherExtensions.has(extensionOf(nameOf(path)))

/** FROM before all else but comments and ARG, and an instruction after it: `docker build -f` takes a file of any name. */
const startsAsDockerfile = (text: string) =>
  /^(?:\uFEFF?(?:[ \t]*(?:#.*|ARG[ \t].*)?\r?\n)*)FROM[ \t]+(?:--platform=\S+[ \t]+)?[^\s,;]+(?:[ \t]+AS[ \t]+\S+)?[ \t]*\r?\n/.test(
    text,
  ) && /^(?:RUN|CMD|ENTRYPOINT|COPY|ADD|USER|WORKDIR|ENV)[ \t]+\S/m.test(text)

/**
 * By name (`Dockerfile`, `Containerfile`, templates of them), by a `# syntax=` directive on the first line, or, where the name says nothing, by how it
 * begins. Under a longer name (`Dockerfile.dev`, `api.dockerfile`) there is all sorts, such as the settings of an editor: what is a Dockerfile begins
 * with an instruction.
 */
export function recognizesDockerfile(path: string, text: string): boolean {
  const name = nameOf(path)
  if (otherExtensions.has(extensionOf(name))) return false
  if ((saysDockerfile(path) && isExactName(withoutTemplate(name))) || namesSyntax(text)) return true
  return isDockerfileName(path) ? hasTemplateMarks(text) || beginsWithInstruction(text) : !name.includes('.') && startsAsDockerfile(text)
}

const namesSyntax = (text: string) =>
  (text.startsWith('#') || text.startsWith('\uFEFF#')) && /^\uFEFF?#\s*syntax\s*=\s*\S*dockerfile/i.test(text)

const hasTemplateMarks = (text: string) => mayMatch(text, [['{{', '{%', '<%']]) && templateMarks.test(text)

function beginsWithInstruction(text: string): boolean {
  const [, word = ''] = /^\uFEFF?(?:[ \t]*(?:#[^\n]*)?\r?\n)*[ \t]*([^\s#][^\s]*)/.exec(text) ?? []
  return keywords.has(word.toUpperCase())
}

/** More than a person reads. */
const maxProblems = 10

/** Reads a Dockerfile. What is broken becomes a problem with its place, and the rest is still read; a template, or a piece that others are put before, is partial and has no problems. */
export function readDockerfile(text: SourceText): Document {
  const lines = physicalLines(text.value)
  const directives = readDirectives(text.value, lines)
  const logical = logicalLines(text.value, directives.escape, lines)
  const isFragment = !isExactName(nameOf(text.path)) && !logical.some((line) => keywordOf(line).toUpperCase() === 'FROM')
  const partial = isFragment || withoutTemplate(text.path) !== text.path || hasTemplateMarks(text.value)
  let model: DockerfileModel | undefined
  return makeDocument({
    text,
    kind: 'dockerfile',
    partial,
    problems: partial ? [] : problemsOf(logical).slice(0, maxProblems),
    readers: (document) => {
      const read = () => {
        model ??= new Reader(document, directives).read(logical)
        return model
      }
      const instructions = () => read().instructions.flatMap((each) => [each, ...(each.onbuild ? [each.onbuild] : [])])
      return {
        dockerfile: () => [read()],
        stage: () => read().stages,
        instruction: instructions,
        shellScript: () => buildScripts(instructions()),
        imageReference: () => dockerfileImages(read()),
      }
    },
  })
}

const firstWord = /^[\s\0]*([^\s\0]*)/
const keywordOf = (line: LogicalLine) => firstWord.exec(line.text)?.[1] ?? ''

function problemsOf(lines: readonly LogicalLine[]): DocumentProblem[] {
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
  return problems
}

class Reader {
  readonly #document: Document
  readonly #directives: Directives
  readonly #instructions: Instruction[] = []
  readonly #stages: DockerfileStage[] = []
  readonly #names = new Map<string, DockerfileStage>()
  readonly #globals = new Scope(null, null)
  #language: Script['language'] = 'posix'

  constructor(document: Document, directives: Directives) {
    this.#document = document
    this.#directives = directives
  }

  read(lines: readonly LogicalLine[]): DockerfileModel {
    const fromCount = lines.filter((line) => keywordOf(line).toUpperCase() === 'FROM').length
    lines.forEach((line, order) => {
      if (keywordOf(line).toUpperCase() === 'FROM') this.#openStage(line, order, this.#stages.length === fromCount - 1)
      else this.#add(line, order)
    })
    return {
      subject: 'Dockerfile',
      document: this.#document,
      span: { start: 0, end: this.#document.text.value.length },
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
    const context = this.#context(this.#globals, null, 'Dockerfile', order)
    // Any other that no ARG before the first FROM names is empty in FROM.
    const mayBeGiven = (name: string) => this.#globals.has(name) || isSetByBuildKit(name) || this.#document.partial
    const lookup = (name: string) => (mayBeGiven(name) ? context.lookup(name) : '')
    const stage = new DockerfileStage(this.#document, final, (self) => readInstruction(line, { ...context, stage: self, lookup }))
    stage.join(this.#names.get(stage.resolved.value.toLowerCase()) ?? null, this.#globals)
    this.#instructions.push(stage.from)
    this.#stages.push(stage)
    if (stage.name !== null) this.#names.set(stage.name, stage)
  }

  #add(line: LogicalLine, order: number): void {
    const stage = this.#stages.at(-1) ?? null
    const scope = stage?.scope ?? this.#globals
    const instruction = readInstruction(line, this.#context(scope, stage, stage?.subject ?? 'Dockerfile', order))
    if (instruction.keyword === 'SHELL') this.#language = shellLanguage(instruction)
    scope.add(instruction, order)
    this.#instructions.push(instruction)
    stage?.instructions.push(instruction)
  }
}

/** A mark or a replacement character at the start of a line is seldom meant. */
const encodingHint = (keyword: string) => (/[^ -~]/.test(keyword) ? ', which has characters beyond ASCII: save the file as UTF-8' : '')
