import { docker } from '../../core/references.ts'
import { defineRule, safeFix } from '../../core/rule.ts'

const remote = /^(?:\w+:\/\/|git@)/
const archive = /\.(?:tar|tgz|tbz2?|txz|tzst|gz|bz2|xz|zst|Z|lzma)$/i

export default defineRule({
  id: 'dockerfile/add-instead-of-copy',
  severity: 'low',
  strict: true,
  threat: 'immutability',
  summary: 'ADD copies what COPY could',
  why: 'ADD also unpacks archives and fetches addresses: what it does depends on what the file happens to be.',
  instead: 'Use COPY for files and folders.',
  references: [docker('build/building/best-practices/#add-or-copy', 'ADD or COPY')],
  peers: [
    'hadolint:DL3020',
    'checkov:CKV_DOCKER_4',
    'trivy:DS-0005',
    'kics:add_instead_of_copy',
    'semgrep:prefer-copy-over-add',
    'dockle:CIS-DI-0009',
  ],
  bad: 'FROM debian:13.1\nADD app /app\nUSER 1000\n',
  good: 'FROM debian:13.1\nCOPY app /app\nADD files.tar.gz /opt/\nUSER 1000\n',
  on: 'instruction',
  *check({ keyword, keywordSpan, words, heredocs, flags }) {
    const sources = words.slice(0, -1)
    if (keyword !== 'ADD' || (sources.length === 0 && heredocs.length === 0)) return
    if (sources.some(({ value }) => remote.test(value) || archive.test(value) || /[*?[$]/.test(value))) return
    if (flags.some(({ name }) => name === 'checksum' || name === 'keep-git-dir' || name === 'unpack')) return
    const fix = safeFix('Use COPY', { span: keywordSpan, text: 'COPY' })
    yield { at: { span: keywordSpan }, identity: '', field: sources[0]?.value ?? '', message: 'ADD copies what COPY could', fix }
  },
})
