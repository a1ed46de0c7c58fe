/** By which prefixes are told apart; another one in each run, so that nobody can choose names that are told apart slowly. */
const factor = Math.trunc(Math.random() * 2 ** 31) | 1

interface Named<Value> {
  readonly name: string
  readonly value: Value
}

/** Values by name. In one walk over a subject, however many words it has, it finds the longest name that the subject is or begins with, word by word. */
export class Names<Value> {
  readonly #byHash = new Map<number, Map<string, Named<Value>>>()

  constructor(entries: Iterable<readonly [string, Value]> = []) {
    for (const [name, value] of entries) this.set(name, value)
  }

  set(name: string, value: Value): void {
    let hash = 0
    for (let at = 0; at < name.length; at++) hash = next(hash, name, at)
    const same = this.#byHash.get(hash)
    if (same === undefined) this.#byHash.set(hash, new Map([[name, { name, value }]]))
    else same.set(name, { name, value })
  }

  longestIn(subject: string): Named<Value> | undefined {
    const candidates: { readonly end: number; readonly names: Iterable<Named<Value>> }[] = []
    let hash = 0
    for (let end = 1; end <= subject.length; end++) {
      hash = next(hash, subject, end - 1)
      if (end < subject.length && subject[end] !== ' ') continue
      const names = this.#byHash.get(hash)?.values()
      if (names !== undefined) candidates.push({ end, names })
    }
    for (const { end, names } of candidates.reverse()) {
      for (const named of names) if (named.name.length === end && subject.startsWith(named.name)) return named
    }
    return undefined
  }
}

const next = (hash: number, text: string, at: number): number => (Math.imul(hash, factor) + text.charCodeAt(at)) | 0
