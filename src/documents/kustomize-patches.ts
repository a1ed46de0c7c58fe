import type { SourceText } from '../source/text.ts'
import type { Document, DocumentProblem } from './document.ts'
import { isJsonPatch, kindByPath, patchedPart, scalarOf } from './json-patch.ts'
import { KubernetesResource, scalarAt } from './kubernetes-resource.ts'
import type { YamlMap, YamlNode, YamlScalar, YamlSequence } from './yaml.ts'
import { parseEmbedded } from './yaml-embedded.ts'
import { Mapping } from './yaml-nodes.ts'
import type { YamlFile } from './yaml-parse.ts'
import { itemsOf, mapsIn } from './yaml-values.ts'

/** What one entry of a kustomization, or a file, has for patches. */
export interface KustomizePatch {
  readonly roots: readonly (YamlNode | null)[]
  /** What it selects the objects by. */
  readonly target: YamlNode | undefined
  readonly problems: readonly DocumentProblem[]
}

/** Characters of patches after aliases are followed: one patch can stand for thousands. */
const maxLength = 5_000_000

/**
 * Patches that are written in a kustomization: in a string of YAML or, in that of Flux, as they are. Those in files of their own are judged there.
 * @param settings of each kustomization of the file
 */
export function inlinePatches(text: SourceText, settings: readonly YamlMap[]): readonly KustomizePatch[] {
  const read = new Map<YamlScalar, YamlFile>()
  const patches: KustomizePatch[] = []
  let length = 0
  for (const { patch, target } of settings.flatMap((each) => [...writtenPatches(each)])) {
    if (patch.kind !== 'scalar') {
      patches.push({ roots: [patch], target, problems: [] })
      continue
    }
    length += patch.string.length
    if (length > maxLength) {
      const message = `YAML cannot be read: its aliases stand for more than ${maxLength} characters of patches`
      return [...patches, { roots: [], target, problems: [{ message, span: patch.span }] }]
    }
    const file = read.get(patch) ?? parseEmbedded(patch, text)
    patches.push({ roots: file.documents.map(({ root }) => root), target, problems: read.has(patch) ? [] : file.problems })
    read.set(patch, file)
  }
  return patches
}

interface WrittenPatch {
  readonly patch: YamlNode
  readonly target: YamlNode | undefined
}

function* writtenPatches(settings: YamlMap): Iterable<WrittenPatch> {
  for (const entry of ['patches', 'patchesJson6902'].flatMap((key) => mapsIn(settings.at(key)))) {
    const patch = entry.at('patch')
    if (patch !== undefined) yield { patch, target: entry.at('target') }
  }
  for (const patch of itemsOf(settings.at('patchesStrategicMerge')))
    if (patch.kind !== 'scalar' || !isFileName(patch.string)) yield { patch, target: undefined }
}

/** Kustomize takes for a patch what it finds no file for. */
const isFileName = (text: string) => !/[\r\n{]/.test(text.trim())

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
