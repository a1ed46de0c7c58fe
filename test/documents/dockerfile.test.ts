import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readDockerfile, recognizesDockerfile } from '../../src/documents/dockerfile.ts'
import type { Instruction } from '../../src/documents/dockerfile-model.ts'
import { SourceText } from '../../src/source/text.ts'
import { cpuSeconds } from '../cpu.ts'

const read = (value: string, path = 'Dockerfile') => {
  const document = readDockerfile(new SourceText(path, value))
  const [file] = document.grains('dockerfile')
  if (!file) throw new Error('no Dockerfile')
  const written = (at: { span: { start: number; end: number } } | null | undefined) => at && document.text.slice(at.span)
  return { document, file, written, problems: document.problems.map((problem) => problem.message) }
}
const instructions = (value: string) => read(value).file.instructions
const second = (value: string): Instruction => {
  const instruction = instructions(value)[1]
  if (!instruction) throw new Error('no second instruction')
  return instruction
}
const images = (value: string) =>
  read(value)
    .document.grains('imageReference')
    .map((image) => image.text)

describe('recognition', () => {
  test.each([
    'Dockerfile',
    'a/Dockerfile.dev',
    'Containerfile',
    'build/api.dockerfile',
    'Dockerfile-alpine',
    'dockerfile',
    'Dockerfile.j2',
    'Dockerfile.tmpl',
  ])('%s is one', (path) => expect(recognizesDockerfile(path, 'FROM x')).toBe(true))
  test.each([
    'Dockerfile.md',
    'dockerfile.go',
    'Dockerfile.dockerignore',
    'dockerfile.test.ts',
    'a/Dockerfile/readme',
    'Dockerfiles',
    'docker.yaml',
  ])('%s is none', (path) => expect(recognizesDockerfile(path, 'FROM x')).toBe(false))
  test('a syntax directive tells under any name', () =>
    expect(recognizesDockerfile('images/base', '# syntax=docker/dockerfile:1\nFROM x')).toBe(true))
})

describe('logical lines', () => {
  test('a continued instruction skips comments and empty lines, and keeps offsets', () => {
    const source = 'FROM x\nRUN apt-get update && \\\n  # why\n\n  apt-get \\  \n install -y curl\nUSER app\n'
    const { file, written } = read(source)
    expect(file.instructions.map((each) => each.keyword)).toEqual(['FROM', 'RUN', 'USER'])
    expect(written(file.instructions[1])).toBe(source.slice(7, source.indexOf('\nUSER')))
    const script = file.instructions[1]?.script
    expect(script?.text.replaceAll('\0', '')).toBe('apt-get update &&   apt-get  install -y curl')
    expect(script && source.indexOf('curl')).toBe((script?.offset ?? 0) + (script?.text.indexOf('curl') ?? 0))
  })

  test('two escape characters continue nothing', () => {
    expect(instructions('FROM x\nRUN echo \\\\\nUSER app').map((each) => each.keyword)).toEqual(['FROM', 'RUN', 'USER'])
  })

  test('the escape directive and CRLF', () => {
    const list = instructions('# escape=`\r\nFROM x\r\nRUN dir c:\\ && `\r\n  echo 1\r\nUSER app\r\n')
    expect(list.map((each) => each.keyword)).toEqual(['FROM', 'RUN', 'USER'])
    expect(list[2]?.words).toEqual([{ value: 'app', span: expect.anything() }])
  })

  test('a directive after anything else is a comment', () => {
    expect(instructions('# hello\n# escape=`\nFROM x\nRUN a \\\n b').map((each) => each.keyword)).toEqual(['FROM', 'RUN'])
  })
})

describe('heredocs', () => {
  test('a body is no instruction', () => {
    const source = 'FROM x\nRUN <<EOF\nUSER root\ncurl -k x\nEOF\nUSER app\n'
    const run = second(source)
    expect(run.script?.text).toBe('USER root\ncurl -k x\n')
    expect(run.script?.offset).toBe(source.indexOf('USER root'))
    expect(instructions(source).at(-1)?.words[0]?.value).toBe('app')
  })

  test('several, chomped and quoted', () => {
    const source = 'FROM x\nCOPY <<-"A" <<B /to/\n\t\tone\n\tA\ntwo $x\nB\nUSER app'
    const { heredocs } = second(source)
    expect(heredocs.map((each) => [each.name, source.slice(each.body.start, each.body.end), each.expand])).toEqual([
      ['A', '\t\tone\n', false],
      ['B', 'two $x\n', true],
    ])
  })

  test('the shell gets the line with the bodies where a command stands before', () => {
    expect(second('FROM x\nRUN cat <<EOF > /x && echo\nbody\nEOF\n').script?.text).toBe('cat <<EOF > /x && echo\nbody\nEOF')
  })

  test('a Python body is no shell text', () => {
    expect(second('FROM x\nRUN <<EOF\n#!/usr/bin/env python3\nprint(1)\nEOF').script?.language).toBe('other')
    expect(second('FROM x\nRUN <<EOF\n#!/bin/bash -e\necho\nEOF').script?.language).toBe('posix')
  })

  test('a shift, a here-string and a quoted mark are no heredocs', () => {
    for (const run of ['echo $((1<<2))', 'cat <<<EOF', 'echo "a <<EOF"', "awk '{ print << EOF }'"])
      expect(instructions(`FROM x\nRUN ${run}\nUSER app`)).toHaveLength(3)
  })
})

describe('words', () => {
  test('exec form with spans', () => {
    const source = 'FROM x\nRUN ["curl", "-k", \\\n  "a \\"b\\""]'
    const { words, form } = second(source)
    expect(form).toBe('exec')
    expect(words.map((word) => word.value)).toEqual(['curl', '-k', 'a "b"'])
    expect(source.slice(words[1]?.span.start, words[1]?.span.end)).toBe('"-k"')
  })

  test('what looks like JSON and is none is shell form', () => {
    expect(second("FROM x\nRUN ['a']").script?.text).toBe("['a']")
    expect(second('FROM x\nRUN [ -f x ]').form).toBe('shell')
  })

  test('flags', () => {
    const run = second('FROM x\nRUN --mount=type=bind,from=y:1,target=/y --network=none make --silent')
    expect(run.flags.map(({ name, value }) => [name, value])).toEqual([
      ['mount', 'type=bind,from=y:1,target=/y'],
      ['network', 'none'],
    ])
    expect(run.script?.text).toBe('make --silent')
  })

  test('ENV in both forms', () => {
    const pairs = (source: string) => second(source).assignments.map(({ name, value }) => [name.value, value?.value])
    expect(pairs('FROM x\nENV A=1 B="two words" C=a\\ b \\\n  D=')).toEqual([
      ['A', '1'],
      ['B', 'two words'],
      ['C', 'a b'],
      ['D', ''],
    ])
    expect(pairs('FROM x\nENV A some words = b')).toEqual([['A', 'some words = b']])
    expect(pairs('FROM x\nARG A B=2')).toEqual([
      ['A', undefined],
      ['B', '2'],
    ])
  })

  test('HEALTHCHECK and ONBUILD hold an inner command', () => {
    expect(second('FROM x\nHEALTHCHECK --interval=5s CMD curl -k localhost').script?.text).toBe('curl -k localhost')
    const onbuild = second('FROM x\nONBUILD RUN curl -k localhost').onbuild
    expect([onbuild?.keyword, onbuild?.script?.text]).toEqual(['RUN', 'curl -k localhost'])
  })
})

describe('variables', () => {
  const base = (source: string) => read(source).file.stages.at(-1)?.resolved.value
  test.each([
    ['a default', 'ARG V=1\nFROM x:$V', 'x:1'],
    ['chained defaults', 'ARG A=1\nARG B=${A}.2\nFROM x:${B}', 'x:1.2'],
    ['a fallback', 'ARG V\nFROM x:${V:-3}', 'x:3'],
    ['a fallback that is a variable', 'ARG A=7\nARG V\nFROM x:${V:-${A}}', 'x:7'],
    ['an alternative', 'ARG V=1\nFROM x${V:+:2}', 'x:2'],
    ['an ARG of a stage is not seen by a later FROM', 'FROM y AS a\nARG V=1\nFROM x$V', 'x'],
    ['a variable that BuildKit sets', 'FROM x-$TARGETARCH', 'x-$TARGETARCH'],
    ['no default', 'ARG V\nFROM x:$V', 'x:$V'],
    ['a pattern form', 'ARG V=v1\nFROM x:${V#v}', 'x:${V#v}'],
    ['quotes', 'ARG V="1"\nFROM "x:$V"', 'x:1'],
  ])('FROM sees %s', (_, source, expected) => expect(base(source)).toBe(expected))

  test('a stage sees a global ARG only after naming it', () => {
    const users = read('ARG U=app\nFROM x\nUSER $U\nARG U\nUSER $U\nENV U=root\nARG U=late\nUSER $U').file.instructions.filter(
      (each) => each.keyword === 'USER',
    )
    expect(users.map((user) => user.expand(user.arguments).value)).toEqual(['$U', 'app', 'root'])
  })

  test('a stage inherits the variables of its parent', () => {
    expect(read('FROM x AS a\nENV U=app\nFROM a\n').file.stages[1]?.variable('U')).toBe('app')
  })

  test('the place of a part is the text that gave it', () => {
    const source = 'ARG V=latest\nFROM --platform=$BUILDPLATFORM reg.io/x:${V}-slim'
    const [image] = read(source).document.grains('imageReference')
    expect(image?.tag?.value).toBe('latest-slim')
    expect(source.slice(image?.tag?.span.start, image?.tag?.span.end)).toBe('${V}-slim')
    expect(image?.whole).toBeNull()
  })

  test('defaults that double at every step stay small', () => {
    const source = `ARG A0=xxxxxxxxxx\n${Array.from({ length: 60 }, (_, i) => `ARG A${i + 1}=$A${i}$A${i}`).join('\n')}\nFROM x:$A60`
    expect(base(source)).toBe('x:$A60')
  })
})

describe('stages', () => {
  test('names are matched in any case, with a platform, and by number', () => {
    const { file } = read(
      'FROM --platform=linux/amd64 node:22 as Build\nFROM BUILD AS test\nFROM scratch\nCOPY --from=0 /a /a\nCOPY --from=build /b /b',
    )
    expect(file.stages.map((stage) => [stage.name, stage.parent?.name ?? null, stage.final])).toEqual([
      ['build', null, false],
      ['test', 'build', false],
      [null, null, true],
    ])
    expect(images(file.document.text.value)).toEqual(['node:22'])
  })

  test('a stage has its own subject, whatever stands before it', () => {
    const subjects = (source: string) => read(source).file.stages.map((stage) => stage.subject)
    expect(subjects('FROM a AS x\nFROM b:1\nFROM c')).toEqual(['stage x', 'stage from b', 'final stage'])
  })
})

test('images stand in FROM, COPY --from, mounts and the syntax directive', () => {
  const source = [
    '# syntax=docker/dockerfile:1',
    'ARG BASE=base\nARG REGISTRY',
    'FROM alpine AS base',
    'FROM ${BASE}',
    'COPY --from=ghcr.io/o/tool:1 /t /t',
    'COPY --from=later /x /x',
    'RUN --mount=type=bind,from=busybox:latest,target=/b --mount=type=secret,id=a true',
    'ONBUILD COPY --from=reg.io/x /x /x',
    'FROM base-${TARGETARCH} AS later',
    'FROM ${REGISTRY}/ubuntu',
  ].join('\n')
  const found = read(source).document.grains('imageReference')
  expect(found.map((image) => [image.place, image.text, image.unresolved])).toEqual([
    ['syntax', 'docker/dockerfile:1', false],
    ['from', 'alpine', false],
    ['copy-from', 'ghcr.io/o/tool:1', false],
    ['run-mount-from', 'busybox:latest', false],
    ['copy-from', 'reg.io/x', false],
    ['from', 'base-${TARGETARCH}', true],
    ['from', '${REGISTRY}/ubuntu', true],
  ])
  for (const image of found) if (image.whole) expect(source.slice(image.whole.start, image.whole.end)).toBe(image.text)
})

test('a FROM whose variable may choose a stage is no image', () => {
  expect(images('FROM alpine:3 AS base-amd64\nFROM base-${TARGETARCH}')).toEqual(['alpine:3'])
})

describe('problems', () => {
  test('are told with their place, and the rest is read', () => {
    const { problems, file, document, written } = read('RUN x\nFROM a\nFORM b\nUSER root\nRUN <<EOF\nnever\n')
    expect(problems).toEqual(['RUN stands before the first FROM', 'unknown instruction "FORM"', 'nothing ends the heredoc "EOF"'])
    expect(written(document.problems[1])).toBe('FORM')
    expect(file.stages[0]?.instructions.map((each) => each.keyword)).toContain('USER')
  })
  test('no FROM', () => expect(read('# nothing\n').problems).toEqual(['the Dockerfile has no FROM']))
  test('braces in a command make no template', () => {
    expect(read("FROM a\nRUN docker inspect -f '{{.Id}}' x\n").document.partial).toBe(false)
    expect(read('FROM {{ image }}\n').document.partial).toBe(true)
  })
  test('a template has none and is partial', () => {
    const { document } = read('{% if x %}\nFROM a\n{% endif %}\n')
    expect([document.partial, document.problems]).toEqual([true, []])
  })
})

describe('hostile input', () => {
  const piece = fc.constantFrom(
    'FROM a AS b\n',
    'RUN ',
    'COPY ',
    '--from=b ',
    '<<EOF',
    '<<-"E F"',
    'EOF\n',
    '\\\n',
    '\\',
    '"',
    "'",
    '[',
    ']',
    '["a", "b"]',
    '$',
    '${A:-',
    '}',
    'ARG A=',
    'ENV A ',
    '# escape=`\n',
    '#c\n',
    '\n',
    '\r\n',
    '\t',
    ' ',
    '\0',
    'ONBUILD ',
    '{{',
    'x:y',
    '\uFEFF',
    '😀',
  )
  test('never throws, and spans lie in the text in order', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const source = pieces.join('')
        const { file, document } = read(source)
        let end = 0
        for (const instruction of file.instructions) {
          expect(instruction.span.start).toBeGreaterThanOrEqual(end)
          end = instruction.span.end
          for (const { span } of [...instruction.words, ...instruction.flags, ...instruction.assignments]) {
            expect(span.start).toBeGreaterThanOrEqual(instruction.span.start)
            expect(span.end).toBeLessThanOrEqual(instruction.span.end)
            expect(span.start).toBeLessThanOrEqual(span.end)
          }
          instruction.expand(instruction.arguments)
          if (instruction.script) expect(instruction.script.offset + instruction.script.text.length).toBeLessThanOrEqual(source.length)
        }
        expect(end).toBeLessThanOrEqual(source.length)
        for (const image of document.grains('imageReference')) expect(image.span.end).toBeLessThanOrEqual(source.length)
      }),
      { numRuns: 5000 },
    )
  })

  test.each([
    ['continuations', 'FROM a\nRUN x', '\\\n'],
    ['comments in a continuation', 'FROM a\nRUN x \\\n', '# c\n'],
    ['stages', '', 'FROM a\n'],
    ['quotes', 'FROM a\nENV A=', '"\''],
    ['braces', 'FROM a\nENV A=', '${A:-'],
    ['closed braces', `FROM a\nENV A=${'${A:-'.repeat(100_000)}`, '}'],
    ['JSON', 'FROM a\nRUN [', '"a",'],
    ['blanks', 'FROM a\nRUN [', ' '],
    ['heredocs', 'FROM a\nCOPY ', '<<A '],
    ['flags', 'FROM a\nRUN ', '--a=b '],
    ['variables', 'FROM a\nENV A=xxxxxxxxxxxxxxxxxxxx\nENV B=', '$A'],
    ['stages on stages', 'FROM a AS b\n', 'FROM b AS b\nENV A=$A\n'],
    ['blanks in a line', `FROM a\nRUN ${' '.repeat(150_000)}x\n`, 'RUN a\n'],
    ['escaped quotes before a heredoc', 'FROM a\nRUN <<A "', '\\"'],
    ['blank runs', 'FROM a\n', 'RUN a            \t        x'],
  ])('many %s take little time', (_, head, unit) => {
    const start = process.threadCpuUsage()
    const { file, document } = read(head + unit.repeat(200_000 / unit.length))
    document.grains('imageReference')
    for (const instruction of file.instructions.slice(0, 10)) instruction.expand(instruction.arguments)
    expect(cpuSeconds(start)).toBeLessThan(1.5)
  })
})
