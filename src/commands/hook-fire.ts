import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { askGit, type Outcome } from './hook-git.ts'
import type { HookName, HookPlace } from './hook-place.ts'
import type { Answer } from './hook-probe.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** How long other people's hooks may take before ours. */
const patience = 120_000

/** The answer of Plimsoll from inside the hook, or what git or the hook said instead, or why it cannot be tried yet. */
export type Shot = { readonly answer: Answer } | { readonly failed: string } | { readonly later: string }

/**
 * Lets git run a hook as it would, with little to check: pre-commit on an index of the moment, pre-push by a dry run to a
 * repository of the moment. Neither the index nor the work tree nor a ref of the clone is written, and no network is used.
 */
export async function fire(name: HookName, place: HookPlace, env: Environment): Promise<Shot> {
  const folder = mkdtempSync(join(tmpdir(), 'plimsoll-doctor-'))
  const file = join(folder, 'answer')
  try {
    const probing = { ...env, PLIMSOLL_PROBE: file }
    const outcome = await (name === 'pre-push' ? push(place, folder, probing) : commit(name, place, folder, probing))
    if ('later' in outcome) return outcome
    return readAnswer(file) ?? { failed: outcome.message || outcome.output || `git ended with status ${outcome.code} and said nothing` }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function readAnswer(file: string): Shot | null {
  try {
    return { answer: JSON.parse(readFileSync(file, 'utf8')) as Answer }
  } catch {
    return null
  }
}

/** One file less than HEAD has, since lefthook runs nothing where nothing is staged. `git hook run` is there from git 2.36 on. */
async function commit(name: HookName, { root }: HookPlace, folder: string, env: Environment): Promise<Outcome> {
  const indexed = { ...env, GIT_INDEX_FILE: join(folder, 'index') }
  await askGit(['read-tree', 'HEAD'], { cwd: root, env: indexed })
  const [file] = (await askGit(['ls-files', '-z'], { cwd: root, env: indexed })).output.split('\0', 1)
  if (file) await askGit(['update-index', '--force-remove', '--', file], { cwd: root, env: indexed })
  return askGit(['hook', 'run', '--ignore-missing', name], { cwd: root, env: indexed, timeout: patience })
}

/** The last commit is pushed, to a remote that has all before it; what the hook makes of that commit is no matter here. */
async function push({ root, commonDir }: HookPlace, folder: string, env: Environment): Promise<Outcome | { readonly later: string }> {
  const ask = (args: readonly string[], cwd = root) => askGit(args, { cwd, env })
  const head = await ask(['rev-parse', '--verify', '--quiet', 'HEAD'])
  if (head.code !== 0) return { later: 'there is no commit yet, and without one git pushes nothing: ask again after the first' }
  const remote = join(folder, 'remote.git')
  const format = (await ask(['rev-parse', '--show-object-format'])).output
  await ask(['init', '--quiet', '--bare', '--template=', `--object-format=${format}`, remote])
  writeFileSync(join(remote, 'objects', 'info', 'alternates'), `${join(commonDir, 'objects')}\n`)
  const parent = await ask(['rev-parse', '--verify', '--quiet', 'HEAD^'])
  if (parent.code === 0) await ask(['update-ref', 'refs/heads/probe', parent.output], remote)
  const options = ['--dry-run', '--quiet', '--no-signed', '--no-recurse-submodules']
  return askGit(['push', ...options, remote, 'HEAD:refs/heads/probe'], { cwd: root, env, timeout: patience })
}
