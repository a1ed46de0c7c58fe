import type { Invocation } from '../documents/shell-commands.ts'

/** What a `docker build` asks for. `null` where the shell puts something in. */
export interface CommandBuild {
  readonly file: string | null | undefined
  readonly context: string | null
  readonly target: string | null | undefined
  readonly images: readonly string[]
}

/** Options of `docker build` and `podman build` that take no value; all others have one. */
const flags =
  /^--(?:no-cache|pull|push|load|quiet|squash|rm|force-rm|compress|layers|disable-compression|check|debug|tls-verify|help)$|^-[qD]+$/

/** Null for any other command. */
export function commandBuild({ name, args }: Invocation): CommandBuild | null {
  const at = args.findIndex(({ value }) => value === 'build' || value === 'bud')
  const builder = /^(?:docker|podman|nerdctl|buildah)$/.test(name)
  if (!builder || at < 0 || !args.slice(0, at).every(({ value }) => /^(?:buildx|image|builder)$/.test(value))) return null
  const options: { name: string; value: string | null }[] = []
  let context: string | null = null
  const words = args.slice(at + 1).map(({ value, literal }) => ({ value, text: literal ? value : null }))
  for (let index = 0; index < words.length; index++) {
    const { value, text } = words[index] ?? { value: '', text: null }
    const equals = value.indexOf('=')
    if (!value.startsWith('-')) context = text
    else if (value.startsWith('--') && equals > 0) {
      options.push({ name: value.slice(0, equals), value: text === null ? null : value.slice(equals + 1) })
    } else if (!flags.test(value)) options.push({ name: value, value: words[++index]?.text ?? null })
  }
  const valuesOf = (...names: string[]) => options.flatMap((option) => (names.includes(option.name) ? [option.value] : []))
  return {
    file: valuesOf('-f', '--file').at(-1),
    context,
    target: valuesOf('--target').at(-1),
    images: valuesOf('-t', '--tag').flatMap((image) => image ?? []),
  }
}
