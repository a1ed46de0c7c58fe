import { resolve } from 'node:path'
import type { Result } from '../core/finding.ts'
import type { Api } from '../github/api.ts'
import type { Settings } from '../github/inputs.ts'
import { print, setOutputs, writeReport } from '../github/publish.ts'
import { json } from '../reporters/json.ts'
import { terminal } from '../reporters/terminal.ts'
import { ruleInfo } from '../rule-info.ts'
import { version } from '../version.ts'
import type { ActionRange } from './range.ts'

export interface Telling {
  readonly result: Result
  readonly range: ActionRange
  readonly settings: Settings
  readonly workspace: string
  readonly temporary: string
  readonly api: Api | null
  /** Null where no review fits: no pull request, or another head than its own. */
  readonly pull: { readonly number: number; readonly head: string } | null
}

/** Tells a result everywhere it was asked for. */
export async function tell({ result, settings, workspace, temporary }: Telling): Promise<void> {
  print(terminal(result, { rules: ruleInfo, width: 120 }))
  const report = await writeReport(temporary, 'plimsoll-report.json', json(result, { version }))
  setOutputs({
    verdict: result.verdict,
    introduced: result.counts.introduced,
    existing: result.counts.existing,
    fixed: result.counts.fixed,
    'report-file': report,
    'sarif-file': settings.sarifFile === null ? '' : resolve(workspace, settings.sarifFile),
  })
}

/** A branch was deleted: there is nothing to judge, and a required check must not wait for ever. */
export function tellNothing(): 'pass' {
  print('Pass: nothing is left to check, as the branch was deleted.')
  setOutputs({ verdict: 'pass', introduced: 0, existing: 0, fixed: 0, 'report-file': '', 'sarif-file': '' })
  return 'pass'
}
