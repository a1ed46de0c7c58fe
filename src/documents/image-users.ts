import type { ImageReference } from './image.ts'

interface NonRootImage {
  /** In each such name: what does not hold it need not be compared. */
  readonly holds: string
  /** Registry (none for Docker Hub) and repository. */
  readonly name: RegExp
  /** Where only some tags are so. */
  readonly tag?: RegExp
  readonly source: string
}

/** Images whose own USER is not root, as their publishers' Dockerfiles or documents say. */
const nonRootImages: readonly NonRootImage[] = [
  {
    holds: 'gcr.io/distroless/',
    name: /^gcr\.io\/distroless\//,
    tag: /nonroot/,
    source: 'https://github.com/GoogleContainerTools/distroless',
  },
  {
    holds: 'cgr.dev/',
    name: /^cgr\.dev\/(?!.*\/wolfi-base$)/,
    source: 'https://edu.chainguard.dev/chainguard/chainguard-images/overview/',
  },
  { holds: 'dhi.io/', name: /^dhi\.io\//, tag: /^(?!.*-(?:dev|sdk))/, source: 'https://docs.docker.com/dhi/' },
  { holds: 'bitnami', name: /^bitnami(?:legacy|secure)?\//, source: 'https://github.com/bitnami/containers' },
  { holds: 'nginxinc/', name: /^nginxinc\/nginx-unprivileged$/, source: 'https://github.com/nginx/docker-nginx-unprivileged' },
  {
    holds: 'redhat.',
    name: /^registry\.(?:access\.)?redhat\.(?:com|io)\/(?:rhel|ubi)\d+\/(?:nodejs|python|ruby|php|perl|openjdk|go-toolset|httpd|nginx|dotnet)-/,
    source: 'https://catalog.redhat.com/software/base-images',
  },
  { holds: 'jenkins/', name: /^jenkins\/(?:jenkins|agent|inbound-agent)$/, source: 'https://github.com/jenkinsci/docker' },
  {
    holds: 'grafana/',
    name: /^grafana\/(?:grafana|grafana-oss|grafana-enterprise|loki)$/,
    source: 'https://github.com/grafana/grafana/blob/main/Dockerfile',
  },
  {
    holds: 'prom',
    name: /^(?:prom|quay\.io\/prometheus)\/(?:prometheus|alertmanager|node-exporter|pushgateway)$/,
    source: 'https://github.com/prometheus/prometheus',
  },
  {
    holds: 'docker.elastic.co/',
    name: /^docker\.elastic\.co\/(?:elasticsearch|kibana|logstash)\//,
    source: 'https://github.com/elastic/dockerfiles',
  },
  { holds: 'keycloak/', name: /^quay\.io\/keycloak\/keycloak$/, source: 'https://github.com/keycloak/keycloak' },
  { holds: 'jupyter/', name: /^(?:quay\.io\/)?jupyter\//, source: 'https://github.com/jupyter/docker-stacks' },
  { holds: 'curlimages/', name: /^curlimages\/curl$/, source: 'https://github.com/curl/curl-container' },
  { holds: 'apache/', name: /^apache\/(?:airflow|superset|kafka)$/, source: 'https://github.com/apache/airflow/blob/main/Dockerfile' },
  {
    holds: 'confluentinc/',
    name: /^confluentinc\/cp-/,
    source: 'https://docs.confluent.io/platform/current/installation/docker/security.html',
  },
  { holds: 'cimg/', name: /^cimg\//, source: 'https://github.com/CircleCI-Public/cimg-base' },
  { holds: 'selenium/', name: /^selenium\//, source: 'https://github.com/SeleniumHQ/docker-selenium' },
  ...['memcached', 'solr', 'varnish'].map((holds) => ({
    holds,
    name: new RegExp(`^${holds}$`),
    source: 'https://github.com/docker-library/docs',
  })),
  {
    holds: 'mcr.microsoft.com/dotnet/',
    name: /^mcr\.microsoft\.com\/dotnet\//,
    tag: /chiseled|distroless/,
    source: 'https://github.com/dotnet/dotnet-docker/blob/main/documentation/distroless.md',
  },
]

/** By its own name: `nonroot`, `non-root`, `rootless`, `unprivileged` in the repository or the tag. */
const saysSo = /non-?root|rootless|unprivileged/

/** Whether containers of the image are known not to run as root where nothing else says so. */
export function runsAsNonRoot({ registry, repository, tag }: ImageReference): boolean {
  const host = registry === null || ['docker.io', 'index.docker.io'].includes(registry.value) ? '' : `${registry.value}/`
  const name = `${host}${repository.value.startsWith('library/') ? repository.value.slice('library/'.length) : repository.value}`
  if (saysSo.test(name) || saysSo.test(tag?.value ?? '')) return true
  return nonRootImages.some((image) => name.includes(image.holds) && image.name.test(name) && (image.tag?.test(tag?.value ?? '') ?? true))
}

/** Windows images have users of their own. Those of other programs say in their tags what they are made from. */
export const isWindowsImage = ({ registry, repository, tag }: ImageReference): boolean =>
  (registry?.value === 'mcr.microsoft.com' && /(?:^|\/)(?:windows|nanoserver|servercore)/.test(repository.value)) ||
  /^microsoft\/(?:nanoserver|windowsservercore)$/.test(repository.value) ||
  /nanoserver|windowsservercore/.test(tag?.value ?? '')
