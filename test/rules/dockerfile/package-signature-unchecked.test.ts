import { expect, test } from 'vitest'
import { scanned } from '../../check.ts'

const rule = 'dockerfile/package-signature-unchecked'
const scan = async (lines: string) =>
  (await scanned(rule, { Dockerfile: `FROM a:1\n${lines}\n` })).map((line) => line.replace(`existing ${rule} Dockerfile:`, ''))

test.each([
  ['RUN apk add --no-cache --allow-untrusted x.apk', '2:24 "--allow-untrusted"'],
  ['RUN apt-get -y --force-yes install x', '2:16 "--force-yes"'],
  ['RUN zypper in --allow-unsigned-rpm x.rpm', '2:15 "--allow-unsigned-rpm"'],
  ["RUN sed -i 's/^SigLevel.*/SigLevel = Never/' /etc/pacman.conf", '2:12 "\'s/^SigLevel.*/SigLevel = Never/\'"'],
  ['RUN yum -y --nogpgcheck install x', '2:12 "--nogpgcheck"'],
  ['RUN rpm -i --nosignature x.rpm', '2:12 "--nosignature"'],
  ['RUN echo "deb [trusted=yes] https://a b main" > /etc/apt/sources.list.d/a.list', '2:10 "\\"deb [trusted=yes] https://a b main\\""'],
  ['RUN apt-get install --allow-unauthenticated x', '2:21 "--allow-unauthenticated"'],
  ['RUN apt-get -o APT::Get::AllowUnauthenticated=true install x', '2:16 "APT::Get::AllowUnauthenticated=true"'],
  ['RUN apt-get -o Acquire::Verify-Signature-Off=1 update', '2:16 "Acquire::Verify-Signature-Off=1"'],
  ['RUN dpkg --force-bad-verify -i x.deb', '2:10 "--force-bad-verify"'],
  ['RUN dpkg --no-debsig -i x.deb', '2:10 "--no-debsig"'],
  ['RUN rpm -i --nodigest x.rpm', '2:12 "--nodigest"'],
  ['RUN rpm -i --noverify x.rpm', '2:12 "--noverify"'],
  ['RUN dnf install --setopt=updates.gpgcheck=0 x', '2:17 "--setopt=updates.gpgcheck=0"'],
])('told: %j', async (lines, place) => expect(await scan(lines)).toEqual([place]))

test.each([
  'RUN apk add allow-untrusted',
  'RUN echo --nogpgcheck',
  'RUN echo "deb [ trusted=yes ] file://$dir ./" > /etc/apt/sources.list.d/a.list',
  'RUN apt-get install -y x',
  'RUN yum install --setopt=gpgcheck=1 x',
])('not told: %j', async (lines) => expect(await scan(lines)).toEqual([]))
