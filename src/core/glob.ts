import picomatch from 'picomatch'

const compiled = new Map<string, (value: string) => boolean>()

/** Whether a path or a rule id matches a glob (`k8s/*`, `deploy/**`). A glob that ends in `/` means all below. Names that start with a dot are matched too. */
export function matchesGlob(glob: string, value: string): boolean {
  let matcher = compiled.get(glob)
  if (matcher === undefined) {
    matcher = picomatch(glob.endsWith('/') ? `${glob}**` : glob, { dot: true, nonegate: true })
    compiled.set(glob, matcher)
  }
  return matcher(value)
}
