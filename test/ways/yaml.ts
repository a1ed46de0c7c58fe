import { asMap, documentsOf, dumped, everywhere, isMap, isYaml, kindOf, reversed, type Way, type Ways, written } from './way.ts'

const isWaiver = /plimsoll-ignore/
const lines =
  (change: (text: string) => string): Way =>
  (path, text) =>
    isYaml(path) ? change(text) : null

/** Equal maps and lists become one, so that the writer makes an anchor and aliases of them. */
function shared(value: unknown): unknown {
  const known = new Map<string, unknown>()
  return everywhere(value, (each) => {
    if (typeof each !== 'object' || each === null || Object.keys(each).length === 0) return undefined
    const key = JSON.stringify(each)
    if (!known.has(key)) known.set(key, each)
    return known.get(key)
  })
}

/** The second half of a map's keys stands in a map that is merged into it. */
function merging(value: unknown): unknown {
  if (!isMap(value) || 'kind' in value) return undefined
  const entries = Object.entries(value)
  const own = Math.ceil(entries.length / 2)
  return entries.length < 2 ? undefined : { ...Object.fromEntries(entries.slice(0, own)), '<<': Object.fromEntries(entries.slice(own)) }
}

const withAliases: Way = (path, text) => {
  const documents = documentsOf(path, text)
  const head = documents && written(documents.map(shared), { noRefs: false })
  return head?.includes('*ref_') ? head : null
}

/** Runners know no merge keys. */
const withMerges: Way = (path, text) => {
  if (['workflow', 'action', 'dependabot', 'policy'].includes(kindOf(path, text))) return null
  const documents = documentsOf(path, text)
  return documents && written(documents.map((document) => everywhere(document, merging)))
}

const asJson: Way = (path, text) => {
  const documents = documentsOf(path, text)
  return documents?.length === 1 ? JSON.stringify(documents[0], null, 2) : null
}

const documentsReversed: Way = (path, text) => {
  const documents = documentsOf(path, text)
  return documents && documents.length > 1 ? written([...documents].reverse()) : null
}

/** Of block scalars the text would become another. */
const indentationDoubled = (text: string) =>
  /[|>][-+\d]*[ \t]*$/m.test(text) ? text : text.replaceAll(/^(?: |- )+/gm, (lead) => lead.replaceAll(' ', '  ').replaceAll('-  ', '-   '))

export const yamlWays: Ways = {
  'style of the writer': dumped({}),
  'indentation of four': dumped({ indent: 4 }),
  'lists without indentation': dumped({ seqNoIndent: true }),
  'quotes everywhere': dumped({ forceQuotes: true, quoteStyle: 'double' }),
  'single quotes': dumped({ forceQuotes: true, quoteStyle: 'single' }),
  'keys sorted': dumped({ sortKeys: true }),
  'flow style': dumped({ flowLevel: 4 }),
  'flow style from the top': dumped({ flowLevel: 1 }),
  'keys reversed': (path, text) => {
    const documents = documentsOf(path, text)
    return documents && written(documents.map((document) => everywhere(document, reversed)))
  },
  'documents reversed': documentsReversed,
  'anchors and aliases': withAliases,
  'merge keys': withMerges,
  JSON: asJson,
  'JSON on one line': (path, text) => {
    const documents = documentsOf(path, text)
    return documents?.length === 1 ? JSON.stringify(documents[0]) : null
  },
  'indentation doubled': lines(indentationDoubled),
  'a line of dashes above': lines((text) => (/^(?:---|%|\uFEFF)/m.test(text) ? text : `---\n${text}`)),
  'comments at the ends of lines': lines((text) =>
    isWaiver.test(text) || /[|>]|["']$|["'][^"']*$|#|^[^\n:]+$/m.test(text.replace(/^---$/gm, ''))
      ? text
      : text.replaceAll(/^(.*[\w\]}"'])$/gm, '$1 # a note'),
  ),
}

/** A List of objects in place of documents. */
export const kubernetesWays: Ways = {
  'objects in a List': (path, text) => {
    const documents = documentsOf(path, text)
    if (documents === null || kindOf(path, text) !== 'kubernetes') return null
    const objects = documents.filter((document) => document !== null)
    return objects.some((document) => asMap(document).kind === 'List')
      ? null
      : written([{ apiVersion: 'v1', kind: 'List', items: objects }])
  },
  'containers reversed': (path, text) => {
    const documents = documentsOf(path, text)
    if (documents === null || kindOf(path, text) !== 'kubernetes') return null
    const made = documents.map((document) =>
      everywhere(document, (value) => {
        if (!isMap(value)) return undefined
        const lists = Object.entries(value).filter(
          ([key, list]) => /^(?:containers|volumes|env|volumeMounts)$/.test(key) && Array.isArray(list),
        )
        return lists.length === 0
          ? undefined
          : { ...value, ...Object.fromEntries(lists.map(([key, list]) => [key, [...(list as unknown[])].reverse()])) }
      }),
    )
    return JSON.stringify(made) === JSON.stringify(documents) ? null : written(made)
  },
}
