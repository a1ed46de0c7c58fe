import type { Document } from './document.ts'
import { type ImageReference, imageReference } from './image.ts'
import { isJsonPatch } from './json-patch.ts'
import { grainsOfResources, resourcesIn } from './kubernetes.ts'
import { inlinePatches, isPatchTransformer } from './kustomize-patches.ts'
import { patchedResources } from './kustomize-resources.ts'
import { baseName } from './paths.ts'
import type { YamlDocument, YamlMap, YamlNode } from './yaml.ts'
import { reading, type YamlFormat } from './yaml-format.ts'
import { mapsIn } from './yaml-values.ts'

const names: ReadonlySet<string> = new Set(['kustomization', 'kustomization.yml', 'kustomization.yaml'])

/** What Kustomize and the Kustomization of Flux make of other files: their images, and the patches that stand in the file itself. */
export const kustomizationFormat: YamlFormat = {
  kind: 'kustomization',
  recognizes: (path, documents) =>
    names.has(baseName(path).toLowerCase()) || documents.some(({ root }) => isKustomization(root) || isPatchTransformer(root)),
  read(text, documents) {
    const settings = settingsIn(documents)
    const patches = inlinePatches(text, settings)
    return {
      problems: patches.flatMap(({ problems }) => problems),
      grains(document) {
        const grains = grainsOfResources(() => [...resourcesIn(document, documents), ...patchedResources(document, patches)])
        const set = () => settings.flatMap((each) => [...kustomizeImages(document, each)])
        return { ...grains, imageReference: () => [...set(), ...grains.imageReference()] }
      },
    }
  },
}

const groups = ['kustomize.config.k8s.io/', 'kustomize.toolkit.fluxcd.io/']
const isKustomization = (root: YamlNode | null) => groups.some((group) => root?.at('apiVersion')?.string?.startsWith(group))

/** A file that a kustomization names as a patch. */
export const jsonPatchFormat: YamlFormat = {
  kind: 'json-patch',
  recognizes: (_path, documents) => documents.some(({ root }) => isJsonPatch(root)),
  read: reading((document, documents) =>
    grainsOfResources(() => patchedResources(document, [{ roots: documents.map(({ root }) => root), target: undefined, problems: [] }])),
  ),
}

/** Where a kustomization has its settings; that of Flux, below `spec`. */
const settingsIn = (documents: readonly YamlDocument[]): readonly YamlMap[] =>
  documents.flatMap(({ root }) => [root, root?.at('spec')]).filter((node): node is YamlMap => node?.kind === 'map')

/** `images` of a kustomization: a new tag or digest for the images that its resources name. */
function* kustomizeImages(document: Document, root: YamlMap): Iterable<ImageReference> {
  for (const entry of mapsIn(root.at('images'))) {
    const name = entry.at('newName') ?? entry.at('name')
    const tag = entry.at('newTag')
    const digest = entry.at('digest')
    if (name?.kind !== 'scalar' || (!tag?.string && !digest?.string)) continue
    const subject = `kustomization image ${entry.at('name')?.string ?? name.string}`
    const text = `${name.string}${tag?.string ? `:${tag.string}` : ''}${digest?.string ? `@${digest.string}` : ''}`
    const image = imageReference({ place: 'kustomize', document, subject, text, span: (tag ?? digest ?? entry).span })
    if (!image) continue
    yield {
      ...image,
      whole: null,
      registry: image.registry && { value: image.registry.value, span: name.span },
      repository: { value: image.repository.value, span: name.span },
      tag: image.tag && tag ? { value: image.tag.value, span: tag.span } : image.tag,
      digest: image.digest && digest ? { value: image.digest.value, span: digest.span } : image.digest,
    }
  }
}
