/**
 * Real files, written in another way that means the same, and with versions raised: nothing may be introduced.
 *   node bench/same-meaning.ts FOLDER|CASES.jsonl …
 * Strict rules run too. Prints what was introduced, by way and rule.
 */
import { readFileSync, statSync } from 'node:fs'
import { dump, loadAll } from 'js-yaml'
import { diskTree } from '../src/git/disk.ts'
import { checkChange, told } from '../test/check.ts'

const isYaml = (path: string) => /\.ya?ml$/.test(path)
const isDockerfile = (path: string) => /(?:^|\/)(?:Dockerfile|Containerfile)[^/]*$|\.dockerfile$/i.test(path)

/** Null where the way does not apply to the file. */
type Way = (path: string, text: string) => string | null

const dumped =
  (options: Parameters<typeof dump>[1]): Way =>
  (path, text) => {
    // Comments can hold exceptions and versions, which are not kept.
    if (!isYaml(path) || /\{\{|#.*(?:plimsoll|v?\d+\.\d)/.test(text)) return null
    try {
      return (loadAll(text) as unknown[]).map((value) => dump(value, { lineWidth: -1, ...options })).join('---\n')
    } catch {
      return null
    }
  }

const replaced =
  (pattern: RegExp, by: string | ((...groups: string[]) => string), applies = isYaml): Way =>
  (path, text) =>
    applies(path) ? text.replaceAll(pattern, by as string) : null

const bump = (_all: string, before: string, number: string) => `${before}${Number(number) + 1}`

const ways: Readonly<Record<string, Way>> = {
  'lines above': (path, text) => (/\.(?:json|md)$/.test(path) || /^#\s*syntax/.test(text) ? null : `\n# a note\n\n${text}`),
  'carriage returns': (_path, text) => (text.includes('\r') ? null : text.replaceAll('\n', '\r\n')),
  'indentation of four': dumped({ indent: 4 }),
  'lists without indentation': dumped({ seqNoIndent: true }),
  'quotes everywhere': dumped({ forceQuotes: true, quoteStyle: 'double' }),
  'keys sorted': dumped({ sortKeys: true }),
  'flow style': dumped({ flowLevel: 4 }),
  'action versions raised': replaced(/(uses:\s*['"]?[\w.-]+\/[\w./-]+@v?)(\d+)(?![\w-])/g, bump),
  'image tags raised': replaced(/(image:\s*['"]?[\w./-]+(?::\d+\/[\w./-]+)?:v?)(\d+)(?![\w/])/g, bump),
  'base images raised': replaced(/^(FROM\s+(?:--\S+\s+)*[\w./-]+:v?)(\d+)(?![\w/])/gim, bump, isDockerfile),
  'containers renamed': replaced(/^(\s+- name: )(\S+)(\s+image: )/gm, '$1$2-renamed$3'),
  'stages renamed': (path, text) => {
    if (!isDockerfile(path)) return null
    const names = [...text.matchAll(/^FROM\s.*\sAS\s+(\w+)\s*$/gim)].map(([, name = '']) => name)
    return names.reduce((all, name) => all.replaceAll(new RegExp(`\\b(as|from=|FROM)(\\s*)${name}\\b`, 'gi'), `$1$2${name}x`), text)
  },
}

const files: { path: string; text: string }[] = []
for (const source of process.argv.slice(2)) {
  if (statSync(source).isDirectory()) {
    const tree = diskTree(source)
    const listed = await tree.list()
    const contents = await tree.read(listed)
    for (const [index, { path }] of listed.entries()) {
      const content = contents[index]
      if (content?.kind === 'text') files.push({ path, text: content.text })
    }
  } else {
    for (const line of readFileSync(source, 'utf8').split('\n').filter(Boolean)) {
      const { files: own } = JSON.parse(line) as { files: { path: string; text?: string }[] }
      for (const { path, text } of own) if (text !== undefined) files.push({ path, text })
    }
  }
}

const broken = new Map<string, string[]>()
let tried = 0
for (const { path, text } of files) {
  for (const [name, way] of Object.entries(ways)) {
    const head = way(path, text)
    if (head === null || head === text) continue
    tried++
    const { findings } = await checkChange({ [path]: text }, { [path]: head }, { overrides: { failOn: null, strict: true, only: [] } })
    for (const finding of findings) {
      if (finding.status !== 'introduced') continue
      const key = `${name} · ${finding.rule}`
      broken.set(key, [...(broken.get(key) ?? []), told(finding)])
    }
  }
}
console.log(`${tried} changes of ${files.length} files`)
for (const [key, found] of [...broken].sort((a, b) => b[1].length - a[1].length))
  console.log(`${String(found.length).padStart(5)}  ${key}\n         ${found[0]}`)
