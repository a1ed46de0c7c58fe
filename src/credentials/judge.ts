import type { Document } from '../documents/document.ts'
import type { NamedValue } from '../documents/grains.ts'
import type { Span } from '../source/text.ts'
import { decode, isText } from './base64.ts'
import { isDefaultPassword } from './default-passwords.ts'
import { isPublicJwt } from './jwt.ts'
import { type NameStrength, strengthOf, wordsOf } from './name.ts'
import { saysSample } from './placeholder.ts'
import { isPublished } from './published.ts'
import { isLiteral, isNameOfSecret, isPassphrase, isUuid, looksRandom } from './value.ts'

/** The rule of the area `secret` that a value beside a name belongs to, or null. `possible-credential` is for those who ask for doubtful ones. */
export type Judgement = 'password' | 'default-password' | 'kubernetes-secret' | 'credential-file' | 'possible-credential' | null

const judgements = new WeakMap<NamedValue, Judgement>()

/** Where a value counts whatever its name is. */
const speakingPlaces: ReadonlySet<NamedValue['place']> = new Set(['secret-data', 'secret-string', 'credential-file'])

/** Asked by several rules, judged once. */
export function judge(named: NamedValue): Judgement {
  const known = judgements.get(named)
  if (known !== undefined) return known
  // Most values are told by their name alone: nothing is kept for them.
  if (!speakingPlaces.has(named.place) && strengthOf(named.name) === null) return null
  const judgement = judgeAnew(named)
  judgements.set(named, judgement)
  return judgement
}

function judgeAnew(named: NamedValue): Judgement {
  const { place, name, value } = named
  if (place === 'secret-data' || place === 'secret-string') return judgeSecret(named)
  const strength = strengthOf(name)
  if (place === 'credential-file') return isCredentialOfFile(name, value) ? 'credential-file' : null
  if (isLabel(named)) return null
  if (strength === 'password' && isPassphrase(value)) return isGivenAsIs(named) ? 'password' : 'possible-credential'
  if (strength === null || !isLiteral(value) || saysItself(name, value) || isPublicJwt(value)) return null
  if (strength === 'weak') return place === 'environment' && /^\S{8,}$/.test(value) && !isNameOfSecret(value) ? 'possible-credential' : null
  if (strength === 'some-key') return judgeSomeKey(named)
  return strength === 'password' ? judgePassword(named) : judgeKey(named)
}

/** Quoted or an entry of its own, for a process: not the rest of a line of prose. */
const isGivenAsIs = ({ place, entry, document, span }: NamedValue) =>
  place === 'environment' && (entry !== undefined || /^["']/.test(document.text.slice(span)))

function judgeSomeKey({ value }: NamedValue): Judgement {
  if (value.length < 16 || !looksRandom(value)) return null
  // Fingerprints and hashes are of hexadecimal digits alone, names of one case.
  const isMixed = value.length >= 20 && /[a-z]/.test(value) && /[A-Z]/.test(value) && /\d/.test(value)
  return isMixed ? 'password' : 'possible-credential'
}

const hidden = new WeakMap<Document, readonly Span[]>()

/** Where values stand that no report may print. Passwords that everybody knows are not among them. */
export function valuesToHide(document: Document): readonly Span[] {
  let spans = hidden.get(document)
  if (spans === undefined) {
    const isSecret = (named: NamedValue) => ![null, 'default-password'].includes(judge(named)) && !isDefaultPassword(named.value)
    spans = document
      .grains('namedValue')
      .filter(isSecret)
      .map(({ span }) => span)
    hidden.set(document, spans)
  }
  return spans
}

/** Where a person writes down the password itself; a chart's `password: db-credentials` is the name of a Secret. */
function judgePassword(named: NamedValue): Judgement {
  const { place, value, document } = named
  if (isOfTestRun(named)) return 'possible-credential'
  if (isDefaultPassword(value))
    return place === 'code' || isProse(document) || isComment(named) ? 'possible-credential' : 'default-password'
  if (value.length < 4 || isPublished(value)) return null
  if (isNameOfSecret(value)) return place === 'environment' || place === 'argument' ? 'possible-credential' : null
  if (isUuid(value) || /^\d+$/.test(value)) return value.length >= 4 ? 'possible-credential' : null
  if (isConstant(value)) return null
  const isWord = /^[A-Za-z]+$/.test(value) && !looksRandom(value)
  return isWord && (place === 'code' || isProse(document) || (place === 'argument' && !isCommand(document)))
    ? 'possible-credential'
    : 'password'
}

/**
 * What a workflow gives a database that it starts for its tests: it opens what is gone with the job, and only the job reaches it. Elsewhere in its variables that
 * is told by a word that nobody would take for a password of something that stays.
 */
function isOfTestRun({ document, place, value, subject }: NamedValue): boolean {
  if (document.kind !== 'workflow' || place !== 'environment' || looksRandom(value)) return false
  return ofService.test(subject) || isDefaultPassword(value) || /^[a-z]+$/.test(value)
}
const ofService = /^jobs \S+ services \S+ env /

/** A password that everybody knows is no leak, and behind the sign of a comment it is not in force either. A directive of C is no comment. */
const isComment = ({ document: { text }, span }: NamedValue): boolean =>
  /^\s*(?:#(?!\s*define\b)|\/\/|;)/.test(text.value.slice(text.value.lastIndexOf('\n', span.start - 1) + 1, span.start))

/** Written for readers, to whom a password that everybody knows is a sample. */
const isProse = ({ text }: Document) => /\.(?:mdx?|markdown|rst|adoc|asciidoc|html?)$/i.test(text.path)

const scripts = /(?:\.(?:sh|bash|zsh|ksh|bat|cmd|ps1|mk)|(?:^|\/)[^.]+)$/i

/** Where an option is given, and not spoken of. */
const isCommand = ({ kind, text }: Document) => kind !== 'text' || scripts.test(text.path)

/** A name in capitals: of a variable, of an answer to be filled in. */
const isConstant = (value: string) => /^[A-Z][A-Z0-9]*_[A-Z0-9_]+$/.test(value)

function judgeKey(named: NamedValue): Judgement {
  const { name, place, value } = named
  if (isPublished(value)) return null
  if (looksRandom(value)) return 'password'
  if (place === 'environment' && isDefaultPassword(value))
    return isAccessKey(name) ? null : isComment(named) ? 'possible-credential' : 'default-password'
  if (isNameOfSecret(value) || isConstant(value) || saysSample(value)) return null
  if (isUuid(value)) return /[1-9a-f]/.test(value) ? 'possible-credential' : null
  const isMadeUp = value.length >= 8 && /[A-Za-z]/.test(value) && /\d|[^\w./:@-]/.test(value)
  return isMadeUp || (place === 'environment' && /^[\w.-]{6,}$/.test(value)) ? 'possible-credential' : null
}

/** The half of a pair that names its owner, as a user does (AWS, "Access keys"; MinIO's root user was called so): the secret key is the other. */
const isAccessKey = (name: string): boolean => /(?<!\bsecret )\baccess key$/.test(wordsOf(name).join(' '))

/** `password: Password`, `token = "token"`: a label, a column, a key in a catalogue of messages. The word in small letters may be a default. */
function saysItself(name: string, value: string): boolean {
  const [words, said] = [wordsOf(name).join(''), wordsOf(value).join('')]
  return said !== '' && words.endsWith(said) && !(isDefaultPassword(value) && /^[a-z]+$/.test(value))
}

/** Texts that people read, in whatever language. */
const messages =
  /(?:^|\/)(?:i18n|l10n|locales?|lang|langs|languages?|translations?|messages?)(?:[/._-]|$)|(?:^|\/)strings\.xml$|\.(?:resx|po|pot|strings|xlf|xliff|arb|ftl)$/i
const isLabel = ({ document, value }: NamedValue) => messages.test(document.text.path) && !/\d/.test(value)

const kubeconfig =
  /^(?:client-key-data|token|password|auth|identitytoken|registrytoken|_authToken|_password|id-token|refresh-token|client-secret)$/i

const isCredentialOfFile = (name: string, value: string) => kubeconfig.test(name) && isLiteral(value)

/** What each type of Secret is for (Kubernetes, "Types of Secret"); null where every key may be secret. */
const secretKeys: Readonly<Record<string, RegExp>> = {
  'kubernetes.io/tls': /^tls\.key$/,
  'kubernetes.io/basic-auth': /^password$/,
  'kubernetes.io/ssh-auth': /^ssh-privatekey$/,
  'kubernetes.io/dockerconfigjson': /^\.dockerconfigjson$/,
  'kubernetes.io/dockercfg': /^\.dockercfg$/,
  'bootstrap.kubernetes.io/token': /^token-secret$/,
  'kubernetes.io/service-account-token': /^token$/,
}

/** Where Kubernetes wants a private key in PEM: other words open nothing. */
const pemKey = /^(?:tls\.key|ssh-privatekey)$/
const isKey = (value: string) => /PRIVATE KEY|MII[A-Za-z]/.test(value) || looksRandom(value.trim())

/** Keys of Secrets whose values everybody may know. */
const publicKey =
  /(?:^|[-_.])(?:user|username|usr|login|host|hostname|hosts|port|database|dbname|db|schema|name|namespace|endpoint|url|uri|region|bucket|email|domain|zone|crt|cert|certificate|ca|pub|public|id|ids|type|version|enabled|mode|scheme|protocol|realm|group|role|index|path|file|size|server|servers|expiration|description|usage[\w-]*|groups?|issuer|audience|project|account|org|organization|tenant|env|environment|level|timeout|interval)$/i

function judgeSecret({ name, value, place, secretType = 'Opaque' }: NamedValue): Judgement {
  const keys = secretKeys[secretType]
  const decoded = place === 'secret-data' ? decode(value.replace(/\s/g, '')) : value
  if (decoded === '' || isEncrypted(value) || (keys !== undefined && !keys.test(name))) return null
  const isBinary = !isText(decoded)
  if (isBinary)
    return place === 'secret-data' && /^[A-Za-z0-9+/\s]{24,}={0,2}\s*$/.test(value) && !isPublicKey(name) ? 'kubernetes-secret' : null
  if (keys !== undefined) return isWritten(decoded) && (!pemKey.test(name) || isKey(decoded)) ? 'kubernetes-secret' : null
  return judgeOpaque(name, decoded.trim(), strengthOf(name))
}

const isPublicKey = (name: string) => !isStrong(strengthOf(name)) && publicKey.test(name.replace(/([a-z0-9])([A-Z])/g, '$1-$2'))

function judgeOpaque(name: string, value: string, strength: NameStrength): Judgement {
  if (isStrong(strength) && isDefaultPassword(value)) return isAccessKey(name) ? null : 'default-password'
  if (isPublicKey(name) || !isWritten(value)) return null
  if (isStrong(strength)) return 'kubernetes-secret'
  return looksRandom(value) ? 'kubernetes-secret' : value.length >= 6 ? 'possible-credential' : null
}

/** SOPS, sealed and templated values are safe in the open, or are not there yet. */
const isEncrypted = (value: string) => /ENC\[|\{\{|\$\{|^<[^>]*>$|^Ag[A-Za-z][A-Za-z0-9+/]{300,}/.test(value)

/** Unlike other values, one in a Secret may be a whole file or a sentence. */
const isWritten = (value: string) =>
  value.includes('\n') || value.includes('{')
    ? !/BEGIN CERTIFICATE|BEGIN PUBLIC|\{\{|\$\{/.test(value)
    : isLiteral(value.replaceAll(' ', ''))

const isStrong = (strength: NameStrength) => strength === 'password' || strength === 'key'
