import type { ImageReference } from './image.ts'

interface NonRootImage {
  /** Registry (none for Docker Hub) and repository. */
  readonly name: RegExp
  /** Where only some tags are so. */
  readonly tag?: RegExp
  readonly source: string
}

/** Images whose own USER is not root, as their publishers' Dockerfiles or documents say. */
const nonRootImages: readonly NonRootImage[] = [
  { name: /^gcr\.io\/distroless\//, tag: /nonroot/, source: 'https://github.com/GoogleContainerTools/distroless' },
  { name: /^cgr\.dev\/(?!.*\/wolfi-base$)/, source: 'https://edu.chainguard.dev/chainguard/chainguard-images/overview/' },
  { name: /^dhi\.io\//, tag: /^(?!.*-(?:dev|sdk))/, source: 'https://docs.docker.com/dhi/' },
  { name: /^bitnami(?:legacy|secure)?\//, source: 'https://github.com/bitnami/containers' },
  { name: /^nginxinc\/nginx-unprivileged$/, source: 'https://github.com/nginx/docker-nginx-unprivileged' },
  {
    name: /^registry\.(?:access\.)?redhat\.(?:com|io)\/(?:rhel|ubi)\d+\/(?:nodejs|python|ruby|php|perl|openjdk|go-toolset|httpd|nginx|dotnet)-/,
    source: 'https://catalog.redhat.com/software/base-images',
  },
  { name: /^jenkins\/(?:jenkins|agent|inbound-agent)$/, source: 'https://github.com/jenkinsci/docker' },
  { name: /^grafana\/(?:grafana|grafana-oss|grafana-enterprise|loki)$/, source: 'https://github.com/grafana/grafana/blob/main/Dockerfile' },
  {
    name: /^(?:prom|quay\.io\/prometheus)\/(?:prometheus|alertmanager|node-exporter|pushgateway)$/,
    source: 'https://github.com/prometheus/prometheus',
  },
  { name: /^docker\.elastic\.co\/(?:elasticsearch|kibana|logstash)\//, source: 'https://github.com/elastic/dockerfiles' },
  { name: /^quay\.io\/keycloak\/keycloak$/, source: 'https://github.com/keycloak/keycloak' },
  { name: /^(?:quay\.io\/)?jupyter\//, source: 'https://github.com/jupyter/docker-stacks' },
  { name: /^curlimages\/curl$/, source: 'https://github.com/curl/curl-container' },
  { name: /^apache\/(?:airflow|superset|kafka)$/, source: 'https://github.com/apache/airflow/blob/main/Dockerfile' },
  { name: /^confluentinc\/cp-/, source: 'https://docs.confluent.io/platform/current/installation/docker/security.html' },
  { name: /^cimg\//, source: 'https://github.com/CircleCI-Public/cimg-base' },
  { name: /^selenium\//, source: 'https://github.com/SeleniumHQ/docker-selenium' },
  { name: /^(?:memcached|solr|varnish)$/, source: 'https://github.com/docker-library/docs' },
  {
    name: /^mcr\.microsoft\.com\/dotnet\//,
    tag: /chiseled|distroless/,
    source: 'https://github.com/dotnet/dotnet-docker/blob/main/documentation/distroless.md',
  },
]

/** By its own name: `nonroot`, `non-root`, `rootless`, `unprivileged` in the repository or the tag. */
const saysSo = /non-?root|rootless|unprivileged/

/** Whether containers of the image are known not to run as root where nothing else says so. */
export function runsAsNonRoot({ registry, repository, tag }: ImageReference): boolean {
  const host = registry === null || /^(?:index\.)?docker\.io$/.test(registry.value) ? '' : `${registry.value}/`
  const name = `${host}${repository.value.replace(/^library\//, '')}`
  if (saysSo.test(name) || saysSo.test(tag?.value ?? '')) return true
  return nonRootImages.some((image) => image.name.test(name) && (image.tag?.test(tag?.value ?? '') ?? true))
}

/** Windows images have users of their own. */
export const isWindowsImage = ({ registry, repository }: ImageReference): boolean =>
  registry?.value === 'mcr.microsoft.com' && /(?:^|\/)(?:windows|nanoserver|servercore)/.test(repository.value)
