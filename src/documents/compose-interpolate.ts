import type { Span } from '../source/text.ts'
import { type Expansion, expandText } from './dockerfile-variables.ts'
import type { Document } from './document.ts'
import { spanWithin } from './scalar-offsets.ts'
import type { YamlScalar } from './yaml.ts'

/** Interpolation as Compose does it: no quotes, no escapes; `$$` is a dollar sign. */
export function interpolate(scalar: YamlScalar, document: Document): Expansion {
  const expansion = expandText(scalar.string.replaceAll('$$', '\uE001\uE001'), 0, '', () => undefined, false)
  const place = (start: number, end: number): Span => spanWithin(scalar, document.text, expansion.place(start, end))
  return { ...expansion, value: expansion.value.replaceAll('\uE001\uE001', '$'), verbatim: expansion.value === scalar.string, place }
}
