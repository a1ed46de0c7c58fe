import type { YamlFormat } from './yaml-format.ts'

/** Plimsoll's own policy file, at the repository's root. */
export const policyFormat: YamlFormat = {
  kind: 'policy',
  recognizes: (path) => path === '.plimsoll.yml',
  grains: (document) => ({
    policyFile: () => [{ subject: 'policy', span: { start: 0, end: document.text.value.length }, document }],
  }),
}
