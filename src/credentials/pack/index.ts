import { clouds } from './clouds.ts'
import { commandLines } from './commands.ts'
import { connectionStrings } from './connection-strings.ts'
import { developerTools } from './developer-tools.ts'
import { forges } from './forges.ts'
import { generic } from './generic.ts'
import { LiteralSet } from './literals.ts'
import { messaging } from './messaging.ts'
import { models } from './models.ts'
import { monitoring } from './monitoring.ts'
import type { Pattern, Provider } from './pattern.ts'
import { payments } from './payments.ts'
import { platforms } from './platforms.ts'
import { privateKeys } from './private-keys.ts'
import { services } from './services.ts'
import { survey } from './survey.ts'

/** In order of what is told where two find the same text. */
export const providers: readonly Provider[] = [
  ...forges,
  ...clouds,
  ...platforms,
  ...services,
  ...payments,
  ...developerTools,
  ...monitoring,
  ...messaging,
  ...models,
  ...privateKeys,
  ...generic,
  ...commandLines,
  ...connectionStrings,
]

const byAnchor = new Map<string, [Provider, Pattern][]>()
for (const provider of providers)
  for (const pattern of provider.patterns)
    for (const anchor of pattern.anchors) byAnchor.set(anchor, [...(byAnchor.get(anchor) ?? []), [provider, pattern]])

const anchors = new LiteralSet(byAnchor.keys())

/** Those one of whose patterns matches. Patterns without an anchor in the text are not tried. */
export function matchingProviders(text: string): Provider[] {
  const matching = new Set<Provider>()
  const tried = new Set<Pattern>()
  const surveyed = survey(text)
  for (const anchor of anchors.in(text, surveyed.lower)) {
    for (const [provider, pattern] of byAnchor.get(anchor) ?? []) {
      if (tried.has(pattern) || matching.has(provider)) continue
      tried.add(pattern)
      if (pattern.mayFind?.(surveyed) === false) continue
      for (const _ of pattern.find(text)) {
        matching.add(provider)
        break
      }
    }
  }
  return [...matching]
}
