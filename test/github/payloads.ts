import examples from '@octokit/webhooks-examples' with { type: 'json' }

type Json = Record<string, unknown>
// Its types speak of a module, its file is a list.
const events = examples as unknown as { name: string; examples: Json[] }[]

const examplesOf = (name: string) => events.find((event) => event.name === name)?.examples ?? []

/** GitHub's own examples of what it sends with an event. */
export const payloads = (name: string): Json[] => structuredClone(examplesOf(name))

/** The first of them, to be changed. */
export function payloadLike<Payload>(name: string): Payload {
  const [first] = examplesOf(name)
  if (!first) throw new Error(`no example of ${name}`)
  return structuredClone(first) as Payload
}
