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
import cveGitRepoVolume from './cve/git-repo-volume.ts'
import dockerfileAddInsteadOfCopy from './dockerfile/add-instead-of-copy.ts'
import dockerfileAddRemote from './dockerfile/add-remote.ts'
import dockerfileDockerSocketMount from './dockerfile/docker-socket-mount.ts'
import dockerfileDownloadThenRun from './dockerfile/download-then-run.ts'
import dockerfileHealthcheckMissing from './dockerfile/healthcheck-missing.ts'
import dockerfileNonNumericUser from './dockerfile/non-numeric-user.ts'
import dockerfilePackageSignatureUnchecked from './dockerfile/package-signature-unchecked.ts'
import dockerfilePasswordInRun from './dockerfile/password-in-run.ts'
import dockerfilePipefailNotSet from './dockerfile/pipefail-not-set.ts'
import dockerfilePlaintextDownload from './dockerfile/plaintext-download.ts'
import dockerfileRunsAsRoot from './dockerfile/runs-as-root.ts'
import dockerfileSecretInEnvOrArg from './dockerfile/secret-in-env-or-arg.ts'
import dockerfileSshPort from './dockerfile/ssh-port.ts'
import dockerfileStalePackageIndex from './dockerfile/stale-package-index.ts'
import dockerfileSudo from './dockerfile/sudo.ts'
import dockerfileTlsVerificationDisabled from './dockerfile/tls-verification-disabled.ts'
import dockerfileUnpinnedPackage from './dockerfile/unpinned-package.ts'
import dockerfileWorkdirSystemDirectory from './dockerfile/workdir-system-directory.ts'
import dockerfileWorldWritable from './dockerfile/world-writable.ts'
import guardContainerHardeningRemoved from './guard/container-hardening-removed.ts'
import guardGateChanged from './guard/gate-changed.ts'
import guardPolicyChanged from './guard/policy-changed.ts'
import guardWaiverAdded from './guard/waiver-added.ts'
import guardWaiverExpired from './guard/waiver-expired.ts'
import imageDeprecatedRegistry from './image/deprecated-registry.ts'
import imageDigestRemoved from './image/digest-removed.ts'
import imageMutableTag from './image/mutable-tag.ts'
import imageNotPinnedByDigest from './image/not-pinned-by-digest.ts'
import imageRegistryNotAllowed from './image/registry-not-allowed.ts'
import k8sAllowPrivilegeEscalation from './k8s/allow-privilege-escalation.ts'
import k8sApparmorUnconfined from './k8s/apparmor-unconfined.ts'
import k8sCapabilitiesAddDangerous from './k8s/capabilities-add-dangerous.ts'
import k8sCapabilitiesAddDisallowed from './k8s/capabilities-add-disallowed.ts'
import k8sCapabilitiesAddRestricted from './k8s/capabilities-add-restricted.ts'
import k8sCapabilitiesNotDropped from './k8s/capabilities-not-dropped.ts'
import k8sContainerRuntimeSocketMount from './k8s/container-runtime-socket-mount.ts'
import k8sCpuLimitMissing from './k8s/cpu-limit-missing.ts'
import k8sCpuRequestMissing from './k8s/cpu-request-missing.ts'
import k8sDefaultNamespace from './k8s/default-namespace.ts'
import k8sDefaultServiceAccount from './k8s/default-service-account.ts'
import k8sDeprecatedApiVersion from './k8s/deprecated-api-version.ts'
import k8sHostIpc from './k8s/host-ipc.ts'
import k8sHostNetwork from './k8s/host-network.ts'
import k8sHostPathSensitive from './k8s/host-path-sensitive.ts'
import k8sHostPathVolume from './k8s/host-path-volume.ts'
import k8sHostPathWritable from './k8s/host-path-writable.ts'
import k8sHostPid from './k8s/host-pid.ts'
import k8sHostPort from './k8s/host-port.ts'
import k8sHostProbesLifecycle from './k8s/host-probes-lifecycle.ts'
import k8sKubernetesDashboardDeployed from './k8s/kubernetes-dashboard-deployed.ts'
import k8sMemoryLimitMissing from './k8s/memory-limit-missing.ts'
import k8sMemoryRequestMissing from './k8s/memory-request-missing.ts'
import k8sPodSecurityLabelMissing from './k8s/pod-security-label-missing.ts'
import k8sPodSecurityPrivilegedNamespace from './k8s/pod-security-privileged-namespace.ts'
import k8sPrivilegedContainer from './k8s/privileged-container.ts'
import k8sProcMountUnmasked from './k8s/proc-mount-unmasked.ts'
import k8sReadOnlyRootFilesystem from './k8s/read-only-root-filesystem.ts'
import k8sRunAsHighUid from './k8s/run-as-high-uid.ts'
import k8sRunAsNonRoot from './k8s/run-as-non-root.ts'
import k8sRunAsRootGroup from './k8s/run-as-root-group.ts'
import k8sRunAsUserZero from './k8s/run-as-user-zero.ts'
import k8sSeccompProfileMissing from './k8s/seccomp-profile-missing.ts'
import k8sSeccompUnconfined from './k8s/seccomp-unconfined.ts'
import k8sSecretEnvVar from './k8s/secret-env-var.ts'
import k8sSecretManifestCommitted from './k8s/secret-manifest-committed.ts'
import k8sSecuritySettingRemoved from './k8s/security-setting-removed.ts'
import k8sSelinuxOptions from './k8s/selinux-options.ts'
import k8sServiceAccountTokenAutomount from './k8s/service-account-token-automount.ts'
import k8sServiceAccountTokenSecret from './k8s/service-account-token-secret.ts'
import k8sSshPort from './k8s/ssh-port.ts'
import k8sTillerDeployed from './k8s/tiller-deployed.ts'
import k8sUnsafeSysctls from './k8s/unsafe-sysctls.ts'
import k8sVolumeTypesRestricted from './k8s/volume-types-restricted.ts'
import k8sWholeSecretMounted from './k8s/whole-secret-mounted.ts'
import k8sWindowsHostProcess from './k8s/windows-host-process.ts'
import rbacAdmissionWebhooks from './rbac/admission-webhooks.ts'
import rbacAnonymousBinding from './rbac/anonymous-binding.ts'
import rbacAuthenticatedBinding from './rbac/authenticated-binding.ts'
import rbacClusterAdminBinding from './rbac/cluster-admin-binding.ts'
import rbacConfigmapModify from './rbac/configmap-modify.ts'
import rbacCsrApprove from './rbac/csr-approve.ts'
import rbacDefaultServiceAccountBinding from './rbac/default-service-account-binding.ts'
import rbacDeleteEvents from './rbac/delete-events.ts'
import rbacEscalateBind from './rbac/escalate-bind.ts'
import rbacImpersonate from './rbac/impersonate.ts'
import rbacNetworkModify from './rbac/network-modify.ts'
import rbacNodeProxy from './rbac/node-proxy.ts'
import rbacPersistentVolumeCreate from './rbac/persistent-volume-create.ts'
import rbacPodExec from './rbac/pod-exec.ts'
import rbacPodPortforward from './rbac/pod-portforward.ts'
import rbacSecretsAccess from './rbac/secrets-access.ts'
import rbacSystemMastersBinding from './rbac/system-masters-binding.ts'
import rbacTokenCreate from './rbac/token-create.ts'
import rbacWildcard from './rbac/wildcard.ts'
import rbacWorkloadCreate from './rbac/workload-create.ts'
import secretConnectionString from './secret/connection-string.ts'
import secretCredentialFile from './secret/credential-file.ts'
import secretDefaultLogin from './secret/default-login.ts'
import secretDefaultPassword from './secret/default-password.ts'
import secretInHistory from './secret/in-history.ts'
import secretInImageLayer from './secret/in-image-layer.ts'
import secretKubernetesSecret from './secret/kubernetes-secret.ts'
import secretPasswordArgument from './secret/password-argument.ts'
import secretPasswordHash from './secret/password-hash.ts'
import secretPassword from './secret/password.ts'
import secretPossibleCredential from './secret/possible-credential.ts'
import secretPrivateKey from './secret/private-key.ts'
import secretProviderToken from './secret/provider-token.ts'
import secretUnencryptedSopsValue from './secret/unencrypted-sops-value.ts'
import workflowAllSecretsExposed from './workflow/all-secrets-exposed.ts'
import workflowAlwaysTrueCondition from './workflow/always-true-condition.ts'
import workflowArchivedAction from './workflow/archived-action.ts'
import workflowBypassableContainsCondition from './workflow/bypassable-contains-condition.ts'
import workflowCachePoisoning from './workflow/cache-poisoning.ts'
import workflowCredentialPersistence from './workflow/credential-persistence.ts'
import workflowDangerousTrigger from './workflow/dangerous-trigger.ts'
import workflowDependabotCooldownMissing from './workflow/dependabot-cooldown-missing.ts'
import workflowDependabotExternalCodeExecution from './workflow/dependabot-external-code-execution.ts'
import workflowDeprecatedWorkflowCommand from './workflow/deprecated-workflow-command.ts'
import workflowDownloadThenRun from './workflow/download-then-run.ts'
import workflowExcessivePermissions from './workflow/excessive-permissions.ts'
import workflowGithubAppTokenOverscoped from './workflow/github-app-token-overscoped.ts'
import workflowGithubEnvInjection from './workflow/github-env-injection.ts'
import workflowImagePublishedUnscanned from './workflow/image-published-unscanned.ts'
import workflowInsecureCommandsEnabled from './workflow/insecure-commands-enabled.ts'
import workflowObfuscatedWorkflow from './workflow/obfuscated-workflow.ts'
import workflowPermissionsMissing from './workflow/permissions-missing.ts'
import workflowReverseShell from './workflow/reverse-shell.ts'
import workflowRunnerDebugEnabled from './workflow/runner-debug-enabled.ts'
import workflowSecretsInherit from './workflow/secrets-inherit.ts'
import workflowSecretsOutsideEnvironment from './workflow/secrets-outside-environment.ts'
import workflowSelfHostedRunnerOnPullRequest from './workflow/self-hosted-runner-on-pull-request.ts'
import workflowSpoofableActorCondition from './workflow/spoofable-actor-condition.ts'
import workflowStaticPublishCredential from './workflow/static-publish-credential.ts'
import workflowTemplateInjection from './workflow/template-injection.ts'
import workflowTyposquattedAction from './workflow/typosquatted-action.ts'
import workflowUnpinnableAction from './workflow/unpinnable-action.ts'
import workflowUnpinnedAction from './workflow/unpinned-action.ts'
import workflowUnredactedSecret from './workflow/unredacted-secret.ts'
import workflowUntrustedCheckout from './workflow/untrusted-checkout.ts'

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
  cveGitRepoVolume,
  dockerfileAddInsteadOfCopy,
  dockerfileAddRemote,
  dockerfileDockerSocketMount,
  dockerfileDownloadThenRun,
  dockerfileHealthcheckMissing,
  dockerfileNonNumericUser,
  dockerfilePackageSignatureUnchecked,
  dockerfilePasswordInRun,
  dockerfilePipefailNotSet,
  dockerfilePlaintextDownload,
  dockerfileRunsAsRoot,
  dockerfileSecretInEnvOrArg,
  dockerfileSshPort,
  dockerfileStalePackageIndex,
  dockerfileSudo,
  dockerfileTlsVerificationDisabled,
  dockerfileUnpinnedPackage,
  dockerfileWorkdirSystemDirectory,
  dockerfileWorldWritable,
  guardContainerHardeningRemoved,
  guardGateChanged,
  guardPolicyChanged,
  guardWaiverAdded,
  guardWaiverExpired,
  imageDeprecatedRegistry,
  imageDigestRemoved,
  imageMutableTag,
  imageNotPinnedByDigest,
  imageRegistryNotAllowed,
  k8sAllowPrivilegeEscalation,
  k8sApparmorUnconfined,
  k8sCapabilitiesAddDangerous,
  k8sCapabilitiesAddDisallowed,
  k8sCapabilitiesAddRestricted,
  k8sCapabilitiesNotDropped,
  k8sContainerRuntimeSocketMount,
  k8sCpuLimitMissing,
  k8sCpuRequestMissing,
  k8sDefaultNamespace,
  k8sDefaultServiceAccount,
  k8sDeprecatedApiVersion,
  k8sHostIpc,
  k8sHostNetwork,
  k8sHostPathSensitive,
  k8sHostPathVolume,
  k8sHostPathWritable,
  k8sHostPid,
  k8sHostPort,
  k8sHostProbesLifecycle,
  k8sKubernetesDashboardDeployed,
  k8sMemoryLimitMissing,
  k8sMemoryRequestMissing,
  k8sPodSecurityLabelMissing,
  k8sPodSecurityPrivilegedNamespace,
  k8sPrivilegedContainer,
  k8sProcMountUnmasked,
  k8sReadOnlyRootFilesystem,
  k8sRunAsHighUid,
  k8sRunAsNonRoot,
  k8sRunAsRootGroup,
  k8sRunAsUserZero,
  k8sSeccompProfileMissing,
  k8sSeccompUnconfined,
  k8sSecretEnvVar,
  k8sSecretManifestCommitted,
  k8sSecuritySettingRemoved,
  k8sSelinuxOptions,
  k8sServiceAccountTokenAutomount,
  k8sServiceAccountTokenSecret,
  k8sSshPort,
  k8sTillerDeployed,
  k8sUnsafeSysctls,
  k8sVolumeTypesRestricted,
  k8sWholeSecretMounted,
  k8sWindowsHostProcess,
  rbacAdmissionWebhooks,
  rbacAnonymousBinding,
  rbacAuthenticatedBinding,
  rbacClusterAdminBinding,
  rbacConfigmapModify,
  rbacCsrApprove,
  rbacDefaultServiceAccountBinding,
  rbacDeleteEvents,
  rbacEscalateBind,
  rbacImpersonate,
  rbacNetworkModify,
  rbacNodeProxy,
  rbacPersistentVolumeCreate,
  rbacPodExec,
  rbacPodPortforward,
  rbacSecretsAccess,
  rbacSystemMastersBinding,
  rbacTokenCreate,
  rbacWildcard,
  rbacWorkloadCreate,
  secretConnectionString,
  secretCredentialFile,
  secretDefaultLogin,
  secretDefaultPassword,
  secretInHistory,
  secretInImageLayer,
  secretKubernetesSecret,
  secretPasswordArgument,
  secretPasswordHash,
  secretPassword,
  secretPossibleCredential,
  secretPrivateKey,
  secretProviderToken,
  secretUnencryptedSopsValue,
  workflowAllSecretsExposed,
  workflowAlwaysTrueCondition,
  workflowArchivedAction,
  workflowBypassableContainsCondition,
  workflowCachePoisoning,
  workflowCredentialPersistence,
  workflowDangerousTrigger,
  workflowDependabotCooldownMissing,
  workflowDependabotExternalCodeExecution,
  workflowDeprecatedWorkflowCommand,
  workflowDownloadThenRun,
  workflowExcessivePermissions,
  workflowGithubAppTokenOverscoped,
  workflowGithubEnvInjection,
  workflowImagePublishedUnscanned,
  workflowInsecureCommandsEnabled,
  workflowObfuscatedWorkflow,
  workflowPermissionsMissing,
  workflowReverseShell,
  workflowRunnerDebugEnabled,
  workflowSecretsInherit,
  workflowSecretsOutsideEnvironment,
  workflowSelfHostedRunnerOnPullRequest,
  workflowSpoofableActorCondition,
  workflowStaticPublishCredential,
  workflowTemplateInjection,
  workflowTyposquattedAction,
  workflowUnpinnableAction,
  workflowUnpinnedAction,
  workflowUnredactedSecret,
  workflowUntrustedCheckout,
]
