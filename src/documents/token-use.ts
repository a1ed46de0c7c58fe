import type { Job, Step } from './workflow-model.ts'
import { entriesOf } from './yaml-values.ts'

/** Actions that do nothing with the token but read. */
const readers = /^actions\/(?:setup-[\w-]+|cache(?:\/\w+)?|upload-artifact|download-artifact|checkout)$|^docker\/setup-[\w-]+$/
const token =
  /\bgithub\s*(?:\.\s*token|\[\s*'token'\s*\])|\bsecrets\s*(?:\.|\[\s*')\s*github_token\b|\btojson\s*\(\s*(?:github|secrets)\s*\)/i

/**
 * Whether a step of the job may use a scope of the token. A script has the token only if an expression gives it, or if a checkout has left it to git,
 * which reads and writes contents; an action can take it by itself. The token of OpenID Connect is in the environment of every step.
 */
export function mayUse(job: Job, scope: string): boolean {
  if (scope === 'id-token' || job.steps.length === 0) return true
  const given = [job.at('env'), job.workflow.at('env')].some((env) =>
    [...entriesOf(env)].some(({ value }) => token.test(value.string ?? '')),
  )
  return given || job.steps.some((step) => hasToken(step) || (scope === 'contents' && leavesToken(step)))
}

const hasToken = ({ reference, uses, node, document }: Step) =>
  (uses !== null && !readers.test(reference?.name ?? '')) || token.test(document.text.slice(node.span))

const leavesToken = ({ reference, at }: Step) =>
  reference?.name === 'actions/checkout' && at('with', 'persist-credentials')?.string !== 'false'
