import { afterEach, describe, expect, test, vi } from 'vitest'
import type { MovingName } from '../../src/core/finding.ts'
import { onlineLookUp } from '../../src/remedies/look-up.ts'
import { digest, type Registries, type Registry, registries } from './registries.ts'

const hub: Registry = {
  host: 'registry-1.docker.io',
  realm: 'https://auth.docker.io/token',
  service: 'registry.docker.io',
  digests: { 'library/node:24': digest('a'), 'acme/shop:1.2': digest('b') },
}
const kubernetes: Registry = { host: 'europe-west1-docker.pkg.dev', digests: { 'k8s/pause:3.9': digest('c') } }

const image = (registry: string, repository: string, tag: string): MovingName => ({ kind: 'image', registry, repository, tag })
const github = { url: 'https://api.github.com', token: '' }

afterEach(() => void vi.unstubAllGlobals())

async function lookUp(world: Registries, names: readonly MovingName[], seconds = 60) {
  vi.stubGlobal('fetch', world.fetch)
  const { found, notices } = await onlineLookUp({ github, seconds })(names)
  return { ids: names.map((name) => found.get(name)?.id ?? null), notices }
}

const redirecting = (location: string) => (url: URL) =>
  url.host === 'registry.k8s.io' ? new Response(null, { status: 307, headers: { location } }) : null

describe('images', () => {
  test('of Docker Hub are found without an account, by their short names too', async () => {
    const world = registries([hub])
    const names = [image('docker.io', 'node', '24'), image('index.docker.io', 'acme/shop', '1.2')]
    expect(await lookUp(world, names)).toEqual({ ids: [digest('a'), digest('b')], notices: [] })
    expect(
      world.asked.filter(({ method }) => method === 'HEAD').every(({ headers }) => headers.get('accept')?.includes('image.index')),
    ).toBe(true)
  })

  test('are asked for once in a run', async () => {
    const world = registries([hub])
    vi.stubGlobal('fetch', world.fetch)
    const ask = onlineLookUp({ github, seconds: 60 })
    await ask([image('docker.io', 'node', '24'), image('docker.io', 'node', '24')])
    const { found } = await ask([image('docker.io', 'node', '24')])
    expect(found.size).toBe(1)
    expect(world.asked).toHaveLength(3)
  })

  test('of a registry that hands on to another known one are found there, without its token', async () => {
    const world = registries([kubernetes], redirecting('https://europe-west1-docker.pkg.dev/v2/k8s/pause/manifests/3.9'))
    expect((await lookUp(world, [image('registry.k8s.io', 'pause', '3.9')])).ids).toEqual([digest('c')])
    expect(world.asked.at(-1)?.headers.has('authorization')).toBe(false)
  })

  test.each([
    'http://169.254.169.254/latest/meta-data',
    'https://vault.internal/v2/pause/manifests/3.9',
    'http://registry-1.docker.io/v2/a/manifests/b',
    '//',
  ])('a redirection to %s is not followed', async (location) => {
    const world = registries([hub], redirecting(location))
    const { ids, notices } = await lookUp(world, [image('registry.k8s.io', 'pause', '3.9')])
    expect({ ids, notices }).toEqual({ ids: [null], notices: ['no pin is offered for one name: registry.k8s.io answered 307'] })
    expect(world.asked).toHaveLength(1)
  })

  test.each([
    image('169.254.169.254', 'latest/meta-data', 'a'),
    image('localhost:5000', 'shop', '1'),
    image('vault.internal', 'shop', '1'),
    image('ghcr.io:8080', 'acme/shop', '1'),
    image('ghcr.io.attacker.example', 'acme/shop', '1'),
    image('ghcr.io', '../../shop', '1'),
    image('ghcr.io', 'acme/shop?x=', '1'),
    image('ghcr.io', 'acme/shop', '../1'),
  ])('$registry/$repository:$tag is never asked for', async (name) => {
    const world = registries([])
    expect(await lookUp(world, [name])).toEqual({ ids: [null], notices: [] })
    expect(world.asked).toEqual([])
  })

  test.each(['http://auth.docker.io/token', 'https://169.254.169.254/token', 'https://[::1]/token', 'https://localhost/token', 'nothing'])(
    'no token is asked for at %s',
    async (realm) => {
      const world = registries([{ ...hub, realm }])
      expect(await lookUp(world, [image('docker.io', 'node', '24')])).toEqual({
        ids: [null],
        notices: ['no pin is offered for one name: registry-1.docker.io asks for an account'],
      })
      expect(world.asked).toHaveLength(1)
    },
  )

  test.each(['sha256:abc', 'latest', `${digest('a')}\nevil`.trim().slice(0, 70)])(
    'what is no digest is not taken for one: %s',
    async (given) => {
      const world = registries([{ ...hub, digests: { 'library/node:24': given } }])
      expect(await lookUp(world, [image('docker.io', 'node', '24')])).toEqual({
        ids: [null],
        notices: ['no pin is offered for one name: registry-1.docker.io gave no digest'],
      })
    },
  )
})

describe('what is not known', () => {
  test('is told once for each reason, with how many names it concerns', async () => {
    const world = registries([hub], (url) => (url.host === 'ghcr.io' ? new Response(null, { status: 429 }) : null))
    const names = [...['a', 'b', 'c'].map((name) => image('ghcr.io', `acme/${name}`, '1')), image('docker.io', 'none', '1')]
    expect((await lookUp(world, names)).notices).toEqual([
      'no pin is offered for 3 names: ghcr.io answered 429',
      'no pin is offered for one name: registry-1.docker.io answered 404',
    ])
  })

  test('a registry that cannot be reached takes nothing from the others', async () => {
    const world = registries([hub], (url) => {
      if (url.host === 'quay.io') throw new TypeError('fetch failed', { cause: { code: 'ENOTFOUND' } })
      return null
    })
    expect(await lookUp(world, [image('quay.io', 'acme/a', '1'), image('docker.io', 'node', '24')])).toEqual({
      ids: [null, digest('a')],
      notices: ['no pin is offered for one name: quay.io cannot be reached (ENOTFOUND)'],
    })
  })

  test('nobody is asked any more when the time is up', async () => {
    const world = registries([hub])
    expect(
      await lookUp(world, [image('docker.io', 'node', '24')], 0.001).then(async () => {
        const ask = onlineLookUp({ github, seconds: 0 })
        await new Promise((resolve) => setTimeout(resolve, 5))
        return (await ask([image('docker.io', 'node', '24')])).notices
      }),
    ).toEqual(['no pin is offered for one name: registry-1.docker.io was not asked any more, as the time is up'])
  })

  test('no more than 100 names are asked for', async () => {
    const world = registries([hub])
    const names = Array.from({ length: 103 }, (_, at) => image('docker.io', `acme/shop${at}`, '1'))
    expect((await lookUp(world, names)).notices).toContain('no pin is offered for 3 names: more than 100 are not asked for in one run')
  })
})
