import { defaultPolicy, type Policy } from './core/policy.ts'
import { readPolicy } from './core/policy-read.ts'
import { parseYaml } from './documents/yaml-parse.ts'
import type { Tree } from './source/change.ts'
import { SourceText } from './source/text.ts'
import { UserError } from './source/user-error.ts'

export const policyPath = '.plimsoll.yml'

const slips = new Set(['.plimsoll.yaml', '.plimsoll.json', 'plimsoll.yml', 'plimsoll.yaml'])

/** Names that a person may take for the policy's, among the paths of a change: what stands there lets nothing through. */
export const misnamedPolicies = (paths: readonly (string | undefined)[]): string[] =>
  paths.filter((path) => path !== undefined && slips.has(path)).map((path) => `${path} is not read: the policy file is ${policyPath}`)

/** A policy file that cannot be used. The message names each place. */
class PolicyFileError extends UserError {}

/**
 * The policy of one side; the default where the side has none.
 * @throws {PolicyFileError} on a wrong key or value, as half a policy would pass what it was written to stop
 */
export async function loadPolicy(tree: Tree, path: string = policyPath): Promise<Policy> {
  const file = await tree.find(path)
  if (file === null) return defaultPolicy
  const [content] = await tree.read([file])
  if (content?.kind !== 'text') throw new PolicyFileError(`${path} in ${tree.name} cannot be read as text`)
  return parsePolicy(content.text, path)
}

export function parsePolicy(value: string, path: string = policyPath): Policy {
  const text = new SourceText(path, value)
  const { documents, problems } = parseYaml(text)
  const { policy, errors } = readPolicy(documents[0]?.root ?? null)
  const all = [...problems, ...errors]
  if (all.length === 0) return policy
  const lines = all.map(({ message, span }) => {
    const { line, column } = text.position(span.start)
    return `${path}:${line}:${column}: ${message}`
  })
  throw new PolicyFileError(lines.join('\n'))
}
