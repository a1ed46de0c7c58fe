import { dump, loadAll } from 'js-yaml'
import type { DocumentKind } from '../../src/documents/document.ts'
import { readDocument } from '../../src/documents/index.ts'

/** The file written in another way, and what that is compared with if it is not the file itself. */
export type Rewrite = string | { readonly base: string; readonly head: string }
/** Writes a file in another way that means the same; null where the way does not apply to it. */
export type Way = (path: string, text: string) => Rewrite | null
export type Ways = Readonly<Record<string, Way>>

export type Plain = Readonly<Record<string, unknown>>
export type Dump = NonNullable<Parameters<typeof dump>[1]>

export const isYaml = (path: string) => /\.ya?ml$/.test(path)
export const isMap = (value: unknown): value is Plain => typeof value === 'object' && value !== null && !Array.isArray(value)
export const asMap = (value: unknown): Plain => (isMap(value) ? value : {})
export const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** The map with some of its values made anew; null where nothing became another. */
function mapped(map: unknown, change: (value: unknown, key: string) => unknown): Plain | null {
  if (!isMap(map)) return null
  let isOther = false
  const entries = Object.entries(map).map(([key, value]) => {
    const made = change(value, key)
    if (made === undefined) return [key, value]
    isOther = true
    return [key, made]
  })
  return isOther ? Object.fromEntries(entries) : null
}

/** Every value below, outermost last, made anew where `change` gives something. */
export function everywhere(value: unknown, change: (value: unknown) => unknown): unknown {
  const below = Array.isArray(value)
    ? value.map((item) => everywhere(item, change))
    : isMap(value)
      ? Object.fromEntries(Object.entries(value).map(([key, item]) => [key, everywhere(item, change)]))
      : value
  return change(below) ?? below
}

/** Comments can hold exceptions and versions, which are not kept; actions of templates cannot be read, and tags would be lost. */
const isLost = (text: string) =>
  /\{\{/.test(text.replaceAll('${{', '')) || /#.*(?:plimsoll|v?\d+\.\d|allow|ignore|nosec)|^%TAG|[\s[]!(?:[\w<!]|\s*$)/m.test(text)

/** The map with what is merged into it. */
function merged(value: unknown): unknown {
  if (!isMap(value) || !('<<' in value)) return undefined
  const { '<<': sources, ...own } = value
  return Object.assign({}, ...[sources].flat().reverse(), own)
}

/** All documents of a file, or null where something would be lost by writing them anew. */
export function documentsOf(path: string, text: string): readonly unknown[] | null {
  if (!isYaml(path) || isLost(text)) return null
  try {
    return (loadAll(text) as unknown[]).map((document) => everywhere(document, merged))
  } catch {
    return null
  }
}

const kinds = new Map<string, DocumentKind>()

export function kindOf(path: string, text: string): DocumentKind {
  const key = `${path}\n${text}`
  const kind = kinds.get(key) ?? readDocument(path, text).kind
  kinds.set(key, kind)
  return kind
}

export const written = (documents: readonly unknown[], options: Dump = {}): string =>
  documents
    .map((value) => dump(value, { lineWidth: -1, noRefs: true, ...options }))
    .join('---\n')
    // The writer takes a merge key for a string.
    .replaceAll(/(['"])<<\1:/g, '<<:')

/** Makes each document of the kinds anew; null where none became another. */
export const remade =
  (kinds: readonly DocumentKind[] | null, change: (document: unknown) => unknown): Way =>
  (path, text) => {
    const documents = documentsOf(path, text)
    if (documents === null || (kinds !== null && !kinds.includes(kindOf(path, text)))) return null
    const made = documents.map(change)
    if (made.every((document) => document === undefined || document === null)) return null
    return { base: written(documents), head: written(made.map((document, at) => document ?? documents[at])) }
  }

/** The same for what stands below a key of the document: services, jobs. */
export const remadeBelow = (kind: DocumentKind, key: string, change: (value: Plain, name: string) => unknown): Way =>
  remade([kind], (document) => {
    const below = mapped(asMap(document)[key], (value, name) => (isMap(value) ? change(value, name) : undefined))
    return below === null ? null : { ...asMap(document), [key]: below }
  })

export const dumped =
  (options: Dump): Way =>
  (path, text) => {
    const documents = documentsOf(path, text)
    return documents === null ? null : written(documents, options)
  }

export const reversed = (map: unknown): Plain | undefined =>
  isMap(map) && Object.keys(map).length > 1 ? Object.fromEntries(Object.entries(map).reverse()) : undefined
