import type { Document } from './document.ts'
import type { NamedValue } from './grains.ts'
import { readCode } from './named-values-code.ts'

/** ENV, ARG and LABEL by the parser, and the rest of each instruction as a text. */
export function* dockerfileValues(document: Document): Iterable<NamedValue> {
  for (const instruction of document.grains('instruction')) {
    const { assignments, keyword, subject } = instruction
    for (const { name, value } of assignments) {
      if (value === null || value.value === '') continue
      const place = keyword === 'LABEL' ? 'setting' : 'environment'
      yield { subject: `${subject} ${name.value}`, span: value.span, document, name: name.value, value: value.value, place }
    }
    if (assignments.length > 0) continue
    for (const { span, ...found } of readCode(document.text.slice(instruction.span))) {
      const start = instruction.span.start + span.start
      yield { ...found, subject: `${subject} ${found.name}`, span: { start, end: start + span.end - span.start }, document }
    }
  }
}
