import { applyEdits } from '../src/core/fix.ts'
import { only, scanFiles } from './check.ts'

const indented = (text: string, columns: number) => text.trim().replaceAll(/^(?=.)/gm, ' '.repeat(columns))

/** A Pod named `p` with these lines as its specification. */
export const pod = (spec: string): string => `apiVersion: v1\nkind: Pod\nmetadata:\n  name: p\nspec:\n${indented(spec, 2)}\n`

/** A Pod with one container `c` that has these fields beside its image. */
export const podWith = (fields: string): string => pod(`containers:\n  - name: c\n    image: a:1\n${indented(fields, 4)}`)

/** What one rule says of a manifest: `subject: what is written at the place`. */
export async function says(rule: string, manifest: string, path = 'manifest.yaml'): Promise<string[]> {
  const { findings, problems } = await scanFiles({ [path]: manifest }, only(rule))
  if (problems.length > 0) throw new Error(problems[0]?.message)
  return findings.map(({ subject, at }) => `${subject}: ${at.text.slice(at.span)}`)
}

/** The manifest after each fix that a rule offers for it, one after the other. */
export async function mended(rule: string, manifest: string, path = 'manifest.yaml'): Promise<string> {
  let text = manifest
  for (let round = 0; round < 10; round++) {
    const { findings } = await scanFiles({ [path]: text }, only(rule))
    const fix = findings.find((finding) => finding.fix !== null)?.fix
    if (!fix) return text
    text = applyEdits(text, fix.edits)
  }
  throw new Error('the fixes do not end')
}

/** A ClusterRole (or Role) `r` with one rule. */
export const role = (rule: string, kind = 'ClusterRole'): string =>
  `apiVersion: rbac.authorization.k8s.io/v1\nkind: ${kind}\nmetadata:\n  name: r\nrules:\n  - {${rule}}\n`

/** A ClusterRoleBinding `b` of the role `reader` (or another) to one subject. */
export const binding = (subject: string, roleName = 'reader'): string =>
  `apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata:\n  name: b\n` +
  `roleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: ${roleName}}\nsubjects:\n  - {${subject}}\n`
