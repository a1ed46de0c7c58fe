import { attack, kubernetes } from '../../core/references.ts'
import { defineRule } from '../../core/rule.ts'
import { grantsOf, quoted, stringsOf } from '../../documents/kubernetes-rbac.ts'

const permission = {
  groups: ['', 'apps', 'batch', 'extensions'],
  resources: ['pods', 'deployments', 'daemonsets', 'statefulsets', 'replicasets', 'replicationcontrollers', 'jobs', 'cronjobs'],
  verbs: ['create', 'update', 'patch'],
}

export default defineRule({
  id: 'rbac/workload-create',
  severity: 'medium',
  threat: 'access',
  summary: 'A role may create or change workloads',
  why: 'Whoever creates a pod chooses its service account, mounts any Secret of the namespace and, unless Pod Security forbids it, the node itself.',
  instead: 'Give it to the deployment pipeline alone, in the namespaces that it deploys to, and enforce a Pod Security Standard there.',
  references: [
    kubernetes('concepts/security/rbac-good-practices/#workload-creation', 'RBAC good practices, workload creation'),
    attack('T1610'),
  ],
  peers: ['trivy:KSV-0048', 'kube-linter:access-to-create-pods', 'kics:permissive_access_to_create_pods', 'kubescape:rule-can-create-pod'],
  bad: `
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata:
  name: deployer
rules:
  - apiGroups: ['']
    resources: [pods]
    verbs: [create]
`,
  good: `
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata:
  name: deployer
rules:
  - apiGroups: ['']
    resources: [pods]
    verbs: [get, list]
`,
  on: 'role',
  *check(role) {
    for (const { resource, verbs } of grantsOf(role, permission)) {
      yield { at: resource, extent: stringsOf(verbs), message: `${role.subject} may ${quoted(verbs)} "${resource.string}"` }
    }
  },
})
