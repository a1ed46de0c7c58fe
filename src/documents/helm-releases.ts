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
export class ReleasedValues {
  readonly #text: SourceText
  readonly #files = new Map<YamlScalar, YamlFile>()

  constructor(text: SourceText) {
    this.#text = text
  }

  /** What cannot be read of values that are text; one with template actions becomes YAML only when it is rendered. */
  problems(objects: () => readonly { readonly root: YamlMap }[]): readonly DocumentProblem[] {
    if (!mayMatch(this.#text.value, [['argoproj.io/', 'helm.cattle.io/'], ['values']])) return []
    return [...distinctIn(objects())].flatMap(({ node }) =>
      node.kind === 'scalar' && !node.string.includes('{{') ? this.#file(node).problems : [],
    )
  }

  of(document: Document, resources: () => readonly Resource[]): ChartValues {
    const read = once(() =>
      joinedValues(
        [...distinctIn(resources())].flatMap(({ holder, node }) =>
          this.#maps(node).map((map) => readValues(document, map, `${holder.subject} values`)),
        ),
      ),
    )
    return { resources: () => read().resources(), silent: () => read().silent() }
  }

  #maps(node: YamlNode): readonly YamlMap[] {
    const roots = node.kind === 'scalar' ? this.#file(node).documents.map(({ root }) => root) : [node]
    return roots.filter((root) => root?.kind === 'map')
  }

  #file(scalar: YamlScalar): YamlFile {
    const file = this.#files.get(scalar) ?? parseEmbedded(scalar, this.#text)
    this.#files.set(scalar, file)
    return file
  }
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
