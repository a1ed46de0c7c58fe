import { expect, test } from 'vitest'
import { pod, says } from '../../kubernetes.ts'

const rule = 'k8s/tiller-deployed'

test.each([
  ['its image', pod('containers: [{name: c, image: "ghcr.io/helm/tiller:v2.17.0"}]'), ['Pod p: "ghcr.io/helm/tiller:v2.17.0"']],
  [
    'its Service',
    'apiVersion: v1\nkind: Service\nmetadata: {name: tiller-deploy}\nspec: {selector: {app: helm}}\n',
    ['Service tiller-deploy: tiller-deploy'],
  ],
  ['listening to its own pod only', pod('containers: [{name: c, image: helm/tiller, args: ["--listen=localhost:44134"]}]'), []],
  ['an image whose name holds it', pod('containers: [{name: c, image: fertiller}]'), []],
])('%s', async (_, manifest, expected) => expect(await says(rule, manifest)).toEqual(expected))
