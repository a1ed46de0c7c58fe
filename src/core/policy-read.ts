import type { YamlMap, YamlNode } from '../documents/yaml.ts'
import type { Span } from '../source/text.ts'
import { severities } from './finding.ts'
import { didYouMean } from './nearest.ts'
import { defaultPolicy, type Policy, type PolicyWaiver, type RuleSetting } from './policy.ts'
import { isSeverity } from './severity.ts'

export interface PolicyError {
  readonly message: string
  readonly span: Span
}

const keys = ['fail-on', 'strict', 'rules', 'exclude', 'lower', 'registries', 'waivers', 'peer-marks'] as const
const waiverKeys = ['rule', 'path', 'fingerprint', 'reason', 'until'] as const
const settingKeys = ['set', 'paths'] as const

/** Reads the tree of a policy file. A wrong key or value is an error with its place: half a policy is none. */
export function readPolicy(root: YamlNode | null): { policy: Policy; errors: readonly PolicyError[] } {
  const reader = new Reader()
  return { policy: reader.policy(root), errors: reader.errors }
}

class Reader {
  readonly errors: PolicyError[] = []

  policy(root: YamlNode | null): Policy {
    if (root === null || root.value === null) return defaultPolicy
    const map = this.#map(root, 'the policy')
    if (map === null) return defaultPolicy
    this.#knownKeys(map, keys)
    return {
      failOn: this.#failOn(map.at('fail-on')),
      strict: this.#boolean(map.at('strict')) ?? defaultPolicy.strict,
      rules: this.#rules(map.at('rules')),
      exclude: this.#strings(map.at('exclude')) ?? defaultPolicy.exclude,
      lower: this.#strings(map.at('lower')) ?? defaultPolicy.lower,
      registries: this.#strings(map.at('registries')) ?? defaultPolicy.registries,
      ...this.#waivers(map.at('waivers')),
      peerMarks: this.#peerMarks(map.at('peer-marks')),
    }
  }

  #error(node: { readonly span: Span }, message: string): void {
    this.errors.push({ message, span: node.span })
  }

  #map(node: YamlNode, what: string): YamlMap | null {
    if (node.kind === 'map') return node
    this.#error(node, `${what} must be a map of keys and values`)
    return null
  }

  #knownKeys(map: YamlMap, known: readonly string[]): void {
    const seen = new Set<string>()
    for (const { key } of map.entries) {
      if (!known.includes(key.string)) this.#error(key, `unknown key "${key.string}"${hint(key.string, known)}`)
      else if (seen.has(key.string)) this.#error(key, `the key "${key.string}" stands twice`)
      seen.add(key.string)
    }
  }

  #failOn(node: YamlNode | undefined): Policy['failOn'] {
    if (node === undefined) return null
    if (isSeverity(node.value) || node.value === 'never') return node.value
    this.#error(node, `"fail-on" must be one of ${severities.join(', ')} or never`)
    return null
  }

  #peerMarks(node: YamlNode | undefined): Policy['peerMarks'] {
    if (node === undefined) return defaultPolicy.peerMarks
    if (node.value === 'honour' || node.value === 'ignore') return node.value
    this.#error(node, '"peer-marks" must be honour or ignore')
    return defaultPolicy.peerMarks
  }

  #boolean(node: YamlNode | undefined): boolean | undefined {
    if (node === undefined || typeof node.value === 'boolean') return node?.value as boolean | undefined
    this.#error(node, 'must be true or false')
    return undefined
  }

  #string(node: YamlNode | undefined): string | null {
    if (node === undefined) return null
    if (node.string !== undefined && node.string.trim() !== '') return node.string
    this.#error(node, 'must be a text that is not empty')
    return null
  }

  #strings(node: YamlNode | undefined): string[] | undefined {
    if (node === undefined) return undefined
    if (node.kind === 'scalar' && node.value !== null) return [node.string]
    if (node.kind === 'sequence') return node.items.flatMap((item) => this.#string(item.value) ?? [])
    this.#error(node, 'must be a list of texts')
    return undefined
  }

  #rules(node: YamlNode | undefined): RuleSetting[] {
    const map = node === undefined ? null : this.#map(node, '"rules"')
    return (map?.entries ?? []).flatMap(({ key, value }): RuleSetting[] => {
      const set = value.kind === 'map' ? value.at('set') : value
      if (value.kind === 'map') this.#knownKeys(value, settingKeys)
      const word = set?.boolean === undefined ? set?.value : set.boolean ? 'on' : 'off'
      if (word === 'on' || word === 'off' || isSeverity(word)) {
        return [{ rule: key.string, set: word, paths: (value.kind === 'map' && this.#strings(value.at('paths'))) || [] }]
      }
      this.#error(set ?? value, `a rule is set to on, off, ${severities.join(', ')}, or {set: …, paths: […]}`)
      return []
    })
  }

  /** `base`, `change`, a list of waivers, or `{ from: base|change, list: […] }`. */
  #waivers(node: YamlNode | undefined): Pick<Policy, 'waivers' | 'waiversFrom'> {
    const { waivers, waiversFrom } = defaultPolicy
    if (node === undefined || node.value === null) return { waivers, waiversFrom }
    if (node.value === 'base' || node.value === 'change') return { waivers, waiversFrom: node.value }
    if (node.kind === 'sequence') return { waivers: this.#waiverList(node), waiversFrom }
    if (node.kind === 'map') {
      this.#knownKeys(node, ['from', 'list'])
      const from = node.at('from')
      if (from !== undefined && from.value !== 'base' && from.value !== 'change') this.#error(from, '"from" must be base or change')
      return { waivers: this.#waiverList(node.at('list')), waiversFrom: from?.value === 'change' ? 'change' : 'base' }
    }
    this.#error(node, '"waivers" must be base, change, a list, or {from: …, list: […]}')
    return { waivers, waiversFrom }
  }

  #waiverList(node: YamlNode | undefined): PolicyWaiver[] {
    if (node === undefined) return []
    if (node.kind !== 'sequence') {
      this.#error(node, 'must be a list of waivers')
      return []
    }
    return node.items.flatMap(({ value }) => this.#waiver(value) ?? [])
  }

  #waiver(node: YamlNode): PolicyWaiver | null {
    const map = this.#map(node, 'a waiver')
    if (map === null) return null
    this.#knownKeys(map, waiverKeys)
    const [rule, reason, until] = [this.#string(map.at('rule')), this.#string(map.at('reason')), this.#string(map.at('until'))]
    if (rule === null) this.#error(map, 'a waiver needs a "rule"')
    if (reason === null) this.#error(map, 'a waiver needs a "reason"')
    if (until !== null && !isDate(until)) this.#error(map.at('until') ?? map, '"until" must be a date such as 2027-01-31')
    if (rule === null || reason === null) return null
    return { rule, path: this.#string(map.at('path')), fingerprint: this.#string(map.at('fingerprint')), reason, until }
  }
}

const isDate = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))

const hint = (word: string, known: readonly string[]) => didYouMean(word, known) || `; known are ${known.join(', ')}`
