import type { Document } from './document.ts'
import type { YamlNode } from './yaml.ts'
import { mapsIn } from './yaml-values.ts'

const known = new WeakMap<object, ReadonlySet<string>>()

/**
 * Names of images that get their tag when they are deployed, found once for each `owner` (an estate): Skaffold puts the tag of its
 * build into every manifest that names one of its artifacts, Kustomize that of its `images`.
 */
export function taggedOnDeploy(owner: object, documents: readonly Document[]): ReadonlySet<string> {
  let names = known.get(owner)
  if (names === undefined) {
    names = new Set(
      documents.flatMap((document) => document.grains('yaml').flatMap(({ tree }) => (tree.root ? namesIn(document, tree.root) : []))),
    )
    known.set(owner, names)
  }
  return names
}

function namesIn({ kind }: Document, root: YamlNode): string[] {
  if (kind === 'skaffold') {
    const profiles = mapsIn(root.at('profiles')).map((profile) => profile.at('build', 'artifacts'))
    // `imageName` is of schemas before v1alpha5.
    return [root.at('build', 'artifacts'), ...profiles]
      .flatMap(mapsIn)
      .flatMap((artifact) => (artifact.at('image') ?? artifact.at('imageName'))?.string ?? [])
  }
  if (kind !== 'kustomization') return []
  const images = [...mapsIn(root.at('images')), ...mapsIn(root.at('spec', 'images'))]
  return images
    .filter((image) => image.at('newTag')?.string || image.at('digest')?.string)
    .flatMap((image) => image.at('name')?.string ?? [])
}
