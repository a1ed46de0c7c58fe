import type { Span } from '../source/text.ts'

/** A credential's kind and place in the text that was scanned. */
export interface Hit extends Span {
  readonly kind: string
  /** Set where the span is an encoding of it. */
  readonly decodedFrom?: 'base64'
}
