#!/usr/bin/env node
import { fstatSync, realpathSync } from 'node:fs'
import { main } from './commands/main.ts'
import { keepCompiledCode } from './compile-cache.ts'

if (Number.parseInt(process.versions.node, 10) < 20) {
  process.stderr.write(`plimsoll: Node.js 20 or later is needed, and this is ${process.versions.node}\n`)
  process.exit(2)
}
keepCompiledCode({ env: process.env, platform: process.platform, user: process.getuid?.() ?? null })

let isHeard = false
/** Whoever reads may stop reading (`plimsoll scan | head`): the verdict is the same, and so is the exit status. */
function print(text: string): void {
  if (!isHeard) {
    isHeard = true
    process.stdout.on('error', (error) => {
      if (!('code' in error && error.code === 'EPIPE')) throw error
    })
  }
  process.stdout.write(text)
}

const status = await main(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  // A getter each, as making the stream takes its time.
  get isTerminal() {
    return process.stdout.isTTY === true
  },
  get columns() {
    return process.stdout.columns ?? 100
  },
  out: print,
  error: (text) => void process.stderr.write(text),
  readInput: async () => {
    if (fstatSync(0).isCharacterDevice()) return null
    const chunks: Buffer[] = []
    for await (const chunk of process.stdin) chunks.push(chunk as Buffer)
    return Buffer.concat(chunks).toString('utf8')
  },
  node: process.execPath,
  cli: realpathSync(process.argv[1] ?? ''),
})

process.exitCode = status
// Leaving by itself, Node.js would first wait for what V8 still compiles in the background, for nothing: a tenth of a short run.
process.stdout.write('', () => process.stderr.write('', () => process.exit()))
