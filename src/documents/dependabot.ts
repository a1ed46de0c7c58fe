import type { Document } from './document.ts'
import type { DependabotUpdate } from './workflow-model.ts'
import type { YamlDocument } from './yaml.ts'
import { reading, type YamlFormat } from './yaml-format.ts'

/** `.github/dependabot.yml`, by name or by its ecosystems. */
export const dependabotFormat: YamlFormat = {
  kind: 'dependabot',
  recognizes: (file, documents) => {
    const updates = documents[0]?.root?.at('updates')
    return updates?.kind === 'sequence' && (/(?:^|\/)dependabot\.ya?ml$/.test(file) || updates.at(0, 'package-ecosystem') !== undefined)
  },
  read: reading((document, documents) => ({ dependabotUpdate: () => readUpdates(document, documents) })),
}

function* readUpdates(document: Document, documents: readonly YamlDocument[]): Iterable<DependabotUpdate> {
  const updates = documents[0]?.root?.at('updates')
  if (updates?.kind !== 'sequence') return
  for (const { value } of updates.items) {
    if (value.kind !== 'map') continue
    const ecosystem = value.at('package-ecosystem')
    const directory = value.at('directory')?.string ?? value.at('directories', 0)?.string ?? ''
    yield {
      subject: `update ${ecosystem?.string ?? ''} ${directory}`.trimEnd(),
      span: (ecosystem ?? value.entries[0]?.key ?? value).span,
      document,
      node: value,
      ecosystem: ecosystem?.string ?? '',
      at: (...path) => value.at(...path),
    }
  }
}
