import { matchesGlob } from '../core/glob.ts'
import { nearest } from '../core/nearest.ts'
import type { Policy, PolicyWaiver } from '../core/policy.ts'
import type { Rule } from '../core/rule.ts'
import { complain, type Io, UsageError } from './io.ts'

/**
 * What a person lets pass in one commit or push: `PLIMSOLL_SKIP='k8s/*'` with PLIMSOLL_SKIP_REASON, or `PLIMSOLL_SKIP='k8s/*: reason'`. Findings
 * are still shown, as waived; the action heeds none of it.
 * @throws {UsageError} without a reason, or for what matches no rule that may be waived
 */
export function readSkips(env: Io['env'], rules: readonly Rule[]): PolicyWaiver[] {
  const given = env.PLIMSOLL_SKIP?.trim() ?? ''
  if (given === '') return []
  const colon = given.indexOf(':')
  const globs = (colon === -1 ? given : given.slice(0, colon)).split(',').map((glob) => glob.trim())
  const reason = (colon === -1 ? (env.PLIMSOLL_SKIP_REASON ?? '') : given.slice(colon + 1)).trim()
  if (reason === '') throw new UsageError(`PLIMSOLL_SKIP needs a reason: PLIMSOLL_SKIP='${given.replace(/:$/, '')}: why'`)
  const ids = rules.filter((rule) => !rule.unwaivable).map(({ id }) => id)
  const unknown = globs.find((glob) => !ids.some((id) => matchesGlob(glob, id)))
  if (unknown !== undefined) throw new UsageError(`PLIMSOLL_SKIP: no rule that can be skipped matches "${unknown}"; ${meant(unknown, ids)}`)
  return globs.map((rule) => ({ rule, path: null, fingerprint: null, reason: `PLIMSOLL_SKIP: ${reason}`, until: null }))
}

function meant(glob: string, ids: readonly string[]): string {
  const id = nearest(glob, ids)
  return id === null ? 'a glob has both parts of a name, such as k8s/*' : `did you mean "${id}"?`
}

export const withSkips = (policy: Policy, skips: readonly PolicyWaiver[]): Policy =>
  skips.length === 0 ? policy : { ...policy, waivers: [...policy.waivers, ...skips] }

export const tellSkips = (skips: readonly PolicyWaiver[], io: Pick<Io, 'error'>): void => {
  for (const { rule, reason } of skips)
    complain(io, `findings of ${rule} are let pass here (${reason}); they still count in a pull request`)
}
