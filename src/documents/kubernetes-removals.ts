/** An API version that the API server no longer serves. */
export interface Removal {
  /** Kubernetes version. */
  readonly since: string
  /** Null where nothing replaced it. */
  readonly instead: string | null
  /** The object can be read as the other version as it stands. */
  readonly same: boolean
}

type Row = readonly [version: string, kinds: string, since: string, instead: string | null, same: boolean]

/** Of the deprecated API migration guide, up to Kubernetes 1.31; `*` is every kind. */
const rows: readonly Row[] = [
  ['extensions/v1beta1', 'NetworkPolicy', '1.16', 'networking.k8s.io/v1', true],
  ['extensions/v1beta1', 'DaemonSet Deployment ReplicaSet', '1.16', 'apps/v1', false],
  ['extensions/v1beta1', 'PodSecurityPolicy', '1.16', null, false],
  ['extensions/v1beta1', 'Ingress', '1.22', 'networking.k8s.io/v1', false],
  ['extensions/v1beta1', '*', '1.22', null, false],
  ['apps/v1beta1', '*', '1.16', 'apps/v1', false],
  ['apps/v1beta2', '*', '1.16', 'apps/v1', false],
  ['admissionregistration.k8s.io/v1beta1', 'MutatingWebhookConfiguration', '1.22', 'admissionregistration.k8s.io/v1', false],
  ['admissionregistration.k8s.io/v1beta1', 'ValidatingWebhookConfiguration', '1.22', 'admissionregistration.k8s.io/v1', false],
  ['apiextensions.k8s.io/v1beta1', '*', '1.22', 'apiextensions.k8s.io/v1', false],
  ['apiregistration.k8s.io/v1beta1', '*', '1.22', 'apiregistration.k8s.io/v1', true],
  ['authentication.k8s.io/v1beta1', 'TokenReview', '1.22', 'authentication.k8s.io/v1', true],
  ['authorization.k8s.io/v1beta1', '*', '1.22', 'authorization.k8s.io/v1', false],
  ['certificates.k8s.io/v1beta1', 'CertificateSigningRequest', '1.22', 'certificates.k8s.io/v1', false],
  ['coordination.k8s.io/v1beta1', 'Lease', '1.22', 'coordination.k8s.io/v1', true],
  ['networking.k8s.io/v1beta1', 'Ingress', '1.22', 'networking.k8s.io/v1', false],
  ['networking.k8s.io/v1beta1', 'IngressClass', '1.22', 'networking.k8s.io/v1', true],
  ['rbac.authorization.k8s.io/v1alpha1', '*', '1.22', 'rbac.authorization.k8s.io/v1', false],
  ['rbac.authorization.k8s.io/v1beta1', '*', '1.22', 'rbac.authorization.k8s.io/v1', true],
  ['scheduling.k8s.io/v1beta1', 'PriorityClass', '1.22', 'scheduling.k8s.io/v1', true],
  ['storage.k8s.io/v1beta1', 'CSIDriver CSINode StorageClass VolumeAttachment', '1.22', 'storage.k8s.io/v1', true],
  ['batch/v1beta1', 'CronJob', '1.25', 'batch/v1', true],
  ['discovery.k8s.io/v1beta1', 'EndpointSlice', '1.25', 'discovery.k8s.io/v1', false],
  ['events.k8s.io/v1beta1', 'Event', '1.25', 'events.k8s.io/v1', false],
  ['autoscaling/v2beta1', 'HorizontalPodAutoscaler', '1.25', 'autoscaling/v2', false],
  ['policy/v1beta1', 'PodDisruptionBudget', '1.25', 'policy/v1', false],
  ['policy/v1beta1', 'PodSecurityPolicy', '1.25', null, false],
  ['node.k8s.io/v1beta1', 'RuntimeClass', '1.25', 'node.k8s.io/v1', true],
  ['flowcontrol.apiserver.k8s.io/v1beta1', '*', '1.26', 'flowcontrol.apiserver.k8s.io/v1', false],
  ['autoscaling/v2beta2', 'HorizontalPodAutoscaler', '1.26', 'autoscaling/v2', true],
  ['storage.k8s.io/v1beta1', 'CSIStorageCapacity', '1.27', 'storage.k8s.io/v1', true],
  ['flowcontrol.apiserver.k8s.io/v1beta2', '*', '1.29', 'flowcontrol.apiserver.k8s.io/v1', false],
]

export function removalOf(apiVersion: string, kind: string): Removal | undefined {
  const row = rows.find(([version, kinds]) => version === apiVersion && (kinds === '*' || kinds.split(' ').includes(kind)))
  return row && { since: row[2], instead: row[3], same: row[4] }
}
