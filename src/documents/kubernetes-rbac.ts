import type { Resource } from './kubernetes-model.ts'
import type { YamlMap, YamlScalar } from './yaml.ts'
import { mapsIn, scalarsIn } from './yaml-values.ts'

/** One rule of a Role or ClusterRole. */
export interface PolicyRule {
  readonly node: YamlMap
  /** Empty where it is left out, which is then taken for every group. */
  readonly apiGroups: readonly YamlScalar[]
  readonly resources: readonly YamlScalar[]
  readonly verbs: readonly YamlScalar[]
  readonly resourceNames: readonly YamlScalar[]
}

export const isRole = (resource: Resource): boolean => resource.kind === 'ClusterRole' || resource.kind === 'Role'

export const isBinding = (resource: Resource): boolean => ['rolebinding', 'clusterrolebinding'].includes(resource.kind.toLowerCase())

export const policyRulesOf = (role: Resource): readonly PolicyRule[] =>
  mapsIn(role.at('rules')).map((node) => ({
    node,
    apiGroups: scalarsIn(node.at('apiGroups')),
    resources: scalarsIn(node.at('resources')),
    verbs: scalarsIn(node.at('verbs')),
    resourceNames: scalarsIn(node.at('resourceNames')),
  }))

export interface Permission {
  /** API groups, any of them; empty for the core group. */
  readonly groups: readonly string[]
  /** Names as RBAC writes them, a subresource behind a slash: `pods/exec`. */
  readonly resources: readonly string[]
  readonly verbs: readonly string[]
}

export interface Grant {
  readonly rule: PolicyRule
  /** The name that gives the permission. */
  readonly resource: YamlScalar
  /** What may be done: the verbs of the permission that the rule has, or `*`. */
  readonly verbs: readonly YamlScalar[]
}

/**
 * What a role grants of a permission to resources that it names, or to all of a group that it names. A wildcard for the resources of the
 * core group or of all groups is another fact, and so is a rule for single objects (`resourceNames`).
 */
export function* grantsOf(role: Resource, { groups, resources, verbs }: Permission): Iterable<Grant> {
  for (const rule of policyRulesOf(role)) {
    if (rule.resourceNames.length > 0 || !groups.some((group) => coversGroup(rule, group))) continue
    const allowed = rule.verbs.filter((verb) => verb.string === '*' || verbs.includes(verb.string))
    if (allowed.length === 0) continue
    const namesGroup = rule.apiGroups.some(({ string }) => string !== '' && string !== 'apps' && groups.includes(string))
    for (const resource of rule.resources) {
      const isNamed = resource.string === '*' ? namesGroup : resources.some((name) => covers(resource.string, name))
      if (isNamed) yield { rule, resource, verbs: allowed }
    }
  }
}

export const coversGroup = (rule: PolicyRule, group: string): boolean =>
  rule.apiGroups.length === 0 || rule.apiGroups.some(({ string }) => string === '*' || string === group)

/** By name, or by one half of a subresource's name. */
function covers(written: string, name: string): boolean {
  if (written === name) return true
  const [resource, subresource] = name.split('/')
  return subresource !== undefined && (written === `*/${subresource}` || written === `${resource}/*`)
}

export const stringsOf = (nodes: readonly YamlScalar[]): readonly string[] => nodes.map((node) => node.string)

export const quoted = (nodes: readonly YamlScalar[]): string => nodes.map((node) => `"${node.string}"`).join(', ')

export interface BindingSubject {
  readonly node: YamlMap
  readonly kind: string
  readonly name: string
  readonly nameNode: YamlScalar
  readonly namespace: string | null
}

export const subjectsOf = (binding: Resource): readonly BindingSubject[] =>
  mapsIn(binding.at('subjects')).flatMap((node) => {
    const nameNode = node.at('name')
    if (nameNode?.kind !== 'scalar') return []
    const namespace = node.at('namespace')?.string ?? null
    return [{ node, kind: node.at('kind')?.string ?? '', name: nameNode.string, nameNode, namespace }]
  })
