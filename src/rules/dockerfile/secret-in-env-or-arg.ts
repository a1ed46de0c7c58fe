import { attack, cwe, docker } from '../../core/references.ts'
import { defineRule } from '../../core/rule.ts'
import { kept } from '../../credentials/advice.ts'
import { isCopied } from '../../documents/dockerfile-copies.ts'
import { isNoSecretValue, isPath, meansSecret } from '../../documents/secret-names.ts'

export default defineRule({
  id: 'dockerfile/secret-in-env-or-arg',
  severity: 'high',
  threat: 'secret',
  summary: 'A secret is given to the build as an argument or an environment variable',
  why: "The values of ENV and ARG stand in the image's configuration, history and provenance: everybody who can pull the image can read them.",
  instead: 'Give what the build needs by `RUN --mount=type=secret,id=…`, and what the program needs when it is started.',
  references: [
    docker('build/building/secrets/', 'build secrets'),
    docker('reference/build-checks/secrets-used-in-arg-or-env/', 'build check SecretsUsedInArgOrEnv'),
    cwe(522),
    attack('T1552'),
  ],
  peers: ['buildkit:SecretsUsedInArgOrEnv', 'hadolint:DL3064', 'trivy:DS-0031', 'semgrep:secret-in-build-arg', 'dockle:CIS-DI-0010'],
  bad: 'FROM node:24.1.0\nARG NPM_TOKEN\nRUN npm ci\nUSER node\n',
  good: 'FROM node:24.1.0\nRUN --mount=type=secret,id=npm,env=NPM_TOKEN npm ci\nUSER node\n',
  on: 'instruction',
  *check({ keyword, assignments, stage }) {
    if (keyword !== 'ENV' && keyword !== 'ARG') return
    for (const { name, value, span } of assignments) {
      if (!meansSecret(name.value) || (value !== null && isNoSecretValue(value.value))) continue
      // With the value, of which a rule on secrets may know more.
      const report = { at: { span }, field: name.value, identity: name.value, advice: kept({ kind: 'dockerfile' }, name.value) }
      if (value === null || !isPath(value.value))
        yield { ...report, message: `${keyword} "${name.value}" gives a secret to everybody who has the image` }
      else if (stage && isCopied(stage, value.value))
        yield { ...report, message: `the secret that ${keyword} "${name.value}" names is copied into the image` }
    }
  },
})
