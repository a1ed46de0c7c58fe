import { attack, cwe, kubernetes } from '../../core/references.ts'
import { defineRule } from '../../core/rule.ts'
import { adviceOnNamed } from '../../credentials/advice.ts'
import { judge } from '../../credentials/judge.ts'
import { referenceInstead } from '../../credentials/reference.ts'

export default defineRule({
  id: 'secret/password',
  severity: 'high',
  threat: 'secret',
  supersedes: ['dockerfile/secret-in-env-or-arg'],
  summary: 'A password or a key is written beside its name',
  why: 'Whoever can read the repository, a clone, a build log or the running configuration has it, and nothing tells when it is used. A value in version control is seldom changed.',
  instead:
    'Change the value, since history keeps this one. Give the program a reference: `secretKeyRef` in Kubernetes, `secrets` and a `_FILE` variable in Compose, `--mount=type=secret` in a Dockerfile, `${{ secrets.NAME }}` in a workflow.',
  references: [cwe(798), attack('T1552.001'), kubernetes('concepts/configuration/secret/', 'Secrets')],
  confidential: true,
  bad: `DB_HOST=db.internal\nDB_PASSWORD=${'mWq7'}Lr2xVd\n`,
  good: 'DB_HOST=db.internal\nDB_PASSWORD_FILE=/run/secrets/db-password\n',
  on: 'namedValue',
  concerns: (named) => judge(named) === 'password',
  *check(named) {
    const fix = referenceInstead(named)
    yield { at: named, fix, advice: adviceOnNamed(named, fix?.kept), message: `the value of "${named.name}" is written out` }
  },
})
