import type { Span } from '../source/text.ts'
import { invocations } from './dockerfile-commands.ts'
import type { Instruction } from './dockerfile-model.ts'
import { mayMatch, type Needs } from './needs.ts'
import type { Invocation } from './shell-commands.ts'

/** What puts a credential into a layer. Its span holds no argument, as that may be the credential. */
export interface LayerCredential {
  readonly span: Span
  /** Names the file or the program, in a form that may be printed. */
  readonly what: string
}

/** Files whose only use is to hold credentials, by the manuals of their programs. */
const credentialFile =
  /(?:^|\/)(?:id_(?:rsa|dsa|ecdsa|ed25519)(?:_sk)?|[._]netrc|\.git-credentials|\.pgpass|\.pypirc|\.my\.cnf|\.dockercfg|\.vault-token|\.aws\/credentials|\.docker\/config\.json|\.kube\/config|kubeconfig|application_default_credentials\.json|\.config\/gh\/hosts\.yml|\.gem\/credentials|\.cargo\/credentials(?:\.toml)?|\.terraform\.d\/credentials\.tfrc\.json|[^/]*private[-_.]?key[^/]*\.(?:pem|key|der|p8)|(?:tls|ssl|server|client)\.key|[^/]+\.(?:kdbx|ppk))$/i

const credentialNeeds: Needs = [
  [
    ...['id_', 'netrc', 'credentials', '.pgpass', '.pypirc', '.my.cnf', '.dockercfg', '.vault-token', 'config', 'hosts.yml', 'key'],
    ...['.kdbx', '.ppk'],
  ],
]

/** Its end says what a path is. */
const maxPath = 300

/** Folders that hold such files beside others; as a target they say nothing. */
const credentialFolder = /(?:^|\/)\.(?:ssh|aws)\/?$/
const folderNeeds: Needs = [['.ssh', '.aws']]

/** Variables that say where a program finds such a file. */
const credentialVariable =
  /^\$\{?(?:AWS_SHARED_CREDENTIALS_FILE|AWS_CONFIG_FILE|AWS_WEB_IDENTITY_TOKEN_FILE|GOOGLE_APPLICATION_CREDENTIALS|KUBECONFIG|NETRC|PGPASSFILE|DOCKER_AUTH_CONFIG)\}?$/

/** Commands that keep what they are given in the home directory, by the program and its words with options left out. */
const logins: readonly RegExp[] = [
  /^gcloud auth (?:activate-service-account|login)\b/,
  /^(?:docker|podman|buildah|nerdctl|skopeo|oras|cosign) login\b/,
  /^(?:helm registry|crane auth|ko|regctl registry) login\b/,
  /^aws configure set (?:\S+\.)?aws_(?:secret_access_key|session_token)\b/,
  /^az login\b/,
  /^(?:gh|glab) auth login\b/,
  /^(?:npm|pnpm|yarn) (?:login|adduser)\b/,
  /^(?:npm|pnpm) config set \S*:?_(?:authToken|auth|password)\b/,
  /^yarn config set \S*(?:npmAuthToken|npmAuthIdent|_authToken)\b/,
  /^git config (?:\S+ )*?url\.https?:\/\/[^/@\s]+@/,
  /^pip[\d.]* config set \S*index-url \w+:\/\/[^/@\s:]+:[^/@\s]*@/,
  /^(?:bundle config set|bundle config) (?:\S+ )?\S+ [^\s:]+:\S+$/,
  /^composer config \S*(?:http-basic|github-oauth|gitlab-token|bearer)\b/,
  /^(?:vault|heroku|oc) login\b/,
  /^cargo login\b/,
]

/** What takes it away again before the layer is closed. */
const undone =
  /^(?:\S+ (?:\S+ )?(?:logout|revoke|unset)\b|git config (?:\S+ )*(?:--unset|--remove-section)|(?:npm|pnpm) config (?:delete|rm)\b|(?:rm|shred) .*(?:\.docker|gcloud|\.aws|\.azure|npmrc|gitconfig|netrc|credentials|\.config|\.kube|auth\.json|~|\$HOME|\/root))/

/** The credentials that an instruction leaves in its layer: files that are copied, and programs that are logged in. */
export function layerCredentials(instruction: Instruction): readonly LayerCredential[] {
  const { keyword, flags, words } = instruction
  if (keyword === 'COPY' || keyword === 'ADD')
    return words
      .filter(({ span, value }, at) => {
        const path = instruction.expand(span).value.slice(-maxPath)
        return (
          (mayMatch(path.toLowerCase(), credentialNeeds) && credentialFile.test(path)) ||
          (value.startsWith('$') && credentialVariable.test(value)) ||
          (at < words.length - 1 && mayMatch(path, folderNeeds) && credentialFolder.test(path))
        )
      })
      .slice(0, 1)
      .map(({ span, value }) => ({ span, what: value }))
  const isKept = flags.every(({ name, value }) => name !== 'mount' || !value?.includes('type=tmpfs'))
  if (keyword !== 'RUN' || !isKept) return []
  const all = invocations(instruction)
  if (all.some((each) => undone.test(spelt(each, true)))) return []
  return all
    .filter((each) => logins.some((form) => form.test(spelt(each, false))))
    .map(({ name, nameWord, args }) => {
      const verb = args.find(({ value }) => /^[a-z]+$/.test(value))
      return { span: { start: nameWord.span.start, end: (verb ?? nameWord).span.end }, what: `${name} ${verb?.value ?? ''}`.trimEnd() }
    })
}

/** More words than any such command has. */
const maxWords = 100

function spelt({ name, args }: Invocation, options: boolean): string {
  const words = args.slice(0, maxWords).map(({ value }) => value.slice(0, maxPath))
  return [name, ...words.filter((value) => options || !value.startsWith('-'))].join(' ')
}
