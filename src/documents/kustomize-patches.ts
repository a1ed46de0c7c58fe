import type { SourceText } from '../source/text.ts'
import type { Document, DocumentProblem } from './document.ts'
import { isJsonPatch, kindByPath, patchedPart, scalarOf } from './json-patch.ts'
import { KubernetesResource, scalarAt } from './kubernetes-resource.ts'
import type { YamlMap, YamlNode, YamlScalar } from './yaml.ts'
import { parseEmbedded } from './yaml-embedded.ts'
import { itemsOf, mapsIn } from './yaml-values.ts'

/** What one entry of a kustomization, or a file, has for patches. */
export interface KustomizePatch {
  readonly roots: readonly (YamlNode | null)[]
  /** What it selects the objects by. */
  readonly target: YamlNode | undefined
  readonly problems: readonly DocumentProblem[]
}

/** Patches that are written in a kustomization: in a string of YAML or, in that of Flux, as they are. Those of files are judged there. */
export function inlinePatches(text: SourceText, settings: YamlMap): readonly KustomizePatch[] {
  const targeted = ['patches', 'patchesJson6902'].flatMap((key) => mapsIn(settings.at(key)))
  return [
    ...targeted.flatMap((entry) => readPatch(text, entry.at('patch'), entry.at('target'))),
    ...itemsOf(settings.at('patchesStrategicMerge'))
      .filter((item) => item.kind !== 'scalar' || !isFileName(item.string))
      .flatMap((item) => readPatch(text, item, undefined)),
  ]
}

/** Kustomize takes for a patch what it finds no file for. */
const isFileName = (text: string) => !/[\r\n{]/.test(text.trim())

function readPatch(text: SourceText, node: YamlNode | undefined, target: YamlNode | undefined): readonly KustomizePatch[] {
  if (node === undefined) return []
  if (node.kind !== 'scalar') return [{ roots: [node], target, problems: [] }]
  const { documents, problems } = parseEmbedded(node, text)
  return [{ roots: documents.map(({ root }) => root), target, problems }]
}

/** The objects that patches are for, with what the patches say of them and nothing else. */
export const patchedResources = (document: Document, patches: readonly KustomizePatch[]): readonly KubernetesResource[] =>
  patches.flatMap(({ roots, target }) =>
    roots.flatMap((root) => {
      if (isJsonPatch(root)) {
        const identity = identityOf(target)
        if (!identity.has('kind')) identity.set('kind', scalarOf(root.span, kindByPath(root)))
        return new KubernetesResource(document, patchedPart(root, identity), { patch: true })
      }
      if (root?.kind !== 'map') return []
      const list = target?.kind === 'map' ? target : undefined
      return [root, list].some((node) => node && scalarAt(node, 'kind'))
        ? new KubernetesResource(document, root, { list, patch: true })
        : []
    }),
  )

/** What a selector names outright: its fields are regular expressions. */
function identityOf(target: YamlNode | undefined): Map<string, YamlScalar> {
  const identity = new Map<string, YamlScalar>()
  const [group, version, kind] = ['group', 'version', 'kind'].map((key) => target && scalarAt(target, key))
  if (version) identity.set('apiVersion', scalarOf(version.span, group ? `${group.string}/${version.string}` : version.string))
  if (kind && /^\w+$/.test(kind.string)) identity.set('kind', kind)
  for (const key of ['name', 'namespace']) {
    const node = target && scalarAt(target, key)
    if (node) identity.set(`metadata/${key}`, node)
  }
  return identity
}
