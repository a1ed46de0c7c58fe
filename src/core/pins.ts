import type { Fix, LookUp } from './finding.ts'
import type { Draft } from './run.ts'

/** The fixes that the answers make possible, still to be proven, and what there is to say of the names that got none. */
export async function lookUpPins(drafts: readonly Draft[], lookUp: LookUp | undefined) {
  const fixes = new Map<Draft, Fix>()
  const wanted = drafts.flatMap((draft) => {
    const { fix, pin } = draft.report
    return fix === undefined && pin !== undefined && draft.side === 'head' ? [{ draft, pin }] : []
  })
  if (lookUp === undefined || wanted.length === 0) return { fixes, notices: [] }
  const { found, notices } = await lookUp(wanted.map(({ pin }) => pin.name))
  for (const { draft, pin } of wanted) {
    const to = found.get(pin.name)
    const fix = to && pin.fix(to)
    if (fix !== undefined) fixes.set(draft, fix)
  }
  return { fixes, notices }
}
