import type { Step } from './workflow-model.ts'
import { stepInvocations } from './workflow-shell.ts'

/** Actions that look for known flaws in an image, by each action's documentation. */
const actions = new Set([
  'anchore/scan-action',
  'aquasecurity/trivy-action',
  'azure/container-scan',
  'crazy-max/ghaction-container-scan',
  'docker/scout-action',
  'jfrog/frogbot',
  'lacework/lw-scanner-action',
  'neuvector/scan-action',
  'paloaltonetworks/prisma-cloud-scan',
  'snyk/actions/docker',
  'sysdiglabs/scan-action',
  'wizcli/wizcli-action',
])

const commands =
  /^(?:trivy (?:image|i)\b|grype \S|(?:snyk) container\b|docker(?:-| )scout \S|docker scan\b|clairctl? \S|(?:lw-scanner|twistcli|wizcli|sysdig-cli-scanner)\b|xray scan\b|jf docker scan\b|osv-scanner scan image\b)/

/** Whether a step scans an image. */
export function scansImages(step: Step): boolean {
  if (actions.has(step.reference?.name ?? '')) return true
  return stepInvocations(step).some(({ name, args }) => {
    const words = [name, ...args.map(({ value }) => value).filter((value) => !value.startsWith('-'))].join(' ')
    return commands.test(words) || (/^(?:docker|podman)$/.test(name) && / (?:\S*\/)?(?:trivy|grype)(?::\S+)? /.test(words))
  })
}
