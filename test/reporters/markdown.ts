import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'

/** As GitHub parses it. */
export const parse = (markdown: string) => fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })

export function* nodes(node: Nodes): Generator<Nodes> {
  yield node
  if ('children' in node) for (const child of node.children) yield* nodes(child)
}

/** GitHub looks for these in the finished text outside of code. */
export const linked = /(^|\W)@\w|#\d|\bGH-\d|:\/\/|\bwww\.|\b[0-9a-f]{7,40}\b/i
