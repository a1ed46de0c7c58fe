import { type BaselineEntry, parseBaseline } from './core/baseline.ts'
import { baselinePath } from './documents/policy-format.ts'
import type { Tree } from './source/change.ts'
import { UserError } from './source/user-error.ts'

/**
 * Fingerprints that one side's baseline lists; none where it has no baseline. Give it the side that the policy is read from.
 * @throws {UserError} where the file is there and cannot be used
 */
export async function loadBaseline(tree: Tree): Promise<ReadonlySet<string>> {
  return new Set((await readBaseline(tree)).map(({ fingerprint }) => fingerprint))
}

export async function readBaseline(tree: Tree): Promise<BaselineEntry[]> {
  const file = await tree.find(baselinePath)
  if (file === null) return []
  const [content] = await tree.read([file])
  const reason = content?.kind === 'text' ? null : 'it is no text'
  try {
    if (content?.kind === 'text') return parseBaseline(content.text)
  } catch (error) {
    throw new UserError(`${baselinePath} in ${tree.name} cannot be read: ${error instanceof Error ? error.message : ''}`)
  }
  throw new UserError(`${baselinePath} in ${tree.name} cannot be read: ${reason}`)
}
