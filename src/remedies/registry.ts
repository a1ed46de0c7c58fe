import type { MovingName, PinnedName } from '../core/finding.ts'
import { readSmall, request, Unknown } from './request.ts'

type ImageName = Extract<MovingName, { kind: 'image' }>

/**
 * Registries that anybody may ask. The names in a change are a stranger's: whatever else they name could be a machine of the network that the
 * job runs in, and is never asked.
 */
const known =
  /^(?:registry-1\.docker\.io|ghcr\.io|quay\.io|(?:[a-z]+\.)?gcr\.io|[a-z\d-]+\.pkg\.dev|registry\.k8s\.io|mcr\.microsoft\.com|public\.ecr\.aws|registry\.gitlab\.com|registry\.access\.redhat\.com|docker\.elastic\.co|nvcr\.io|cgr\.dev)$/

/** Hosts to which a name of Docker Hub refers (distribution reference, "familiar names"). */
const dockerHub = /^(?:index\.|registry-1\.)?docker\.io$/

/** Names and tags that the distribution specification allows ("Pulling manifests"). */
const repositoryForm = /^[a-z\d]+(?:(?:\.|_|__|-+)[a-z\d]+)*(?:\/[a-z\d]+(?:(?:\.|_|__|-+)[a-z\d]+)*)*$/
const tagForm = /^\w[\w.-]{0,127}$/
const digestForm = /^sha256:[\da-f]{64}$/

/** Lists of images first: else a registry may give the image of one platform alone. */
const accept = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.v2+json',
].join(', ')

/** Null where the registry is not asked. */
export function registryOf({ registry, repository, tag }: ImageName): string | null {
  const host = dockerHub.test(registry.toLowerCase()) ? 'registry-1.docker.io' : registry.toLowerCase()
  return known.test(host) && repositoryForm.test(repository) && tagForm.test(tag) ? host : null
}

/**
 * The digest that a tag has, asked for without an account (distribution specification, "Pulling manifests"; token authentication).
 * @throws {Unknown} with the reason
 */
export async function digestOf(name: ImageName, host: string, signal: AbortSignal): Promise<PinnedName> {
  const isShort = host === 'registry-1.docker.io' && !name.repository.includes('/')
  const repository = isShort ? `library/${name.repository}` : name.repository
  const url = new URL(`https://${host}/v2/${repository}/manifests/${name.tag}`)
  let response = await head(url, undefined, signal)
  if (response.status === 401) response = await head(url, await tokenFor(response, repository, signal), signal)
  if (!response.ok) throw new Unknown(`answered ${response.status}`)
  const digest = response.headers.get('docker-content-digest') ?? ''
  if (!digestForm.test(digest)) throw new Unknown('gave no digest')
  return { id: digest }
}

/** A registry may hand on to another one (registry.k8s.io does); the token is only for the one that asked for it. */
async function head(url: URL, token: string | undefined, signal: AbortSignal): Promise<Response> {
  const ask = (to: URL, headers: Record<string, string>) => request(to, { method: 'HEAD', headers: { accept, ...headers }, signal })
  const response = await ask(url, token === undefined ? {} : { authorization: `Bearer ${token}` })
  const location = response.headers.get('location')
  if (response.status < 300 || response.status > 399 || location === null) return response
  const next = URL.canParse(location, url.href) ? new URL(location, url) : null
  return next?.protocol === 'https:' && known.test(next.host) ? ask(next, {}) : response
}

async function tokenFor(response: Response, repository: string, signal: AbortSignal): Promise<string> {
  const challenge = response.headers.get('www-authenticate') ?? ''
  const { realm = '', service } = Object.fromEntries([...challenge.matchAll(/(\w+)="([^"]*)"/g)].map(([, key, value]) => [key, value]))
  const url = /^Bearer\s/i.test(challenge) && URL.canParse(realm) ? new URL(realm) : null
  if (url === null || url.protocol !== 'https:' || !/\.[a-z]{2,}$/.test(url.host)) throw new Unknown('asks for an account')
  if (service !== undefined) url.searchParams.set('service', service)
  url.searchParams.set('scope', `repository:${repository}:pull`)
  const answer = await request(url, { headers: { accept: 'application/json' }, signal })
  if (!answer.ok) throw new Unknown(`gave no token (${answer.status})`)
  const { token, access_token: other } = JSON.parse(await readSmall(answer)) as { token?: unknown; access_token?: unknown }
  const found = token ?? other
  if (typeof found !== 'string') throw new Unknown('gave no token')
  return found
}
