import { reading, type YamlFormat } from './yaml-format.ts'

/** Findings that were there when Plimsoll was adopted, at the repository's root. */
export const baselinePath = '.plimsoll-baseline.json'

/** What says what is let through: Plimsoll's policy and its baseline. */
export const policyFormat: YamlFormat = {
  kind: 'policy',
  recognizes: (path) => path === '.plimsoll.yml' || path === baselinePath,
  read: reading((document) => ({
    policyFile: () => [
      {
        subject: document.text.path === baselinePath ? 'baseline' : 'policy',
        span: { start: 0, end: document.text.value.length },
        document,
      },
    ],
  })),
}

/** A policy file whose path the user chose. */
export const customPolicyFormat: YamlFormat = { ...policyFormat, recognizes: () => true }
