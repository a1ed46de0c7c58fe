import type { SourceText } from '../source/text.ts'
import type { ComposeService } from './compose-model.ts'
import type { Line } from './dockerfile-lines.ts'
import type { DockerfileModel } from './dockerfile-model.ts'
import { type DockerfileSource, dockerfileSource, problemsOf, readModel } from './dockerfile-reader.ts'
import type { DocumentProblem } from './document.ts'
import { spanWithin } from './scalar-offsets.ts'
import type { YamlMap, YamlScalar } from './yaml.ts'
import { entriesOf } from './yaml-values.ts'

/**
 * Dockerfiles that are written in a Compose file (Compose Build Specification, `dockerfile_inline`). With quotes around it no line of the file is one of
 * the Dockerfile, and it is not read.
 */
export class InlineDockerfiles {
  readonly #text: SourceText
  readonly #sources = new Map<YamlScalar, DockerfileSource>()

  constructor(text: SourceText) {
    this.#text = text
  }

  problems(root: YamlMap): DocumentProblem[] {
    return [...entriesOf(root.at('services'))].flatMap(({ value }) => {
      const scalar = value.at('build', 'dockerfile_inline')
      if (scalar?.kind !== 'scalar' || scalar.string.trim() === '') return []
      if (!this.#isRead(scalar)) return [{ message: 'dockerfile_inline is only read as a block: write it behind `|`', span: scalar.span }]
      return problemsOf(this.#source(scalar)).map(({ message, span }) => ({ message: `dockerfile_inline: ${message}`, span }))
    })
  }

  of(services: readonly ComposeService[]): readonly DockerfileModel[] {
    return services.flatMap(({ document, subject, node }) => {
      const scalar = node.at('build', 'dockerfile_inline')
      return scalar?.kind === 'scalar' && this.#isRead(scalar)
        ? [readModel(document, this.#source(scalar), { within: subject, span: scalar.span })]
        : []
    })
  }

  #isRead(scalar: YamlScalar): boolean {
    return scalar.style === 'literal' || this.#text.slice(scalar.span) === scalar.string
  }

  #source(scalar: YamlScalar): DockerfileSource {
    const source = this.#sources.get(scalar) ?? dockerfileSource(this.#text.value, linesOf(scalar, this.#text))
    this.#sources.set(scalar, source)
    return source
  }
}

function linesOf(scalar: YamlScalar, text: SourceText): Line[] {
  const lines: Line[] = []
  let at = 0
  for (const line of scalar.string.replace(/\n+$/, '').split('\n')) {
    const { start } = spanWithin(scalar, text, { start: at, end: at + line.length })
    lines.push({ start, end: start + line.length })
    at += line.length + 1
  }
  return lines
}
