import { lintSource } from '@secretlint/core'
import { creator } from '@secretlint/secretlint-rule-preset-recommend'
import type { SecretLintCoreConfig } from '@secretlint/types'
import type { Hit } from './hit.ts'

const rule = (name: string) => `@secretlint/secretlint-rule-${name}`

const config: SecretLintCoreConfig = {
  rules: [
    {
      id: rule('preset-recommend'),
      rule: creator,
      rules: [
        { id: rule('aws'), options: { enableIDScanRule: true }, allowMessageIds: ['AWSAccountID'] },
        // A comment in the change must not silence its own check.
        { id: rule('filter-comments'), disabled: true },
      ],
    },
  ],
}

/** What the rules of secretlint find in a text. Its messages quote the credential: they are dropped here, and so is any error it throws. */
export async function lint(content: string): Promise<Hit[]> {
  try {
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
  PackageJSON_xOauthToken: 'github-token',
}

/** Named after the provider, as the rule is: its message ids change more often. */
function kindOf(ruleId: string, messageId: string): string {
  const provider = ruleId.slice(rule('').length)
  if (provider === 'privatekey') return 'private-key'
  if (provider === 'basicauth' || provider === 'database-connection-string') return 'connection-string'
  return kinds[messageId] ?? `${provider === 'hashicorp-vault' ? 'vault' : provider}-token`
}

/** Two of the rules (npm's) give a range that is too short: the span goes on to the end of the word, lest a mask leave a rest. */
function wordEnd(content: string, [, end]: readonly [number, number]): number {
  const word = /[\w.+/=~%-]*/y
  word.lastIndex = end
  return end + (word.exec(content)?.[0].length ?? 0)
}
