import { cwe, docker } from '../../core/references.ts'
import { defineRule } from '../../core/rule.ts'
import { invocations } from '../../documents/dockerfile-commands.ts'
import { unpinnedPackages } from '../../documents/shell-packages.ts'

export default defineRule({
  id: 'dockerfile/unpinned-package',
  severity: 'low',
  strict: true,
  threat: 'immutability',
  summary: 'A package is installed without its version',
  why: 'The same file gives another program tomorrow, and a stolen package is installed the day that it is published.',
  instead:
    'Name the version (`name=1.2`, `name==1.2`, `name@1.2`), or install from a lock file. Debian and Alpine remove old versions from their mirrors: there, take packages from a snapshot.',
  references: [docker('build/building/best-practices/#version-pinning', 'version pinning'), cwe(829)],
  peers: [
    ...['DL3008', 'DL3013', 'DL3016', 'DL3018', 'DL3028', 'DL3033', 'DL3037', 'DL3041', 'DL3062'].map((id) => `hadolint:${id}`),
    'kics:apt_get_install_pin_version_not_defined',
    'scorecard:Pinned-Dependencies',
  ],
  bad: 'FROM node:24.1.0\nRUN npm install --global typescript\nUSER node\n',
  good: 'FROM node:24.1.0\nRUN npm install --global typescript@5.9.3\nUSER node\n',
  on: 'instruction',
  *check(instruction) {
    if (instruction.keyword !== 'RUN') return
    for (const invocation of invocations(instruction))
      for (const word of unpinnedPackages(invocation))
        yield { at: word, message: `${invocation.name} installs "${word.value}" without a version` }
  },
})
