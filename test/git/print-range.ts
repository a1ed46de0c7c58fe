// Runs inside the hooks of the tests, as the product does: what it sees goes to a file beside the repository.
import { readFileSync, writeFileSync } from 'node:fs'
import { parsePushes, pushedRanges, stagedRange } from '../../src/git/ranges.ts'
import { openRepository } from '../../src/git/repository.ts'
import type { Change } from '../../src/source/change.ts'

const [target = '', remote] = process.argv.slice(2)

async function seen(change: Change): Promise<Record<string, string>> {
  const files = change.files.flatMap(({ head }) => head ?? [])
  const contents = await change.head.read(files)
  const gone = change.files.flatMap(({ base, head }) => (head === null ? [[base?.path, 'deleted']] : []))
  return Object.fromEntries([...gone, ...files.map(({ path }, index) => [path, text(contents[index])])])
}

const text = (content: { kind: string } | undefined) => (content !== undefined && 'text' in content ? content.text : content?.kind)

const repository = await openRepository(process.cwd())
if (remote === undefined) {
  const { change, policy } = await stagedRange(repository)
  writeFileSync(target, JSON.stringify({ files: await seen(change), policy: (await policy.list()).map(({ path }) => path) }))
} else {
  const ranges = await pushedRanges(repository, remote, parsePushes(readFileSync(0, 'utf8')))
  const told = ranges.map(async ({ title, change, commits }) => ({
    title,
    files: await seen(change),
    commits: await Promise.all((await commits()).map(({ change: one }) => seen(one))),
  }))
  writeFileSync(target, JSON.stringify(await Promise.all(told)))
}
