import { type Severity, severities } from './finding.ts'

export const isGraver = (a: Severity, b: Severity): boolean => severities.indexOf(a) < severities.indexOf(b)

export const atLeast = (severity: Severity, bar: Severity | 'never'): boolean => bar !== 'never' && !isGraver(bar, severity)

/** One step down; `low` stays. */
export const lowered = (severity: Severity): Severity => severities[severities.indexOf(severity) + 1] ?? 'low'

export const isSeverity = (value: unknown): value is Severity => severities.includes(value as Severity)
