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
  | { readonly kind: 'status'; readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly message?: string }
  /** The connection is cut before any answer. */
  | { readonly kind: 'reset' }
  /** The connection is cut in the middle of the answer. */
  | { readonly kind: 'truncated' }
  | { readonly kind: 'slow'; readonly milliseconds: number }

interface Planned {
  readonly method: string
  readonly path: RegExp
  readonly fault: Fault
  skip: number
  times: number
}

/** Troubles to come, each for the next requests that it fits. */
export class Faults {
  readonly #planned: Planned[] = []

  /** `path` fits anywhere in the request's path; the first `skip` fitting requests go through. */
  add(method: string, path: RegExp, fault: Fault, { times = 1, skip = 0 } = {}): void {
    this.#planned.push({ method, path, fault, times, skip })
  }

  take(method: string, path: string): Fault | null {
    for (const planned of this.#planned) {
      if (planned.times === 0 || planned.method !== method || !planned.path.test(path)) continue
      if (planned.skip-- > 0) continue
      planned.times--
      return planned.fault
    }
    return null
  }
}
