import { decode } from './base64.ts'
import { isPlaceholderToken, isSpokenPlaceholder, isVariable } from './placeholder.ts'

const otherPlace =
  /^(?:vault:|secret:|secrets?[./]|ref\+|arn:|op:\/\/|awssm|awsssm|ssm:|gcpsm|azurekv|akv|sm:\/\/|projects\/|file:|env[:.]|path:|keyring|k8s:|bao:|doppler:|infisical:|conjur:|!|enc\[|enc\(|\{cipher\}|\{noop\}$|\$ansible_vault|ag[a-z][a-z0-9+/]{300,}|resolve:|fn::|data\.|var\.|local\.|module\.|process\.env|os\.|system\.|config\.|settings\.|self\.|this\.|getenv|ref:|lookup\(|[a-z][a-z0-9+.-]{1,20}:\/\/)/i
const path =
  /^(?:~|\.{0,2})\/[\w.@${}-]|^[A-Za-z]:\\|^[\w.-]+\/[\w./-]+\.(?:\w{1,6})$|\.(?:txt|pem|key|crt|cer|p12|jks|json|ya?ml|env|conf|ini|properties|pub|pfx|gpg|asc|toml|xml|html?|php|py|js|ts|go|rb|java|sh)$/
const code =
  /^[\w.]+\(.*\)?;?$|^[\w.]+\[.*\]$|^(?:await|new|function|return|lambda|if|async|typeof)\b|=>|^\w+::\w+|^[a-z]+(?:[A-Z][a-z]+)+\.[a-z]\w*|^[A-Za-z_]\w{0,30}\.[A-Z][a-z]{1,20}\d{0,6}(?:[A-Z][a-z]{2,20}\d{0,6}){0,5}$|^&?\w+->|^`[^`]*`$|^-{1,2}[\w-]+=?$/
/** The source of a regular expression, in which no password is written. */
const expression = /\[[^\]\s]{1,60}\](?:[{+*?]|$)|\(\?[:!=<]|\\\\?[wdsSWDB](?![A-Za-z0-9])/
/** Rules of a validator, with bars between them. */
const validation = /^(?:required|nullable|sometimes|string|min:\d{1,4}|confirmed|bail)(?:\|[\w:,.]{1,60}){1,12}$/
const typeNames: ReadonlySet<string> = new Set(
  'string str text number int integer bool boolean object array any byte bytes char secretstr securestring securedstring sensitive required optional none null nil undefined true false yes no on off enabled disabled unset passphrase empty auto generate generated random prompt ask interactive keyring basic bearer oauth oauth2 plain md5 scram-sha-256 trust peer cert header query cookie body username login email name field input option options flag flags argument arguments parameter parameters hidden label title key value masked ldap saml oidc jwt hmac files compat sss systemd nis sha256 sha512 bcrypt argon2 aes rsa'.split(
    ' ',
  ),
)
const isTypeName = (value: string) => typeNames.has(value) || (value.startsWith('varchar') && /^varchar\(?\d*\)?$/.test(value))
const publicForm =
  /^(?:-----BEGIN (?:[A-Z ]*PUBLIC KEY|CERTIFICATE)|ssh-(?:rsa|ed25519|dss) |ecdsa-sha2-|sha(?:1|256|384|512)[-:]|pk_(?:live|test)_|LS0tLS1CRUdJTiBDRVJUSUZJQ0FUR|LS0tLS1CRUdJTiBQVUJM|MII[A-Za-z0-9+/]{40})/
/** As in a list of packages, of which `secret` may be one. */
const version =
  /^[~^<>=v]{0,2}\d{1,4}(?:\.\d{1,6}){1,3}(?:[-+][\w.+-]{1,40})?$|^(?:workspace|npm|link|catalog):|^\d{1,5}\/(?:tcp|udp|sctp)$/

const uuid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i

/** Whether a value is written out here: no reference, template, path, type, call, label or picture of a credential. */
export function isLiteral(value: string): boolean {
  if (value.length < 3 || value.length > 4096 || /\s/.test(value.trim()) || /[^\x20-\x7e]/.test(value)) return false
  if (encodesWords(value) && said.test(decoded(value))) return false
  if (isVariable(value) || isSpokenPlaceholder(value) || otherPlace.test(value) || path.test(value)) return false
  return (
    !code.test(value) &&
    !validation.test(value) &&
    !expression.test(value) &&
    !isTypeName(value.toLowerCase()) &&
    !publicForm.test(value) &&
    !version.test(value) &&
    !/^(?:(.)\1*|[^A-Za-z0-9]+)$/.test(value)
  )
}

/** Words with a sign between them, one of which speaks of credentials: the name of a Secret or of a key in it. */
export const isNameOfSecret = (value: string): boolean =>
  /^[a-z][a-z0-9]*(?:[-_./][a-z0-9]+)*$/i.test(value) &&
  /(?:^|[-_./])(?:secrets?|credentials?|creds?|passwords?|passwd|tokens?|keys?|auth|apikey|tls|certs?|env)(?:$|[-_./])/i.test(value)

const words = /^[!-~]{1,30}(?: [!-~]{1,30}){1,6}$/
/** Said to a reader, of whom this is the language, about a password: a label, a prompt, an error. */
const said =
  /\b(?:passwords?|passwd|passphrases?|enter|your|you|please|must|field|invalid|required|incorrect|wrong|forgot|confirm|reset|change|new|old|log ?in|sign|cannot|can't|should|don't|does|use|used|type|user|users|for|of|not|with|from|if|no)\b|[{}<>$%`]/i

/** Several words in a password's place that are no text about one. */
export const isPassphrase = (value: string): boolean =>
  value.length >= 8 && words.test(value) && !isSpokenPlaceholder(value) && !isVariable(value) && !said.test(value)

export const isUuid = (value: string): boolean => uuid.test(value)

/** What is encoded in base64, once or twice; the value itself where it is none. */
function decoded(value: string): string {
  let text = value
  for (let depth = 0; depth < 2 && /^[A-Za-z0-9+/]{16,}={0,2}$/.test(text) && text.length % 4 === 0; depth++) {
    const inner = decode(text).trim()
    if (!/^[ -~]+$/.test(inner)) break
    text = inner
  }
  return text
}

/** Several words in base64. */
const encodesWords = (value: string): boolean => {
  const text = decoded(value)
  return text !== value && (/[a-z]{2} /.test(text) || isPlaceholderToken(text))
}

/** Letters and digits in no order that a person would choose. Words, versions and names that people make are no such text. */
export function looksRandom(value: string): boolean {
  if (value.length < 12 || isPlaceholderToken(value) || isUuid(value) || encodesWords(value)) return false
  if (/^[0-9a-f]{20,}$/i.test(value)) return entropy(value) > 2.8
  if (!/\d/.test(value) || !/[A-Za-z]/.test(value))
    return value.length >= 20 && /[a-z]/.test(value) && /[A-Z]/.test(value) && entropy(value) > 3.8 && !isWords(value)
  return entropy(value) > 3 && !isWords(value)
}

const word = /^(?:[A-Za-z]?[a-z]{2,}|(?:An|As|At|Be|By|Do|Id|If|In|Is|My|No|Of|On|Or|To|Up)|[A-Z]{2,}|[A-Za-z])?\d{0,4}$/

/** Made of parts that are words, numbers or both in this order: `my-api-key-2`, `redis_v7`, `MyServiceAccount1`. */
const isWords = (value: string): boolean =>
  value
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .split(/[^A-Za-z0-9]+/)
    .every((part) => word.test(part)) || isIdentifier(value)

/** Words written as one, some with a number behind them, as programs name their types: `Ipv6CidrAssociations`, `policy/EC2InstanceProfile`. */
export function isIdentifier(value: string): boolean {
  const parts = value
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1-$2')
    .split(/[-_./]/)
  const inWords = parts.filter((part) => /^[A-Z]?[a-z]{3,}\d{0,4}$/.test(part)).join('').length
  return inWords * 5 >= value.length * 3 && parts.every((part) => word.test(part))
}

/** Shannon's, in bits for each character. */
function entropy(value: string): number {
  const counts = new Map<string, number>()
  for (const char of value) counts.set(char, (counts.get(char) ?? 0) + 1)
  let sum = 0
  for (const count of counts.values()) sum -= (count / value.length) * Math.log2(count / value.length)
  return sum
}
