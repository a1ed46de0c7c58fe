import type { Content } from '../source/change.ts'
import { decodeContent, maximumBytes } from '../source/content.ts'
import type { Api } from './api.ts'
import { failure } from './pace.ts'

/** Requests at one time; GitHub allows 100. */
const width = 8
/** Below this many, single requests are as good. */
const worthBatching = 12
/** A batch of more files or more bytes takes GitHub longer than it allows. */
const batchFiles = 50
const batchBytes = 1_000_000

interface Text {
  readonly byteSize: number
  readonly text: string | null
}

/** Contents by id, each read once: many at a time through GraphQL, as a token has a thousand requests an hour, and one by one what comes inexact. */
export class ApiBlobs {
  readonly #api: Api
  readonly #known = new Map<string, Promise<Content>>()
  readonly #sizes = new Map<string, number>()

  constructor(api: Api) {
    this.#api = api
  }

  /** What a listing says; a batch is made up by it. */
  noteSize(oid: string, bytes: number): void {
    this.#sizes.set(oid, bytes)
  }

  /** Reads what can be read many at a time: for whoever will ask for these a few at a time. */
  async readAhead(oids: readonly string[]): Promise<void> {
    const wanted = this.#wanted(oids)
    if (wanted.length >= worthBatching) await inTurn(this.#batches(wanted), (batch) => this.#readBatch(batch))
  }

  async read(oids: readonly string[]): Promise<Content[]> {
    await this.readAhead(oids)
    const single = this.#wanted(oids)
    await inTurn(single, (oid) => {
      const content = this.#readOne(oid)
      this.#known.set(oid, content)
      return content
    })
    return Promise.all(oids.map((oid) => this.#known.get(oid) ?? this.#readOne(oid)))
  }

  #wanted(oids: readonly string[]): string[] {
    return [...new Set(oids)].filter((oid) => !this.#known.has(oid))
  }

  #batches(oids: readonly string[]): string[][] {
    const batches: string[][] = []
    let bytes = 0
    for (const oid of oids) {
      const size = this.#sizes.get(oid) ?? batchBytes
      if (size >= batchBytes || !/^[0-9a-f]+$/.test(oid)) continue
      const last = batches.at(-1)
      if (last !== undefined && last.length < batchFiles && bytes + size <= batchBytes) last.push(oid)
      else batches.push([oid])
      bytes = batches.at(-1) === last ? bytes + size : size
    }
    return batches
  }

  /** Takes only what is the blob byte for byte: no binary, cut or transcoded one. A batch that fails is read one by one. */
  async #readBatch(oids: readonly string[]): Promise<void> {
    const { octokit, owner, repo } = this.#api
    const fields = oids.map((oid, index) => `b${index}: object(oid: "${oid}") { ... on Blob { byteSize text } }`)
    const query = `query ($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { ${fields.join('\n')} } }`
    try {
      const answer = await octokit.graphql<{ repository: Readonly<Record<string, Text | null>> | null }>(query, { owner, repo })
      for (const [index, oid] of oids.entries()) {
        const blob = answer.repository?.[`b${index}`]
        const bytes = Buffer.from(blob?.text ?? '')
        if (blob?.byteSize === bytes.length) this.#known.set(oid, Promise.resolve(decodeContent(bytes)))
      }
    } catch {}
  }

  async #readOne(oid: string): Promise<Content> {
    const { octokit, owner, repo } = this.#api
    try {
      const { data } = await octokit.rest.git.getBlob({ owner, repo, file_sha: oid })
      if ((data.size ?? 0) > maximumBytes) return { kind: 'unreadable', reason: 'larger than 100 MB' }
      return decodeContent(Buffer.from(data.content, data.encoding === 'base64' ? 'base64' : 'utf8'))
    } catch (error) {
      const { status, message } = failure(error)
      return { kind: 'unreadable', reason: `GitHub answered ${status} (${message})` }
    }
  }
}

async function inTurn<Item>(items: readonly Item[], work: (item: Item) => Promise<unknown>): Promise<void> {
  for (let at = 0; at < items.length; at += width) await Promise.all(items.slice(at, at + width).map(work))
}
