import { InlineDockerfiles } from './compose-dockerfiles.ts'
import { interpolate } from './compose-interpolate.ts'
import type { ComposeFile, ComposeService } from './compose-model.ts'
import { hasImage, Service } from './compose-service.ts'
import { dockerfileGrains } from './dockerfile-reader.ts'
import type { Document, GrainReaders } from './document.ts'
import { expandedImage, type ImageReference } from './image.ts'
import { baseName } from './paths.ts'
import type { YamlDocument, YamlEntry, YamlMap, YamlNode } from './yaml.ts'
import type { YamlFormat } from './yaml-format.ts'
import { entriesOf } from './yaml-values.ts'

const usualNames: ReadonlySet<string> = new Set(['compose.yaml', 'compose.yml', 'docker-compose.yaml', 'docker-compose.yml'])
const fileName = /(?:^|\/)(?:(?:docker-)?compose(?:[.\-_][^/]*)?|[^/]+[.\-_]compose)\.ya?ml$/i
const overrideName = /(?:^|[.\-_/])override[.\-_]/i

/** By name, or by a `services` map whose services have an image or are built. */
export const composeFormat: YamlFormat = {
  kind: 'compose',
  recognizes: (path, documents) => isComposePath(path, documents) || documents.some(({ root }) => looksLikeCompose(root)),
  isPartial: (path) => path.toLowerCase().includes('override') && overrideName.test(baseName(path)),
  read(text, documents) {
    const inline = new InlineDockerfiles(text)
    return {
      problems: documents.flatMap(({ root }) => (root?.kind === 'map' ? inline.problems(root) : [])),
      grains: (document) => composeGrains(document, documents, inline),
    }
  },
}

const isComposePath = (path: string, documents: readonly YamlDocument[]) =>
  (usualNames.has(baseName(path)) || (path.toLowerCase().includes('compose') && fileName.test(path))) &&
  documents.some(({ root }) => root?.kind === 'map' && root.at('apiVersion') === undefined)

const topLevel = /^(?:name|version|services|networks|volumes|configs|secrets|include|models|x-.*)$/

function looksLikeCompose(root: YamlNode | null): boolean {
  if (root?.kind !== 'map' || !root.entries.every(({ key }) => topLevel.test(key.string))) return false
  const services = [...entriesOf(root.at('services'))]
  return services.every(({ value }) => value.kind === 'map') && services.some(({ value }) => hasImage(value))
}

function composeGrains(document: Document, documents: readonly YamlDocument[], dockerfiles: InlineDockerfiles): GrainReaders {
  let files: readonly ComposeFile[] | undefined
  const read = () => {
    files ??= documents.flatMap(({ root }) => (root?.kind === 'map' ? [readFile(document, root)] : []))
    return files
  }
  const services = () => read().flatMap((file) => file.services)
  const { imageReference, ...inline } = dockerfileGrains(() => dockerfiles.of(services()))
  return {
    ...inline,
    composeFile: read,
    composeService: services,
    imageReference: () => [...read().flatMap((file) => [...imagesOf(file)]), ...imageReference()],
  }
}

function readFile(document: Document, root: YamlMap): ComposeFile {
  const entries = new Map<string, YamlEntry>()
  for (const entry of entriesOf(root.at('services'))) if (entry.value.kind === 'map') entries.set(entry.key.string, entry)
  const services = [...entries.values()].map((entry) => new Service(document, root, entry, entries))
  return { subject: 'Compose file', span: root.span, document, root, services }
}

const isNotPulled = (service: ComposeService) => ['never', 'build'].includes(service.at('pull_policy')?.string ?? '')

/** What a service with `build` names is the image that it makes, not one that is pulled. */
function* imagesOf(file: ComposeFile): Iterable<ImageReference> {
  const own = new Set(file.services.flatMap((service) => (service.at('build') ? (service.at('image')?.string ?? []) : [])))
  for (const service of file.services) {
    const image = service.at('image')
    if (image?.kind !== 'scalar' || own.has(image.string) || isNotPulled(service)) continue
    const source = { place: 'compose', document: service.document, subject: service.subject, span: image.span } as const
    const found = expandedImage(source, interpolate(image, service.document))
    if (found) yield found
  }
}
