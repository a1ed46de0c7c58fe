import type { NamedValue } from '../documents/grains.ts'
import { styleOf, writeEntry } from '../documents/yaml-write.ts'
import type { Span } from '../source/text.ts'
import { wordsOf } from './name.ts'

interface Reference {
  readonly title: string
  /** What is to be made outside of the file first: never without a person's eyes. */
  readonly safe: false
  readonly edits: readonly { readonly span: Span; readonly text: string }[]
}

/** The edit that puts a reference in a literal's place, where the format has one. The literal is not in it. */
export function referenceInstead(named: NamedValue): Reference | undefined {
  const { document, entry, name, place } = named
  if (entry === undefined || entry.alias !== null) return undefined
  const variable = wordsOf(name).join('_').toUpperCase()
  const replaced = (title: string, text: string): Reference => ({ title, safe: false, edits: [{ span: named.span, text }] })
  if (document.kind === 'workflow') return replaced(`Take it from the secret ${variable}`, `\${{ secrets.${variable} }}`)
  if (place !== 'environment') return undefined
  if (document.kind === 'compose') return replaced(`Take it from the variable ${variable} of who starts it`, `\${${variable}:?}`)
  return document.kind === 'kubernetes' && entry.key.string === 'value' ? secretKeyReference(named, entry.span) : undefined
}

/** Kubernetes: `value` becomes `valueFrom.secretKeyRef`, in a Secret that is called after the variable. */
function secretKeyReference({ document: { text }, name }: NamedValue, span: Span): Reference | undefined {
  const { column } = text.position(span.start)
  if (/[{]/.test(text.slice(text.line(text.position(span.start).line)))) return undefined
  const secret = wordsOf(name).join('-')
  const written = writeEntry('valueFrom', { secretKeyRef: { name: secret, key: secret } }, column - 1, styleOf(text))
  return { title: `Take it from the Secret ${secret}`, safe: false, edits: [{ span, text: written }] }
}
