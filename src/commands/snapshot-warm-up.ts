import { exampleFiles, isChangeRule, type Rule } from '../core/rule.ts'
import { rules } from '../rules/index.ts'
import { memoryChange } from '../source/memory.ts'
import { readOptions, reportOptions } from './arguments.ts'
import { checkCommand } from './check.ts'
import type { Io } from './io.ts'
import { judge } from './judge.ts'

/**
 * Judges each rule's example, and a staged change as git gives it, so that what is called is compiled: V8 keeps the bytecode of functions in a
 * snapshot. Nothing is printed or written, and git is not asked.
 * @param bundle a file: below it no facts can be kept
 */
export async function warmUp(bundle: string): Promise<void> {
  const io: Io = { ...silent, cwd: '/', env: {}, isTerminal: false, columns: 100, node: '', cli: bundle }
  const options = readOptions(['--staged'], ['staged', ...reportOptions])
  for (const rule of rules) {
    const change = memoryChange(...sidesOf(rule))
    await judge([{ title: '', change, policy: change.base, commits: async () => [] }], options, io)
  }
  for (const isTerminal of [false, true]) {
    const gitAnswers = answersOf(bundle, staged)
    await checkCommand(['--staged'], { ...io, isTerminal, fromSnapshot: true, gitAnswers })
  }
  // Only pages show them, and whatever a snapshot holds is read at each start.
  for (const rule of rules) Object.assign(rule, { bad: '', good: '', references: [] })
}

const pinned = `@sha256:${'4d1f'.repeat(16)}`
/** What it introduces is not looked for in other files: git would be asked for them. */
const staged = {
  base: {
    'chart/values.yaml': `image: {repository: registry.example/web, tag: 1.4.2${pinned}}\n`,
    'compose.yaml': `services: {web: {image: registry.example/web:1.4.2${pinned}}}\n`,
  },
  head: {
    'chart/values.yaml': `image: {repository: registry.example/web, tag: 1.4.3${pinned}}\n`,
    'compose.yaml': `services: {web: {image: registry.example/web:1.4.3${pinned}, privileged: true}}\n`,
  },
}

const silent = { out() {}, error() {}, readInput: async () => null }

type Files = Readonly<Record<string, string>>

function sidesOf(rule: Rule): [Files, Files] {
  const { base, head } = isChangeRule(rule) ? rule.bad : { base: rule.good, head: rule.bad }
  return [exampleFiles(rule, base), exampleFiles(rule, head)]
}

/** What git answers to the hook where each file of base was changed to that of head (`readEarly`). Nobody asks whether the ids are true. */
function answersOf(gitDir: string, { base, head }: Readonly<Record<'base' | 'head', Files>>): Buffer {
  let ids = 0
  const idOf = (): string => `${++ids}`.padStart(40, '0')
  const objects: [id: string, type: string, bytes: Buffer][] = [
    [idOf(), 'tree', Buffer.concat([Buffer.from('100644 README.md\0'), Buffer.alloc(20, 1)])],
  ]
  const diff = Object.keys(base).map((path) => {
    const [before, after] = [idOf(), idOf()]
    objects.push([before, 'blob', Buffer.from(base[path] ?? '')], [after, 'blob', Buffer.from(head[path] ?? '')])
    return `:100644 100644 ${before} ${after} M\0${path}\0`
  })
  return Buffer.concat([
    Buffer.from(`false\nsha1\n${gitDir}\n${gitDir}\n/\n\0${diff.join('')}\0`),
    ...objects.flatMap(([id, type, bytes]) => [Buffer.from(`${id} ${type} ${bytes.length}\n`), bytes, Buffer.from('\n')]),
  ])
}
