import type { CheckInput } from '../src/check.ts'
import type { Finding } from '../src/core/finding.ts'
import { applyEdits } from '../src/core/fix.ts'
import { only, scanFiles } from './check.ts'

export const workflowPath = '.github/workflows/ci.yml'

/** Findings of one rule in one file, by default a workflow. */
export async function findingsIn(
  rule: string,
  text: string,
  file = workflowPath,
  options: Partial<CheckInput> = {},
): Promise<readonly Finding[]> {
  const { findings, problems } = await scanFiles({ [file]: text }, { ...only(rule), ...options })
  if (problems.length > 0) throw new Error(problems[0]?.message)
  return findings
}

/** Each finding as its severity and the text it stands on. */
export async function judged(rule: string, text: string, file = workflowPath, options: Partial<CheckInput> = {}): Promise<string[]> {
  return (await findingsIn(rule, text, file, options)).map(({ severity, at }) => `${severity} ${at.text.slice(at.span)}`)
}

/** The text after the first finding's fix, or null where there is none. */
export async function mended(rule: string, text: string, file = workflowPath): Promise<string | null> {
  const fix = (await findingsIn(rule, text, file))[0]?.fix
  return fix ? applyEdits(text, fix.edits) : null
}

/** A workflow of one job, whose other keys and steps are given as YAML. */
export const workflowOf = (on: string, steps: string, job = 'runs-on: ubuntu-latest', top = 'permissions: {}'): string =>
  `on: ${on}\n${top}\njobs:\n  a:\n    ${job.replaceAll('\n', '\n    ')}\n    steps:\n      ${steps.replaceAll('\n', '\n      ')}\n`
