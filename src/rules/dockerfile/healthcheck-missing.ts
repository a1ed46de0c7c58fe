import { docker } from '../../core/references.ts'
import { defineRule } from '../../core/rule.ts'
import { lineage } from '../../documents/dockerfile-lineage.ts'
import type { Stage } from '../../documents/dockerfile-model.ts'
import { isBuiltStage, mentionsBuilds } from '../../estate/built-stages.ts'

const healthcheck = ({ instructions }: Stage) => instructions.findLast(({ keyword }) => keyword === 'HEALTHCHECK')

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
  on: 'stage',
  guard: healthcheck,
  excusedBy: { mentions: mentionsBuilds, excuses: (stage, estate) => !isBuiltStage(stage, estate) },
  *check(stage) {
    const { baseImage: at, subject, final } = stage
    if (!at || (!final && stage.name === null) || stage.document.partial) return
    if ([...lineage(stage)].some(healthcheck)) return
    const about = final ? { subject: 'Dockerfile' } : { subject, suspected: true as const }
    yield { ...about, at, field: 'HEALTHCHECK', identity: '', message: `${subject} has no HEALTHCHECK` }
  },
})
