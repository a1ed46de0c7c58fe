import type { Span } from '../source/text.ts'
import { mayMatch, type Needs } from './needs.ts'
import type { Invocation } from './shell-commands.ts'
import type { Step } from './workflow-model.ts'
import { stepInvocations } from './workflow-shell.ts'

/** What others will install or run. */
export type PublishedTo = 'pypi' | 'npm' | 'rubygems' | 'crates.io' | 'nuget' | 'image registry' | 'other'

export interface Publication {
  readonly to: PublishedTo
  /** The action, or the command. */
  readonly span: Span
}

/** Actions that publish, by each action's documentation; some only with an input. */
const actions: ReadonlyMap<string, readonly [to: PublishedTo, input?: string]> = new Map([
  ['pypa/gh-action-pypi-publish', ['pypi']],
  ['rubygems/release-gem', ['rubygems']],
  ['js-devtools/npm-publish', ['npm']],
  ['docker/build-push-action', ['image registry', 'push']],
  ['docker/bake-action', ['image registry', 'push']],
  ['redhat-actions/push-to-registry', ['image registry']],
  ['softprops/action-gh-release', ['other']],
  ['ncipollo/release-action', ['other']],
  ['actions/create-release', ['other']],
  ['actions/upload-release-asset', ['other']],
  ['svenstaro/upload-release-action', ['other']],
  ['marvinpinto/action-automatic-releases', ['other']],
  ['goreleaser/goreleaser-action', ['other']],
  ['changesets/action', ['npm', 'publish']],
  ['cycjimmy/semantic-release-action', ['other']],
  ['helm/chart-releaser-action', ['other']],
  ['actions/deploy-pages', ['other']],
  ['jamesives/github-pages-deploy-action', ['other']],
  ['peaceiris/actions-gh-pages', ['other']],
])

export function publications(step: Step): readonly Publication[] {
  const [to, input] = actions.get(step.reference?.name ?? '') ?? []
  if (to !== undefined && step.uses) {
    const value = input === undefined ? 'true' : (step.at('with', input)?.string ?? 'false')
    return value === 'false' || value === '' ? [] : [{ to, span: step.uses.span }]
  }
  return stepInvocations(step).flatMap((invocation) => {
    const registry = publishedBy(invocation)
    return registry ? [{ to: registry, span: invocation.command.span }] : []
  })
}

/** Commands by the program and the words that follow it, options left out. */
const commands: readonly (readonly [words: RegExp, to: PublishedTo])[] = [
  [/^(?:twine|python[\d.]*(?: -m)? twine|pipx run twine\S*|uvx twine\S*) upload\b/, 'pypi'],
  [/^(?:poetry|hatch|flit|pdm|uv) publish\b/, 'pypi'],
  [/^(?:(?:bunx|npx) )?(?:npm|pnpm|bun) publish\b/, 'npm'],
  [/^yarn (?:npm )?publish\b/, 'npm'],
  [/^(?:bundle exec )?gem push\b/, 'rubygems'],
  [/^cargo publish\b/, 'crates.io'],
  [/^(?:dotnet )?nuget(?:\.exe)? push\b/i, 'nuget'],
  [/^(?:docker|podman|buildah|nerdctl)(?: image)? push\b/, 'image registry'],
  [/^(?:crane|skopeo) (?:push|copy)\b/, 'image registry'],
  [/^ko (?:build|publish|apply|resolve)\b/, 'image registry'],
  [/^gh release (?:create|upload)\b/, 'other'],
  [/^(?:\.\/)?gradlew? .*\bpublish/, 'other'],
  [/^(?:\.\/)?mvnw? .*\bdeploy\b/, 'other'],
  [/^(?:npx )?semantic-release\b/, 'other'],
]

/** One of them stands in each of the commands. */
const verbs: Needs = [['push', 'publish', 'upload', 'release', 'deploy', 'copy', 'ko ']]

function publishedBy({ name, args }: Invocation): PublishedTo | null {
  const values = args.map(({ value }) => value)
  if (values.includes('--dry-run') || values.includes('--help')) return null
  if (['docker', 'podman', 'nerdctl'].includes(name) && values.some((value) => value === '--push' || value === '--push=true'))
    return 'image registry'
  const words = [name, ...values.filter((value) => !value.startsWith('-'))].join(' ')
  return mayMatch(words.toLowerCase(), verbs) ? (commands.find(([form]) => form.test(words))?.[1] ?? null) : null
}
