import { readFileSync } from 'node:fs'
import { Ajv, type ValidateFunction } from 'ajv'
import formats from 'ajv-formats'

type Json = Record<string, unknown>
interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query'
  readonly schema: Json
}
interface Operation {
  readonly operationId: string
  readonly parameters: readonly ({ $ref: string } | Parameter)[]
  readonly requestBody?: { readonly required?: boolean; readonly content: { readonly 'application/json': { readonly schema: Json } } }
  readonly responses: Readonly<Record<string, { readonly $ref?: string; readonly content?: Json }>>
}
interface Extract {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: { readonly schemas: Readonly<Record<string, Json>>; readonly parameters: Readonly<Record<string, Parameter>> }
}

export interface Match {
  readonly id: string
  readonly parameters: Readonly<Record<string, string>>
  readonly pointer: string
  readonly operation: Operation
}

/** What GitHub's OpenAPI document says of the operations in `openapi.generated.json`. */
export class Contract {
  readonly #extract: Extract = JSON.parse(readFileSync(new URL('openapi.generated.json', import.meta.url), 'utf8'))
  readonly #ajv = new Ajv({ strict: false, allErrors: true, coerceTypes: false })
  readonly #queries = new Map<string, ValidateFunction>()
  readonly #patterns = new Map<string, RegExp>()

  constructor() {
    formats.default(this.#ajv)
    this.#ajv.addSchema(this.#extract, 'github')
  }

  match(method: string, path: string): Match | null {
    for (const [template, operations] of Object.entries(this.#extract.paths)) {
      const operation = operations[method.toLowerCase()]
      if (!operation) continue
      const groups = this.#pattern(template).exec(path)?.groups
      if (!groups) continue
      const parameters = Object.fromEntries(Object.entries(groups).map(([name, value]) => [name, decodeURIComponent(value)]))
      const pointer = `/paths/${template.replaceAll('~', '~0').replaceAll('/', '~1')}/${method.toLowerCase()}`
      return { id: operation.operationId, parameters, pointer: encodeURI(pointer), operation }
    }
    return null
  }

  #pattern(template: string): RegExp {
    const pattern = this.#patterns.get(template) ?? new RegExp(`^${template.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`)
    this.#patterns.set(template, pattern)
    return pattern
  }

  /** Says what is wrong with a request: parameters, body, and keys that GitHub would ignore without a word. */
  request({ operation, parameters, pointer }: Match, query: URLSearchParams, body: unknown): string[] {
    const wrong: string[] = []
    const declared = operation.parameters.map((item) => this.#parameter(item))
    for (const name of query.keys())
      if (!declared.some((item) => item.in === 'query' && item.name === name)) wrong.push(`unknown query ${name}`)
    for (const { name, in: place, schema } of declared) {
      const value = place === 'path' ? parameters[name] : query.get(name)
      if (value !== null && value !== undefined) wrong.push(...this.#value(name, schema, value))
    }
    if (Number(query.get('per_page') ?? 1) > 100) wrong.push('per_page is at most 100')
    if (operation.requestBody) {
      if (body === undefined && operation.requestBody.required) wrong.push('a body is required')
      const schema = '/requestBody/content/application~1json/schema'
      if (body !== undefined) wrong.push(...this.#check(pointer + schema, body))
      if (body !== undefined) wrong.push(...unknownKeys(operation.requestBody.content['application/json'].schema, body, ''))
    } else if (body !== undefined) wrong.push('this operation takes no body')
    return wrong
  }

  /** Keeps the loopback itself honest. */
  response({ operation, pointer }: Match, status: number, body: unknown): string[] {
    const answer = operation.responses[String(status)]
    if (!answer) return ['401', '403', '404', '409', '422', '429', '500', '502', '503'].includes(String(status)) ? [] : [`status ${status}`]
    if (status >= 400) return []
    if (!answer.content) return body === undefined ? [] : ['this answer has no body']
    return this.#check(`${pointer}/responses/${status}/content/application~1json/schema`, body)
  }

  #parameter(item: { $ref: string } | Parameter): Parameter {
    if (!('$ref' in item)) return item
    const found = this.#extract.components.parameters[item.$ref.split('/').at(-1) ?? '']
    if (!found) throw new Error(`no parameter ${item.$ref}`)
    return found
  }

  #value(name: string, schema: Json, value: string): string[] {
    const key = JSON.stringify(schema)
    const validate =
      this.#queries.get(key) ??
      new Ajv({ strict: false, coerceTypes: true, validateFormats: false }).compile({ properties: { value: schema } })
    this.#queries.set(key, validate)
    return validate({ value }) ? [] : [`${name}: ${validate.errors?.[0]?.message}`]
  }

  #check(pointer: string, value: unknown): string[] {
    const validate = this.#ajv.getSchema(`github#${pointer}`)
    if (!validate) throw new Error(`no schema at ${pointer}`)
    if (validate(value)) return []
    return (validate.errors ?? []).map((error) => `${error.instancePath || 'body'} ${error.message}`)
  }
}

function unknownKeys(schema: Json, value: unknown, at: string): string[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => unknownKeys((schema.items ?? {}) as Json, item, `${at}/${index}`))
  const properties = schema.properties as Record<string, Json> | undefined
  if (!properties || value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, item]) => {
    const known = properties[key]
    return known ? unknownKeys(known, item, `${at}/${key}`) : [`${at}/${key} is not a property`]
  })
}
