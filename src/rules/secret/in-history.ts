import { attack, cwe } from '../../core/references.ts'
import { defineChangeRule } from '../../core/rule.ts'

export default defineChangeRule({
  id: 'secret/in-history',
  severity: 'critical',
  threat: 'secret',
  summary: 'A credential was added and taken away again within the change',
  why: 'What a commit once held stays in history: in every clone and fork, and on GitHub even after a squash merge or a force push. The diff of the whole change does not show it, so nobody looks.',
  instead:
    'Revoke the credential where it was issued: once pushed it counts as read. If nothing was pushed yet, squash the commits so that none of them holds it; else a rewritten history does not undo the leak.',
  references: [
    cwe(540),
    attack('T1552.001'),
    {
      title: 'GitHub: Removing sensitive data from a repository',
      url: 'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/removing-sensitive-data-from-a-repository',
    },
  ],
  bad: {
    base: { 'deploy.env': 'REGION=eu-1\n' },
    between: [{ 'deploy.env': `REGION=eu-1\nDEPLOY_TOKEN=${'gh'}${'p_'}wqK8t2ZrN4vYb7LdX1sHc5mJf9GaPe3UoTi6\n` }],
    head: { 'deploy.env': 'REGION=eu-1\n' },
  },
  good: {
    base: { 'deploy.env': 'REGION=eu-1\n' },
    between: [{ 'deploy.env': 'REGION=eu-1\nDEPLOY_TOKEN_FILE=/run/secrets/deploy-token\n' }],
    head: { 'deploy.env': 'REGION=eu-1\n' },
  },
  confidential: true,
  on: 'pastCredential',
  *compare(past) {
    if (past === null) return
    const gone = past.removedBy === null ? 'gone' : `gone since commit ${short(past.removedBy)}`
    const message = `${past.message}; added by commit ${short(past.addedBy)}, ${gone}, and still in history: revoke it`
    yield { removed: past, message, severity: past.severity, ...(past.advice && { advice: past.advice }) }
  },
})

const short = (id: string) => id.slice(0, 12)
