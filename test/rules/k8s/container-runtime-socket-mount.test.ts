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
