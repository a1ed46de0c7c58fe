import type { SecretLintRuleCreator } from '@secretlint/types'
import type { Provider } from './pattern.ts'

/** A provider as a rule for secretlint. The message does not quote what was found. */
export function ruleOf(provider: Provider): SecretLintRuleCreator {
  const kinds = [...new Set(provider.patterns.flatMap(({ kind, alsoFinds = [] }) => [kind, ...alsoFinds]))]
  const messages = Object.fromEntries(kinds.map((kind) => [kind, { en: () => `found ${kind}` }]))
  return {
    messages,
    meta: { id: `plimsoll-rule-${provider.name}`, recommended: true, type: 'scanner', supportedContentTypes: ['text'] },
    create(context) {
      const translate = context.createTranslator(messages)
      return {
        file({ content }) {
          for (const pattern of provider.patterns) {
            for (const { start, end, kind = pattern.kind } of pattern.find(content))
              context.report({ message: translate(kind, undefined), range: [start, end] })
          }
        },
      }
    },
  }
}
