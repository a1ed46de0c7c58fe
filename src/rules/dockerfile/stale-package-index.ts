import { docker } from '../../core/references.ts'
import { defineRule } from '../../core/rule.ts'
import { invocations } from '../../documents/dockerfile-commands.ts'

interface Manager {
  readonly program: RegExp
  /** What fetches the index of packages, and what uses it. */
  readonly update: RegExp
  readonly use: RegExp
}

const managers: readonly Manager[] = [
  {
    program: /^(?:apt|apt-get|aptitude)$/,
    update: /^update$/,
    use: /^(?:install|upgrade|dist-upgrade|full-upgrade|build-dep|download|source)$/,
  },
  { program: /^apk$/, update: /^update$/, use: /^(?:add|upgrade|fetch)$/ },
  {
    program: /^(?:yum|dnf|microdnf)$/,
    update: /^(?:update|check-update|makecache)$/,
    use: /^(?:install|localinstall|groupinstall|reinstall|builddep|module|group|groups)$/,
  },
  { program: /^zypper$/, update: /^(?:update|up|refresh|ref)$/, use: /^(?:install|in|dist-upgrade|dup|patch)$/ },
]

export default defineRule({
  id: 'dockerfile/stale-package-index',
  severity: 'low',
  strict: true,
  threat: 'cve',
  summary: 'The index of packages is fetched in a layer of its own',
  why: 'Docker keeps that layer: later builds install from an index, and so versions, of months ago, with their known flaws.',
  instead: 'Fetch the index and install in one RUN.',
  references: [docker('build/building/best-practices/#apt-get', 'best practices, apt-get')],
  peers: ['checkov:CKV_DOCKER_5', 'trivy:DS-0017', 'kics:update_instruction_alone', 'hadolint:DL3009'],
  bad: 'FROM debian:13.1\nRUN apt-get update\nRUN apt-get install -y curl\nUSER 1000\n',
  good: 'FROM debian:13.1\nRUN apt-get update && apt-get install -y curl\nUSER 1000\n',
  on: 'instruction',
  *check(instruction) {
    if (instruction.keyword !== 'RUN') return
    const all = invocations(instruction).map(({ name, args, command }) => ({ name, verbs: args.map(({ value }) => value), command }))
    for (const { program, update, use } of managers) {
      const own = all.filter(({ name }) => program.test(name))
      const updates = own.filter(({ verbs }) => verbs.some((verb) => update.test(verb)) && !verbs.some((verb) => use.test(verb)))
      const last = updates.at(-1)
      // What comes before it installed from the index of an earlier layer.
      const used = last && own.slice(own.indexOf(last) + 1).some(({ verbs }) => verbs.some((verb) => use.test(verb)))
      if (last && !used && !instruction.flags.some(({ name }) => name === 'mount'))
        yield { at: last.command, identity: last.name, message: `"${last.name}" fetches the index of packages in a layer of its own` }
    }
  },
})
