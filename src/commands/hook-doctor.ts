import { accessSync, constants, existsSync } from 'node:fs'
import { isAbsolute, join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { version } from '../version.ts'
import { fire, type Shot } from './hook-fire.ts'
import { askGit } from './hook-git.ts'
import { readText } from './hook-managers.ts'
import { findHookPlace, type HookName, type HookPlace, hookNames, isInside, shortPath } from './hook-place.ts'
import { isOurs, quoted } from './hook-script.ts'
import { exitStatus, type Io } from './io.ts'

type Line = readonly ['ok' | 'WRONG' | 'LATER' | 'note', string]

/** Proves, by letting git run them, that the hooks of this clone, this work tree and this environment reach Plimsoll. */
export async function doctor(io: Io): Promise<number> {
  const place = await findHookPlace(io)
  const lines: Line[] = []
  const say = (...line: Line) => {
    lines.push(line)
    io.out(`${line[0].padEnd(6)} ${line[1].replaceAll('\n', '\n       ')}\n`)
  }
  say('ok', `${place.isLinkedWorktree ? 'this linked work tree' : 'this clone'} has its hooks in ${whereabouts(place)}`)
  if (!isInside(place)) say('note', 'that is outside of this repository: they run for every repository that is sent there')
  for (const setting of switches(place, io.env)) say('WRONG', `${setting} is set: it switches the hooks off`)
  if (io.env.NODE_OPTIONS) say('note', `NODE_OPTIONS is set: it changes what each hook loads (${io.env.NODE_OPTIONS})`)
  const moved = place.manager === 'pre-commit' && !isOurs(readText(join(place.folder, 'pre-commit'))) && (await isDirty(place, io))
  if (moved) say('WRONG', 'pre-commit would put your unstaged changes aside while it runs: commit or stash them, then ask again')
  else for (const name of hookNames) await examine(name, place, io, say)
  for (const path of await worktreesWithout(place, io))
    say('note', `the work tree ${path} has no ${place.setting?.value}: no hook runs there`)
  const [wrong, later] = ['WRONG', 'LATER'].map((kind) => lines.filter(([is]) => is === kind).length)
  const fires = later ? 'The hooks that could be tried fire.' : 'The hooks fire.'
  io.out(`\n${wrong ? `${wrong} wrong: until that is mended, commits and pushes may go UNCHECKED.` : fires}\n`)
  return wrong === 0 && later === 0 ? exitStatus.pass : exitStatus.fail
}

const whereabouts = ({ root, folder, setting, manager }: HookPlace) =>
  [
    shortPath(root, folder),
    setting === null ? '' : ` (core.hooksPath, git config ${setting.scope})`,
    manager === null ? '' : `, which are ${manager}'s`,
  ].join('')

async function examine(name: HookName, place: HookPlace, io: Io, say: (...line: Line) => void): Promise<void> {
  const file = join(place.folder, name)
  if (!existsSync(file)) return say('WRONG', `${name}: there is no ${shortPath(place.root, file)}\nfix: ${installer(place)}`)
  if (!isExecutable(file))
    return say('WRONG', `${name}: ${shortPath(place.root, file)} is not executable, so git passes it over\nfix: chmod +x ${quoted(file)}`)
  const shot = await fire(name, place, io.env)
  if ('later' in shot) return say('LATER', `${name}: ${shot.later}`)
  if ('failed' in shot)
    return say('WRONG', `${name} does not reach Plimsoll. What was said:\n${lastLines(shot.failed)}\nfix: ${installer(place)}`)
  if (shot.answer.refs === 0) return say('WRONG', `${name} runs Plimsoll without telling it what is pushed (lefthook: use_stdin: true)`)
  say(
    'ok',
    `${name} fires: plimsoll ${shot.answer.version}, Node.js ${shot.answer.nodeVersion} (${shot.answer.node})${shot.answer.fromSnapshot ? ', from a snapshot' : ''}`,
  )
  if (shot.answer.version !== version)
    say('note', `you run plimsoll ${version} here, the hook runs ${shot.answer.cli}: plimsoll hook install renews it`)
  const bare = process.platform === 'win32' ? null : await fireBare(name, place, io)
  if (bare !== null && 'failed' in bare) {
    say(
      'WRONG',
      `${name} fails with a bare PATH, as a graphical client has. What was said:\n${lastLines(bare.failed)}\nfix: ${installer(place)}`,
    )
  } else if (bare !== null) say('ok', `${name} fires with a bare PATH, as a graphical client has`)
}

/** As from a desktop's launcher: no profile was read. */
async function fireBare(name: HookName, place: HookPlace, { env }: Io): Promise<Shot> {
  const { output } = await askGit(['--exec-path'], { cwd: place.root, env })
  const kept = Object.entries(env).filter(([key]) => /^(HOME|TMPDIR|USER|LANG|XDG_.*|GIT_CONFIG_.*)$/.test(key))
  return fire(name, place, { ...Object.fromEntries(kept), PATH: `${output}:/usr/bin:/bin` })
}

const installer = (place: HookPlace) => {
  const { manager, folder } = place
  if (!isInside(place)) return 'plimsoll hook install tells of the two ways'
  if (manager === 'husky' && !existsSync(folder))
    return 'run husky in this work tree (npx husky, or npm install), then plimsoll hook install'
  if (manager === 'lefthook' || manager === 'simple-git-hooks')
    return `add to its configuration what plimsoll hook --print ${manager} prints, then let ${manager} install its hooks`
  return 'plimsoll hook install'
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Without the colours of a manager. */
const lastLines = (text: string) =>
  stripVTControlCharacters(text)
    .trim()
    .split('\n')
    .slice(-8)
    .map((line) => `  ${line}`)
    .join('\n')

/** Variables by which a manager's hooks are switched off for a whole shell. */
const switches = ({ manager }: HookPlace, env: Io['env']) =>
  [
    ['husky', 'HUSKY', '0'],
    ['lefthook', 'LEFTHOOK', '0'],
    ['simple-git-hooks', 'SKIP_SIMPLE_GIT_HOOKS', '1'],
  ].flatMap(([of, name = '', off]) => (of === manager && env[name] === off ? [`${name}=${off}`] : []))

async function isDirty({ root }: HookPlace, { env }: Io): Promise<boolean> {
  return (await askGit(['diff', '--quiet', '--no-ext-diff', 'HEAD'], { cwd: root, env })).code !== 0
}

/** A relative core.hooksPath is looked for in each work tree. */
async function worktreesWithout({ root, setting }: HookPlace, { env }: Io): Promise<string[]> {
  if (setting === null || isAbsolute(setting.value) || setting.value.startsWith('~')) return []
  const { output } = await askGit(['worktree', 'list', '--porcelain'], { cwd: root, env })
  const paths = output.split('\n').flatMap((line) => (line.startsWith('worktree ') ? [line.slice('worktree '.length)] : []))
  return paths.filter((path) => path !== root && !existsSync(join(path, setting.value)))
}
