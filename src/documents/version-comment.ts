import type { ActionReference } from './workflow-model.ts'

/** The major version that a reference names: by its tag, or by the comment behind a commit (`# v4.2.2`, `# tag=v4.2.2`). Null where neither says it. */
export function majorVersion({ ref, node, document }: ActionReference): number | null {
  const tag = /^v?(\d+)(?:\.|$)/.exec(ref ?? '')
  if (tag && !/^[0-9a-f]{40}$/i.test(ref ?? '')) return Number(tag[1])
  const { end } = document.text.line(document.text.position(node.span.end).line)
  const rest = document.text.value.slice(node.span.end, end)
  const comment = rest.includes('#') ? /^\s+#\s*(?:tag=)?v?(\d+)(?:\.\d+)*(?:\s|$)/.exec(rest) : null
  return comment ? Number(comment[1]) : null
}
