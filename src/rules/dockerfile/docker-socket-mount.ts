import { attack, cwe, docker } from '../../core/references.ts'
import { defineRule } from '../../core/rule.ts'
import { isRuntimeSocket } from '../../documents/compose-paths.ts'
import { invocations } from '../../documents/dockerfile-commands.ts'

/** The source of `-v SOURCE:TARGET` and `--mount type=bind,source=SOURCE`. */
const sourceOf = (text: string) =>
  /(?:^|,)(?:source|src)=([^,]+)/.exec(text)?.[1] ?? text.replace(/^-[a-z]*v|^--volume=/, '').split(':')[0] ?? ''

export default defineRule({
  id: 'dockerfile/docker-socket-mount',
  severity: 'high',
  threat: 'runtime',
  summary: "A container is started with the runtime's socket",
  why: 'Whoever can speak to the socket can start a privileged container: it is root on the host.',
  instead: 'Build without the socket: with a multi-stage build, with `buildctl`, or with a rootless builder.',
  references: [docker('engine/security/protect-access/', 'protect the Docker daemon socket'), cwe(250), attack('T1610')],
  peers: ['semgrep:dockerfile-dockerd-socket-mount'],
  bad: 'FROM docker:28.5.1\nRUN docker run -v /var/run/docker.sock:/var/run/docker.sock registry.example/agent:1.4\nUSER 1000\n',
  good: 'FROM docker:28.5.1\nRUN docker run registry.example/agent:1.4\nUSER 1000\n',
  on: 'instruction',
  *check(instruction) {
    if (instruction.keyword === 'VOLUME')
      for (const word of instruction.words)
        if (isRuntimeSocket(word.value)) yield { at: word, message: `the volume "${word.value}" is a runtime's socket` }
    for (const { name, args } of invocations(instruction)) {
      if (!['docker', 'podman', 'nerdctl'].includes(name)) continue
      for (const word of args)
        if (/[:=,]/.test(word.value) && isRuntimeSocket(sourceOf(word.value)))
          yield { at: word, message: `${name} starts a container with the runtime's socket` }
    }
  },
})
