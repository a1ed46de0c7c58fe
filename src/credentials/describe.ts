import type { Credential } from '../documents/grains.ts'

type Kind = Pick<Credential, 'kind'>

export const isPrivateKey = ({ kind }: Kind): boolean => kind.endsWith('private-key')
export const isConnectionString = ({ kind }: Kind): boolean => kind === 'connection-string'
export const isPasswordHash = ({ kind }: Kind): boolean => kind === 'password-hash' || kind === 'kerberos-hash'
/** Kinds of the patterns for commands; providers that issue passwords have their own name for them (`bitbucket-app-password`). */
export const isPasswordArgument = ({ kind }: Kind): boolean =>
  /^(?:curl|wget|sshpass|psexec|net-use|docker-login|mysql|powershell|netrc|network-credential|directory-entry|command|server|sql|call)-password$/.test(
    kind,
  )
export const isDefaultLogin = ({ kind }: Kind): boolean => kind === 'default-login'
/** With a password that everybody tries first, or with one of documentation's. */
export const isWeakLogin = ({ kind }: Kind): boolean => kind === 'default-login' || kind === 'possible-login'
const others = [isPrivateKey, isConnectionString, isPasswordHash, isPasswordArgument, isWeakLogin]
export const isProviderToken = (credential: Kind): boolean => !others.some((is) => is(credential))

/** Says what it is and never what it says: at most the beginning that its provider publishes. */
export function describeCredential({ kind, prefix, decodedFrom }: Credential): string {
  const shown = prefix === undefined ? '' : ` "${prefix}…"`
  const encoded = decodedFrom === undefined ? '' : `, encoded in ${decodedFrom}`
  return `hard-coded credential: ${kind}${shown}${encoded}`
}
