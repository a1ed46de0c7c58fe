import { existsSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import type { HookName, HookPlace } from './hook-place.ts'
import { type Io, UsageError } from './io.ts'

/** The hooks that come with this program. A merge commit is checked as any commit is. */
export const sourceOf: Readonly<Record<HookName, 'pre-commit' | 'pre-push'>> = {
  'pre-commit': 'pre-commit',
  'pre-merge-commit': 'pre-commit',
  'pre-push': 'pre-push',
}

/** Where the hook that stood there before is kept: beside ours, as it may look for files beside itself. */
export const keptName = (name: HookName): string => `${name}.before-plimsoll`

/** @throws {UsageError} where the hooks do not stand beside this program, as in a copy of the bundle alone */
export function hooksFolder({ cli }: Pick<Io, 'cli'>): string {
  for (let folder = dirname(cli); ; folder = dirname(folder)) {
    const hooks = join(folder, 'hooks')
    if (existsSync(join(hooks, 'pre-commit')) && existsSync(join(hooks, 'pre-push'))) return hooks
    if (dirname(folder) === folder) throw new UsageError(`the folder "hooks" of Plimsoll is not beside ${cli}: install the whole package`)
  }
}

const mark = '# plimsoll hook'

export const isOurs = (text: string): boolean => text.split('\n', 2)[1]?.startsWith(mark) ?? false

/**
 * The text of an installed hook: it names this Node.js and this program. Where the program is the repository's own dependency, the one in the
 * work tree is the second choice, so that a moved clone still checks; no other program of a work tree is ever run.
 */
export function hookScript(name: HookName, { root }: Pick<HookPlace, 'root'>, io: Pick<Io, 'cli' | 'node'>): string {
  const source = join(hooksFolder(io), sourceOf[name])
  return `#!/bin/sh
${mark}: written by \`plimsoll hook install\`, taken away by \`plimsoll hook uninstall\`. Changes in it are lost.
[ "$PLIMSOLL_IN" = "$PWD ${name}" ] && exit 0
hook=${quoted(source)}
cli=${quoted(io.cli)}
node=${quoted(io.node)}
${fallback(root, source, io.cli)}if ! [ -f "$hook" ]; then
  echo "plimsoll: $hook is gone, so nothing was checked. Install Plimsoll again, then run: plimsoll hook install" >&2
  exit 1
fi
PLIMSOLL_CLI=\${PLIMSOLL_CLI:-$cli} PLIMSOLL_NODE=\${PLIMSOLL_NODE:-$node}
kept=\${0%/*}/${keptName(name)}
${name === 'pre-push' ? bothPushed : both(name)}`
}

function fallback(root: string, hook: string, cli: string): string {
  const [near, nearCli] = [relative(root, hook), relative(root, cli)]
  if (!near.startsWith(`node_modules${sep}`)) return ''
  return `[ -f "$hook" ] || hook=${quoted(near)} cli=${quoted(nearCli)}\n`
}

const both = (name: HookName) => `if [ -x "$kept" ] && [ -z "$PLIMSOLL_PROBE" ]; then PLIMSOLL_IN="$PWD ${name}" "$kept" "$@" || exit; fi
. "$hook"
`

/** Git writes the pushed refs to standard input once: each of the two gets a copy. */
const bothPushed = `[ -x "$kept" ] && [ -z "$PLIMSOLL_PROBE" ] || . "$hook"
refs=$(cat)
given() { [ -z "$refs" ] || printf '%s\\n' "$refs"; }
given | PLIMSOLL_IN="$PWD pre-push" "$kept" "$@" || exit
given | . "$hook"
`

/** A word of the POSIX shell. Windows knows the forward slash too, and Git's shell knows only that one. */
const quoted = (path: string) => `'${path.split(sep).join('/').replaceAll("'", "'\\''")}'`
