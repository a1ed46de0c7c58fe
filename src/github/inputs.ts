import { posix } from 'node:path'
import { getInput, setSecret } from '@actions/core'
import { type Severity, severities } from '../core/finding.ts'
import { isSeverity } from '../core/severity.ts'
import { UserError } from '../source/user-error.ts'

/** The action's inputs, checked. */
export interface Settings {
  /** Empty where none was given: then everything that needs no token still works. */
  readonly token: string
  /** Null leaves it to the policy. */
  readonly failOn: Severity | 'never' | null
  /** Path of the policy file in the base side; null is the usual place. */
  readonly policy: string | null
  readonly strict: boolean
  readonly review: 'auto' | 'never'
  /** Registries and GitHub may be asked what a tag stands for. */
  readonly online: boolean
  readonly annotations: boolean
  readonly summary: boolean
  /** Null where no SARIF file is wanted. */
  readonly sarifFile: string | null
  /** Revisions given by the workflow in place of the event's own. */
  readonly base: string | null
  readonly head: string | null
  /** Where the repository is checked out, below the workspace. */
  readonly workingDirectory: string
}

/** @throws {UserError} on a value that an input cannot take */
export function readInputs(): Settings {
  const token = getInput('github-token')
  if (token !== '') setSecret(token)
  return {
    token,
    failOn: failOn(getInput('fail-on')),
    policy: posix.normalize(getInput('policy') || '.').replace(/^\.$/, '') || null,
    strict: yesOrNo('strict', false),
    review: review(getInput('review') || 'auto'),
    online: yesOrNo('online', true),
    annotations: yesOrNo('annotations', true),
    summary: yesOrNo('summary', true),
    sarifFile: getInput('sarif-file') || null,
    base: revision('base'),
    head: revision('head'),
    workingDirectory: getInput('working-directory') || '.',
  }
}

function failOn(value: string): Settings['failOn'] {
  if (value === '') return null
  if (isSeverity(value) || value === 'never') return value
  throw new UserError(`fail-on takes ${severities.join(', ')} or never, not ${JSON.stringify(value)}`)
}

function review(value: string): Settings['review'] {
  if (value === 'auto' || value === 'never') return value
  throw new UserError(`review takes auto or never, not ${JSON.stringify(value)}`)
}

/** The words of YAML 1.2's core schema, which are the ones that workflows use. */
function yesOrNo(name: string, otherwise: boolean): boolean {
  const value = getInput(name)
  if (value === '') return otherwise
  if (/^(?:true|True|TRUE)$/.test(value)) return true
  if (/^(?:false|False|FALSE)$/.test(value)) return false
  throw new UserError(`${name} takes true or false, not ${JSON.stringify(value)}`)
}

function revision(name: string): string | null {
  const value = getInput(name)
  if (value.startsWith('-')) throw new UserError(`${name} names a commit, a branch or a tag, not ${JSON.stringify(value)}`)
  return value || null
}
