import { crc32, deflateSync, inflateSync } from 'node:zlib'

/** PNG, third edition, section 5: the signature, then chunks of length, type, data and CRC. */
const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')

/** A PNG of Chromium's (eight bits a channel, not interlaced) with at most 256 colours, which is a third of its size and looks the same for text. */
export function withPalette(png: Buffer): Buffer {
  const chunks = readChunks(png)
  const header = chunks.find(({ type }) => type === 'IHDR')?.data ?? Buffer.alloc(13)
  const [width, height, channels] = [header.readUInt32BE(0), header.readUInt32BE(4), header[9] === 6 ? 4 : 3]
  const raw = inflateSync(Buffer.concat(chunks.flatMap(({ type, data }) => (type === 'IDAT' ? [data] : []))))
  const pixels = unfiltered(raw, width * channels, height, channels)
  const colors = new Uint32Array(width * height)
  for (let at = 0; at < colors.length; at++) colors[at] = pixels.readUIntBE(at * channels, 3)
  const counts = new Map<number, number>()
  for (const color of colors) counts.set(color, (counts.get(color) ?? 0) + 1)
  const palette = chosen([...counts].sort((a, b) => b[1] - a[1]).map(([color]) => color))
  const index = new Map([...counts.keys()].map((color) => [color, nearest(color, palette)]))
  const rows = Buffer.alloc((width + 1) * height)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) rows[y * (width + 1) + 1 + x] = index.get(colors[y * width + x] ?? 0) ?? 0
  }
  const head = Buffer.from(header)
  head[9] = 3
  const table = Buffer.alloc(palette.length * 3)
  for (const [at, color] of palette.entries()) table.writeUIntBE(color, at * 3, 3)
  const body = [chunk('IHDR', head), chunk('PLTE', table), chunk('IDAT', deflateSync(rows, { level: 9 })), chunk('IEND', Buffer.alloc(0))]
  return Buffer.concat([signature, ...body])
}

/** Of colours, the commonest first: one of each hue that there is, however rare, then the commonest. */
function chosen(colors: readonly number[]): number[] {
  const hues = new Map<number, number>()
  for (const color of colors) if (!hues.has(color & 0xc0c0c0)) hues.set(color & 0xc0c0c0, color)
  return [...new Set([...hues.values(), ...colors])].slice(0, 256)
}

function readChunks(png: Buffer): { type: string; data: Buffer }[] {
  const chunks = []
  for (let at = signature.length; at < png.length; ) {
    const length = png.readUInt32BE(at)
    chunks.push({ type: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, at + 8 + length) })
    at += length + 12
  }
  return chunks
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const result = Buffer.alloc(named.length + 8)
  result.writeUInt32BE(data.length, 0)
  named.copy(result, 4)
  result.writeUInt32BE(crc32(named), named.length + 4)
  return result
}

/** Section 9: each row starts with the kind of its filter, and each byte is told by those left of it, above it and left above it. */
function unfiltered(raw: Buffer, stride: number, height: number, channels: number): Buffer {
  const result = Buffer.alloc(stride * height)
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (stride + 1)] ?? 0
    for (let x = 0; x < stride; x++) {
      const at = y * stride + x
      const left = x < channels ? 0 : (result[at - channels] ?? 0)
      const up = y === 0 ? 0 : (result[at - stride] ?? 0)
      const corner = x < channels || y === 0 ? 0 : (result[at - stride - channels] ?? 0)
      result[at] = (raw[y * (stride + 1) + 1 + x] ?? 0) + [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter]!
    }
  }
  return result
}

function paeth(left: number, up: number, corner: number): number {
  const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)]
  return a <= b && a <= c ? left : b <= c ? up : corner
}

function nearest(color: number, palette: readonly number[]): number {
  let [best, least] = [0, Number.POSITIVE_INFINITY]
  for (const [at, other] of palette.entries()) {
    const far = [16, 8, 0].reduce((sum, shift) => sum + (((color >> shift) & 255) - ((other >> shift) & 255)) ** 2, 0)
    if (far < least) [best, least] = [at, far]
  }
  return best
}
