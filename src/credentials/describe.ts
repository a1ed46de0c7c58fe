import type { Credential } from '../documents/grains.ts'

type Kind = Pick<Credential, 'kind'>

export const isPrivateKey = ({ kind }: Kind): boolean => kind.endsWith('private-key')
export const isConnectionString = ({ kind }: Kind): boolean => kind === 'connection-string'
export const isProviderToken = (credential: Kind): boolean => !isPrivateKey(credential) && !isConnectionString(credential)

/** Says what it is and never what it says: at most the beginning that its provider publishes. */
export function describeCredential({ kind, prefix, decodedFrom }: Credential): string {
  const shown = prefix === undefined ? '' : ` "${prefix}…"`
  const encoded = decodedFrom === undefined ? '' : `, encoded in ${decodedFrom}`
  return `hard-coded credential: ${kind}${shown}${encoded}`
}
