import { crc32, deflateRawSync } from 'node:zlib'

interface Item {
  readonly name: string
  readonly text: string | Buffer
  /** What the archive says of the unpacked size, if that is not the truth. */
  readonly size?: number
}

/** An archive as actions/upload-artifact makes it (PKWARE's APPNOTE, 4.3), or one that lies. */
export function zip(...items: readonly Item[]): Buffer {
  const files: Buffer[] = []
  const index: Buffer[] = []
  let at = 0
  for (const { name, text, size } of items) {
    const content = Buffer.from(text)
    const packed = deflateRawSync(content)
    const file = Buffer.from(name)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(8, 4)
    common.writeUInt32LE(crc32(content), 10)
    common.writeUInt32LE(packed.length, 14)
    common.writeUInt32LE(size ?? content.length, 18)
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
