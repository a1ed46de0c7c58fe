import { setFailed } from '@actions/core'
import { runAction } from './action/run.ts'
import { UserError } from './source/user-error.ts'

/** A socket or a child that will not end must not keep the job. */
const patience = 5_000

try {
  const { failure } = await runAction(process.env)
  if (failure !== null) setFailed(failure)
} catch (error) {
  if (error instanceof UserError) setFailed(`Plimsoll: ${error.message}`)
  else setFailed(`Plimsoll broke, so nothing was judged. Please report this: ${error instanceof Error ? error.stack : error}`)
}
setTimeout(() => process.exit(), patience).unref()
