import { check } from '../check.ts'
import type { Comparison } from '../git/ranges.ts'
import { rules } from '../rules/index.ts'
import type { Options } from './arguments.ts'
import type { FactsFile } from './facts.ts'
import { readSkips, tellSkips, withSkips } from './hook-skip.ts'
import { changeInput } from './input.ts'
import type { Io } from './io.ts'
import { joined } from './join.ts'
import { report } from './report.ts'

/** Checks each comparison and reports them as one. */
export async function judge(comparisons: readonly Comparison[], options: Options, io: Io, facts?: FactsFile): Promise<number> {
  const skips = options.staged || options.pushed ? readSkips(io.env, rules) : []
  tellSkips(skips, io)
  const results = []
  for (const comparison of comparisons) {
    const input = await changeInput(comparison, options, io)
    results.push(
      await check({
        ...input,
        notices: [...(comparison.chosen === undefined ? [] : [comparison.chosen]), ...(input.notices ?? [])],
        policy: withSkips(input.policy, skips),
        facts: facts && ((settings) => facts.open(settings)),
        // What is pushed cannot be taken back: a push looks into its commits without being told.
        ...(options.commits || options.pushed ? { commits: () => comparison.commits() } : {}),
      }),
    )
  }
  facts?.save()
  return report(joined(results, 'check'), options, io)
}
