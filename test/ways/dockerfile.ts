import { kindOf, type Way, type Ways } from './way.ts'

const words =
  'ADD ARG CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL MAINTAINER ONBUILD RUN SHELL STOPSIGNAL USER VOLUME WORKDIR'.split(' ')
const keyword = new RegExp(`^([ \\t]*)(${words.join('|')})(?=[ \\t])`, 'gim')
const isPlain = (text: string) => !/<<|`\s*$|^#\s*(?:escape|syntax)|^\s*$\n(?!.)|\r/m.test(text) && !/\\[ \t]*\n\s*#/.test(text)

const dockerfile =
  (change: (text: string) => string, applies: (text: string) => boolean = () => true): Way =>
  (path, text) =>
    kindOf(path, text) === 'dockerfile' && applies(text) ? change(text) : null

const continued = /\\[ \t]*\n[ \t]*/g

/** Instructions on one line each, if none has quotes or signs that a rewrite would have to understand. */
const simple = (text: string) => isPlain(text) && !/^RUN\b.*(?:<<|\[)/m.test(text)
const joined = (text: string) => text.replaceAll(continued, ' ')
const hasQuotedSign = (line: string) => /["'][^"']*(?:&&|;)[^"']*["']|\(|\{/.test(line)

const runs = (change: (command: string) => string | null, applies = simple) =>
  dockerfile((text) => joined(text).replaceAll(/^RUN[ \t]+(?!--|\[)(.*)$/gm, (all, command: string) => change(command) ?? all), applies)

/** Earlier stages that nothing before builds on change places. */
function stagesSwapped(text: string): string {
  const parts = text.split(/^(?=[ \t]*FROM\b)/im)
  const [head = '', ...stages] = /^[ \t]*FROM\b/i.test(text) ? ['', ...parts] : parts
  const [first, second, ...rest] = stages
  const name = /\bAS[ \t]+(\S+)/i.exec(first ?? '')?.[1]
  if (first === undefined || second === undefined || rest.length === 0 || name === undefined) return text
  if (/--from=\d/.test(text) || new RegExp(`\\b${name.replaceAll(/\W/g, '\\$&')}\\b`, 'i').test(second)) return text
  return [head, second.replace(/\n*$/, '\n'), first.replace(/\n*$/, '\n'), ...rest].join('')
}

export const dockerfileWays: Ways = {
  'keywords in lower case': dockerfile(
    (text) => text.replaceAll(keyword, (_, blank: string, word: string) => blank + word.toLowerCase()),
    isPlain,
  ),
  'blanks before instructions': dockerfile((text) => text.replaceAll(keyword, '  $2'), isPlain),
  'more blanks behind keywords': dockerfile((text) => text.replaceAll(keyword, '$1$2  '), isPlain),
  'joined lines': dockerfile(joined, isPlain),
  'a line for each command': runs((command) => (hasQuotedSign(command) ? null : `RUN ${command.replaceAll(' && ', ' \\\n    && ')}`)),
  'a line for each command, the sign behind': runs((command) =>
    hasQuotedSign(command) ? null : `RUN ${command.replaceAll(' && ', ' && \\\n    ')}`,
  ),
  'comments between continued lines': dockerfile((text) => text.replaceAll(/\\\n(?=[ \t]*\S)/g, '\\\n    # a note\n'), isPlain),
  'blank lines between instructions': dockerfile(
    (text) => text.replaceAll(keyword, '\n# a note\n$1$2'),
    (text) => isPlain(text) && !/\\[ \t]*\n/.test(text),
  ),
  heredoc: runs((command) => (/\|\||["'(){}\\<;|]/.test(command) ? null : `RUN <<EOF\nset -e\n${command.split(' && ').join('\n')}\nEOF`)),
  'exec form of a shell': runs(
    (command) => (/[$\\]/.test(command) ? null : `RUN ["/bin/sh", "-c", ${JSON.stringify(command)}]`),
    (text) => simple(text) && !/^SHELL\b/m.test(text),
  ),
  'semicolons that stop at errors': runs((command) =>
    hasQuotedSign(command) || /\|\||;/.test(command) ? null : `RUN set -e; ${command.replaceAll(' && ', '; ')}`,
  ),
  'exec form of simple commands': dockerfile(
    (text) =>
      text.replaceAll(
        /^(CMD|ENTRYPOINT)[ \t]+([\w./ -]+)$/gm,
        (_, word: string, command: string) => `${word} ${JSON.stringify(command.trim().split(/ +/))}`,
      ),
    simple,
  ),
  'exec form of copies': dockerfile(
    (text) =>
      text.replaceAll(/^(COPY|ADD)((?:[ \t]+--\S+)*)[ \t]+([\w./:?=%~ -]+)$/gm, (all, word: string, flags = '', paths: string) =>
        /--/.test(paths) ? all : `${word}${flags} ${JSON.stringify(paths.trim().split(/ +/))}`,
      ),
    simple,
  ),
  'variables with equals signs': dockerfile((text) => text.replaceAll(/^ENV[ \t]+(\w+)[ \t]+([^=\s]+)$/gm, 'ENV $1=$2'), simple),
  'variables with blanks': dockerfile((text) => text.replaceAll(/^ENV[ \t]+(\w+)=([^\s"'=\\]+)$/gm, 'ENV $1 $2'), simple),
  'variables in quotes': dockerfile((text) => text.replaceAll(/^(ENV|ARG)[ \t]+(\w+)=([^\s"'=\\]+)$/gm, '$1 $2="$3"'), simple),
  'variables of one instruction': dockerfile((text) => text.replaceAll(/^(ENV[ \t]+\w+=[^\s"'\\]+)\nENV[ \t]+(?=\w+=)/gm, '$1 '), simple),
  'ports of one each': dockerfile(
    (text) =>
      text.replaceAll(/^EXPOSE[ \t]+([\d/tcpud ]+)$/gm, (_, ports: string) =>
        ports
          .trim()
          .split(/ +/)
          .map((port) => `EXPOSE ${port}`)
          .join('\n'),
      ),
    simple,
  ),
  'stages in another order': dockerfile(stagesSwapped, isPlain),
  'another stage before all': dockerfile(
    (text) => text.replace(/^FROM\b/im, `FROM scratch AS other\nCOPY a /a\n\n$&`),
    (text) => isPlain(text) && /^FROM\b/im.test(text) && !/--from=\d/.test(text),
  ),
}
