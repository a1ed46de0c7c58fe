/** Deterministic letters and digits that look drawn at random: tokens are put together at run time, so that none stands in a file. */
export function letters(length: number, alphabet = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789', seed = 7): string {
  let state = seed
  let text = ''
  while (text.length < length) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    text += alphabet[(state >>> 16) % alphabet.length]
  }
  return text
}

export const hex = (length: number): string => letters(length, '0123456789abcdef')
export const githubToken = (seed = 7): string => `gh${'p'}_${letters(36, undefined, seed)}`
export const awsKeyId = (): string => `AK${'IA'}${letters(16, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567')}`

const body = 'MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg'
export function privateKey(label = 'PRIVATE KEY', lines = 4): string {
  const rows = Array.from({ length: lines }, (_, index) => letters(64, undefined, index + 1))
  return [`-----BEGIN ${label}-----`, body + letters(16), ...rows, `-----END ${label}-----`].join('\n')
}
