import { actionReference, withoutVersion } from './action-reference.ts'
import type { Document } from './document.ts'
import type { ActionFile, Job, Step } from './workflow-model.ts'
import type { YamlMap, YamlNode, YamlScalar } from './yaml.ts'

interface Owner {
  readonly document: Document
  readonly job: Job | null
  readonly action: ActionFile | null
}

export function readStep(node: YamlMap, { document, job, action }: Owner): Step {
  const subject = `${job ? `${job.subject} ` : ''}step ${nameOf(node)}`
  const uses = scalar(node.at('uses'))
  return {
    subject,
    span: anchor(node),
    document,
    node,
    job,
    action,
    uses,
    reference: uses && actionReference(uses, { from: 'step', document, subject, job }),
    run: scalar(node.at('run')),
    at: (...path) => node.at(...path),
  }
}

const scalar = (node: YamlNode | undefined): YamlScalar | null => (node?.kind === 'scalar' && node.string !== '' ? node : null)

/** Where something that is missing is told: the value that says what the step does. */
const anchor = (node: YamlMap) => (node.at('uses') ?? node.at('name') ?? node.entries[0]?.key ?? node).span

/** By `id`, `name`, the action without its version, or the first program that is run: none of them changes with a line or a version. */
function nameOf(node: YamlMap): string {
  const named = node.at('id')?.string ?? node.at('name')?.string
  if (named !== undefined && named !== '') return named
  const uses = node.at('uses')?.string
  if (uses !== undefined) return withoutVersion(uses)
  return `run ${firstProgram(node.at('run')?.string ?? '')}`.trimEnd()
}

function firstProgram(script: string): string {
  for (const line of script.split('\n', 50)) {
    const word = /^\s*([\w./-]{1,40})(?=\s|$)/.exec(line)?.[1]
    if (word !== undefined && word !== 'set' && word !== 'cd') return word
  }
  return ''
}
