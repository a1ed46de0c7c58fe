import type { Document } from './document.ts'
import { isJsonPatch, kindByPath, patchedPart, scalarOf } from './json-patch.ts'
import { KubernetesResource, scalarAt } from './kubernetes-resource.ts'
import type { KustomizePatch } from './kustomize-patches.ts'
import type { YamlMap, YamlNode, YamlScalar, YamlSequence } from './yaml.ts'
import { Mapping } from './yaml-nodes.ts'

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
