import type { SourceText } from '../source/text.ts'
import type { Document, DocumentProblem } from './document.ts'
import { isJsonPatch, kindByPath, patchedPart, scalarOf } from './json-patch.ts'
import { KubernetesResource, scalarAt } from './kubernetes-resource.ts'
import type { YamlMap, YamlNode, YamlScalar, YamlSequence } from './yaml.ts'
import { parseEmbedded } from './yaml-embedded.ts'
import { Mapping } from './yaml-nodes.ts'
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
      const part = isJsonPatch(root) ? patchedPart(root, identityOf(root, target)) : root?.kind === 'map' ? merged(root, target) : undefined
      return part === undefined || scalarAt(part, 'kind') === undefined ? [] : new KubernetesResource(document, part, { patch: true })
    }),
  )

/** Where there is a target, the patch is for what it selects, whatever kind the patch itself says (Kustomize, PatchTransformer). */
function merged(root: YamlMap, target: YamlNode | undefined): YamlMap {
  const kind = target && (plainKind(target) ?? kindByShape(root))
  if (kind === undefined) return root
  const map = new Mapping('block', root.span.start, null)
  map.span = root.span
  map.entries.push({ key: scalarOf(kind.span, 'kind'), value: kind, span: kind.span, alias: kind.span })
  map.merged.push(root)
  return map
}

function kindByShape(root: YamlMap): YamlScalar | undefined {
  const kind = root.at('spec', 'jobTemplate') ? 'CronJob' : root.at('spec', 'template', 'spec') ? 'Deployment' : undefined
  return kind === undefined ? undefined : scalarOf((scalarAt(root, 'kind') ?? root).span, kind)
}

/** A selector's fields are regular expressions: this one names one kind. */
function plainKind(target: YamlNode): YamlScalar | undefined {
  const kind = scalarAt(target, 'kind')
  return kind && /^\w+$/.test(kind.string) ? kind : undefined
}

function identityOf(patch: YamlSequence, target: YamlNode | undefined): ReadonlyMap<string, YamlScalar> {
  const identity = new Map([['kind', (target && plainKind(target)) ?? scalarOf(patch.span, kindByPath(patch))]])
  const [group, version] = ['group', 'version'].map((key) => target && scalarAt(target, key))
  if (version) identity.set('apiVersion', scalarOf(version.span, group ? `${group.string}/${version.string}` : version.string))
  for (const key of ['name', 'namespace']) {
    const node = target && scalarAt(target, key)
    if (node) identity.set(`metadata/${key}`, node)
  }
  return identity
}
