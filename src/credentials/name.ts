/**
 * How surely a name says that its value is a credential: one that ends in `password` nearly always, in `key` or `token` if the value looks
 * drawn at random; `some-key` if it looks so and is long; one that goes on behind such a word (`SECRET_BLAH`) seldom.
 */
export type NameStrength = 'password' | 'key' | 'some-key' | 'weak' | null

/** A set costs nothing to ask in a process that has just started, an expression has to be compiled first. */
const oneOf = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Words behind the one that counts: `DB_PASSWORD_PROD`, `tokenValue`, `password1`. */
const trailing = oneOf(
  'value val text plain plaintext cleartext string str b64 base64 encoded default old new current prod production dev development test testing staging stage qa primary secondary main backup base live sandbox local data',
)

/** `pass` and `pw` only as whole words or behind a word that a password often has before it; the others also at the end of words written as one (`dbpassword`). */
const password = /(?:password|passwd|passphrase|passcode|passwort|kennwort|pwd)s?$/
const shortPassword =
  /^(?:(?:admin|bind|cert|client|db|ftp|http|https|key|keystore|ldap|login|mail|master|my|mysql|pg|proxy|redis|require|root|server|smtp|sql|ssh|ssl|store|sudo|truststore|user|vnc|wifi|wlan)?(?:pass|pw)|pswd|psw)$/

const fusedKey =
  /^masterauth$|(?:api|secret|access|private|auth|encryption|master|account|license|signing)keys?$|(?:auth|access|api|bot|refresh|bearer|session|id)tokens?$|(?:client|app|api|webhook|shared|jwt|session|cookie|oauth|auth|token|csrf|hmac|signing)secrets?$/
const secretWord = oneOf(
  'secret secrets token tokens credential credentials cred creds bearer jwt psk apikey apikeys auth authorization pat hmac salt pepper signature sig dsn',
)

/** Words that make a key one that opens something. */
const keyOf = oneOf(
  'api access secret private encryption encrypt encoder crypt crypto cipher signing sign signature master auth authentication account shared storage service license licence app application session cookie jwt hmac aes rsa deploy write admin subscription server client root webhook host registration activation base flask django rails data db database user consumer developer dev integration ingest installation function vault unseal recovery gossip preshared psk',
)

/** What is said of a password, a key or a token by a name that ends in such a word, and is not it. */
const publicWord = oneOf(
  'public pub publishable pk site existing next prev previous page continuation cursor primary foreign partition sort routing cache idempotency map hash group checksum digest fingerprint hashed encrypted masked recv no disable enable skip use has is show hide allow require requires need needs ignore reset forgot change confirm with without max min num count total',
)

/** Tokens that say where a list or a stream goes on, and those that a language model counts. */
const openToken = oneOf('pagination starting sequence input output')

/** Keys that everybody may know, and keys of another meaning. */
const openKey = oneOf(
  'gpg pgp apt rpm yum repo repository i18n translation message search lookup field column index unique object s3 gcs blob bucket config registry hot short arrow dict json label tag group order filter',
)

/** Words of which one in a longer name may make its value a secret. */
const telling = oneOf('secret password passwd')

/** What a longer name may end in that has such a word in it: what belongs to one. */
const belonging = oneOf(
  'file files path paths dir url uri name names ref refs id ids arn type length ttl expiry expires expiration provider manager store backend engine mount version policy enabled key keys prefix suffix env namespace role region scope scopes audience issuer header field fields timeout interval count size format algorithm encoding hash salt mode method host hosts port user username email endpoint server service class config rotation location project label title message description template pattern regex validation review request response',
)

/** The words of a name written in any of the usual ways: `DB_PASSWORD`, `dbPassword`, `spring.datasource.password`, `db-password`. */
export const wordsOf = (name: string): string[] =>
  name
    .replace(/([a-z0-9])([A-Z])|(\d)([a-z]{4})/g, '$1$3 $2$4')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')

/** A name that GitHub takes for a secret: none of those begins with a digit or with GitHub's own prefix, but for its token. */
export function actionsSecret(name: string): string {
  const variable = wordsOf(name).join('_').toUpperCase()
  return variable === 'GITHUB_TOKEN' ? variable : variable.replace(/^GITHUB_/, 'GH_').replace(/^(?=\d)/, '_')
}

const strengths = new Map<string, NameStrength>()
/** Few names make up nearly all of a repository's; a hostile file may hold any number. */
const mostKept = 10_000

/** Judged by its last word: `PASSWORD_FILE` is a file, `passwordPolicy` a policy, `tokenUrl` a URL. */
export function strengthOf(name: string): NameStrength {
  // The shell's own names of the folder it is in.
  if (name === 'PWD' || name === 'OLDPWD') return null
  let strength = strengths.get(name)
  if (strength === undefined) {
    strength = strengthAnew(name)
    if (strengths.size < mostKept) strengths.set(name, strength)
  }
  return strength
}

const isTrailing = (word: string) => trailing.has(word) || /^\d{1,4}$/.test(word)

/** In every name that has a strength, whatever else is asked of it: most have none, and need not be taken apart. */
const inStrongNames = /pass|pw|psw|kennwort|key|token|secret|cred|bearer|jwt|psk|auth|pat|hmac|salt|pepper|sig|dsn/

function strengthAnew(name: string): NameStrength {
  if (!inStrongNames.test(name.toLowerCase())) return null
  const words = wordsOf(name)
  while (words.length > 1 && isTrailing(words.at(-1) ?? '')) words.pop()
  const last = (words.at(-1) ?? '').replace(/\d{1,3}$/, '')
  const before = words.at(-2) ?? ''
  const isKey = last === 'key' || last === 'keys'
  if (words.slice(0, -1).some((word) => publicWord.has(word))) return null
  if ((last === 'token' || last === 'tokens') && openToken.has(before)) return null
  if (password.test(last) || shortPassword.test(last)) return 'password'
  if (isKey && keyOf.has(before)) return 'key'
  if (isKey && words.length > 1 && !openKey.has(before)) return 'some-key'
  if (fusedKey.test(last) || secretWord.has(last)) return 'key'
  return words.some((word) => telling.has(word)) && !belonging.has(last) ? 'weak' : null
}
