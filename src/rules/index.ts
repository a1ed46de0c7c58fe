// Generated: npx vitest run test/rules/index.test.ts -u
import type { Rule } from '../core/rule.ts'

/** Every rule, by id. */
export const rules: readonly Rule[] = [
]
