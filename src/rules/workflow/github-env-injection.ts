import { actions, cwe } from '../../core/references.ts'
import { defineRule } from '../../core/rule.ts'
import { environmentWrites } from '../../documents/environment-files.ts'
import { untrustedContext } from '../../documents/untrusted-contexts.ts'
import { untrustedOutput } from '../../documents/untrusted-outputs.ts'
import { eventsOf, privilegedEvents } from '../../documents/workflow-events.ts'
import type { Step } from '../../documents/workflow-model.ts'
import type { Sources } from '../../documents/workflow-untrusted.ts'

/** Others than these give a stranger neither secrets nor a token that writes. */
const events = [
  ...privilegedEvents,
  'issues',
  'discussion',
  'discussion_comment',
  'pull_request_review',
  'pull_request_review_comment',
  'fork',
  'gollum',
]

export default defineRule({
  id: 'workflow/github-env-injection',
  severity: 'high',
  threat: 'access',
  strictly: 'whatever a composite action writes there that its script does not fix, as low.',
  summary: 'Text of a stranger sets the environment of the job',
  why: 'A line break in it starts another variable: `LD_PRELOAD`, `NODE_OPTIONS` or a folder on the PATH make every later step run their code.',
  instead: 'Hand the value over as an output of the step, or check first that it has the form that it should have.',
  references: [
    actions('reference/workflows-and-actions/workflow-commands#setting-an-environment-variable', 'setting an environment variable'),
    {
      title: 'GitHub Security Lab: new vulnerability patterns',
      url: 'https://securitylab.github.com/resources/github-actions-new-patterns-and-mitigations/',
    },
    cwe(454),
  ],
  peers: ['zizmor:github-env', 'kics:github_env_injection'],
  bad: `
on: pull_request_target
permissions: {}
jobs:
  label:
    runs-on: ubuntu-24.04
    steps:
      - env:
          TITLE: \${{ github.event.pull_request.title }}
        run: echo "TITLE=$TITLE" >> "$GITHUB_ENV"
`,
  good: `
on: pull_request_target
permissions: {}
jobs:
  label:
    runs-on: ubuntu-24.04
    steps:
      - id: title
        env:
          TITLE: \${{ github.event.pull_request.title }}
        run: |
          [[ "$TITLE" =~ ^[A-Za-z0-9\\ ]+$ ]] && echo "title=$TITLE" >> "$GITHUB_OUTPUT"
`,
  on: 'step',
  *check(step, { strict }) {
    if (step.action === null && eventsOf(step, events).length === 0) return
    // Nor does a composite action know what its commands find in the repository that calls it.
    const unknown = step.action && strict ? 'text that is not fixed' : null
    for (const { span, file, source } of environmentWrites(step, step.action ? inputsToo : strangers, foreignFiles(step), unknown)) {
      const severity = source === unknown ? 'low' : step.action ? 'medium' : 'high'
      yield { at: { span }, severity, message: `${source} is written to ${file}` }
    }
  },
})

const strangers: Sources = { context: untrustedContext, output: untrustedOutput }

/** A composite action does not know who writes its inputs. */
const inputsToo: Sources = {
  context: (read) => untrustedContext(read) ?? (read.path[0] === 'inputs' ? `the input "${read.path[1] ?? ''}"` : null),
  output: untrustedOutput,
}

/** What another workflow has uploaded may come from a pull request. */
function foreignFiles({ job, at }: Step): string | null {
  if (!job || eventsOf(job, ['workflow_run']).length === 0) return null
  const before = job.steps.slice(
    0,
    job.steps.findIndex((step) => step.at === at),
  )
  const downloads = before.some(
    ({ reference, run }) =>
      /^(?:actions\/download-artifact|dawidd6\/action-download-artifact)$/.test(reference?.name ?? '') ||
      /gh run download|actions\/artifacts/.test(run?.string ?? ''),
  )
  return downloads ? 'a file of an artifact' : null
}
