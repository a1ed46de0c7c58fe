import { parseMarker } from './marker.ts'
import { inert, type Paint, painter } from './paint.ts'
import type { Review, ReviewComment } from './review.ts'
import { visible, wrapped } from './visible.ts'

/** A review as it would be posted, for a terminal: where each comment stands, and its text. */
export function renderReview(review: Pick<Review, 'body' | 'comments'>, { color = false, width = 100 } = {}): string {
  const paint = painter(color)
  const parts = [
    ...review.comments.map((comment) => [ruler(commentTitle(comment), width, paint), ...bodyLines(comment.body, width, paint)]),
  ]
  const body = [ruler('review', width, paint), ...bodyLines(review.body, width, paint)]
  return `${[...parts, body].map((lines) => lines.map(inert).join('\n')).join('\n\n')}\n`
}

function commentTitle({ path, line, start_line: start, side }: ReviewComment): string {
  const lines = start === undefined ? `line ${line}` : `lines ${start}-${line}`
  return `${visible(path)}, ${lines}, ${side === 'LEFT' ? 'removed side' : 'new side'}`
}

const ruler = (title: string, width: number, paint: Paint): string =>
  `${paint('dim', '──')} ${paint('bold', title)} ${paint('dim', '─'.repeat(Math.max(2, width - title.length - 4)))}`

/** Markdown as it is written, but for characters that only escape, addresses behind links, and the marker. */
function bodyLines(body: string, width: number, paint: Paint): string[] {
  const lines = body.split('\n')
  const own =
    parseMarker(body) === null
      ? lines
      : lines
          .slice(
            0,
            lines.findLastIndex((line) => line !== ''),
          )
          .join('\n')
          .trimEnd()
          .split('\n')
  let fence = ''
  return own.flatMap((line) => {
    const ticks = /^`{3,}/.exec(line)?.[0] ?? ''
    const opens = fence === '' && ticks !== ''
    const closes = fence !== '' && line === fence
    const inside = fence !== '' && !closes
    fence = opens ? ticks : closes ? '' : fence
    if (opens || closes) return [paint('dim', `  ${line}`)]
    if (inside) return [paint(codeStyle(line), `    ${visible(line)}`)]
    if (line === '</details>') return []
    return line.split('<br>').flatMap((part) => wrapped(visible(unescaped(part)), width - 4).map((piece) => `  ${piece}`.trimEnd()))
  })
}

const codeStyle = (line: string) => (line.startsWith('-') ? '-' : '+')

const unescaped = (line: string): string =>
  line
    .replaceAll('&#8203;', '')
    .replace(/^<details><summary>(.*)<\/summary>$/, '$1')
    .replace(/&#(\d{1,7});/g, (_, code: string) => String.fromCodePoint(Math.min(Number(code), 0x10ffff)))
    .replace(/\[([^[\]]+)\]\(https?:[^()]*\)/g, '$1')
