import type { SourceText } from '../source/text.ts'
import type { ComposeService } from './compose-model.ts'
import type { Line } from './dockerfile-lines.ts'
import type { DockerfileModel } from './dockerfile-model.ts'
import { type DockerfileSource, dockerfileSource, problemsOf, readModel } from './dockerfile-reader.ts'
import type { DocumentProblem } from './document.ts'
import { spanWithin } from './scalar-offsets.ts'
import type { YamlMap, YamlScalar } from './yaml.ts'
import { entriesOf } from './yaml-values.ts'

/** Dockerfiles that are written in a Compose file (Compose Build Specification, `dockerfile_inline`), by the services that have them. */
export const inlineDockerfiles = (services: readonly ComposeService[]): readonly DockerfileModel[] =>
  services.flatMap(({ document, subject, node }) => {
    const scalar = node.at('build', 'dockerfile_inline')
    return scalar?.kind === 'scalar' && isRead(scalar, document.text)
      ? [readModel(document, sourceOf(document.text, scalar), { within: subject, span: scalar.span })]
      : []
  })

/** What is broken in them. With quotes around it no line of the file is one of the Dockerfile, and it is not read. */
export const inlineProblems = (text: SourceText, root: YamlMap): readonly DocumentProblem[] =>
  [...entriesOf(root.at('services'))].flatMap(({ value }) => {
    const scalar = value.at('build', 'dockerfile_inline')
    if (scalar?.kind !== 'scalar' || scalar.string.trim() === '') return []
    if (!isRead(scalar, text)) return [{ message: 'dockerfile_inline is only read as a block: write it behind `|`', span: scalar.span }]
    return problemsOf(sourceOf(text, scalar)).map(({ message, span }) => ({ message: `dockerfile_inline: ${message}`, span }))
  })

const isRead = (scalar: YamlScalar, text: SourceText): boolean => scalar.style === 'literal' || text.slice(scalar.span) === scalar.string

function sourceOf(text: SourceText, scalar: YamlScalar): DockerfileSource {
  const lines: Line[] = []
  let at = 0
  for (const line of scalar.string.replace(/\n+$/, '').split('\n')) {
    const { start } = spanWithin(scalar, text, { start: at, end: at + line.length })
    lines.push({ start, end: start + line.length })
    at += line.length + 1
  }
  return dockerfileSource(text.value, lines)
}
