/** Why there is no answer, as the end of a sentence that begins with who was asked. */
export class Unknown extends Error {}

/** Bytes: answers that are asked for here have a few hundred. */
const maximumSize = 1024 * 1024

/** `fetch` that follows no redirection, as the next host has to be looked at first. Every failure is an {@link Unknown}. */
export async function request(url: URL, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, { ...init, redirect: 'manual', headers: { 'user-agent': 'plimsoll', ...init.headers } })
  } catch (error) {
    throw new Unknown(init.signal?.aborted ? 'did not answer in time' : `cannot be reached (${reasonOf(error)})`)
  }
}

/** @throws {Unknown} where it is cut short or too long */
export async function readSmall(response: Response): Promise<string> {
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of response.body ?? []) {
      size += chunk.byteLength
      if (size > maximumSize) break
      chunks.push(chunk)
    }
  } catch {
    throw new Unknown('ended in the middle of its answer')
  }
  if (size > maximumSize) throw new Unknown('gave more than is read')
  return new TextDecoder().decode(Buffer.concat(chunks))
}

/** Undici wraps what the system said. */
function reasonOf(error: unknown): string {
  const { cause } = error as { cause?: { code?: string } }
  return cause?.code ?? (error instanceof Error ? error.name : 'no reason given')
}
