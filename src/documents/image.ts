import type { Span } from '../source/text.ts'
import type { Document } from './document.ts'
import type { Grain } from './grains.ts'
import { mayMatch, type Needs } from './needs.ts'

/** One part of an image reference. */
export interface ImagePart {
  readonly value: string
  readonly span: Span
}

/** Where the reference stands. */
export type ImagePlace =
  | 'from'
  | 'copy-from'
  | 'run-mount-from'
  | 'syntax'
  | 'kubernetes'
  | 'helm-values'
  | 'kustomize'
  | 'compose'
  | 'workflow-container'
  | 'workflow-service'
  | 'workflow-docker'
  | 'action'
  | 'gitlab-ci'
  | 'tekton'
  | 'argo-workflow'
  | 'devcontainer'
  | 'skaffold'

/**
 * `[registry/]repository[:tag][@digest]` with the span of each part, as the distribution reference grammar has it.
 * Parts may lie apart (`repository:` and `tag:` in Helm values). Stages, `scratch` and references to build stages are never one.
 */
export interface ImageReference extends Grain {
  readonly place: ImagePlace
  /** The reference with known variables put in, or joined from its parts. */
  readonly text: string
  /** Absent for Docker Hub's short form; `docker.io` and `index.docker.io` are kept as written. */
  readonly registry: ImagePart | null
  readonly repository: ImagePart
  readonly tag: ImagePart | null
  readonly digest: ImagePart | null
  /** True where a variable or template stands in it that could not be resolved; `isOpen` tells for one part. */
  readonly unresolved: boolean
  /** Parts that stand in one scalar can be replaced in place; else null. */
  readonly whole: Span | null
}

/** A parsed reference; spans are relative to the text's start plus `offset`. */
export interface ParsedImage {
  readonly registry: ImagePart | null
  readonly repository: ImagePart
  readonly tag: ImagePart | null
  readonly digest: ImagePart | null
}

const expressions: readonly (readonly [open: string, close: string])[] = [
  ['${{', '}}'],
  ['{{', '}}'],
  ['${', '}'],
  ['$(', ')'],
  ['<%', '%>'],
]

const expressionNeeds: Needs = [['{', '$', '<', '%']]

/** Stands for one character of a variable or a template; no reference holds it. */
const hole = '\u0001'

/** The text with every variable and template action (`$X`, `${X:-y}`, `{{ … }}`, `$(X)`, `%X%`) overwritten, at the same length. */
function maskExpressions(text: string): string {
  if (!mayMatch(text, expressionNeeds)) return text
  let masked = ''
  const unclosed = new Set<string>()
  for (let at = 0; at < text.length; ) {
    const end = expressionEnd(text, at, unclosed)
    masked += end > at ? hole.repeat(end - at) : (text[at] ?? '')
    at = Math.max(end, at + 1)
  }
  return masked
}

/** `unclosed` keeps the openings that nothing closes any more, so that each is searched for once. */
function expressionEnd(text: string, at: number, unclosed: Set<string>): number {
  for (const [open, close] of expressions) {
    if (!text.startsWith(open, at) || unclosed.has(open)) continue
    const end = text.indexOf(close, at + open.length)
    if (end >= 0) return end + close.length
    unclosed.add(open)
  }
  const variable = /\$[A-Za-z_]\w*|%[A-Za-z_]\w*%/y
  variable.lastIndex = at
  return variable.test(text) ? variable.lastIndex : at
}

/** Holds a variable or a template action. */
export const isOpen = (text: string): boolean => maskExpressions(text).includes(hole)

const digestForm = /^[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,}$/
const pathForm = /^[A-Za-z0-9\u0001][A-Za-z0-9._\-/\u0001]*$/
const tagForm = /^[\w\u0001][\w.\-\u0001]*$/
const registryForm = /^(?:\[[0-9a-fA-F:.]+\]|[A-Za-z0-9\u0001][A-Za-z0-9.\-_\u0001]*)(?::[\d\u0001]+)?$/

/** A first component names a registry only if it has a dot or a port, or is `localhost`: else it is a Docker Hub user. */
const isRegistry = (component: string) => component.includes('.') || component.includes(':') || component === 'localhost'

/**
 * Splits a reference by the distribution grammar: `[domain[:port]/]path[:tag][@digest]`. Variables and template actions may stand in
 * any part and are kept as written. Null where the text is no reference. Upper case is let through: the registry refuses it, not the reader.
 */
export function parseImage(text: string, offset = 0): ParsedImage | null {
  const masked = maskExpressions(text)
  const part = (start: number, end: number): ImagePart => ({
    value: text.slice(start, end),
    span: { start: offset + start, end: offset + end },
  })
  const digestAt = masked.indexOf('@')
  const nameEnd = digestAt < 0 ? masked.length : digestAt
  if (digestAt >= 0 && !digestForm.test(masked.slice(digestAt + 1)) && !masked.includes(hole, digestAt)) return null
  const lastSlash = masked.lastIndexOf('/', nameEnd - 1)
  const colon = masked.indexOf(':', lastSlash + 1)
  const tagAt = colon >= 0 && colon < nameEnd ? colon : -1
  if (tagAt >= 0 && !tagForm.test(masked.slice(tagAt + 1, nameEnd))) return null
  const pathEnd = tagAt < 0 ? nameEnd : tagAt
  const firstSlash = masked.indexOf('/')
  const hasRegistry = firstSlash > 0 && firstSlash < pathEnd && isRegistry(masked.slice(0, firstSlash))
  if (hasRegistry && !registryForm.test(masked.slice(0, firstSlash))) return null
  const pathStart = hasRegistry ? firstSlash + 1 : 0
  if (!pathForm.test(masked.slice(pathStart, pathEnd))) return null
  return {
    registry: hasRegistry ? part(0, firstSlash) : null,
    repository: part(pathStart, pathEnd),
    tag: tagAt < 0 ? null : part(tagAt + 1, nameEnd),
    digest: digestAt < 0 ? null : part(digestAt + 1, masked.length),
  }
}

export interface ImageSource {
  readonly place: ImagePlace
  readonly document: Document
  readonly subject: string
  /** The reference's place in the file. */
  readonly span: Span
}

/** A text that variables were put into, and where in the file each part of it comes from. */
interface Expanded {
  readonly value: string
  readonly complete: boolean
  /** False where `value` is not what stands in the file. */
  readonly verbatim: boolean
  place(start: number, end: number): Span
}

/** The grain for a reference with variables, or null where the text is no reference. */
export function expandedImage(source: ImageSource, { value, complete, verbatim, place }: Expanded): ImageReference | null {
  const parsed = parseImage(value)
  if (!parsed) return null
  const placed = (part: ImagePart): ImagePart => ({ value: part.value, span: place(part.span.start, part.span.end) })
  return {
    ...source,
    text: value,
    registry: parsed.registry && placed(parsed.registry),
    repository: placed(parsed.repository),
    tag: parsed.tag && placed(parsed.tag),
    digest: parsed.digest && placed(parsed.digest),
    unresolved: !complete || isOpen(value),
    whole: verbatim ? place(0, value.length) : null,
  }
}

/** The grain for a reference that is written out at its place; where quotes or escapes are in between, its parts have the place of the whole. */
export function imageReference(source: ImageSource & { readonly text: string }): ImageReference | null {
  const { text, ...rest } = source
  const { start } = source.span
  const verbatim = source.document.text.slice(source.span) === text
  const place = (from: number, to: number) => (verbatim ? { start: start + from, end: start + to } : source.span)
  return expandedImage(rest, { value: text, complete: true, verbatim, place })
}
