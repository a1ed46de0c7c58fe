import picomatch from 'picomatch'

const compiled = new Map<string, (value: string) => boolean>()

/** Whether a path or a rule id matches a glob (`k8s/*`, `deploy/**`). A glob that ends in `/` means all below. Names that start with a dot are matched too. */
export function matchesGlob(glob: string, value: string): boolean {
  let matcher = compiled.get(glob)
  if (matcher === undefined) {
    matcher = plainMatcher(glob) ?? picomatch(glob.endsWith('/') ? `${glob}**` : glob, { dot: true, nonegate: true })
    compiled.set(glob, matcher)
  }
  return matcher(value)
}

/** A name without signs, and a folder anywhere (two stars, `/vendor/`, two stars), which every run asks for: a pattern need not be compiled for them. */
function plainMatcher(glob: string): ((value: string) => boolean) | null {
  if (/^[\w-]+(?:\/[\w-]+)*$/.test(glob)) return (value) => value === glob
  const folder = /^\*\*\/([\w-]+)\/\*\*$/.exec(glob)?.[1]
  return folder === undefined ? null : (value) => `/${value}/`.includes(`/${folder}/`)
}
