import type { Invocation } from './shell-commands.ts'
import type { ShellWord } from './shell-model.ts'

interface Installer {
  readonly program: RegExp
  /** The word that says to install; empty where the program does nothing else. */
  readonly verb: RegExp
  /** Options that take a value of their own. */
  readonly valued: RegExp
  /** A word of this form has a version. */
  readonly pinned: RegExp
  /** Options that give the version. */
  readonly versioned?: RegExp
  /** Options that name files with versions, so that nothing else is asked for. */
  readonly listed?: RegExp
  /** Set where a package brings others, each in the newest version that will do: the option that keeps them out or checks them. */
  readonly locked?: RegExp
}

/** Nothing is of this form: no option does it. */
const never = /(?!)/
const localFile = /^\.{0,2}\/|^\.{1,2}(?:\[|$)|\.(?:deb|rpm|apk|whl|tgz|tar\.\w+|gem|zip)$/

const installers: readonly Installer[] = [
  {
    program: /^(?:apt|apt-get|aptitude)$/,
    verb: /^install$/,
    valued: /^(?:-[oct]|--option|--target-release|--default-release)$/,
    // A minus behind the name takes it away.
    pinned: /=|\/\w|-$/,
  },
  { program: /^apk$/, verb: /^add$/, valued: /^(?:-[tXp]|--virtual|--repository|--root|--keys-dir|--arch)$/, pinned: /[=<>~]/ },
  {
    program: /^(?:yum|dnf|microdnf|tdnf)$/,
    verb: /^(?:install|localinstall)$/,
    valued: /^(?:-[cdex]|--exclude|--enablerepo|--disablerepo|--repo|--installroot|--releasever)$/,
    pinned: /-\d|:\d|^@/,
  },
  { program: /^zypper$/, verb: /^(?:install|in)$/, valued: /^(?:-[rt]|--repo|--type|--from)$/, pinned: /[=<>~]/ },
  {
    program: /^(?:pip|pip[\d.]+|pipx)$/,
    verb: /^install$/,
    valued:
      /^(?:-[ifctb]|--index-url|--extra-index-url|--find-links|--target|--trusted-host|--prefix|--root|--python|--platform|--cache-dir|--timeout|--retries|--proxy|--progress-bar|--no-binary|--only-binary|--config-settings|--global-option|--install-option|--abi|--implementation|--python-version|--src|--log|--cert)$/,
    // A range says which versions it may be: that much is wanted.
    pinned: /[=<>~!]=|[<>]|\s@\s|^(?:git|hg|svn|bzr)\b.*@(?!(?:main|master|trunk|develop|HEAD)(?:#|$))[^@/]+$/,
    listed: /^(?:-r|--requirement|-c|--constraint)/,
    locked: /^(?:--no-deps|--require-hashes)$/,
  },
  {
    program: /^npm$/,
    verb: /^(?:install|i|add)$/,
    valued:
      /^(?:-[wC]|--(?:prefix|registry|workspace|tag|cache|loglevel|omit|include|only|userconfig|before|fetch-\w+|maxsockets|install-strategy))$/,
    pinned: /^(?!git|ssh:|https?:).+@(?!latest$|next$|beta$)\S|#|^file:/,
    locked: never,
  },
  { program: /^yarn$/, verb: /^add$/, valued: /^(?:--cwd|--registry)$/, pinned: /.@(?!latest$)\S|#/, locked: never },
  {
    program: /^pnpm$/,
    verb: /^(?:add|i|install)$/,
    valued: /^(?:--dir|-C|--registry|--filter)$/,
    pinned: /.@(?!latest$)\S|#/,
    locked: never,
  },
  {
    program: /^gem$/,
    verb: /^(?:install|i)$/,
    valued: /^(?:-[insv]|--install-dir|--bindir|--source|--version|--document|--platform)$/,
    pinned: /:\d/,
    versioned: /^(?:-v|--version)/,
    listed: /^(?:-g|--file)/,
    locked: /^(?:--ignore-dependencies|-[a-z]*N)$/,
  },
  {
    program: /^go$/,
    verb: /^(?:install|get)$/,
    valued: /^(?:-C|-p|-ldflags|-tags|-mod|-o)$/,
    pinned: /@(?!latest$|upgrade$|patch$|master$|main$|none$)\S|^\.|^(?!.*\.)/,
  },
  {
    program: /^cargo$/,
    verb: /^install$/,
    valued: /^(?:--root|--features|-F|--target|--index|--registry|--bin|--example|-j|--jobs|--profile|--config|-Z)$/,
    pinned: /@\d/,
    versioned: /^(?:--version|--vers|--rev)/,
    listed: /^(?:--path|--tag)/,
  },
  {
    program: /^choco$/,
    verb: /^install$/,
    valued: /^(?:-s|--source|--params|--package-parameters)$/,
    pinned: never,
    versioned: /^--version/,
  },
  {
    program: /^(?:conda|mamba|micromamba)$/,
    verb: /^(?:install|create)$/,
    valued: /^(?:-[cnpf]|--channel|--name|--prefix|--file|--solver)$/,
    pinned: /[=<>]/,
    listed: /^(?:-f|--file)/,
  },
  { program: /^nuget$/, verb: /^install$/, valued: /^-(?!Verbosity)\w+$/i, pinned: /\.config$/, versioned: /^-version$/i },
  {
    program: /^dotnet$/,
    verb: /^(?:package|install)$/,
    valued: /^(?:-[fsv]|--framework|--source|--version)$/,
    pinned: never,
    versioned: /^(?:-v|--version)$/,
  },
]

/** Programs whose first word leads to the words of another one. */
const leading: readonly (readonly [program: RegExp, words: readonly string[]])[] = [
  [/^python[\d.]*$/, ['-m']],
  [/^uv$/, []],
]

/** A package that a command names. */
export interface InstalledPackage {
  readonly word: ShellWord
  /** The program that installs: `pip` of `python -m pip` and `uv pip`. */
  readonly installer: string
  /** Whether its version is given. */
  readonly pinned: boolean
  /** Whether what it brings with it has fixed versions or checksums, or is none of the installer's affair. */
  readonly locked: boolean
}

/** The packages that a command names and installs; variables, local files and lists of requirements are let be. */
export function installedPackages({ name, args }: Invocation): readonly InstalledPackage[] {
  const lead = leading.find(([program, first]) => program.test(name) && first.every((word, at) => args[at]?.value === word))?.[1].length
  const program = lead === undefined ? name : (args[lead]?.value ?? '')
  const words = lead === undefined ? args : args.slice(lead + 1)
  const installer = installers.find((each) => each.program.test(program))
  const verb = words.findIndex((word) => installer?.verb.test(word.value))
  // `npm run install` runs a script of that name.
  if (!installer || verb < 0 || has(words.slice(0, verb), /^run(?:-script)?$/) || has(words, installer.listed)) return []
  const versioned = has(words, installer.versioned)
  const locked = installer.locked === undefined || has(words, installer.locked)
  return words
    .filter((word, at) => at > verb && isPackage(word, words[at - 1], installer))
    .map((word) => ({ word, installer: program, pinned: versioned || installer.pinned.test(word.value), locked }))
}

const has = (words: readonly ShellWord[], option: RegExp | undefined) =>
  option !== undefined && words.some(({ value }) => option.test(value))

function isPackage({ value, literal }: ShellWord, before: ShellWord | undefined, { valued }: Installer): boolean {
  if (value === '' || value.startsWith('-') || (before && valued.test(before.value))) return false
  return !localFile.test(value) && (literal || /^\w[\w.-]*$/.test(value))
}
