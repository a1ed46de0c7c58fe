import { expect, test } from 'vitest'
import { permalinks } from '../../src/reporters/links.ts'
import { summary } from '../../src/reporters/summary.ts'
import { deployment, finding, placeOf, problem, result, rules } from './result.ts'

const at = placeOf(deployment, 'true')
const linkTo = permalinks({ server: 'https://github.com', name: 'o/r', base: 'bbbb', head: 'aaaa' })

test('verdict first, then what is wrong with links, then the rest', () => {
  const removed = placeOf('a: 1\nguard: on\n', 'guard: on', { side: 'base' })
  const waived = { by: 'policy', reason: 'known to @octo', until: '2027-01-31' } as const
  const given = result(
    [finding(at, { removed, severity: 'high' }), finding(at), finding(at, { waived }), finding(at, { status: 'fixed' })],
    {
      counts: { introduced: 2, existing: 7, fixed: 1, waived: 1 },
      problems: [problem()],
      notices: ["the policy's waiver of k8s/x ended on 2026-01-01"],
      files: { checked: 12, recognized: 9, skipped: [{ path: 'logo.png', reason: 'binary' }] },
    },
  )
  expect(summary(given, { rules, linkTo })).toMatchInlineSnapshot(`
    "## Plimsoll

    **Fail: 1 critical and 1 high finding (fail-on: high); 1 problem left something unjudged.**

    | Critical | High | Medium | Low | Existing before | Fixed | Waived |
    | --- | --- | --- | --- | --- | --- | --- |
    | 1 | 1 | 0 | 0 | 7 | 1 | 1 |

    ### Introduced

    | Severity | Finding | Place | Rule |
    | --- | --- | --- | --- |
    | critical | container \`web\` is privileged<br>Fix: Remove \`privileged\`, and add the one capability that is needed. | [\`k8s/web.yaml:12:25\`](https://github.com/o/r/blob/aaaa/k8s/web.yaml#L12) | [\`k8s/privileged-container\`](https://example.org/rules/k8s/privileged-container.md) |

    ### Guards removed

    | Severity | Finding | Place | Rule |
    | --- | --- | --- | --- |
    | high | container \`web\` is privileged<br>Fix: Remove \`privileged\`, and add the one capability that is needed. | [\`k8s/web.yaml:12:25\`](https://github.com/o/r/blob/aaaa/k8s/web.yaml#L12)<br>removed from [\`k8s/web.yaml:2:1\`](https://github.com/o/r/blob/bbbb/k8s/web.yaml#L2) | [\`k8s/privileged-container\`](https://example.org/rules/k8s/privileged-container.md) |

    ### Not judged

    | Problem | Place |
    | --- | --- |
    | a mapping is not closed | \`broken.yaml\` |

    ### Waived

    | Rule | Place | By | Until | Reason |
    | --- | --- | --- | --- | --- |
    | [\`k8s/privileged-container\`](https://example.org/rules/k8s/privileged-container.md) | [\`k8s/web.yaml:12:25\`](https://github.com/o/r/blob/aaaa/k8s/web.yaml#L12) | policy | 2027-01-31 | known to @&#8203;octo |

    ### Fixed by this change

    | Severity | Finding | Place | Rule |
    | --- | --- | --- | --- |
    | critical | container \`web\` is privileged | [\`k8s/web.yaml:12:25\`](https://github.com/o/r/blob/aaaa/k8s/web.yaml#L12) | [\`k8s/privileged-container\`](https://example.org/rules/k8s/privileged-container.md) |

    ### Notices

    - the policy's waiver of k8s/x ended on 2026-01-01

    ### Files not checked

    | File | Why |
    | --- | --- |
    | \`logo.png\` | binary |

    2 introduced, all shown here; 7 existing, 1 fixed, 1 waived. 12 files checked, 9 of a known kind; 1 skipped.

    <details><summary>If one of these is meant to be so</summary>

    The policy of the base side counts: merge the entry there, with a reason, in a change of its own, and run this check again.

    \`\`\`yaml
    waivers:
      - rule: k8s/privileged-container
        fingerprint: '0123456789abcdef' # k8s/web.yaml
        reason: # why it is safe here; with \`until: YYYY-MM-DD\` it ends
    \`\`\`

    </details>
    "
  `)
})

test('nothing introduced is short', () => {
  expect(summary(result([]), { rules })).toMatchInlineSnapshot(`
    "## Plimsoll

    **Pass: nothing introduced at or above high.**

    Nothing introduced. 1 file checked, 1 of a known kind.
    "
  `)
})

test('a path with anything in it is one cell and one address', () => {
  const place = placeOf(deployment, 'true', { path: 'a|b/`c`\n@octo (#1) [x].yaml' })
  const row = summary(result([finding(place)]), { rules, linkTo })
    .split('\n')
    .find((line) => line.startsWith('| critical | container'))
  expect(row).toMatchInlineSnapshot(
    `"| critical | container \`web\` is privileged<br>Fix: Remove \`privileged\`, and add the one capability that is needed. | [<code>a&#124;b/&#96;c&#96;&#92;n@&#8203;octo (#&#8203;1) &#91;x&#93;.yaml:12:25</code>](https://github.com/o/r/blob/aaaa/a%7Cb/%60c%60%0A%40octo%20%28%231%29%20%5Bx%5D.yaml#L12) | [\`k8s/privileged-container\`](https://example.org/rules/k8s/privileged-container.md) |"`,
  )
})

test('2,000,000 bytes of findings stay within the limit, and what is cut is counted', () => {
  const findings = Array.from({ length: 20_000 }, (_, n) => finding(at, { subject: `${n}`, message: `finding ${n} ${'é'.repeat(40)}` }))
  const text = summary(result(findings), { rules })
  expect(Buffer.byteLength(text)).toBeLessThan(1024 * 1024)
  const rows = text.match(/^\| critical \| finding .* \|$/gm)?.length ?? 0
  expect(rows).toBeGreaterThan(1000)
  expect(text).toContain(`${20_000 - rows} more rows are not shown here.`)
  expect(text).toContain(`20000 introduced: ${rows} shown here, ${20_000 - rows} elsewhere`)
})
