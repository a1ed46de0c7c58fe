import picomatch from 'picomatch'

const compiled = new Map<string, (value: string) => boolean>()

/** Whether a path or a rule id matches a glob (`k8s/*`, `deploy/**`). A glob that ends in `/` means all below. Names that start with a dot are matched too. */
export function matchesGlob(glob: string, value: string): boolean {
  let matcher = compiled.get(glob)
  if (matcher === undefined) {
    matcher = plainMatcher(glob) ?? compile(glob.endsWith('/') ? `${glob}**` : glob)
    compiled.set(glob, matcher)
  }
  return matcher(value)
}

/** picomatch throws at nothing and at too much. A change may bring either, in an exception for one line: such a glob matches nothing. */
function compile(glob: string): (value: string) => boolean {
  return glob === '' || glob.length > longest ? () => false : picomatch(glob, { dot: true, nonegate: true })
}

/** Far above any name of a rule or path that is meant. */
const longest = 4096

/** A name without signs, and a folder anywhere (two stars, `/vendor/`, two stars), which every run asks for: a pattern need not be compiled for them. */
function plainMatcher(glob: string): ((value: string) => boolean) | null {
  if (/^[\w-]+(?:\/[\w-]+)*$/.test(glob)) return (value) => value === glob
  const folder = /^\*\*\/([\w-]+)\/\*\*$/.exec(glob)?.[1]
  return folder === undefined ? null : (value) => `/${value}/`.includes(`/${folder}/`)
}
