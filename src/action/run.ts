import { existsSync } from 'node:fs'
import { readFile, realpath } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { LookUp } from '../core/finding.ts'
import type { Repository } from '../git/repository.ts'
import { openApi } from '../github/api.ts'
import { readEvent, readRepository } from '../github/event.ts'
import { readInputs, type Settings } from '../github/inputs.ts'
import { print } from '../github/publish.ts'
import { onlineLookUp } from '../remedies/look-up.ts'
import { UserError } from '../source/user-error.ts'
import { runCompanion } from './companion.ts'
import { findRange } from './find-range.ts'
import { judge } from './judge.ts'
import { openCheckout } from './local-range.ts'
import { withFreshBase } from './rerun.ts'
import { type Ending, tell, tellNothing } from './tell.ts'
import { stateOf, tellUpload } from './upload.ts'

/** Seconds for pins: they are a help, and the verdict does not need them. */
const patience = 15

/** Environment variables that the runner sets. */
export type Environment = Readonly<Record<string, string | undefined>>

/**
 * The whole action: what happened, what to compare, the verdict, and telling it. The verdict does not depend on the telling.
 * @throws {UserError} with the way out, where the workflow or the policy file has to change
 */
export async function runAction(environment: Environment): Promise<Ending> {
  const settings = readInputs()
  const name = environment.GITHUB_EVENT_NAME ?? ''
  const event = readEvent(name, await readPayload(environment.GITHUB_EVENT_PATH), environment.GITHUB_SHA ?? '')
  const repositoryName = readRepository(environment.GITHUB_REPOSITORY)
  const workspace = environment.GITHUB_WORKSPACE ?? '.'

  const api = settings.token === '' ? null : await openApi(settings.token, repositoryName)
  const server = environment.GITHUB_SERVER_URL ?? 'https://github.com'
  const told = {
    workspace,
    temporary: environment.RUNNER_TEMP ?? workspace,
    api,
    repositoryName,
    server,
    isCheckedOut: existsSync(join(workspace, '.git')),
    lookUp: lookUpOf(settings, environment),
  }
  if (event.kind === 'workflow_run') return runCompanion(event, settings, told)

  const isPrivileged = event.kind === 'pull_request' && event.privileged
  const repository = isPrivileged ? null : await checkoutIn(workspace, settings.workingDirectory)
  const current = await withFreshBase(event, environment.GITHUB_RUN_ATTEMPT, api)
  const range = await findRange(current, settings, { repository, api })
  if (range === null) return tellNothing('what was pushed deletes a branch or a tag', settings, told)
  const result = await judge(range, settings, told)
  const isOwn = settings.base === null && settings.head === null
  const pull = event.kind === 'pull_request' && isOwn ? { number: event.number, head: event.head } : null
  const whole = settings.sarifFile === null ? null : await stateOf(event, range, repository)
  const state = whole === null ? undefined : await judge(whole, settings, told)
  const ending = await tell({ ...told, result, state, range, settings, pull })
  if (settings.sarifFile !== null && state === undefined) tellUpload(event, range)
  return ending
}

function lookUpOf({ online, token }: Settings, { GITHUB_API_URL: url }: Environment): LookUp | undefined {
  if (!online) return undefined
  return onlineLookUp({ github: { url, token }, seconds: patience })
}

async function readPayload(path: string | undefined): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path ?? '', 'utf8'))
  } catch {
    throw new UserError('GITHUB_EVENT_PATH names no payload: run this action in a workflow')
  }
}

const narrower = 'the policy says what is left out, and which rules hold where'

/** Null where there is none that git reads; why is told, but where nobody has checked anything out. */
async function checkoutIn(workspace: string, folder: string): Promise<Repository | null> {
  const place = resolve(workspace, folder)
  const found = await openCheckout(place)
  if (!('refusal' in found)) {
    if (found.root !== (await realpath(place)))
      print(`note  working-directory ${JSON.stringify(folder)} lies in a repository, all of which is checked: ${narrower}`)
    return found
  }
  const isNone = folder === '.' && found.refusal.includes('is not a git repository')
  if (!isNone)
    print(`note  working-directory ${JSON.stringify(folder)} is no checkout that git reads, so the API is asked: ${found.refusal}`)
  return null
}
