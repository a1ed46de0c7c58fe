import { join, relative, sep } from 'node:path'
import type { HookName } from './hook-place.ts'
import { hooksFolder, sourceOf } from './hook-script.ts'
import type { Io } from './io.ts'

/** For whom there is a piece of configuration to copy. */
export const printable = ['husky', 'lefthook', 'pre-commit', 'simple-git-hooks', 'lint-staged'] as const
export type Printable = (typeof printable)[number]

/** The shell command of a hook; relative to the work tree where Plimsoll is a dependency of the repository, so that the line can be shared. */
export function hookCommand(name: HookName, root: string, io: Pick<Io, 'cli'>): string {
  return name === 'pre-push' ? `${script(name, root, io)} "$@"` : script(name, root, io)
}

/** Whether the line can be shared: it names no path of this machine. */
export const isShareable = (root: string, io: Pick<Io, 'cli'>): boolean => script('pre-commit', root, io).startsWith('sh node_modules/')

function script(name: HookName, root: string, io: Pick<Io, 'cli'>): string {
  const file = join(hooksFolder(io), sourceOf[name])
  const near = relative(root, file)
  const path = (near.startsWith(`node_modules${sep}`) ? near : file).split(sep).join('/')
  return /^[\w./:@+-]+$/.test(path) ? `sh ${path}` : `sh '${path.replaceAll("'", "'\\''")}'`
}

export function snippet(manager: Printable, root: string, io: Pick<Io, 'cli'>): string {
  const command = (name: HookName) => hookCommand(name, root, io)
  switch (manager) {
    case 'husky':
      return `# .husky/pre-commit and .husky/pre-merge-commit, last line
${command('pre-commit')}

# .husky/pre-push, last line (what runs before it must not read standard input)
${command('pre-push')}
`
    case 'lefthook':
      return `# lefthook.yml; then run: lefthook install
pre-commit:
  jobs:
    - name: plimsoll
      run: ${command('pre-commit')}
pre-merge-commit:
  jobs:
    - name: plimsoll
      run: ${command('pre-merge-commit')}
pre-push:
  jobs:
    - name: plimsoll
      run: ${script('pre-push', root, io)} {1} {2}
      use_stdin: true
`
    case 'pre-commit':
      return `# .pre-commit-config.yaml; then run: pre-commit install -t pre-commit -t pre-merge-commit -t pre-push
repos:
  - repo: local
    hooks:
      - id: plimsoll
        name: plimsoll
        language: system
        entry: ${script('pre-commit', root, io)}
        always_run: true
        pass_filenames: false
        stages: [pre-commit, pre-merge-commit]
      - id: plimsoll-push
        name: plimsoll (each commit)
        language: system
        entry: ${script('pre-push', root, io)}
        always_run: true
        pass_filenames: false
        stages: [pre-push]
# pre-commit hands on the first pushed ref only. \`plimsoll hook install\` sees them all, and runs pre-commit's own hook before.
`
    case 'simple-git-hooks':
      return `// package.json; then run: npx simple-git-hooks
${JSON.stringify({ 'simple-git-hooks': Object.fromEntries(simpleHooks.map((name) => [name, command(name)])) }, null, 2)}
`
    case 'lint-staged':
      return `// lint-staged.config.mjs. Better in the hook beside lint-staged, in a line after it: ${command('pre-commit')}
export default {
  '*': () => ${JSON.stringify(command('pre-commit'))},
}
`
  }
}

const simpleHooks = ['pre-commit', 'pre-merge-commit', 'pre-push'] as const
