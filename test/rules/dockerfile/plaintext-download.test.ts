import { expect, test } from 'vitest'
import { scanFiles, scanned } from '../../check.ts'

const rule = 'dockerfile/plaintext-download'
const scan = async (lines: string) =>
  (await scanned(rule, { Dockerfile: `FROM a:1\n${lines}\n` })).map((line) => line.replace(`existing ${rule} Dockerfile:`, ''))

test.each([
  ['ADD http://a.b/c /', '2:5 "http://a.b/c"'],
  ['RUN curl -o x http://a.b/c', '2:15 "http://a.b/c"'],
  ['RUN pip install -i http://a.b/simple x', '2:20 "http://a.b/simple"'],
  ['RUN git clone http://a.b/c', '2:15 "http://a.b/c"'],
])('told: %j', async (lines, place) => expect(await scan(lines)).toEqual([place]))

test.each([
  'RUN curl https://a.b',
  'RUN curl http://localhost:80',
  'HEALTHCHECK CMD curl http://a.b',
  'RUN echo http://a.b',
  'ADD --checksum=sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef http://a.b/c /',
  'LABEL url=http://a.b',
])('not told: %j', async (lines) => expect(await scan(lines)).toEqual([]))

test.each(['ADD http://a.b/c /', 'RUN curl http://a.b/c | sh', 'RUN wget http://a.b/v1.2/c && sh c'])(
  'the fix is offered although what is downloaded stays unchecked: %s',
  async (line) => {
    const { findings } = await scanFiles({ Dockerfile: `FROM a:1\n${line}\n` })
    expect(findings.filter((finding) => finding.rule === rule).map(({ fix }) => fix?.title)).toEqual(['Use https'])
  },
)
