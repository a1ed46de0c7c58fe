import { imagePin } from '../../core/pin.ts'
import { defineChangeRule } from '../../core/rule.ts'

const digest = 'sha256:0f5b6b5c0d9d8a2e4a1f3d7b9c1e2f3a4b5c6d7e8f90a1b2c3d4e5f60718293a'

export default defineChangeRule({
  id: 'image/digest-removed',
  severity: 'high',
  threat: 'immutability',
  summary: 'The change takes away the digest of an image',
  why: 'With its digest the image could not be changed by anyone without a change of this file. A tag alone can be moved at any time.',
  instead: 'Keep the digest, or name the digest of the new version.',
  references: [
    { title: 'Kubernetes: image names and digests', url: 'https://kubernetes.io/docs/concepts/containers/images/#image-names' },
    {
      title: 'OCI distribution: pulling manifests',
      url: 'https://github.com/opencontainers/distribution-spec/blob/main/spec.md#pulling-manifests',
    },
  ],
  bad: { base: `FROM node:24.1.0@${digest}\n`, head: 'FROM node:24.1.0\n' },
  good: { base: `FROM node:24.1.0@${digest}\n`, head: `FROM node:24.2.0@${digest.replace('0f5b', '1f5b')}\n` },
  supersedes: ['image/mutable-tag', 'image/not-pinned-by-digest'],
  on: 'imageReference',
  *compare(base, head) {
    if (!base?.digest || !head || head.digest) return
    const isSame = head.repository.value === base.repository.value && (!head.tag || head.tag.value === base.tag?.value)
    const edit = isSame && head.whole && !base.unresolved ? { span: head.whole, text: base.text } : null
    yield {
      at: { span: head.whole ?? head.span },
      removed: base.digest,
      message: `image "${head.text}" was pinned by digest and no longer is`,
      fix: edit ? { title: 'Restore the digest', safe: true, edits: [edit] } : undefined,
      pin: imagePin(head),
    }
  },
})
