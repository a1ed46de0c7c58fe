import { buffer } from 'node:stream/consumers'
import type { Api } from './api.ts'

/** Of the archive, and of the file in it. A report of ten thousand findings has about eight megabytes, and packed a tenth of that. */
const maximumArchive = 4_000_000
const maximumFile = 16_000_000

/** An archive that a run left behind is not what was asked for. Its message holds nothing from it. */
export class WrongArtifact extends Error {}

/**
 * The text of the one file in the newest artifact of that name that a run uploaded; null where there is none. Whoever opened the pull request wrote it,
 * so it is bounded before it is unpacked, nothing is written to the disk, and the name of the file is not looked at.
 * @throws {WrongArtifact} where it is not an archive of one file within the bounds; the request's error
 */
export async function readArtifact({ octokit, owner, repo }: Api, run: number, name: string): Promise<string | null> {
  const { data } = await octokit.rest.actions.listWorkflowRunArtifacts({ owner, repo, run_id: run, name, per_page: 100 })
  const [newest] = data.artifacts.filter((item) => item.name === name && !item.expired).sort((a, b) => b.id - a.id)
  if (newest === undefined) return null
  if (newest.size_in_bytes > maximumArchive) throw new WrongArtifact('too large')
  const { data: bytes } = await octokit.rest.actions.downloadArtifact({ owner, repo, artifact_id: newest.id, archive_format: 'zip' })
  const archive = Buffer.from(bytes as ArrayBuffer)
  if (archive.length > maximumArchive) throw new WrongArtifact('too large')
  return unpack(archive)
}

async function unpack(archive: Buffer): Promise<string> {
  const { fromBufferPromise } = await import('yauzl')
  try {
    const zip = await fromBufferPromise(archive)
    const { value: entry } = await zip.eachEntry().next()
    if (zip.entryCount !== 1 || entry === undefined) throw new WrongArtifact('not one file')
    if (entry.uncompressedSize > maximumFile) throw new WrongArtifact('too large')
    // The stream fails as soon as it is longer than the archive says.
    return (await buffer(await zip.openReadStreamPromise(entry))).toString('utf8')
  } catch (error) {
    throw error instanceof WrongArtifact ? error : new WrongArtifact('no readable archive')
  }
}
