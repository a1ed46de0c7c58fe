import type { Span } from '../source/text.ts'
import { baseName } from './paths.ts'
import { everyCommand, type Invocation, invocationOf, isShell } from './shell-commands.ts'
import type { ShellCommand, ShellWord } from './shell-model.ts'
import { curlValued } from './shell-options.ts'

/** Something that was downloaded is run, and nothing compared it with a checksum or a signature before. */
export interface DownloadRun {
  /** The pipeline, or the command that runs the file. */
  readonly span: Span
  readonly download: Span
  /** What runs it: an interpreter, or the file itself. */
  readonly program: string
  readonly file: string | null
}

const interpreters = /^(?:python[\d.]*|perl|ruby|node|php\d*|deno|bun|lua|pwsh|powershell|iex)$/
/** Options behind which the program stands on the command line, so that standard input is only data. */
const inlineProgram = /^-(?:[a-z]*[cer]|m|-eval|-command|p)$/
const verifiers = /^(?:sha\d*sum|shasum|b2sum|md5sum|cksum|rhash|gpgv|cosign|minisign|signify|slsa-verifier)$/
/** A commit in the address says which text it is. */
const pinnedAddress = /\/[0-9a-f]{40}(?:\/|$)/

/** More than scripts have. */
const maxFiles = 1000
const maxPipeline = 100

const isInterpreter = (name: string) => isShell(name) || interpreters.test(name)

/** Keeps the names of downloaded files from one script to the next, as RUN after RUN and step after step share a file system. */
export class DownloadTracker {
  readonly #files = new Map<string, Span>()
  readonly #installs: boolean

  /** @param installs whether to install a downloaded package counts as to run it, as its scripts do run */
  constructor(installs = false) {
    this.#installs = installs
  }

  /** A file that came by other means than a command (`ADD https://…`). */
  add(path: string, span: Span): void {
    if (this.#files.size < maxFiles) this.#files.set(normalize(path), span)
  }

  read(commands: readonly ShellCommand[]): DownloadRun[] {
    const runs: DownloadRun[] = []
    for (const invocation of everyCommand(commands)) {
      if (isVerification(invocation)) this.#files.clear()
      else if (isDownload(invocation)) for (const path of outputs(invocation)) this.add(path, invocation.command.span)
      else runs.push(...(this.#run(invocation) ?? []))
    }
    return runs
  }

  #run({ command, name, nameWord, args }: Invocation): DownloadRun[] | undefined {
    const told = (download: Span, file: string | null = null) => [{ span: hull(download, command.span), download, program: name, file }]
    if (name === 'eval' || name === 'source' || name === '.' || isInterpreter(name)) {
      const inner = [...args, ...command.redirections.map((redirection) => redirection.target)].flatMap((word) => word.commands)
      const download = inner.find(isUnpinned)
      if (download) return told(download.span)
    }
    const script = isInterpreter(name) || name === 'source' || name === '.' ? scriptOf(name, args) : null
    if (script === 'input') {
      const source = this.#source(command)
      if (source) return told(source)
    }
    const path = script === null ? nameWord.value : script === 'input' ? '' : script.value
    const run = path === '' ? undefined : this.#find(path)
    const installed = this.#installs && !run ? installedFiles(name, args).map((file) => this.#find(file)) : []
    const known = run ?? installed.find((each) => each !== undefined)
    if (!known) return undefined
    // Told once for each download.
    this.#files.delete(known[0])
    return [{ span: command.span, download: known[1], program: name, file: run ? path : known[0] }]
  }

  /** The download at the head of the pipeline. */
  #source(command: ShellCommand): Span | undefined {
    const queue = [...command.pipedFrom]
    for (let next = queue.pop(), steps = 0; next && steps < maxPipeline; next = queue.pop(), steps++) {
      if (isUnpinned(next)) return next.span
      const shown = next.words[0]?.value === 'cat' ? next.words.slice(1).flatMap((word) => this.#find(word.value) ?? []) : []
      if (shown.length > 0) return next.span
      queue.push(...next.pipedFrom)
    }
    return undefined
  }

  /** By path; by the last name only where one of the two says no folder. */
  #find(path: string): [string, Span] | undefined {
    const wanted = normalize(path)
    const exact = this.#files.get(wanted)
    if (exact) return [wanted, exact]
    for (const [known, span] of this.#files)
      if ((!known.includes('/') || !wanted.includes('/')) && baseName(known) === baseName(wanted)) return [known, span]
    return undefined
  }
}

/** Package managers that take files, and the words behind which they do. */
const fileInstallers: readonly (readonly [program: RegExp, verb: RegExp])[] = [
  [/^dpkg$/, /^(?:-i|--install)$/],
  [/^rpm$/, /^(?:-[a-zA-Z]*[iU][a-zA-Z]*|--install|--upgrade)$/],
  [/^(?:apt|apt-get|yum|dnf|microdnf|zypper|pip[\d.]*|npm|gem|snap)$/, /^(?:install|in|i|localinstall)$/],
  // Without the option it takes no package that no key is known for.
  [/^apk$/, /^--allow-untrusted$/],
]

/** Words behind an installer's verb; those that are no downloaded files are not found among them. */
function installedFiles(name: string, args: readonly ShellWord[]): readonly string[] {
  const isModule = /^python[\d.]*$/.test(name) && args[0]?.value === '-m'
  const words = (isModule ? args.slice(2) : args).map(({ value }) => value)
  const program = isModule ? (args[1]?.value ?? '') : name
  const at = words.findIndex((word) => fileInstallers.some(([form, verb]) => form.test(program) && verb.test(word)))
  return at < 0 ? [] : words.slice(at + 1).filter((word) => word !== '' && !word.startsWith('-'))
}

const normalize = (path: string) => (path.startsWith('./') ? path.replace(/^(?:\.\/)+/, '') : path)
const hull = (a: Span, b: Span): Span => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) })

function isUnpinned(command: ShellCommand): boolean {
  const invocation = invocationOf(command)
  return invocation !== null && isDownload(invocation)
}

function isDownload({ name, args }: Invocation): boolean {
  const words = args.map((arg) => arg.value)
  if (['curl', 'wget', 'aria2c', 'fetch', 'gsutil'].includes(name)) return !words.some((word) => pinnedAddress.test(word))
  return name === 'aws' && /^s3(?:api)?$/.test(words.find((word) => !word.startsWith('-')) ?? '')
}

function isVerification({ name, args }: Invocation): boolean {
  const words = args.map((arg) => arg.value)
  if (name === 'gpg' || name === 'gpg2') return words.some((word) => word === '--verify' || word === '--decrypt')
  if (name === 'openssl') return words[0] === 'dgst'
  return verifiers.test(name)
}

/** The word that names the script, `input` for standard input, null where the program stands on the command line. */
function scriptOf(name: string, args: readonly ShellWord[]): ShellWord | 'input' | null {
  for (let at = 0; at < args.length; at++) {
    const word = args[at]
    const value = word?.value ?? ''
    if (value === '-' || value === '/dev/stdin' || (isShell(name) && /^-[a-z]*s[a-z]*$/.test(value))) return 'input'
    if (value === '--') return name.startsWith('php') ? 'input' : (args[at + 1] ?? 'input')
    if (!/^[-+]/.test(value)) return word ?? 'input'
    if (inlineProgram.test(value) && !(isShell(name) && /^-[a-z]*[er]$/.test(value))) return null
    if (isShell(name) && /^[-+][a-z]*[oO]$/.test(value)) at++
  }
  return 'input'
}

/** Files that the command writes. */
function outputs({ name, args, command }: Invocation): string[] {
  const redirected = command.redirections.filter(({ operator }) => /^&?>[>|]?$/.test(operator)).map(({ target }) => target.value)
  const words = args.map((arg) => arg.value)
  if (redirected.length > 0) return redirected
  if (name === 'curl') return curlOutputs(words)
  if (name === 'wget' || name === 'aria2c') return wgetOutputs(words)
  if (name === 'fetch') return [baseName(words.at(-1) ?? '')].filter(Boolean)
  return copyOutputs(words)
}

/** With a scheme, or with a variable in its place. */
const isAddress = /^(?:\w+:\/\/|\$\{?\w+\}?\S*\/)./
const addressName = (word: string) => baseName(word.replace(/[?#].*$/, ''))

function curlOutputs(words: readonly string[]): string[] {
  const files: string[] = []
  for (const [at, word] of words.entries()) {
    const cluster = new RegExp(`^-[^-${curlValued}]*o(.*)$`).exec(word)
    if (word.startsWith('--output=')) files.push(word.slice('--output='.length))
    else if (word === '--output' || cluster?.[1] === '') files.push(words[at + 1] ?? '')
    else if (cluster?.[1]) files.push(cluster[1])
    else if (word === '--remote-name' || new RegExp(`^-[^-${curlValued}]*O`).test(word))
      files.push(...words.filter((each) => /^\w+:\/\//.test(each)).map(addressName))
  }
  return files.filter((file) => file !== '' && file !== '-')
}

function wgetOutputs(words: readonly string[]): string[] {
  let folder = ''
  for (const [at, word] of words.entries()) {
    const document = /^(?:-[a-zA-Z]*O|--output-document=?|--out=?)(.*)$/.exec(word)
    if (document) return [document[1] || words[at + 1] || ''].filter((file) => file !== '-' && file !== '')
    if (word === '-P' || word === '-d') folder = `${(words[at + 1] ?? '').replace(/\/$/, '')}/`
  }
  return words.filter((word) => isAddress.test(word)).map((word) => folder + addressName(word))
}

/** `gsutil cp gs://b/f TO`, `aws s3 cp s3://b/f TO`, `aws s3api get-object --key f TO`. */
function copyOutputs(words: readonly string[]): string[] {
  const to = words.at(-1) ?? ''
  const key = words.indexOf('--key')
  const from = key >= 0 ? words[key + 1] : words.find((word) => /^(?:gs|s3):\/\//.test(word))
  if (from === undefined || to === '' || to === from) return []
  if (to === '.' || to === './') return [addressName(from)]
  return [to.endsWith('/') ? to + addressName(from) : to]
}
