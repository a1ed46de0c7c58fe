import { exampleFiles, isChangeRule } from '../../src/core/rule.ts'
import { rules } from '../../src/rules/index.ts'
import { caseFiles, unmarked } from '../cases/read.ts'
import type { Files } from '../check.ts'
import { richFiles } from './rich-files.ts'

/** Files that stand together, and what they are called in a report. */
export interface Sample {
  readonly name: string
  readonly files: Files
}

/** Rich files, the examples of every rule, and every document that the tests have. */
export function samples(): readonly Sample[] {
  const examples = rules.flatMap((rule): Sample[] => {
    const all = isChangeRule(rule)
      ? { 'bad base': rule.bad.base, 'bad head': rule.bad.head, 'good base': rule.good.base, 'good head': rule.good.head }
      : { bad: rule.bad, good: rule.good }
    return Object.entries(all).map(([which, example]) => ({ name: `${rule.id} ${which}`, files: exampleFiles(rule, example) }))
  })
  const cases = caseFiles.flatMap(([name, file]) =>
    Object.entries(file.cases).flatMap(([title, each]): Sample[] => {
      const all = typeof each === 'string' ? [each] : 'files' in each ? [each.files] : [each.base, each.head]
      return all.map((texts) => ({ name: `${name} ${title}`, files: unmarked(file, texts).files }))
    }),
  )
  return [...Object.entries(richFiles).map(([name, files]) => ({ name, files })), ...examples, ...cases]
}
