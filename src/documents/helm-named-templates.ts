import { once } from '../source/once.ts'
import { blank, type SourceText } from '../source/text.ts'
import type { Document } from './document.ts'
import { saysPod, ValuesPod } from './helm-values-pods.ts'
import { grainsOfResources, resourcesIn } from './kubernetes.ts'
import type { Resource } from './kubernetes-model.ts'
import { makeDocument } from './make-document.ts'
import { maskTemplate } from './template.ts'
import { type NamedTemplate, namedTemplates } from './template-definitions.ts'
import type { YamlMap, YamlNode, YamlScalar } from './yaml.ts'
import { parseYaml } from './yaml-parse.ts'
import { entriesOf, mapsIn } from './yaml-values.ts'
import { held } from './yaml-views.ts'

/** Each is parsed by itself, in a text as long as the file. */
const maxTemplates = 100
/** UTF-16 units that are parsed for them, in all. */
const maxLength = 5_000_000

/** A file of named templates in a chart (Helm, "Named Templates"). What is in `templates/` without `define` is rendered as it stands. */
export const isNamedTemplates = (path: string, value: string): boolean =>
  path.endsWith('.tpl') && `/${path}`.includes('/templates/') && value.includes('{{') && value.includes('define')

/**
 * The objects and the parts of pods that named templates are: a pod template, its specification, containers, volumes, a security context. What they are
 * put into is not known, nor what the actions in them bring: all of them are partial. They are seldom YAML before they are rendered, and none of them is broken.
 */
export function readNamedTemplates(text: SourceText): Document {
  const resources = (document: Document) => once(() => [...resourcesOf(document)])
  return makeDocument({ text, kind: 'helm-template', partial: true, readers: (document) => grainsOfResources(resources(document)) })
}

function* resourcesOf(document: Document): Iterable<Resource> {
  const { text } = document
  const masked = maskTemplate(text.value)?.masked
  if (masked === undefined) return
  const most = Math.min(maxTemplates, Math.floor(maxLength / (masked.length + 1)))
  const speaking = namedTemplates(text.value).filter(({ body }) => speaks.test(text.slice(body)))
  for (const template of speaking.slice(0, most)) {
    const { documents } = parseYaml(text, alone(masked, template))
    yield* resourcesIn(document, documents)
    for (const { root } of documents) {
      const map = root === null || root.at('kind') !== undefined ? null : podPartOf(root)
      const anchor = root === null ? undefined : anchorOf(root)
      if (map !== null && anchor !== undefined)
        yield new ValuesPod(document, { map, subject: `template ${template.name}`, name: template.name, anchor })
    }
  }
}

/** Some key of an object, or of a pod's part, that a rule may ask for. */
const speaks = /\b(?:apiVersion|securityContext|host(?:Network|PID|IPC|Path|Users)|containers|initContainers|image|volumes)["']?\s*:/

/** The template with nothing around it, every offset as it is in the file. */
const alone = (masked: string, { body: { start, end } }: NamedTemplate): string =>
  blank(masked.slice(0, start)) + masked.slice(start, end) + blank(masked.slice(end))

function podPartOf(root: YamlNode): YamlMap | null {
  if (root.kind === 'scalar') return null
  if (root.kind === 'map') {
    const spec = root.at('spec')
    const map = spec?.kind === 'map' ? spec : root
    return saysPod(map, '') ? map : null
  }
  const items = mapsIn(root)
  const has = (...names: string[]) => items.some((item) => names.some((name) => item.at(name) !== undefined))
  if (has('image', 'securityContext')) return held(root, { containers: root })
  return has('hostPath') ? held(root, { volumes: root }) : null
}

function anchorOf(root: YamlNode): YamlScalar | undefined {
  if (root.kind === 'map') for (const { key } of entriesOf(root)) return key
  const name = mapsIn(root)[0]?.at('name')
  return name?.kind === 'scalar' ? name : undefined
}
