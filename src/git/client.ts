import type { SimpleGit } from 'simple-git'
import { type Command, GitError, gitEnvironment, safeConfiguration } from './command.ts'

/** A fetch that hears nothing for so long is given up. */
const silence = 60_000

/**
 * Git through simple-git, for what is not on a hook's way: it costs 40 ms to load, so it is loaded on first use.
 * Gives the output, or the empty text where git fails without a word (`merge-base` without an answer).
 * @throws {GitError} with what git said.
 */
export async function ask(args: readonly string[], command: Command): Promise<string> {
  const client = await connect(command, gitEnvironment(command.env), safeConfiguration)
  return run(client, args)
}

/** The same with the network, and with the ways to sign in that the environment gives. */
export async function askRemote(args: readonly string[], command: Command): Promise<string> {
  const { GIT_ALLOW_PROTOCOL: _, GIT_NO_LAZY_FETCH: __, ...env } = gitEnvironment(command.env)
  const access = Object.entries(process.env).flatMap(([name, value]) =>
    /^GIT_.*ASKPASS$/.test(name) && value !== undefined ? [[name, value]] : [],
  )
  const configuration = safeConfiguration.filter((entry) => entry !== 'protocol.allow=never')
  const client = await connect(command, { ...env, ...Object.fromEntries(access) }, [
    ...configuration,
    'gc.auto=0',
    'maintenance.auto=false',
  ])
  return run(client, args)
}

async function connect(command: Command, env: Record<string, string>, config: readonly string[]): Promise<SimpleGit> {
  const { simpleGit } = await import('simple-git')
  const client = simpleGit({
    baseDir: command.cwd,
    config: [...config],
    // By default simple-git drops every GIT_ variable, GIT_INDEX_FILE too, and then reads another index than the commit will use.
    allowEnvironment: Object.keys(env),
    // Its default waits 50 ms more after each command.
    completion: { onClose: true, onExit: false },
    timeout: { block: silence },
    // The environment and the configuration given here are the user's and ours; nothing of them comes from the repository's content.
    unsafe: {
      allowUnsafeFsMonitor: true,
      allowUnsafeHooksPath: true,
      allowUnsafeProtocolOverride: true,
      allowUnsafeAskPass: true,
      allowUnsafeSshCommand: true,
      allowUnsafeConfigEnvCount: true,
      allowUnsafeConfigPaths: true,
      allowUnsafeGitProxy: true,
      allowUnsafeExec: true,
      allowUnsafeEditor: true,
      allowUnsafePager: true,
      allowUnsafeTemplateDir: true,
    },
  })
  return client.env(env)
}

async function run(client: SimpleGit, args: readonly string[]): Promise<string> {
  try {
    return (await client.raw([...args])).trim()
  } catch (error) {
    throw new GitError(error instanceof Error ? error.message.trim() : 'git failed', null)
  }
}
