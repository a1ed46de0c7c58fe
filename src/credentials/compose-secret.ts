import type { ComposeService } from '../documents/compose-model.ts'
import type { NamedValue } from '../documents/grains.ts'
import { parseImage } from '../documents/image.ts'
import type { YamlMap } from '../documents/yaml.ts'
import { appendItem, ownEntry, setAt, type YamlEdit } from '../documents/yaml-edit.ts'
import { wordsOf } from './name.ts'

/**
 * Variables that an image reads from a file instead, if their name ends in `_FILE`: each image's own page, "Docker Secrets".
 * What an image does not say of itself is not guessed.
 */
const readFromFile: Readonly<Record<string, RegExp>> = {
  postgres: /^POSTGRES_PASSWORD$/,
  mysql: /^MYSQL_(?:ROOT_)?PASSWORD$/,
  mariadb: /^(?:MYSQL|MARIADB)_(?:ROOT_)?PASSWORD$/,
  mongo: /^MONGO_INITDB_ROOT_PASSWORD$/,
  wordpress: /^WORDPRESS_(?:DB_PASSWORD|(?:AUTH|SECURE_AUTH|LOGGED_IN|NONCE)_(?:KEY|SALT))$/,
  redmine: /^REDMINE_(?:DB_PASSWORD|SECRET_KEY_BASE)$/,
  nextcloud:
    /^(?:NEXTCLOUD_ADMIN_PASSWORD|MYSQL_PASSWORD|POSTGRES_PASSWORD|REDIS_HOST_PASSWORD|SMTP_PASSWORD|OBJECTSTORE_S3_(?:KEY|SECRET))$/,
}

export interface ComposeSecret {
  readonly name: string
  readonly edits: readonly YamlEdit[]
}

/** The edits with which a service reads the value from a secret of the file. Undefined where its image may not do so, or the file is in the way. */
export function composeSecret({ document, name, value, span, entry }: NamedValue): ComposeSecret | undefined {
  const file = document.grains('composeFile').find(({ root }) => root.span.start <= span.start && span.end <= root.span.end)
  const service = file?.services.find(({ node }) => node.span.start <= span.start && span.end <= node.span.end)
  if (file === undefined || service === undefined || !readsFile(service, name)) return undefined
  const secret = secretName(file.root, service, name, value)
  // An item of a list is `NAME=value`.
  const assigned = { start: span.start - name.length - 1, end: span.end }
  if (secret === undefined || (entry === undefined && !document.text.slice(assigned).startsWith(`${name}=`))) return undefined
  const path = `/run/secrets/${secret}`
  const own =
    entry === undefined
      ? [{ span: assigned, text: `${name}_FILE=${path}` }]
      : [
          { span: { start: entry.key.span.end, end: entry.key.span.end }, text: '_FILE' },
          { span, text: path },
        ]
  const others = [grant(service, secret), setAt(document.text, file.root, ['secrets', secret, 'file'], `./${secret}.txt`)]
  const edits = [...own, ...others].filter((edit) => edit !== undefined)
  const isQuotedKey = entry !== undefined && entry.key.style !== 'plain'
  return edits.length === own.length + others.length && !isQuotedKey ? { name: secret, edits: coalesced(edits) } : undefined
}

/** What is inserted where another edit ends becomes a part of that edit: the value may be the last of its service, and that the last of the file. */
function coalesced(edits: readonly YamlEdit[]): YamlEdit[] {
  const result: YamlEdit[] = []
  for (const edit of [...edits].sort((a, b) => a.span.start - b.span.start)) {
    const last = result.at(-1)
    if (last?.span.end === edit.span.start)
      result[result.length - 1] = { span: { ...last.span, end: edit.span.end }, text: last.text + edit.text }
    else result.push(edit)
  }
  return result
}

function readsFile(service: ComposeService, variable: string): boolean {
  const image = parseImage(service.own('image')?.string ?? '')
  if (image === null || (image.registry !== null && image.registry.value !== 'docker.io')) return false
  return readFromFile[image.repository.value.replace(/^library\//, '')]?.test(variable) === true
}

/** Not one that the file has, and without the value, which no edit may repeat. */
function secretName(root: YamlMap, service: ComposeService, variable: string, value: string): string | undefined {
  const words = wordsOf(variable)
  const names = [words.join('_'), `${service.name}_${words.join('_')}`, `${service.name}_${words.at(-1)}`, `${service.name}_login`]
  const edit = (name: string) => `_FILE /run/secrets/${name} secrets file ./${name}.txt`
  return names.find((name) => /^[\w-]+$/.test(name) && root.at('secrets', name) === undefined && !edit(name).includes(value))
}

function grant({ document, node }: ComposeService, secret: string): YamlEdit | undefined {
  const granted = ownEntry(node, 'secrets')
  if (granted === undefined) return setAt(document.text, node, ['secrets'], [secret])
  return granted.value.kind === 'sequence' && granted.alias === null ? appendItem(document.text, granted.value, secret) : undefined
}
