import type { Document } from './document.ts'
import { expandedImage, type ImagePart, type ImageReference, imageReference, parseImage } from './image.ts'
import { baseName } from './paths.ts'
import { spanWithin } from './scalar-offsets.ts'
import type { YamlDocument, YamlMap, YamlNode, YamlScalar } from './yaml.ts'
import { entriesOf } from './yaml-values.ts'

const valuesName = /(?:^|\/)(?:values(?:[.\-_][^/]*)?|[^/]+[.\-_]values|values\/[^/]+)\.ya?ml$/i

/** `values.yaml`, `values-prod.yaml`, `prod-values.yaml`, `values/prod.yaml`. */
export const isValuesPath = (path: string, documents: readonly YamlDocument[]): boolean =>
  (baseName(path) === 'values.yaml' || (path.toLowerCase().includes('values') && valuesName.test(path))) &&
  documents.every(({ root }) => root === null || (root.kind === 'map' && root.at('apiVersion') === undefined))

/** Deeper than values go. */
const maxDepth = 20

/**
 * References in the values of a chart, by the customs of `helm create`: a map with `repository` and `tag` (and `registry`, `digest`), or a
 * scalar `image`, perhaps with a `tag` beside it. Where neither tag nor digest is given the chart's own version is meant: no reference.
 */
export function helmValuesImages(document: Document, root: YamlMap): Iterable<ImageReference> {
  return below(document, root, [], new Set())
}

function* below(document: Document, node: YamlNode, path: readonly string[], seen: Set<YamlNode>): Iterable<ImageReference> {
  if (node.kind === 'scalar' || path.length > maxDepth || seen.has(node)) return
  seen.add(node)
  if (node.kind === 'sequence') {
    for (const { value } of node.items) yield* below(document, value, [...path, value.at('name')?.string ?? ''], seen)
    return
  }
  const subject = `value ${path.join('.')}`.trimEnd()
  const found = partsOf(document, subject, node) ?? scalarOf(document, subject, node)
  if (found) yield found
  for (const { key, value } of entriesOf(node)) yield* below(document, value, [...path, key.string], seen)
}

const filled = (node: YamlNode | undefined): YamlScalar | null =>
  node?.kind === 'scalar' && node.string !== '' && node.value !== null ? node : null

function partsOf(document: Document, subject: string, map: YamlMap): ImageReference | null {
  const repository = filled(map.at('repository'))
  const tag = filled(map.at('tag'))
  const digest = filled(map.at('digest') ?? map.at('sha'))
  const registry = filled(map.at('registry'))
  if (!repository || (!tag && !digest)) return null
  return joined(document, subject, { registry, repository, tag, digest })
}

interface Parts {
  readonly registry: YamlScalar | null
  readonly repository: YamlScalar
  readonly tag: YamlScalar | null
  readonly digest: YamlScalar | null
}

function joined(document: Document, subject: string, { registry, repository, tag, digest }: Parts): ImageReference | null {
  const sum = digest && (digest.string.includes(':') ? digest.string : `sha256:${digest.string}`)
  const text = `${registry ? `${registry.string}/` : ''}${repository.string}${tag ? `:${tag.string}` : ''}${sum ? `@${sum}` : ''}`
  const image = imageReference({ place: 'helm-values', document, subject, text, span: (tag ?? digest ?? repository).span })
  if (!image) return null
  const at = (part: ImagePart | null, node: YamlScalar | null) => part && { value: part.value, span: node?.span ?? repository.span }
  return {
    ...image,
    whole: null,
    registry: at(image.registry, registry),
    repository: { value: image.repository.value, span: repository.span },
    tag: at(image.tag, tag),
    digest: at(image.digest, digest),
  }
}

/** `image: name:tag`, or `image: name` with `tag` or `imageTag` beside it. */
function scalarOf(document: Document, subject: string, map: YamlMap): ImageReference | null {
  const image = filled(map.at('image'))
  const parsed = image && parseImage(image.string)
  if (!image || !parsed) return null
  const name = subject === 'value' ? 'value image' : `${subject}.image`
  if (parsed.tag || parsed.digest) {
    const place = (start: number, end: number) => spanWithin(image, document.text, { start, end })
    const verbatim = document.text.slice(place(0, image.string.length)) === image.string
    const source = { place: 'helm-values', document, subject: name, span: image.span } as const
    return expandedImage(source, { value: image.string, complete: true, verbatim, place })
  }
  const tag = filled(map.at('tag') ?? map.at('imageTag'))
  return tag && joined(document, name, { registry: null, repository: image, tag, digest: null })
}
