import { expect, test } from 'vitest'
import { pod, says } from '../../kubernetes.ts'

const rule = 'k8s/container-runtime-socket-mount'

const mounting = (path: string) => pod(`containers: [{name: c, image: a}]\nvolumes: [{name: v, hostPath: {path: ${path}}}]`)

test.each([
  '/var/run/docker.sock',
  '/run/containerd/containerd.sock',
  '/run/k3s/containerd/containerd.sock',
  '/var/run/../run/crio/crio.sock',
  '/var/run',
  '/run/containerd/',
])('%s', async (path) => expect(await says(rule, mounting(path))).toEqual([`Pod p: ${path}`]))

test.each(['/run/app.sock', '/var/run/app', '/var/lib/docker.sock.d'])('not %s', async (path) =>
  expect(await says(rule, mounting(path))).toEqual([]),
)

test.each([
  ['{{ .Values.socket | default "/var/run/docker.sock" }}', 1],
  ['{{- default "/run/containerd/containerd.sock" $.Values.socket | quote -}}', 1],
  [`'{{ .Values.socket | default "/var/run/docker.sock" }}'`, 1],
  ['{{ .Values.socket | default "/var/lib/app" }}', 0],
  ['{{ .Values.socket | default .Values.path }}', 0],
  ['{{ if .Values.socket }}/x{{ else }}{{ .Values.y | default "/var/run/docker.sock" }}{{ end }}', 0],
  ['/var/run/{{ .Values.socket | default "docker.sock" }}', 0],
])('the default of a template: %s', async (path, count) => {
  const manifest = pod(`containers: [{name: c, image: a}]\nvolumes:\n  - name: v\n    hostPath:\n      path: ${path}`)
  expect(await says(rule, manifest)).toHaveLength(count)
})
