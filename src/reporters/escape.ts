import { visible } from './visible.ts'

/**
 * An empty character between two halves of what GitHub would make a link or a mention. It does that on the finished text, so that neither a backslash nor
 * an entity for the character itself keeps it from doing so.
 */
const seam = '&#8203;'

const entity = (character: string): string => `&#${character.codePointAt(0)};`

/** What begins markup, at a line's start or anywhere; what GitHub links: references, mentions and addresses, addresses without a scheme, commit ids. */
const live =
  /(?<start>^(?:[-+=]|\d+(?=[.)])))|(?<markup>[\\`*_~[\]<>|!&$])|(?<link>#(?=\w)|^#|@(?=\S)|GH-(?=\d)|:(?=\/\/)|(?:mailto|xmpp)(?=:)|www(?=\.))|(?<commit>(?<![0-9a-z])[0-9a-f]{7,40}(?![0-9a-z]))/gi

/** A value as one line of plain Markdown text: no markup, mention, reference, link, image, table cell or block can come out of it. */
export const text = (value: string): string =>
  visible(value)
    .trim()
    .replace(live, (found, start?: string, markup?: string, _link?: string, commit?: string) => {
      if (markup !== undefined || (start !== undefined && /\D/.test(start))) return entity(found)
      return commit === undefined ? found + seam : found.replace(/.{6}(?=.)/g, `$&${seam}`)
    })

/** A value as code in one line. Not for table cells. */
export function code(value: string): string {
  const plain = visible(value)
  if (plain.trim() === '') return '`(empty)`'
  const ticks = '`'.repeat(longestRun(plain) + 1)
  const pad = /^[ `]|[ `]$/.test(plain) ? ' ' : ''
  return `${ticks}${pad}${plain}${pad}${ticks}`
}

/** A value as code in a table cell, where a bar would end the cell even inside of back-ticks. */
export function cellCode(value: string): string {
  return value.includes('|') ? `<code>${text(value)}</code>` : code(value)
}

/** A message, whose values stand in double quotes and whose own words of code in back-ticks: those as code, the rest as text. */
export function message(value: string, quoted: (value: string) => string = code): string {
  const parts = visible(value).split(/"([^"]+)"|`([^`]+)`/)
  return parts
    .flatMap((part, at) => {
      if (at % 3 !== 0) return part === undefined ? [] : [quoted(part)]
      return [between(part ?? '', at > 0 && at < parts.length - 1)]
    })
    .join('')
}

/** Words of our own, in which back-ticks mark code. */
export const prose = (value: string): string =>
  value
    .split(/`([^`]+)`/)
    .map((part, at) => (at % 2 === 1 ? code(part) : between(part, false)))
    .join('')

/** Two pieces of code with nothing between them would share their back-ticks. */
function between(part: string, inside: boolean): string {
  if (part.trim() === '') return inside && part === '' ? seam : part
  return (part.startsWith(' ') ? ' ' : '') + text(part) + (part.endsWith(' ') ? ' ' : '')
}

/** Lines as a block of code that none of them can end. */
export function fenced(lines: readonly string[], language = ''): string {
  const fence = '`'.repeat(Math.max(3, longestRun(lines.join('\n')) + 1))
  return [fence + language, ...lines, fence].join('\n')
}

function longestRun(value: string): number {
  return (value.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0)
}

/** A link to an address of ours. */
export const link = (label: string, url: string): string => `[${label}](${address(url)})`

/** The address with everything encoded that could end a link. */
export const address = (url: string): string => url.replace(/[\s()<>"'`\\|[\]]/g, (character) => encoded(character))

/** A path as a part of an address. */
export const pathAddress = (path: string): string =>
  path
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .split('/')
    .map((name) => encodeURIComponent(name).replace(/[!'()*]/g, encoded))
    .join('/')

const encoded = (character: string): string => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
