import type { Repository } from '../git/repository.ts'
import type { Api } from '../github/api.ts'
import type { ChangeEvent } from '../github/event.ts'
import type { Settings } from '../github/inputs.ts'
import { UserError } from '../source/user-error.ts'
import { apiRange, apiScan } from './api-range.ts'
import { idOf, localRange } from './local-range.ts'
import { type ActionRange, wholeRange } from './range.ts'
import { wantedBy } from './wanted.ts'

interface Sources {
  /** Null where nothing is checked out, and where what is checked out must not be touched. */
  readonly repository: Repository | null
  /** Null without a token. */
  readonly api: Api | null
}

/**
 * Base and head of an event: from the local clone if it has the commits, or can fetch them; else through the API.
 * Null where there is nothing to judge: a branch was deleted.
 * @throws {UserError} where neither knows the commits
 */
export async function findRange(event: ChangeEvent, settings: Settings, sources: Sources): Promise<ActionRange | null> {
  const { repository, api } = sources
  const all = wantedBy(event, settings)
  if (all === 'scan') return scanRange(settings.head, event.kind === 'scan' ? event.head : 'HEAD', sources)
  const [first] = all
  if (first === undefined) return null
  const pull = event.kind === 'pull_request' ? event.number : null
  for (const wanted of all) {
    const found = (repository && (await localRange(wanted, repository))) ?? (api && (await apiRange(wanted, pull, api)))
    if (found !== null) return found
  }
  const token =
    api === null ? 'give the action a token with `contents: read`' : 'give the token `contents: read`, name others with the input base'
  throw new UserError(
    `the commits to compare are not here (${first.base} and ${first.head}): ${token}, or check out with \`fetch-depth: 0\``,
  )
}

/** What is checked out, or what the input head names; `sha` where nothing is checked out. */
async function scanRange(given: string | null, sha: string, { repository, api }: Sources): Promise<ActionRange> {
  const id = repository && (await idOf(repository, given ?? 'HEAD'))
  const head = id && (await repository?.resolve(id))
  if (repository && head) return wholeRange(head, repository.commitTree(head))
  const found = api && (await apiScan(given ?? sha, api))
  if (found) return found
  throw new UserError(
    given === null
      ? 'there is nothing to scan: check the repository out before this step, or give a token with `contents: read`'
      : `the input head names ${JSON.stringify(given)}, which is not here: give a token with \`contents: read\`, or check out with \`fetch-depth: 0\``,
  )
}
