import type { Job } from './workflow-model.ts'
import type { YamlEntry, YamlNode } from './yaml.ts'

export type Access = 'read' | 'write' | 'none'

/** The scopes that `permissions` grants one by one; `write-all` and `read-all` are none of them. */
export function grantedScopes(permissions: YamlNode | undefined): readonly (YamlEntry & { readonly access: Access })[] {
  if (permissions?.kind !== 'map') return []
  return permissions.entries.flatMap((entry) => {
    const access = entry.value.string
    return access === 'read' || access === 'write' || access === 'none' ? [{ ...entry, access }] : []
  })
}

/** What the token of a job may do with a scope: the job's own `permissions` replace the workflow's. Null where neither says it, and the repository's setting holds. */
export function accessOf(job: Job, scope: string): Access | null {
  const permissions = job.at('permissions') ?? job.workflow.at('permissions')
  if (permissions === undefined) return null
  if (permissions.value === 'write-all') return 'write'
  if (permissions.value === 'read-all') return 'read'
  return grantedScopes(permissions).find(({ key }) => key.string === scope)?.access ?? 'none'
}
