import { readText } from './compose-interpolate.ts'
import type { ComposeService } from './compose-model.ts'
import type { YamlNode } from './yaml.ts'
import type { YamlEdit } from './yaml-edit.ts'
import { removeAt } from './yaml-remove.ts'

interface SecurityOption {
  readonly option: YamlNode
  /** The same for both signs that can stand behind the name. */
  readonly identity: string
  /** Takes it away; undefined where it is not the service's own. */
  readonly removal: YamlEdit | undefined
}

/** Those of a service's `security_opt` that are of this form, with their variables read. */
export function* securityOptions(service: ComposeService, form: RegExp): Iterable<SecurityOption> {
  for (const [index, option] of service.items('security_opt').entries()) {
    const text = readText(option, service.document) ?? ''
    if (!form.test(text)) continue
    const own = service.own('security_opt', index) === option
    yield {
      option,
      identity: text.replace(/\s*[:=]\s*/, ':').toLowerCase(),
      removal: own ? removeAt(service.document.text, service.node, ['security_opt', index]) : undefined,
    }
  }
}
