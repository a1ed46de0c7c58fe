import type { SourceText } from '../source/text.ts'
import type { Document, DocumentKind, GrainReaders } from './document.ts'
import { makeDocument } from './make-document.ts'
import { maskTemplate } from './template.ts'
import type { YamlDocument } from './yaml.ts'
import { isLimit, parseYaml } from './yaml-parse.ts'

/** What a kind of structured file needs: to be recognized, and to give its grains. */
export interface YamlFormat {
  readonly kind: DocumentKind
  recognizes(path: string, documents: readonly YamlDocument[]): boolean
  /** Known to be completed elsewhere, whatever the content (`docker-compose.override.yml`). */
  isPartial?(path: string, documents: readonly YamlDocument[]): boolean
  grains(document: Document, documents: readonly YamlDocument[]): GrainReaders
}

/** Reads a YAML or JSON file, template actions hidden, and gives it the first kind that recognizes it. */
export function readYamlFile(text: SourceText, formats: readonly YamlFormat[]): Document {
  const template = isWorkflowPath(text.path) ? null : maskTemplate(text.value)
  const isTemplate = template !== null || /\.ya?ml\.\w+$/i.test(text.path)
  const file = parseYaml(text, template?.masked)
  const format = formats.find((candidate) => candidate.recognizes(text.path, file.documents))
  const partial = (template?.partial ?? false) || (format?.isPartial?.(text.path, file.documents) ?? false)
  return makeDocument({
    text,
    kind: format?.kind ?? (text.path.endsWith('.json') ? 'json' : 'yaml'),
    partial,
    // A template becomes YAML only when it is rendered: what cannot be read before that is not broken, but what is too much stays too much.
    problems: isTemplate ? file.problems.filter(({ message }) => isLimit(message)) : file.problems,
    unread: isTemplate && file.problems.length > 0 ? 'a template that cannot be read in full before it is rendered' : null,
    readers: (document) => ({
      yaml: () => file.documents.map((tree, index) => ({ subject: `document ${index + 1}`, span: tree.span, document, tree })),
      ...format?.grains(document, file.documents),
    }),
  })
}

/** GitHub reads no templates: `{{` in a script is the script's own. */
const isWorkflowPath = (path: string) => /(?:^|\/)(?:\.github\/workflows\/[^/]+|action)\.ya?ml$/.test(path)
