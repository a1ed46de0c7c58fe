import { defineRule, type Located, type Report, unsafeFix } from '../../core/rule.ts'
import { invocations } from '../../documents/dockerfile-commands.ts'
import type { Instruction } from '../../documents/dockerfile-model.ts'
import type { Document } from '../../documents/document.ts'
import { mayMatch, type Needs } from '../../documents/needs.ts'
import { type Invocation, isShell } from '../../documents/shell-commands.ts'
import type { ShellCommand, ShellWord } from '../../documents/shell-model.ts'
import { assignmentIn, curlValued, hasShortOption, onlyLocal } from '../../documents/shell-options.ts'
import { contains } from '../../source/text.ts'

const off = /^(?:0|false|no|off|n|f|none)$/i
const on = /^(?!(?:0|false|no|off)?$)[^$]*$/i

/** Variables that turn the check off, and the values that do so. */
const variables: ReadonlyMap<string, RegExp> = new Map([
  ['NODE_TLS_REJECT_UNAUTHORIZED', /^0$/],
  ['NPM_CONFIG_STRICT_SSL', off],
  ['YARN_ENABLE_STRICT_SSL', off],
  ['PYTHONHTTPSVERIFY', /^0$/],
  ['PIP_TRUSTED_HOST', on],
  ['UV_INSECURE_HOST', on],
  ['CONDA_SSL_VERIFY', off],
  // Git asks only whether it is set: `0` and nothing turn the check off too.
  ['GIT_SSL_NO_VERIFY', /(?:)/],
  ['GOINSECURE', on],
  ['GOFLAGS', /(?:^|\s)-insecure\b/],
  ['COMPOSER_DISABLE_TLS', on],
  ['BUNDLE_SSL_VERIFY_MODE', /^0$/],
  ['VAULT_SKIP_VERIFY', on],
])

/** One of them stands in every option and setting below. */
const marks: Needs = [['insecure', 'cert', 'verify', 'ssl', 'tls', 'trusted-host']]

/** Options by the program that takes them. */
const options: readonly (readonly [program: RegExp, option: RegExp])[] = [
  [/^curl$/, /^--(?:insecure|proxy-insecure|doh-insecure)$/],
  [/^wget$/, /^--no-check-cert/],
  [/^(?:pip[\d.]*|python[\d.]*|uv|poetry|pipx)$/, /^--(?:trusted-host|allow-insecure-host)(?:=|$)/],
  [/^(?:npm|pnpm|yarn)$/, /^(?:--)?(?:no-strict-ssl$|strict-ssl=(?:false|0))/i],
  [/^git$/, /^http(?:\..*)?\.sslVerify=(?:false|0|no|off)$/i],
  [/^apt(?:-get)?$/, /Acquire::https?(?:::.*)?::Verify-(?:Peer|Host)=(?:"?false|0|no)/i],
  [/^aria2c$/, /^--check-certificate=false$/],
  [/^(?:http|https|httpie)$/, /^--verify=(?:no|false)$/],
  [/^aws$/, /^--no-verify-ssl$/],
  [/^apk$/, /^--no-check-certificate$/],
  [/^svn$/, /^--trust-server-cert(?:-failures.*)?$/],
  // Lines of `.wgetrc`, `.npmrc` and `.condarc`.
  [/^(?:echo|printf|sed|tee)$/, /(?:^|\s|\/)(?:check_certificate\s*=\s*off|strict-ssl\s*=\s*false|ssl_verify\s*:\s*false)\b/i],
  [/^go$/, /^-insecure$/],
  [/^(?:podman|buildah|skopeo)$/, /^--(?:src-|dest-)?tls-verify=false$/],
  [/./, /^--insecure-skip-tls-verify(?:=true)?$/],
  [/./, /(?:^|[\s.=])sslverify\s*=\s*(?:false|0|no)\b/i],
]

/** A setting's name and value as two words, behind the verb: `npm config set strict-ssl false`. */
const settings: readonly (readonly [program: RegExp, verb: string, name: RegExp, value: RegExp])[] = [
  [/^(?:npm|pnpm|yarn)$/, 'set', /^(?:strict-ssl|enableStrictSsl)$/, off],
  [/^git$/, 'config', /^http(?:\..*)?\.sslVerify$/i, off],
  [/^(?:conda|mamba|micromamba)$/, '--set', /^ssl_verify$/, off],
  [/^pip[\d.]*$/, 'set', /^(?:global|install)\.trusted-host$/, on],
  [/^composer$/, 'config', /^disable-tls$/, /^(?:true|1)$/],
  [/^bundle$/, 'config', /^ssl_verify_mode$/, /^0$/],
]

export default defineRule({
  id: 'dockerfile/tls-verification-disabled',
  severity: 'high',
  threat: 'runtime',
  summary: 'A download does not check whom it talks to',
  why: 'Without the check of the certificate anybody on the way can put their own packages and programs into the image.',
  instead: 'Take the option away; where the server has a private authority, add its certificate to the image or mount it.',
  references: [
    { title: 'CWE-295', url: 'https://cwe.mitre.org/data/definitions/295.html' },
    { title: 'curl: verifying server certificates', url: 'https://curl.se/docs/sslcerts.html' },
  ],
  peers: [
    'checkov:CKV2_DOCKER_2',
    'checkov:CKV2_DOCKER_3',
    'checkov:CKV2_DOCKER_4',
    'checkov:CKV2_DOCKER_5',
    'checkov:CKV2_DOCKER_6',
    'checkov:CKV2_DOCKER_12',
  ],
  bad: 'FROM alpine:3.22.1\nRUN apk add curl && curl -fsSLk https://example.com/tool -o /usr/bin/tool\nENV NODE_TLS_REJECT_UNAUTHORIZED=0\n',
  good: 'FROM alpine:3.22.1\nRUN apk add curl && curl -fsSL https://example.com/tool -o /usr/bin/tool\n',
  on: 'instruction',
  *check(instruction) {
    for (const { name, value, span } of instruction.assignments)
      if (['ENV', 'ARG'].includes(instruction.keyword) && value && variables.get(name.value.toUpperCase())?.test(value.value))
        yield { at: { span }, identity: name.value, message: `"${name.value}" turns the check of certificates off` }
    for (const invocation of invocations(instruction)) yield* inCommand(invocation, instruction.document)
    yield* inVariables(instruction)
  },
})

function* inCommand({ name, args, command }: Invocation, document: Document): Iterable<Report> {
  // What a shell is given is read as a script of its own.
  if (onlyLocal(args) || isShell(name)) return
  // What is only printed sets nothing.
  if ((name === 'echo' || name === 'printf') && !command.redirections.some(({ operator }) => operator.includes('>'))) return
  for (const [index, word] of args.entries()) {
    const text = word.value
    const inCluster = name === 'curl' && hasShortOption(text, 'k', curlValued)
    if (!inCluster && text !== '-k' && !mayMatch(text.toLowerCase(), marks)) continue
    const isOption = options.some(([program, option]) => program.test(name) && option.test(text)) || isCurlLine(text, command)
    const next = args[index + 1]
    const before = (verb: string) => args.slice(0, index).some(({ value }) => value === verb)
    const isSetting =
      next && settings.some(([program, verb, key, value]) => program.test(name) && key.test(text) && value.test(next.value) && before(verb))
    const told = `${name} does not check certificates`
    if (isOption || inCluster) yield { at: word, message: `${told} ("${text}")`, fix: removal(word, document, inCluster) }
    else if (isSetting) yield { at: spanning(word, next), message: `${told} ("${text} ${next.value}")` }
  }
}

/** A line that is written to `.curlrc`. */
const isCurlLine = (text: string, { redirections }: ShellCommand) =>
  /^(?:--)?insecure$|^-k$/.test(text) && redirections.some(({ target }) => /\bcurlrc$/.test(target.value))

/** Takes the option out of the command, or its letter out of a cluster; not where it has a value behind it. */
function removal(word: ShellWord, document: Document, inCluster: boolean): Report['fix'] {
  const { span, value } = word
  if (document.text.slice(span) !== value || !/^--?[a-zA-Z-]+$/.test(value) || /^--(?:trusted|allow-insecure)-host$/.test(value))
    return undefined
  const before = document.text.value[span.start - 1] === ' ' ? span.start - 1 : span.start
  const edit = inCluster && value !== '-k' ? { span, text: value.replace('k', '') } : { span: { start: before, end: span.end }, text: '' }
  return unsafeFix('Check certificates', edit)
}

/** `X=0 command`, `export X=0`, `env X=0 command`. */
function* inVariables(instruction: Instruction): Iterable<Report> {
  const found = invocations(instruction)
    .flatMap(({ command: { assignments, words } }) => [
      ...assignments,
      ...words.map((word) => ({ ...assignmentIn(word), span: word.span })),
    ])
    .flatMap(({ name, value, span }) => (name && variables.get(name.toUpperCase())?.test(value ?? '') ? { name, span } : []))
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
  for (const [index, { name, span }] of found.entries()) {
    const next = found[index + 1]
    // A script that is one word (`sh -c "X=0 command"`) begins with the name, too.
    if (next === undefined || !contains(span, next.span))
      yield { at: { span }, identity: name, message: `"${name}" turns the check of certificates off` }
  }
}

const spanning = (first: Located, last: Located): Located => ({ span: { start: first.span.start, end: last.span.end } })
