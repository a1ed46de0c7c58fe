import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { check } from '../check.ts'
import type { Result, Verdict } from '../core/finding.ts'
import { openApi } from '../github/api.ts'
import { readEvent, readRepository } from '../github/event.ts'
import { readInputs, type Settings } from '../github/inputs.ts'
import { loadPolicy, policyPath } from '../policy-file.ts'
import { rules } from '../rules/index.ts'
import { UserError } from '../source/user-error.ts'
import { type ActionRange, findRange, openCheckout } from './range.ts'
import { tell, tellNothing } from './tell.ts'

/** Environment variables that the runner sets. */
export type Environment = Readonly<Record<string, string | undefined>>

/**
 * The whole action: what happened, what to compare, the verdict, and telling it. The verdict does not depend on the telling.
 * @throws {UserError} with the way out, where the workflow or the policy file has to change
 */
export async function runAction(environment: Environment): Promise<Verdict> {
  const settings = readInputs()
  const name = environment.GITHUB_EVENT_NAME ?? ''
  const event = readEvent(name, await readPayload(environment.GITHUB_EVENT_PATH), environment.GITHUB_SHA ?? '')
  const repositoryName = readRepository(environment.GITHUB_REPOSITORY)
  const workspace = environment.GITHUB_WORKSPACE ?? '.'

  const api = settings.token === '' ? null : await openApi(settings.token, repositoryName)
  const isPrivileged = event.kind === 'pull_request' && event.privileged
  const repository = isPrivileged ? null : await openCheckout(resolve(workspace, settings.workingDirectory))

  const range = await findRange(event, settings, { repository, api })
  if (range === null) return tellNothing()
  const result = await judge(range, settings, repositoryName)
  const pull = event.kind === 'pull_request' && settings.head === null ? { number: event.number, head: event.head } : null
  await tell({ result, range, settings, workspace, temporary: environment.RUNNER_TEMP ?? workspace, api, pull })
  return result.verdict
}

async function readPayload(path: string | undefined): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path ?? '', 'utf8'))
  } catch {
    throw new UserError('GITHUB_EVENT_PATH names no payload: run this action in a workflow')
  }
}

async function judge(range: ActionRange, settings: Settings, repository: string): Promise<Result> {
  const path = settings.policy ?? policyPath
  const policy = await loadPolicy(range.policy, path)
  const result = await check({
    change: range.change,
    rules,
    policy,
    headPolicy: policy.waiversFrom === 'change' ? await loadPolicy(range.change.head, path) : null,
    overrides: { failOn: settings.failOn, strict: settings.strict, only: [] },
    mode: range.mode,
    owner: repository.split('/')[0]?.toLowerCase() ?? null,
    today: new Date().toISOString().slice(0, 10),
  })
  if (settings.policy === null || (await range.policy.find(path)) !== null) return result
  return { ...result, notices: [...result.notices, `${path} is not in ${range.policy.name}: the default policy holds until it is merged`] }
}
