import { contains, type Span } from '../source/text.ts'
import { filler, type LogicalLine } from './dockerfile-lines.ts'
import type { Assignment, Heredoc, Instruction, Script, Stage, Word } from './dockerfile-model.ts'
import { expandText, type Lookup } from './dockerfile-variables.ts'
import { type Piece, plainWord, readAssignments, readFlags, readJsonWords, spanOf, splitWords, trim, wordOf } from './dockerfile-words.ts'
import type { Document } from './document.ts'

export const keywords: ReadonlySet<string> = new Set(
  'ADD ARG CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL MAINTAINER ONBUILD RUN SHELL STOPSIGNAL USER VOLUME WORKDIR'.split(' '),
)

const wordEnd = /[\s\0]|$/

/** What an instruction needs to know of where it stands. */
export interface InstructionContext {
  readonly document: Document
  readonly value: string
  readonly escape: string
  readonly stage: Stage | null
  readonly subject: string
  readonly lookup: Lookup
  /** What the last SHELL said. */
  readonly language: Script['language']
}

interface Parts {
  readonly words: readonly Word[]
  readonly form: Instruction['form']
  readonly script: Script | null
  readonly assignments: readonly Assignment[]
}

const plain = (words: readonly Word[]): Parts => ({ words, form: 'shell', script: null, assignments: [] })

export function readInstruction(line: LogicalLine, context: InstructionContext): Instruction {
  return readPiece({ text: line.text, offset: line.span.start }, line, context)
}

function readPiece(whole: Piece, line: LogicalLine, context: InstructionContext): Instruction {
  const body = trim(whole)
  const keywordLength = body.text.search(wordEnd)
  const keyword = body.text.slice(0, keywordLength).toUpperCase()
  const { flags, rest } = readFlags(trim(body, keywordLength), context.escape)
  const subject = `${context.subject} ${keyword}`
  const onbuild = keyword === 'ONBUILD' ? readPiece(rest, line, { ...context, subject }) : null
  const heredocs = onbuild ? [] : line.heredocs
  return {
    subject,
    document: context.document,
    span: { start: body.offset, end: Math.max(line.end, body.offset + keywordLength) },
    keyword,
    keywordSpan: spanOf(body, 0, keywordLength),
    flags,
    arguments: spanOf(rest, 0, rest.text.length),
    ...readArguments(keyword, rest, line, heredocs, context),
    heredocs,
    onbuild,
    stage: context.stage,
    expand: (span: Span) => {
      const inside = contains(line.span, span)
      const raw = inside
        ? line.text.slice(span.start - line.span.start, span.end - line.span.start)
        : context.value.slice(span.start, span.end)
      return expandText(raw, span.start, context.escape, context.lookup)
    },
  }
}

function readArguments(keyword: string, rest: Piece, line: LogicalLine, heredocs: readonly Heredoc[], context: InstructionContext): Parts {
  switch (keyword) {
    case 'ENV':
    case 'LABEL':
      return { ...plain([]), assignments: readAssignments(rest, context.escape, true) }
    case 'ARG':
      return { ...plain([]), assignments: readAssignments(rest, context.escape, false) }
    case 'RUN':
    case 'CMD':
    case 'ENTRYPOINT':
      return execOr(rest, () => ({ ...plain([]), script: readScript(rest, line, heredocs, context) }))
    case 'HEALTHCHECK':
      return readHealthcheck(rest, line, context)
    case 'SHELL':
    case 'VOLUME':
    case 'ADD':
    case 'COPY':
      return execOr(rest, () => plain(splitWords(rest, context.escape, true).map((word) => wordOf(word, context.escape))))
    case 'USER':
    case 'WORKDIR':
    case 'STOPSIGNAL':
    case 'MAINTAINER':
      return plain(rest.text === '' ? [] : [wordOf(rest, context.escape)])
    case 'ONBUILD':
      return plain([])
    default:
      return plain(splitWords(rest, context.escape, false).map(plainWord))
  }
}

function execOr(rest: Piece, otherwise: () => Parts): Parts {
  const words = readJsonWords(rest)
  return words ? { words, form: 'exec', script: null, assignments: [] } : otherwise()
}

/** `HEALTHCHECK NONE`, or `CMD` with either form. */
function readHealthcheck(rest: Piece, line: LogicalLine, context: InstructionContext): Parts {
  const [first] = splitWords(rest, context.escape, false)
  if (!first) return plain([])
  if (first.text.toUpperCase() !== 'CMD') return plain([plainWord(first)])
  const command = trim(rest, first.offset - rest.offset + first.text.length)
  return execOr(command, () => ({ ...plain([]), script: readScript(command, line, [], context) }))
}

function readScript(rest: Piece, line: LogicalLine, heredocs: readonly Heredoc[], context: InstructionContext): Script {
  const { language } = context
  const [first] = heredocs
  const last = heredocs.at(-1)
  if (!first || !last) return { text: rest.text, offset: rest.offset, language }
  // With nothing but heredocs on the line, the first body is the script; else the shell gets the line with the bodies.
  const bare = /^[\s\0]*\d*<<-?["']?[\w.-]+["']?[\s\0]*$/.test(rest.text)
  if (!bare) {
    const end = rest.offset + rest.text.length
    return { text: rest.text + context.value.slice(end, line.end), offset: rest.offset, language }
  }
  const text = context.value.slice(first.body.start, first.body.end)
  return { text, offset: first.body.start, language: isForeign(text) ? 'other' : language }
}

const isForeign = (text: string) => text.startsWith('#!') && !/^#!\s*\S*(?:\/|env\s+)(?:ba|da|a|z|k)?sh\b/.test(text)

/** The language that RUN has after this SHELL. */
export function shellLanguage(shell: Instruction): Script['language'] {
  const name = shell.words[0]?.value.replaceAll('\\', '/').split('/').at(-1)?.toLowerCase() ?? ''
  return /^(?:powershell|pwsh|cmd)(?:\.exe)?$/.test(name.replaceAll(filler, '')) ? 'other' : 'posix'
}
