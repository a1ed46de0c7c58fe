import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Finding } from '../../src/core/finding.ts'
import { marker, parseMarker } from '../../src/reporters/marker.ts'
import { renderReview } from '../../src/reporters/render-review.ts'
import { fileComment, review } from '../../src/reporters/review.ts'
import { reviewBody } from '../../src/reporters/review-body.ts'
import type { Hunk } from '../../src/source/change.ts'
import { diffLines } from '../../src/source/diff.ts'
import { linked, nodes, parse } from './markdown.ts'
import { anyText, deployment, finding, fixOf, placeOf, problem, result, rules, spanOf } from './result.ts'

const path = 'k8s/web.yaml'
const hunksOf = (base: string, head: string) => new Map<string, readonly Hunk[]>([[path, diffLines(base, head)]])
const of = (findings: readonly Finding[], base: string, head = deployment) =>
  review(result(findings), { rules, hunks: hunksOf(base, head) })
const lines = (count: number) => Array.from({ length: count }, (_, n) => `line${n + 1}\n`).join('')

test('a comment on the changed line carries what, why and a one-click fix', () => {
  const at = placeOf(deployment, 'true')
  const { comments, offDiff } = of([finding(at, { fix: fixOf(at, 'true', 'false') })], deployment.replace('true', 'null'))
  expect(offDiff).toEqual([])
  expect(comments).toHaveLength(1)
  const [{ body, ...where }] = comments as [(typeof comments)[0]]
  expect(where).toEqual({ path, line: 12, side: 'RIGHT' })
  expect(body).toMatchInlineSnapshot(`
    "**critical:** container \`web\` is privileged

    One exploit in a privileged container owns the node. ([\`k8s/privileged-container\`](https://example.org/rules/k8s/privileged-container.md))

    **Fix:** Set it to false

    \`\`\`suggestion
                privileged: false
    \`\`\`

    <!-- plimsoll:v1 0123456789abcdef -->"
  `)
})

test('several lines: start_line and line in one hunk', () => {
  const at = placeOf(deployment, 'securityContext:\n            privileged: true')
  const fix = fixOf(at, '          securityContext:\n            privileged: true\n', '', 'Remove it')
  const { comments } = of([finding(at, { fix })], deployment.replace('true', 'null'))
  expect(comments[0]).toMatchObject({ start_line: 11, line: 12, start_side: 'RIGHT', side: 'RIGHT' })
  expect(comments[0]?.body).toContain('```suggestion\n```')
})

test('an insertion keeps the line that it stands behind', () => {
  const at = placeOf(deployment, 'web:1.2')
  const end = spanOf(deployment, 'web:1.2').end
  const fix = { title: 'Pull always', safe: true, edits: [{ span: { start: end, end }, text: '\n          imagePullPolicy: Always' }] }
  const { comments } = of([finding(at, { fix })], deployment.replace('1.2', '1.1'))
  expect(comments[0]).toMatchObject({ line: 10 })
  expect(comments[0]?.body).toContain('```suggestion\n          image: web:1.2\n          imagePullPolicy: Always\n```')
})

test('a fix far from the finding stands at the fix and names the finding', () => {
  const text = lines(40)
  const at = placeOf(text, 'line3')
  const { comments } = of([finding(at, { fix: fixOf(at, 'line35', 'LINE35') })], text.replaceAll('line', 'old'), text)
  expect(comments[0]).toMatchObject({ line: 35 })
  expect(comments[0]?.body).toContain('Found at `k8s/web.yaml:3:1`.')
})

test('a line outside of every hunk is no comment: its row is in the body', () => {
  const text = lines(40)
  const shown = of([finding(placeOf(text, 'line30'))], text.replace('line2\n', ''), text)
  expect(shown.comments).toEqual([])
  expect(shown.offDiff).toHaveLength(1)
  expect(shown.body).toMatchInlineSnapshot(`
    "### Plimsoll

    **Fail: 1 critical finding (fail-on: high).**

    Without a comment of their own:

    | Severity | Finding | Place | Rule |
    | --- | --- | --- | --- |
    | critical | container \`web\` is privileged<br>Fix: Remove \`privileged\`, and add the one capability that is needed. | \`k8s/web.yaml:30:1\` | [\`k8s/privileged-container\`](https://example.org/rules/k8s/privileged-container.md) |

    1 introduced, all shown here.

    <details><summary>If one of these is meant to be so</summary>

    The policy of the base side counts: merge the entry there, with a reason, in a change of its own, and run this check again.

    \`\`\`yaml
    waivers:
      - rule: k8s/privileged-container
        fingerprint: '0123456789abcdef' # k8s/web.yaml
        reason: # why it is safe here; with \`until: YYYY-MM-DD\` it ends
    \`\`\`

    </details>

    <!-- plimsoll:v1 -->"
  `)
  expect(fileComment(shown.offDiff[0] ?? [], { rules })).toMatchObject({
    path,
    body: expect.stringContaining('Found at `k8s/web.yaml:30:1`'),
  })
})

test('a suggestion never reaches over two hunks, though their lines be neighbours', () => {
  const text = lines(4)
  const at = placeOf(text, 'line2\nline3')
  const hunk = (start: number): Hunk => ({
    baseStart: start,
    baseLines: 0,
    headStart: start,
    headLines: 2,
    lines: [`+line${start}`, `+line${start + 1}`],
  })
  const hunks = new Map([[path, [hunk(1), hunk(3)]]])
  const { comments } = review(result([finding(at, { fix: fixOf(at, 'line2\nline3', 'x') })]), { rules, hunks })
  expect(comments[0]).toMatchObject({ line: 2 })
  expect(comments[0]).not.toHaveProperty('start_line')
  expect(comments[0]?.body).toContain('```diff\n- line2\n- line3\n+ x\n```')
})

test('a removed guard: at the line that is left or at its fix, if that is in the diff; else on the removed side, with the fix to read', () => {
  const base = lines(40).replace('line30\n', 'line30\nguard: on\n')
  const head = lines(40)
  const removed = placeOf(base, 'guard: on', { side: 'base' })
  const near = of([finding(placeOf(head, 'line30'), { removed, fix: fixOf(placeOf(head, ''), 'line30', 'line30\nguard: on') })], base, head)
  expect(near.comments[0]).toMatchObject({ line: 30, side: 'RIGHT' })
  expect(near.comments[0]?.body).toContain('```suggestion\nline30\nguard: on\n```')
  expect(near.comments[0]?.body).toContain('Removed by this change, from `k8s/web.yaml:31:1`:\n\n```diff\n- guard: on\n```')
  const apart = of(
    [finding(placeOf(head, 'line5\n'), { removed, fix: fixOf(placeOf(head, ''), 'line30', 'line30\nguard: on') })],
    base,
    head,
  )
  expect(apart.comments[0]).toMatchObject({ line: 30, side: 'RIGHT' })
  expect(apart.comments[0]?.body).toContain('Removed by this change, from `k8s/web.yaml:31:1`:')
  const far = of([finding(placeOf(head, 'line5\n'), { removed, fix: fixOf(placeOf(head, ''), 'line5', 'line5\nguard: on') })], base, head)
  expect(far.comments[0]).toMatchObject({ line: 31, side: 'LEFT' })
  expect(far.comments[0]?.body).toContain('```diff\n+ guard: on\n```')
})

test('a removed line that the commented one took the place of stands right over the comment, and not in it again', () => {
  const comment = (base: string, head: string) =>
    of([finding(placeOf(head, 'new'), { removed: placeOf(base, 'old', { side: 'base' }) })], base, head).comments[0]?.body
  expect(comment('a\nold\nb\n', 'a\nnew\nb\n')).not.toContain('Removed by this change')
  expect(comment('a\nold\nb\n', 'a\nb\nnew\n')).toContain('Removed by this change')
  expect(comment('a\nold\nb\n', 'a\n1\n2\n3\nnew\nb\n')).toContain('Removed by this change')
  expect(comment('old\r\nb\r\n', 'new\r\nb\r\n')).not.toContain('Removed by this change')
})

test('a diff of another base does not take comments on removed lines', () => {
  const removed = placeOf('a\nguard\n', 'guard', { side: 'base' })
  const hunks = new Map([[path, [{ baseStart: 1, baseLines: 2, headStart: 1, headLines: 1, lines: [' a', '-other'] }]]])
  expect(review(result([finding(placeOf(lines(9), 'line9'), { removed })]), { rules, hunks }).offDiff).toHaveLength(1)
})

test('a comment on what a renamed file lost stands under its new name', () => {
  const removed = placeOf('a\nguard\n', 'guard', { side: 'base', path: 'old.yaml' })
  const hunks = new Map([[path, diffLines('a\nguard\n', 'a\n')]])
  const { comments } = review(result([finding(removed)]), { rules, hunks, renames: new Map([['old.yaml', path]]) })
  expect(comments[0]).toMatchObject({ path, line: 2, side: 'LEFT' })
})

test('findings about one thing are one comment with all their fingerprints', () => {
  const at = placeOf(deployment, 'web:1.2')
  const findings = ['aa', 'bb'].map((fingerprint) => finding(at, { fingerprint, message: `no ${fingerprint}` }))
  const { comments } = of(findings, '')
  expect(comments).toHaveLength(1)
  expect(parseMarker(comments[0]?.body ?? '')?.fingerprints).toEqual(['aa', 'bb'])
})

test('no suggestion where a click could do harm', () => {
  const offered = (head: string, fix: string, masks: string[] = []) => {
    const at = placeOf(head, 'guilty', { masks })
    return of([finding(at, { fix: fixOf(at, 'guilty', fix) })], '', head).comments[0]?.body.includes('```suggestion')
  }
  expect(offered('a: guilty\nb: c\n', 'x')).toBe(true)
  expect(offered('a: guilty\r\nb: c\r\n', 'x')).toBe(true)
  expect(offered('a: guilty\r\nb: c\n', 'x')).toBe(false)
  expect(offered('a: guilty s3cret\n', 'x', ['s3cret'])).toBe(false)
  expect(offered('a: guilty\nb: s3cret\n', 's3cret', ['s3cret'])).toBe(false)
  expect(offered('a: guilty \u202e\n', 'x')).toBe(false)
})

test('lines of a file with CRLF come with LF, and a fence is longer than any inside', () => {
  const head = '# ```\r\na: guilty\r\n'
  const at = placeOf(head, 'guilty')
  const fix = { title: 'Both', safe: true, edits: [{ span: spanOf(head, '# ```\r\na: guilty'), text: '# ````\r\na: x' }] }
  expect(of([finding(at, { fix })], '', head).comments[0]?.body).toContain('`````suggestion\n# ````\na: x\n`````\n')
})

test('beyond the limit findings go to the body, and the counts add up', () => {
  const head = lines(50)
  const findings = Array.from({ length: 50 }, (_, n) =>
    finding(placeOf(head, `line${n + 1}\n`), { fingerprint: `f${n}`, subject: `thing ${n}` }),
  )
  const given = { rules, hunks: hunksOf('', head), limit: 10 }
  const posted = review(result(findings), given)
  expect(posted.comments).toHaveLength(10)
  expect(posted.body.match(/^\| critical/gm)).toHaveLength(40)
  expect(posted.body).toContain('50 introduced, all shown here')
})

test('a body is cut between rows, and says by how much', () => {
  const at = placeOf(deployment, 'true')
  const findings = Array.from({ length: 2000 }, (_, n) => finding(at, { fingerprint: `f${n}`, message: '漢'.repeat(90) }))
  const body = reviewBody(result(findings, { problems: Array.from({ length: 900 }, () => problem()) }), { rules, shown: new Set() })
  expect(Buffer.byteLength(body)).toBeLessThanOrEqual(65_536)
  const rows = body.match(/^\| critical .* \|$/gm)?.length ?? 0
  expect(rows).toBeGreaterThan(50)
  expect(body).toContain(`${2000 - rows} more rows are not shown here.`)
  expect(body).toContain(`2000 introduced: ${rows} shown here, ${2000 - rows} elsewhere`)
  expect(parseMarker(body)).toEqual({ scope: '', fingerprints: [] })
})

test('a marker in quoted source is not ours', () => {
  expect(parseMarker('<!-- plimsoll:v1 aa -->\n\ntext')).toBeNull()
  expect(parseMarker('text\n\n<!-- plimsoll:v1 aa,b1 -->\n')).toEqual({ scope: '', fingerprints: ['aa', 'b1'] })
  for (const [prints, scope] of [
    [[], ''],
    [[], 'a1'],
    [['aa'], 'a1'],
  ] as const)
    expect(parseMarker(`text\n${marker(prints, scope)}`)).toEqual({ scope, fingerprints: prints })
  expect(parseMarker('text\n<!-- plimsoll:v1 aa,x -->')).toBeNull()
})

test('a review in a terminal', () => {
  const at = placeOf(deployment, 'true')
  const given = finding(at, { fix: fixOf(at, 'true', 'false') })
  expect(renderReview(of([given], ''), { width: 72 })).toMatchInlineSnapshot(`
    "── k8s/web.yaml, line 12, new side ─────────────────────────────────────
      **critical:** container \`web\` is privileged

      One exploit in a privileged container owns the node.
      (\`k8s/privileged-container\`)

      **Fix:** Set it to false

      \`\`\`suggestion
                    privileged: false
      \`\`\`

    ── review ──────────────────────────────────────────────────────────────
      ### Plimsoll

      **Fail: 1 critical finding (fail-on: high).**

      1 introduced, all shown here. \`plimsoll fix\` on this branch makes 1
      safe fix.

      If one of these is meant to be so

      The policy of the base side counts: merge the entry there, with a
      reason, in a change of its own, and run this check again.

      \`\`\`yaml
        waivers:
          - rule: k8s/privileged-container
            fingerprint: '0123456789abcdef' # k8s/web.yaml
            reason: # why it is safe here; with \`until: YYYY-MM-DD\` it ends
      \`\`\`

    "
  `)
})

test('every comment stands on lines of one hunk, and no finding is lost', () => {
  const word = fc.constantFrom('a', 'b', 'c', 'd')
  const file = fc.array(word, { minLength: 1, maxLength: 40 }).map((words) => `${words.join('\n')}\n`)
  const given = fc.tuple(file, file).chain(([base, head]) => {
    const span = (length: number) =>
      fc.tuple(fc.nat(length), fc.nat(length)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))
    return fc.record({
      base: fc.constant(base),
      head: fc.constant(head),
      at: span(head.length),
      edit: span(head.length),
      removed: fc.option(span(base.length)),
      text: fc.constantFrom('', 'x', 'x\ny', 'x\n', '\nx'),
    })
  })
  fc.assert(
    fc.property(given, ({ base, head, at, edit, removed, text }) => {
      const place = { ...placeOf(head, ''), span: at }
      const fix = { title: 'x', safe: true, edits: [{ span: edit, text }] }
      const found = finding(place, { fix, removed: removed && { ...placeOf(base, '', { side: 'base' }), span: removed } })
      const hunks = hunksOf(base, head)
      const posted = of([found], base, head)
      expect(posted.comments.length + posted.offDiff.length).toBe(1)
      for (const { line, start_line = line, side, body } of posted.comments) {
        const held = (hunks.get(path) ?? []).some((hunk) => holds(hunk, side, start_line) && holds(hunk, side, line))
        expect(held).toBe(true)
        expect(start_line).toBeLessThanOrEqual(line)
        const suggested = /```suggestion\n(?:([^`]*)\n)?```/.exec(body)
        if (suggested === null) continue
        const all = head.split('\n')
        const applied = [
          ...all.slice(0, start_line - 1),
          ...(suggested[1] === undefined ? [] : suggested[1].split('\n')),
          ...all.slice(line),
        ].join('\n')
        expect(applied).toBe(head.slice(0, edit.start) + text + head.slice(edit.end))
      }
    }),
    { numRuns: 500 },
  )
})

function holds({ headStart, baseStart, lines: marked }: Hunk, side: 'LEFT' | 'RIGHT', line: number): boolean {
  let [base, head] = [baseStart, headStart]
  for (const text of marked) {
    if (side === 'RIGHT' && text[0] !== '-' && head === line) return true
    if (side === 'LEFT' && text[0] === '-' && base === line) return true
    if (text[0] !== '+') base++
    if (text[0] !== '-') head++
  }
  return false
}

/** Source, names and words of somebody who wants out of their place in a comment. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '```',
        '````suggestion',
        '\n',
        '\r\n',
        '@octo',
        '#1',
        'https://x.y',
        '<!-- plimsoll:v1 bad -->',
        '-->',
        '<img src=x>',
        '|',
        '"',
        '`',
        '~~~',
        '# ',
      ),
      anyText,
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''))

test('whatever source, path and words: a comment is our words, code and our links, and its marker is the last line', () => {
  fc.assert(
    fc.property(hostile, hostile, hostile, hostile, (text, file, words, written) => {
      const at = placeOf(`${text}GUILTY${text}`, 'GUILTY', { path: file })
      const fix = { title: words, safe: true, edits: [{ span: at.span, text: written }] }
      const found = finding(at, {
        message: words,
        subject: words,
        fix,
        removed: at,
        related: [{ place: at, message: words }],
        fingerprint: 'ab12',
      })
      const hunks = new Map([[file, diffLines('', at.text.value)]])
      const posted = review(result([found, finding(at, { message: words, wholeFile: true, subject: words })]), { rules, hunks })
      const comment = posted.comments[0]?.body ?? fileComment(posted.offDiff[0] ?? [], { rules })?.body ?? ''
      expect(parseMarker(comment)?.fingerprints).toEqual(['ab12'])
      for (const body of [comment, posted.body]) {
        for (const node of nodes(parse(body))) {
          if (node.type === 'html')
            expect(node.value).toMatch(
              /^(<!-- plimsoll:v1 (ab12 )?-->|<br>|<\/?code>|<details><summary>If one of these is meant to be so<\/summary>|<\/details>)$/,
            )
          if (node.type === 'link') expect(node.url).toMatch(/^https:\/\/example\.org\/rules\//)
          if (node.type === 'text') expect(node.value).not.toMatch(linked)
          expect(['image', 'imageReference', 'linkReference', 'definition', 'footnoteDefinition', 'blockquote', 'delete']).not.toContain(
            node.type,
          )
        }
      }
    }),
    { numRuns: 100 },
  )
})

test('what is too much for a comment is counted', () => {
  const at = placeOf(deployment, 'true')
  const related = (count: number) => Array.from({ length: count }, (_, n) => ({ place: at, message: `used by ${n}` }))
  const body = (more: Partial<Finding>) => of([finding(at, more)], deployment.replace('true', 'null')).comments[0]?.body
  expect(body({ related: related(12) })).toMatch(/used by 4\n\n… and 7 more places\.\n\n/)
  expect(body({ related: related(5) })).not.toContain('more place')
  const long = { ...fixOf(at, 'true', Array.from({ length: 70 }, () => 'x').join('\n')), safe: true }
  expect(fileComment([finding(at, { fix: long })], { rules })?.body).toContain(
    '**Fix:** Set it to false (its 71 lines are too many to show here)\n',
  )
})
