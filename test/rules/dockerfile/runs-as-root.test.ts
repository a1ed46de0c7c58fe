import { expect, test } from 'vitest'
import { applyEdits } from '../../../src/core/fix.ts'
import { checkChange, only, scanFiles, scanned, told } from '../../check.ts'

const rule = 'dockerfile/runs-as-root'
const scan = (Dockerfile: string) => scanned(rule, { Dockerfile })

test.each([
  ['the last USER', 'FROM a\nUSER app\nUSER root:root', '3:6 "root:root"'],
  ['by number', 'FROM a\nUSER 0:0', '2:6 "0:0"'],
  ['by a variable', 'FROM a\nARG U=root\nUSER ${U}', '3:6 "${U}"'],
  ['none', 'FROM golang:1.25 AS build\nUSER app\nFROM alpine:3\nCMD ["x"]', '3:6 "alpine:3"'],
  ['inherited from a stage', 'FROM a AS b\nUSER root\nFROM b', '2:6 "root"'],
  ['a program from scratch', 'FROM scratch\nCOPY x /\nENTRYPOINT ["/x"]', '1:6 "scratch"'],
])('told: %s', async (_, source, place) => expect(await scan(source)).toEqual([`existing ${rule} Dockerfile:${place}`]))

test.each([
  ['root in a build stage', 'FROM a AS b\nUSER root\nFROM c\nUSER 1000'],
  ['inherited from a stage', 'FROM a AS b\nUSER app\nFROM b\nCMD x'],
  ['a base that is not root', 'FROM gcr.io/distroless/static-debian12:nonroot'],
  ['Chainguard', 'FROM cgr.dev/chainguard/nginx:1'],
  ['a base that is not known', 'ARG BASE\nFROM ${BASE}'],
  ['a user that is not known', 'FROM a\nUSER $USER_ID'],
  ['an export of files', 'FROM scratch\nCOPY --from=b /x /'],
  ['gosu', 'FROM a\nENTRYPOINT ["gosu", "app", "server"]'],
  ['ONBUILD of the base', 'FROM a\nUSER app\nONBUILD USER root'],
  ['a template', 'FROM a\n{% if x %}\nRUN y\n{% endif %}'],
])('not told: %s', async (_, source) => expect(await scan(source)).toEqual([]))

test('a removed USER is told where the stage begins, with what was removed', async () => {
  const { findings } = await checkChange({ Dockerfile: 'FROM a:1\nUSER app\nCMD x\n' }, { Dockerfile: 'FROM a:1\nCMD x\n' }, only(rule))
  expect(findings.map(told)).toEqual([`introduced ${rule} Dockerfile:1:6 "a:1" removed Dockerfile:2:1 "USER app"`])
})

test('the fix stands behind what may need root', async () => {
  const source = 'FROM a:1\r\nRUN x && \\\r\n  y\r\nCMD z\r\n'
  const { findings } = await scanFiles({ Dockerfile: source }, only(rule))
  expect(findings.map(({ fix }) => fix && applyEdits(source, fix.edits))).toEqual([
    'FROM a:1\r\nRUN x && \\\r\n  y\r\nUSER 65532:65532\r\nCMD z\r\n',
  ])
})
