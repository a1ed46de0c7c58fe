import type { Document } from './document.ts'
import { type ChartValues, readValues } from './helm-values.ts'
import type { Resource } from './kubernetes-model.ts'
import type { YamlMap, YamlNode } from './yaml.ts'
import { parseEmbedded } from './yaml-embedded.ts'
import { mapsIn } from './yaml-values.ts'

/**
 * Values that stand in an object: HelmRelease of Flux (`spec.values`), Application and ApplicationSet of Argo CD (`helm.valuesObject`, or `helm.values` as
 * text), HelmChart and HelmChartConfig of k3s (`spec.valuesContent`, text).
 */
export function releasedValues(document: Document, resources: readonly Resource[]): ChartValues {
  const seen = new Set<YamlNode>()
  const read = resources.flatMap((resource) =>
    [...valuesIn(resource)].flatMap((node) => {
      if (seen.has(node)) return []
      seen.add(node)
      return mapsOf(document, node).map((map) => readValues(document, map, `${resource.subject} values`))
    }),
  )
  return { resources: read.flatMap((values) => values.resources), silent: read.flatMap((values) => values.silent) }
}

function mapsOf(document: Document, node: YamlNode): readonly YamlMap[] {
  const roots = node.kind === 'scalar' ? parseEmbedded(node, document.text).documents.map(({ root }) => root) : [node]
  return roots.filter((root) => root?.kind === 'map')
}

function* valuesIn({ group, kind, root }: Resource): Iterable<YamlNode> {
  const found = [
    group === 'helm.toolkit.fluxcd.io' && kind === 'HelmRelease' ? [root.at('spec', 'values')] : [],
    group === 'helm.cattle.io' ? [root.at('spec', 'valuesContent')] : [],
    group !== 'argoproj.io'
      ? []
      : kind === 'Application'
        ? inArgo(root.at('spec'))
        : kind === 'ApplicationSet'
          ? inArgo(root.at('spec', 'template', 'spec'))
          : [],
  ]
  for (const node of found.flat()) if (node !== undefined && node.value !== null) yield node
}

const inArgo = (spec: YamlNode | undefined): readonly (YamlNode | undefined)[] =>
  [spec?.at('source'), ...mapsIn(spec?.at('sources'))].map((source) => source?.at('helm', 'valuesObject') ?? source?.at('helm', 'values'))
