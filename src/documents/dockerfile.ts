import type { SourceText } from '../source/text.ts'
import { keywords } from './dockerfile-instruction.ts'
import { physicalLines } from './dockerfile-lines.ts'
import { dockerfileGrains, dockerfileSource, problemsOf, readModel } from './dockerfile-reader.ts'
import type { Document } from './document.ts'
import { makeDocument } from './make-document.ts'
import { mayMatch } from './needs.ts'
import { baseName, extensionOf } from './paths.ts'

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

/** Reads a Dockerfile. What is broken becomes a problem with its place, and the rest is still read; a template, or a piece that others are put before, is partial and has no problems. */
export function readDockerfile(text: SourceText): Document {
  const source = dockerfileSource(text.value, physicalLines(text.value))
  const isFragment = !isExactName(nameOf(text.path)) && !source.hasFrom
  const partial = isFragment || withoutTemplate(text.path) !== text.path || hasTemplateMarks(text.value)
  return makeDocument({
    text,
    kind: 'dockerfile',
    partial,
    problems: partial ? [] : problemsOf(source),
    readers: (document) => dockerfileGrains(() => [readModel(document, source)]),
  })
}
