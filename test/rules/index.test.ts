import { globSync } from 'node:fs'
import { expect, test } from 'vitest'

// Reads the folder and not the index, so that deleting a rule cannot break the test that mends the index.
test('the index lists every rule of the folder', async () => {
  const files = globSync('*/*.ts', { cwd: 'src/rules' })
    .map((file) => file.replaceAll('\\', '/'))
    .sort()
  const name = (file: string) => file.replace('.ts', '').replace(/[-/](\w)/g, (_, letter: string) => letter.toUpperCase())
  const lines = [
    '// Generated: npx vitest run test/rules/index.test.ts -u',
    "import type { Rule } from '../core/rule.ts'",
    ...files.map((file) => `import ${name(file)} from './${file}'`),
    '',
    '/** Every rule, by id. */',
    'export const rules: readonly Rule[] = [',
    ...files.map((file) => `  ${name(file)},`),
    ']',
    '',
  ]
  await expect(lines.join('\n')).toMatchFileSnapshot('../../src/rules/index.ts')
})
