import { once } from '../source/once.ts'
import type { SourceText } from '../source/text.ts'
import type { Document, DocumentProblem } from './document.ts'
import { type ChartValues, joinedValues, readValues } from './helm-values.ts'
import type { Resource } from './kubernetes-model.ts'
import { mayMatch } from './needs.ts'
import type { YamlMap, YamlNode, YamlScalar } from './yaml.ts'
import { parseEmbedded } from './yaml-embedded.ts'
import type { YamlFile } from './yaml-parse.ts'
import { mapsIn } from './yaml-values.ts'

/**
 * Values that stand in an object: HelmRelease of Flux (`spec.values`), Application and ApplicationSet of Argo CD (`helm.valuesObject`, or `helm.values` as
 * text), HelmChart and HelmChartConfig of k3s (`spec.valuesContent`, text).
 */
export function releasedValues(document: Document, resources: () => readonly Resource[]): ChartValues {
  const valuesAt = ({ subject }: Resource, node: YamlNode) =>
    mapsOf(document.text, node).map((map) => readValues(document, map, `${subject} values`))
  const read = once(() => joinedValues([...distinctIn(resources())].flatMap(({ holder, node }) => valuesAt(holder, node))))
  return { resources: () => read().resources(), silent: () => read().silent() }
}

/** What cannot be read of values that stand in an object as text; one with template actions becomes YAML only when it is rendered. */
export function valuesProblems(text: SourceText, objects: () => readonly { readonly root: YamlMap }[]): readonly DocumentProblem[] {
  if (!mayMatch(text.value, [['argoproj.io/', 'helm.cattle.io/'], ['values']])) return []
  return [...distinctIn(objects())].flatMap(({ node }) =>
    node.kind === 'scalar' && !node.string.includes('{{') ? fileIn(text, node).problems : [],
  )
}

/** An alias stands for what is read where it is written. */
function* distinctIn<Holder extends { readonly root: YamlMap }>(holders: readonly Holder[]) {
  const seen = new Set<YamlNode>()
  for (const holder of holders) {
    for (const node of valuesIn(holder.root)) {
      if (node === undefined || node.value === null || seen.has(node)) continue
      seen.add(node)
      yield { holder, node }
    }
  }
}

const mapsOf = (text: SourceText, node: YamlNode): readonly YamlMap[] => {
  const roots = node.kind === 'scalar' ? fileIn(text, node).documents.map(({ root }) => root) : [node]
  return roots.filter((root) => root?.kind === 'map')
}

const files = new WeakMap<YamlScalar, YamlFile>()

function fileIn(text: SourceText, scalar: YamlScalar): YamlFile {
  const file = files.get(scalar) ?? parseEmbedded(scalar, text)
  files.set(scalar, file)
  return file
}

function valuesIn(root: YamlMap): readonly (YamlNode | undefined)[] {
  const [group = ''] = root.at('apiVersion')?.string?.split('/') ?? []
  const kind = root.at('kind')?.string ?? ''
  if (group === 'helm.toolkit.fluxcd.io' && kind === 'HelmRelease') return [root.at('spec', 'values')]
  if (group === 'helm.cattle.io') return [root.at('spec', 'valuesContent')]
  if (group !== 'argoproj.io') return []
  return kind === 'Application' ? inArgo(root.at('spec')) : kind === 'ApplicationSet' ? inArgo(root.at('spec', 'template', 'spec')) : []
}

/** Argo CD takes `valuesObject` where both are there. */
const inArgo = (spec: YamlNode | undefined): readonly (YamlNode | undefined)[] =>
  [spec?.at('source'), ...mapsIn(spec?.at('sources'))].map((source) => source?.at('helm', 'valuesObject') ?? source?.at('helm', 'values'))
