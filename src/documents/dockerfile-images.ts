import type { Span } from '../source/text.ts'
import type { DockerfileModel, Flag, Instruction, Stage } from './dockerfile-model.ts'
import type { Document } from './document.ts'
import { expandedImage, type ImagePlace, type ImageReference, imageReference, isOpen, parseImage } from './image.ts'

/** Images of FROM, `COPY --from`, `RUN --mount=from` and `# syntax=`; stages, stage numbers and `scratch` are none. */
export function dockerfileImages(file: DockerfileModel): ImageReference[] {
  const images: (ImageReference | null)[] = []
  if (file.syntax) {
    const { value: text, span } = file.syntax
    images.push(imageReference({ place: 'syntax', document: file.document, subject: 'syntax directive', text, span }))
  }
  for (const stage of file.stages) {
    if (stage.parent === null && stage.baseImage) images.push(baseImage(stage, file))
    for (const outer of stage.instructions) {
      const instruction = outer.onbuild ?? outer
      images.push(...instruction.flags.map((flag) => flagImage(flag, instruction, file)))
    }
  }
  return images.filter((image) => image !== null)
}

function baseImage(stage: Stage, file: DockerfileModel): ImageReference | null {
  const { resolved, baseImage: word } = stage
  if (!word || resolved.value.toLowerCase() === 'scratch' || mayBeStage(resolved.value, file)) return null
  return expandedImage({ place: 'from', document: file.document, subject: `${stage.subject} base image`, span: word.span }, resolved)
}

const maxStages = 500

/** With an unknown variable in it, a name without `/` and `:` may be any stage whose name agrees with the rest: `base-${TARGETARCH}`. */
function mayBeStage(text: string, file: DockerfileModel): boolean {
  if (!isOpen(text) || /[/:@]/.test(text.replace(/\$\{[^}]*\}/g, ''))) return false
  const prefix = text.slice(0, text.indexOf('$')).toLowerCase()
  const suffix = text.slice(text.lastIndexOf('}') + 1).toLowerCase()
  return file.stages.slice(0, maxStages).some(({ name }) => name?.startsWith(prefix) && (text.includes('}') ? name.endsWith(suffix) : true))
}

function flagImage(flag: Flag, instruction: Instruction, file: DockerfileModel): ImageReference | null {
  const name = flag.value === null ? null : sourceOf(flag.name, flag.value)
  if (name === null || file.stageNamed(name) !== undefined || isContext(name)) return null
  const place: ImagePlace = flag.name === 'from' ? 'copy-from' : 'run-mount-from'
  const span = within(file.document, flag.span, name)
  const subject = `${instruction.subject} --${flag.name} image ${parseImage(name)?.repository.value ?? name}`
  return imageReference({ place, document: file.document, subject, text: name, span })
}

function sourceOf(flag: string, value: string): string | null {
  if (flag === 'from') return value
  if (flag !== 'mount') return null
  return value.includes('from=') ? (/(?:^|,)from=([^,]+)/.exec(value)?.[1] ?? null) : null
}

/** A name without tag, digest and path may be a build context given on the command line (`--build-context`), or a later stage's mistake. */
const isContext = (name: string) => isOpen(name) || !/[/:@]/.test(name)

function within(document: Document, span: Span, part: string): Span {
  const at = document.text.slice(span).lastIndexOf(part)
  return at < 0 ? span : { start: span.start + at, end: span.start + at + part.length }
}
