import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { check } from '../check.ts'
import { defaultPolicy } from '../core/policy.ts'
import type { Result } from '../core/finding.ts'
import type { Change } from '../source/change.ts'
import { readOptions } from './arguments.ts'
import { today } from './check.ts'
import { type Example, example } from './demo-example.ts'
import { exitStatus, type Io } from './io.ts'

/** Makes the example change in a temporary repository, checks it, and shows the review as it would be posted. */
export async function demoCommand(args: readonly string[], io: Io): Promise<number> {
  const options = readOptions(args, ['color'])
  const folder = await mkdtemp(join(tmpdir(), 'plimsoll-demo-'))
  try {
    await makeRepository(folder, example)
    const { openRepository } = await import('../git/repository.ts')
    const repository = await openRepository(folder)
    const [base, head] = [await repository.resolve('HEAD~1'), await repository.resolve('HEAD')]
    if (base === null || head === null) throw new Error('the example repository has not its two commits')
    const change = await repository.change(base, head)
    const { rules } = await import('../rules/index.ts')
    const overrides = { failOn: null, strict: false, only: [] }
    const result = await check({ change, rules, policy: defaultPolicy, headPolicy: null, overrides, mode: 'check', owner: 'acme', today: today() })
    io.out(await show(example.title, change, result, options.color === 'always' || (options.color === 'auto' && io.isTerminal), io))
    return exitStatus.pass
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
