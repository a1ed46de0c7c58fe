import { SourceText } from '../source/text.ts'
import { actionFormat } from './action.ts'
import { composeFormat } from './compose.ts'
import { dependabotFormat } from './dependabot.ts'
import { isDockerfileName, readDockerfile, recognizesDockerfile } from './dockerfile.ts'
import type { Document } from './document.ts'
import { isNamedTemplates, readNamedTemplates } from './helm-named-templates.ts'
import { imageFormats } from './image-places.ts'
import { kubernetesFormat } from './kubernetes.ts'
import { jsonPatchFormat, kustomizationFormat } from './kustomization.ts'
import { makeDocument } from './make-document.ts'
import { mayMatch } from './needs.ts'
import { baseName } from './paths.ts'
import { customPolicyFormat, policyFormat } from './policy-format.ts'
import { workflowFormat } from './workflow.ts'
import { readYamlFile, type YamlFormat } from './yaml-format.ts'

/** In order of precedence: the first that recognizes a file has it. */
const yamlFormats: readonly YamlFormat[] = [
  policyFormat,
  workflowFormat,
  actionFormat,
  dependabotFormat,
  kustomizationFormat,
  ...imageFormats,
  kubernetesFormat,
  jsonPatchFormat,
  composeFormat,
]

/** Above this many UTF-16 units a file is only scanned as text. */
const structureLimit = 5_000_000

/** Parses one file by its path and content. A file of no known kind is a `text` document. Never throws on bad input. */
export function readDocument(path: string, value: string): Document {
  const text = new SourceText(path, value)
  const isDockerfile = !mayBeStructured(path) && recognizesDockerfile(path, value)
  if ((isDockerfile || mayBeStructured(path)) && value.length > structureLimit) {
    const message = `the file has ${value.length} characters, more than the ${structureLimit} that are read as a document: only credentials were looked for`
    return makeDocument({ text, kind: 'text', problems: [{ message, span: { start: 0, end: 0 } }] })
  }
  if (isDockerfile) return readDockerfile(text)
  if (mayBeStructured(path) || isNamelessManifest(path, value)) return readYamlFile(text, yamlFormats)
  if (isNamedTemplates(path, value) && value.length <= structureLimit) return readNamedTemplates(text)
  return makeDocument({ text, kind: 'text' })
}

/** The same for the policy where it is in a place of its own, whatever its name. */
export const readPolicyDocument = (path: string, value: string): Document => readYamlFile(new SourceText(path, value), [customPolicyFormat])

/** Whether a file of this name could hold a document that rules read; cheap, so that a whole tree can be asked. */
export const mayBeStructured = (path: string) =>
  endings.some((ending) => path.endsWith(ending)) ||
  (mayMatch(path.toLowerCase(), [[...endings, 'kustomization']]) && structured.test(path))
const endings = ['.yaml', '.yml', '.json']
const structured =
  /(?:^|\/)kustomization$|\.(?:ya?ml|json|ya?ml\.(?:tpl|tmpl|tftpl|j2|jinja2?|gotmpl|template|erb|in|dist|mustache|hbs))[\s.]*$/i

/** `kubectl apply -f deploy` takes a file of any name. */
const isNamelessManifest = (path: string, value: string) =>
  !baseName(path).includes('.') && /^apiVersion:[ \t]/m.test(value) && /^kind:[ \t]/m.test(value)

/** Whether a file of this name should hold a document, whatever is in it. */
export const isNamedStructured = (path: string) => mayBeStructured(path) || isDockerfileName(path)
