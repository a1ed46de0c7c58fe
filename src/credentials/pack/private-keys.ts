import type { Span } from '../../source/text.ts'
import { needing, type Pattern, type Provider, token, tokenAfter } from './pattern.ts'

/** RFC 7468 labels, OpenSSH's, PGP's and cosign's; SSH2 (RFC 4716 style) has four dashes and blanks. */
const header = /-{4,5} ?BEGIN (?:[A-Z0-9]{1,20} ){0,3}PRIVATE KEY(?: BLOCK)? ?-{4,5}/g

/** An Ed25519 key in PKCS #8, the smallest of them, has 64 characters. */
const shortestKey = 60

/** The body of a key: in a block, indented, quoted, as a literal with `\n`, or put together from several literals. */
const pem: Pattern = {
  kind: 'private-key',
  anchors: ['private key'],
  *find(text) {
    for (const match of text.matchAll(header)) {
      const bodyStart = match.index + match[0].length
      const dashes = text.indexOf('----', bodyStart)
      const end = dashes < 0 ? text.length : dashes
      const body = text.slice(bodyStart, end)
      if (hasKey(body)) yield { start: match.index, end: closing(text, end) }
    }
  },
}

function hasKey(body: string): boolean {
  if (/\.{3}|\*{3}|<[\w -]+>|\$\{/.test(body)) return false
  // Lines such as `Proc-Type: 4,ENCRYPTED`, and all that only wraps the lines.
  const key = body
    .replace(/^.{0,40}\b[A-Z][A-Za-z-]{2,20}: .*$/gm, '')
    .replace(/\\+[nr]/g, '')
    .replace(/[\s"'+,\\>|#*.;()]/g, '')
  return /^[A-Za-z0-9/=_-]*$/.test(key) && key.length >= shortestKey && new Set(key).size > 16
}

function closing(text: string, dashes: number): number {
  const footer = /-{4,5} ?END [A-Z0-9 ]{1,60}-{4,5}/y
  footer.lastIndex = dashes
  return dashes + (footer.exec(text)?.[0].length ?? 0)
}

/** PuTTY's own format: the body follows `Private-Lines`. */
const putty: Pattern = {
  kind: 'putty-private-key',
  anchors: ['putty-user-key-file-'],
  *find(text): Iterable<Span> {
    for (const match of text.matchAll(/PuTTY-User-Key-File-\d: /g)) {
      const part = /Private-Lines: \d{1,4}\s+((?:[ \t]*[A-Za-z0-9+/=]{4,80}\s+){1,400})/.exec(text.slice(match.index, match.index + 20_000))
      if (part !== null) yield { start: match.index, end: match.index + part.index + part[0].trimEnd().length }
    }
  },
}

export const privateKeys: readonly Provider[] = [
  {
    name: 'private-key',
    patterns: [
      pem,
      putty,
      // RFC 7517 and 7518: `d` is the private part; `kty` beside it tells that this is a key: looked for last, as it may be far.
      token('jwk-private-key', '"d"\\s{0,4}:\\s{0,4}"[\\w-]{40,700}"(?:(?<="kty"[^{}]{1,3800})|(?=[^{}]{1,3000}"kty"))', '"kty"'),
      needing(
        ['privatekey', 'private_key', 'private-key', 'private_-key'],
        tokenAfter('secp256k1-private-key', 'private_?-?[kK]ey["\']?\\s{0,3}[=:]\\s{0,3}["\']?', '(?:0x)?[a-fA-F0-9]{64}', 'private'),
      ),
    ],
  },
]
