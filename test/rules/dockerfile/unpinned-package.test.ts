import { expect, test } from 'vitest'
import { only, scanFiles, scanned } from '../../check.ts'

const rule = 'dockerfile/unpinned-package'
const scan = async (lines: string) =>
  (await scanned(rule, { Dockerfile: `FROM a:1\n${lines}\n` })).map((line) => line.replace(`existing ${rule} Dockerfile:`, ''))

test.each([
  ['RUN apt-get install -y curl=1.2 git', '2:33 "git"'],
  ['RUN apt-get install -y g++ mawk-', '2:24 "g++"'],
  ['RUN yum module install -y nodejs php:8', '2:27 "nodejs"'],
  ['RUN apk add --no-cache -t deps make', '2:32 "make"'],
  ['RUN pip3 install requests', '2:18 "requests"'],
  ['RUN python -m pip install -U pip', '2:30 "pip"'],
  ['RUN npm i -g @scope/x', '2:14 "@scope/x"'],
  ['RUN npm i -g x@latest', '2:14 "x@latest"'],
  ['RUN gem install bundler', '2:17 "bundler"'],
  ['RUN go install a.b/c@latest', '2:16 "a.b/c@latest"'],
  ['RUN dnf install -y httpd', '2:20 "httpd"'],
  ['RUN uv pip install requests', '2:20 "requests"'],
  ['RUN pip install git+https://a/b.git', '2:17 "git+https://a/b.git"'],
  ['RUN pip install git+https://a/b.git@main#egg=b', '2:17 "git+https://a/b.git@main#egg=b"'],
  ['RUN npm install git+ssh://git@a/b.git', '2:17 "git+ssh://git@a/b.git"'],
  ['RUN gem i rake', '2:11 "rake"'],
  ['RUN conda install -c conda-forge numpy', '2:34 "numpy"'],
  ['RUN dotnet tool install -g x', '2:28 "x"'],
])('told: %j', async (lines, place) => expect(await scan(lines)).toEqual([place]))

test.each([
  ['python3 -m pip install x', 'pip installs "x" without a version'],
  ['uv pip install x', 'pip installs "x" without a version'],
  ['npm install x', 'npm installs "x" without a version'],
])('%s is told by the name of what installs', async (command, message) => {
  const { findings } = await scanFiles(
    { Dockerfile: `FROM a:1\nRUN ${command}\n` },
    { overrides: { ...only(rule).overrides!, strict: true } },
  )
  expect(findings.map((finding) => finding.message)).toEqual([message])
})

test.each([
  'RUN apt-get install -y curl=7.* ./x.deb $PACKAGES',
  'RUN apk add --repository https://a b=1',
  'RUN pip install -r requirements.txt',
  'RUN pip install x==1 "y>=1,==1.2" git+https://a/b@v1#egg=c .',
  'RUN npm ci',
  'RUN npm run install x',
  'RUN npm install -g .',
  'RUN pip install .[dev]',
  'RUN npm install --loglevel silent x@1',
  "RUN pip install 'x>=1' 'y!=2'",
  'RUN pip install git+https://a/b.git@v1 git+ssh://git@a/b.git@0a1b2c3',
  'RUN npm install git+ssh://git@a/b.git#v1',
  'RUN conda install numpy=1.2',
  'RUN dotnet add package x --version 1.2.3',
  'RUN python -m venv /v',
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

test('in a workflow, what is installed past a lock file', async () => {
  const places = async (run: string) =>
    (await scanned(rule, { '.github/workflows/a.yml': `on: push\njobs: {a: {runs-on: x, steps: [{run: ${JSON.stringify(run)}}]}}\n` }))
      .length
  for (const run of ['npm i lodash', 'npm install oxlint@1.55.0', 'gem install rake -v 13', 'pip install a==1'])
    expect(await places(run)).toBe(1)
  for (const run of [
    'npm ci',
    'npm install',
    'bundle install',
    'pip install --require-hashes -r a.txt',
    'pip install --no-deps a==1',
    'go install a.b/c@v1',
  ])
    expect(await places(run)).toBe(0)
})
