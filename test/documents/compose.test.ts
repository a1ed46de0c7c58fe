import { describe, expect, test } from 'vitest'
import { readDocument } from '../../src/documents/index.ts'

const read = (source: string, path = 'compose.yaml') => readDocument(path, source)
const services = (source: string, path?: string) => read(source, path).grains('composeService')

describe('recognition', () => {
  const source = 'services:\n  web:\n    image: a:1\n'
  test.each(['compose.yml', 'a/docker-compose.yaml', 'docker-compose.dev.yml', 'dev.compose.yml', 'stack.yaml'])('%s is one', (path) =>
    expect(read(source, path).kind).toBe('compose'),
  )
  test('by name without an image, by content not without one', () => {
    expect(read('services:\n  web:\n    ports: [80]\n', 'compose.override.yml').kind).toBe('compose')
    expect(read('services:\n  web:\n    ports: [80]\n', 'a.yml').kind).toBe('yaml')
  })
  test.each([
    ['values of a chart', 'services:\n  web:\n    image: a\nreplicas: 1\n'],
    ['jobs', 'jobs:\n  a:\n    services:\n      b: {image: c}\n'],
    ['a list', 'services:\n  - image: a\n'],
  ])('%s are none', (_, source) => expect(read(source, 'a.yml').kind).not.toBe('compose'))
})

test('a service takes from merge keys and from services that it extends', () => {
  const source = `x-base: &base
  read_only: true
services:
  base:
    image: a:1
    cap_add: [NET_ADMIN]
    pid: host
  web:
    <<: *base
    extends: {service: base}
    cap_add: [KILL]
  loop:
    extends: loop
    image: a:1
  far:
    extends: {file: other.yml, service: base}
`
  const [, web, loop, far] = services(source)
  expect([web?.at('read_only')?.value, web?.at('pid')?.string, web?.partial]).toEqual([true, 'host', false])
  expect(web?.items('cap_add').map((item) => item.string)).toEqual(['KILL'])
  expect(web?.allItems('cap_add').map((item) => item.string)).toEqual(['KILL', 'NET_ADMIN'])
  expect([loop?.partial, far?.partial]).toEqual([true, true])
})

test('what an override leaves out is not missing', () => {
  expect(services('services:\n  web:\n    image: a:1\n', 'docker-compose.override.yml')[0]?.partial).toBe(true)
  expect(services('services:\n  web:\n    ports: [80]\n')[0]?.partial).toBe(true)
})

test('volumes of both forms', () => {
  const source = `services:
  web:
    image: a:1
    volumes:
      - /etc:/host:ro
      - "./data:/data"
      - data:/data
      - bound:/bound
      - /only
      - \${SOCKET:-/var/run/docker.sock}:/s
      - C:\\x:/x
      - /m:/m:rw,rshared
      - type: bind
        source: /y
        target: /z
        read_only: true
        bind: {propagation: slave}
      - type: tmpfs
        target: /t
volumes:
  data:
  bound:
    driver_opts: {type: none, o: bind, device: /root}
`
  const document = read(source)
  const [web] = document.grains('composeService')
  expect(
    web?.volumes.map(({ type, source: from, target, readOnly, propagation, span }) => [
      type,
      from,
      target,
      readOnly,
      propagation,
      document.text.slice(span),
    ]),
  ).toEqual([
    ['bind', '/etc', '/host', true, null, '/etc'],
    ['bind', './data', '/data', false, null, './data'],
    ['volume', 'data', '/data', false, null, 'data'],
    ['bind', '/root', '/bound', false, null, '/root'],
    ['volume', null, '/only', false, null, '/only'],
    ['bind', '/var/run/docker.sock', '/s', false, null, '${SOCKET:-/var/run/docker.sock}'],
    ['bind', 'C:\\x', '/x', false, null, 'C:\\x'],
    ['bind', '/m', '/m', false, 'rshared', '/m'],
    ['bind', '/y', '/z', true, 'slave', '/y'],
    ['tmpfs', null, '/t', false, null, '- type: tmpfs\n        target: /t'.slice(2)],
  ])
})

test('ports of both forms', () => {
  const ports = services(`services:
  web:
    image: a:1
    ports: [8080, "8080:80", "127.0.0.1:53:53/udp", "[::1]:1-2:3-4", "0.0.0.0::5", "\${P:-90}:90", "\${Q}:91", {target: 80, published: "8080", host_ip: 127.0.0.1}]
`)[0]?.ports
  expect(ports?.map(({ address, published, target }) => [address, published, target])).toEqual([
    [null, null, 8080],
    [null, '8080', 80],
    ['127.0.0.1', '53', 53],
    ['[::1]', '1-2', 3],
    ['0.0.0.0', null, 5],
    [null, '90', 90],
    ['127.0.0.1', '8080', 80],
  ])
})

test('images, with the defaults of their variables; not those that the file builds', () => {
  const document = read(`services:
  a: {image: "reg.io/a:\${TAG:-1.2}"}
  b: {image: "b:\${TAG}"}
  c: {image: c, build: .}
  d: {image: c}
  e: {image: e, pull_policy: never}
  f: {image: 'f:1'}
`)
  const images = document.grains('imageReference')
  expect(images.map(({ text, unresolved, whole }) => [text, unresolved, whole && document.text.slice(whole)])).toEqual([
    ['reg.io/a:1.2', false, null],
    ['b:${TAG}', true, 'b:${TAG}'],
    ['f:1', false, 'f:1'],
  ])
  expect(images[0]?.tag && document.text.slice(images[0].tag.span)).toBe('${TAG:-1.2}')
})
