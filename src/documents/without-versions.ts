/** A version, a date, a build's number, a commit. */
const version = /\b(?=[a-f]*\d)[0-9a-f]{7,}\b|\bv?\d[\w.+-]*/gi
const address = /(\w+:\/\/[^/\s"'<>|;&)]+)([^\s"'<>|;&)]*)/g

/**
 * The addresses in a text without the versions in their paths, else the whole text without versions: what stays when only a
 * version is raised, or the address is asked for by https. A host keeps its numbers.
 */
export function withoutVersions(text: string): string {
  const addresses = [...text.matchAll(address)].map(
    ([, host = '', path = '']) => host.replace(/^http:/i, 'https:') + path.replace(version, '#'),
  )
  return addresses.length > 0 ? addresses.join(' ') : text.replace(version, '#')
}
