/** A world of registries for tests: what `fetch` answers, and what it was asked. */
export interface Registries {
  readonly asked: readonly { readonly url: string; readonly method: string; readonly headers: Headers }[]
  readonly fetch: typeof globalThis.fetch
}

/** Content of one registry, by `repository:tag`. */
export interface Registry {
  readonly host: string
  readonly digests: Readonly<Record<string, string>>
  /** Where it gives tokens, if it asks for one. */
  readonly realm?: string
  readonly service?: string
}

const token = 'anonymous-pull'

/** By the distribution specification: HEAD of manifests, and its token authentication. Any other host is a fault of the test. */
export function registries(all: readonly Registry[], others: (url: URL, init: RequestInit) => Response | null = () => null): Registries {
  const asked: { url: string; method: string; headers: Headers }[] = []
  const answer = (url: URL, init: RequestInit): Response => {
    const method = init.method ?? 'GET'
    const headers = new Headers(init.headers)
    asked.push({ url: url.href, method, headers })
    const other = others(url, init)
    if (other !== null) return other
    const giver = all.find(({ realm }) => realm === `${url.origin}${url.pathname}`)
    if (giver !== undefined) {
      const isRight =
        url.searchParams.get('service') === (giver.service ?? null) && /^repository:.+:pull$/.test(url.searchParams.get('scope') ?? '')
      return isRight ? Response.json({ token }) : new Response(null, { status: 400 })
    }
    const registry = all.find(({ host }) => url.protocol === 'https:' && url.host === host)
    const [, repository, tag] = /^\/v2\/(.+)\/manifests\/([^/]+)$/.exec(url.pathname) ?? []
    if (registry === undefined || repository === undefined) throw new Error(`nobody should ask for ${url}`)
    if (registry.realm !== undefined && headers.get('authorization') !== `Bearer ${token}`) {
      const service = registry.service === undefined ? '' : `,service="${registry.service}"`
      return new Response(null, { status: 401, headers: { 'www-authenticate': `Bearer realm="${registry.realm}"${service}` } })
    }
    const isList = headers.get('accept')?.startsWith('application/vnd.oci.image.index.v1+json')
    const digest = isList ? registry.digests[`${repository}:${tag}`] : undefined
    return new Response(null, digest === undefined ? { status: 404 } : { headers: { 'docker-content-digest': digest } })
  }
  return { asked, fetch: async (input, init = {}) => answer(new URL(input instanceof Request ? input.url : input), init) }
}

/** A digest by a single digit. */
export const digest = (digit: string) => `sha256:${digit.repeat(64)}`
