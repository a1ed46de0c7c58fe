import type { Document } from './document.ts'
import type { Resource, Workload } from './kubernetes-model.ts'

/** ServiceAccounts by name. */
export type ServiceAccounts = ReadonlyMap<string, readonly Resource[]>

const known = new WeakMap<object, ServiceAccounts>()

/** The ServiceAccounts of documents, found once for each `owner` (a document, an estate). */
export function serviceAccountsIn(owner: object, documents: readonly Document[]): ServiceAccounts {
  const found = known.get(owner)
  if (found !== undefined) return found
  const accounts = new Map<string, Resource[]>()
  for (const document of documents) {
    for (const resource of document.grains('resource')) {
      if (resource.kind !== 'ServiceAccount') continue
      const equal = accounts.get(resource.name)
      if (equal === undefined) accounts.set(resource.name, [resource])
      else equal.push(resource)
    }
  }
  known.set(owner, accounts)
  return accounts
}

/** Those that a workload may run as; where one side has no namespace, it is given on install. */
export function accountsOf(workload: Workload, accounts: ServiceAccounts): readonly Resource[] {
  const name = workload.at('serviceAccountName')?.string || workload.at('serviceAccount')?.string || 'default'
  const { namespace } = workload.resource
  return (accounts.get(name) ?? []).filter((account) => !account.namespace || !namespace || account.namespace === namespace)
}
