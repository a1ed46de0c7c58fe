import type { SourceText, Span } from '../source/text.ts'
import type { GrainName, Grains } from './grains.ts'

/** What is wrong with a document as such, and where. */
export interface DocumentProblem {
  readonly message: string
  readonly span: Span
}

export type DocumentKind =
  | 'text'
  | 'dockerfile'
  | 'kubernetes'
  | 'helm-template'
  | 'helm-values'
  | 'helm-chart'
  | 'kustomization'
  | 'json-patch'
  | 'compose'
  | 'workflow'
  | 'action'
  | 'dependabot'
  | 'gitlab-ci'
  | 'devcontainer'
  | 'skaffold'
  | 'policy'
  | 'yaml'
  | 'json'

/** One file, parsed once. Grains are made on first use and kept. */
export interface Document {
  readonly text: SourceText
  readonly kind: DocumentKind
  /** A Helm template, a Kustomize patch, a fragment: what is missing here may be set elsewhere. */
  readonly partial: boolean
  readonly problems: readonly DocumentProblem[]
  /** Why some of it was not read although nothing is wrong with it, or null: a template, or what nothing in it speaks for a kind that is judged. */
  readonly unread: string | null
  grains<Name extends GrainName>(name: Name): readonly Grains[Name][]
}

/** What a format gives: for each grain that it has, a function that makes them. */
export type GrainReaders = { readonly [Name in GrainName]?: () => Iterable<Grains[Name]> }
