import { templateMark } from './yaml-nodes.ts'

export interface MaskedTemplate {
  /** Of the same length as the text, so that every offset stays. */
  readonly masked: string
  /** Holds actions that stand alone on their lines (`if`, `range`, `include`): what they bring cannot be seen. */
  readonly partial: boolean
}

const action = /(?<!\$)\{\{[\s\S]*?\}\}|\{%[\s\S]*?%\}/g

/**
 * Hides Go-template and Jinja actions so that the rest can be read as YAML: an action alone on its lines becomes blanks,
 * any other becomes a run of marks that stands for an unknown value. GitHub's `${{ }}` stays. Null where there is no action.
 */
export function maskTemplate(text: string): MaskedTemplate | null {
  if (!text.includes('{{') && !text.includes('{%')) return null
  let partial = false
  let found = false
  const masked = text.replace(action, (whole, offset: number) => {
    found = true
    if (!standsAlone(text, offset, offset + whole.length)) return templateMark.repeat(whole.length)
    if (!/^\{\{-?\s*\/\*/.test(whole)) partial = true
    return whole.replace(/[^\r\n]/g, ' ')
  })
  return found ? { masked, partial } : null
}

/** Only blanks and other actions share its first and last line. */
function standsAlone(text: string, start: number, end: number): boolean {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const lineEnd = text.indexOf('\n', end)
  const around = text.slice(lineStart, start) + text.slice(end, lineEnd < 0 ? text.length : lineEnd)
  return around.replace(action, '').trim() === ''
}
