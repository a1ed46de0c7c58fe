/** One request as the server saw it. */
export interface Seen {
  readonly method: string
  readonly path: string
  readonly body: unknown
  /** Milliseconds of a clock that only goes forward. */
  readonly at: number
  status: number
}

export type Fault =
  | {
      readonly kind: 'status'
      readonly status: number
      readonly headers?: Readonly<Record<string, string>>
      readonly message?: string
      /** In place of GitHub's own form of an error. */
      readonly body?: unknown
    }
  /** The connection is cut before any answer. */
  | { readonly kind: 'reset' }
  /** The connection is cut in the middle of the answer. */
  | { readonly kind: 'truncated' }
  | { readonly kind: 'slow'; readonly milliseconds: number }
  /** No answer comes as long as the client waits; `done`: the request is carried out, and half of the answer comes. */
  | { readonly kind: 'stalled'; readonly done: boolean }
  /** Answered from what the server knew before, as a replica that lags behind does: see `Loopback.past`. */
  | { readonly kind: 'stale' }

interface Planned {
  fits(seen: Seen, index: number): boolean
  readonly fault: Fault
  skip: number
  times: number
}

/** Troubles to come, each for the next requests that it fits. */
export class Faults {
  #planned: Planned[] = []
  #requests = 0

  /** `path` fits anywhere in the request's path; the first `skip` fitting requests go through. */
  add(method: string, path: RegExp, fault: Fault, { times = 1, skip = 0 } = {}): void {
    this.#planned.push({ fits: (seen) => seen.method === method && path.test(seen.path), fault, times, skip })
  }

  /** For the request of that number from now on, the first being 0, and for those after it that fit. */
  at(index: number, fault: Fault, fits: (seen: Seen) => boolean = () => true, times = 1): void {
    const first = this.#requests + index
    this.#planned.push({ fits: (seen, number) => number >= first && fits(seen), fault, times, skip: 0 })
  }

  clear(): void {
    this.#planned = []
  }

  take(seen: Seen): Fault | null {
    const index = this.#requests++
    for (const planned of this.#planned) {
      if (planned.times === 0 || !planned.fits(seen, index)) continue
      if (planned.skip-- > 0) continue
      planned.times--
      return planned.fault
    }
    return null
  }
}
