import type { Finding, Fix } from '../core/finding.ts'
import { joinFixes } from '../core/joined-fix.ts'
import type { RuleLookup } from './rule-info.ts'

/** Findings about one thing at one place, gravest first: they share a frame, a comment and a fix. */
export interface Group {
  readonly findings: readonly [Finding, ...Finding[]]
  /** One fix for as many of them as can be mended together. */
  readonly fix: Fix | null
  /** Those that it does not mend. */
  readonly byHand: readonly Finding[]
}

/** A group of more would make a comment that nobody reads. */
const most = 20

/** In the order of each group's first finding. */
export function groups(findings: readonly Finding[]): Group[] {
  const byThing = new Map<string, [Finding, ...Finding[]]>()
  const all: [Finding, ...Finding[]][] = []
  for (const finding of findings) {
    const { path, side, span } = finding.at
    const key = JSON.stringify([path, side, span.start, span.end, finding.subject, finding.status, finding.wholeFile])
    const group = byThing.get(key)
    if (group !== undefined && group.length < most) group.push(finding)
    else {
      const started: [Finding, ...Finding[]] = [finding]
      byThing.set(key, started)
      all.push(started)
    }
  }
  return all.map(grouped)
}

function grouped(findings: readonly [Finding, ...Finding[]]): Group {
  const joined = joinFixes(findings.flatMap(({ fix }) => fix ?? []))
  const byHand = findings.filter(({ fix }) => fix === null || !joined?.parts.includes(fix))
  return { findings, fix: joined?.fix ?? null, byHand }
}

/** What is to be done by hand: the finding's own steps, else what its rule says. */
export const stepsOf = ({ advice, rule }: Finding, rules: RuleLookup): string | undefined => advice ?? rules(rule)?.instead

/** Each once: the steps for what the fix does not mend, and those that it leaves to do. */
export function groupSteps({ findings, byHand }: Group, rules: RuleLookup): { byHand: string[]; after: string[] } {
  const unique = (steps: readonly (string | undefined)[]) => [...new Set(steps.filter((step) => step !== undefined))]
  const mended = findings.filter((finding) => !byHand.includes(finding))
  return { byHand: unique(byHand.map((finding) => stepsOf(finding, rules))), after: unique(mended.map(({ advice }) => advice)) }
}
