import { attack, cwe } from '../../core/references.ts'
import { defineRule } from '../../core/rule.ts'
import { judge } from '../../credentials/judge.ts'
import { referenceInstead } from '../../credentials/reference.ts'

export default defineRule({
  id: 'secret/possible-credential',
  severity: 'medium',
  threat: 'secret',
  strict: true,
  summary: 'A value that may be a credential stands beside a name that means one',
  why: 'Short keys, numbers and words can be credentials, and only a person can tell them from names and samples.',
  instead: 'If it is one, change it and refer to it; if it is none, a name that does not say `secret` or `key` tells the next reader.',
  references: [cwe(798), attack('T1552.001')],
  confidential: true,
  bad: `ENCRYPTION_KEY=${'blue'}-horse-41\n`,
  good: 'ENCRYPTION_KEY_FILE=/run/secrets/encryption-key\n',
  on: 'namedValue',
  concerns: (named) => judge(named) === 'possible-credential',
  *check(named) {
    yield { at: named, fix: referenceInstead(named), message: `the value of "${named.name}" may be a credential` }
  },
})
