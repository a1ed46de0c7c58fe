import { printable } from './hook-snippets.ts'

export const usage = `plimsoll checks policy on a change.

  plimsoll check           what a change introduces: what is staged if anything is, else this branch
  plimsoll scan [PATH…]    everything in a repository, a folder or a file, with nothing to compare it with
  plimsoll fix [PATH…]     applies safe fixes
  plimsoll baseline        writes down what is there now, so that a scan passes over it
  plimsoll rules [ID]      lists the rules; explains one
  plimsoll hook install    git hooks of this repository
  plimsoll demo            an example change and its review

plimsoll COMMAND --help tells all of a command.
Exit status: 0 pass, 1 findings, 2 wrong use or wrong policy file, 3 incomplete: something could not be judged.
`

const judging = `  --fail-on SEVERITY   critical, high (the default), medium, low or never: what fails; before the policy's own word
  --rule GLOB          only these rules, such as "k8s/*"; may be given more than once
  --strict             also the rules that are off by default
  --policy FILE        a policy on disk, in place of .plimsoll.yml
`
const online = '  --online             ask GitHub and public registries what tags stand for, so that they can be pinned\n'
const color = '  --color WHEN         auto (the default), always or never\n'
const quiet = '  --quiet              a line for each finding, and nothing where there is none\n'
const reporting = `  --format FORMAT      text (the default), json, sarif or markdown
  --output FILE        write the report there, in place of standard output
${color}${quiet}`

const pages: Readonly<Record<string, string>> = {
  check: `plimsoll check: what a change introduces

  plimsoll check                            what is staged; if nothing is, HEAD since it left origin's default branch
  plimsoll check --staged                   what is staged, against HEAD
  plimsoll check --base REV [--head REV]    from where head (HEAD, if not given) left base, as a pull request is compared
  plimsoll check --pushed [REMOTE]          the refs that git gives the hook pre-push on standard input

What is neither staged nor committed is not looked at. Policy, baseline and exceptions are read from the base side.

  --commits            also what single commits brought and later ones took away: credentials in history (--pushed always does)
${judging}${online}${reporting}`,
  scan: `plimsoll scan: everything there is, with nothing to compare it with

  plimsoll scan [PATH…]    the working directory, if no PATH is given

A folder is taken for the root of a repository, and judged by the policy and the baseline in it; a file is judged as a part of its
repository. What git ignores is left out.

${judging}${online}${reporting}`,
  fix: `plimsoll fix: applies the fixes that do not change what a program does

  plimsoll fix             in the files that check (without options) looks at, as they are on disk: what the change introduces
  plimsoll fix PATH…       everything in these files and folders
  plimsoll fix --staged    what is staged, in the index; and on disk where that does not disturb what is not staged

  --dry-run            show what would be done, and write nothing
${judging}${online}${color}${quiet}
Of what is left, the exit status says the same as that of check and scan.
`,
  baseline: `plimsoll baseline: writes what a scan finds now to .plimsoll-baseline.json, so that it is shown as waived

  plimsoll baseline

  --from FILE          add the credentials that another list names: .secrets.baseline of detect-secrets, .gitleaksignore or a JSON
                       report of gitleaks; may be given more than once
  --rule GLOB          add what these rules find to what is written down already; may be given more than once
  --strict             also the rules that are off by default
  --policy FILE        a policy on disk, in place of .plimsoll.yml
  --output FILE        write it there
`,
  rules: `plimsoll rules: lists the rules, or explains one

  plimsoll rules                            all, with their severity; "strict" are those that are off by default
  plimsoll rules k8s                        those of an area, of a glob in quotes, or with this word in their names
  plimsoll rules k8s/privileged-container   why, what to do, examples, references, names in other tools
`,
  hook: `plimsoll hook: the git hooks pre-commit, pre-merge-commit and pre-push of this clone

  plimsoll hook install      puts them in; what is there is kept, and runs first
  plimsoll hook doctor       lets git run them, and says whether they reach Plimsoll
  plimsoll hook uninstall    takes them out, and puts back what was there

  --print MANAGER      what to add to the configuration of a hook manager, and do nothing:
                       ${printable.join(', ')}

To let something pass once: PLIMSOLL_SKIP='k8s/host-network: reason' git commit
`,
  demo: `plimsoll demo: makes an example change in a temporary repository, and shows the review that its pull request would get

${color}`,
}

/** All that there is to say of a command; what there is, where there is no such command. */
export const helpOf = (command: string | undefined): string => pages[command ?? ''] ?? usage
