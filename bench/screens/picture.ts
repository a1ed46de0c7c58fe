import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { withPalette } from './palette.ts'

interface Options {
  /** In CSS pixels. */
  readonly width: number
  readonly scale: number
  readonly run: (args: readonly string[]) => { readonly status: number | null; readonly stdout: string; readonly stderr: string }
}

/** Writes its own height where `heightOf` finds it. */
export const measure = '<script>document.documentElement.dataset.height = document.documentElement.scrollHeight</script>'

const quiet = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--hide-scrollbars']
const offline = ['--disable-background-networking', '--disable-component-update', '--disable-sync']

/** A page as a PNG of its whole height. */
export function picture(html: string, image: string, { width, scale, run }: Options): void {
  const profile = mkdtempSync(join(tmpdir(), 'plimsoll-chromium-'))
  const chromium = (...args: string[]) => {
    const { status, stdout, stderr } = run([...quiet, ...offline, `--user-data-dir=${profile}`, ...args, pathToFileURL(html).href])
    if (status !== 0) throw new Error(`Chromium ended with status ${status}: ${stderr}`)
    return stdout
  }
  try {
    const height = heightOf(chromium(`--window-size=${width},200`, '--dump-dom'))
    chromium(`--window-size=${width},${height}`, `--force-device-scale-factor=${scale}`, `--screenshot=${image}`)
    writeFileSync(image, withPalette(readFileSync(image)))
  } finally {
    rmSync(profile, { recursive: true, force: true })
  }
}

function heightOf(dom: string): number {
  const height = Number(/<html[^>]* data-height="(\d+)"/.exec(dom)?.[1])
  if (!(height > 0)) throw new Error('Chromium did not say how high the page is')
  return height
}
