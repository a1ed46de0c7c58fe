import { imagePin } from '../../core/pin.ts'
import { cwe, docker, kubernetes } from '../../core/references.ts'
import { defineRule } from '../../core/rule.ts'
import { isOpen } from '../../documents/image.ts'
import { isTagSetElsewhere, mentionsTags } from '../../estate/image-tags.ts'

export default defineRule({
  id: 'image/not-pinned-by-digest',
  severity: 'low',
  strict: true,
  threat: 'immutability',
  summary: 'An image is named by its tag alone',
  why: 'A tag can be moved at any time, by its owner or by whoever takes over the registry; a digest names one image for ever.',
  instead:
    'Add the digest: `name:1.2.3@sha256:…`; `plimsoll fix --online --strict` looks it up. Dependabot and Renovate keep both up to date.',
  references: [
    docker('build/building/best-practices/#pin-base-image-versions', 'pin base image versions'),
    kubernetes('concepts/containers/images/#image-names', 'image names and digests'),
    cwe(829),
  ],
  peers: ['semgrep:dockerfile-source-not-pinned', 'scorecard:Pinned-Dependencies', 'zizmor:unpinned-images'],
  bad: 'FROM node:24.1.0\nUSER 1000\n',
  good: 'FROM node:24.1.0@sha256:0f5b6b5c0d9d8a2e4a1f3d7b9c1e2f3a4b5c6d7e8f90a1b2c3d4e5f60718293a\nUSER 1000\n',
  on: 'imageReference',
  excusedBy: { mentions: mentionsTags, excuses: isTagSetElsewhere },
  *check(image) {
    if (image.digest !== null) return
    const last = image.tag?.value ?? image.repository.value.slice(image.repository.value.lastIndexOf('/') + 1)
    // The variable may hold the digest.
    if (isOpen(last)) return
    const { registry, repository, whole, span, text } = image
    const identity = `${registry?.value ?? ''}/${repository.value}`
    yield { at: { span: whole ?? span }, identity, pin: imagePin(image), message: `image "${text}" is not pinned by a digest` }
  },
})
