import { expandText } from './dockerfile-variables.ts'
import type { Document } from './document.ts'
import { expandedImage, type ImageReference } from './image.ts'
import { spanWithin } from './scalar-offsets.ts'
import type { YamlDocument, YamlMap, YamlNode } from './yaml.ts'
import { entriesOf, itemsOf } from './yaml-values.ts'

export const isGitlabPath = (path: string, documents: readonly YamlDocument[]): boolean =>
  path.toLowerCase().includes('gitlab') &&
  /(?:^|\/)(?:[^/]*\.)?gitlab-ci(?:[.\-_][^/]*)?\.ya?ml$|(?:^|\/)\.gitlab\/(?:ci|pipelines?)\/.*\.ya?ml$/i.test(path) &&
  documents.some(({ root }) => root?.kind === 'map')

/** Keys of a pipeline that are no jobs (docs.gitlab.com/ci/yaml). */
const keywords = new Set(['after_script', 'before_script', 'cache', 'include', 'pages', 'spec', 'stages', 'variables', 'workflow'])

/** `image` and `services` of the pipeline, of `default` and of every job, with the variables put in that the file itself sets. */
export function* gitlabImages(document: Document, root: YamlMap): Iterable<ImageReference> {
  const globals = variablesOf(root.at('variables'))
  yield* imagesOf(document, 'pipeline', root, globals)
  for (const { key, value } of entriesOf(root)) {
    if (value.kind !== 'map' || (keywords.has(key.string) && key.string !== 'pages')) continue
    const own = variablesOf(value.at('variables'))
    yield* imagesOf(document, key.string === 'default' ? 'default' : `job ${key.string}`, value, new Map([...globals, ...own]))
  }
}

function* imagesOf(document: Document, subject: string, map: YamlMap, variables: ReadonlyMap<string, string>): Iterable<ImageReference> {
  const nodes: [string, YamlNode | undefined][] = [
    [`${subject} image`, map.at('image')],
    ...itemsOf(map.at('services')).map((service): [string, YamlNode] => [`${subject} service`, service]),
  ]
  for (const [name, node] of nodes) {
    const scalar = node?.kind === 'map' ? node.at('name') : node
    if (scalar?.kind !== 'scalar' || scalar.string === '' || scalar.tag?.includes('reference')) continue
    const expansion = expandText(scalar.string, 0, '', (variable) => variables.get(variable), false)
    const place = (start: number, end: number) => spanWithin(scalar, document.text, expansion.place(start, end))
    const verbatim = expansion.verbatim && document.text.slice(place(0, scalar.string.length)) === scalar.string
    const image = expandedImage({ place: 'gitlab-ci', document, subject: name, span: scalar.span }, { ...expansion, verbatim, place })
    if (image) yield image
  }
}

/** Variables by their defaults; a variable that names another is not known. */
function variablesOf(node: YamlNode | undefined): Map<string, string> {
  const known = new Map<string, string>()
  for (const { key, value } of entriesOf(node)) {
    const text = value.kind === 'map' ? value.at('value')?.string : value.string
    if (text !== undefined && !text.includes('$')) known.set(key.string, text)
  }
  return known
}
