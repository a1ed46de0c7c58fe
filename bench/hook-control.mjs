/** The git commands of a staged check and nothing else: node hook-control.mjs, in a repository whose staged files are given as object ids. */
import { spawn } from 'node:child_process'

const [ids = ''] = process.argv.slice(2)
const run = (args, input = '') =>
  new Promise((resolve) => {
    const child = spawn('git', args, { stdio: ['pipe', 'pipe', 'ignore'] })
    child.stdout.resume()
    child.on('close', resolve)
    child.stdin.on('error', () => {}).end(input)
  })

await run(['rev-parse', '--show-object-format', '--absolute-git-dir', '--git-common-dir', '--show-toplevel'])
const blobs = run(['cat-file', '--batch'], ids.split(',').join('\n'))
await Promise.all([run(['diff-index', '--cached', '--raw', '-z', '-M', '--no-abbrev', 'HEAD', '--']), blobs])
