import { attack, cwe } from '../../core/references.ts'
import { defineRule } from '../../core/rule.ts'
import { isDefaultLogin, isWeakLogin } from '../../credentials/describe.ts'
import type { Document } from '../../documents/document.ts'

const configuration = /(?:^|\/)\.?env(?:\.[\w.-]+)?$|\.(?:env|properties|ini|conf|cfg|cnf|toml|tf|tfvars|hcl)$/i

/** What a program reads; elsewhere such a login is mostly a sample or a test. */
const isConfiguration = ({ kind, text }: Document) => kind !== 'text' || configuration.test(text.path)

export default defineRule({
  id: 'secret/default-login',
  severity: 'high',
  threat: 'secret',
  summary: 'A URL, a connection string or a command has a password that everybody tries first',
  why: 'The string says where to go, as whom, and with a password that programs come with: whoever reaches the host is in without having read the repository.',
  instead:
    'Give the account a random password of its own, keep it in a secret store, and join host, user and password when the program starts.',
  references: [cwe(1393), attack('T1078.001')],
  confidential: 'known',
  supersedes: ['secret/password', 'secret/default-password', 'secret/possible-credential'],
  bad: `DATABASE_URL=postgres://postgres:${'post'}gres@db.shop.internal:5432/orders\n`,
  good: 'DATABASE_URL=postgres://shop:${DATABASE_PASSWORD}@db.shop.internal:5432/orders\n',
  on: 'credential',
  *check(credential, { strict }) {
    if (!isWeakLogin(credential)) return
    const isSure = isDefaultLogin(credential) && isConfiguration(credential.document)
    if (!isSure && !strict) return
    const message = isSure ? 'logs in with a password that everybody tries first' : 'may log in with a password that everybody tries first'
    yield { at: credential, message, ...(!isSure && { severity: 'medium' as const }) }
  },
})
