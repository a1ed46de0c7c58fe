import { asList, asMap, everywhere, isMap, type Plain, remade, remadeBelow, reversed, type Ways } from './way.ts'

const job = (change: (job: Plain) => Plain | null) => remadeBelow('workflow', 'jobs', (value) => change(value) ?? undefined)
const field = (key: string, change: (value: unknown) => unknown) =>
  job((each) => {
    const made = each[key] === undefined ? undefined : change(each[key])
    return made === undefined || made === null ? null : { ...each, [key]: made }
  })

const top = (key: string, change: (value: unknown) => unknown) =>
  remade(['workflow'], (file) => {
    const made = asMap(file)[key] === undefined ? null : change(asMap(file)[key])
    return made === null || made === undefined ? null : { ...asMap(file), [key]: made }
  })

/** Each step of a workflow or of a composite action. */
const step = (change: (step: Plain) => Plain | null) =>
  remade(['workflow', 'action'], (file) => {
    let isOther = false
    const made = everywhere(file, (value) => {
      if (!isMap(value) || !Array.isArray(value.steps)) return undefined
      const steps = value.steps.map((each) => {
        const other = isMap(each) ? change(each) : null
        isOther ||= other !== null
        return other ?? each
      })
      return { ...value, steps }
    })
    return isOther ? made : null
  })

const ofOne = (value: unknown) => (typeof value === 'string' ? [value] : null)
const oneOf = (value: unknown) => (asList(value).length === 1 ? asList(value)[0] : null)

const inExpressions = (change: (inner: string) => string) =>
  remade(['workflow', 'action'], (file) => {
    const made = everywhere(file, (value) =>
      typeof value === 'string' ? value.replaceAll(/\$\{\{(.*?)\}\}/gs, (_, inner) => `\${{${change(inner)}}}`) : undefined,
    )
    return JSON.stringify(made) === JSON.stringify(file) ? null : made
  })

export const workflowWays: Ways = {
  'jobs reversed': top('jobs', reversed),
  'events as a string': top('on', oneOf),
  'events as a list': top('on', (on) =>
    typeof on === 'string' ? [on] : isMap(on) && Object.values(on).every((value) => value === null) ? Object.keys(on) : null,
  ),
  'events as a map': top('on', (on) =>
    typeof on === 'string' ? { [on]: null } : Array.isArray(on) ? Object.fromEntries(on.map((event) => [event, null])) : null,
  ),
  'scopes in another order': remade(['workflow'], (file) => {
    const made = everywhere(file, (value) => {
      const permissions = isMap(value) ? reversed(value.permissions) : undefined
      return permissions && isMap(value) ? { ...value, permissions } : undefined
    })
    return JSON.stringify(made) === JSON.stringify(file) ? null : made
  }),
  'runner as a list': field('runs-on', ofOne),
  'runner as a string': field('runs-on', oneOf),
  'runner as labels': field('runs-on', (value) => (isMap(value) ? null : { labels: value })),
  'needs as a list': field('needs', ofOne),
  'needs as a string': field('needs', oneOf),
  'environment as a map': field('environment', (name) => (typeof name === 'string' ? { name } : null)),
  'environment as a string': field('environment', (map) => (isMap(map) && Object.keys(map).length === 1 ? map.name : null)),
  'container as a map': field('container', (image) => (typeof image === 'string' ? { image } : null)),
  'container as a string': field('container', (map) => (isMap(map) && Object.keys(map).length === 1 ? map.image : null)),
  'expressions without blanks': inExpressions((inner) => inner.trim()),
  'expressions with blanks': inExpressions((inner) => `  ${inner.trim()}  `),
  'properties by index': inExpressions((inner) =>
    /['"]/.test(inner) ? inner : inner.replaceAll(/(?<=[\w\]])\.([\w-]+)(?![\w(-])/g, "['$1']"),
  ),
  'conditions in an expression': step((each) =>
    typeof each.if === 'string' && !each.if.includes('${{') ? { ...each, if: `\${{ ${each.if.trim()} }}` } : null,
  ),
  'conditions out of an expression': step((each) => {
    const inner = /^\$\{\{((?:(?!\}\}).)*)\}\}$/s.exec(String(each.if ?? ''))?.[1]
    return inner === undefined || inner.includes('${{') ? null : { ...each, if: inner.trim() }
  }),
  'conditions of jobs in an expression': job((each) =>
    typeof each.if === 'string' && !each.if.includes('${{') ? { ...each, if: `\${{ ${each.if.trim()} }}` } : null,
  ),
  'keys of steps reversed': step((each) => reversed(each) ?? null),
  'names for steps': step((each) =>
    each.name === undefined && each.id === undefined ? { name: `Do ${String(each.uses ?? 'it').split('@')[0]}`, ...each } : null,
  ),
  'steps without names': step(({ name, ...each }) => (name === undefined || each.id !== undefined ? null : each)),
  'a step before all': job((each) =>
    Array.isArray(each.steps) ? { ...each, steps: [{ name: 'Say hello', run: 'echo hello' }, ...each.steps] } : null,
  ),
  'a script of a comment more': step((each) => (typeof each.run === 'string' ? { ...each, run: `# a note\n${each.run}` } : null)),
  'scripts that end with a line break': step((each) =>
    typeof each.run === 'string' && !each.run.endsWith('\n') && !each.run.endsWith('\\') ? { ...each, run: `${each.run}\n` } : null,
  ),
}
