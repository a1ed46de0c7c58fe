import type { LookUp } from '../core/finding.ts'
import type { Options } from './arguments.ts'
import type { Io } from './io.ts'

/** A person waits, and has asked for it. */
const seconds = 60

/** What `--online` allows. A token is not needed, but without one GitHub answers 60 questions an hour (REST, "Rate limits"). */
export async function lookUpFor({ online }: Options, { env }: Io): Promise<LookUp | undefined> {
  if (!online) return undefined
  const { onlineLookUp } = await import('../remedies/look-up.ts')
  const github = { url: env.GITHUB_API_URL, token: env.GITHUB_TOKEN || env.GH_TOKEN || '' }
  return onlineLookUp({ github, seconds })
}
