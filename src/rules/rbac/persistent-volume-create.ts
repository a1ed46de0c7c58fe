import { attack, kubernetes } from '../../core/references.ts'
import { defineRule } from '../../core/rule.ts'
import { grantsOf, quoted, stringsOf } from '../../documents/kubernetes-rbac.ts'

const permission = {
  groups: [''],
  resources: ['persistentvolumes'],
  verbs: ['create', 'update', 'patch'],
}

export default defineRule({
  id: 'rbac/persistent-volume-create',
  severity: 'medium',
  threat: 'access',
  summary: 'A role may create persistent volumes',
  why: 'A PersistentVolume may be a `hostPath`: whoever creates one and claims it has the file system of a node, whatever Pod Security says.',
  instead: 'Let a storage class provision volumes for claims.',
  references: [
    kubernetes('concepts/security/rbac-good-practices/#persistent-volume-creation', 'RBAC good practices, persistent volume creation'),
    attack('T1611'),
  ],
  peers: ['kubescape:rule-can-create-pv'],
  bad: `
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata:
  name: deployer
rules:
  - apiGroups: ['']
    resources: [persistentvolumes]
    verbs: [create]
`,
  good: `
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata:
  name: deployer
rules:
  - apiGroups: ['']
    resources: [persistentvolumeclaims]
    verbs: [create]
`,
  on: 'role',
  *check(role) {
    for (const { resource, verbs } of grantsOf(role, permission)) {
      yield { at: resource, extent: stringsOf(verbs), message: `${role.subject} may ${quoted(verbs)} "${resource.string}"` }
    }
  },
})
