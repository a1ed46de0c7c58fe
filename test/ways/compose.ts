import { asList, asMap, isMap, type Plain, remade, remadeBelow, reversed, type Ways } from './way.ts'

const service = (change: (service: Plain) => Plain | null) => remadeBelow('compose', 'services', (value) => change(value) ?? undefined)

/** One key of each service made anew. */
const field = (key: string, change: (value: unknown, service: Plain) => unknown) =>
  service((each) => {
    const made = each[key] === undefined ? undefined : change(each[key], each)
    return made === undefined || made === null ? null : { ...each, [key]: made }
  })

const items = (key: string, change: (item: unknown) => unknown) =>
  field(key, (list) => {
    const made = asList(list).map((item) => change(item) ?? item)
    return JSON.stringify(made) === JSON.stringify(list) ? null : made
  })

const isNamed = (source: string) => /^\w[\w.-]*$/.test(source)

/** https://docs.docker.com/reference/compose-file/services/#long-syntax-6 */
function longVolume(volume: unknown): unknown {
  if (typeof volume !== 'string') return null
  const [source = '', target, mode = ''] = volume.split(':')
  if (target === undefined || /[$\\{]/.test(volume) || !/^(?:|ro|rw|r?shared|r?slave|r?private)$/.test(mode)) return null
  return {
    type: isNamed(source) ? 'volume' : 'bind',
    source,
    target,
    ...(mode === 'ro' && { read_only: true }),
    ...(/sh|sl|pr/.test(mode) && { bind: { propagation: mode } }),
  }
}

function shortVolume(volume: unknown): unknown {
  const { type, source, target, read_only, ...more } = asMap(volume)
  if ((type !== 'bind' && type !== 'volume') || Object.keys(more).length > 0 || typeof source !== 'string') return null
  if (read_only !== undefined && typeof read_only !== 'boolean') return null
  return `${source}:${target}${read_only === true ? ':ro' : ''}`
}

/** https://docs.docker.com/reference/compose-file/services/#long-syntax-4 */
function longPort(port: unknown): unknown {
  const match = /^(?:(?:(\[[^\]]*\]|[\d.]*):)?([\d-]*):)?(\d+)(?:\/(\w+))?$/.exec(String(port))
  if (match === null || isMap(port)) return null
  const [, address, published, target, protocol] = match
  return {
    target: Number(target),
    ...(published && { published }),
    ...(address && { host_ip: address.replace(/^\[|\]$/g, '') }),
    ...(protocol && { protocol }),
    ...(!published && { published: '0' }),
  }
}

function shortPort(port: unknown): unknown {
  const { target, published, host_ip: address, protocol, ...more } = asMap(port)
  if (target === undefined || published === undefined || Object.keys(more).length > 0) return null
  return `${address === undefined ? '' : `${address}:`}${published}:${target}${protocol === undefined ? '' : `/${protocol}`}`
}

const listOf = (sign: string) => (map: unknown) =>
  isMap(map) && Object.values(map).every((value) => value === null || typeof value !== 'object')
    ? Object.entries(map).map(([key, value]) => (value === null ? key : `${key}${sign}${value}`))
    : null

const mapOf = (list: unknown) =>
  Array.isArray(list) && list.every((item) => typeof item === 'string')
    ? Object.fromEntries(
        (list as string[]).map((item) => [item.split('=')[0], item.includes('=') ? item.slice(item.indexOf('=') + 1) : null]),
      )
    : null

const words = (command: unknown) => (typeof command === 'string' && /^[\w ./:=-]+$/.test(command) ? command.split(/ +/) : null)
const sentence = (command: unknown) =>
  Array.isArray(command) && command.every((word) => /^[\w./:=@-]+$/.test(String(word))) ? command.join(' ') : null

export const composeWays: Ways = {
  'services reversed': remade(['compose'], (file) => {
    const services = reversed(asMap(file).services)
    return services && { ...asMap(file), services }
  }),
  'environment as a list': field('environment', listOf('=')),
  'environment as a map': field('environment', mapOf),
  'labels as a list': field('labels', listOf('=')),
  'labels as a map': field('labels', mapOf),
  'long volumes': items('volumes', longVolume),
  'short volumes': items('volumes', shortVolume),
  'long ports': items('ports', (port) => (/:/.test(String(port)) ? longPort(port) : null)),
  'short ports': items('ports', shortPort),
  'ports in quotes': items('ports', (port) => (typeof port === 'number' ? String(port) : null)),
  'build as a map': field('build', (build) => (typeof build === 'string' ? { context: build } : null)),
  'build as a string': field('build', (build) =>
    isMap(build) && Object.keys(build).length === 1 && typeof build.context === 'string' ? build.context : null,
  ),
  'build arguments as a list': field('build', (build) => {
    const args = listOf('=')(asMap(build).args)
    return args && { ...asMap(build), args }
  }),
  'build arguments as a map': field('build', (build) => {
    const args = mapOf(asMap(build).args)
    return args && { ...asMap(build), args }
  }),
  'command as a list': field('command', words),
  'command as a string': field('command', sentence),
  'entrypoint as a list': field('entrypoint', words),
  'entrypoint as a string': field('entrypoint', sentence),
  'dependencies as a map': field('depends_on', (list) =>
    Array.isArray(list) ? Object.fromEntries(list.map((name) => [name, { condition: 'service_started' }])) : null,
  ),
  'networks as a map': field('networks', (list) => (Array.isArray(list) ? Object.fromEntries(list.map((name) => [name, null])) : null)),
  'extends as a map': field('extends', (name) => (typeof name === 'string' ? { service: name } : null)),
  'secrets in long form': items('secrets', (name) => (typeof name === 'string' ? { source: name } : null)),
  'security options with equals signs': items('security_opt', (option) =>
    typeof option === 'string' && /^[\w-]+:/.test(option) ? option.replace(':', '=') : null,
  ),
  'security options with colons': items('security_opt', (option) =>
    typeof option === 'string' && /^[\w-]+=/.test(option) ? option.replace('=', ':') : null,
  ),
  'lists of services reversed': service((each) => {
    const lists = Object.entries(each).filter(
      ([key, value]) => key !== 'command' && key !== 'entrypoint' && Array.isArray(value) && value.length > 1,
    )
    return lists.length === 0
      ? null
      : { ...each, ...Object.fromEntries(lists.map(([key, list]) => [key, [...(list as unknown[])].reverse()])) }
  }),
  'what is common as an extension': remade(['compose'], (file) => {
    const services = asMap(asMap(file).services)
    if (Object.keys(services).length === 0 || Object.values(services).some((each) => !isMap(each))) return null
    const merged = Object.entries(services).map(([name, each]) => [name, { '<<': each }])
    return { ...asMap(file), services: Object.fromEntries(merged) }
  }),
}
