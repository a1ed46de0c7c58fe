import { expect, test } from 'vitest'
import { runsAsNonRoot } from '../../src/documents/image-users.ts'
import { readDocument } from '../../src/documents/index.ts'

const isNonRoot = (image: string) => readDocument('Dockerfile', `FROM ${image}\n`).grains('imageReference').map(runsAsNonRoot)

test.each([
  'gcr.io/distroless/static:nonroot',
  'cgr.dev/chainguard/nginx:1',
  'dhi.io/node:22',
  'bitnami/redis:7',
  'bitnamilegacy/redis:7',
  'docker.io/bitnamisecure/redis:7',
  'nginxinc/nginx-unprivileged:1',
  'registry.access.redhat.com/ubi9/nodejs-22:1',
  'registry.redhat.io/rhel9/python-312:1',
  'jenkins/jenkins:lts',
  'grafana/loki:3',
  'prom/prometheus:v3',
  'quay.io/prometheus/node-exporter:v1',
  'docker.elastic.co/kibana/kibana:9',
  'quay.io/keycloak/keycloak:26',
  'jupyter/base-notebook:1',
  'quay.io/jupyter/base-notebook:1',
  'curlimages/curl:8',
  'apache/airflow:3',
  'confluentinc/cp-kafka:8',
  'cimg/base:2025.01',
  'selenium/hub:4',
  'memcached:1',
  'library/solr:9',
  'index.docker.io/library/varnish:7',
  'mcr.microsoft.com/dotnet/runtime:9.0-noble-chiseled',
  'example/rootless:1',
])('%s does not run as root', (image) => expect(isNonRoot(image)).toEqual([true]))

test.each([
  'gcr.io/distroless/static:1',
  'cgr.dev/chainguard/wolfi-base:1',
  'prom/other:1',
  'example/memcached:1',
  'quay.io/bitnami/redis:7',
  'debian:13',
])('%s may run as root', (image) => expect(isNonRoot(image)).toEqual([false]))
