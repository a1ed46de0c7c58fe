import type { ContextPath } from './expression-paths.ts'
import type { Sources } from './workflow-untrusted.ts'

/** Contexts that name the commit, branch or repository that a stranger proposes. */
const contexts = [
  /^github\.head_ref$/,
  /^github\.event\.pull_request\.merge_commit_sha$/,
  /^github\.event\.pull_request\.head\.(?:sha|ref|label)$/,
  /^github\.event\.pull_request\.head\.repo\.(?:full_name|name|url|(?:html|clone|git|ssh)_url)$/,
  /^github\.event\.pull_request\.head\.repo\.owner\.login$/,
  /^github\.event\.workflow_run\.(?:head_sha|head_branch|head_commit\.id)$/,
  /^github\.event\.workflow_run\.pull_requests\.[^.]+\.head\.(?:sha|ref)$/,
  /^github\.event\.workflow_run\.head_repository\.(?:full_name|name|url|(?:html|clone|git|ssh)_url)$/,
]

/** Outputs of actions that look up the pull request of an event, by each action's documentation. */
const outputs: ReadonlyMap<string, RegExp> = new Map([
  ['xt0rted/pull-request-comment-branch', /^(?:head_)?(?:ref|sha)$/],
  ['alessbell/pull-request-comment-branch', /^(?:head_)?(?:ref|sha)$/],
  ['eficode/resolve-pr-refs', /^head_(?:ref|sha)$/],
  ['potiuk/get-workflow-origin', /^(?:sourceHead|mergeCommit|targetCommit)/i],
  ['8bitjonny/gh-get-current-pr', /head_(?:ref|sha)/],
])

/** What a checkout must not take where the job has secrets. */
export const pullRequestHead: Sources = {
  context: ({ path }: ContextPath) => {
    const name = path.join('.')
    return contexts.some((form) => form.test(name)) ? name : null
  },
  output: (action, output) => (outputs.get(action)?.test(output) ? `${action}, output ${output}` : null),
}

/** The refs that GitHub keeps for every pull request: `refs/pull/7/head`. */
export const pullRequestRef = /(?:^|[\s:/'"+])pull\/.+?\/(?:head|merge)\b/
