import { caselessValue } from './caseless.ts'
import type { Workflow } from './workflow-model.ts'
import type { Sources } from './workflow-untrusted.ts'

/** Contexts that GitHub fills by itself, and secrets and variables, which only people who may change the workflow set. */
const own = /^(?:runner|strategy|job|secrets|vars)(?:\.|$)/
/** By GitHub's reference of contexts: numbers, hashes, addresses, login names, paths on the runner, words from a list. */
const ofGitHub = new Set(
  `action action_path action_ref action_status actor actor_id api_url env event_name event_path graphql_url job path output ref_protected ref_type
  repository_id repository_owner_id retention_days run_attempt run_id run_number secret_source server_url sha state step_summary token
  triggering_actor workflow_sha workspace`.split(/\s+/),
)
/** Properties of events that are numbers, hashes, times, addresses, switches or words from a list, by GitHub's webhook payloads. */
const ofEvents =
  /(?:^|_)(?:id|number|sha|at|count|urls?)$|^(?:action|additions|after|archived|before|changed_files|conclusion|created|deleted|deletions|draft|event|fork|forced|locked|login|merged|private|run_attempt|size|state|status|type|visibility|author_association)$/
/** Outputs that are switches, keys or hashes by their name. */
const ofActions = /(?:^|[-_])(?:hit|sha|hash|digest|digests|id|number|count|port|time|exists|changed|conclusion|outcome|result|imageid)$/i

/** Whatever text is not fixed by the workflow or by its form, whoever writes it: names of branches, inputs, outputs of actions and scripts. */
export const openText = (workflow: Workflow | null): Sources => ({
  context({ path }) {
    const name = path.join('.')
    const [context, property = '', third = ''] = path
    if (context === 'inputs') return isText(workflow, property) ? name : null
    if (context !== 'github' || own.test(name)) return null
    if (property !== 'event') return ofGitHub.has(property) ? null : name
    if (third === 'inputs') return isText(workflow, path[3] ?? '') ? name : null
    return ofEvents.test(path.at(-1) ?? '') ? null : name
  },
  // What a script returns is its own affair, whatever the output is called.
  output: (action, output) => (ofActions.test(output) && action !== 'actions/github-script' ? null : `${action}, output ${output}`),
  script: 'the output of a script',
})

/** An input that is no switch, number or choice. Those of a composite action are not asked about here. */
function isText(workflow: Workflow | null, name: string): boolean {
  const events = ['workflow_dispatch', 'workflow_call'].map((event) => workflow?.triggers.get(event)?.node?.at('inputs'))
  const declared = events.flatMap((inputs) => caselessValue(inputs, name) ?? [])
  return workflow !== null && declared.every((input) => !/^(?:boolean|number|choice)$/.test(input.at('type')?.string ?? ''))
}
