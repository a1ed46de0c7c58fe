import { expect, test } from 'vitest'
import { scanned } from '../../check.ts'

const rule = 'compose/cgroup-parent'
const scan = async (lines: string, file = 'compose.yaml') =>
  (await scanned(rule, { [file]: `services:\n  web:\n    image: a:1\n${lines}` })).map((line) =>
    line.replace(`existing ${rule} ${file}:`, ''),
  )

test.each([['    cgroup_parent: /x\n', '4:20 "/x"']])('told: %s', async (lines, place) => expect(await scan(lines)).toEqual([place]))

test.each(['    cgroup: private\n'])('not told: %s', async (lines) => expect(await scan(lines)).toEqual([]))
