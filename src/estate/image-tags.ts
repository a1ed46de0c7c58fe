import { type ImageReference, parseImage } from '../documents/image.ts'
import { stepInvocations } from '../documents/workflow-shell.ts'
import type { YamlNode } from '../documents/yaml.ts'
import { mapsIn } from '../documents/yaml-values.ts'
import type { Estate } from './estate.ts'
import { imageBuilds } from './image-builds.ts'

/** What a file must hold to say something of an image's tag. */
export const mentionsTags = /\b(?:artifacts|newTag|digest|build|edit set image)\b/

/** The names of images whose tags a tool writes into manifests. */
interface Rewritten {
  /** Artifacts of Skaffold. */
  readonly built: ReadonlySet<string>
  /** Set by a kustomization, or by `kustomize edit`. */
  readonly set: ReadonlySet<string>
  /** Built here under a name that no registry gives to anybody (`app:latest`), and from which Dockerfiles. */
  readonly local: ReadonlyMap<string, readonly (string | null)[]>
}

const known = new WeakMap<Estate, Rewritten>()

/** The tag that is written is not the one that will run: Skaffold or Kustomize puts another one in, or the image is built in the repository and never pulled. */
export function isTagSetElsewhere(image: ImageReference, estate: Estate): boolean {
  const { built, set, local } = known.get(estate) ?? read(estate)
  const name = nameOf(image)
  if (image.place === 'kustomize') return false
  if (image.place === 'kubernetes' && (built.has(name) || set.has(name))) return true
  if (image.place === 'helm-values' && built.has(name)) return true
  return (local.get(localName(image)) ?? []).some((dockerfile) => dockerfile !== image.document.text.path)
}

const nameOf = ({ registry, repository }: Pick<ImageReference, 'registry' | 'repository'>) =>
  `${registry ? `${registry.value}/` : ''}${repository.value}`

/** Names of one word are those of Docker's own images: nobody else can publish one. Empty for all others. */
const localName = ({ registry, repository, tag }: Pick<ImageReference, 'registry' | 'repository' | 'tag'>) =>
  registry === null && !repository.value.includes('/') ? `${repository.value}:${tag?.value ?? 'latest'}` : ''

function read(estate: Estate): Rewritten {
  const documents = (kind: string) => estate.documents.filter((document) => document.kind === kind)
  const roots = (kind: string) => documents(kind).flatMap((document) => document.grains('yaml').flatMap(({ tree }) => tree.root ?? []))
  const references = (images: readonly string[]) => images.flatMap((image) => parseImage(image) ?? [])
  const local = new Map<string, (string | null)[]>()
  for (const { images, dockerfile } of imageBuilds(estate)) {
    for (const name of references(images).map(localName)) if (name !== '') local.set(name, [...(local.get(name) ?? []), dockerfile])
  }
  const rewritten: Rewritten = {
    built: new Set(references(roots('skaffold').flatMap(artifacts)).map(nameOf)),
    set: new Set([...roots('kustomization').flatMap(kustomized), ...estate.documents.flatMap(editedImages)]),
    local,
  }
  known.set(estate, rewritten)
  return rewritten
}

/** Those of profiles too. `imageName` is of schemas before v1alpha5. */
const artifacts = (root: YamlNode): string[] =>
  [root, ...mapsIn(root.at('profiles'))]
    .flatMap((part) => mapsIn(part.at('build', 'artifacts')))
    .flatMap((artifact) => (artifact.at('image') ?? artifact.at('imageName'))?.string ?? [])

/** A new name alone leaves the tag as it is. */
const kustomized = (root: YamlNode): string[] =>
  [root, root.at('spec')]
    .flatMap((part) => mapsIn(part?.at('images')))
    .flatMap((image) => (image.at('newTag')?.string || image.at('digest')?.string ? (image.at('name')?.string ?? []) : []))

/** `kustomize edit set image NAME=NEWNAME:TAG` in a workflow. */
const editedImages = (document: Estate['documents'][number]): string[] =>
  document
    .grains('step')
    .flatMap(stepInvocations)
    .flatMap(({ name, args }) => {
      const words = args.map(({ value }) => value)
      return name === 'kustomize' && words.slice(0, 3).join(' ') === 'edit set image'
        ? words.slice(3).map((word) => word.split(/[=:@]/)[0] ?? '')
        : []
    })
