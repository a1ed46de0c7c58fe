import type { YamlNode, YamlScalar } from '../documents/yaml.ts'

export interface ClearValue {
  /** Keys from the root with dots between them. */
  readonly path: string
  readonly node: YamlScalar
}

/** Which keys a file encrypts: SOPS writes into the file itself with which option that was chosen. Without any, those that do not end in `_unencrypted`. */
function encrypts(sops: YamlNode): (keys: readonly string[]) => boolean {
  const option = (name: string) => sops.at(name)?.string
  const [suffix, expression, notExpression] = [option('encrypted_suffix'), option('encrypted_regex'), option('unencrypted_regex')]
  if (suffix) return (keys) => keys.some((key) => key.endsWith(suffix))
  // An expression from the file is not run: of the usual form, words with `|` between them, it is read; of any other, nothing is said.
  if (expression) return keysOf(expression, (names, keys) => keys.some((key) => names.includes(key)))
  if (notExpression) return keysOf(notExpression, (names, keys) => !keys.some((key) => names.includes(key)))
  const clear = option('unencrypted_suffix') || '_unencrypted'
  return (keys) => !keys.some((key) => key.endsWith(clear))
}

function keysOf(
  expression: string,
  decide: (names: readonly string[], keys: readonly string[]) => boolean,
): (keys: readonly string[]) => boolean {
  const alternatives = /^\^\(?([\w.|-]+)\)?\$$/.exec(expression)?.[1]?.split('|')
  return alternatives === undefined ? () => false : (keys) => decide(alternatives, keys)
}

/** The values that SOPS should have encrypted and that are in clear; none in a file that has no `sops` block. */
export function* clearValues(root: YamlNode | null): Iterable<ClearValue> {
  const sops = root?.at('sops')
  if (root?.kind !== 'map' || sops?.kind !== 'map' || sops.entry('mac') === undefined) return
  const isMeant = encrypts(sops)
  for (const { key, value } of root.entries) if (key.string !== 'sops') yield* below(value, [key.string], isMeant, new Set())
}

function* below(
  node: YamlNode,
  keys: readonly string[],
  isMeant: (keys: readonly string[]) => boolean,
  seen: Set<YamlNode>,
): Iterable<ClearValue> {
  if (node.kind === 'scalar') {
    // SOPS leaves empty values and nulls as they are.
    if (node.string !== '' && node.value !== null && !node.string.startsWith('ENC[') && isMeant(keys)) yield { path: keys.join('.'), node }
    return
  }
  if (seen.has(node)) return
  seen.add(node)
  if (node.kind === 'map') for (const { key, value } of node.entries) yield* below(value, [...keys, key.string], isMeant, seen)
  else for (const { value } of node.items) yield* below(value, keys, isMeant, seen)
}
