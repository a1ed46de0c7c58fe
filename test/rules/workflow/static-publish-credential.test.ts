import { expect, test } from 'vitest'
import { judged, workflowOf } from '../../workflow.ts'

const id = 'workflow/static-publish-credential'
const count = async (steps: string, job?: string) => (await judged(id, workflowOf('release', steps, job))).length

test.each([
  ['twine upload dist/*', 1],
  ['python3 -m twine upload dist/*', 1],
  ['uv publish', 1],
  ['npm publish --access public', 1],
  ['bundle exec gem push a.gem', 1],
  ['cargo publish -p a', 1],
  ['dotnet nuget push a.nupkg', 1],
  ['dotnet nuget push a.nupkg -s https://api.nuget.org/v3/index.json', 1],
  ['npm publish --dry-run', 0],
  ['npm publish --registry https://npm.pkg.github.com', 0],
  ['twine upload --repository-url https://pypi.example.com dist/*', 0],
  ['dotnet nuget push a.nupkg --source https://nuget.pkg.github.com/x/index.json', 0],
  ['docker push a/b', 0],
  ['npm run publish', 0],
])('%s', async (script, expected) => {
  expect(await count(`- run: ${script}`)).toBe(expected)
})

test('with a trusted publisher it is fine', async () => {
  expect(await count('- run: npm publish', 'runs-on: x\npermissions: {id-token: write}')).toBe(0)
})

test('a registry that is set up for the job', async () => {
  const setup = (url: string) => `- uses: actions/setup-node@v6\n  with: {registry-url: "${url}"}\n- run: npm publish`
  expect(await count(setup('https://registry.npmjs.org'))).toBe(1)
  expect(await count(setup('https://npm.example.com'))).toBe(0)
})

test('the action for PyPI with a password', async () => {
  const step = (inputs: string) => `- uses: pypa/gh-action-pypi-publish@v1\n  with: {${inputs}}`
  expect(await judged(id, workflowOf('release', step('password: "${{ secrets.X }}"')))).toEqual(['low "${{ secrets.X }}"'])
  expect(await count(step('password: x, repository-url: https://pypi.example.com'))).toBe(0)
  expect(await count(step('skip-existing: true'))).toBe(0)
})
