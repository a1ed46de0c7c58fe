import { expect, test } from 'vitest'
import { temporaryRepository } from '../repository.ts'
import { cli } from './plimsoll.ts'

const pod = 'apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec:\n  containers:\n    - name: app\n      image: ghcr.io/acme/app:1.2.3\n'

test('in a hook, what is staged is mended before it is committed; where git would undo it, it refuses', async () => {
  const repo = await temporaryRepository()
  repo.commit()
  repo.write('pod.yaml', pod)
  repo.git('add', '.')
  repo.hook('pre-commit', `exec "${process.execPath}" "${cli}" fix --staged --fail-on never`)
  expect(() => repo.git('commit', '-m', 'x', 'pod.yaml')).toThrow(/cannot be used within `git commit PATH`/)
  repo.git('commit', '-q', '-m', 'x')
  expect(repo.git('show', 'HEAD:pod.yaml')).toContain('allowPrivilegeEscalation: false')
  expect(repo.git('status', '--porcelain')).toBe('')
  repo.write('pod.yaml', pod.replace('web', 'other'))
  repo.git('commit', '-q', '-a', '-m', 'y')
  expect(repo.git('show', 'HEAD:pod.yaml')).toContain('allowPrivilegeEscalation: false')
  expect(repo.git('status', '--porcelain')).toBe('')
})
