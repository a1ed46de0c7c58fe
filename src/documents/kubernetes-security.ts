import type { Container, Workload } from './kubernetes-model.ts'
import type { YamlNode, YamlScalar } from './yaml.ts'
import { setAt, type YamlEdit } from './yaml-edit.ts'
import { removeAt } from './yaml-remove.ts'
import { isUnset, itemsOf } from './yaml-values.ts'
import type { YamlValue } from './yaml-write.ts'

export interface SecurityValue {
  readonly node: YamlNode
  /** Of the pod or of the container that holds it. */
  readonly subject: string
  readonly container: Container | null
}

/** Every value written at `path` below a `securityContext`: the pod's own, and those of its containers. */
export function* securityValues(workload: Workload, ...path: readonly string[]): Iterable<SecurityValue> {
  const own = workload.at('securityContext', ...path)
  if (!isUnset(own)) yield { node: own, subject: workload.subject, container: null }
  for (const container of workload.containers) {
    const node = container.at('securityContext', ...path)
    if (!isUnset(node)) yield { node, subject: container.subject, container }
  }
}

/**
 * True for the first container of a pod that leaves a field of the security context to the pod: what is wrong with the pod's value is told
 * once, with this one.
 */
export function isFirstHeir(container: Container, field: string): boolean {
  const { workload } = container
  const known = firstHeirs.get(workload) ?? new Map<string, Container | undefined>()
  firstHeirs.set(workload, known)
  if (!known.has(field)) {
    known.set(
      field,
      workload.containers.find((other) => isUnset(other.at('securityContext', field))),
    )
  }
  return known.get(field) === container
}

const firstHeirs = new WeakMap<Workload, Map<string, Container | undefined>>()

/** Sets a field of a container's security context. What is added stands behind the container's name, as that is where absence is told. */
export const setSecurity = (container: Container, path: readonly string[], value: YamlValue): YamlEdit | undefined =>
  setAt(container.document.text, container.node, ['securityContext', ...path], value, 'name')

/** Removes a field of the security context that `securityValues` found. */
export const removeSecurity = (workload: Workload, { container }: SecurityValue, path: readonly string[]): YamlEdit | undefined =>
  removeAt(workload.document.text, container?.node ?? workload.spec, ['securityContext', ...path])

export interface AddedCapability {
  readonly node: YamlScalar
  /** In upper case, without `CAP_`. */
  readonly name: string
  /** Takes it out of the list. */
  readonly fix: YamlEdit | undefined
}

export function* addedCapabilities(container: Container): Iterable<AddedCapability> {
  const add = container.at('securityContext', 'capabilities', 'add')
  for (const [index, node] of itemsOf(add).entries()) {
    if (node.kind !== 'scalar' || node.templated) continue
    const fix = removeAt(container.document.text, container.node, ['securityContext', 'capabilities', 'add', index])
    yield { node, name: node.string.toUpperCase().replace(/^CAP_/, ''), fix }
  }
}
