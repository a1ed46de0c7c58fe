import type { NamedValue } from '../documents/grains.ts'
import { itemsOf } from '../documents/yaml-values.ts'
import { styleOf, writeEntry } from '../documents/yaml-write.ts'
import type { Span } from '../source/text.ts'
import { composeSecret } from './compose-secret.ts'
import { actionsSecret, wordsOf } from './name.ts'

interface Reference {
  readonly title: string
  /** What is to be made outside of the file first: never without a person's eyes. */
  readonly safe: false
  readonly edits: readonly { readonly span: Span; readonly text: string }[]
  /** Where the value goes that the reference leads to, if the format alone does not say. */
  readonly kept?: string
}

/** The edit that puts a reference in a literal's place, where the format has one. The literal is not in it. */
export function referenceInstead(named: NamedValue): Reference | undefined {
  const { document, entry, name, place } = named
  if (entry?.alias) return undefined
  const secret = document.kind === 'compose' && place === 'environment' ? composeSecret(named) : undefined
  if (secret !== undefined) {
    const title = `Read it from the secret ${secret.name}, whose file is not committed`
    return {
      title,
      safe: false,
      edits: secret.edits,
      kept: `Write the new one to \`./${secret.name}.txt\`, and name that file in \`.gitignore\`.`,
    }
  }
  if (entry === undefined) return undefined
  const variable = wordsOf(name).join('_').toUpperCase()
  const replaced = (title: string, text: string): Reference => ({ title, safe: false, edits: [{ span: named.span, text }] })
  if (document.kind === 'workflow')
    return replaced(`Take it from the secret ${actionsSecret(name)}`, `\${{ secrets.${actionsSecret(name)} }}`)
  if (place !== 'environment') return undefined
  if (document.kind === 'compose') return replaced(`Take it from the variable ${variable} of who starts it`, `\${${variable}:?}`)
  return document.kind === 'kubernetes' && isVariableOfContainer(named) ? secretKeyReference(named, entry.span) : undefined
}

/** Only EnvVar has `valueFrom` (Kubernetes API reference, v1): a parameter of an Argo CD application or of a Tekton run has a name and a value too. */
const isVariableOfContainer = ({ document, entry }: NamedValue): boolean =>
  entry?.key.string === 'value' &&
  document
    .grains('container')
    .some((container) => itemsOf(container.at('env')).some((item) => item.kind === 'map' && item.entries.includes(entry)))

/** Kubernetes: `value` becomes `valueFrom.secretKeyRef`, in a Secret that is called after the variable. */
function secretKeyReference({ document: { text }, name }: NamedValue, span: Span): Reference | undefined {
  const { column } = text.position(span.start)
  if (/[{]/.test(text.slice(text.line(text.position(span.start).line)))) return undefined
  const secret = wordsOf(name).join('-')
  const written = writeEntry('valueFrom', { secretKeyRef: { name: secret, key: secret } }, column - 1, styleOf(text))
  return { title: `Take it from the Secret ${secret}`, safe: false, edits: [{ span, text: written }] }
}
