import { invocations } from './dockerfile-commands.ts'
import type { Instruction } from './dockerfile-model.ts'
import type { ShellScript } from './grains.ts'
import type { Step } from './workflow-model.ts'
import { stepInvocations } from './workflow-shell.ts'

export const buildScripts = (instructions: readonly Instruction[]): readonly ShellScript[] =>
  instructions
    .filter(({ keyword }) => keyword === 'RUN')
    .map((instruction) => {
      const { subject, span, document } = instruction
      return { subject, span, document, runsIn: 'build', invocations: invocations(instruction) }
    })

export const stepScripts = (steps: readonly Step[]): readonly ShellScript[] =>
  steps.flatMap((step) => {
    const { subject, document, run } = step
    return run ? [{ subject, span: run.span, document, runsIn: 'workflow', invocations: stepInvocations(step) }] : []
  })
