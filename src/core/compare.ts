import type { Document } from '../documents/document.ts'
import { groupBy } from '../source/group-by.ts'
import type { Status } from './finding.ts'
import { credentialKeyOf, innerKeyOf, keyOf, portableCredentialKeyOf, portableKeyOf, type Renames } from './identity.ts'
import { headNamesBeside, isAlike } from './renamed.ts'
import type { DocumentPair, Draft } from './run.ts'
import { isGraver } from './severity.ts'
import { stepAt, type Thing, thingAround, thingOf } from './things.ts'

/** A draft with its place in the difference. */
export interface Compared {
  readonly draft: Draft
  readonly status: Status
}

/**
 * What is in head and not in base is introduced, what is in both is existing, what is only in base is fixed.
 * What moved out of the paths where it was let through, as `leaves` says, is introduced where it came to.
 * Equal findings are told apart by the lines around them, so that the copy that was added is the one that is introduced.
 */
export function compare(
  base: readonly Draft[],
  head: readonly Draft[],
  pairs: readonly DocumentPair[],
  renames: Renames,
  leaves: (from: Draft, to: Draft) => boolean = () => false,
): Compared[] {
  const introduced = new Set(head)
  const fixed = new Set(base)
  const existing = new Set<Draft>()
  const settle = (from: Draft, to: Draft) => {
    fixed.delete(from)
    introduced.delete(to)
    if (!isGraver(to.severity, from.severity) && !grantsMore(to, from) && !leaves(from, to)) existing.add(to)
  }
  const subjects = groupBy(head, ({ document }) => document)
  const inHead = (document: Document | null) => new Set((document && subjects.get(document))?.map(({ subject }) => subject))
  const nameOf = new Map(pairs.map((pair) => [pair.base, headNamesBeside(pair, inHead(pair.head))]))
  const headName = (draft: Draft, subject = draft.subject) => {
    const name = draft.side === 'base' ? nameOf.get(draft.document) : undefined
    return name === undefined ? subject : name(subject)
  }
  pairEqual(base, head, (draft) => keyOf(draft, renames, headName(draft)), settle)
  const rest = (test: (draft: Draft) => boolean) => [[...fixed].filter(test), [...introduced].filter(test)] as const
  const job = (draft: Draft) => headName(draft, stepOf(draft)?.within ?? '')
  pairEqual(
    ...rest(isInStep),
    (draft) => innerKeyOf(draft, renames, job(draft)),
    settle,
    (from, to) => areAlike(stepOf(from), stepOf(to)),
  )
  pairEqual(...rest(isCredential), (draft) => credentialKeyOf(draft, renames), settle)
  pairEqual(...rest(isToken), portableCredentialKeyOf, settle)
  pairEqual(...rest(isOwnedCredential), portableKeyOf, settle)
  pairEqual(...rest(isObject), portableKeyOf, settle)
  pairEqual(...rest(isPart), portableKeyOf, settle, cameAlong)
  return [
    ...head.map((draft): Compared => ({ draft, status: existing.has(draft) ? 'existing' : 'introduced' })),
    ...[...fixed].map((draft): Compared => ({ draft, status: 'fixed' })),
  ]
}

/** A wildcard in place of the last word has had all of them. */
const grantsMore = ({ report: { extent = [] } }: Draft, { report: { extent: before = [] } }: Draft) =>
  extent.some((one) => !before.includes(one) && !before.includes(one.replace(/[^ ]+$/, '*')))

const isCredential = ({ rule }: Draft) => rule.confidential === true
/** Known by its form: the value alone says whose it is. Who could read it in one file can read it in the other, so a move tells nobody more. */
const isToken = (draft: Draft) => isCredential(draft) && draft.rule.on === 'credential'
/** A value beside a name is the same only under that name: two owners may have chosen one password. What everybody knows (`known`) is nobody's own. */
const isOwnedCredential = (draft: Draft) => isCredential(draft) && draft.rule.on !== 'credential'
const isObject = ({ document }: Draft) => document.kind === 'kubernetes'
const isPart = ({ document }: Draft) => document.kind === 'workflow' || document.kind === 'compose' || document.kind === 'dockerfile'

/** Jobs, services and stages of different files often have one name: only what looks alike was moved. */
function cameAlong(from: Draft, to: Draft): boolean {
  const [before, after] = [from, to].map(({ document, subject, span }) => thingOf(document, subject) ?? thingAround(document, span))
  return areAlike(before, after)
}

const areAlike = (before: Thing | undefined, after: Thing | undefined) =>
  before !== undefined && after !== undefined && isAlike(before, after)

const stepOf = ({ document, subject, span }: Draft) => stepAt(document, subject, span)
const isInStep = (draft: Draft) => stepOf(draft) !== undefined

/** Of findings that have to look alike, so many pairs that do not are looked at. */
const maxMisfits = 10_000

function pairEqual(
  base: readonly Draft[],
  head: readonly Draft[],
  keyOf: (draft: Draft) => string,
  settle: (from: Draft, to: Draft) => void,
  fits: (from: Draft, to: Draft) => boolean = () => true,
) {
  let misfits = 0
  const byKey = groupBy(base, keyOf)
  for (const [key, heads] of groupBy(head, keyOf)) {
    const bases = byKey.get(key) ?? []
    const left = new Set(bases)
    const rest: Draft[] = []
    const byLines = bases.length === 1 && heads.length === 1 ? null : groupBy(bases, surroundings)
    for (const draft of heads) {
      const twin = byLines?.get(surroundings(draft))?.shift()
      if (twin === undefined || !fits(twin, draft)) rest.push(draft)
      else {
        left.delete(twin)
        settle(twin, draft)
      }
    }
    for (const draft of rest) {
      for (const twin of left) {
        if (misfits > maxMisfits) return
        if (fits(twin, draft)) {
          left.delete(twin)
          settle(twin, draft)
          break
        }
        misfits++
      }
    }
  }
}

/** The line of a draft and its neighbours, without indentation. */
function surroundings({ document: { text }, span }: Draft): string {
  const { line } = text.position(span.start)
  return [line - 1, line, line + 1].map((number) => (number < 1 ? '' : text.slice(text.line(number)).trim())).join('\n')
}
