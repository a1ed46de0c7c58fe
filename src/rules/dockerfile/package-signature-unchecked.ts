import { attack, cwe } from '../../core/references.ts'
import { defineRule } from '../../core/rule.ts'
import { invocations } from '../../documents/dockerfile-commands.ts'
import { mayMatch, type Needs } from '../../documents/needs.ts'

/** One of them stands in every option below. */
const marks: Needs = [['allow', 'force', 'verify', 'gpg', 'sig', 'nodigest', 'trusted']]

/** What writes the settings of a package manager. */
const writers = /^(?:echo|printf|sed|tee)$/

/** Options by the program that takes them. */
const options: readonly (readonly [program: RegExp, option: RegExp])[] = [
  [/^apk$/, /^--allow-untrusted$/],
  [/^(?:apt|apt-get|aptitude)$/, /^--(?:allow-unauthenticated|force-yes|allow-insecure-repositories)$/],
  [
    /^(?:apt|apt-get|aptitude)$/,
    /(?:AllowUnauthenticated|AllowInsecureRepositories|AllowWeakRepositories|Verify-Signature-Off)=(?:"?true|1|yes)/i,
  ],
  [/^(?:yum|dnf|microdnf|tdnf|zypper)$/, /^--(?:nogpgcheck|no-gpgcheck|no-gpg-checks|no-gpg-check)$/],
  [/^(?:yum|dnf|microdnf|yum-config-manager|dnf-config-manager)$/, /^--setopt=(?:.*\.)?(?:repo_)?gpgcheck=(?:0|false|no)$/i],
  [/^zypper$/, /^--allow-unsigned-rpm$/],
  [/^dpkg$/, /^--(?:force-bad-verify|no-debsig)$/],
  [writers, /(?:^|[\s/])SigLevel\s*=\s*Never\b/],
  [/^rpm$/, /^--(?:nosignature|nodigest|noverify|nogpg)$/],
  // A repository of files is one that the build itself has made.
  [writers, /\[[^\]]*trusted=yes[^\]]*\](?!\s*(?:file|copy):)|(?:^|\s)(?:repo_)?gpgcheck\s*=\s*(?:0|false|no)\b/i],
]

export default defineRule({
  id: 'dockerfile/package-signature-unchecked',
  severity: 'high',
  threat: 'runtime',
  summary: 'Packages are installed without a check of their signature',
  why: 'The signature is what proves that a package is from the distribution: without it any mirror, and anybody on the way, can put programs into the image.',
  instead: "Take the option away, and add the repository's key to the image first.",
  references: [cwe(347), attack('T1195.002')],
  peers: ['checkov:CKV2_DOCKER_7', 'checkov:CKV2_DOCKER_8', 'checkov:CKV2_DOCKER_9', 'checkov:CKV2_DOCKER_10', 'checkov:CKV2_DOCKER_11'],
  bad: 'FROM alpine:3.22.1\nRUN apk add --allow-untrusted ./tool.apk\nUSER 1000\n',
  good: 'FROM alpine:3.22.1\nCOPY tool.rsa.pub /etc/apk/keys/\nRUN apk add ./tool.apk\nUSER 1000\n',
  on: 'instruction',
  *check(instruction) {
    if (instruction.keyword !== 'RUN') return
    for (const { name, args } of invocations(instruction))
      for (const word of args)
        if (mayMatch(word.value.toLowerCase(), marks) && options.some(([program, option]) => program.test(name) && option.test(word.value)))
          yield {
            at: word,
            message: writers.test(name)
              ? `"${word.value}" turns the check of signatures off`
              : `${name} does not check signatures ("${word.value}")`,
          }
  },
})
