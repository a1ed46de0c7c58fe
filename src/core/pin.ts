import type { ImageReference } from '../documents/image.ts'
import type { ActionReference } from '../documents/workflow-model.ts'
import type { Pin } from './finding.ts'
import { safeFix } from './rule.ts'

/**
 * The digest behind the tag: `name:tag@sha256:…` is read by Docker, Kubernetes and Compose alike, and people and Dependabot still see the version.
 * None where the reference has variables, or does not stand in one piece.
 */
export function imagePin({ registry, repository, tag, digest, whole, unresolved }: ImageReference): Pin | undefined {
  if (whole === null || unresolved || digest !== null) return undefined
  const name = {
    kind: 'image',
    registry: registry?.value ?? 'docker.io',
    repository: repository.value,
    tag: tag?.value ?? 'latest',
  } as const
  const end = { start: whole.end, end: whole.end }
  return {
    name,
    fix: ({ id }) =>
      safeFix('Pin it to the digest that the tag names today', { span: end, text: `${tag === null ? ':latest' : ''}@${id}` }),
  }
}

/** The commit in place of the tag or branch, which becomes a comment in the form that Dependabot and Renovate read and renew. */
export function actionPin(reference: ActionReference): Pin | undefined {
  const { owner, repository, ref, refSpan, document } = reference
  if (ref === null || refSpan === null || document.text.slice(refSpan) !== ref) return undefined
  return {
    name: { kind: 'action', owner, repository, ref },
    fix: ({ id, version = ref }) => {
      const at = commentPlace(reference)
      const comment = at === null ? '' : ` # ${version}`
      // Edits that touch could not be joined with others.
      const edits =
        at === null || at === refSpan.end
          ? [{ span: refSpan, text: `${id}${comment}` }]
          : [
              { span: refSpan, text: id },
              { span: { start: at, end: at }, text: comment },
            ]
      return safeFix('Pin it to the commit that the version names today', ...edits)
    },
  }
}

/** Null where the line goes on with what a comment would hide, or has one that names a version. */
function commentPlace({ document, node }: ActionReference): number | null {
  const { value } = document.text
  const { start, end } = node.span
  const lineEnd = value.indexOf('\n', end)
  const rest = value.slice(end, lineEnd === -1 ? undefined : lineEnd).trimEnd()
  const [, closing] = /^([\s,}\]]*)(?:#|$)/.exec(rest) ?? []
  if (closing === undefined || value.slice(start, end).includes('\n') || /#.*\d\.\d/.test(rest)) return null
  return end + closing.trimEnd().length
}
