import type { Document } from './document.ts'
import { isJsonPatch, patchedPart } from './json-patch.ts'
import { KubernetesResource, scalarAt } from './kubernetes-resource.ts'
import type { KustomizePatch } from './kustomize-patches.ts'
import type { YamlMap, YamlNode, YamlScalar } from './yaml.ts'
import { scalarOf } from './yaml-nodes.ts'
import { held } from './yaml-views.ts'

/** The objects that patches are for, with what the patches say of them and nothing else. */
export const patchedResources = (document: Document, patches: readonly KustomizePatch[]): readonly KubernetesResource[] =>
  patches.flatMap(({ roots, target }) =>
    roots.flatMap((root) => {
      const part = partOf(root, target)
      return part === undefined || scalarAt(part, 'kind') === undefined ? [] : new KubernetesResource(document, part, { patch: true })
    }),
  )

/** Where there is a target, a patch is for what it selects, whatever kind the patch itself says (Kustomize, PatchTransformer). */
function partOf(root: YamlNode | null, target: YamlNode | undefined): YamlMap | undefined {
  if (!isJsonPatch(root)) {
    if (root?.kind !== 'map') return undefined
    return target === undefined ? root : withKind(root, plainKind(target) ?? kindByShape(root))
  }
  const part = patchedPart(root, identityOf(target))
  return part.kind === 'map' ? withKind(part, plainKind(target) ?? kindByShape(part) ?? scalarOf(root.span, 'Pod')) : undefined
}

const withKind = (root: YamlMap, kind: YamlScalar | undefined): YamlMap => (kind === undefined ? root : held(root, { kind }, root))

/** The kind of workload that has its pod template where this has one. */
function kindByShape(root: YamlMap): YamlScalar | undefined {
  const kind = root.at('spec', 'jobTemplate') ? 'CronJob' : root.at('spec', 'template') ? 'Deployment' : undefined
  return kind && scalarOf((scalarAt(root, 'kind') ?? root).span, kind)
}

/** A selector's fields are regular expressions: this one names one kind. */
function plainKind(target: YamlNode | undefined): YamlScalar | undefined {
  const kind = target && scalarAt(target, 'kind')
  return kind && /^\w+$/.test(kind.string) ? kind : undefined
}

function identityOf(target: YamlNode | undefined): ReadonlyMap<string, YamlScalar> {
  const identity = new Map<string, YamlScalar>()
  const [group, version, name, namespace] = ['group', 'version', 'name', 'namespace'].map((key) => target && scalarAt(target, key))
  if (version) identity.set('apiVersion', scalarOf(version.span, group ? `${group.string}/${version.string}` : version.string))
  if (name) identity.set('metadata/name', name)
  if (namespace) identity.set('metadata/namespace', namespace)
  return identity
}
