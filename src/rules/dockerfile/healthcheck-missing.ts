import { docker } from '../../core/references.ts'
import { defineRule } from '../../core/rule.ts'
import type { Stage } from '../../documents/dockerfile-model.ts'

const healthcheck = (stage: Stage | undefined) => stage?.instructions.findLast(({ keyword }) => keyword === 'HEALTHCHECK')

export default defineRule({
  id: 'dockerfile/healthcheck-missing',
  severity: 'low',
  strict: true,
  threat: 'container',
  summary: 'The image has no health check',
  why: 'Docker and Swarm go on sending work to a container whose program hangs. Kubernetes has probes of its own.',
  instead: 'Add `HEALTHCHECK CMD …`.',
  references: [docker('reference/dockerfile/#healthcheck', 'HEALTHCHECK')],
  peers: ['hadolint:DL3057', 'checkov:CKV_DOCKER_2', 'trivy:DS-0026', 'kics:healthcheck_instruction_missing', 'dockle:CIS-DI-0006'],
  bad: 'FROM debian:13.1\nUSER 1000\nCMD ["/app"]\n',
  good: 'FROM debian:13.1\nUSER 1000\nHEALTHCHECK CMD ["/app", "health"]\nCMD ["/app"]\n',
  on: 'dockerfile',
  guard: (file) => healthcheck(file.stages.at(-1)),
  *check(file) {
    const last = file.stages.at(-1)
    if (!last?.baseImage || file.document.partial) return
    const seen = new Set<Stage>()
    for (let stage: Stage | null = last; stage !== null && !seen.has(stage); stage = stage.parent) {
      if (healthcheck(stage)) return
      seen.add(stage)
    }
    yield { at: last.baseImage, field: 'HEALTHCHECK', identity: '', message: `${last.subject} has no HEALTHCHECK` }
  },
})
