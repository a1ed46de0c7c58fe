import type { Api } from './api.ts'
import type { RunEvent } from './event.ts'

interface Answer {
  readonly repository: {
    readonly pullRequests: {
      readonly nodes: readonly {
        readonly number: number
        readonly headRefOid: string
        readonly baseRefOid: string
        readonly headRepository: { readonly databaseId: number | null } | null
      }[]
    }
  } | null
}

export interface PullOfRun {
  readonly number: number
  readonly base: string
  readonly head: string
  /** Open pull requests of the same head, which want the same review. */
  readonly others: readonly number[]
}

/**
 * The open pull request that a run was for, by nothing but GitHub's own word: the commit, the branch and the repository of the run's head are the
 * pull request's now. What the run itself left behind has no say in it. Null where the pull request has moved on or was closed.
 */
export async function pullOfRun({ octokit, owner, repo }: Api, run: RunEvent): Promise<PullOfRun | null> {
  if (run.repository === null || run.branch === '') return null
  const answer = await octokit.graphql<Answer>(query, { owner, repo, branch: run.branch })
  const [first, ...others] = (answer.repository?.pullRequests.nodes ?? []).filter(
    ({ headRefOid, headRepository }) => headRefOid === run.head && headRepository?.databaseId === run.repository,
  )
  if (first === undefined) return null
  return { number: first.number, base: first.baseRefOid, head: first.headRefOid, others: others.map(({ number }) => number) }
}

const query = `query ($owner: String!, $repo: String!, $branch: String!) {
  repository(owner: $owner, name: $repo) {
    pullRequests(headRefName: $branch, states: OPEN, first: 100, orderBy: { field: UPDATED_AT, direction: DESC }) {
      nodes { number headRefOid baseRefOid headRepository { databaseId } }
    }
  }
}`
