import { BatchReader, Blobs, type GitObject } from './blobs.ts'
import { startDiff } from './changes.ts'
import { type Command, type GitOutcome, runGit } from './command.ts'

/** What is asked of git before anything is known: with `stagedDiff`, all that most commits need. */
export interface Early {
  readonly place: Promise<GitOutcome>
  /** Null where nothing staged was asked for. */
  readonly diff: Promise<GitOutcome> | null
  readonly blobs: Blobs
}

/** What is there by `git add --intent-to-add` alone is no part of the commit (diff-options, "--ita-invisible-in-index"). */
export const stagedDiff = (base: string) => ['diff-index', '--cached', '--ita-invisible-in-index', base]

const placeFlags = ['--is-shallow-repository', '--show-object-format', '--absolute-git-dir', '--git-common-dir', '--show-toplevel']

/** With `staged`, what a check of staged files will ask for is asked at once: a person waits for a commit. */
export function askEarly(command: Command, staged: boolean): Early {
  const place = runGit(['rev-parse', ...placeFlags], command)
  const diff = staged ? startDiff(command, stagedDiff('HEAD')) : null
  const blobs = new Blobs(command)
  if (staged) blobs.start()
  return { place, diff, blobs }
}

/**
 * The same, as the hook pre-commit asked it while Node.js started: the answer to `placeFlags`, that to `stagedDiff('HEAD')`, each ended by NUL,
 * and the answers of `cat-file --batch`, the first of which is the tree of HEAD. Null where one of them is missing, as before the first commit;
 * an object that is missing is asked for again.
 */
export function readEarly(output: Buffer, command: Command): Early | null {
  const placeEnd = output.indexOf(0)
  const diffEnd = endOfDiff(output, placeEnd + 1)
  if (placeEnd === -1 || diffEnd === -1) return null
  const objects: GitObject[] = []
  new BatchReader((object) => objects.push(object)).push(output.subarray(diffEnd + 1))
  const known = new Map<string, GitObject>()
  for (const [index, object] of objects.entries()) if ('oid' in object) known.set(index === 0 ? 'HEAD^{tree}' : object.oid, object)
  return {
    place: succeeded(output.subarray(0, placeEnd)),
    diff: succeeded(output.subarray(placeEnd + 1, diffEnd)),
    blobs: new Blobs(command, known),
  }
}

const succeeded = async (output: Buffer): Promise<GitOutcome> => ({ code: 0, output, message: '' })

/** Of the NUL behind the last of its own, where a header would begin (diff-format, "raw output format"); a path is never empty. */
function endOfDiff(output: Buffer, start: number): number {
  for (let at = start; at < output.length; at = output.indexOf(0, at) + 1) {
    if (output[at] === 0) return at
    if (output.indexOf(0, at) === -1) return -1
  }
  return -1
}
