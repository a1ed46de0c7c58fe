import { defineRule, type Located, type Report } from '../../core/rule.ts'
import { lineage } from '../../documents/dockerfile-lineage.ts'
import type { Stage } from '../../documents/dockerfile-model.ts'
import { dropsPrivileges, isRoot, stageUser } from '../../documents/dockerfile-user.ts'
import { isBuiltStage, mentionsBuilds } from '../../estate/built-stages.ts'

export default defineRule({
  id: 'dockerfile/runs-as-root',
  severity: 'high',
  threat: 'runtime',
  summary: 'The image runs its program as root',
  why: 'Whoever breaks into the program is root in the container: every file is theirs to change, and a flaw of the kernel or the runtime makes them root on the node.',
  instead: 'End the last stage with a `USER` that is not root, by number, so that Kubernetes can prove it.',
  references: [
    { title: 'Dockerfile reference: USER', url: 'https://docs.docker.com/reference/dockerfile/#user' },
    { title: 'CIS Docker Benchmark 4.1', url: 'https://www.cisecurity.org/benchmark/docker' },
    { title: 'CWE-250', url: 'https://cwe.mitre.org/data/definitions/250.html' },
  ],
  peers: [
    'hadolint:DL3002',
    'checkov:CKV_DOCKER_3',
    'checkov:CKV_DOCKER_8',
    'trivy:DS-0002',
    'kics:last_user_is_root',
    'kics:missing_user_instruction',
    'semgrep:missing-user',
    'dockle:CIS-DI-0001',
  ],
  bad: 'FROM node:24.1.0 AS build\nUSER node\nFROM alpine:3.22.1\nCOPY --from=build /app /app\nCMD ["/app"]\n',
  good: 'FROM node:24.1.0 AS build\nUSER root\nFROM alpine:3.22.1\nCOPY --from=build /app /app\nUSER 65532:65532\nCMD ["/app"]\n',
  on: 'stage',
  guard: ({ instructions }): Located | undefined => instructions.findLast(({ keyword }) => keyword === 'USER'),
  // The last stage is what is built, unless somebody names another.
  excusedBy: { mentions: mentionsBuilds, excuses: (stage, estate) => !isBuiltStage(stage, estate) },
  *check(stage) {
    const { subject, baseImage, document, final } = stage
    if (!baseImage || (!final && stage.name === null) || dropsPrivileges(stage)) return
    const about = final ? { subject: 'Dockerfile' } : { subject, suspected: true as const }
    const report = { ...about, field: 'USER', identity: 'root' }
    const user = stageUser(stage, document.grains('imageReference'))
    if (user.kind === 'user' && isRoot(user.name)) {
      const own = final || user.instruction.stage === stage
      const at = own ? { span: user.instruction.arguments } : baseImage
      yield { ...report, at, message: `the last USER of ${final ? 'the image' : subject} is "${user.name}"` }
    } else if (user.kind === 'unset' && !document.partial && !isExport(stage)) {
      const message = `the image runs as root: ${subject} sets no USER, and "${baseName(stage)}" is not known to set one`
      yield { ...report, at: baseImage, message, fix: userFix(stage) }
    }
  },
})

/** The image at the end of the chain of stages, without its digest. */
const baseName = (stage: Stage): string => ([...lineage(stage)].at(-1) ?? stage).resolved.value.split('@', 1)[0] ?? ''

/** A stage from scratch that starts nothing only carries files out of the build. */
function isExport(stage: Stage): boolean {
  const known = exports.get(stage)
  if (known !== undefined) return known
  const line = [...lineage(stage)]
  const base = line.at(-1) ?? stage
  const isFiles =
    !line.some(({ instructions }) => instructions.some(({ keyword }) => keyword === 'CMD' || keyword === 'ENTRYPOINT')) &&
    (base.alternatives.length > 0 ? base.alternatives.every(isExport) : base.resolved.value.toLowerCase() === 'scratch')
  exports.set(stage, isFiles)
  return isFiles
}
const exports = new WeakMap<Stage, boolean>()

/** Behind the last instruction that may need root; files that the program writes may still belong to it. */
function userFix(stage: Stage): Report['fix'] {
  const last = stage.instructions.findLast(({ keyword }) => ['RUN', 'COPY', 'ADD', 'WORKDIR', 'VOLUME'].includes(keyword)) ?? stage.from
  const lineBreak = stage.document.text.value.includes('\r\n') ? '\r\n' : '\n'
  const edit = { span: { start: last.span.end, end: last.span.end }, text: `${lineBreak}USER 65532:65532` }
  return { title: 'Run as user 65532', safe: false, edits: [edit] }
}
