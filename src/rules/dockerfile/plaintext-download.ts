import { attack, cwe } from '../../core/references.ts'
import { defineRule, unsafeFix } from '../../core/rule.ts'
import { invocations } from '../../documents/dockerfile-commands.ts'
import type { Word } from '../../documents/dockerfile-model.ts'
import { onlyLocal } from '../../documents/shell-options.ts'
import { withoutVersions } from '../../documents/without-versions.ts'

const plain = /^(?:--?[\w-]+=)?(?:git\+)?(?:http|ftp):\/\//i
const downloaders = /^(?:curl|wget|aria2c|fetch|git|pip[\d.]*|npm|yarn|pnpm|gem)$/

export default defineRule({
  id: 'dockerfile/plaintext-download',
  severity: 'medium',
  threat: 'runtime',
  summary: 'A download goes over a connection that is not encrypted',
  why: 'Anybody on the way can read and change what is put into the image.',
  instead: 'Use `https://`; where the server has none, compare the file with a checksum.',
  references: [cwe(319), attack('T1557')],
  peers: ['datadog:avoid_http'],
  bad: 'FROM debian:13.1\nRUN curl -fsSL http://example.com/tool.tar.gz -o /tmp/tool.tar.gz\nUSER 1000\n',
  good: 'FROM debian:13.1\nRUN curl -fsSL https://example.com/tool.tar.gz -o /tmp/tool.tar.gz\nUSER 1000\n',
  on: 'instruction',
  *check(instruction) {
    if (instruction.keyword === 'ADD' && !instruction.flags.some(({ name }) => name === 'checksum'))
      for (const word of instruction.words.slice(0, -1)) if (plain.test(word.value)) yield report(word, 'ADD')
    if (instruction.keyword !== 'RUN') return
    for (const { name, args } of invocations(instruction)) {
      if (!downloaders.test(name) || onlyLocal(args)) continue
      for (const [at, word] of args.entries()) {
        const { value } = word.literal ? word : instruction.expand(word.span)
        if (value.includes('://') && plain.test(value) && !isAside(name, value, args[at - 1]?.value))
          yield report({ ...word, value }, name, word.literal)
      }
    }
  },
})

/** `--referer http://…`, proxies and what is sent say where from, not what. */
const aside = /^--(?:referer|proxy|https-proxy|preproxy|header|user-agent|data(?:-[a-z-]+)?|form)(?==|$)/
const isAside = (program: string, word: string, before = '') =>
  aside.test(word) || (aside.test(before) && !before.includes('=')) || (program === 'curl' && /^-[A-Za-z]*[exHAdF]$/.test(before))

function report(word: Word, program: string, isLiteral = true) {
  const at = word.span.start + word.value.indexOf('http://')
  const edit = { span: { start: at, end: at + 'http'.length }, text: 'https' }
  const isWritten = isLiteral && word.value.length === word.span.end - word.span.start && word.value.includes('http://')
  return {
    at: word,
    identity: withoutVersions(word.value),
    message: `${program} downloads "${word.value}" unencrypted`,
    fix: isWritten ? unsafeFix('Use https', edit) : undefined,
  }
}
