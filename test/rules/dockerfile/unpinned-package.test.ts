import { expect, test } from 'vitest'
import { scanned } from '../../check.ts'

const rule = 'dockerfile/unpinned-package'
const scan = async (lines: string) =>
  (await scanned(rule, { Dockerfile: `FROM a:1\n${lines}\n` })).map((line) => line.replace(`existing ${rule} Dockerfile:`, ''))

test.each([
  ['RUN apt-get install -y curl=1.2 git', '2:33 "git"'],
  ['RUN apk add --no-cache -t deps make', '2:32 "make"'],
  ['RUN pip3 install requests', '2:18 "requests"'],
  ['RUN python -m pip install -U pip', '2:30 "pip"'],
  ['RUN npm i -g @scope/x', '2:14 "@scope/x"'],
  ['RUN npm i -g x@latest', '2:14 "x@latest"'],
  ['RUN gem install bundler', '2:17 "bundler"'],
  ['RUN go install a.b/c@latest', '2:16 "a.b/c@latest"'],
  ['RUN dnf install -y httpd', '2:20 "httpd"'],
])('told: %j', async (lines, place) => expect(await scan(lines)).toEqual([place]))

test.each([
  'RUN apt-get install -y curl=7.* ./x.deb $PACKAGES',
  'RUN apk add --repository https://a b=1',
  'RUN pip install -r requirements.txt',
  'RUN pip install x==1 "y>=1,==1.2" git+https://a/b@v1#egg=c .',
  'RUN npm ci',
  'RUN npm install',
  'RUN npm install x@1 @s/y@^2',
  'RUN gem install a:1.2',
  'RUN gem install a -v 1',
  'RUN go install ./...',
  'RUN go install a.b/c@v1',
  'RUN yum install -y a-1.2',
  'RUN echo apt-get install x',
  'RUN apt-get install -t bookworm x=1',
])('not told: %j', async (lines) => expect(await scan(lines)).toEqual([]))
