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
  /** Options that name files with versions, so that nothing else is asked for. */
  readonly listed?: RegExp
}

const localFile = /^\.{0,2}\/|\.(?:deb|rpm|apk|whl|tgz|tar\.\w+|gem|zip)$/

const installers: readonly Installer[] = [
  {
    program: /^(?:apt|apt-get|aptitude)$/,
    verb: /^install$/,
    valued: /^(?:-[oct]|--option|--target-release|--default-release)$/,
    pinned: /[=+]|\/\w/,
  },
  { program: /^apk$/, verb: /^add$/, valued: /^(?:-[tXp]|--virtual|--repository|--root|--keys-dir|--arch)$/, pinned: /[=<>~]/ },
  {
    program: /^(?:yum|dnf|microdnf|tdnf)$/,
    verb: /^(?:install|localinstall)$/,
    valued: /^(?:-[cdex]|--exclude|--enablerepo|--disablerepo|--repo|--installroot|--releasever)$/,
    pinned: /-\d|^@/,
  },
  { program: /^zypper$/, verb: /^(?:install|in)$/, valued: /^(?:-[rt]|--repo|--type|--from)$/, pinned: /[=<>~]/ },
  {
    program: /^(?:pip|pip[\d.]+|pipx)$/,
    verb: /^install$/,
    valued:
      /^(?:-[ifctb]|--index-url|--extra-index-url|--find-links|--target|--trusted-host|--prefix|--root|--python|--platform|--cache-dir|--timeout|--retries|--proxy|--progress-bar|--no-binary|--only-binary|--config-settings|--global-option|--install-option|--abi|--implementation|--python-version|--src|--log|--cert)$/,
    pinned: /===?|~=|\s@\s|@[^@]*(?:#|[0-9a-f]{7})|^\.(?:\[|$)/,
    listed: /^(?:-r|--requirement|-c|--constraint)/,
  },
  {
    program: /^npm$/,
    verb: /^(?:install|i|add)$/,
    valued: /^(?:--prefix|--registry|-w|--workspace|--tag|--cache)$/,
    pinned: /.@(?!latest$|next$|beta$)\S|#|^git|^file:/,
  },
  { program: /^yarn$/, verb: /^add$/, valued: /^(?:--cwd|--registry)$/, pinned: /.@(?!latest$)\S|#/ },
  { program: /^pnpm$/, verb: /^add$/, valued: /^(?:--dir|-C|--registry|--filter)$/, pinned: /.@(?!latest$)\S|#/ },
  {
    program: /^gem$/,
    verb: /^install$/,
    valued: /^(?:-[insv]|--install-dir|--bindir|--source|--version|--document|--platform)$/,
    pinned: /:\d/,
    listed: /^(?:-v|--version|-g|--file)/,
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
    listed: /^(?:--version|--vers|--rev|--path|--tag)/,
  },
  {
    program: /^choco$/,
    verb: /^install$/,
    valued: /^(?:-s|--source|--params|--package-parameters)$/,
    pinned: /(?!)/,
    listed: /^--version/,
  },
]

/** Words that name packages without a version; variables, local files and lists of requirements are let be. */
export function unpinnedPackages({ name, args }: Invocation): readonly ShellWord[] {
  const isPython = /^python[\d.]*$/.test(name) && args[0]?.value === '-m'
  const program = isPython ? (args[1]?.value ?? '') : name
  const words = isPython ? args.slice(2) : args
  const installer = installers.find((each) => each.program.test(program))
  const verb = words.findIndex((word) => installer?.verb.test(word.value))
  if (!installer || verb < 0 || words.some((word) => installer.listed?.test(word.value))) return []
  return words.filter((word, at) => at > verb && isUnpinned(word, words[at - 1], installer))
}

function isUnpinned({ value, literal }: ShellWord, before: ShellWord | undefined, { valued, pinned }: Installer): boolean {
  if (value === '' || value.startsWith('-') || (before && valued.test(before.value))) return false
  return !pinned.test(value) && !localFile.test(value) && (literal || /^\w[\w.-]*$/.test(value))
}
