import { attack, cve, cwe, docker } from '../../core/references.ts'
import { defineRule } from '../../core/rule.ts'
import { isWithin, normalizePath } from '../../documents/kubernetes-volumes.ts'

/** With everything below them: they belong to the kernel, the boot loader or the runtime. */
const system = ['/boot', '/dev', '/proc', '/sys']
/** Only themselves: folders below them are commonly made for a program. */
const folders = new Set(['/bin', '/etc', '/lib', '/lib64', '/sbin', '/usr', '/usr/bin', '/usr/lib', '/usr/sbin'])

export default defineRule({
  id: 'dockerfile/workdir-system-directory',
  severity: 'high',
  threat: 'runtime',
  summary: 'WORKDIR or VOLUME names a system directory',
  why: 'A working directory in `/proc/self/fd` was the way out of the container of CVE-2024-21626; files written to a system directory replace those of the system.',
  instead: 'Use a folder of your own, such as `/app`.',
  references: [cve('CVE-2024-21626'), docker('reference/dockerfile/#workdir', 'WORKDIR'), cwe(668), attack('T1611')],
  peers: ['trivy:DS-0030'],
  bad: 'FROM debian:13.1\nWORKDIR /proc/self/fd/8\nUSER 1000\n',
  good: 'FROM debian:13.1\nWORKDIR /usr/src/app\nUSER 1000\n',
  on: 'instruction',
  *check(instruction) {
    if (instruction.keyword !== 'WORKDIR' && instruction.keyword !== 'VOLUME') return
    for (const word of instruction.words) {
      const value = instruction.form === 'exec' ? word.value : instruction.expand(word.span).value
      if (!value.startsWith('/')) continue
      const path = normalizePath(value)
      if (system.some((directory) => isWithin(path, directory)) || folders.has(path))
        yield { at: word, message: `${instruction.keyword} names the system directory "${path}"` }
    }
  },
})
