import { imagePin } from '../../core/pin.ts'
import { defineRule, type Report } from '../../core/rule.ts'
import { isSetByBuildKit } from '../../documents/dockerfile-variables.ts'
import { isOpen, type ParsedImage, parseImage } from '../../documents/image.ts'
import { isTagSetElsewhere, mentionsTags } from '../../estate/image-tags.ts'

/** Names that publishers move from release to release. */
const moving: ReadonlySet<string> = new Set(
  'latest stable unstable edge main master trunk head dev devel develop development nightly daily weekly snapshot lts canary current next mainline rolling rawhide testing sid alpha beta rc test staging prod production release'.split(
    ' ',
  ),
)
/** A moving name with a flavour behind it. A date, a number or a commit would pin it: `nightly-2026-01-31`, `main-1f3c9a2`. */
const flavoured = /^(?:stable|unstable|edge|main|master|dev|nightly|lts|canary|current|mainline|testing|rolling)(?:-[a-z]+|-alpine[\d.]*)+$/
const aroundLatest = /^latest[-.]|[-.]latest$/

const isMoving = (tag: string) =>
  moving.has(tag) || (tag.includes('-') && flavoured.test(tag)) || (tag.includes('latest') && aroundLatest.test(tag))

export default defineRule({
  id: 'image/mutable-tag',
  severity: 'high',
  threat: 'immutability',
  summary: 'An image has no tag, or a tag that moves',
  why: 'The same file gives another image tomorrow: what was reviewed and scanned is not what runs, and whoever takes over the tag runs code here.',
  instead: 'Name a version and its digest: `name:1.2.3@sha256:…`. `plimsoll fix --online` looks the digest up.',
  references: [
    { title: 'Kubernetes: image names and digests', url: 'https://kubernetes.io/docs/concepts/containers/images/#image-names' },
    { title: 'Docker: pin base image versions', url: 'https://docs.docker.com/build/building/best-practices/#pin-base-image-versions' },
    { title: 'CWE-829', url: 'https://cwe.mitre.org/data/definitions/829.html' },
  ],
  peers: [
    'hadolint:DL3006',
    'hadolint:DL3007',
    'checkov:CKV_DOCKER_7',
    'checkov:CKV_K8S_14',
    'trivy:DS-0001',
    'kics:image_version_not_explicit',
    'kics:image_version_using_latest',
    'zizmor:unpinned-images',
    'dclint:service-image-require-explicit-tag',
  ],
  bad: 'FROM node:latest\nUSER 1000\n',
  good: 'FROM node:24.1.0@sha256:0f5b6b5c0d9d8a2e4a1f3d7b9c1e2f3a4b5c6d7e8f90a1b2c3d4e5f60718293a\nUSER 1000\n',
  on: 'imageReference',
  excusedBy: { mentions: mentionsTags, excuses: isTagSetElsewhere },
  *check(image) {
    if (image.digest !== null) return
    const identity = `${image.registry?.value ?? ''}/${image.repository.value}`
    const report = (message: string): Report => ({ at: { span: image.whole ?? image.span }, identity, pin: imagePin(image), message })
    if (image.tag !== null) {
      if (isMoving(image.tag.value.toLowerCase())) yield report(`the tag "${image.tag.value}" of image "${image.text}" moves`)
      else if (image.place === 'from' && isMovingBare(withoutArguments(image.tag.value).toLowerCase()))
        yield report(`the tag "${image.tag.value}" of image "${image.text}" moves where no build argument gives more of it`)
      return
    }
    const lastComponent = image.repository.value.slice(image.repository.value.lastIndexOf('/') + 1)
    if (!isOpen(image.repository.value) || (!isOpen(lastComponent) && !/[{}]/.test(lastComponent)))
      yield report(`image "${image.text}" has neither tag nor digest`)
    else if (image.place === 'from' && isUntagged(parseImage(withoutArguments(image.text))))
      yield report(`image "${image.text}" has neither tag nor digest where no build argument gives one`)
  },
})

/** Without its arguments it must still be a tag. */
const isMovingBare = (tag: string) => /^\w/.test(tag) && isMoving(tag)

/** A build argument without a default is empty (Dockerfile reference, "ARG"); what BuildKit sets by itself is not. */
const withoutArguments = (text: string) => text.replace(/\$(?:\{(\w+)\}|(\w+))/g, (all, a, b) => (isSetByBuildKit(a ?? b) ? all : ''))

const isUntagged = (image: ParsedImage | null) =>
  image !== null && image.tag === null && image.digest === null && /^[\w.-]+(?:\/[\w.-]+)*(?<=[a-z\d])$/i.test(image.repository.value)
