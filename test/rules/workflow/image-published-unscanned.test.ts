import { expect, test } from 'vitest'
import { judged, workflowOf } from '../../workflow.ts'

const id = 'workflow/image-published-unscanned'

test.each([
  ['- run: docker push a/b', ['medium docker push a/b']],
  ['- run: docker buildx build --push -t a/b .', ['medium docker buildx build --push -t a/b .']],
  ['- uses: docker/build-push-action@v6\n  with: {push: true}', ['medium docker/build-push-action@v6']],
  ['- run: docker push a/b\n- run: trivy image a/b', ['medium docker push a/b']],
  ['- uses: docker/build-push-action@v6\n  with: {load: true}', []],
  ['- run: trivy image a/b\n- run: docker push a/b', []],
  ['- uses: aquasecurity/trivy-action@v0.33.1\n  with: {image-ref: a/b}\n- run: docker push a/b', []],
  ['- run: docker run --rm aquasec/trivy image a/b\n- run: docker push a/b', []],
  ...['buildah push a/b', 'docker image push a/b', 'skopeo copy a b', 'crane push a b', 'ko build ./cmd', 'ko resolve -f a'].map(
    (command): [string, string[]] => [`- run: ${command}`, [`medium ${command}`]],
  ),
  ['- run: docker build .', []],
])('%j', async (steps, expected) => {
  expect(await judged(id, workflowOf('push', steps))).toEqual(expected)
})

test('a job that it waits for may have scanned it', async () => {
  const text = (needs: string) =>
    `on: push\njobs:\n  scan: {runs-on: x, steps: [{run: grype a/b}]}\n  push: {runs-on: x, ${needs}steps: [{run: docker push a/b}]}\n`
  expect(await judged(id, text(''))).toHaveLength(1)
  expect(await judged(id, text('needs: [scan], '))).toEqual([])
})
