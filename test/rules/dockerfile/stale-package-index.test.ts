import { expect, test } from 'vitest'
import { scanned } from '../../check.ts'

const rule = 'dockerfile/stale-package-index'
const scan = async (lines: string) =>
  (await scanned(rule, { Dockerfile: `FROM a:1\n${lines}\n` })).map((line) => line.replace(`existing ${rule} Dockerfile:`, ''))

test.each([
  ['RUN apt-get update', '2:5 "apt-get update"'],
  ['RUN apt-get install -y a && apt-get update', '2:29 "apt-get update"'],
  ['RUN apk update && echo', '2:5 "apk update"'],
  ['RUN dnf -y update', '2:5 "dnf -y update"'],
])('told: %j', async (lines, place) => expect(await scan(lines)).toEqual([place]))

test.each([
  'RUN apt-get update && apt-get install -y x',
  'RUN apt-get update; \\\n  if x; then apt-get install -y y; fi',
  'RUN apk --update add x',
  'RUN apk add --no-cache x',
  'RUN sbt update',
  'RUN --mount=type=cache,target=/var/lib/apt apt-get update',
  'RUN /bin/sh script.sh update',
])('not told: %j', async (lines) => expect(await scan(lines)).toEqual([]))
