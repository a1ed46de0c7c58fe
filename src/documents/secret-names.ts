/** Words of a name: at `_`, `-`, `.` and where a lower-case letter meets an upper-case one. */
const wordsOf = (name: string): string[] =>
  name
    .replace(/([a-z\d])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split(/[_\-.]+/)
    .filter(Boolean)

const secrets = new Set(
  'apikey auth authtoken credential credentials key keys pass passphrase passwd password passwords pat psw pwd pword secret secrets token'.split(
    ' ',
  ),
)
const endsAsSecret = (word: string) =>
  ['password', 'passwd', 'secret', 'apikey', 'privatekey'].some((end) => word.endsWith(end)) && /^[a-z]+$/.test(word)
/** Behind such a word, what is a secret's file, name, address, switch or limit, and no secret. */
const about = new Set(
  `algorithm alg alias allowed audience backend class count dir directory disabled enabled endpoint expiration expires expire expiry file
  filename files fingerprint format header host hosts id issuer length limit lifetime max method min mode name names namespace only path paths
  plugin policy port prefix provider realm required rotation scheme scope scopes secs seconds server service size sock socket strategy suffix
  timeout ttl type uri url urls user username version window`.split(/\s+/),
)
/** Before one: what everybody may have. */
const open = new Set(['pub', 'public'])
/** Right before one: it is not there, or need not be. */
const absent = new Set('allow disable empty ignore no optional require skip without'.split(' '))
/** Before `key`: those of lists and packages, which everybody may have. */
const openKeys = new Set('apt cache foreign gpg partition pgp primary rpm sort'.split(' '))

/**
 * Whether a variable of this name holds a secret itself. `API_KEY`, `DB_PASSWORD` and `NPM_TOKEN` do; `PUBLIC_KEY`, `KEY_NAME`, `PASSWORD_FILE`,
 * `S3_NO_CREDENTIALS`, `AUTH_URL`, `SSH_AUTH_SOCK` and `TOKENIZERS_PARALLELISM` do not.
 */
export function meansSecret(name: string): boolean {
  const words = wordsOf(name)
  const joined = `_${words.join('_')}`
  if (joined.endsWith('_access_key_id') || joined.endsWith('_secret_id')) return true
  // The working directory, and words too short to say anything.
  if (words.length === 1 && ['pwd', 'pass', 'pat'].includes(words[0] ?? '')) return false
  const last = words.findLastIndex((word) => secrets.has(word) || endsAsSecret(word))
  if (last < 0 || words.slice(last + 1).some((word) => about.has(word))) return false
  if (absent.has(words[last - 1] ?? '')) return false
  const isKey = words[last] === 'key' || words[last] === 'keys'
  return !words.slice(0, last).some((word) => open.has(word) || (isKey && openKeys.has(word)))
}

/** A switch, a number or an address: no secret, whatever the name says. */
export const isNoSecretValue = (value: string): boolean =>
  /^(?:|true|false|yes|no|on|off|none|null|\d{1,5}|https?:\/\/[^@\s]*)$/i.test(value)

/** The path of a file, and not what is in it. */
export const isPath = (value: string): boolean => /^(?:\.{0,2}\/|~\/)\S*$/.test(value)
