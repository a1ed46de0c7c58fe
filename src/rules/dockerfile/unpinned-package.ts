import { cwe, docker } from '../../core/references.ts'
import { defineRule } from '../../core/rule.ts'
import { installedPackages } from '../../documents/shell-packages.ts'

export default defineRule({
  id: 'dockerfile/unpinned-package',
  severity: 'low',
  strict: true,
  threat: 'immutability',
  summary: 'A package is installed without its version',
  why: 'The same file gives another program tomorrow, and a stolen package is installed the day that it is published.',
  instead:
    'Name the version (`name=1.2`, `name==1.2`, `name@1.2`); in a workflow, where nothing keeps what was installed, install from a lock file (`npm ci`, `bundle install`, `pip install --require-hashes -r …`). Debian and Alpine remove old versions from their mirrors: there, take packages from a snapshot.',
  references: [docker('build/building/best-practices/#version-pinning', 'version pinning'), cwe(829)],
  peers: [
    ...['DL3008', 'DL3013', 'DL3016', 'DL3018', 'DL3028', 'DL3033', 'DL3037', 'DL3041', 'DL3062'].map((id) => `hadolint:${id}`),
    'kics:apt_get_install_pin_version_not_defined',
    'kics:unpinned_package_version_in_pip_install',
    'kics:npm_install_without_pinned_version',
    'scorecard:Pinned-Dependencies',
    'zizmor:adhoc-packages',
  ],
  bad: 'FROM node:24.1.0\nRUN npm install --global typescript\nUSER node\n',
  good: 'FROM node:24.1.0\nRUN npm install --global typescript@5.9.3\nUSER node\n',
  on: 'shellScript',
  *check({ invocations, runsIn }) {
    for (const invocation of invocations)
      for (const { word, installer, pinned, locked } of installedPackages(invocation)) {
        const told = `${installer} installs "${word.value}"`
        if (!pinned) yield { at: word, message: `${told} without a version` }
        else if (!locked && runsIn === 'workflow')
          yield { at: word, message: `${told}, but what that depends on in whatever version there is: no lock file or checksums` }
      }
  },
})
