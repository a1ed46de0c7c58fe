import { overlapsAny } from '../source/spans.ts'
import type { SourceText } from '../source/text.ts'
import type { Document, DocumentKind, DocumentProblem, GrainReaders } from './document.ts'
import { makeDocument } from './make-document.ts'
import { mayMatch } from './needs.ts'
import { isActionPath, isWorkflowPath } from './paths.ts'
import { maskTemplate } from './template.ts'
import { earlierBranches } from './template-branches.ts'
import type { YamlDocument } from './yaml.ts'
import { isLimit, parseYaml } from './yaml-parse.ts'

/** What a kind of structured file needs: to be recognized, and to be read. */
export interface YamlFormat {
  readonly kind: DocumentKind
  recognizes(path: string, documents: readonly YamlDocument[]): boolean
  /** Known to be completed elsewhere, whatever the content (`docker-compose.override.yml`). */
  isPartial?(path: string, documents: readonly YamlDocument[]): boolean
  read(text: SourceText, documents: readonly YamlDocument[]): YamlContent
}

/** What is in a file of a known kind. */
export interface YamlContent {
  /** What cannot be read of YAML, or of a Dockerfile, that stands in a scalar. */
  readonly problems?: readonly DocumentProblem[]
  /** @param branches of a template: documents once more for each earlier branch of a condition in them */
  grains(document: Document, branches: readonly YamlDocument[]): GrainReaders
}

/** For a kind with nothing in it that has to be read by itself. */
export const reading =
  (grains: (document: Document, documents: readonly YamlDocument[]) => GrainReaders): YamlFormat['read'] =>
  (_text, documents) => ({ grains: (document, branches) => grains(document, [...documents, ...branches]) })

/** Reads a YAML or JSON file, template actions hidden, and gives it the first kind that recognizes it. */
export function readYamlFile(text: SourceText, formats: readonly YamlFormat[]): Document {
  const template = isGithubPath(text.path) ? null : maskTemplate(text.value)
  const isTemplate = template !== null || isTemplateName(text.path)
  const file = parseYaml(text, template?.masked)
  const format = formats.find((candidate) => candidate.recognizes(text.path, file.documents))
  // A template becomes YAML only when it is rendered: what cannot be read before that is not broken, but what is too much stays too much.
  const content = format?.read(text, file.documents)
  const found = [...file.problems, ...(content?.problems ?? [])]
  const problems = isTemplate ? found.filter(({ message }) => isLimit(message)) : found
  const isOther =
    problems.length > 0 &&
    !problems.some(({ message }) => isLimit(message)) &&
    format === undefined &&
    !speakingName.test(text.path) &&
    !speakingText.test(text.value)
  const unread = isOther
    ? `of no known kind, and ${problems[0]?.message}: only credentials were looked for`
    : isTemplate && found.length > 0
      ? 'a template that cannot be read in full before it is rendered'
      : null
  const branches = format?.kind === 'kubernetes' && template?.partial ? branchesOf(text, template.masked) : []
  const partial = (template?.partial ?? false) || (format?.isPartial?.(text.path, file.documents) ?? false)
  return makeDocument({
    text,
    kind: format?.kind ?? (text.path.endsWith('.json') ? 'json' : 'yaml'),
    partial,
    problems: isOther ? [] : problems,
    unread,
    readers: (document) => ({
      yaml: () => file.documents.map((tree, index) => ({ subject: `document ${index + 1}`, span: tree.span, document, tree })),
      ...content?.grains(document, branches),
    }),
  })
}

/** Documents as they are where an earlier branch of a condition in them is taken. What cannot be read of them was told of the whole. */
function branchesOf(text: SourceText, masked: string): YamlDocument[] {
  if (!mayMatch(text.value, [['else', 'elif']])) return []
  return earlierBranches(text.value, masked).flatMap((branches) =>
    parseYaml(text, branches.masked).documents.filter((_, index, all) => {
      // A branch may be empty, or begin the document.
      const around = { start: all[index - 1]?.span.end ?? 0, end: all[index + 1]?.span.start ?? text.value.length }
      return overlapsAny(branches.kept, around)
    }),
  )
}

/** Names by which a kind is known. */
const speakingName =
  /(?:^|\/)(?:\.github\/.+|\.?devcontainer|\.plimsoll.*|action|chart|dependabot|kustomization|skaffold.*|[^/]*(?:compose|values|gitlab-ci)[^/]*)\.(?:ya?ml|json)$/i

/** What a file has in it that is of a kind known by its content: keys of Kubernetes and Compose, or a way to write them that hides them. */
const speakingText = /\b(?:apiVersion|kind|services)["']?\s*:|\\[xuU][0-9a-f]{2}/i

/** GitHub reads no templates: `{{` in a script is the script's own. */
const isGithubPath = (path: string) => isWorkflowPath(path) || isActionPath(path)

const isTemplateName = (path: string) => mayMatch(path.toLowerCase(), [['.yml.', '.yaml.']]) && /\.ya?ml\.\w+$/i.test(path)
