import type { Known } from './expression-fold.ts'
import { publications } from './publishing.ts'
import type { Job, Workflow } from './workflow-model.ts'
import type { YamlNode } from './yaml.ts'

const run = (event: string, kind: 'tag' | 'branch', name: string): Known =>
  new Map([
    ['github.event_name', event],
    ['github.ref_type', kind],
    ['github.ref', `refs/${kind === 'tag' ? 'tags' : 'heads'}/${name}`],
    ['github.ref_name', name],
  ])

/**
 * What is known of `github` in each kind of run that may publish something: releases, pushed tags, pushes to a release branch; and every push to a
 * branch or call of the workflow where the job publishes by itself. Empty where the job publishes nothing.
 */
export function releaseRuns(job: Job): readonly Known[] {
  const runs = [...taggedRuns(job.workflow)]
  const publishes = job.steps.some((step) => publications(step).length > 0)
  if (publishes) return runs.length > 0 ? runs : otherRuns(job.workflow)
  return onlyReleases(job.workflow) || saysRelease(`${job.id} ${job.at('name')?.string ?? ''}`) ? runs : []
}

const saysRelease = (name: string) => name.split(/[\W_]+/).some((word) => ['publish', 'release', 'deploy'].includes(word.toLowerCase()))

function* taggedRuns({ triggers }: Workflow): Iterable<Known> {
  const push = triggers.get('push')?.node
  const branch = names(push?.at('branches')).find((name) => name.toLowerCase().includes('release'))
  if (triggers.has('release')) yield run('release', 'tag', 'v1.0.0')
  if (push?.at('tags') !== undefined) yield run('push', 'tag', 'v1.0.0')
  if (branch !== undefined) yield run('push', 'branch', branch.replaceAll('*', '1'))
}

/** A pull request publishes for nobody. */
const otherRuns = ({ triggers }: Workflow): readonly Known[] =>
  ['push', 'workflow_dispatch', 'schedule', 'workflow_run', 'workflow_call']
    .filter((event) => triggers.has(event))
    .map((event) => run(event, 'branch', 'main'))

/** Nothing but releases and tags starts it, save a person. */
function onlyReleases({ triggers }: Workflow): boolean {
  const events = [...triggers.keys()].filter((event) => event !== 'workflow_dispatch')
  const push = triggers.get('push')?.node
  const branches = names(push?.at('branches'))
  const pushes =
    !events.includes('push') ||
    ((push?.at('tags') !== undefined || branches.length > 0) && branches.every((name) => name.toLowerCase().includes('release')))
  return events.length > 0 && events.every((event) => event === 'release' || event === 'push') && pushes
}

const names = (node: YamlNode | undefined): readonly string[] =>
  node?.kind === 'sequence' ? node.items.flatMap(({ value }) => value.string ?? []) : node?.string === undefined ? [] : [node.string]
