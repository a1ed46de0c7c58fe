import { describe, expect, test } from 'vitest'
import { parseShell } from '../../src/documents/shell.ts'
import { everyCommand } from '../../src/documents/shell-commands.ts'
import { commandBuild } from '../../src/estate/command-build.ts'
import { fileBelow, folderOf } from '../../src/estate/file-path.ts'

describe('docker build', () => {
  const builds = (script: string) => [...everyCommand(parseShell(script, (at) => at))].flatMap((command) => commandBuild(command) ?? [])

  test.each([
    ['docker build .', { context: '.', images: [] }],
    ['sudo docker build --no-cache -t a:1 -t "b" src', { context: 'src', images: ['a:1', 'b'] }],
    [
      'docker buildx build --platform linux/arm64 --push -f x/Dockerfile --target=dev .',
      { context: '.', images: [], file: 'x/Dockerfile', target: 'dev' },
    ],
    ['podman build . --target dev', { context: '.', images: [], target: 'dev' }],
    ['docker image build --target "$T" --tag=a:$V "$D"', { context: null, images: [], target: null }],
    ['buildah bud -q --layers .', { context: '.', images: [] }],
  ])('%s', (script, expected) => expect(builds(script)).toEqual([expected]))

  test.each(['docker run x build', 'docker compose build web', 'docker push x', 'npm run build', 'docker'])('%s is none', (script) =>
    expect(builds(script)).toEqual([]),
  )
})

test.each([
  [['a/b', '..', './Dockerfile'], 'a/Dockerfile'],
  [['', '.', 'x//y/'], 'x/y'],
  [['a', '../..', 'Dockerfile'], null],
  [['/a'], null],
  [['https://github.com/a/b.git'], null],
  [['a', '${X}'], null],
  [['a', null], null],
])('%j is %s', (parts, expected) => expect(fileBelow(...parts)).toBe(expected))

test('the folder of a file', () => expect(['a/b/c', 'c'].map(folderOf)).toEqual(['a/b', '']))
