import { expect, test } from 'vitest'
import { baseName, extensionOf, isActionPath, isWorkflowPath } from '../../src/documents/paths.ts'

test.each([
  ['Dockerfile', 'Dockerfile', ''],
  ['a.b/Makefile', 'Makefile', ''],
  ['a/b.Tar.GZ', 'b.Tar.GZ', 'gz'],
  ['a/.env', '.env', 'env'],
  ['a/b.', 'b.', ''],
])('%s is named %s, with the extension "%s"', (path, name, extension) => {
  expect([baseName(path), extensionOf(path)]).toEqual([name, extension])
})

test.each([
  ['.github/workflows/ci.yml', true],
  ['vendor/lib/.github/workflows/ci.yaml', true],
  ['.github/workflows/.yml', false],
  ['.github/workflows/sub/ci.yml', false],
  ['a.github/workflows/ci.yml', false],
  ['.github/workflows/ci.YML', false],
  ['.github/workflows/ci.json', false],
  ['workflows/ci.yml', false],
])('%s is the path of a workflow: %s', (path, expected) => expect(isWorkflowPath(path)).toBe(expected))

test.each([
  ['action.yml', true],
  ['.github/actions/setup/action.yaml', true],
  ['my-action.yml', false],
  ['Action.yml', false],
])('%s is the path of an action: %s', (path, expected) => expect(isActionPath(path)).toBe(expected))
