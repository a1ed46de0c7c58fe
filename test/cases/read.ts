import { globSync, readFileSync } from 'node:fs'
import { load } from 'js-yaml'
import type { Files } from '../check.ts'
import privateKeys from './secret/private-key.ts'

/** One file of cases: documents by name, written for a rule or a family of rules. */
export interface CaseFile {
  /** Where a document stands that gives no path of its own. */
  readonly path?: string
  /** Rules that are off unless asked for, and are asked for here. */
  readonly strict?: readonly string[]
  /** Files that stand beside every document. */
  readonly beside?: Files
  /** Words of the documents, and what stands for them. */
  readonly words?: Readonly<Record<string, string>>
  readonly cases: Readonly<Record<string, Case>>
}

/** A document's text, files by path, or two sides of a change. */
export type Case = string | { readonly files: Files } | { readonly base: string | Files; readonly head: string | Files }

/** Documents without their marks, and the findings that the marks stand for, as `path:line rule`. */
export interface Marked {
  readonly files: Files
  readonly expected: readonly string[]
}

/** At the end of a line: the rules that should speak of something that starts on it. */
const mark = /[ \t]*#! ([^\r]+)(?=\r?$)/

const read = (path: string): [name: string, file: CaseFile] => [
  path.replaceAll('\\', '/').replace('test/cases/', ''),
  load(readFileSync(path, 'utf8')) as CaseFile,
]

export const caseFiles: readonly (readonly [name: string, file: CaseFile])[] = [
  ...globSync('test/cases/**/*.yaml').sort().map(read),
  ['secret/private-key', privateKeys],
]

export function unmarked(file: CaseFile, texts: string | Files): Marked {
  const expected: string[] = []
  const files: Record<string, string> = { ...file.beside }
  for (const [path, text] of Object.entries(typeof texts === 'string' ? { [file.path ?? 'manifest.yaml']: texts } : texts)) {
    const worded = Object.entries(file.words ?? {}).reduce((all, [word, value]) => all.replaceAll(word, value), text)
    const lines = worded.split('\n').map((line, at) => {
      for (const rule of mark.exec(line)?.[1]?.split(' ') ?? []) expected.push(`${path}:${at + 1} ${rule}`)
      return line.replace(mark, '')
    })
    files[path] = lines.join('\n')
  }
  return { files, expected: expected.sort() }
}
