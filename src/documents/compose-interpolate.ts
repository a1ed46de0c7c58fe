import type { Span } from '../source/text.ts'
import { type Expansion, expandText } from './dockerfile-variables.ts'
import type { Document } from './document.ts'
import { spanWithin } from './scalar-offsets.ts'
import type { YamlNode, YamlScalar } from './yaml.ts'

/** Interpolation as Compose does it: no quotes, no escapes; `$$` is a dollar sign. */
export function interpolate(scalar: YamlScalar, document: Document): Expansion {
  const expansion = expandText(scalar.string.replaceAll('$$', '\uE001\uE001'), 0, '', () => undefined, false)
  const place = (start: number, end: number): Span => spanWithin(scalar, document.text, expansion.place(start, end))
  return { ...expansion, value: expansion.value.replaceAll('\uE001\uE001', '$'), verbatim: expansion.value === scalar.string, place }
}

/** A scalar's text with the defaults of its variables put in; undefined for anything else, and where a variable has none. */
export function readText(node: YamlNode | undefined, document: Document): string | undefined {
  if (node?.kind !== 'scalar' || node.templated) return undefined
  const { value, complete } = interpolate(node, document)
  return complete ? value : undefined
}

/** Compose makes the boolean of a text, quoted or not, after variables (compose-go, the casts of loader/interpolate.go). */
export function readBoolean(node: YamlNode | undefined, document: Document): boolean | undefined {
  const text = readText(node, document)
  if (text === undefined) return undefined
  return /^(?:1|t|true|y|yes|on)$/i.test(text) ? true : /^(?:0|f|false|n|no|off)$/i.test(text) ? false : undefined
}
