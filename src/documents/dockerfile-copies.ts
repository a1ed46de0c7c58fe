import type { Instruction, Stage } from './dockerfile-model.ts'
import { normalizePath } from './kubernetes-volumes.ts'

/** No real path is longer. */
const maxPath = 4096
const absolute = (path: string, workdir: string) => normalizePath(path.startsWith('/') ? path : `${workdir}/${path}`).slice(0, maxPath)

interface Copies {
  readonly targets: ReadonlySet<string>
  /** At the end of the stage. */
  readonly workdir: string
}

const known = new WeakMap<Stage, Copies>()

/** Whether COPY or ADD puts the build context's files where the path leads: then what it names is in the image. */
export function isCopied(stage: Stage, path: string): boolean {
  let copies = known.get(stage)
  if (copies === undefined) {
    copies = copiesOf(stage)
    known.set(stage, copies)
  }
  const { targets, workdir } = copies
  const parts = absolute(path, workdir).split('/')
  // Copied to `/` are mostly folders of programs; a secret mounted at run time lies below it, too.
  if (!path.startsWith('/') && targets.has('/')) return true
  return parts.some((_, at) => at > 0 && targets.has(parts.slice(0, at + 1).join('/')))
}

function copiesOf(stage: Stage): Copies {
  const targets = new Set<string>()
  let workdir = '/'
  for (const instruction of stage.instructions) {
    const last = instruction.words.at(-1)
    if (!last) continue
    if (instruction.keyword === 'WORKDIR') workdir = absolute(instruction.expand(last.span).value, workdir)
    if (copiesContext(instruction)) targets.add(absolute(instruction.expand(last.span).value, workdir))
  }
  return { targets, workdir }
}

const copiesContext = ({ keyword, flags }: Instruction) =>
  (keyword === 'COPY' || keyword === 'ADD') && !flags.some(({ name }) => name === 'from')
