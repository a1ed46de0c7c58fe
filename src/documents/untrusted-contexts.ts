import type { ContextPath } from './expression-paths.ts'

/**
 * Values of contexts that a stranger writes freely: titles, texts, names of branches and of people, messages of commits. Numbers, hashes, login
 * names and URLs are not among them, as their form leaves no room for a command; nor is what only people with write access can set.
 * By GitHub's webhook payloads and its notes on untrusted input (https://securitylab.github.com/resources/github-actions-untrusted-input/).
 */
const untrusted: readonly (readonly string[])[] = [
  'github.head_ref',
  'github.event.issue.title',
  'github.event.issue.body',
  'github.event.comment.body',
  'github.event.review.body',
  'github.event.review_comment.body',
  'github.event.discussion.title',
  'github.event.discussion.body',
  'github.event.pages.*.page_name',
  'github.event.pages.*.title',
  ...['pull_request', 'workflow_run.pull_requests.*', 'check_suite.pull_requests.*', 'check_run.pull_requests.*'].flatMap((pull) => [
    `github.event.${pull}.title`,
    `github.event.${pull}.body`,
    `github.event.${pull}.head.ref`,
    `github.event.${pull}.head.label`,
    `github.event.${pull}.head.repo.default_branch`,
    `github.event.${pull}.head.repo.description`,
    `github.event.${pull}.head.repo.homepage`,
  ]),
  'github.event.changes.title.from',
  'github.event.changes.body.from',
  'github.event.changes.head.ref.from',
  ...['commits.*', 'head_commit', 'workflow_run.head_commit', 'merge_group.head_commit', 'check_suite.head_commit'].flatMap((commit) => [
    `github.event.${commit}.message`,
    `github.event.${commit}.author.email`,
    `github.event.${commit}.author.name`,
    `github.event.${commit}.committer.email`,
    `github.event.${commit}.committer.name`,
  ]),
  'github.event.workflow_run.head_branch',
  'github.event.workflow_run.display_title',
  'github.event.workflow_run.head_repository.description',
  'github.event.check_suite.head_branch',
  'github.event.check_run.check_suite.head_branch',
  'github.event.forkee.description',
  'github.event.forkee.homepage',
].map((path) => path.split('.'))

/** The value that a stranger writes and that is read by this path, or null. */
export function untrustedContext({ path, whole }: ContextPath): string | null {
  if (path[0] !== 'github') return null
  return untrusted.find((pattern) => matches(pattern, path, whole))?.join('.') ?? null
}

function matches(pattern: readonly string[], path: readonly string[], whole: boolean): boolean {
  if (path.length > pattern.length || (path.length < pattern.length && !whole)) return false
  return path.every((step, index) => step === pattern[index] || step === '*' || (pattern[index] === '*' && /^\d+$/.test(step)))
}
