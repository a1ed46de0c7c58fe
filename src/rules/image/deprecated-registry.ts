import { kubernetes } from '../../core/references.ts'
import { defineRule, safeFix, unsafeFix } from '../../core/rule.ts'
import type { ImageReference } from '../../documents/image.ts'

interface Retired {
  /** In each such name: what does not hold it need not be compared. */
  readonly holds: string
  readonly name: RegExp
  readonly since: string
  /** What replaces the text that matched, if the images are there. */
  readonly now?: string
  /** The images there are the same, byte for byte. */
  readonly same?: true
}

const retired: readonly Retired[] = [
  {
    holds: 'k8s.gcr.io',
    name: /^(?:us\.|eu\.|asia\.)?k8s\.gcr\.io(?=\/)/,
    since: 'frozen since April 2023',
    now: 'registry.k8s.io',
    same: true,
  },
  { holds: 'gcr.io/google', name: /^gcr\.io\/google[-_]containers(?=\/)/, since: 'frozen since 2020', now: 'registry.k8s.io' },
  { holds: 'gcr.io/kubernetes-helm', name: /^gcr\.io\/kubernetes-helm(?=\/)/, since: 'Helm 2, without support since 2020' },
  { holds: 'docker.pkg.github.com', name: /^docker\.pkg\.github\.com(?=\/)/, since: 'replaced by ghcr.io in 2021' },
  { holds: 'registry.centos.org', name: /^registry\.centos\.org(?=\/)/, since: 'shut down' },
  { holds: 'quay.io/kubernetes-ingress-controller', name: /^quay\.io\/kubernetes-ingress-controller(?=\/)/, since: 'frozen since 2020' },
]

export default defineRule({
  id: 'image/deprecated-registry',
  severity: 'medium',
  threat: 'cve',
  summary: 'An image comes from a registry that gets no updates any more',
  why: 'A frozen registry keeps the flaws that its images have, and can be switched off at any time.',
  instead:
    'Take the image from the registry that followed it: `registry.k8s.io` for `k8s.gcr.io` and `gcr.io/google-containers`, `ghcr.io` for `docker.pkg.github.com`.',
  references: [
    kubernetes('setup/release/', 'releases and images'),
    { title: 'Kubernetes: k8s.gcr.io is frozen', url: 'https://kubernetes.io/blog/2023/02/06/k8s-gcr-io-freeze-announcement/' },
  ],
  bad: 'FROM k8s.gcr.io/pause:3.9\nUSER 65535\n',
  good: 'FROM registry.k8s.io/pause:3.9\nUSER 65535\n',
  on: 'imageReference',
  *check(image) {
    const name = `${image.registry?.value ?? 'docker.io'}/${image.repository.value}`
    const found = retired.find((each) => name.includes(each.holds) && each.name.test(name))
    if (!found) return
    yield {
      at: { span: image.registry?.span ?? image.span },
      field: 'registry',
      identity: name,
      message: `image "${image.text}" comes from a retired registry (${found.since})`,
      fix: moved(image, found),
    }
  },
})

function moved({ whole, text, unresolved }: ImageReference, { name, now, same }: Retired) {
  if (!whole || !now || unresolved) return undefined
  const fix = same ? safeFix : unsafeFix
  return fix(`Take it from ${now}`, { span: whole, text: text.replace(name, now) })
}
