import { blank } from '../source/text.ts'
import type { Document, DocumentKind, GrainReaders } from './document.ts'
import { joinedValues, readValues } from './helm-values.ts'
import { type ImagePlace, type ImageReference, imageReference } from './image.ts'
import { gitlabImages, isGitlabPath } from './image-gitlab.ts'
import { helmValuesImages, isValuesPath } from './image-values.ts'
import { grainsOfResources } from './kubernetes.ts'
import { baseName } from './paths.ts'
import { spanWithin } from './scalar-offsets.ts'
import type { YamlDocument, YamlMap, YamlNode } from './yaml.ts'
import { reading, type YamlFormat } from './yaml-format.ts'
import { parseYaml } from './yaml-parse.ts'
import { mapsIn } from './yaml-values.ts'

/** The grain for a scalar that is a reference; none for anything else, or where a template hides it. */
function imageAt(document: Document, place: ImagePlace, subject: string, node: YamlNode | undefined): ImageReference[] {
  if (node?.kind !== 'scalar' || node.string === '') return []
  const span = spanWithin(node, document.text, { start: 0, end: node.string.length })
  const image = imageReference({ place, document, subject, text: node.string, span })
  return image ? [image] : []
}

type Reader = (document: Document, root: YamlMap) => Iterable<ImageReference>

/** A format of which only the images are known. */
function imageFormat(kind: DocumentKind, recognizes: YamlFormat['recognizes'], read: Reader): YamlFormat {
  return { kind, recognizes, read: reading((document, documents) => imagesIn(document, documents, read)) }
}

const imagesIn = (document: Document, documents: readonly YamlDocument[], read: Reader) => ({
  imageReference: () => documents.flatMap(({ root }) => (root?.kind === 'map' ? [...read(document, root)] : [])),
})

const isSkaffoldName = (name: string) => name.startsWith('skaffold') && (name.endsWith('.yml') || name.endsWith('.yaml'))

/** Builders of buildpacks, and containers that Skaffold runs to verify; artifacts are what it builds itself. */
const skaffoldFormat = imageFormat(
  'skaffold',
  (path, documents) =>
    isSkaffoldName(baseName(path).toLowerCase()) || documents.some(({ root }) => root?.at('apiVersion')?.string?.startsWith('skaffold/')),
  function* (document, root) {
    for (const artifact of mapsIn(root.at('build', 'artifacts'))) {
      const subject = `artifact ${artifact.at('image')?.string ?? ''}`.trimEnd()
      for (const key of ['builder', 'runImage']) yield* imageAt(document, 'skaffold', `${subject} ${key}`, artifact.at('buildpacks', key))
      yield* imageAt(document, 'skaffold', `${subject} kaniko`, artifact.at('kaniko', 'image'))
    }
    const actions = mapsIn(root.at('customActions')).flatMap((action) => mapsIn(action.at('containers')))
    const verifications = mapsIn(root.at('verify')).flatMap((test) => test.at('container') ?? [])
    for (const container of [...actions, ...verifications])
      yield* imageAt(document, 'skaffold', `container ${container.at('name')?.string ?? ''}`.trimEnd(), container.at('image'))
  },
)

const devcontainerFormat: YamlFormat = {
  kind: 'devcontainer',
  recognizes: (path) => ['devcontainer.json', '.devcontainer.json'].includes(baseName(path)),
  read: reading((document) => ({
    imageReference: () => {
      const { documents } = parseYaml(document.text, withoutComments(document.text.value))
      return imageAt(document, 'devcontainer', 'development container', documents[0]?.root?.at('image'))
    },
  })),
}

/** JSON with its comments blanked, at the same length. */
const withoutComments = (text: string): string =>
  text.replace(/"(?:[^"\\\n]|\\.)*"?|\/\/[^\n]*|\/\*(?:[^*]|\*(?!\/))*(?:\*\/|$)/g, (found) =>
    found.startsWith('"') ? found : blank(found),
  )

const gitlabFormat = imageFormat('gitlab-ci', isGitlabPath, gitlabImages)

/** The values of a chart: its images, and what they say of its pods. */
const helmValuesFormat: YamlFormat = {
  kind: 'helm-values',
  recognizes: isValuesPath,
  read: reading((document, documents) => ({
    ...valuesGrains(document, documents),
    ...imagesIn(document, documents, helmValuesImages),
  })),
}

const valuesGrains = (document: Document, documents: readonly YamlDocument[]): GrainReaders =>
  grainsOfResources(() => [], joinedValues(documents.flatMap(({ root }) => (root?.kind === 'map' ? [readValues(document, root)] : []))))

/** The formats of this file, in order of precedence. */
export const imageFormats: readonly YamlFormat[] = [skaffoldFormat, devcontainerFormat, gitlabFormat, helmValuesFormat]
