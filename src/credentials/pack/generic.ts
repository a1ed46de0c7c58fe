import type { Span } from '../../source/text.ts'
import { isJwt, isPublicJwt, jwtForm } from '../jwt.ts'
import { isPublished } from '../published.ts'
import { loginAt, loginKinds } from './login.ts'
import { matches, mixed, named, needing, type Pattern, type Provider, token, tokenAfter } from './pattern.ts'

/** RFC 7519 in its compact form, with a signature. The one that the standard's own pages show is no credential. */
const jwt: Pattern = {
  kind: 'jwt',
  anchors: ['eyj', 'eya', 'ewo', 'ew0', 'ewk'],
  *find(text): Iterable<Span> {
    for (const { 0: written, index } of text.matchAll(jwtForm)) {
      if (isJwt(written) && !isPublicJwt(written)) yield { start: index, end: index + written.length }
    }
  },
}

/** RFC 7617: the user and the password in base64. */
const basicAuthorization: Pattern = {
  kind: 'basic-authorization',
  anchors: ['basic '],
  alsoFinds: loginKinds,
  *find(text) {
    for (const span of matches(text, /\bauthorization["'\]]{0,2}\s?[:=,\s]\s{0,2}["'`]?basic ([A-Za-z0-9+/]{6,400}={0,2})(?![\w=])/dgi)) {
      const decoded = Buffer.from(text.slice(span.start, span.end), 'base64').toString('latin1')
      const [user = '', password = ''] = /^([\x20-\x7e]{1,100}?):([\x20-\x7e]{1,200})$/.exec(decoded)?.slice(1) ?? []
      const found = loginAt([span.start, span.end], password, user)
      if (found !== null && !isPublished(decoded)) yield found
    }
  },
}

/** RFC 6750; some servers have the word `token` in its place. */
const bearer = '[aA]uthorization["\'\\]]{0,2}\\s?[:=,\\s]\\s{0,2}["\'`]?(?:[bB]earer|[tT]oken) '

/** Names that tell in the query of a URL alone. */
const inQuery = ['auth=', 'secret=', 'password=', 'passwd=', 'token=']

/** How crypt(5) marks its schemes. */
const schemes = ['1', 'apr1', '5', '6', 'y', '7', '8', '9', 'sha1', 'gy'].map((scheme) => `$${scheme}$`)

export const generic: readonly Provider[] = [
  { name: 'jwt', patterns: [jwt] },
  {
    name: 'http',
    patterns: [
      basicAuthorization,
      mixed(needing(['authorization'], tokenAfter('bearer-token', bearer, '[\\w.~+/-]{20,400}={0,2}', 'bearer', 'token'))),
      needing(['authorization'], tokenAfter('bearer-token', bearer, '[a-f0-9]{32,128}', 'bearer', 'token')),
      tokenAfter(
        'access-token',
        '[?&\\s"\'](?:access_token|auth_token|private_token|api_key|apikey|client_secret)=',
        '[a-f0-9]{32,128}',
        '_token=',
        'api_key=',
        'apikey=',
        'client_secret=',
      ),
      mixed(
        tokenAfter(
          'access-token',
          '[?&\\s"\'](?:access_token|auth_token|private_token|api_key|apikey|client_secret)=',
          '[\\w.-]{20,400}',
          '_token=',
          'api_key=',
          'apikey=',
          'client_secret=',
        ),
      ),
      // The query of a URL, in which a name alone tells.
      needing(
        inQuery.flatMap((name) => [`?${name}`, `&${name}`]),
        tokenAfter(
          'access-token',
          'https?://[^\\s"\'`<>]{1,300}[?&](?:auth|secret|password|passwd|token)=',
          '[a-f0-9]{32,128}',
          ...inQuery,
        ),
      ),
      mixed(named('api-key', 'x-api-key|apikey|api-key|x-auth-token|private-token', '[\\w.~+/-]{20,200}={0,2}')),
    ],
  },
  {
    // crypt(5): each scheme has a prefix of its own.
    name: 'password-hash',
    patterns: [
      token('password-hash', '(?<![\\w$])\\$2[abxy]?\\$\\d{2}\\$[./A-Za-z0-9]{53}', '$2'),
      needing(
        schemes,
        token(
          'password-hash',
          '(?<![\\w$])\\$(?:1|apr1|5|6|y|7|8|9|sha1|gy)\\$(?:rounds=\\d{1,9}\\$)?[./A-Za-z0-9]{1,40}\\$(?:[./A-Za-z0-9]{1,40}\\$)?[./A-Za-z0-9]{20,86}',
          '$',
        ),
      ),
      token(
        'password-hash',
        '(?<![\\w$])\\$argon2(?:id|i|d)\\$v=\\d{1,3}\\$[mtp=,\\d]{8,40}\\$[A-Za-z0-9+/]{8,90}\\$[A-Za-z0-9+/]{16,200}',
        '$argon2',
      ),
      token('password-hash', 'pbkdf2_sha(?:1|256|512)\\$\\d{1,9}\\$[\\w./+]{1,40}\\$[A-Za-z0-9+/]{20,90}={0,2}', 'pbkdf2_sha'),
      token('kerberos-hash', '\\$krb5(?:asrep|tgs|pa)\\$\\d{1,2}\\$(?:[^\\s:$]{1,120}[:$]){0,4}[a-f0-9]{32}\\$[a-f0-9]{64,4000}', '$krb5'),
    ],
  },
]
