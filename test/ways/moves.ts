import type { DocumentKind } from '../../src/documents/document.ts'
import type { Files } from '../check.ts'
import { asMap, documentsOf, isMap, kindOf, written } from './way.ts'

/** A change that moves what a file holds, and no more. */
export interface Moved {
  readonly base: Files
  readonly head: Files
  /** Base paths to head paths, where git sees a rename. */
  readonly renames?: Readonly<Record<string, string>>
}
export type Move = (path: string, text: string) => Moved | null

/** Where a file of this kind can stand, too. */
const elsewhere = (path: string): string => (/^\.github\/workflows\//.test(path) ? path.replace(/([^/]+)$/, 'other-$1') : `other/${path}`)

/** What stands beside the file's own things, and brings no findings of its own that come or go. */
const fillers: Partial<Record<DocumentKind | 'settings', string>> = {
  kubernetes: 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: beside\n  namespace: beside\ndata:\n  color: green\n',
  compose: 'services:\n  beside:\n    image: registry.example/beside:1.4\n',
  workflow: 'jobs:\n  beside:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: make beside\n',
  dockerfile: 'FROM registry.example/beside:1.4 AS beside\nUSER 1000\nHEALTHCHECK CMD beside\nRUN make beside\n',
  settings: 'COLOR=green\n',
}

const partOf: Partial<Record<DocumentKind, string>> = { compose: 'services', workflow: 'jobs' }

/** The things of both in one file; null where they cannot be joined. */
function joined(path: string, text: string, filler: string): string | null {
  const kind = kindOf(path, text)
  if (kind === 'kubernetes' && !text.trimStart().startsWith('{')) return `${filler}---\n${text.replace(/^\uFEFF?(?:---\n)?/, '')}`
  if (kind === 'dockerfile')
    return /^#\s*(?:syntax|escape|check)/i.test(text) || !/^FROM/im.test(text) ? null : text.replace(/^FROM/im, `${filler}$&`)
  if (/\.(?:env|properties)$/.test(path)) return /^\uFEFF/.test(text) ? null : `${filler}${text}`
  const key = partOf[kind]
  const [document, ...others] = documentsOf(path, text) ?? []
  const [other] = documentsOf(path, filler) ?? []
  if (key === undefined || others.length > 0 || !isMap(document) || !isMap(document[key])) return null
  return written([{ ...document, [key]: { ...asMap(asMap(other)[key]), ...document[key] } }])
}

/** A file of its kind that holds the filler alone, with the settings of the file that it stands beside. */
function alone(path: string, text: string, filler: string): string {
  const [document] = documentsOf(path, text) ?? []
  const [other] = documentsOf(path, filler) ?? []
  const key = partOf[kindOf(path, text)]
  if (key === undefined || !isMap(document) || !isMap(other)) return filler
  const { env, ...rest } = document
  return written([{ ...rest, [key]: other[key] }])
}

interface Parts {
  readonly other: string
  readonly rest: string
  readonly own: string
  readonly both: string
}

const withParts =
  (move: (path: string, parts: Parts) => Moved): Move =>
  (path, text) => {
    const kind = /\.(?:env|properties)$/.test(path) ? 'settings' : kindOf(path, text)
    const filler = fillers[kind]
    const both = filler === undefined ? null : joined(path, text, filler)
    if (filler === undefined || both === null) return null
    const other = elsewhere(path)
    if (kind !== 'settings' && kindOf(other, text) !== kind) return null
    const document = partOf[kind as DocumentKind] === undefined ? null : documentsOf(path, text)
    return move(path, { other, rest: alone(path, text, filler), own: document === null ? text : written(document), both })
  }

/** What a workflow says for all its jobs is said once more in a second one, and what everybody knows is nobody's own in a file that has no things. */
const ofWholeFile = /^workflow\/(?:permissions-missing|excessive-permissions|dangerous-trigger|runner-debug-enabled)$/
const known = /^secret\/default-(?:login|password)$/

/** Whether a move rightly introduces or fixes what this rule says. */
export const movesApart = (rule: string, kind: DocumentKind): boolean =>
  ofWholeFile.test(rule) || (known.test(rule) && partOf[kind] === undefined && kind !== 'dockerfile')

export const inverse = (renames: Moved['renames'] = {}): NonNullable<Moved['renames']> =>
  Object.fromEntries(Object.entries(renames).map(([from, to]) => [to, from]))

const named = (text: string, filler: string) => text.replaceAll('beside', filler)

export const moves: Readonly<Record<string, Move>> = {
  'renamed, with a line more': (path, text) =>
    /\.json$/.test(path) || kindOf(path, text) !== kindOf(elsewhere(path), text)
      ? null
      : {
          base: { [path]: text },
          head: { [elsewhere(path)]: `${text.replace(/\n*$/, '\n')}# a note\n` },
          renames: { [path]: elsewhere(path) },
        },
  'merged into another file': withParts((path, { other, rest, own, both }) => ({
    base: { [path]: own, [other]: rest },
    head: { [other]: both },
  })),
  'split off': withParts((path, { other, rest, own, both }) => ({ base: { [path]: both }, head: { [path]: rest, [other]: own } })),
  'moved to another file': withParts((path, { other, rest, both }) => ({
    base: { [path]: both, [other]: named(rest, 'else') },
    head: { [path]: rest, [other]: named(both, 'else') },
  })),
}
