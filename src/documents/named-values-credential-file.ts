import type { Span } from '../source/text.ts'
import type { Document } from './document.ts'
import type { NamedValue } from './grains.ts'

interface CredentialFile {
  /** In each such path, in lower case. */
  readonly needs: string
  readonly path: RegExp
  readonly name: string
  readonly expression: RegExp
}

/** Files that hold nothing but credentials, by name; one expression each, the value in its first group. */
const files: readonly CredentialFile[] = [
  // netrc(5): tokens with blanks or line breaks between them.
  { needs: 'netrc', path: /(?:^|\/)[._]?netrc$/i, name: 'password', expression: /(?:^|\s)password\s+(\S{1,300})/dg },
  // PostgreSQL, section 34.16: hostname:port:database:username:password, in which a colon is written `\:`.
  {
    needs: 'pgpass',
    path: /(?:^|\/)\.?pgpass(?:\.conf)?$/i,
    name: 'password',
    expression: /^(?!#)(?:(?:\\.|[^:\\\n]){1,200}:){4}(\S{1,300})$/dgm,
  },
  // git-credential-store(1): a URL on each line. The token may stand in the user's place.
  {
    needs: 'credentials',
    path: /(?:^|\/)\.?git-?credentials$/i,
    name: 'password',
    expression: /^\w{2,10}:\/\/[^\s:@/]{0,200}:([^\s@/]{1,300})@/dgm,
  },
  // Rails, "Custom Credentials": the key of the encrypted file beside it.
  { needs: '.key', path: /(?:^|\/)config\/(?:master|credentials\/\w+)\.key$/, name: 'token', expression: /^([0-9a-f]{32,64})\s*$/dg },
  // npmrc, "Auth related configuration".
  { needs: 'npmrc', path: /(?:^|\/)\.?npmrc$/i, name: '_authToken', expression: /(?:^|:)_authToken[ \t]*=[ \t]*["']?([^\s"']{1,300})/dgm },
  {
    needs: 'npmrc',
    path: /(?:^|\/)\.?npmrc$/i,
    name: '_password',
    expression: /(?:^|:)_(?:password|auth)[ \t]*=[ \t]*["']?([^\s"']{1,300})/dgm,
  },
]

/** Null for a file that is none of them. */
export function credentialFileValues(document: Document): NamedValue[] | null {
  const { path, value } = document.text
  const lowered = path.toLowerCase()
  const formats = files.filter((file) => lowered.includes(file.needs) && file.path.test(path))
  if (formats.length === 0) return null
  return formats.flatMap(({ name, expression }) =>
    [...value.matchAll(expression)].flatMap((match) => {
      const indices = match.indices?.[1]
      if (indices === undefined) return []
      const span: Span = { start: indices[0], end: indices[1] }
      return { subject: name, span, document, name, value: match[1] ?? '', place: 'credential-file' as const }
    }),
  )
}
