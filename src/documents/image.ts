import type { Span } from '../source/text.ts'
import type { Grain } from './grains.ts'

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
  /** The reference as written, or joined from its parts. */
  readonly text: string
  /** Absent for Docker Hub's short form; `docker.io` and `index.docker.io` are kept as written. */
  readonly registry: ImagePart | null
  readonly repository: ImagePart
  readonly tag: ImagePart | null
  readonly digest: ImagePart | null
  /** True where a variable or template stands in it that could not be resolved: nothing can be said to be missing. */
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
