import type { TextValue } from './named-values-text.ts'
import type { Needs } from './needs.ts'

/** Options of kubectl, helm, docker, gcloud, Ansible, Maven, Terraform and Vault behind which stand `name=value`, several with a comma or a blank between them. */
const option =
  /(?<=^|[\s"'])(?:--(?:set(?:-string|-literal)?|from-literal|build-arg|env|extra-vars|var|set-env-vars|update-env-vars)[ =]|-e |-var[ =]|-[DP]|config:set |(?:kv put|kv patch|vault write) (?:-[\w=-]{1,40} ){0,4}[\w/.-]{1,80} )/gm

const pair = /[ ,]?["']?([A-Za-z][\w.-]{0,80})=(?:\\?"([^"\n\\]{1,300})\\?"|'([^'\n]{1,300})'|([^\s,"'`;|&<>()]{1,300}))/dy

export const optionNeeds: Needs = [
  ['='],
  [
    ...['--set', '--from-literal', '--build-arg', '--env', '--extra-vars', '--update-env-vars', '-var', '-e ', '-D', '-P'],
    ...['config:set ', 'kv put ', 'kv patch ', 'vault write '],
  ],
]

/** Pairs of a name and a value that a command is given as arguments. */
export function* readOptions(text: string): Iterable<TextValue> {
  let end = 0
  for (const { 0: found, index } of text.matchAll(option)) {
    pair.lastIndex = Math.max(end, index + found.length)
    for (let match = pair.exec(text); match !== null; match = pair.exec(text)) {
      end = pair.lastIndex
      const group = [2, 3, 4].find((number) => match?.[number] !== undefined) ?? 4
      const span = match.indices?.[group]
      if (span !== undefined)
        yield { name: match[1] ?? '', value: match[group] ?? '', place: 'argument', span: { start: span[0], end: span[1] } }
    }
  }
}
