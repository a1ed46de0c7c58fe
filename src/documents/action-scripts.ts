import type { Step } from './workflow-model.ts'
import type { YamlScalar } from './yaml.ts'
import { entriesOf } from './yaml-values.ts'

/** Inputs of well-known actions that are run as code, by each action's documentation. */
const inputs: ReadonlyMap<string, readonly string[]> = new Map([
  ['actions/github-script', ['script']],
  ['addnab/docker-run-action', ['run']],
  ['amadevus/pwsh-script', ['script']],
  ['appleboy/ssh-action', ['script']],
  ['azure/cli', ['inlinescript']],
  ['azure/powershell', ['inlinescript']],
  ['coactions/setup-xvfb', ['run']],
  ['cypress-io/github-action', ['command', 'build', 'start', 'install-command', 'parallel-command']],
  ['devcontainers/ci', ['runcmd']],
  ['fifsky/ssh-action', ['command']],
  ['gabrielbb/xvfb-action', ['run']],
  ['garygrossgarten/github-action-ssh', ['command']],
  ['jannekem/run-python-script-action', ['script']],
  ['mikefarah/yq', ['cmd']],
  ['nick-fields/retry', ['command', 'on_retry_command', 'new_command_on_retry']],
  ['nick-invision/retry', ['command', 'on_retry_command', 'new_command_on_retry']],
  ['pguyot/arm-runner-action', ['commands']],
  ['reactivecircus/android-emulator-runner', ['script', 'pre-emulator-launch-script']],
  ['satackey/action-js-inline', ['script']],
  ['uraimo/run-on-arch-action', ['run', 'install', 'setup']],
  ['vmactions/freebsd-vm', ['run', 'prepare']],
  ['vmactions/netbsd-vm', ['run', 'prepare']],
  ['vmactions/openbsd-vm', ['run', 'prepare']],
  ['vmactions/solaris-vm', ['run', 'prepare']],
  ['wandalen/wretry.action', ['command', 'pre_retry_command']],
])

/** The scripts of a step: its `run`, and inputs that its action runs. */
export function scriptsOf({ run, reference, at }: Step): readonly YamlScalar[] {
  const code = [...entriesOf(at('with'))].filter(({ key }) => runsInput(reference?.name ?? '', key.string))
  return [run, ...code.map(({ value }) => value)].filter((node) => node?.kind === 'scalar')
}

/** Inputs know no case. */
export const runsInput = (action: string, input: string): boolean => inputs.get(action)?.includes(input.toLowerCase()) ?? false
