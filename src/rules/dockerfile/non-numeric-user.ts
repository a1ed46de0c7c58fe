import { dockerfile, kubernetes } from '../../core/references.ts'
import { defineRule } from '../../core/rule.ts'
import { isRoot, stageUser } from '../../documents/dockerfile-user.ts'
import { isBuiltStage, mentionsBuilds } from '../../estate/built-stages.ts'

export default defineRule({
  id: 'dockerfile/non-numeric-user',
  severity: 'low',
  strict: true,
  threat: 'runtime',
  summary: 'The user of the image is given by name',
  why: 'Kubernetes cannot tell whether a name is root: with `runAsNonRoot` the container does not start.',
  instead: 'Give the number: `USER 1000`.',
  references: [dockerfile('user', 'USER'), kubernetes('tasks/configure-pod-container/security-context/', 'security context')],
  peers: ['hadolint:DL3066'],
  bad: 'FROM node:24.1.0\nUSER node\n',
  good: 'FROM node:24.1.0\nUSER 1000\n',
  on: 'stage',
  excusedBy: { mentions: mentionsBuilds, excuses: (stage, estate) => !isBuiltStage(stage, estate) },
  *check(stage) {
    const { subject, final, baseImage } = stage
    if (!final && stage.name === null) return
    // Windows numbers no users.
    const user = stageUser(stage, stage.document.grains('imageReference'))
    if (user.kind !== 'user' || isRoot(user.name) || /^(?:\d+|ContainerUser)$/i.test(user.name)) return
    const own = final || user.instruction.stage === stage
    const at = own ? { span: user.instruction.arguments } : (baseImage ?? stage)
    const message = `the last USER "${user.name}" is no number`
    yield { ...(final ? { subject: 'Dockerfile' } : { subject, suspected: true }), at, field: 'USER', message }
  },
})
