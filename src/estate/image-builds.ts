import { interpolate } from '../documents/compose-interpolate.ts'
import type { ComposeService } from '../documents/compose-model.ts'
import { isRoot } from '../documents/dockerfile-user.ts'
import { publications } from '../documents/publishing.ts'
import type { Step } from '../documents/workflow-model.ts'
import { stepInvocations } from '../documents/workflow-shell.ts'
import type { YamlNode } from '../documents/yaml.ts'
import { mapsIn } from '../documents/yaml-values.ts'
import { commandBuild } from './command-build.ts'
import type { Estate } from './estate.ts'
import { fileBelow, folderOf } from './file-path.ts'

/** An order to build an image from a Dockerfile of the repository. */
export interface ImageBuild {
  readonly by: 'compose' | 'skaffold' | 'workflow'
  /** Null where a variable is in its path, or where it is not a file of the repository. */
  readonly dockerfile: string | null
  /** The stage, in lower case; empty for the last one; null where it is not known. */
  readonly target: string | null
  /** References that the image is given, as far as they are known. */
  readonly images: readonly string[]
  /** The image is published, deployed or run, and as the user that its stage ends with. */
  readonly used: boolean
}

const known = new WeakMap<Estate, readonly ImageBuild[]>()

/** Builds of Compose services, Skaffold artifacts and workflows; found once for an estate. */
export function imageBuilds(estate: Estate): readonly ImageBuild[] {
  const found =
    known.get(estate) ??
    estate.documents.flatMap((document) => [
      ...document.grains('composeService').flatMap(composeBuild),
      ...(document.kind === 'skaffold' ? document.grains('yaml').flatMap(({ tree }) => skaffoldBuilds(tree.root, document.text.path)) : []),
      ...document.grains('step').flatMap(stepBuilds),
    ])
  known.set(estate, found)
  return found
}

/** Undefined where nothing is written, null where it is not known. */
type Known = string | null | undefined

function plain(node: YamlNode | undefined): Known {
  if (node === undefined || node.value === null) return undefined
  return node.kind !== 'scalar' || node.templated || node.string.includes('${{') ? null : node.string
}

const or = (value: Known, otherwise: string): string | null => (value === undefined ? otherwise : value)

const lower = (target: Known): string | null => or(target, '')?.toLowerCase() ?? null

function composeBuild(service: ComposeService): ImageBuild[] {
  const build = service.at('build')
  if (build === undefined || build.at('dockerfile_inline') !== undefined) return []
  const text = (node: YamlNode | undefined) => {
    if (node?.kind !== 'scalar' || typeof plain(node) !== 'string') return plain(node)
    const { value, complete } = interpolate(node, service.document)
    return complete ? value : null
  }
  const context = build.kind === 'scalar' ? text(build) : text(build.at('context'))
  const user = text(service.at('user'))
  return [
    {
      by: 'compose',
      // Where the context is given by another file, that one says which it is.
      dockerfile: fileBelow(
        folderOf(service.document.text.path),
        context === undefined && service.partial ? null : or(context, '.'),
        or(text(build.at('dockerfile')), 'Dockerfile'),
      ),
      target: lower(text(build.at('target'))),
      images: [text(service.at('image')) ?? []].flat(),
      used: user === undefined || (user !== null && isRoot(user.split(':')[0] ?? '')),
    },
  ]
}

/** `build.artifacts`; those of a profile are for whoever asks for it. */
function skaffoldBuilds(root: YamlNode | null, path: string): ImageBuild[] {
  return mapsIn(root?.at('build', 'artifacts')).map((artifact) => ({
    by: 'skaffold',
    dockerfile: fileBelow(
      folderOf(path),
      or(plain(artifact.at('context')), '.'),
      or(plain(artifact.at('docker', 'dockerfile')), 'Dockerfile'),
    ),
    target: lower(plain(artifact.at('docker', 'target'))),
    images: [plain(artifact.at('image')) ?? []].flat(),
    used: true,
  }))
}

function stepBuilds(step: Step): ImageBuild[] {
  if (step.reference?.name === 'docker/build-push-action') {
    const input = (name: string) => plain(step.at('with', name))
    return [
      {
        by: 'workflow',
        // A file is looked for from the root of the work tree, not from the context.
        dockerfile: dockerfileOf('', input('file'), or(input('context'), '.')),
        target: lower(input('target')),
        images: (input('tags') ?? '').split(/[\n,]/).flatMap((tag) => tag.trim() || []),
        used: publications(step).length > 0,
      },
    ]
  }
  const builds = stepInvocations(step).flatMap((invocation) => commandBuild(invocation) ?? [])
  if (builds.length === 0) return []
  const folder = or(plain(step.at('working-directory') ?? step.job?.at('defaults', 'run', 'working-directory')), '')
  const used = (step.job?.steps ?? [step]).some((other) => publications(other).some(({ to }) => to === 'image registry'))
  return builds.map(({ file, context, target, images }) => ({
    by: 'workflow',
    dockerfile: dockerfileOf(folder, file, context),
    target: lower(target),
    images,
    used,
  }))
}

const dockerfileOf = (folder: string | null, file: Known, context: string | null): string | null =>
  file === undefined ? fileBelow(folder, context, 'Dockerfile') : fileBelow(folder, file)
