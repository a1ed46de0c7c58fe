import { expect, test } from 'vitest'
import { pod, says } from '../../kubernetes.ts'

const rule = 'k8s/host-path-sensitive'
const mounting = (path: string) => pod(`containers: [{name: c, image: a}]\nvolumes: [{name: v, hostPath: {path: ${path}}}]`)

test.each([
  '/',
  '/etc',
  '/etc/kubernetes/pki',
  '//etc/',
  '/data/../etc',
  '/var',
  '/var/run/secrets',
  '/var/lib/kubelet/pods',
  '/root/.aws',
])('%s', async (path) => expect(await says(rule, mounting(path))).toEqual([`Pod p: ${path}`]))

test.each(['/data', '/etcd', '/var/lib/web', '/var/log/web', '/etc/localtime', '/etc/ssl/certs/', '"{{ .Values.path }}/etc"'])(
  'not %s',
  async (path) => expect(await says(rule, mounting(path))).toEqual([]),
)
