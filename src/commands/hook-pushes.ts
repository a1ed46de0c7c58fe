import { type Push, parsePushes } from '../git/ranges.ts'
import type { Repository } from '../git/repository.ts'
import { type Io, UsageError } from './io.ts'

/** The refs that git gives the hook pre-push on standard input, or pre-commit in variables. */
export async function readPushes(repository: Repository, io: Io): Promise<Push[]> {
  const push = await fromPreCommit(repository, io.env)
  if (push !== null) return [push]
  const input = await io.readInput()
  if (input !== null) return parsePushes(input)
  throw new UsageError(
    'check --pushed reads on its standard input the refs that git gives the hook pre-push, and nothing was given (lefthook: use_stdin: true)',
  )
}

export const pushRemote = (paths: readonly string[], env: Io['env']): string => paths[0] ?? env.PRE_COMMIT_REMOTE_NAME ?? 'origin'

/** pre-commit reads the lines itself and tells of the first that brings something; of a whole new history it names only the branch. */
async function fromPreCommit(repository: Repository, env: Io['env']): Promise<Push | null> {
  const { PRE_COMMIT_LOCAL_BRANCH: localRef, PRE_COMMIT_REMOTE_BRANCH: remoteRef } = env
  if (!localRef || !remoteRef) return null
  const localId = await repository.resolve(env.PRE_COMMIT_TO_REF ?? localRef)
  if (localId === null) throw new UsageError(`PRE_COMMIT_LOCAL_BRANCH: ${JSON.stringify(localRef)} names no commit`)
  const remoteId = env.PRE_COMMIT_FROM_REF === undefined ? null : await repository.resolve(env.PRE_COMMIT_FROM_REF)
  return { localRef, localId, remoteRef, remoteId: remoteId ?? '0'.repeat(localId.length) }
}
