/**
 * The pictures in docs/images, made anew: node bench/screens.ts [--chromium PROGRAM] [--html FOLDER]
 * The action judges the example of `plimsoll demo` on a GitHub of our own on 127.0.0.1, and what it wrote there is drawn as GitHub would draw it; the
 * command line judges the same commits. Prints where each picture is and how many bytes it has. With PLIMSOLL_TEST_TARGET=src it is the sources that run.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { example } from '../src/commands/demo-example.ts'
import { pullRequestPayload, runJob } from '../test/e2e/action-run.ts'
import { plimsoll } from '../test/e2e/plimsoll.ts'
import { Loopback } from '../test/github/loopback.ts'
import { Repository } from '../test/github/repository.ts'
import { conversation, jobSummary, type Page } from './screens/github.ts'
import { picture } from './screens/picture.ts'
import { terminalWindow } from './screens/terminal.ts'

const { values } = parseArgs({
  options: {
    chromium: { type: 'string', default: 'chromium' },
    html: { type: 'string' },
  },
})
/** The comments in the picture: one on an added line, one on a guard that is gone. All six would be a page and a half. */
const shown = ['workflow/template-injection', 'k8s/run-as-non-root']
const images = resolve(import.meta.dirname, '../docs/images')

const repository = new Repository()
const base = repository.commit(example.base, 'Checkout service')
repository.branch('topic')
const head = repository.commit(example.head, example.title)
const merge = repository.merge('main', 'topic')
const github = await Loopback.start(repository.directory, 'acme/shop')
const folder = values.html === undefined ? mkdtempSync(join(tmpdir(), 'plimsoll-screens-')) : resolve(values.html)
mkdirSync(folder, { recursive: true })
mkdirSync(images, { recursive: true })
try {
  const pull = github.pull(7, 'main', 'topic')
  const { summary, log } = await runJob({ github, event: 'pull_request', payload: pullRequestPayload(base, head), checkout: merge })
  if (pull.reviews.length !== 1) throw new Error(`no review was posted:\n${log}`)
  const range = ['--base', base, '--head', head]
  const report = await plimsoll(['check', ...range, '--color', 'always'], { cwd: repository.directory })
  const pages: Readonly<Record<string, Page>> = {
    review: conversation(pull, github.store, { headOf: (path) => (example.head[path] ?? '').split('\n'), rules: shown }),
    summary: jobSummary(summary),
    terminal: terminalWindow('plimsoll check --base main', report.out),
  }
  for (const [name, page] of Object.entries(pages)) draw(name, page)
} finally {
  await github.close()
  repository.remove()
  if (values.html === undefined) rmSync(folder, { recursive: true, force: true })
}

function draw(name: string, page: Page): void {
  const html = join(folder, `${name}.html`)
  writeFileSync(html, page.html)
  const image = join(images, `${name}.png`)
  picture(html, image, { ...page, run: (args) => spawnSync(values.chromium, args, { encoding: 'utf8' }) })
  console.log(`${image} ${statSync(image).size}`)
}
