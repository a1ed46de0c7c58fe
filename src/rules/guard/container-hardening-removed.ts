import { cwe, kubernetes } from '../../core/references.ts'
import { defineChangeRule } from '../../core/rule.ts'
import type { Container } from '../../documents/kubernetes-model.ts'
import type { YamlNode } from '../../documents/yaml.ts'
import { scalarsIn } from '../../documents/yaml-values.ts'

/** What holds a container back only where it is written, and by which values. */
const settings: Readonly<Record<string, (value: YamlNode) => boolean>> = {
  runAsNonRoot: ({ boolean }) => boolean === true,
  readOnlyRootFilesystem: ({ boolean }) => boolean === true,
  allowPrivilegeEscalation: ({ boolean }) => boolean === false,
  seccompProfile: (profile) => /^(?:RuntimeDefault|Localhost)$/.test(profile.at('type')?.string ?? ''),
  capabilities: (capabilities) => scalarsIn(capabilities.at('drop')).some(({ string }) => /^ALL$/i.test(string)),
}

const manifest = (guard: string) => `apiVersion: apps/v1
kind: Deployment
metadata:
  name: {{ .Release.Name }}
spec:
  template:
    spec:
      containers:
        - name: web
          securityContext:
            allowPrivilegeEscalation: false
${guard}`

export default defineChangeRule({
  id: 'guard/container-hardening-removed',
  severity: 'medium',
  threat: 'runtime',
  summary: 'The change takes a security setting out of a template, a patch or the values of a chart',
  why: 'A template, a patch or a file of values is not the whole of what is applied, so a setting that it never had may be set elsewhere. This one was set here, and no longer is.',
  instead: 'Put the setting back, or show where it is set now.',
  references: [kubernetes('tasks/configure-pod-container/security-context/', 'security context'), cwe(693)],
  bad: {
    base: { 'chart/templates/web.yaml': manifest('            runAsNonRoot: true\n') },
    head: { 'chart/templates/web.yaml': manifest('') },
  },
  good: {
    base: { 'chart/templates/web.yaml': manifest('            runAsNonRoot: true\n') },
    head: { 'chart/templates/web.yaml': manifest('            {{- toYaml .Values.securityContext | nindent 12 }}\n') },
  },
  on: 'containerPlace',
  *compare(base, head) {
    // Of a whole manifest the rules of each setting tell what is missing.
    if (!base || !head?.partial || templates(head) > templates(base)) return
    for (const [field, protects] of Object.entries(settings)) {
      const was = base.effective(field)
      if (was === undefined || !protects(was) || head.effective(field) !== undefined || isWritten(head, field)) continue
      // Values may still have the context of the pod.
      const ofPod = head.workload.resource.main !== undefined && base.at('securityContext', field) === undefined
      const at = ofPod ? head.workload.anchor : head.anchor
      yield { at, identity: '', removed: was, field, message: `${head.subject} had ${field}, and no longer has it` }
    }
  },
})

/** Null takes a setting away, too: told at its place. */
const isWritten = ({ document, node, workload }: Container, field: string) =>
  [node, workload.spec].some((holder) => {
    const context = holder.at('securityContext')
    return context?.at(field) !== undefined || (context?.value === null && !document.partial)
  })

/** Actions of a template that write whole maps, any of which may bring a setting. */
const templates = ({ document }: Container): number =>
  document.text.value.match(/\{\{-?\s*(?:toYaml|include|tpl|template)\b|\|\s*(?:toYaml|tpl)\b/g)?.length ?? 0
