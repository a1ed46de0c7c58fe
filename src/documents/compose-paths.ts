import { isWithin, normalizePath } from './kubernetes-volumes.ts'

const sockets =
  /(?:^|[/\\])(?:docker|dockershim|cri-dockerd|containerd|podman|crio|buildkitd)\.sock$|[/\\]pipe[/\\](?:docker_engine|containerd)/i

/** A Unix socket or Windows pipe of Docker, containerd, Podman, CRI-O or BuildKit. */
export const isRuntimeSocket = (path: string): boolean => sockets.test(path)

/** With everything below them: credentials, programs, kernel interfaces. */
const system = [
  ...['/bin', '/boot', '/etc', '/lib', '/lib32', '/lib64', '/proc', '/root', '/run', '/sbin', '/sys', '/usr'],
  ...['/var/run', '/var/lib/containerd', '/var/lib/containers', '/var/lib/docker', '/var/lib/kubelet'],
]
/** Only themselves: what lies below them is mostly somebody's own. */
const parents = new Set(['/', '/dev', '/home', '/media', '/mnt', '/opt', '/srv', '/var', '/var/lib', '/var/log'])
/** The state of one service or user, or one device: worth a look. */
const partly = ['/dev', '/home', '/var']
/** Clock and certificates say nothing about a host; the devices are everybody's, or shown on purpose. */
const harmless = [
  ...['/etc/localtime', '/etc/timezone', '/etc/ssl/certs', '/etc/pki/tls/certs', '/etc/ca-certificates', '/etc/os-release'],
  ...['/usr/share/zoneinfo', '/usr/share/ca-certificates', '/usr/local/share/ca-certificates', '/lib/modules'],
  ...['/dev/null', '/dev/zero', '/dev/random', '/dev/urandom', '/dev/shm', '/dev/dri', '/dev/snd', '/dev/net/tun', '/dev/fuse'],
  ...['/tmp/.X11-unix', '/var/www', '/run/user'],
]

/** The home directory, and in it what programs log in with; with the hosts that ssh knows, its settings and public keys nobody does. */
const home = /^(?:~|\$HOME|\$\{HOME\})[/\\]?(?:$|\.(?:aws|azure|docker|gnupg|kube|ssh|config[/\\]gcloud)(?:[/\\]|$))/
const harmlessAtHome = /\.ssh[/\\](?:known_hosts|config|[^/\\]+\.pub)$/

/** How grave a bind mount of the host's path is, or null. */
export function hostPathRisk(source: string, readOnly: boolean): 'high' | 'medium' | null {
  if (home.test(source) && !harmlessAtHome.test(source)) return 'high'
  if (!source.startsWith('/')) return null
  const path = normalizePath(source)
  if (harmless.some((known) => isWithin(path, known))) return null
  // What monitors the host reads these; writing to them is another thing.
  if (readOnly && (isWithin(path, '/proc') || isWithin(path, '/sys'))) return 'medium'
  if (parents.has(path) || system.some((directory) => isWithin(path, directory))) return 'high'
  return partly.some((directory) => isWithin(path, directory)) ? 'medium' : null
}
