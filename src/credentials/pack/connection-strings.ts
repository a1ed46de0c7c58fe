import type { Span } from '../../source/text.ts'
import { isPlaceholderPassword, isVariable } from '../placeholder.ts'
import type { Pattern, Provider } from './pattern.ts'

/** RFC 3986, section 3.2.1: `scheme://user:password@host`. A slash in the password must be encoded. */
const url = /\b[a-z][a-z0-9+.-]{1,24}:\/\/([^\s:@/"'`<>()[\]]{0,120}):([^\s@/"'`]{1,200})@[^\s/"'`<>:?#,;)\]]/gi

const inUrl: Pattern = {
  kind: 'connection-string',
  anchors: ['://'],
  *find(text) {
    for (const match of text.matchAll(url)) {
      const [whole, user = '', password = ''] = match
      if (isPlaceholderPassword(password, user) || isVariable(user)) continue
      const rest = /[\w.:/?&=%~+,-]*/y
      rest.lastIndex = match.index + whole.length
      yield { start: match.index, end: match.index + whole.length + (rest.exec(text)?.[0].length ?? 0) }
    }
  },
}

/** ODBC, ADO.NET and JDBC: `name=value` with `;` between them, the password among others. */
const inList: Pattern = {
  kind: 'connection-string',
  anchors: ['password', 'pwd'],
  *find(text) {
    yield* passwords(
      text,
      /\b(?:server|data source|host|address|addr|network address|uid|user id|user|username|database|initial catalog|driver|dsn|port|endpoint)\s?=[^;\n"']{0,120};\s{0,2}(?:password|pwd)\s?=\s?([^;\s"'<>]{1,100})/dgi,
    )
    yield* passwords(
      text,
      /\b(?:password|pwd)\s?=\s?([^;\s"'<>]{1,100});\s{0,2}(?:server|data source|host|uid|user id|user|username|database|initial catalog|trusted_connection|encrypt|multipleactiveresultsets|connection timeout|persist security info|port)\s?=/dgi,
    )
    yield* passwords(text, /\bjdbc:[a-z0-9:]{2,40}:[^\s"'`<>]{1,200}?[?&;](?:password|pwd)=([^&;\s"'`<>]{1,100})/dgi)
  },
}

function* passwords(text: string, expression: RegExp): Iterable<Span> {
  for (const match of text.matchAll(expression)) {
    const span = match.indices?.[1]
    if (span !== undefined && !isPlaceholderPassword(match[1] ?? '', '')) yield { start: span[0], end: span[1] }
  }
}

/** libpq: `host=… user=… password=…` with blanks between them. */
const inConnectionInfo: Pattern = {
  kind: 'connection-string',
  anchors: ['password='],
  *find(text) {
    yield* passwords(
      text,
      /\b(?:host|hostaddr|port|dbname|user|sslmode)=[^\s=,]{1,80}\s{1,4}(?:[a-z_]{2,20}=[^\s=,]{1,80}\s{1,4}){0,6}password=([^\s"'`<>,]{1,100})/dgi,
    )
  },
}

export const connectionStrings: readonly Provider[] = [{ name: 'connection-string', patterns: [inUrl, inList, inConnectionInfo] }]
