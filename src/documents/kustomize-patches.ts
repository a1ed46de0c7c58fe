import type { SourceText } from '../source/text.ts'
import type { DocumentProblem } from './document.ts'
import type { YamlMap, YamlNode, YamlScalar } from './yaml.ts'
import { parseEmbedded } from './yaml-embedded.ts'
import type { YamlFile } from './yaml-parse.ts'
import { itemsOf, mapsIn } from './yaml-values.ts'

/** What one entry of a kustomization, or a file, has for patches. */
export interface KustomizePatch {
  readonly roots: readonly (YamlNode | null)[]
  /** What it selects the objects by. */
  readonly target: YamlNode | undefined
  readonly problems: readonly DocumentProblem[]
}

/** Kinds of Kustomize's own plugins (`apiVersion: builtin`), whose configuration is a patch. */
export const isPatchTransformer = (root: YamlNode | null) => transformerKinds.has(root?.at('kind')?.string ?? '')
const transformerKinds: ReadonlySet<string> = new Set(['PatchTransformer', 'PatchJson6902Transformer', 'PatchStrategicMergeTransformer'])

/**
 * Patches that are written in a kustomization: in a string of YAML or, in that of Flux, as they are. Those in files of their own are judged there.
 * @param settings of each kustomization of the file
 */
export function inlinePatches(text: SourceText, settings: readonly YamlMap[]): readonly KustomizePatch[] {
  const reader = new InlineReader(text)
  const transformers = settings.flatMap((each) => itemsOf(each.at('transformers')).filter(isInline)).map((item) => reader.read(item))
  const configured = transformers.flatMap(({ documents }) => documents.flatMap(({ root }) => (root?.kind === 'map' ? [root] : [])))
  return [
    ...transformers.map(({ problems }) => ({ roots: [], target: undefined, problems })),
    ...[...settings, ...configured].flatMap((each) =>
      [...writtenPatches(each)].map(({ patch, target }) => {
        const { documents, problems } = reader.read(patch)
        return { roots: documents.map(({ root }) => root), target, problems }
      }),
    ),
  ]
}

interface WrittenPatch {
  readonly patch: YamlNode
  readonly target?: YamlNode | undefined
}

function* writtenPatches(settings: YamlMap): Iterable<WrittenPatch> {
  const entries = ['patches', 'patchesJson6902'].flatMap((key) => mapsIn(settings.at(key)))
  for (const entry of isPatchTransformer(settings) ? [settings, ...entries] : entries) {
    const patch = entry.at('patch') ?? entry.at('jsonOp')
    if (patch !== undefined) yield { patch, target: entry.at('target') }
  }
  for (const patch of itemsOf(settings.at('patchesStrategicMerge'))) if (isInline(patch)) yield { patch }
  const patches = settings.at('patches')
  if (patches?.kind === 'scalar') yield { patch: patches }
}

/** Kustomize takes for YAML what it finds no file for. */
const isInline = (node: YamlNode) => node.kind !== 'scalar' || /[\r\n{]/.test(node.string.trim())

/** Characters after aliases are followed: one patch can stand for thousands. */
const maxLength = 5_000_000

class InlineReader {
  readonly #text: SourceText
  readonly #read = new Map<YamlScalar, YamlFile>()
  #length = 0

  constructor(text: SourceText) {
    this.#text = text
  }

  /** Problems of a scalar are told once, however many aliases stand for it. */
  read(node: YamlNode): YamlFile {
    if (node.kind !== 'scalar') return { documents: [{ root: node, span: node.span }], problems: [] }
    const before = this.#length
    this.#length += node.string.length
    if (this.#length > maxLength) {
      const message = `YAML cannot be read: its aliases stand for more than ${maxLength} characters of patches`
      return { documents: [], problems: before > maxLength ? [] : [{ message, span: node.span }] }
    }
    const known = this.#read.get(node)
    if (known !== undefined) return { ...known, problems: [] }
    const file = parseEmbedded(node, this.#text)
    this.#read.set(node, file)
    return file
  }
}
