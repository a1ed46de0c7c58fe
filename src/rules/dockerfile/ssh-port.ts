import { attack, docker } from '../../core/references.ts'
import { defineRule } from '../../core/rule.ts'
import { mayMatch } from '../../documents/needs.ts'

function holdsSsh(ports: string): boolean {
  const [, first = '', last = first] = /^(\d+)(?:-(\d+))?(?:\/tcp)?$/i.exec(ports) ?? []
  return first !== '' && Number(first) <= 22 && Number(last) >= 22
}

export default defineRule({
  id: 'dockerfile/ssh-port',
  severity: 'low',
  threat: 'access',
  summary: 'The image exposes the port of SSH',
  why: 'A way to log in to a container goes past every control that its platform has, and needs keys or passwords in it.',
  instead: 'Use `docker exec` or `kubectl exec`, which ask for permission and leave a record.',
  references: [docker('reference/dockerfile/#expose', 'EXPOSE'), attack('T1021.004')],
  peers: ['checkov:CKV_DOCKER_1', 'trivy:DS-0004', 'kics:exposing_port_22'],
  bad: 'FROM debian:13.1\nEXPOSE 22\nUSER 1000\n',
  good: 'FROM debian:13.1\nEXPOSE 8080\nUSER 1000\n',
  on: 'instruction',
  *check(instruction) {
    if (instruction.keyword !== 'EXPOSE') return
    for (const word of instruction.words) {
      const ports = instruction.expand(word.span).value
      if (mayMatch(ports, [['22', '-']]) && holdsSsh(ports)) yield { at: word, message: `EXPOSE "${word.value}" is the port of SSH` }
    }
  },
})
