// Preloaded before the bundle: Docker Hub as it answers who has no account. Says on standard error who else was asked outside of this machine.
//   node --import ./test/e2e/registry-world.mjs dist/cli/index.js
const digest = `sha256:${'a'.repeat(64)}`
const { fetch } = globalThis

globalThis.fetch = async (input, init = {}) => {
  const url = new URL(input)
  if (url.hostname === '127.0.0.1') return fetch(input, init)
  process.stderr.write(`asked ${url.host}\n`)
  if (url.host === 'auth.docker.io') return Response.json({ token: 'anonymous' })
  if (url.href !== 'https://registry-1.docker.io/v2/library/node/manifests/latest') throw new TypeError('fetch failed')
  const isAllowed = new Headers(init.headers).get('authorization') === 'Bearer anonymous'
  return isAllowed
    ? new Response(null, { headers: { 'docker-content-digest': digest } })
    : new Response(null, {
        status: 401,
        headers: { 'www-authenticate': 'Bearer realm="https://auth.docker.io/token",service="registry.docker.io"' },
      })
}
