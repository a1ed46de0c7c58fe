import { lintSource } from '@secretlint/core'
import { rules } from '@secretlint/secretlint-rule-preset-recommend'
import type { SecretLintCoreConfig } from '@secretlint/types'
import type { Hit } from './hit.ts'

const prefix = '@secretlint/secretlint-rule-'

const config: SecretLintCoreConfig = {
  rules: rules
    // It lets a comment silence the others, and a change must not silence its own check.
    .filter(({ meta }) => meta.id !== `${prefix}filter-comments`)
    .map((rule) => ({ id: rule.meta.id, rule, options: { enableIDScanRule: true }, allowMessageIds: ['AWSAccountID'] })),
}

/** What the rules of secretlint find in a text. Its messages quote the credential: they are dropped here, and so is any error it throws. */
export async function lint(content: string): Promise<Hit[]> {
  try {
    // Without a real path and extension no rule opens a file by itself.
    const source = { content, filePath: 'text', ext: '', contentType: 'text' as const }
    const { messages } = await lintSource({ source, options: { config, noPhysicFilePath: true } })
    return messages.map(({ ruleId, messageId, range }) => ({
      kind: kindOf(ruleId, messageId),
      start: range[0],
      end: wordEnd(content, range),
    }))
  } catch {
    throw new Error('secretlint could not scan the text')
  }
}

const kinds: Readonly<Record<string, string>> = {
  AWSAccessKeyID: 'aws-access-key-id',
  AWSSecretAccessKey: 'aws-secret-access-key',
  SLACK_TOKEN: 'slack-token',
  IncomingWebhook: 'slack-webhook',
}

/** Named after the provider, as the rule is: its message ids change more often. */
function kindOf(ruleId: string, messageId: string): string {
  const provider = ruleId.slice(prefix.length)
  if (provider === 'privatekey') return 'private-key'
  if (provider === 'basicauth' || provider === 'database-connection-string') return 'connection-string'
  return kinds[messageId] ?? `${provider === 'hashicorp-vault' ? 'vault' : provider}-token`
}

/** Some rules bound what they match: the span goes on to the end of the word, lest a mask leave a rest. */
function wordEnd(content: string, [, end]: readonly [number, number]): number {
  const word = /[\w.+/=~%-]*/y
  word.lastIndex = end
  return end + (word.exec(content)?.[0].length ?? 0)
}
