import { describe, expect, test } from 'vitest'
import { defaultPolicy } from '../../src/core/policy.ts'
import { checkChange, type Files, scanFiles } from '../check.ts'

const digest = `sha256:${'0123456789abcdef'.repeat(4)}`
const pod = (image: string, extra = '') =>
  `apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec:\n  containers:\n    - name: c\n      image: ${image}\n${extra}`
const workflow = (job: string) => `on: push\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n${job}`
const kustomization = (image: string) => {
  const [, name = '', tag, hash] = /^(.*?)(?::([^/@:]+))?(?:@(.*))?$/.exec(image) ?? []
  return `resources: [a.yaml]\nimages:\n  - name: app\n    newName: ${name}\n${tag ? `    newTag: "${tag}"\n` : ''}${hash ? `    digest: ${hash}\n` : ''}`
}
const values = (image: string) => {
  const [, registry, repository = '', tag, hash] = /^(?:([^/]*[.:][^/]*)\/)?(.*?)(?::([^/@:]+))?(?:@(.*))?$/.exec(image) ?? []
  const parts = { registry, repository, tag, digest: hash }
  return `image:\n${Object.entries(parts)
    .map(([key, value]) => (value ? `  ${key}: "${value}"\n` : ''))
    .join('')}`
}

/** How an image is named in each of the places. */
const places: Readonly<Record<string, (image: string) => Files>> = {
  FROM: (image) => ({ Dockerfile: `FROM ${image}\nUSER 1000\n` }),
  'FROM, with an argument': (image) => ({ Dockerfile: `ARG BASE=${image}\nFROM --platform=linux/amd64 \${BASE} AS build\nUSER 1000\n` }),
  'COPY --from': (image) => ({ Dockerfile: `FROM scratch\nCOPY --from=${image} /a /a\n` }),
  'RUN --mount': (image) => ({ Dockerfile: `FROM scratch\nRUN --mount=type=bind,from=${image},target=/a ls /a\n` }),
  'syntax directive': (image) => ({ Dockerfile: `# syntax=${image}\nFROM scratch\n` }),
  container: (image) => ({ 'a.yaml': pod(image) }),
  'init container': (image) => ({ 'a.yaml': pod(`a:1.0@${digest}`, `  initContainers:\n    - {name: i, image: "${image}"}\n`) }),
  'image volume': (image) => ({ 'a.yaml': pod(`a:1.0@${digest}`, `  volumes:\n    - {name: v, image: {reference: "${image}"}}\n`) }),
  'pod template of a CronJob': (image) => ({
    'a.yaml': `apiVersion: batch/v1\nkind: CronJob\nmetadata: {name: j}\nspec:\n  jobTemplate: {spec: {template: {spec: {containers: [{name: c, image: "${image}"}]}}}}\n`,
  }),
  'chart template': (image) => ({
    'chart/Chart.yaml': 'apiVersion: v2\nname: c\nversion: 1.0.0\n',
    'chart/templates/pod.yaml': pod(image, '      env: {{- toYaml .Values.env | nindent 8 }}\n'),
  }),
  'Helm values': (image) => ({ 'chart/values.yaml': `app:\n  image: ${image}\n` }),
  'Helm values in parts': (image) => ({ 'chart/values.yaml': values(image) }),
  Kustomize: (image) => ({ 'kustomization.yaml': kustomization(image) }),
  Compose: (image) => ({ 'compose.yaml': `services:\n  a:\n    image: ${image}\n` }),
  'Compose, with a default': (image) => ({ 'compose.yaml': `services:\n  a:\n    image: \${IMAGE:-${image}}\n` }),
  'workflow container': (image) => ({ '.github/workflows/a.yml': workflow(`    container: ${image}\n    steps: [{run: make}]\n`) }),
  'workflow container, as a map': (image) => ({
    '.github/workflows/a.yml': workflow(`    container: {image: "${image}"}\n    steps: [{run: make}]\n`),
  }),
  'workflow service': (image) => ({
    '.github/workflows/a.yml': workflow(`    services: {db: {image: "${image}"}}\n    steps: [{run: make}]\n`),
  }),
  'docker:// step': (image) => ({ '.github/workflows/a.yml': workflow(`    steps:\n      - uses: docker://${image}\n`) }),
  'action.yml': (image) => ({ 'action.yml': `name: a\ndescription: b\nruns:\n  using: docker\n  image: docker://${image}\n` }),
  'GitLab CI': (image) => ({ '.gitlab-ci.yml': `build:\n  image: ${image}\n  script: [make]\n` }),
  'GitLab CI service': (image) => ({ '.gitlab-ci.yml': `build:\n  services: [{name: "${image}"}]\n  script: [make]\n` }),
  Tekton: (image) => ({
    'a.yaml': `apiVersion: tekton.dev/v1\nkind: Task\nmetadata: {name: t}\nspec:\n  steps:\n    - name: s\n      image: ${image}\n`,
  }),
  'Argo Workflows': (image) => ({
    'a.yaml': `apiVersion: argoproj.io/v1alpha1\nkind: Workflow\nmetadata: {name: w}\nspec:\n  templates:\n    - name: t\n      container: {image: "${image}"}\n`,
  }),
  'development container': (image) => ({ '.devcontainer/devcontainer.json': `{"image": "${image}"}\n` }),
  Skaffold: (image) => ({
    'skaffold.yaml': `apiVersion: skaffold/v4beta13\nkind: Config\nverify:\n  - name: t\n    container: {name: c, image: "${image}"}\n`,
  }),
}

const options = {
  policy: { ...defaultPolicy, registries: ['ghcr.io', 'docker.io', 'registry.k8s.io', 'k8s.gcr.io'] },
  overrides: { failOn: null, strict: true, only: ['image/*'] },
} as const

const verdict = async (files: Files) => {
  const { findings, problems } = await scanFiles(files, options)
  return [
    ...problems.map(({ message }) => message),
    ...findings.map(({ rule, severity, message }) => `${rule} ${severity} ${message}`),
  ].sort()
}

describe.each(Object.keys(places))('%s', (place) => {
  const at = places[place] ?? (() => ({}))

  test.each([
    'ghcr.io/acme/app:latest',
    'ghcr.io/acme/app:1.2.3',
    'node:lts-alpine',
    'k8s.gcr.io/pause:3.9',
    'evil.example:5000/acme/app:2.0',
    `ghcr.io/acme/app:1.2.3@${digest}`,
  ])('judges %s as FROM does', async (image) => {
    expect(await verdict(at(image))).toEqual(await verdict({ Dockerfile: `FROM ${image}\n` }))
  })

  // Without a tag Kustomize sets none, and the templates of a chart may put their own version behind the name.
  test.skipIf(place === 'Kustomize' || place.startsWith('Helm values'))('judges an image without a tag as FROM does', async () => {
    expect(await verdict(at('ghcr.io/acme/app'))).toEqual(await verdict({ Dockerfile: 'FROM ghcr.io/acme/app\n' }))
  })

  test('a raised version brings nothing, a removed digest does', async () => {
    const introduced = async (base: string, head: string) => {
      const { findings } = await checkChange(at(base), at(head), options)
      return findings.filter(({ status }) => status === 'introduced').map(({ rule }) => rule)
    }
    expect(await introduced('ghcr.io/acme/app:1.2.3', 'ghcr.io/acme/app:1.3.0')).toEqual([])
    expect(await introduced(`ghcr.io/acme/app:1.2.3@${digest}`, 'ghcr.io/acme/app:1.2.3')).toEqual(['image/digest-removed'])
  })
})
