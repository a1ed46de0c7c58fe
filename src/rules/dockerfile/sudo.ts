import { cwe, docker } from '../../core/references.ts'
import { defineRule } from '../../core/rule.ts'
import { invocations } from '../../documents/dockerfile-commands.ts'

export default defineRule({
  id: 'dockerfile/sudo',
  severity: 'medium',
  threat: 'runtime',
  summary: 'A command is run by sudo',
  why: 'With sudo in the image its user is root whenever they like: a USER that is not root protects from nothing.',
  instead: 'Switch with `USER root` and back, or drop root with `gosu` or `setpriv` where the program starts.',
  references: [docker('build/building/best-practices/#user', 'best practices, USER'), cwe(250)],
  peers: ['hadolint:DL3004', 'checkov:CKV2_DOCKER_1', 'trivy:DS-0010', 'kics:run_using_sudo', 'semgrep:no-sudo-in-dockerfile'],
  bad: 'FROM debian:13.1\nUSER app\nRUN sudo apt-get update\n',
  good: 'FROM debian:13.1\nUSER root\nRUN apt-get update\nUSER app\n',
  on: 'instruction',
  *check(instruction) {
    for (const { nameWord, wrappers } of invocations(instruction))
      for (const word of [...wrappers, nameWord])
        if (word.value.endsWith('sudo') && /^(?:\S*\/)?sudo$/.test(word.value))
          yield { at: word, message: `${instruction.keyword} runs a command by sudo` }
  },
})
