import { findExpressions } from './expression-find.ts'
import { fold, type Known } from './expression-fold.ts'
import { majorVersion } from './version-comment.ts'
import type { Step } from './workflow-model.ts'
import type { YamlNode } from './yaml.ts'

/** An input that switches a cache on, or with `off` that switches it off, and what holds without it. */
interface Switch {
  readonly input: string
  readonly off?: true
  readonly byDefault: boolean
}

const always: readonly Switch[] = []
const on = (...inputs: string[]): readonly Switch[] => inputs.map((input) => ({ input, byDefault: false }))
const unless = (input: string): readonly Switch[] => [{ input, off: true, byDefault: true }]
const byDefault = (input: string): readonly Switch[] => [{ input, byDefault: true }]

/** From version 10 setup-uv keeps no cache in a release by itself (astral-sh/setup-uv, README, "Enable caching"). */
const uvWithoutCache = 10

/** Actions that restore a cache, by each action's documentation. */
const caches: ReadonlyMap<string, readonly Switch[]> = new Map([
  ['actions/cache', unless('lookup-only')],
  ['actions/cache/restore', unless('lookup-only')],
  ['actions/setup-dotnet', on('cache')],
  ['actions/setup-go', byDefault('cache')],
  ['actions/setup-java', on('cache')],
  ['actions/setup-node', on('cache')],
  ['actions/setup-python', on('cache')],
  ['actions-rust-lang/setup-rust-toolchain', byDefault('cache')],
  ['astral-sh/setup-uv', byDefault('enable-cache')],
  ['docker/setup-buildx-action', byDefault('cache-binary')],
  ['golangci/golangci-lint-action', unless('skip-cache')],
  ['graalvm/setup-graalvm', on('cache')],
  ['gradle/actions/setup-gradle', unless('cache-disabled')],
  ['gradle/gradle-build-action', unless('cache-disabled')],
  ['hendrikmuhs/ccache-action', always],
  ['mlugg/setup-zig', byDefault('use-cache')],
  ['moonrepo/setup-rust', byDefault('cache')],
  ['mozilla-actions/sccache-action', always],
  ['nix-community/cache-nix-action', always],
  ['oven-sh/setup-bun', unless('no-cache')],
  ['ramsey/composer-install', unless('ignore-cache')],
  ['subosito/flutter-action', on('cache')],
  ['coursier/cache-action', always],
  ['julia-actions/cache', always],
  ['buildjet/cache', unless('lookup-only')],
  ['pdm-project/setup-pdm', on('cache')],
  ['pnpm/action-setup', on('cache')],
  ['pyo3/maturin-action', on('sccache')],
  ['ruby/setup-ruby', on('bundler-cache')],
  ['swatinem/rust-cache', unless('lookup-only')],
  ['determinatesystems/magic-nix-cache-action', always],
])

/** Whether a step restores a cache in a run of which this is known. False also where that cannot be told. */
export function restoresCache(step: Step, known: Known): boolean {
  const { reference } = step
  const switches = caches.get(reference?.name ?? '')
  if (!reference || !switches) return false
  // Without a version the action takes the buildx that the runner has, and there is nothing to cache.
  if (reference.name === 'docker/setup-buildx-action' && step.at('with', 'version') === undefined) return false
  const byItself = reference.name !== 'astral-sh/setup-uv' || (majorVersion(reference) ?? 0) < uvWithoutCache
  return (
    switches.length === 0 ||
    switches.some(({ input, off, byDefault: unset }) => {
      const node = step.at('with', input)
      if (node === undefined || node.string === 'auto') return unset && byItself
      const set = isOn(node, known)
      return set !== undefined && set !== Boolean(off)
    })
  )
}

/** Null, `''` and words for no are off; anything else switches on, or names what is cached. */
function isOn(node: YamlNode, known: Known): boolean | undefined {
  const [fence] = findExpressions(node.string ?? '')
  if (fence === undefined) return node.value !== null && !/^(?:false|no|off|0|)$/i.test(node.string ?? '')
  const value = fence.expression ? fold(fence.expression, known) : undefined
  return value === undefined ? undefined : !/^(?:false|0|)$/.test(String(value ?? ''))
}
