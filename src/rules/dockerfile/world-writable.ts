import { cwe, docker } from '../../core/references.ts'
import { defineRule } from '../../core/rule.ts'
import { invocations } from '../../documents/dockerfile-commands.ts'

/** The last digit lets everybody write; a sticky bit (`1777`) keeps the files of one from the others. */
const octal = /^0?[0246]?[0-7]{2}[2367]$/
const symbolic = /(?:^|,)(?:[ugo]*[oa][ugo]*)[+=][rwxXst]*w/

const isOpen = (mode: string) => octal.test(mode) || symbolic.test(mode)

export default defineRule({
  id: 'dockerfile/world-writable',
  severity: 'medium',
  threat: 'immutability',
  summary: 'Files are made writable for everybody',
  why: 'Any process in the container can change them: programs, libraries and settings, too.',
  instead: 'Give them to the user that needs them: `COPY --chown`, `chown`, and a mode such as 755 or 644.',
  references: [docker('reference/dockerfile/#copy---chown---chmod', 'COPY --chown --chmod'), cwe(732)],
  peers: ['datadog:avoid_chmod_777'],
  bad: 'FROM debian:13.1\nCOPY --chmod=777 app /app\nRUN chmod -R a+w /data\nUSER 1000\n',
  good: 'FROM debian:13.1\nCOPY --chmod=755 app /app\nRUN chmod 1777 /tmp\nUSER 1000\n',
  on: 'instruction',
  *check(instruction) {
    for (const { name, value, span } of instruction.flags)
      if (name === 'chmod' && value !== null && isOpen(value)) yield { at: { span }, message: `"${value}" lets everybody write` }
    if (instruction.keyword !== 'RUN') return
    for (const { name, args } of invocations(instruction)) {
      if (!['chmod', 'mkdir', 'install'].includes(name)) continue
      const word = args.find(({ value }, at) => (name === 'chmod' ? !/^-[A-Za-z-]/.test(value) : isMode(value, args[at - 1]?.value)))
      const mode = word?.value.replace('--mode=', '') ?? ''
      if (word && isOpen(mode)) yield { at: word, message: `"${name} ${mode}" lets everybody write` }
    }
  },
})

const isMode = (word: string, before = '') => word.startsWith('--mode=') || /^(?:-[a-z]*m|--mode)$/.test(before)
