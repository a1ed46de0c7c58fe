// Generated: npx vitest run test/rules/index.test.ts -u
import type { Rule } from '../core/rule.ts'
import guardPolicyChanged from './guard/policy-changed.ts'
import guardWaiverAdded from './guard/waiver-added.ts'
import guardWaiverExpired from './guard/waiver-expired.ts'

/** Every rule, by id. */
export const rules: readonly Rule[] = [
  guardPolicyChanged,
  guardWaiverAdded,
  guardWaiverExpired,
]
