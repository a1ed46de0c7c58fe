import type { Document } from '../documents/document.ts'

/** All documents of one side, seen together. Facts that join them are added here. */
export interface Estate {
  readonly subject: string
  readonly documents: readonly Document[]
}
