import { expect, test } from 'vitest'
import { readDocument } from '../../src/documents/index.ts'
import { publications } from '../../src/documents/publishing.ts'

const publishedBy = (command: string) =>
  readDocument('.github/workflows/a.yml', `on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: ${command}\n`)
    .grains('step')
    .flatMap((step) => publications(step).map(({ to }) => to))

test.each([
  ['twine upload dist/*', 'pypi'],
  ['uv publish', 'pypi'],
  ['npx npm publish', 'npm'],
  ['yarn npm publish', 'npm'],
  ['bundle exec gem push a.gem', 'rubygems'],
  ['cargo publish', 'crates.io'],
  ['NuGet.exe PUSH a.nupkg', 'nuget'],
  ['docker push a', 'image registry'],
  ['crane copy a b', 'image registry'],
  ['ko apply -f a', 'image registry'],
  ['gh release create v1', 'other'],
  ['./gradlew publishToMavenCentral', 'other'],
  ['./mvnw clean deploy', 'other'],
  ['npx semantic-release', 'other'],
])('%s publishes to %s', (command, to) => expect(publishedBy(command)).toEqual([to]))

test.each(['npm ci', 'docker build .', 'cargo publish --dry-run'])('%s publishes nothing', (command) =>
  expect(publishedBy(command)).toEqual([]),
)
