import fc from 'fast-check'
import { expect, test } from 'vitest'
import { only, scanFiles } from '../check.ts'

const ours = only('image/*', 'dockerfile/*', 'compose/*')

const instruction = fc.constantFrom(
  'FROM a AS b',
  'FROM b',
  'FROM ${X:-y}:latest',
  'USER root',
  'USER $U',
  'ENV TOKEN=$X',
  'ARG X=1',
  'ADD http://a /b',
  'COPY --chmod=777 a b',
  'SHELL ["bash", "-c"]',
  'EXPOSE 1-99',
  'WORKDIR /proc',
  'VOLUME ["/dev"]',
  'HEALTHCHECK CMD curl -k x',
  'ONBUILD RUN curl x | sh',
  'RUN <<EOF',
  'EOF',
  'ENTRYPOINT ["gosu"]',
)
const word = fc.constantFrom(
  'curl',
  '-k',
  '|',
  'sh',
  '-c',
  '"$(',
  ')"',
  '`',
  "'",
  '&&',
  'sudo',
  'wget',
  '-O',
  '-',
  '>',
  '/x',
  'chmod',
  '777',
  'apt-get',
  'install',
  'update',
  'npm',
  'i',
  'x@1',
  'pip',
  'passwd',
  '--password',
  '\\\n',
  '<<E',
  '\nE\n',
  'http://a/b',
  'python',
  '-m',
  'eval',
  'su',
  'docker',
  'run',
  '-v',
  'source',
  'git',
  'config',
  'http.sslVerify',
  'false',
  'A=1',
  '[[',
  'case x in',
  ';;',
  'esac',
)
const line = fc.oneof(
  instruction,
  fc.array(word, { maxLength: 12 }).map((words) => `RUN ${words.join(' ')}`),
)

test('no Dockerfile makes a rule fail', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(line, { maxLength: 12 }), async (lines) => {
      const { problems } = await scanFiles({ Dockerfile: lines.join('\n') }, ours)
      expect(problems.filter((problem) => problem.rule !== null)).toEqual([])
    }),
    { numRuns: 400 },
  )
})

const value = fc.letrec<{ any: unknown }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom(null, true, 1, 'host', '/:/x', '${A:-/etc}:/b', '5432:5432', 'seccomp:unconfined', 'a', 'ALL', 'no-new-privileges', ''),
    fc.array(tie('any'), { maxLength: 3 }),
    fc.dictionary(
      fc.constantFrom('source', 'target', 'type', 'bind', 'propagation', 'published', 'service', 'file', 'resources', 'limits', 'memory'),
      tie('any'),
      { maxKeys: 4 },
    ),
  ),
})).any
const service = fc.dictionary(
  fc.constantFrom(
    'image',
    'build',
    'privileged',
    'volumes',
    'ports',
    'pid',
    'network_mode',
    'cap_add',
    'cap_drop',
    'security_opt',
    'deploy',
    'extends',
    'read_only',
    'pids_limit',
    'post_start',
    'cgroup_parent',
    '<<',
  ),
  value,
  { maxKeys: 6 },
)

test('no Compose file makes a rule fail', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.dictionary(fc.constantFrom('a', 'b', 'c'), service),
      fc.dictionary(fc.constantFrom('a', 'x'), value),
      async (services, volumes) => {
        const { problems } = await scanFiles({ 'compose.yaml': JSON.stringify({ services, volumes }) }, ours)
        expect(problems.filter((problem) => problem.rule !== null)).toEqual([])
      },
    ),
    { numRuns: 400 },
  )
})
