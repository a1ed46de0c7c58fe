// Takes the operations that are used out of GitHub's OpenAPI document, with everything they refer to and without prose.
//
//   npm pack @octokit/openapi && tar xzf octokit-openapi-*.tgz
//   node test/github/extract-openapi.mjs package/generated/api.github.com.json
//
// The document itself is 13 MB and its package 385 MB, so only the extract is kept.
import { readFileSync, writeFileSync } from 'node:fs'

const operations = [
  ['get', '/repos/{owner}/{repo}/actions/runs/{run_id}/artifacts'],
  ['get', '/repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}'],
  ['get', '/repos/{owner}/{repo}/commits/{ref}'],
  ['get', '/repos/{owner}/{repo}/compare/{basehead}'],
  ['get', '/repos/{owner}/{repo}/git/blobs/{file_sha}'],
  ['get', '/repos/{owner}/{repo}/git/matching-refs/{ref}'],
  ['get', '/repos/{owner}/{repo}/git/tags/{tag_sha}'],
  ['get', '/repos/{owner}/{repo}/git/trees/{tree_sha}'],
  ['get', '/repos/{owner}/{repo}/pulls/{pull_number}/files'],
  ['post', '/repos/{owner}/{repo}/pulls/{pull_number}/reviews'],
  ['put', '/repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}'],
  ['post', '/repos/{owner}/{repo}/pulls/{pull_number}/comments'],
  ['patch', '/repos/{owner}/{repo}/pulls/comments/{comment_id}'],
  ['delete', '/repos/{owner}/{repo}/pulls/comments/{comment_id}'],
]
const prose = new Set(['description', 'summary', 'title', 'example', 'examples', 'externalDocs', 'tags', 'links', 'headers', 'deprecated'])

const [, , file] = process.argv
if (!file) throw new Error('Give the path of api.github.com.json')
const source = JSON.parse(readFileSync(file, 'utf8'))
const components = {}

/** `named`: the keys are names that somebody chose, such as a property called `title`, and all stay. */
function strip(node, named) {
  if (Array.isArray(node)) return node.map((item) => strip(item, false))
  if (node === null || typeof node !== 'object') return node
  if (typeof node.$ref === 'string') keep(node.$ref)
  // Ajv knows `nullable` beside `type` only.
  if (node.nullable && !node.type && node.oneOf) return { oneOf: [...strip(node.oneOf, false), { type: 'null' }] }
  const kept = Object.entries(node).filter(([key]) => named || !(prose.has(key) || key.startsWith('x-')))
  return Object.fromEntries(kept.map(([key, value]) => [key, strip(value, !named && (key === 'properties' || key === 'responses'))]))
}

function keep(reference) {
  const [, , group, name] = reference.split('/')
  components[group] ??= {}
  if (components[group][name]) return
  components[group][name] = {}
  components[group][name] = strip(source.components[group][name], false)
}

const paths = {}
for (const [method, path] of operations) {
  const { operationId, parameters, requestBody, responses } = source.paths[path][method]
  paths[path] ??= {}
  paths[path][method] = strip({ operationId, parameters, requestBody, responses }, false)
}
const sorted = Object.fromEntries(
  Object.entries(components).map(([group, named]) => [group, Object.fromEntries(Object.entries(named).sort())]),
)
const extract = { source: `github/rest-api-description ${source.info.version} by @octokit/openapi (MIT)`, paths, components: sorted }
const target = new URL('openapi.generated.json', import.meta.url)
writeFileSync(target, `${JSON.stringify(extract)}\n`)
console.log(`${operations.length} operations, ${Math.round(JSON.stringify(extract).length / 1024)} KB`)
