import { expect, test } from 'vitest'
import { isIdentifier, looksRandom } from '../../src/credentials/value.ts'

test.each([
  'Ipv6CidrAssociations',
  'V1SecretVolumeSource',
  'oauth2ClientSecretSha256',
  'policy/EC2InstanceProfileForImageBuilder',
  's.ReadUint16LengthPrefixed',
  'PHIDetectionTask2',
])('words written as one are a name: %s', (value) => {
  expect(isIdentifier(value)).toBe(true)
  expect(looksRandom(value)).toBe(false)
})

test.each([['aB3dE5fG7h', 'J9kLmNpQ'].join(''), ['A1B2C3D4', 'E5F6G7H8'].join(''), ['Zq8Kv2Lw9', 'Xr4Tb7Yn1'].join('')])(
  'letters and digits in turn are none: %s',
  (value) => expect(isIdentifier(value)).toBe(false),
)

test('what is drawn at random is hardly ever taken for a name', () => {
  const characters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'
  let state = 7
  const draw = (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
  const drawn = Array.from({ length: 10_000 }, () => Array.from({ length: 20 + draw(20) }, () => characters[draw(62)]).join(''))
  expect(drawn.filter(isIdentifier).length).toBeLessThan(20)
})
