import { actions, attack, cwe } from '../../core/references.ts'
import { defineRule } from '../../core/rule.ts'
import { downloadRuns } from '../../documents/step-downloads.ts'
import { withoutVersions } from '../../documents/without-versions.ts'

export default defineRule({
  id: 'workflow/download-then-run',
  severity: 'medium',
  threat: 'immutability',
  summary: 'A step runs what it downloads without a check',
  why: 'Whoever holds that server, or the address of the file, runs code with the secrets and the token of the job. Codecov was used so in 2021.',
  instead: 'Use an action that is pinned by commit, or compare the file with a checksum that is written here before it runs.',
  references: [
    actions('reference/security/secure-use', 'secure use'),
    { title: 'Codecov: Bash Uploader security update', url: 'https://about.codecov.io/security-update/' },
    cwe(494),
    attack('T1195.002'),
  ],
  peers: ['scorecard:Pinned-Dependencies', 'semgrep:curl-eval', 'poutine:unverified_script_exec'],
  bad: `
on: push
permissions: {}
jobs:
  test:
    runs-on: ubuntu-24.04
    steps:
      - run: curl -fsSL https://example.com/install.sh | bash
`,
  good: `
on: push
permissions: {}
jobs:
  test:
    runs-on: ubuntu-24.04
    steps:
      - run: |
          curl -fsSLO https://example.com/install.sh
          echo "0f5b6b5c0d9d8a2e4a1f3d7b9c1e2f3a4b5c6d7e8f90a1b2c3d4e5f60718293a  install.sh" | sha256sum -c
          bash install.sh
`,
  on: 'step',
  *check(step) {
    for (const { span, download, program, file } of downloadRuns(step)) {
      const identity = withoutVersions(step.document.text.slice(download))
      if (file === null) yield { at: { span }, identity, message: `"${program}" runs what is downloaded, without a check` }
      else
        yield {
          at: { span },
          identity,
          message: `"${file}" is downloaded and run without a check`,
          related: [{ at: { span: download }, message: 'downloaded here' }],
        }
    }
  },
})
