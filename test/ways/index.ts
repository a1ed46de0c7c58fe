import { composeWays } from './compose.ts'
import { dockerfileWays } from './dockerfile.ts'
import { settingWays, templateWays, textWays } from './text.ts'
import type { Ways } from './way.ts'
import { workflowWays } from './workflow.ts'
import { kubernetesWays, yamlWays } from './yaml.ts'

/** Ways to write a file that keep what it means. */
export const ways: Ways = {
  ...textWays,
  ...settingWays,
  ...templateWays,
  ...yamlWays,
  ...kubernetesWays,
  ...Object.fromEntries(Object.entries(composeWays).map(([name, way]) => [`Compose: ${name}`, way])),
  ...Object.fromEntries(Object.entries(workflowWays).map(([name, way]) => [`workflow: ${name}`, way])),
  ...Object.fromEntries(Object.entries(dockerfileWays).map(([name, way]) => [`Dockerfile: ${name}`, way])),
}
