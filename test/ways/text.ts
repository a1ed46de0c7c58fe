import { kindOf, type Way, type Ways } from './way.ts'

const isProperties = (path: string) => /\.properties$/.test(path)
const isDotenv = (path: string) => /(?:^|\/)\.env[^/]*$|\.env$/.test(path)

/** Lines of settings, where every line that is none is a comment or blank. */
const settings =
  (applies: (path: string) => boolean, change: (line: string) => string): Way =>
  (path, text) => {
    const lines = text.split('\n')
    const isPlain = lines.every((line) => /^(?:\s*#.*|\s*|(?:export )?[\w.-]+\s*[=:].*[^\\])$/.test(line))
    return applies(path) && isPlain ? lines.map((line) => (/^[\w.-]+=/.test(line) ? change(line) : line)).join('\n') : null
  }

const either = (path: string) => isProperties(path) || isDotenv(path)

export const textWays: Ways = {
  'lines above': (path, text) =>
    /\.(?:json|md|pem|key)$/.test(path) || /^#\s*(?:syntax|escape|check)/.test(text) || /^(?:\uFEFF|[^:=]*PRIVATE)/.test(text)
      ? null
      : `\n# a note\n\n${text}`,
  'carriage returns': (_path, text) => (text.includes('\r') ? null : text.replaceAll('\n', '\r\n')),
  'byte order mark': (_path, text) => (text.startsWith('\uFEFF') ? null : `\uFEFF${text}`),
  'no line break at the end': (_path, text) =>
    /^\S/.test(text.split('\n').at(-2) ?? '') || !/[|>][-+]?$/m.test(text) ? text.replace(/\n+$/, '') : null,
  'blank lines at the end': (path, text) => (/\.md$/.test(path) || /[|>]\+?$/m.test(text) ? null : `${text.replace(/\n*$/, '\n')}\n\n`),
}

export const settingWays: Ways = {
  'blanks around the sign': settings(isProperties, (line) => line.replace(/^([\w.-]+)=/, '$1 = ')),
  'a colon for the sign': settings(isProperties, (line) => line.replace(/^([\w.-]+)=/, '$1: ')),
  'settings exported': settings(isDotenv, (line) => `export ${line}`),
  'settings in double quotes': settings(isDotenv, (line) => line.replace(/^([\w.-]+)=([^"'\s$\\#]+)$/, '$1="$2"')),
  'settings in single quotes': settings(isDotenv, (line) => line.replace(/^([\w.-]+)=([^"'\s$\\#]+)$/, "$1='$2'")),
  'settings reversed': (path, text) => {
    const lines = text.split('\n').filter((line) => line !== '')
    return either(path) && lines.every((line) => /^[\w.-]+=[^"'\\]*$/.test(line)) ? `${lines.reverse().join('\n')}\n` : null
  },
  'comments between settings': settings(either, (line) => `# a note\n${line}`),
}

/** Lines that mean something to a template alone. */
export const templateWays: Ways = {
  'comments of the template': (path, text) =>
    kindOf(path, text) === 'helm-template' || /\/templates\/.*\.ya?ml$/.test(path) ? `{{- /* a note */}}\n${text}` : null,
  'actions that eat blanks': (path, text) =>
    /\/templates\/.*\.ya?ml$/.test(path) ? text.replaceAll(/^(\s*)\{\{ ?(if|else|end)\b/gm, '$1{{- $2') : null,
}
