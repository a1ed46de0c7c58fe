import type { Finding, Result } from '../core/finding.ts'
import { fenced } from './escape.ts'
import { shortened, visible } from './visible.ts'
import { counted, failingFindings } from './words.ts'

const entriesMost = 10
const pathLength = 200

/**
 * What to write into the policy where a finding that fails the check is meant to be so, after a blank line; empty where there is none that the policy
 * can except. A credential that a change brings is not excepted by its fingerprint, and what guards the gate by nothing.
 */
export function exceptionHelp(result: Result): string {
  if (result.mode === 'scan' || result.verdict !== 'fail') return ''
  const failing = failingFindings(result).filter(({ rule }) => !/^(?:guard|secret)\//.test(rule))
  const all = [...new Map(failing.map((finding) => [finding.fingerprint, finding])).values()]
  if (all.length === 0) return ''
  const more = all.length - entriesMost
  const rest = more > 0 ? [`  # … and ${counted(more, 'more finding')}: their fingerprints are in the JSON report`] : []
  return [
    '',
    '<details><summary>If one of these is meant to be so</summary>',
    'The policy of the base side counts: merge the entry there, with a reason, in a change of its own, and run this check again.',
    fenced(['waivers:', ...all.slice(0, entriesMost).flatMap(entry), ...rest], 'yaml'),
    '</details>',
  ].join('\n\n')
}

const entry = ({ rule, fingerprint, at }: Finding): string[] => [
  `  - rule: ${rule}`,
  `    fingerprint: '${fingerprint}' # ${shortened(visible(at.path), pathLength)}`,
  '    reason: # why it is safe here; with `until: YYYY-MM-DD` it ends',
]
