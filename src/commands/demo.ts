import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { check } from '../check.ts'
import { git } from '../git/command.ts'
import { commitRange } from '../git/ranges.ts'
import { openRepository } from '../git/repository.ts'
import { renderReview } from '../reporters/render-review.ts'
import { review } from '../reporters/review.ts'
import { ruleInfo } from '../rule-info.ts'
import { readOptions } from './arguments.ts'
import { type Example, example } from './demo-example.ts'
import { changeInput } from './input.ts'
import { exitStatus, type Io, isColored, UsageError } from './io.ts'

/** Makes the example change in a temporary repository, checks it, and shows the review as it would be posted. */
export async function demoCommand(args: readonly string[], io: Io): Promise<number> {
  const options = readOptions(args, ['color'])
  if (options.paths.length > 0) throw new UsageError('demo takes no path: it brings an example of its own')
  const folder = await mkdtemp(join(tmpdir(), 'plimsoll-demo-'))
  try {
    const [base, head] = await makeRepository(folder, example)
    const comparison = await commitRange(await openRepository(folder), base, head)
    const result = await check(await changeInput(comparison, options, io))
    const posted = review(result, { rules: ruleInfo, hunks: await comparison.change.hunks() })
    io.out(`An example change, "${example.title}", and the review that would be posted on its pull request:\n\n`)
    io.out(renderReview(posted, { color: isColored(options.color, io), width: io.columns }))
    io.out(next)
    return exitStatus.pass
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const next = `
What to do next, in a repository of yours:
  plimsoll scan            what is there now
  plimsoll check           what your branch, or what is staged, introduces
  plimsoll hook install    that check at each commit and push
README.md has the workflow that posts such a review on pull requests.
`

const author = ['-c', 'user.name=Plimsoll', '-c', 'user.email=demo@example.com', '-c', 'commit.gpgSign=false']

/** Commits both sides; gives their ids. */
async function makeRepository(folder: string, { base, head, title }: Example): Promise<[string, string]> {
  const run = async (...words: string[]) => (await git(words, { cwd: folder })).toString().trim()
  await run('init', '--quiet', '--template=')
  const commit = async (files: Readonly<Record<string, string>>, message: string) => {
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, path)), { recursive: true })
      await writeFile(join(folder, path), text)
    }
    await run('add', '--all')
    await run(...author, 'commit', '--quiet', '--no-verify', '--message', message)
    return run('rev-parse', 'HEAD')
  }
  return [await commit(base, 'Checkout service'), await commit(head, title)]
}
