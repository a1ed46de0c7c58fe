/**
 * A piece of text that each pattern of secretlint's preset needs. What holds none of them cannot hold a credential that it knows, and
 * is not given to it: loading secretlint takes longer than all the rest of a small commit.
 */
const presetAnchors = [
  '(?:A3T[A-Z0-9]|A(?:KI|GP|ID|RO|IP|NP|NV|SI)A)[A-Z0-9]{16}',
  'secret_?access_?key["\']?\\s*(?::|=>|=)\\s*["\']?[A-Za-z0-9/+=]{40}',
  'PRIVATE KEY',
  'npm_\\w{36}',
  'xox[bpaor]-|xapp-',
  'hooks\\.slack\\.com/services/',
  'T3BlbkFJ',
  'sk-ant-api0',
  'gsk_',
  'hf_[a-z]{34}',
  'lin_api_',
  'ntn_',
  'SG\\.\\w{1,128}\\.',
  'shp(?:pa|ca|at|ss)_',
  '[sr]k_(?:live|test)_',
  'gh[pousr]_',
  'github_pat_',
  'glpat-',
  'gl(?:c|sa)_',
  'ops_ey',
  'hv[sbr]\\.',
  'vc[piark]_[a-z0-9]{20}',
  'dapi[a-f0-9]{32}',
  'dckr_pat_',
  'figd_',
  'cf(?:k|ut|at)_',
  'tskey-',
]

const anchored = new RegExp(presetAnchors.join('|'), 'i')

export const mayMatchPreset = (text: string): boolean => anchored.test(text)
