import { expect, test } from 'vitest'
import { sarif, sarifLog } from '../../src/reporters/sarif.ts'
import { deployment, finding, fixOf, placeOf, problem, result, rules } from './result.ts'
import { sarifFaults } from './sarif-schema.ts'

const options = { rules, version: '1.2.3', url: 'https://example.org' }

function valid(...args: Parameters<typeof result>) {
  const data = JSON.parse(sarif(result(...args), options))
  expect(sarifFaults(data)).toEqual([])
  return data.runs[0]
}

const at = placeOf(deployment, 'true')
const removed = placeOf('a: 1\nb: 2\n', 'b: 2\n', { path: 'old [1].yaml', side: 'base' })

test('a finding with everything is valid SARIF 2.1.0', () => {
  const run = valid([finding(at, { fix: fixOf(at, 'true', 'false'), removed, waived: { by: 'comment', reason: 'known', until: null } })], {
    problems: [problem({ at })],
  })
  expect(run).toMatchInlineSnapshot(`
    {
      "columnKind": "utf16CodeUnits",
      "invocations": [
        {
          "executionSuccessful": false,
          "toolExecutionNotifications": [
            {
              "level": "error",
              "locations": [
                {
                  "physicalLocation": {
                    "artifactLocation": {
                      "uri": "k8s/web.yaml",
                      "uriBaseId": "%SRCROOT%",
                    },
                    "region": {
                      "endColumn": 29,
                      "endLine": 12,
                      "startColumn": 25,
                      "startLine": 12,
                    },
                  },
                },
              ],
              "message": {
                "text": "a mapping is not closed",
              },
            },
          ],
        },
      ],
      "results": [
        {
          "baselineState": "new",
          "fixes": [
            {
              "artifactChanges": [
                {
                  "artifactLocation": {
                    "uri": "k8s/web.yaml",
                    "uriBaseId": "%SRCROOT%",
                  },
                  "replacements": [
                    {
                      "deletedRegion": {
                        "endColumn": 29,
                        "endLine": 12,
                        "startColumn": 25,
                        "startLine": 12,
                      },
                      "insertedContent": {
                        "text": "false",
                      },
                    },
                  ],
                },
              ],
              "description": {
                "text": "Set it to false",
              },
            },
          ],
          "level": "error",
          "locations": [
            {
              "logicalLocations": [
                {
                  "fullyQualifiedName": "Deployment shop/web container web",
                },
              ],
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "k8s/web.yaml",
                  "uriBaseId": "%SRCROOT%",
                },
                "region": {
                  "endColumn": 29,
                  "endLine": 12,
                  "startColumn": 25,
                  "startLine": 12,
                },
              },
            },
          ],
          "message": {
            "text": "container "web" is privileged",
          },
          "partialFingerprints": {
            "plimsoll/v1": "0123456789abcdef",
          },
          "properties": {
            "severity": "critical",
            "threat": "runtime",
          },
          "relatedLocations": [
            {
              "id": 0,
              "message": {
                "text": "removed from here, before the change",
              },
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "old%20%5B1%5D.yaml",
                  "uriBaseId": "%SRCROOT%",
                },
                "region": {
                  "endColumn": 1,
                  "endLine": 3,
                  "startColumn": 1,
                  "startLine": 2,
                },
              },
            },
          ],
          "ruleId": "k8s/privileged-container",
          "ruleIndex": 0,
          "suppressions": [
            {
              "justification": "known",
              "kind": "inSource",
            },
          ],
        },
      ],
      "tool": {
        "driver": {
          "informationUri": "https://example.org",
          "name": "Plimsoll",
          "rules": [
            {
              "defaultConfiguration": {
                "level": "error",
              },
              "fullDescription": {
                "text": "One exploit in a privileged container owns the node.",
              },
              "help": {
                "markdown": "One exploit in a privileged container owns the node.

    **Instead:** Remove \`privileged\`, and add the one capability that is needed.

    [More on this rule](https://example.org/rules/k8s/privileged-container.md)",
                "text": "One exploit in a privileged container owns the node.

    Remove \`privileged\`, and add the one capability that is needed.",
              },
              "helpUri": "https://example.org/rules/k8s/privileged-container.md",
              "id": "k8s/privileged-container",
              "name": "k8s/privileged-container",
              "properties": {
                "security-severity": "9.5",
                "tags": [
                  "security",
                  "k8s",
                  "runtime",
                  "external/cwe/cwe-250",
                ],
              },
              "shortDescription": {
                "text": "A container runs privileged",
              },
            },
          ],
          "semanticVersion": "1.2.3",
        },
      },
    }
  `)
})

test('the schema would notice', () => {
  const log = sarifLog(result([finding(at)]), options)
  expect(sarifFaults({ ...log, runs: [{ ...log.runs[0], columnKind: 'bytes' }] })).not.toEqual([])
})

test('statuses are told against the base; a scan has none', () => {
  const findings = (['introduced', 'existing', 'fixed'] as const).map((status) => finding(at, { status }))
  expect(valid(findings).results.map((entry: { baselineState: string }) => entry.baselineState)).toEqual(['new', 'unchanged', 'absent'])
  expect(valid(findings.slice(1, 2), { mode: 'scan' }).results[0]).not.toHaveProperty('baselineState')
})

test('a problem is told and the run was not successful', () => {
  const { invocations } = valid([], { verdict: 'incomplete', problems: [problem({ rule: 'k8s/x' })] })
  expect(invocations[0]).toMatchObject({
    executionSuccessful: false,
    toolExecutionNotifications: [{ level: 'error', associatedRule: { id: 'k8s/x' } }],
  })
})

test('beyond 5,000 the gravest are kept, and it is said', () => {
  const findings = Array.from({ length: 5001 }, (_, n) =>
    finding(at, { severity: n === 5000 ? 'critical' : 'low', fingerprint: n.toString(16) }),
  )
  const run = valid(findings)
  expect(run.results).toHaveLength(5000)
  expect(run.results[0].level).toBe('error')
  expect(run.invocations[0].toolExecutionNotifications[0].message.text).toBe(
    '1 finding of least severity left out: code scanning keeps 5000',
  )
})

test('beyond a hundred related places the message says how many more there are', () => {
  const related = (count: number) => Array.from({ length: count }, () => ({ place: at, message: 'used here' }))
  const run = valid([finding(at, { related: related(107), removed }), finding(at, { related: related(100) })])
  expect(run.results.map(({ relatedLocations: { length } }: { relatedLocations: unknown[] }) => length)).toEqual([100, 100])
  expect(run.results.map(({ message: { text } }: { message: { text: string } }) => text)).toEqual([
    'container "web" is privileged (and 8 more places)',
    'container "web" is privileged',
  ])
})

test('a credential is in no region, snippet or fix', () => {
  const place = placeOf('ENV TOKEN=swordfish\n', 'swordfish', { masks: ['swordfish'] })
  expect(
    JSON.stringify(
      valid([finding(place, { fix: fixOf(place, 'swordfish', '$TOKEN') }), finding(place, { fix: fixOf(place, 'ENV', 'ARG swordfish') })]),
    ),
  ).not.toContain('swordfish')
})

test('hostile names and messages stay valid, and are no links', () => {
  const place = placeOf(deployment, 'true', { path: 'a b/::error::%\n#?[x](y) \ud800.yaml' })
  const run = valid([finding(place, { message: '[click](https://evil) \u001b[31m' })])
  expect(run.results[0].locations[0].physicalLocation.artifactLocation.uri).toBe(
    'a%20b/%3A%3Aerror%3A%3A%25%0A%23%3F%5Bx%5D(y)%20%EF%BF%BD.yaml',
  )
  expect(run.results[0].message.text).toBe('\\[click\\](https://evil) \\\\x1b\\[31m')
})

test('GitHub’s own hash of a line is left to upload-sarif, which warns of another; where it has no line or no file to hash, ours stands in', () => {
  const hashes = (withoutFiles: boolean, wholeFile: boolean) =>
    sarifLog(result([finding(at, { wholeFile })]), { rules, version: '0', withoutFiles }).runs[0].results[0]?.partialFingerprints
      .primaryLocationLineHash
  expect(hashes(false, false)).toBeUndefined()
  for (const [files, whole] of [
    [true, false],
    [false, true],
    [true, true],
  ] as const)
    expect(hashes(files, whole)).toMatch(/^[0-9a-f]+$/)
})

test('code scanning gets no finding that is fixed or waived', () => {
  const waived = { by: 'policy', reason: 'known', until: null } as const
  const log = sarifLog(result([finding(at), finding(at, { status: 'fixed' }), finding(at, { waived })]), { ...options, codeScanning: true })
  expect(log.runs[0]?.results).toHaveLength(1)
})
