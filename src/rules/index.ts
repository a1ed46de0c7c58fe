// Generated: npx vitest run test/rules/index.test.ts -u
import type { Rule } from '../core/rule.ts'
import dockerfileRunsAsRoot from './dockerfile/runs-as-root.ts'
import dockerfileTlsVerificationDisabled from './dockerfile/tls-verification-disabled.ts'
import guardPolicyChanged from './guard/policy-changed.ts'
import guardWaiverAdded from './guard/waiver-added.ts'
import guardWaiverExpired from './guard/waiver-expired.ts'
import imageDigestRemoved from './image/digest-removed.ts'
import imageMutableTag from './image/mutable-tag.ts'
import k8sAllowPrivilegeEscalation from './k8s/allow-privilege-escalation.ts'
import k8sHostNetwork from './k8s/host-network.ts'
import k8sHostPathSensitive from './k8s/host-path-sensitive.ts'
import k8sPrivilegedContainer from './k8s/privileged-container.ts'
import k8sRunAsNonRoot from './k8s/run-as-non-root.ts'
import k8sSeccompUnconfined from './k8s/seccomp-unconfined.ts'
import rbacClusterAdminBinding from './rbac/cluster-admin-binding.ts'
import secretConnectionString from './secret/connection-string.ts'
import secretPrivateKey from './secret/private-key.ts'
import secretProviderToken from './secret/provider-token.ts'
import workflowTemplateInjection from './workflow/template-injection.ts'
import workflowUnpinnedAction from './workflow/unpinned-action.ts'

/** Every rule, by id. */
export const rules: readonly Rule[] = [
  dockerfileRunsAsRoot,
  dockerfileTlsVerificationDisabled,
  guardPolicyChanged,
  guardWaiverAdded,
  guardWaiverExpired,
  imageDigestRemoved,
  imageMutableTag,
  k8sAllowPrivilegeEscalation,
  k8sHostNetwork,
  k8sHostPathSensitive,
  k8sPrivilegedContainer,
  k8sRunAsNonRoot,
  k8sSeccompUnconfined,
  rbacClusterAdminBinding,
  secretConnectionString,
  secretPrivateKey,
  secretProviderToken,
  workflowTemplateInjection,
  workflowUnpinnedAction,
]
