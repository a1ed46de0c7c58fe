import type { Document, GrainReaders } from './document.ts'
import { isActionPath } from './paths.ts'
import { stepScripts } from './shell-scripts.ts'
import { actionExpressions } from './workflow-expressions.ts'
import { actionImages } from './workflow-images.ts'
import type { ActionFile, Step } from './workflow-model.ts'
import { readStep } from './workflow-step.ts'
import { actionVariables } from './workflow-variables.ts'
import type { YamlDocument, YamlMap } from './yaml.ts'
import { reading, type YamlFormat } from './yaml-format.ts'

/** `action.yml` of a composite, JavaScript or container action. */
export const actionFormat: YamlFormat = {
  kind: 'action',
  recognizes: (file, documents) => isActionPath(file) && typeof documents[0]?.root?.at('runs', 'using')?.value === 'string',
  read: reading(actionGrains),
}

function actionGrains(document: Document, documents: readonly YamlDocument[]): GrainReaders {
  let made: ActionFile | undefined
  const action = (): readonly ActionFile[] => {
    const root = documents[0]?.root
    if (root?.kind === 'map') made ??= readAction(document, root)
    return made ? [made] : []
  }
  const steps = () => action().flatMap((each) => each.steps)
  return {
    actionFile: action,
    step: steps,
    shellScript: () => stepScripts(steps()),
    actionReference: () => steps().flatMap((step) => step.reference ?? []),
    imageReference: () => action().flatMap(actionImages),
    workflowExpression: () => action().flatMap(actionExpressions),
    workflowVariable: () => action().flatMap((each) => [...actionVariables(each)]),
  }
}

function readAction(document: Document, root: YamlMap): ActionFile {
  const steps: Step[] = []
  const action: ActionFile = {
    subject: 'action',
    span: root.entries[0]?.key.span ?? root.span,
    document,
    root,
    using: root.at('runs', 'using')?.string ?? '',
    steps,
    at: (...path) => root.at(...path),
  }
  const list = root.at('runs', 'steps')
  if (list?.kind === 'sequence') {
    for (const { value } of list.items) if (value.kind === 'map') steps.push(readStep(value, { document, job: null, action }))
  }
  return action
}
