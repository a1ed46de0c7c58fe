import { attack, cwe, docker } from '../../core/references.ts'
import { defineRule } from '../../core/rule.ts'
import { withoutVersions } from '../../documents/without-versions.ts'

const remote = /^(?:https?:\/\/|git@|git:\/\/|ssh:\/\/)/i
const commit = /#[0-9a-f]{40}(?::|$)|[?&](?:commit|checksum)=[0-9a-f]{40}(?:&|$)/i

export default defineRule({
  id: 'dockerfile/add-remote',
  severity: 'medium',
  threat: 'immutability',
  summary: 'ADD fetches a remote file without a checksum',
  why: 'What lies at the address can change between two builds, and nobody sees it.',
  instead: 'Add `--checksum=sha256:…`, or the full commit for a Git repository.',
  references: [docker('reference/dockerfile/#add---checksum', 'ADD --checksum'), cwe(494), attack('T1195.002')],
  peers: ['checkov:CKV_DOCKER_4'],
  bad: 'FROM debian:13.1\nADD https://example.com/tool.tar.gz /opt/\nUSER 1000\n',
  good: 'FROM debian:13.1\nADD --checksum=sha256:0f5b6b5c0d9d8a2e4a1f3d7b9c1e2f3a4b5c6d7e8f90a1b2c3d4e5f60718293a https://example.com/tool.tar.gz /opt/\nUSER 1000\n',
  on: 'instruction',
  *check(instruction) {
    if (instruction.keyword !== 'ADD' || instruction.flags.some(({ name }) => name === 'checksum')) return
    for (const source of instruction.words.slice(0, -1)) {
      const { value } = instruction.expand(source.span)
      if (remote.test(value) && !commit.test(value))
        yield { at: source, identity: withoutVersions(value), message: `ADD fetches "${source.value}" without a checksum` }
    }
  },
})
