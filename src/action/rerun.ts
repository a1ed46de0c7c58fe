import type { Api } from '../github/api.ts'
import { apiTip } from '../github/compare.ts'
import type { ChangeEvent } from '../github/event.ts'

/**
 * A job that is run again gets the payload of its first run, with the tip that the base branch had then: a waiver that was merged meanwhile would not
 * count. So the branch is asked for its tip of now. The payload's counts where the branch has the whole change by now, or does not answer.
 * @param attempt GITHUB_RUN_ATTEMPT
 */
export async function withFreshBase<Given extends ChangeEvent>(event: Given, attempt: string | undefined, api: Api | null): Promise<Given> {
  if (event.kind !== 'pull_request' || event.baseBranch === null || api === null || !(Number(attempt) > 1)) return event
  const tip = await apiTip(api, event.baseBranch, event.head)
  return tip === null ? event : { ...event, base: tip }
}
