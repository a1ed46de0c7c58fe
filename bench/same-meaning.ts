/**
 * Files written in another way that means the same (and back), moved, and with versions raised: nothing may be introduced or fixed.
 *   node bench/same-meaning.ts [--verbose] [--only TEXT] examples|FOLDER|CASES.jsonl …
 * `examples` are those of all rules and the documents of the tests. Strict rules run too. Prints how much was tried of each kind of document and what
 * did not hold, by way and rule.
 */
import { readFileSync, statSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { readDocument } from '../src/documents/index.ts'
import { diskTree } from '../src/git/disk.ts'
import { type Difference, differences } from '../test/ways/differences.ts'
import { ways } from '../test/ways/index.ts'
import { inverse, type Moved, moves, movesApart } from '../test/ways/moves.ts'
import { type Sample, samples } from '../test/ways/samples.ts'
import { isYaml, kindOf, type Way, type Ways } from '../test/ways/way.ts'

const isDockerfile = (path: string) => /(?:^|\/)(?:Dockerfile|Containerfile)[^/]*$|\.dockerfile$/i.test(path)

const replaced =
  (pattern: RegExp, by: string | ((...groups: string[]) => string), applies: (path: string, text: string) => boolean = isYaml): Way =>
  (path, text) =>
    applies(path, text) ? text.replaceAll(pattern, by as string) : null

const bump = (_all: string, before: string, number: string) => `${before}${Number(number) + 1}`

/** What is another thing or version, and no less safe. */
const updates: Ways = {
  'action versions raised': replaced(/(uses:\s*['"]?[\w.-]+\/[\w./-]+@v?)(\d+)(?![\w-])/g, bump),
  'image tags raised': replaced(/(image:\s*['"]?[\w./-]+(?::\d+\/[\w./-]+)?:v?)(\d+)(?![\w/])/g, bump),
  'base images raised': replaced(/^(FROM\s+(?:--\S+\s+)*[\w./-]+:v?)(\d+)(?![\w/])/gim, bump, isDockerfile),
  // Annotations of old speak of a container by its name.
  'containers renamed': replaced(
    /^(\s+- name: )([\w.-]+)(\s+image: )/gm,
    '$1$2-renamed$3',
    (path, text) => isYaml(path) && !/container\.(?:seccomp|apparmor)\./.test(text),
  ),
  'stages renamed': (path, text) => {
    if (!isDockerfile(path)) return null
    const names = [...text.matchAll(/^FROM\s.*\sAS\s+(\w+)\s*$/gim)].map(([, name = '']) => name)
    return names.reduce((all, name) => all.replaceAll(new RegExp(`\\b(as|from=|FROM)(\\s*)${name}\\b`, 'gi'), `$1$2${name}x`), text)
  },
}

const { values: options, positionals: sources } = parseArgs({
  options: { verbose: { type: 'boolean', default: false }, only: { type: 'string', default: '' } },
  allowPositionals: true,
})

const all = (await Promise.all(sources.map(read))).flat()
const tried = new Map<string, number>()
const broken = new Map<string, string[]>()
for (const { name: sample, files } of all) {
  for (const [path, text] of Object.entries(files)) {
    // What is broken is broken in another way when it is written in another way.
    if (readDocument(path, text).problems.length > 0) continue
    const kind = kindOf(path, text)
    for (const { name, base, head, renames } of changes(path, text)) {
      if (!name.includes(options.only)) continue
      tried.set(kind, (tried.get(kind) ?? 0) + 1)
      const { [path]: _, ...others } = files
      const [was, is] = [
        { ...others, ...base },
        { ...others, ...head },
      ]
      const there = await differences(was, is, renames)
      const back: Difference[] = name in updates ? [] : await differences(is, was, inverse(renames))
      for (const { rule, key, line } of [...there, ...back]) {
        if (name in moves && rule !== null && movesApart(rule, kind)) continue
        const group = `${kind} · ${name} · ${key}`
        broken.set(group, [...(broken.get(group) ?? []), `${sample}: ${line}`])
      }
    }
  }
}

const total = [...tried.values()].reduce((sum, count) => sum + count, 0)
console.log(`${total} changes of ${all.length} samples: ${[...tried].map(([kind, count]) => `${kind} ${count}`).join(', ')}`)
console.log(`${[...broken.values()].flat().length} differences`)
for (const [key, found] of [...broken].sort((a, b) => b[1].length - a[1].length)) {
  console.log(`${String(found.length).padStart(5)}  ${key}`)
  for (const line of options.verbose ? found : found.slice(0, 1)) console.log(`         ${line}`)
}
process.exitCode = broken.size > 0 ? 1 : 0

function* changes(path: string, text: string): Iterable<Moved & { readonly name: string }> {
  for (const [name, way] of Object.entries({ ...ways, ...updates })) {
    const made = way(path, text)
    const { base, head } = typeof made === 'string' ? { base: text, head: made } : (made ?? { base: '', head: '' })
    if (head !== base) yield { name, base: { [path]: base }, head: { [path]: head } }
  }
  for (const [name, move] of Object.entries(moves)) {
    const moved = move(path, text)
    if (moved !== null) yield { name, ...moved }
  }
}

async function read(source: string): Promise<Sample[]> {
  if (source === 'examples') return [...samples()]
  if (!statSync(source).isDirectory()) {
    const lines = readFileSync(source, 'utf8').split('\n').filter(Boolean)
    return lines.flatMap((line) => {
      const { id, files } = JSON.parse(line) as { id: string; files: { path: string; text?: string }[] }
      return files.flatMap(({ path, text }) => (text === undefined ? [] : { name: id, files: { [path]: text } }))
    })
  }
  const tree = diskTree(source)
  const listed = await tree.list()
  const contents = await tree.read(listed)
  return listed.flatMap(({ path }, index) => {
    const content = contents[index]
    return content?.kind === 'text' ? { name: source, files: { [path]: content.text } } : []
  })
}
