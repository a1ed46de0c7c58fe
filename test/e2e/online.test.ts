import { expect, test as plain } from 'vitest'
import { temporaryRepository } from '../repository.ts'
import { pullRequestPayload } from './action-run.ts'
import { plimsoll } from './plimsoll.ts'
import { test } from './scene.ts'

const env = { NODE_OPTIONS: `--import ${new URL('registry-world.mjs', import.meta.url).href}` }
const digest = `sha256:${'a'.repeat(64)}`
const workflow = (uses: string) => `on: push\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: ${uses}\n`

test('a review offers the digest and the commit to click, and the verdict is that of a run without', async ({ scene }) => {
  const { base, repository, pull } = scene
  repository.git('tag', 'v1.4.0', base)
  repository.git('tag', 'v1', base)
  repository.branch('topic', 'main')
  const head = repository.commit({
    Dockerfile: 'FROM node:latest\nUSER 1000\n',
    '.github/workflows/ci.yml': workflow('octo/estate/setup@v1'),
  })
  pull.push('topic')
  const job = { payload: pullRequestPayload(base, head), checkout: repository.merge('main', 'topic'), env }
  const offline = await scene.run({ ...job, inputs: { review: 'never' } })
  expect(offline.log).not.toContain('asked')
  const online = await scene.run({ ...job, inputs: { online: 'true' } })
  const bodies = pull.threads.map(({ comments: [comment] }) => comment?.body)
  expect(bodies).toContainEqual(expect.stringContaining(`\`\`\`suggestion\nFROM node:latest@${digest}\n\`\`\``))
  expect(bodies).toContainEqual(expect.stringContaining(`\`\`\`suggestion\n      - uses: octo/estate/setup@${base} # v1.4.0\n\`\`\``))
  expect([online.code, online.outputs.introduced]).toEqual([offline.code, offline.outputs.introduced])
})

plain('fix writes pins where it may ask, and asks nobody where it may not', async () => {
  const repo = await temporaryRepository()
  const text = 'FROM node:latest\nUSER 1000\n'
  repo.write('Dockerfile', text)
  const options = { cwd: repo.path, env }
  const offline = await plimsoll(['fix', '.'], options)
  expect([repo.read('Dockerfile'), offline.error]).toEqual([text, ''])
  const online = await plimsoll(['fix', '--online', '.'], options)
  expect(online.out).toContain('1 finding mended in 1 file; 0 left')
  expect(repo.read('Dockerfile')).toBe(`FROM node:latest@${digest}\nUSER 1000\n`)
})

plain('an unknown image stays a finding, with the reason', async () => {
  const repo = await temporaryRepository()
  repo.write('Dockerfile', 'FROM ghcr.io/acme/shop:latest\nUSER 1000\n')
  const { status, out } = await plimsoll(['scan', '--online', '.'], { cwd: repo.path, env })
  expect(status).toBe(1)
  expect(out).toContain('no pin is offered for one name: ghcr.io cannot be reached')
})
