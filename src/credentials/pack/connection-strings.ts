import { isVariable } from '../placeholder.ts'
import { loginAt, loginKinds, logins } from './login.ts'
import type { Pattern, Provider } from './pattern.ts'
import { places } from './survey.ts'

/** RFC 3986, section 3.2.1: `scheme://user:password@host`. A slash in the password must be encoded. */
const url = /\b[a-z][a-z0-9+.-]{1,24}:\/\/([^\s:@/"'`<>()[\]]{0,120}):([^\s@/"'`]{1,200})@[^\s/"'`<>:?#,;)\]]/dgi

const inUrl: Pattern = {
  kind: 'connection-string',
  anchors: ['://'],
  alsoFinds: loginKinds,
  mayFind: ({ text }) => places(text, '://').some((at) => isLogin(text.slice(at + 3, at + 330))),
  *find(text) {
    for (const match of text.matchAll(url)) {
      const [whole, user = '', password = ''] = match
      const hostStart = match.index + whole.length - 1
      const rest = /[\w.:/?&=%~+,-]*/y
      rest.lastIndex = hostStart + 1
      const end = hostStart + 1 + (rest.exec(text)?.[0].length ?? 0)
      if (isVariable(user)) continue
      const found = loginAt(match.indices?.[2], password, user, text.slice(hostStart, end))
      // The string as a whole, as it names what the password opens; one that everybody knows stands for itself.
      if (found !== null) yield found.kind === undefined ? { start: match.index, end } : found
    }
  },
}

/** Whether a user and a password stand before the first `@`. */
function isLogin(authority: string): boolean {
  const login = authority.slice(0, Math.max(0, authority.indexOf('@')))
  return login.includes(':') && !['/', ' ', '\n'].some((other) => login.includes(other))
}

const passwords = ['password', 'pwd']

/** Whether this is so before and behind a place where a password is set. */
const assigned = (lower: string, test: (before: string, after: string) => boolean): boolean =>
  passwords.some((word) =>
    places(lower, word).some((at) => {
      const end = at + word.length
      return lower.slice(end, end + 2).includes('=') && test(lower.slice(Math.max(0, at - 3), at), lower.slice(end, end + 220))
    }),
  )

/** ODBC, ADO.NET and JDBC: `name=value` with `;` between them, the password among others. */
const laterInList: Pattern = {
  kind: 'connection-string',
  anchors: passwords,
  alsoFinds: loginKinds,
  mayFind: ({ lower }) => assigned(lower, (before) => before.includes(';')),
  find: (text) =>
    logins(
      text,
      /\b(?:server|data source|host|address|addr|network address|uid|user id|user|username|database|initial catalog|driver|dsn|port|endpoint)\s?=[^;\n"']{0,120};\s{0,2}(?:password|pwd)\s?=\s?([^;\s"'<>]{1,100})/dgi,
    ),
}

const firstInList: Pattern = {
  kind: 'connection-string',
  anchors: passwords,
  alsoFinds: loginKinds,
  // In lower case a letter may have two units.
  mayFind: ({ lower }) => assigned(lower, (_, after) => after.includes(';')),
  find: (text) =>
    logins(
      text,
      /\b(?:password|pwd)\s?=\s?([^;\s"'<>]{1,100});\s{0,2}(?:server|data source|host|uid|user id|user|username|database|initial catalog|trusted_connection|encrypt|multipleactiveresultsets|connection timeout|persist security info|port)\s?=/dgi,
    ),
}

const inQuery: Pattern = {
  kind: 'connection-string',
  anchors: passwords,
  alsoFinds: loginKinds,
  mayFind: ({ lower }) => lower.includes('jdbc:'),
  find: (text) => logins(text, /\bjdbc:[a-z0-9:]{2,40}:[^\s"'`<>]{1,200}?[?&;](?:password|pwd)=([^&;\s"'`<>]{1,100})/dgi),
}

/** libpq: `host=… user=… password=…` with blanks between them. */
const inConnectionInfo: Pattern = {
  kind: 'connection-string',
  anchors: ['password='],
  alsoFinds: loginKinds,
  *find(text) {
    yield* logins(
      text,
      /\b(?:host|hostaddr|port|dbname|user|sslmode)=[^\s=,]{1,80}\s{1,4}(?:[a-z_]{2,20}=[^\s=,]{1,80}\s{1,4}){0,6}password=([^\s"'`<>,]{1,100})/dgi,
    )
  },
}

/** The data source name of Go's driver for MySQL. */
const inSourceName: Pattern = {
  kind: 'connection-string',
  anchors: ['@tcp(', '@unix('],
  alsoFinds: loginKinds,
  find: (text) => logins(text, /(?<![\w./-])(?<user>[\w.-]{1,60}):([^\s@"'`/:]{3,100})@(?:tcp|unix)\(/dg),
}

export const connectionStrings: readonly Provider[] = [
  { name: 'connection-string', patterns: [inUrl, laterInList, firstInList, inQuery, inConnectionInfo, inSourceName] },
]
