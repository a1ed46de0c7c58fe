// Generated: npx vitest run test/rules/index.test.ts -u
import type { Rule } from '../core/rule.ts'
import composeApparmorDisabled from './compose/apparmor-disabled.ts'
import composeCapabilitiesAdded from './compose/capabilities-added.ts'
import composeCapabilitiesNotDropped from './compose/capabilities-not-dropped.ts'
import composeCgroupParent from './compose/cgroup-parent.ts'
import composeDockerSocketMount from './compose/docker-socket-mount.ts'
import composeHostIpc from './compose/host-ipc.ts'
import composeHostNetwork from './compose/host-network.ts'
import composeHostPid from './compose/host-pid.ts'
import composeHostUserNamespace from './compose/host-user-namespace.ts'
import composeMemoryLimitMissing from './compose/memory-limit-missing.ts'
import composeMountPropagationShared from './compose/mount-propagation-shared.ts'
import composeNoNewPrivilegesMissing from './compose/no-new-privileges-missing.ts'
import composePidsLimitMissing from './compose/pids-limit-missing.ts'
import composePortOnAllInterfaces from './compose/port-on-all-interfaces.ts'
import composePrivileged from './compose/privileged.ts'
import composeSeccompDisabled from './compose/seccomp-disabled.ts'
import composeSelinuxDisabled from './compose/selinux-disabled.ts'
import composeSensitiveHostPath from './compose/sensitive-host-path.ts'
import composeWritableRootFilesystem from './compose/writable-root-filesystem.ts'
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
  composeApparmorDisabled,
  composeCapabilitiesAdded,
  composeCapabilitiesNotDropped,
  composeCgroupParent,
  composeDockerSocketMount,
  composeHostIpc,
  composeHostNetwork,
  composeHostPid,
  composeHostUserNamespace,
  composeMemoryLimitMissing,
  composeMountPropagationShared,
  composeNoNewPrivilegesMissing,
  composePidsLimitMissing,
  composePortOnAllInterfaces,
  composePrivileged,
  composeSeccompDisabled,
  composeSelinuxDisabled,
  composeSensitiveHostPath,
  composeWritableRootFilesystem,
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
