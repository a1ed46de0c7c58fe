import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import type { GitStore } from '../../test/github/git-store.ts'
import type { Pull, Thread } from '../../test/github/pull.ts'
import { measure } from './picture.ts'
import { css } from './style.ts'

export interface Page {
  readonly html: string
  /** In CSS pixels. */
  readonly width: number
  /** Pixels of the picture for one of these. */
  readonly scale: number
}

type LinesOf = (path: string) => readonly string[]

interface Conversation {
  /** The lines of a file in head. */
  readonly headOf: LinesOf
  /** Whose comments to draw. */
  readonly rules: readonly string[]
}

export const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => `&#${character.codePointAt(0)};`)

/** A pull request's conversation: the review, and each of its comments under the lines that it is about. */
export function conversation(pull: Pull, store: GitStore, { headOf, rules }: Conversation): Page {
  const files = store.diff(pull.base, pull.head)
  const reviews = pull.reviews.map(({ user, body }) => card(`<b>${user.login}</b> reviewed`, comment(body)))
  const chosen = pull.threads.filter(({ comments: [first] }) => rules.some((rule) => first?.body.includes(`${rule}.md`)))
  const threads = chosen.map((thread) => threadBox(thread, files.find(({ path }) => path === thread.anchor.path)?.patch ?? '', headOf))
  return page([...reviews, ...threads].join('\n'), 880)
}

export const jobSummary = (markdown: string): Page => page(card('<b>plimsoll</b> summary', rendered(markdown)), 1000)

const page = (body: string, width: number): Page => ({
  width,
  scale: 1.5,
  html: `<!doctype html><html><meta charset="utf-8"><style>${css}</style><body>${body}${measure}</body></html>`,
})

const card = (title: string, body: string): string =>
  `<div class="card"><div class="title">${title}</div><div class="body">${body}</div></div>`

function threadBox({ anchor, comments }: Thread, patch: string, headOf: LinesOf): string {
  const { path, line, startLine } = anchor
  const first = startLine ?? line ?? 1
  const replaced = headOf(path).slice(first - 1, line ?? first)
  const texts = comments.map(({ user, body }) => `<div class="comment"><p><b>${user.login}</b></p>${comment(body, replaced)}</div>`)
  return `<div class="card"><div class="title mono">${escaped(path)}</div>${hunkTable(patch, anchor)}${texts.join('')}</div>`
}

interface Row {
  readonly sign: string
  readonly text: string
  readonly base: number | null
  readonly head: number | null
}

/** Lines of a diff over a comment, as many as GitHub shows: three before the last commented one, or all that are commented on. */
function hunkTable(patch: string, { line, startLine, side }: Thread['anchor']): string {
  const rows = rowsOf(patch)
  const at = rows.findIndex((row) => row[side === 'LEFT' ? 'base' : 'head'] === line)
  const from =
    startLine === null
      ? at - 3
      : Math.min(
          at - 3,
          rows.findIndex((row) => row.head === startLine),
        )
  const shown = rows.slice(Math.max(0, from), at + 1)
  return `<table class="hunk">${shown
    .map(
      ({ sign, text, base, head }) =>
        `<tr class="${classOf(sign)}"><td>${base ?? ''}</td><td>${head ?? ''}</td><td>${sign}</td><td>${escaped(text)}</td></tr>`,
    )
    .join('')}</table>`
}

const classOf = (sign: string) => ({ '+': 'added', '-': 'removed' })[sign] ?? ''

function rowsOf(patch: string): Row[] {
  let [base, head] = [0, 0]
  return patch.split('\n').flatMap((text): Row[] => {
    const start = /^@@ -(\d+)(?:,\d+)? \+(\d+)/.exec(text)
    if (start !== null) {
      ;[base, head] = [Number(start[1]), Number(start[2])]
      return []
    }
    const sign = text[0] ?? ' '
    if (sign === '\\') return []
    return [{ sign, text: text.slice(1), base: sign === '+' ? null : base++, head: sign === '-' ? null : head++ }]
  })
}

const rendered = (markdown: string): string =>
  micromark(markdown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] })

const codeBlock = /<pre><code class="language-(suggestion|diff)">(.*?)<\/code><\/pre>/gs

/** In comments GitHub keeps line breaks, and draws a suggestion as the change that it would make. */
function comment(markdown: string, replaced: readonly string[] = []): string {
  const html = rendered(markdown).replace(/<p>(.*?)<\/p>/gs, (_, text: string) => `<p>${text.replaceAll('\n', '<br>\n')}</p>`)
  return html.replace(codeBlock, (_, language: string, code: string) => {
    const lines = code.split('\n').slice(0, -1)
    if (language === 'diff') return `<table class="code">${lines.map((line) => codeRow(line[0] ?? ' ', line)).join('')}</table>`
    const rows = [...replaced.map((line) => codeRow('-', `- ${escaped(line)}`)), ...lines.map((line) => codeRow('+', `+ ${line}`))]
    return `<div class="suggestion"><div>Suggested change</div><table class="code">${rows.join('')}</table><div class="commit"><span>Commit suggestion</span></div></div>`
  })
}

const codeRow = (sign: string, html: string): string => `<tr class="${classOf(sign)}"><td>${html}</td></tr>`
