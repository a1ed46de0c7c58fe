import type { Job, Step } from './workflow-model.ts'

/** Actions that do nothing with the token but read. */
const readers = /^actions\/(?:setup-[\w-]+|cache(?:\/\w+)?|upload-artifact|download-artifact|checkout)$|^docker\/setup-[\w-]+$/
const token =
  /\bgithub\s*(?:\.\s*token|\[\s*'token'\s*\])|\bsecrets\s*(?:\.|\[\s*')\s*github_token\b|\btojson\s*\(\s*(?:github|secrets)\s*\)/i

/**
 * Whether a step of the job may use a scope of the token. A script has the token only if an expression gives it, or if a checkout has left it to git,
 * which reads and writes contents; an action can take it by itself. The token of OpenID Connect is in the environment of every step.
 */
export function mayUse({ steps, node, document, workflow }: Job, scope: string): boolean {
  if (scope === 'id-token' || steps.length === 0) return true
  const given = [node, workflow.at('env')].some((each) => each !== undefined && token.test(document.text.slice(each.span)))
  return given || steps.some((step) => takesToken(step) || (scope === 'contents' && leavesToken(step)))
}

const takesToken = ({ reference, uses }: Step) => uses !== null && !readers.test(reference?.name ?? '')

const leavesToken = ({ reference, at }: Step) =>
  reference?.name === 'actions/checkout' && at('with', 'persist-credentials')?.string !== 'false'
