import type { Job, Workflow } from './workflow-model.ts'

const known = new WeakMap<Workflow, ReadonlyMap<string, Job>>()

/** More than workflows have; a longer chain is not followed to its end. */
const maxJobs = 100

const always = () => true

/**
 * The jobs that end before this one starts, the nearest first.
 * @param follows whether the needs of a job are looked at, its own first
 */
export function neededJobs(job: Job, follows: (job: Job) => boolean = always): readonly Job[] {
  let jobs = known.get(job.workflow)
  if (jobs === undefined) {
    jobs = new Map(job.workflow.jobs.map((each) => [each.id, each]))
    known.set(job.workflow, jobs)
  }
  const found = new Set([job])
  for (const each of found) {
    if (found.size > maxJobs) break
    if (!follows(each)) continue
    const needs = each.at('needs')
    const names = needs?.kind === 'sequence' ? needs.items.map((item) => item.value.string) : [needs?.string]
    for (const name of names) {
      const other = name === undefined ? undefined : jobs.get(name)
      if (other) found.add(other)
    }
  }
  found.delete(job)
  return [...found]
}
