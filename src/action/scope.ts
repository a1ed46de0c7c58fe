import { createHash } from 'node:crypto'
import type { Settings } from '../github/inputs.ts'
import { policyPath } from '../policy-file.ts'

/**
 * Two jobs may check one pull request with other rules. To each, what only the other finds would be fixed: so their comments have another mark, and
 * neither takes away what the other wrote. Empty for the usual policy and rules. What only changes the verdict is not in it, as an edit of it would
 * leave the comments of open pull requests to nobody.
 */
export function scopeOf({ policy, strict }: Pick<Settings, 'policy' | 'strict'>): string {
  if (!strict && (policy === null || policy === policyPath)) return ''
  return createHash('sha256')
    .update(JSON.stringify([policy ?? policyPath, strict]))
    .digest('hex')
    .slice(0, 8)
}
