import { lintSource } from '@secretlint/core'
import { secretLintProfiler } from '@secretlint/profiler'
import { rules } from '@secretlint/secretlint-rule-preset-recommend'
import type { SecretLintCoreConfigRule } from '@secretlint/types'
import type { Hit } from './hit.ts'
import type { Provider } from './pack/pattern.ts'
import { ruleOf } from './pack/rule.ts'
import { isPlaceholderToken } from './placeholder.ts'

// It marks the begin and the end of each rule, and keeps the marks of all texts.
secretLintProfiler.setEnabled(false)

const prefix = '@secretlint/secretlint-rule-'

/** The first lets a comment silence the others, and a change must not silence its own check; our own rules judge the password of a URL better. */
const leftOut = new Set(['filter-comments', 'basicauth', 'database-connection-string'].map((name) => prefix + name))

const preset: readonly SecretLintCoreConfigRule[] = rules
  .filter(({ meta }) => !leftOut.has(meta.id))
  .map((rule) => ({ id: rule.meta.id, rule, options: { enableIDScanRule: true }, allowMessageIds: ['AWSAccountID'] }))

const own = new Map<Provider, SecretLintCoreConfigRule>()

function ruleFor(provider: Provider): SecretLintCoreConfigRule {
  const rule = own.get(provider) ?? { id: provider.name, rule: ruleOf(provider) }
  own.set(provider, rule)
  return rule
}

/** What secretlint finds in a text with its own rules and those of these providers. Its messages quote the credential: they are dropped here, and so is any error it throws. */
export async function lint(content: string, providers: readonly Provider[] = []): Promise<Hit[]> {
  try {
    // Without a real path and extension no rule opens a file by itself.
    const source = { content: withoutMark(content), filePath: 'text', ext: '', contentType: 'text' as const }
    const { messages } = await lintSource({
      source,
      options: { config: { rules: [...providers.map(ruleFor), ...preset] }, noPhysicFilePath: true },
    })
    return messages
      .map(({ ruleId, messageId, range }) => ({ kind: kindOf(ruleId, messageId), start: range[0], end: wordEnd(content, range) }))
      .filter(
        ({ start, end, kind }, index) =>
          judgesItself(messages[index]?.ruleId ?? '', kind) || !isPlaceholderToken(content.slice(start, end)),
      )
  } catch {
    throw new Error('secretlint could not scan the text')
  }
}

/** Secretlint drops a byte order mark and counts from behind it: in its place a blank keeps every offset, lest a mask leave a rest. */
const withoutMark = (content: string) => content.replace(/^\uFEFF/, ' ')

/** Our own rules have done so already, and a key in PEM may well have eight equal letters. */
const judgesItself = (ruleId: string, kind: string) => !ruleId.startsWith(prefix) || kind === 'private-key'

const kinds: Readonly<Record<string, string>> = {
  AWSAccessKeyID: 'aws-access-key-id',
  AWSSecretAccessKey: 'aws-secret-access-key',
  SLACK_TOKEN: 'slack-token',
  IncomingWebhook: 'slack-webhook',
}

/** Named after the provider, as the preset's rules are: their message ids change more often. Our own rules have the kind as message id. */
function kindOf(ruleId: string, messageId: string): string {
  if (!ruleId.startsWith(prefix)) return messageId
  const provider = ruleId.slice(prefix.length)
  if (provider === 'privatekey') return 'private-key'
  return kinds[messageId] ?? `${provider === 'hashicorp-vault' ? 'vault' : provider}-token`
}

/** Some rules bound what they match: the span goes on to the end of the word, lest a mask leave a rest. */
function wordEnd(content: string, [, end]: readonly [number, number]): number {
  const word = /[\w.+/=~%-]*/y
  word.lastIndex = end
  return end + (word.exec(content)?.[0].length ?? 0)
}
