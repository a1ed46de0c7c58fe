import { readBoolean, readText } from './compose-interpolate.ts'
import type { ComposeNetwork } from './compose-model.ts'
import type { Document } from './document.ts'
import type { YamlMap, YamlNode, YamlScalar } from './yaml.ts'
import { entriesOf, scalarsIn } from './yaml-values.ts'

/** The networks that a service's `networks` names, as a list or as a map. */
export function readNetworks(node: YamlNode | undefined, root: YamlMap, document: Document): ComposeNetwork[] {
  const names = node?.kind === 'map' ? [...entriesOf(node)].map(({ key }) => key) : scalarsIn(node)
  return names.map((name) => ({
    node: name,
    external: externalName(name, root, document),
    bindingAddress: bindingAddress(name.string, root),
  }))
}

/** `external: true` with a `name` beside it, or `external: {name: …}` as files of old versions have it. */
function externalName(name: YamlScalar, root: YamlMap, document: Document): string | null {
  const network = root.at('networks', name.string)
  const external = network?.at('external')
  if (external?.kind !== 'map' && readBoolean(external, document) !== true) return null
  return readText(external?.at('name') ?? network?.at('name'), document) ?? name.string
}

/** docs.docker.com/engine/network/drivers/bridge, options. */
export function bindingAddress(name: string, root: YamlMap): string | null {
  const address = root.at('networks', name, 'driver_opts', 'com.docker.network.bridge.host_binding_ipv4')?.string
  return address === undefined || address === '0.0.0.0' ? null : address
}
