import { describe, expect, test } from 'vitest'
import { findingsIn, workflowOf } from '../../workflow.ts'

const id = 'workflow/cache-poisoning'
const count = async (text: string) => (await findingsIn(id, text)).length
const action = (uses: string, inputs = '') => `- uses: ${uses}${inputs === '' ? '' : `\n  with: {${inputs}}`}`

describe('what restores a cache', () => {
  test.each([
    ['actions/cache@v5', '', 1],
    ['actions/cache/restore@v5', 'lookup-only: true', 0],
    ['actions/setup-go@v6', '', 1],
    ['actions/setup-go@v6', 'cache: false', 0],
    ['actions/setup-node@v6', '', 0],
    ['actions/setup-node@v6', 'cache: ""', 0],
    ['actions/setup-node@v6', 'cache: npm', 1],
    ['Swatinem/rust-cache@v2', '', 1],
    ['oven-sh/setup-bun@v2', 'no-cache: "true"', 0],
    ['astral-sh/setup-uv@v6', '', 1],
    ['astral-sh/setup-uv@v10.0.0', 'enable-cache: auto', 0],
    ['astral-sh/setup-uv@v10', 'enable-cache: true', 1],
    ['docker/setup-buildx-action@v3', '', 0],
    ['docker/setup-buildx-action@v3', 'version: latest', 1],
    ['actions/setup-java@v5', "cache: \"${{ github.ref_type != 'tag' && 'maven' || '' }}\"", 0],
    ['actions/setup-java@v5', "cache: \"${{ github.ref_type == 'tag' && 'maven' || '' }}\"", 1],
    ['actions/setup-java@v5', 'cache: "${{ inputs.cache }}"', 0],
    ['example/cache@v1', '', 0],
  ])('%s with {%s}', async (uses, inputs, expected) => {
    expect(await count(workflowOf('release', action(uses, inputs)))).toBe(expected)
  })
})

describe('what publishes', () => {
  const cache = action('actions/cache@v5')
  test.each([
    ['release', '', 1],
    ['{push: {tags: ["v*"]}}', '', 1],
    ['{push: {branches: [release/1.0]}}', '', 1],
    ['push', '', 0],
    ['{push: {tags: ["v*"], branches: [main]}}', '', 0],
    ['push', '- run: npm publish', 1],
    ['push', '- run: npm publish --dry-run', 0],
    ['workflow_dispatch', '- run: docker buildx build --push -t a/b .', 1],
    ['push', '- uses: docker/build-push-action@v6\n  with: {push: true}', 1],
    ['push', '- uses: docker/build-push-action@v6\n  with: {push: false}', 0],
    ['push', '- uses: docker/build-push-action@v6', 0],
    ['push', '- uses: softprops/action-gh-release@v2', 1],
    ['pull_request', '- run: npm publish', 0],
  ])('on %s with %j', async (on, step, expected) => {
    expect(await count(workflowOf(on, `${cache}${step === '' ? '' : `\n${step}`}`))).toBe(expected)
  })

  test('with tags and branches, a job that says so by its name', async () => {
    const on = '{push: {tags: ["v*"], branches: [main]}}'
    expect(await count(workflowOf(on, cache, 'runs-on: x\nname: Publish'))).toBe(1)
    expect(await count(workflowOf(on, cache, 'runs-on: x\nname: Test'))).toBe(0)
  })
})
