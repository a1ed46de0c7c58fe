import { parseArgs } from 'node:util'
import { type Severity, severities } from '../core/finding.ts'
import { isSeverity } from '../core/severity.ts'
import { UsageError } from './io.ts'

const formats = ['text', 'json', 'sarif', 'markdown'] as const
export type Format = (typeof formats)[number]

/** Options of all commands that judge something. */
export interface Options {
  readonly base: string | null
  readonly head: string | null
  readonly staged: boolean
  readonly pushed: boolean
  readonly commits: boolean
  readonly dryRun: boolean
  readonly from: readonly string[]
  readonly online: boolean
  readonly format: Format
  readonly output: string | null
  readonly failOn: Severity | 'never' | null
  readonly strict: boolean
  readonly policy: string | null
  readonly only: readonly string[]
  readonly color: 'auto' | 'always' | 'never'
  readonly quiet: boolean
  readonly paths: readonly string[]
}

const known = {
  base: { type: 'string' },
  head: { type: 'string' },
  staged: { type: 'boolean' },
  pushed: { type: 'boolean' },
  commits: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  from: { type: 'string', multiple: true },
  online: { type: 'boolean' },
  format: { type: 'string' },
  output: { type: 'string' },
  'fail-on': { type: 'string' },
  strict: { type: 'boolean' },
  policy: { type: 'string' },
  rule: { type: 'string', multiple: true },
  color: { type: 'string' },
  quiet: { type: 'boolean' },
} as const

type Name = keyof typeof known

/** @throws {UsageError} on an option that the command does not have, or a value that it cannot take */
export function readOptions(args: readonly string[], allowed: readonly Name[]): Options {
  const { values, positionals } = parse(args, allowed)
  return {
    base: values.base ?? null,
    head: values.head ?? null,
    staged: values.staged ?? false,
    pushed: values.pushed ?? false,
    commits: values.commits ?? false,
    dryRun: values['dry-run'] ?? false,
    from: values.from ?? [],
    online: values.online ?? false,
    format: oneOf('format', values.format ?? 'text', formats),
    output: values.output ?? null,
    failOn: failOn(values['fail-on']),
    strict: values.strict ?? false,
    policy: values.policy ?? null,
    only: values.rule ?? [],
    color: oneOf('color', values.color ?? 'auto', ['auto', 'always', 'never']),
    quiet: values.quiet ?? false,
    paths: positionals,
  }
}

function parse(args: readonly string[], allowed: readonly Name[]) {
  try {
    const parsed = parseArgs({ args: [...args], options: known, allowPositionals: true, strict: true })
    const unfit = (Object.keys(parsed.values) as Name[]).find((name) => !allowed.includes(name))
    if (unfit !== undefined) throw new UsageError(`this command has no option --${unfit}: --help after it lists those that it has`)
    return parsed
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError(unread(error))
  }
}

/** What `parseArgs` says of wrong arguments, with the way out. */
export const unread = (error: unknown): string =>
  `${error instanceof Error ? error.message.split(/\. To specify|\.?\n/)[0] : error}: --help after the command lists its options`

function failOn(value: string | undefined): Severity | 'never' | null {
  if (value === undefined) return null
  if (isSeverity(value) || value === 'never') return value
  throw new UsageError(`--fail-on takes ${severities.join(', ')} or never, not "${value}"`)
}

function oneOf<Word extends string>(name: string, value: string, words: readonly Word[]): Word {
  const word = words.find((candidate) => candidate === value)
  if (word === undefined) throw new UsageError(`--${name} takes ${words.slice(0, -1).join(', ')} or ${words.at(-1)}, not "${value}"`)
  return word
}

export const reportOptions = ['format', 'output', 'fail-on', 'strict', 'policy', 'rule', 'color', 'quiet', 'online'] as const
