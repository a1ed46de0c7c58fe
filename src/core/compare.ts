import type { Status } from './finding.ts'
import { keyOf, portableKeyOf, type Renames } from './identity.ts'
import type { Draft } from './run.ts'
import { isGraver } from './severity.ts'

/** A draft with its place in the difference. */
export interface Compared {
  readonly draft: Draft
  readonly status: Status
}

/**
 * What is in head and not in base is introduced, what is in both is existing, what is only in base is fixed.
 * Equal findings are told apart by the lines around them, so that the copy that was added is the one that is introduced.
 */
export function compare(base: readonly Draft[], head: readonly Draft[], renames: Renames): Compared[] {
  const introduced = new Set(head)
  const fixed = new Set(base)
  const existing = new Set<Draft>()
  const settle = (from: Draft, to: Draft) => {
    fixed.delete(from)
    introduced.delete(to)
    if (!isGraver(to.severity, from.severity)) existing.add(to)
  }
  pairEqual(base, head, (draft) => keyOf(draft, renames), settle)
  const movable = (drafts: Set<Draft>) => [...drafts].filter((draft) => draft.document.kind === 'kubernetes' && !draft.confidential)
  pairEqual(movable(fixed), movable(introduced), portableKeyOf, settle)
  return [
    ...head.map((draft): Compared => ({ draft, status: existing.has(draft) ? 'existing' : 'introduced' })),
    ...[...fixed].map((draft): Compared => ({ draft, status: 'fixed' })),
  ]
}

function pairEqual(
  base: readonly Draft[],
  head: readonly Draft[],
  keyOf: (draft: Draft) => string,
  settle: (from: Draft, to: Draft) => void,
) {
  const byKey = groupBy(base, keyOf)
  for (const [key, heads] of groupBy(head, keyOf)) {
    const bases = [...(byKey.get(key) ?? [])]
    const rest: Draft[] = []
    for (const draft of heads) {
      const around = surroundings(draft)
      const at = bases.length < heads.length || bases.length > 1 ? bases.findIndex((other) => surroundings(other) === around) : 0
      const [twin] = at < 0 ? [] : bases.splice(at, 1)
      if (twin === undefined) rest.push(draft)
      else settle(twin, draft)
    }
    for (const draft of rest) {
      const twin = bases.shift()
      if (twin !== undefined) settle(twin, draft)
    }
  }
}

function groupBy(drafts: readonly Draft[], keyOf: (draft: Draft) => string): Map<string, Draft[]> {
  const groups = new Map<string, Draft[]>()
  for (const draft of drafts) {
    const key = keyOf(draft)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [draft])
    else group.push(draft)
  }
  return groups
}

/** The line of a draft and its neighbours, without indentation. */
function surroundings({ document: { text }, span }: Draft): string {
  const { line } = text.position(span.start)
  return [line - 1, line, line + 1].map((number) => (number < 1 ? '' : text.slice(text.line(number)).trim())).join('\n')
}
