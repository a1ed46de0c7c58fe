import { actions, attack, cwe } from '../../core/references.ts'
import { defineRule, type Located, type Report } from '../../core/rule.ts'
import { findExpressions } from '../../documents/expression-find.ts'
import { forkGuard } from '../../documents/fork-guards.ts'
import { pullRequestHead, pullRequestRef } from '../../documents/pull-request-head.ts'
import { majorVersion } from '../../documents/version-comment.ts'
import { eventsOf, privilegedEvents } from '../../documents/workflow-events.ts'
import type { Step } from '../../documents/workflow-model.ts'
import { stepInvocations } from '../../documents/workflow-shell.ts'
import { scopeOf, untrustedText, writtenSource } from '../../documents/workflow-untrusted.ts'

export default defineRule({
  id: 'workflow/untrusted-checkout',
  severity: 'critical',
  threat: 'access',
  summary: 'Code of a pull request is checked out where secrets are',
  why: 'Builds run what they find: a Makefile, an install script, a test. With this event that code has the secrets of the repository and a token that can write ("pwn request").',
  instead: 'Use `pull_request` for what builds or tests the code, and hand its result over as data.',
  references: [
    actions('reference/security/securely-using-pull_request_target', 'securely using pull_request_target'),
    {
      title: 'GitHub Security Lab: preventing pwn requests',
      url: 'https://securitylab.github.com/resources/github-actions-preventing-pwn-requests/',
    },
    cwe(829),
    attack('T1195.002'),
  ],
  peers: [
    'scorecard:Dangerous-Workflow',
    'poutine:untrusted_checkout_exec',
    'semgrep:pull-request-target-code-checkout',
    'kics:checkout_of_untrusted_code_in_privileged_context',
  ],
  bad: `
on: pull_request_target
permissions: {}
jobs:
  test:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@v4
        with:
          ref: \${{ github.event.pull_request.head.sha }}
      - run: make test
`,
  good: `
on: pull_request
permissions: {}
jobs:
  test:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@v4
        with:
          ref: \${{ github.event.pull_request.head.sha }}
      - run: make test
`,
  on: 'step',
  *check(step) {
    const events = eventsOf(step, privilegedEvents)
    const at = events.length === 0 ? null : (checkedOut(step, events) ?? fetched(step))
    if (!at) return
    const guard = forkGuard(step)
    if (guard === 'own repository') return
    const mild = guard === 'environment' || step.at('with', 'path') !== undefined
    const severity: Report['severity'] = guard === 'approval' ? 'medium' : mild ? 'high' : 'critical'
    yield {
      at,
      severity,
      identity: '',
      message: `"${events.join('", "')}" checks out what a pull request brings, with the secrets of the repository`,
    }
  },
})

/** What a checkout action is told to take. */
function checkedOut(step: Step, events: readonly string[]): Located | null {
  const { reference, at } = step
  if (reference?.name !== 'actions/checkout' || (refusesForks(step) && !events.includes('issue_comment'))) return null
  for (const input of [at('with', 'ref'), at('with', 'repository')]) {
    if (input?.kind !== 'scalar') continue
    const isRef = pullRequestRef.test(input.string) && findExpressions(input.string).length > 0
    if (isRef || untrustedText(input, scopeOf(step), pullRequestHead) !== null) return input
  }
  return null
}

/** From version 7 the action refuses commits of forks on pull_request_target and workflow_run, unless told otherwise. */
const refusesForks = ({ reference, at }: Step) =>
  reference !== null && (majorVersion(reference) ?? 0) >= 7 && at('with', 'allow-unsafe-pr-checkout')?.string !== 'true'

/** A script that takes it with git or gh. */
function fetched(step: Step): Located | null {
  const all = stepInvocations(step)
  const text = (words: readonly Located[]) => words.map((word) => step.document.text.slice(word.span)).join(' ')
  const takes = all.filter(
    ({ name, args }) => name === 'git' && /^(?:checkout|switch|merge|reset|pull|worktree|rebase)$/.test(subcommand(args)),
  )
  for (const { name, args, command } of all) {
    if (name === 'gh' && args[0]?.value === 'pr' && args[1]?.value === 'checkout') return command
    if (name !== 'git') continue
    const written = text(args)
    const head = pullRequestRef.test(written) || writtenSource(written, scopeOf(step), pullRequestHead) !== null
    const isFetch = subcommand(args) === 'clone' || (subcommand(args) === 'fetch' && takes.length > 0)
    if (head && (isFetch || takes.some((take) => take.command === command))) return command
  }
  return null
}

/** Without git's own options: `git -C dir checkout`. */
const subcommand = (args: readonly { readonly value: string }[]) =>
  args.find(({ value }, index) => !value.startsWith('-') && !/^-[Cc]$/.test(args[index - 1]?.value ?? ''))?.value ?? ''
