import type { Document } from './document.ts'
import type { NamedValue } from './grains.ts'
import { readCode } from './named-values-code.ts'
import { credentialFileValues } from './named-values-credential-file.ts'
import { dockerfileValues } from './named-values-dockerfile.ts'
import { hasLines, readLines, scriptExtensions } from './named-values-text.ts'
import { yamlValues } from './named-values-yaml.ts'
import { extensionOf } from './paths.ts'

/** Above this many UTF-16 units only credentials that are known by their form are looked for. */
const sizeLimit = 5_000_000

/** Written by programs, full of names and hashes. */
const isGenerated = (path: string) => generatedEndings.some((ending) => path.endsWith(ending)) && generated.test(path)
const generatedEndings = [
  '-lock.json',
  '-shrinkwrap.json',
  '-lock.yaml',
  '.lock',
  '.lockfile',
  'go.sum',
  '.js',
  '.css',
  '.map',
  '.svg',
  '.snap',
  '.csv',
]
const generated =
  /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|[\w.-]+\.lock|[\w.-]+\.lockfile|go\.sum|Pipfile\.lock|[\w.-]+\.(?:min\.js|min\.css|map|svg|snap|csv))$/

/** Every literal that stands beside a name, whatever the format. */
export function* readNamedValues(document: Document): Iterable<NamedValue> {
  const { text, kind } = document
  if (text.value.length > sizeLimit || isGenerated(text.path)) return
  const special = credentialFileValues(document)
  if (special !== null) yield* special
  else if (kind === 'dockerfile') yield* dockerfileValues(document)
  else if (document.grains('yaml').length > 0) yield* yamlValues(document)
  else {
    const isScript = scriptExtensions.has(extensionOf(text.path))
    const found = isScript || hasLines(text.path) ? readLines(text.value, isScript) : readCode(text.value)
    for (const value of found) yield { ...value, subject: value.name, document }
  }
}
