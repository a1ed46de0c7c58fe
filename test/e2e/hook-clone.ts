import { execFileSync, spawnSync } from 'node:child_process'
import { type TestRepository, temporaryRepository } from '../repository.ts'
import { cli, plimsoll } from './plimsoll.ts'

/** A Pod that fails the gate by one finding, told in the text by its name. */
export const privileged = (name: string) => `apiVersion: v1
kind: Pod
metadata:
  name: ${name}
  namespace: shop
spec:
  containers:
    - name: web
      image: registry.example.com/web@sha256:${'4d1f'.repeat(16)}
      securityContext:
        privileged: true
`

/** The same Pod without what fails the gate. */
export const sound = (name: string) => privileged(name).replace('privileged: true', 'privileged: false')

export interface Attempt {
  readonly status: number | null
  /** All that was printed by git and by the hooks. */
  readonly said: string
}

export interface Clone extends TestRepository {
  /** Runs git and gives what came of it, instead of throwing. */
  attempt(...args: string[]): Attempt
  /** The same with variables set. */
  attemptWith(env: Readonly<Record<string, string>>, ...args: string[]): Attempt
}

/** A repository with one commit and our hooks, put there by the command. */
export async function hookedClone(): Promise<Clone> {
  const clone = attempting(await temporaryRepository())
  clone.write('README.md', '# Shop\n')
  clone.commit()
  await install(clone.path)
  return clone
}

/** @throws with what was said, where it failed */
export async function install(cwd: string): Promise<string> {
  const { status, out, error } = await plimsoll(['hook', 'install'], { cwd })
  if (status !== 0) throw new Error(`hook install ended with ${status}: ${error}${out}`)
  return out
}

export function attempting(repository: TestRepository): Clone {
  const attemptWith = (env: Readonly<Record<string, string>>, ...args: string[]): Attempt => {
    const options = { cwd: repository.path, env: { ...repository.env, ...env }, encoding: 'utf8' } as const
    const { status, stdout, stderr } = spawnSync('git', args, options)
    return { status, said: `${stdout}${stderr}` }
  }
  return { ...repository, attemptWith, attempt: (...args) => attemptWith({}, ...args) }
}

/** For hooks that managers call: they find the program and a Node.js that runs it in the environment. */
export const program = { PLIMSOLL_CLI: cli, PLIMSOLL_NODE: process.execPath }

export const shell = (cwd: string, command: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env): string =>
  execFileSync(command, args, { cwd, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })

/** Whether a program can be started by its name. */
export const isOnPath = (name: string): boolean => spawnSync(name, ['--version'], { stdio: 'ignore' }).status === 0
