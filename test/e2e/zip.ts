import { constants, crc32, deflateRawSync } from 'node:zlib'

interface Item {
  readonly name: string
  readonly text: string | Buffer
  /** The text as often as this. */
  readonly times?: number
  /** What the archive says of the unpacked size, if that is not the truth. */
  readonly size?: number
}

/** An archive as actions/upload-artifact makes it (PKWARE's APPNOTE, 4.3), or one that lies. */
export function zip(...items: readonly Item[]): Buffer {
  const files: Buffer[] = []
  const index: Buffer[] = []
  let at = 0
  for (const { name, text, times = 1, size } of items) {
    const content = Buffer.from(text)
    const packed = deflated(content, times)
    let sum = 0
    for (let time = 0; time < times; time++) sum = crc32(content, sum)
    const file = Buffer.from(name)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(8, 4)
    common.writeUInt32LE(sum, 10)
    common.writeUInt32LE(packed.length, 14)
    common.writeUInt32LE(size ?? content.length * times, 18)
    common.writeUInt16LE(file.length, 22)
    const entry = Buffer.alloc(14)
    entry.writeUInt32LE(at, 10)
    files.push(Buffer.from('PK\x03\x04'), common, file, packed)
    index.push(Buffer.from('PK\x01\x02\x14\x00'), common, entry, file)
    at += 4 + common.length + file.length + packed.length
  }
  const directory = Buffer.concat(index)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(items.length, 4)
  end.writeUInt16LE(items.length, 6)
  end.writeUInt32LE(directory.length, 8)
  end.writeUInt32LE(at, 12)
  return Buffer.concat([...files, directory, Buffer.from('PK\x05\x06'), end])
}

/** Each time but the last ends where another may follow. */
function deflated(content: Buffer, times: number): Buffer {
  const last = deflateRawSync(content)
  if (times === 1) return last
  const other = deflateRawSync(content, { finishFlush: constants.Z_FULL_FLUSH })
  return Buffer.concat([...Array.from({ length: times - 1 }, () => other), last])
}
