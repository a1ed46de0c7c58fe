import { createHash } from 'node:crypto'
import type { ForeignEntry } from '../core/baseline-foreign.ts'
import type { Finding } from '../core/finding.ts'
import type { Repository } from '../git/repository.ts'
import { SourceText } from '../source/text.ts'

export interface Matched {
  readonly findings: readonly Finding[]
  /** What no finding was there for, and why. */
  readonly unmatched: readonly { readonly entry: ForeignEntry; readonly reason: string }[]
}

/** Finds what another scanner's list means among the credentials of a scan: by value where the list has its hash, by line, or by the line's text in its commit. */
export async function matchForeign(
  entries: readonly ForeignEntry[],
  found: readonly Finding[],
  repository: Repository | null,
): Promise<Matched> {
  const findings = new Set<Finding>()
  const unmatched: { entry: ForeignEntry; reason: string }[] = []
  for (const entry of entries) {
    const here = found.filter(({ threat, at }) => threat === 'secret' && at.path === entry.path)
    const matching = await matches(entry, here, repository)
    for (const finding of matching) findings.add(finding)
    if (matching.length === 0)
      unmatched.push({ entry, reason: here.length === 0 ? 'no credential is found in the file' : 'no credential is found on the line' })
  }
  return { findings: [...findings], unmatched }
}

async function matches(entry: ForeignEntry, here: readonly Finding[], repository: Repository | null): Promise<readonly Finding[]> {
  if (here.length === 0) return []
  if (entry.commit !== null) {
    const line = await lineInCommit(entry.commit, entry, repository)
    return line === null || line === '' ? [] : here.filter(({ at }) => lineOf(at.text, at.text.position(at.span.start).line) === line)
  }
  const equal = here.filter(({ at }) => entry.sha1 !== null && sha1(at.text.slice(at.span).replace(/^(["'])(.*)\1$/s, '$2')) === entry.sha1)
  return equal.length > 0 ? equal : here.filter(({ at }) => onLine(at, entry.line))
}

const onLine = ({ text, span }: Finding['at'], line: number) =>
  text.position(span.start).line <= line && line <= text.position(span.end).line

/** Only compared with what the other scanner published already; nothing of it is kept. */
const sha1 = (value: string) => createHash('sha1').update(value).digest('hex')

const lineOf = (text: SourceText, line: number) => text.slice(text.line(line)).trim()

async function lineInCommit(revision: string, { path, line }: ForeignEntry, repository: Repository | null): Promise<string | null> {
  const id = await repository?.resolve(revision)
  if (!repository || !id) return null
  const tree = repository.commitTree(id)
  const file = await tree.find(path)
  const [content] = file === null ? [] : await tree.read([file])
  return content?.kind === 'text' ? lineOf(new SourceText(path, content.text), line) : null
}
