import { type CheckInput, check } from '../check.ts'
import type { Finding, Result } from '../core/finding.ts'
import { applyEdits } from '../core/fix.ts'
import { joinFixes } from '../core/joined-fix.ts'
import type { ChangedFile, FileVersion, Tree } from '../source/change.ts'

/** One file with its safe fixes made. */
export interface FixedFile {
  readonly file: FileVersion
  readonly before: string
  readonly after: string
  /** In the order in which they were mended; each as it was found, so places of later ones are not those of `before`. */
  readonly mended: readonly Finding[]
}

/** A fix can make another one possible; more than this many times is a fault. */
const maximumRounds = 30

/**
 * Makes the safe fixes of all that `input` judges, in memory. Together they must hold what each has proven alone: nothing new, all of them gone, and
 * the file parses as before. Where they do not, fewer are made at a time.
 */
export async function fixedFiles(input: CheckInput, result: Result): Promise<FixedFile[]> {
  const wanted = new Set(fixable(result.findings).map(({ fingerprint }) => fingerprint))
  const paths = new Set(fixable(result.findings).map(({ at }) => at.path))
  // What a link says is a name, not a document.
  const files = input.change.files.filter(({ head }) => head !== null && head.mode !== 'symlink' && paths.has(head.path))
  const fixed: FixedFile[] = []
  for (const file of files) fixed.push(...(await fixFile(file, wanted, input)))
  return fixed
}

/** What is left after the fixes of these files. */
export const afterFixes = (input: CheckInput, files: readonly FixedFile[]): Promise<Result> =>
  check({ ...input, change: edited(input.change, new Map(files.map(({ file, after }) => [file.path, after]))) })

const fixable = (findings: readonly Finding[]) => findings.filter(({ fix, at }) => fix?.safe && at.side === 'head')

async function fixFile(file: ChangedFile, wanted: ReadonlySet<string>, input: CheckInput): Promise<FixedFile[]> {
  const { head } = file
  if (head === null) return []
  const judge = judgeOf(file, head, input)
  let state = await judge(null)
  const before = state.findings.find(({ at }) => at.side === 'head')?.at.text.value
  if (before === undefined) return []
  let text = before
  const mended: Finding[] = []
  const refused = new Set<string>()
  for (let round = 0; round < maximumRounds; round++) {
    let candidates = fixable(state.findings).filter(({ fingerprint }) => wanted.has(fingerprint) && !refused.has(fingerprint))
    if (candidates.length === 0) break
    let next: Step | null = null
    while (next === null && candidates.length > 0) {
      next = await step(text, candidates, state, judge)
      if (next !== null) continue
      if (candidates.length === 1) for (const { fingerprint } of candidates) refused.add(fingerprint)
      candidates = candidates.slice(0, Math.floor(candidates.length / 2))
    }
    if (next === null) continue
    mended.push(...next.mended)
    text = next.text
    state = next.state
  }
  return text === before ? [] : [{ file: head, before, after: text, mended }]
}

interface Step {
  readonly text: string
  readonly state: Result
  readonly mended: readonly Finding[]
}

async function step(
  text: string,
  candidates: readonly Finding[],
  state: Result,
  judge: (text: string) => Promise<Result>,
): Promise<Step | null> {
  const joined = joinFixes(candidates.flatMap(({ fix }) => fix ?? []))
  if (joined === null) return null
  const mended = candidates.filter(({ fix }) => fix !== null && joined.parts.includes(fix))
  const next = applyEdits(text, joined.fix.edits)
  const after = await judge(next)
  return holds(state, after, mended.length) ? { text: next, state: after, mended } : null
}

function holds(before: Result, after: Result, mended: number): boolean {
  const open = ({ findings }: Result) => findings.filter(({ status, waived }) => status !== 'fixed' && waived === null)
  const known = new Set(open(before).map(({ fingerprint }) => fingerprint))
  const left = open(after)
  return (
    after.problems.length <= before.problems.length &&
    left.length <= open(before).length - mended &&
    left.every(({ fingerprint }) => known.has(fingerprint))
  )
}

/** Judges one file alone, by every rule that reads a file, whichever rules are to be fixed. */
function judgeOf(file: ChangedFile, head: FileVersion, input: CheckInput): (text: string | null) => Promise<Result> {
  const { overrides, change } = input
  const alone = { ...change, head: withoutOthers(change.head), files: [file] }
  const proof: CheckInput = {
    ...input,
    rules: input.rules.filter((rule) => rule.on !== 'estate' && rule.on !== 'pastCredential'),
    overrides: { ...overrides, only: [], strict: overrides.strict || overrides.only.length > 0 },
  }
  return (text) => check({ ...proof, change: text === null ? alone : edited(alone, new Map([[head.path, text]])) })
}

/** Without the files beside those that are asked for: what they say would be read again in each round, and is the same before and after. */
const withoutOthers = (tree: Tree): Tree => ({
  name: tree.name,
  list: async () => [],
  find: (path) => tree.find(path),
  read: (files) => tree.read(files),
})

/** The same change with other texts in head. */
function edited(change: CheckInput['change'], texts: ReadonlyMap<string, string>): CheckInput['change'] {
  const version = (file: FileVersion): FileVersion => {
    const text = texts.get(file.path)
    return text === undefined ? file : { ...file, oid: `fixed:${text}` }
  }
  const head: Tree = {
    name: change.head.name,
    list: async () => (await change.head.list()).map(version),
    find: async (path) => {
      const file = await change.head.find(path)
      return file && version(file)
    },
    read: async (files) => {
      const unedited = files.filter(({ path }) => !texts.has(path))
      const contents = await change.head.read(unedited)
      const byFile = new Map(unedited.map((file, index) => [file, contents[index]]))
      return files.map((file) => {
        const text = texts.get(file.path)
        if (text !== undefined) return { kind: 'text', text, bytes: Buffer.byteLength(text), exact: true }
        return byFile.get(file) ?? { kind: 'unreadable', reason: 'not read' }
      })
    },
  }
  return { ...change, head, files: change.files.map((file) => ({ ...file, head: file.head && version(file.head) })) }
}
