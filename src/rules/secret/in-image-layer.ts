import { attack, cwe, docker } from '../../core/references.ts'
import { defineRule } from '../../core/rule.ts'
import { layerCredentials } from '../../documents/dockerfile-credentials.ts'
import { lineage } from '../../documents/dockerfile-lineage.ts'

export default defineRule({
  id: 'secret/in-image-layer',
  severity: 'high',
  threat: 'secret',
  strictly: 'stages that the image is not built on, as low: their layers stay in the cache of the build.',
  summary: 'A build leaves a credential in a layer of the image',
  why: 'A layer keeps what one instruction has written, also where a later one deletes it: everybody who can pull the image, or the cache of the build, can take it out.',
  instead:
    'Mount the file for the one command that needs it: `RUN --mount=type=secret,id=aws,target=/root/.aws/credentials …`, or `--mount=type=ssh` for keys. What the program needs is given to it when it is started.',
  references: [docker('build/building/secrets/', 'build secrets'), cwe(522), cwe(538), attack('T1552.001')],
  peers: ['trivy:DS-0031'],
  bad: {
    Dockerfile: 'FROM debian:13.1\nCOPY id_ed25519 /root/.ssh/id_ed25519\nRUN git clone git@git.example:shop/web.git /web\nUSER 1000\n',
  },
  good: { Dockerfile: 'FROM debian:13.1\nRUN --mount=type=ssh git clone git@git.example:shop/web.git /web\nUSER 1000\n' },
  on: 'dockerfile',
  *check({ stages }, { strict }) {
    const final = stages.at(-1)
    const shipped = new Set(final && lineage(final))
    for (const stage of stages) {
      // Layers of a stage that is thrown away stay in the cache only.
      if (!shipped.has(stage) && !strict) continue
      // The same file in two places is one leak.
      const told = new Set<string>()
      for (const instruction of stage.instructions)
        for (const { span, what } of layerCredentials(instruction)) {
          if (told.has(what)) continue
          told.add(what)
          const message =
            instruction.keyword === 'RUN'
              ? `"${what}" leaves a credential in the layer`
              : `"${what}" holds a credential and stays in the layer`
          yield { at: { span }, subject: stage.subject, message, ...(!shipped.has(stage) && { severity: 'low' as const }) }
        }
    }
  },
})
