import { createRequire } from 'node:module'

type Json = Record<string, unknown>
const events: { name: string; examples: Json[] }[] = createRequire(import.meta.url)('@octokit/webhooks-examples')

/** GitHub's own examples of what it sends with an event. */
export const payloads = (name: string): Json[] => structuredClone(events.find((event) => event.name === name)?.examples ?? [])
