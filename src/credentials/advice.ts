import type { Document } from '../documents/document.ts'
import type { Credential, NamedValue } from '../documents/grains.ts'
import { overlaps, type Span } from '../source/text.ts'
import { isConnectionString, isPrivateKey, isProviderToken } from './describe.ts'
import { actionsSecret, wordsOf } from './name.ts'
import { revocation } from './revoke.ts'

/** How a password is changed where it is checked, by the scheme of the URL that holds it. */
const changed: readonly (readonly [scheme: RegExp, command: string])[] = [
  [/^postgres(?:ql)?:|^jdbc:postgresql:/, '`ALTER ROLE … PASSWORD …`'],
  [/^(?:mysql|mariadb)\w*:|^jdbc:(?:mysql|mariadb):/, '`ALTER USER … IDENTIFIED BY …`'],
  [/^mongodb/, '`db.changeUserPassword(…)`'],
  [/^rediss?:/, '`ACL SETUSER`, or `requirepass`'],
  [/^amqps?:/, '`rabbitmqctl change_password`'],
]

/** The steps for one credential: where it is revoked, and where the next one is kept. */
export function adviceOn(credential: Credential): string {
  const { document, span, kind } = credential
  const name = nameAt(document, span)
  return `${withdrawn(credential, document.text.value.slice(span.start, span.start + 30))} ${kept(document, name ?? kind)}`
}

/** The steps for a value that only its name tells. */
export const adviceOnNamed = ({ document, name }: NamedValue, where = kept(document, name)): string =>
  `Change it where it is checked, as history keeps this one. ${where}`

const byPlace = new WeakMap<Document, readonly NamedValue[]>()

/** The name beside which a span stands, if there is one. */
function nameAt(document: Document, span: Span): string | undefined {
  const values = byPlace.get(document) ?? [...document.grains('namedValue')].sort((a, b) => a.span.start - b.span.start)
  byPlace.set(document, values)
  let [low, high] = [0, values.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((values[middle]?.span.start ?? 0) < span.end) low = middle + 1
    else high = middle
  }
  const last = values[low - 1]
  return last !== undefined && overlaps(last.span, span) ? last.name : undefined
}

function withdrawn(credential: Credential, start: string): string {
  const { kind, decodedFrom } = credential
  if (isPrivateKey(credential))
    return 'Make a new key pair, and withdraw the public key or the certificate of this one wherever it is trusted.'
  if (isConnectionString(credential)) {
    const command = decodedFrom === undefined ? changed.find(([scheme]) => scheme.test(start))?.[1] : undefined
    return `Change the password${command === undefined ? '' : ` with ${command}`}, as history keeps this one.`
  }
  const place = isProviderToken(credential) ? revocation(kind) : undefined
  return `Revoke it ${place ?? 'where it was issued'}, and issue a new one.`
}

/** What the format of the file has for a value that is not written into it. */
export function kept({ kind }: Pick<Document, 'kind'>, name: string): string {
  const words = wordsOf(name)
  const [variable, id, key] = [words.join('_').toUpperCase(), words.join('_'), words.join('-')]
  // The token that every job is given cannot be set.
  const secret = actionsSecret(variable === 'GITHUB_TOKEN' ? 'GH_TOKEN' : name)
  switch (kind) {
    case 'dockerfile':
      return `Take it out of the Dockerfile: the step that needs it is \`RUN --mount=type=secret,id=${id},env=${variable} …\`, built with \`docker build --secret id=${id},env=${variable} .\`; what the program needs is given when it is started.`
    case 'workflow':
      return `Store the new one with \`gh secret set ${secret}\` and read it as \`\${{ secrets.${secret} }}\`.`
    case 'compose':
      return `Keep the new one in a file that \`.gitignore\` names, and give it to the service by \`secrets\`, or by a variable (\`\${${variable}:?}\`) from a \`.env\` file that is not committed.`
    case 'kubernetes':
    case 'helm-template':
    case 'kustomization':
      return `Keep the new one in a secret store (ExternalSecret, SealedSecret, SOPS), or make it with \`kubectl create secret generic ${key} --from-file=${key}\`, and refer to it by \`secretKeyRef\`.`
    case 'helm-values':
      return 'Leave the value empty, and let the chart take it from a Secret that is there (`existingSecret`), made by a secret store.'
    default:
      return `Keep the new one in a secret store, and let the program read it when it starts.`
  }
}
