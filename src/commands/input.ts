import { promises } from 'node:fs'
import { resolve } from 'node:path'
import { loadBaseline } from '../baseline-file.ts'
import type { CheckInput } from '../check.ts'
import { matchesGlob } from '../core/glob.ts'
import { didYouMean } from '../core/nearest.ts'
import type { Policy } from '../core/policy.ts'
import type { Comparison } from '../git/ranges.ts'
import { loadPolicy, misnamedPolicies, parsePolicy } from '../policy-file.ts'
import { rules } from '../rules/index.ts'
import type { FileVersion, Tree } from '../source/change.ts'
import { everything } from '../source/whole.ts'
import { readStandard } from '../standard.ts'
import type { Options } from './arguments.ts'
import { fileReason, type Io, UsageError } from './io.ts'
import { lookUpFor } from './online.ts'

/** A change judged by its base side's policy, or by the file that was named. */
export async function changeInput(comparison: Comparison, options: Options, io: Io): Promise<CheckInput> {
  const { change } = comparison
  const standard = await readStandard(comparison.policy, change, { given: await givenPolicy(options, io) })
  return { ...common(options), ...standard, change, mode: 'check', lookUp: await lookUpFor(options, io) }
}

/** Everything in a tree, or these files of it, judged by its own policy. */
export async function treeInput(tree: Tree, options: Options, io: Io, files?: readonly FileVersion[]): Promise<CheckInput> {
  const whole = await everything(tree, files)
  return {
    ...common(options),
    change: whole,
    policy: (await givenPolicy(options, io)) ?? (await loadPolicy(tree)),
    headPolicy: null,
    mode: 'scan',
    notices: options.policy === null ? misnamedPolicies(whole.files.map(({ head }) => head?.path)) : [],
    baseline: await loadBaseline(tree),
    lookUp: await lookUpFor(options, io),
  }
}

function common({ failOn, strict, only }: Options) {
  const unknown = only.find((glob) => !rules.some(({ id }) => matchesGlob(glob, id)))
  if (unknown !== undefined) {
    const ids = rules.map(({ id }) => id)
    const area = ids.some((id) => id.startsWith(`${unknown}/`)) ? `; all of an area are "${unknown}/*"` : didYouMean(unknown, ids)
    throw new UsageError(`--rule "${unknown}" matches no rule: plimsoll rules lists them${area}`)
  }
  return { rules, overrides: { failOn, strict, only }, owner: null, today: new Date().toISOString().slice(0, 10) }
}

/** A policy file named on the command line is the user's own word, so it is read from disk. */
async function givenPolicy({ policy: path }: Options, io: Io): Promise<Policy | null> {
  if (path === null) return null
  const text = await promises.readFile(resolve(io.cwd, path), 'utf8').catch((error: unknown) => {
    throw new UsageError(`the policy file ${path} cannot be read: ${fileReason(error)}`)
  })
  return parsePolicy(text, path)
}
