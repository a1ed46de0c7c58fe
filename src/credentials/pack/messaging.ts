import { isPlaceholderToken } from '../placeholder.ts'
import { behind, mixed, named, type Pattern, type Provider, secretOf, token, tokenAfter } from './pattern.ts'
import { inRun } from './survey.ts'
import { uuid } from './uuid.ts'

/** Found by its end, as hexadecimal digits are everywhere and two short groups of them behind dashes are not. */
const mailgunSigned: Pattern = {
  kind: 'mailgun-key',
  anchors: ['-'],
  mayFind: (text) => inRun(text, ['-'], 50),
  *find(text) {
    for (const { index, 0: end } of text.matchAll(/-[a-f0-9]{8}-[a-f0-9]{8}(?![\w-])/g)) {
      const start = index - 32
      if (/^[^\w-]?[a-f0-9]{32}$/.test(text.slice(Math.max(0, start - 1), index)) && !isPlaceholderToken(text.slice(start, index)))
        yield { start, end: index + end.length }
    }
  },
}

/** Nearly every digest has a colon before it. */
const telegram: Pattern = {
  ...token('telegram-bot-token', '(?:bot)?\\d{6,16}:A[\\w-]{33,34}', ':a'),
  mayFind: ({ text, runs }) => runs.some(({ start, end }) => end - start >= 34 && text.startsWith(':A', start - 1)),
}

/** Chat, telephone and mail. A webhook's URL is its own password. */
export const messaging: readonly Provider[] = [
  {
    name: 'slack',
    patterns: [
      token('slack-token', 'xox[abdeoprs]-(?:\\d{1,20}-){1,4}[A-Za-z0-9]{10,200}', 'xox'),
      token('slack-token', 'xox[cbdaop]-\\d{10,13}-[A-Za-z0-9-]{18,100}', 'xox'),
      token('slack-token', 'xoxe(?:\\.xox[bp])?-\\d-[A-Za-z0-9]{100,300}', 'xoxe'),
      token('slack-token', 'xox[pb]\\.xox[bp]-\\d-[A-Za-z0-9]{100,300}', 'xox'),
      token('slack-app-token', 'xapp-\\d-[A-Z0-9]{8,14}-\\d{10,14}-[a-f0-9]{64}'),
      token(
        'slack-webhook',
        'hooks\\.slack\\.com/(?:services|workflows|triggers)/[A-Z0-9][A-Za-z0-9]{5,14}/[A-Z0-9]{8,14}/[A-Za-z0-9]{12,60}(?:/[A-Za-z0-9]{20,40})?',
        'hooks.slack.com/',
      ),
    ],
  },
  {
    name: 'teams',
    patterns: [
      token(
        'teams-webhook',
        `(?:[\\w-]{1,60}\\.webhook\\.office\\.com/webhookb2|outlook\\.office(?:365)?\\.com/webhook)/${uuid}@${uuid}/[A-Za-z0-9]{1,40}/[a-f0-9]{32}/${uuid}`,
        '.office',
      ),
      token(
        'teams-workflow',
        'logic\\.azure\\.com(?::443)?/workflows/[a-f0-9]{32}/triggers/[^\\s"\'<>]{1,200}[?&]sig=[\\w-]{43}',
        'logic.azure.com',
      ),
    ],
  },
  {
    name: 'discord',
    patterns: [
      token('discord-webhook', 'discord(?:app)?\\.com/api/(?:v\\d{1,2}/)?webhooks/\\d{17,20}/[\\w-]{60,68}', '/webhooks/'),
      mixed(behind(['.'], 27, token('discord-bot-token', '[MNO][A-Za-z\\d_-]{23,27}\\.[\\w-]{6}\\.[\\w-]{27,40}', '.'))),
    ],
  },
  { name: 'telegram', patterns: [telegram] },
  {
    name: 'twilio',
    patterns: [
      token('twilio-api-key', 'SK[a-f0-9]{32}', 'sk'),
      behind(['"', "'"], 32, tokenAfter('twilio-auth-token', '\\bAC[a-f0-9]{32}["\']\\s?,\\s{0,4}["\']', '[a-f0-9]{32}', 'ac')),
      named('twilio-auth-token', 'twilio|auth[_. -]?token', '[a-f0-9]{32}', 'twilio', 'auth'),
    ],
  },
  {
    name: 'mattermost',
    patterns: [named('mattermost-token', 'mattermost', '[a-z0-9]{26}'), token('mattermost-webhook', '/hooks/[a-z0-9]{26}', '/hooks/')],
  },
  {
    name: 'dingtalk',
    patterns: [token('dingtalk-webhook', 'oapi\\.dingtalk\\.com/robot/send\\?access_token=[a-f0-9]{64}', 'oapi.dingtalk.com')],
  },
  { name: 'wecom', patterns: [token('wecom-webhook', `qyapi\\.weixin\\.qq\\.com/cgi-bin/webhook/send\\?key=${uuid}`, 'qyapi.weixin')] },
  {
    name: 'feishu',
    patterns: [token('feishu-webhook', `open\\.(?:feishu\\.cn|larksuite\\.com)/open-apis/bot/v2/hook/${uuid}`, '/open-apis/bot/')],
  },
  { name: 'sendgrid', patterns: [token('sendgrid-key', 'SG\\.[\\w-]{16,32}\\.[\\w-]{16,64}')] },
  {
    name: 'mailgun',
    patterns: [token('mailgun-key', '(?:key|pubkey)-[a-f0-9]{32}', 'key-'), mailgunSigned],
  },
  { name: 'mailchimp', patterns: [token('mailchimp-key', '[a-f0-9]{32}-us\\d{1,2}', '-us'), token('mandrill-key', 'md-[\\w-]{22}')] },
  { name: 'brevo', patterns: [token('brevo-key', 'x(?:keysib|smtpsib)-[a-f0-9]{64}-[A-Za-z0-9]{16}', 'xkeysib-', 'xsmtpsib-')] },
  { name: 'postmark', patterns: [named('postmark-token', 'postmark', uuid)] },
  { name: 'resend', patterns: [mixed(token('resend-key', 're_[A-Za-z0-9]{8}_[A-Za-z0-9]{20,30}'))] },
  { name: 'mailersend', patterns: [token('mailersend-key', 'mlsn\\.[a-f0-9]{64}')] },
  { name: 'mailjet', patterns: [named('mailjet-secret', secretOf('mailjet'), '[a-f0-9]{32}', 'mailjet')] },
  { name: 'sparkpost', patterns: [named('sparkpost-key', 'sparkpost', '[a-f0-9]{40}')] },
  { name: 'nexmo', patterns: [mixed(named('nexmo-secret', secretOf('nexmo|vonage'), '[A-Za-z0-9]{16}', 'nexmo', 'vonage'))] },
]
