import { expect, test } from 'vitest'
import { scanned } from '../../check.ts'

const rule = 'dockerfile/pipefail-not-set'
const scan = async (lines: string) =>
  (await scanned(rule, { Dockerfile: `FROM a:1\n${lines}\n` })).map((line) => line.replace(`existing ${rule} Dockerfile:`, ''))

test.each([
  ['RUN curl x | tar xz', '2:14 "tar xz"'],
  ['SHELL ["/bin/sh", "-c"]\nRUN a | b', '3:9 "b"'],
  ['SHELL ["/bin/bash", "-o", "pipefail", "-c"]\nFROM b:1\nRUN c | d', '4:9 "d"'],
  ['SHELL ["/bin/bash", "-o", "pipefail", "-c"]\nRUN ["sh", "-c", "a | b"]', '3:23 "b"'],
])('told: %j', async (lines, place) => expect(await scan(lines)).toEqual([place]))

test.each([
  'SHELL ["/bin/bash", "-eo", "pipefail", "-c"]\nRUN a | b',
  'RUN set -o pipefail && a | b',
  'RUN set -euxo pipefail; a | b',
  'RUN a || b',
  'RUN ["a", "|", "b"]',
  'RUN ["bash", "-o", "pipefail", "-c", "a | b"]',
  'RUN echo "a | b"',
  'SHELL ["pwsh", "-c"]\nRUN a | b',
])('not told: %j', async (lines) => expect(await scan(lines)).toEqual([]))
