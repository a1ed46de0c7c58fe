import type { RuleLookup } from './reporters/rule-info.ts'
import { rules } from './rules/index.ts'

/** Of Plimsoll itself. */
export const homePage = 'https://github.com/plimsoll/plimsoll'
const pages = `${homePage}/blob/main/docs/rules`

const byId = new Map(rules.map((rule) => [rule.id, rule]))

/** What reporters say of a rule, by its id. */
export const ruleInfo: RuleLookup = (id) => {
  const rule = byId.get(id)
  return rule && { ...rule, url: `${pages}/${id}.md` }
}
