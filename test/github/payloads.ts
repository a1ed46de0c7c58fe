import examples from '@octokit/webhooks-examples' with { type: 'json' }

type Json = Record<string, unknown>
// Its types speak of a module, its file is a list.
const events = examples as unknown as { name: string; examples: Json[] }[]

/** GitHub's own examples of what it sends with an event. */
export const payloads = (name: string): Json[] => structuredClone(events.find((event) => event.name === name)?.examples ?? [])
