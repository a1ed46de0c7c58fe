import { decode } from './base64.ts'
import { isDefaultPassword } from './default-passwords.ts'

/** Nothing drawn at random holds one of these: eight equal characters, ten in a row of the alphabet or the digits, `example` in capitals. */
const equalRun = /(.)\1{7}/
const writtenAsSample =
  /EXAMPLE|example|SAMPLE|PLACEHOLDER|placeholder|REDACTED|redacted|YOUR[-_]|your[-_]|DUMMY|dummy[-_]|FAKE|XXXXX|xxxxx|\*{3}|\.{3}|<[\w -]+>/

/**
 * Whether a text of a token's form is only a picture of one, as documentation has it. Judged by the whole of it and never by its line.
 */
export function isPlaceholderToken(value: string): boolean {
  return (
    equalRun.test(value) ||
    writtenAsSample.test(value) ||
    encodesSample(value) ||
    hasSequence(value, 10) ||
    isMadeOfSequences(lastPart(value)) ||
    new Set(value).size < 6
  )
}

/** A sentence in base64 in place of random bytes, behind the prefix that the form has (`whsec_…`). */
function encodesSample(value: string): boolean {
  const text = decode(value.slice(value.lastIndexOf('_') + 1))
  return text.includes(' ') && /^[\x20-\x7e]+$/.test(text) && writtenAsSample.test(text)
}

/** Whether a text says of itself that it is a sample. */
export const saysSample = (value: string): boolean => writtenAsSample.test(value)

/** Characters that follow one another in the alphabet or in the digits (`abcdefghij`, `1234567890`), the digits starting again after 9. */
function hasSequence(value: string, length: number): boolean {
  let run = 1
  for (let at = 1; at < value.length; at++) {
    const step = value.charCodeAt(at) - value.charCodeAt(at - 1)
    run = step === 1 || (value[at] === '0' && value[at - 1] === '9') ? run + 1 : 1
    if (run >= length) return true
  }
  return false
}

/** Of a URL that is its own password, the part that is drawn. */
const lastPart = (value: string) => (/\/[A-Za-z0-9]{16,}$/.test(value) ? value.slice(value.lastIndexOf('/') + 1) : value)

/** `abc123xyz456`, `a1b2c3d4e5f6`: what fingers do that have nothing to say. */
function isMadeOfSequences(value: string): boolean {
  const runs = value.match(/[a-z]+|[A-Z]+|\d+/g) ?? []
  if (runs.join('') !== value || runs.length < 2) return false
  const [letters, digits] = [value.replace(/\d/g, ''), value.replace(/\D/g, '')]
  const isRun = (text: string) => text.length >= 3 && hasSequence(text, text.length)
  return runs.every(isRun) || (isRun(letters) && isRun(digits))
}

const variable = /^\$[\w{(]|^[{[(<]|\$\{|\$\(|#\{|\{\{|\}\}|<[^<>]*>|^%[\w-]+%$|^%(?:\(\w+\)|\[\d\])?[sdvq]$|^@[\w.-]+@$|^__\w+__$/
/** What instructions put where the reader's own value belongs. */
const spoken =
  /^(?:(?:your|my|some|any|the|insert|enter|put|add|fill|set|replace|todo|fixme|tbd|example|sample|dummy|fake|redacted|masked|hidden|placeholder|removed|omitted|not|is|will|please|use|see|to)[-_ .][-_ .\w]*\w|(?:your|insert|enter|replace|put)_?(?:api|auth|credential|db|here|in|it|key|me|my|new|own|pass|pw|secret|some|strong|the|this|token|user|valu|with|your)[\w/.+-]*|(?:change|generate)[-_ .](?:this|it|in|to|before|the|your|with|a)[-_ .][-_ .\w]*\w|(?:replace|todo|fixme|tbd|dummy|fake|redacted|masked|hidden|placeholder|removed|omitted|goes|here)|x{3,}|\*+|\.{2,}|-+|_+|none|null|nil|undefined|n\/a|empty)$/i

/** Passwords that say so: in a URL they are what documentation has there, or what a throw-away database was given. */
const obvious =
  /^(?:my[-_]?)?(?:pass(?:word|wd|phrase)?\d{0,3}|p[a@]ss?w[o0]rd|pwd|pw|secret|admin|root|user|username|test|guest|changeme|change-me|example|foo|bar|baz)$/i

/** A sentence that speaks to the reader: `you_are_not_using_k8s`, `set-this-elsewhere`. */
const sentence = /^(?:[a-z0-9']+[-_ ]){2,}[a-z0-9']+[.!]?$/i
const addressed =
  /(?:^|[-_ ])(?:please|instead|not|using|used|use|see|elsewhere|override|overridden|replaced|provided|your|here)(?:$|[-_ .!])/i

export const isSpokenPlaceholder = (text: string): boolean => spoken.test(text) || (sentence.test(text) && addressed.test(text))

/** Users and hosts as documentation has them, and hosts that only the machine itself reaches. */
const anyUser = /^(?:|(?:my|your|db)?[-_]?(?:user(?:name)?|usr|login|name)|me|foo|bar|alice|bob|joe|john)$/i
/** A password that says no more than what belongs in its place. */
const anyPassword = /^(?:(?:my|your|db)?[-_]?(?:pass(?:word|wd)?|p[a@]ss?w[o0]rd|pwd|pw))$/i
const nearHost =
  /^(?:localhost|127\.|0\.0\.0\.0|host$|hostname$|(?:[\w-]+\.)*(?:example|test|invalid|localhost)(?:\.(?:com|org|net))?(?:[:/?#]|$))/i

/** `default-login`: with a password that everybody tries first. `possible-login`: with one that may as well be documentation's. */
export type LoginKind = 'password' | 'default-login' | 'possible-login'

/** What a text in a password's place is, beside a user and a host if there are any. Null for one that says that the password is elsewhere. */
export function loginKind(password: string, user = '', host?: string): LoginKind | null {
  if (isVariable(password) || isSpokenPlaceholder(password) || equalRun.test(password) || password.length < 3) return null
  const [isAny, isNear] = [anyUser.test(user), host === undefined || nearHost.test(host)]
  const [isDefault, isOwn] = [isDefaultPassword(password), password === user]
  // `user:password` are two names of what belongs there; a program's own login is of no use to who must be on its machine.
  if ((user !== '' || (host !== undefined && isNear)) && isAny && anyPassword.test(password)) return null
  if (user !== '' && isOwn && isNear) return null
  if (!isDefault && !isOwn && !obvious.test(password)) return /^(?:.{3}|\d{4})$/.test(password) ? null : 'password'
  return isDefault && ((!isAny && !isNear) || !(isOwn || obvious.test(password))) ? 'default-login' : 'possible-login'
}

/** A reference in one of the usual forms, to be replaced before use. */
export const isVariable = (text: string): boolean => variable.test(text)
