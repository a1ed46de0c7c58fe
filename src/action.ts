import { setFailed } from '@actions/core'
import { runAction } from './action/run.ts'
import { UserError } from './source/user-error.ts'

/** A socket or a child that will not end must not keep the job. */
const patience = 5_000

const failures = {
  fail: 'Plimsoll: the change introduces findings at or above the level that fails it; each is in the log, the summary and the review.',
  incomplete:
    'Plimsoll: something that should have been checked could not be, so this is no pass; the log and the summary say what, and the way out.',
}

try {
  const verdict = await runAction(process.env)
  if (verdict !== 'pass') setFailed(failures[verdict])
} catch (error) {
  if (error instanceof UserError) setFailed(`Plimsoll: ${error.message}`)
  else setFailed(`Plimsoll broke, so nothing was judged. Please report this: ${error instanceof Error ? error.stack : error}`)
}
setTimeout(() => process.exit(), patience).unref()
