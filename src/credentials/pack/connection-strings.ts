import { isVariable } from '../placeholder.ts'
import { loginAt, loginKinds, logins } from './login.ts'
import type { Pattern, Provider } from './pattern.ts'

/** RFC 3986, section 3.2.1: `scheme://user:password@host`. A slash in the password must be encoded. */
const url = /\b[a-z][a-z0-9+.-]{1,24}:\/\/([^\s:@/"'`<>()[\]]{0,120}):([^\s@/"'`]{1,200})@[^\s/"'`<>:?#,;)\]]/dgi

const inUrl: Pattern = {
  kind: 'connection-string',
  anchors: ['://'],
  alsoFinds: loginKinds,
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

/** ODBC, ADO.NET and JDBC: `name=value` with `;` between them, the password among others. */
const inList: Pattern = {
  kind: 'connection-string',
  anchors: ['password', 'pwd'],
  alsoFinds: loginKinds,
  *find(text) {
    yield* logins(
      text,
      /\b(?:server|data source|host|address|addr|network address|uid|user id|user|username|database|initial catalog|driver|dsn|port|endpoint)\s?=[^;\n"']{0,120};\s{0,2}(?:password|pwd)\s?=\s?([^;\s"'<>]{1,100})/dgi,
    )
    yield* logins(
      text,
      /\b(?:password|pwd)\s?=\s?([^;\s"'<>]{1,100});\s{0,2}(?:server|data source|host|uid|user id|user|username|database|initial catalog|trusted_connection|encrypt|multipleactiveresultsets|connection timeout|persist security info|port)\s?=/dgi,
    )
    yield* logins(text, /\bjdbc:[a-z0-9:]{2,40}:[^\s"'`<>]{1,200}?[?&;](?:password|pwd)=([^&;\s"'`<>]{1,100})/dgi)
  },
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
  { name: 'connection-string', patterns: [inUrl, inList, inConnectionInfo, inSourceName] },
]
