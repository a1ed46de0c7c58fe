import { cwe, docker } from '../../core/references.ts'
import { defineRule } from '../../core/rule.ts'
import { type ImageReference, isOpen } from '../../documents/image.ts'

export default defineRule({
  id: 'image/registry-not-allowed',
  severity: 'medium',
  threat: 'immutability',
  summary: "An image comes from a registry that is not on the policy's list",
  why: 'Images of other registries are not scanned, not signed or not kept by the people who answer for this repository.',
  instead: 'Take the image from an allowed registry, or add the registry to `registries` in the policy.',
  references: [docker('build/building/best-practices/#choose-the-right-base-image', 'choose the right base image'), cwe(829)],
  peers: ['hadolint:DL3026', 'datadog:use_only_an_allowed_registry_in_the_from_image'],
  bad: {
    Dockerfile: 'FROM quay.io/other/node:24.1.0\nUSER 1000\n',
    '.plimsoll.yml': 'registries: [registry.example]\n',
  },
  good: {
    Dockerfile: 'FROM registry.example/node:24.1.0\nUSER 1000\n',
    '.plimsoll.yml': 'registries: [registry.example]\n',
  },
  on: 'imageReference',
  *check(image, { registries }) {
    if (registries.length === 0 || isOpen(image.registry?.value ?? image.repository.value.split('/')[0] ?? '')) return
    const name = fullName(image)
    if (registries.some((allowed) => matches(name, allowed))) return
    const registry = image.registry?.value ?? 'docker.io'
    const at = { span: (image.registry ?? image.repository).span }
    yield {
      at,
      field: 'registry',
      identity: name,
      message: `image "${image.text}" comes from "${registry}", which is not on the list of allowed registries`,
    }
  },
})

/** `docker.io/library/ubuntu` for `ubuntu`. */
function fullName({ registry, repository }: ImageReference): string {
  const host = registry?.value.toLowerCase() ?? 'docker.io'
  if (!/^(?:index\.|registry-1\.)?docker\.io$/.test(host)) return `${host}/${repository.value}`
  return `docker.io/${repository.value.includes('/') ? '' : 'library/'}${repository.value}`
}

/** A registry, or a registry with the beginning of a path; `*` stands for any text. */
function matches(name: string, allowed: string): boolean {
  const pattern = allowed
    .replace(/\/$/, '')
    .split('*')
    .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
    .join('.*')
  return new RegExp(`^${pattern}(?:/|$)`, 'i').test(name)
}
