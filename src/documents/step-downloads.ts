import { powershellDownloads } from './powershell-downloads.ts'
import { spanWithin } from './scalar-offsets.ts'
import { type DownloadRun, DownloadTracker } from './shell-downloads.ts'
import type { Step } from './workflow-model.ts'
import { shellLanguage, stepCommands } from './workflow-shell.ts'

const known = new WeakMap<readonly Step[], ReadonlyMap<Step, readonly DownloadRun[]>>()

/** What the step runs that it, or a step before it in the same job or action, has downloaded. */
export function downloadRuns(step: Step): readonly DownloadRun[] {
  const steps = (step.job ?? step.action)?.steps ?? [step]
  let runs = known.get(steps)
  if (runs === undefined) {
    const tracker = new DownloadTracker()
    runs = new Map(steps.map((each) => [each, [...tracker.read(stepCommands(each)), ...inPowershell(each)]]))
    known.set(steps, runs)
  }
  return runs.get(step) ?? []
}

function inPowershell(step: Step): readonly DownloadRun[] {
  const { run, document } = step
  return run && shellLanguage(step) === 'powershell' ? powershellDownloads(run.string, (part) => spanWithin(run, document.text, part)) : []
}
