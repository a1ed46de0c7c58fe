import { encoded, mixed, named, type Provider, secretOf, token, tokenAfter } from './pattern.ts'
import { uuid } from './uuid.ts'

/** Where code is kept, built, judged and published. */
export const forges: readonly Provider[] = [
  {
    // docs.gitlab.com/security/tokens, "Token prefixes".
    name: 'gitlab',
    patterns: [
      token(
        'gitlab-token',
        'gl(?:pat|dt|rt|rtr|ft|soat|ffct)-[\\w-]{20,300}(?:\\.[0-9a-z]{2}\\.[0-9a-z]{7,9})?',
        'glpat-',
        'gldt-',
        'glrt',
        'glft-',
        'glsoat-',
        'glffct-',
      ),
      token('gitlab-job-token', 'glcbt-(?:[0-9a-zA-Z]{1,5}_)?[\\w-]{20,64}'),
      token('gitlab-trigger-token', 'glptt-[0-9a-f]{40}'),
      token('gitlab-mail-token', 'glimt-[\\w-]{25}'),
      token('gitlab-agent-token', 'glagent-[\\w-]{50,1024}'),
      token('gitlab-oauth-secret', 'gloas-[0-9a-f]{64}'),
      token('gitlab-workspace-token', 'glwt-[\\w-]{20,64}'),
      token('gitlab-runner-registration-token', 'GR1348941[\\w-]{20}'),
      token('gitlab-session', '_gitlab_session=[0-9a-z]{32}'),
    ],
  },
  {
    name: 'github',
    patterns: [
      named('github-token', `${secretOf('github')}|gh[_. -]?token`, '[a-f0-9]{40}', 'github', 'gh'),
      named('oauth-client-secret', 'client[_. -]?secret', '[a-f0-9]{40}', 'client'),
      token('github-refresh-token', 'ghr_[A-Za-z0-9]{76}'),
    ],
  },
  {
    name: 'atlassian',
    patterns: [
      token('atlassian-token', 'ATATT3[\\w=-]{150,260}'),
      token('bitbucket-token', 'ATCTT3[\\w=-]{150,260}'),
      token('bitbucket-app-password', 'ATBB[A-Za-z0-9]{32}'),
      mixed(named('atlassian-token', secretOf('atlassian|jira|confluence'), '[A-Za-z0-9]{24}', 'atlassian', 'jira', 'confluence')),
      mixed(named('bitbucket-client-secret', secretOf('bitbucket'), '[\\w=-]{32,64}', 'bitbucket')),
    ],
  },
  {
    name: 'circleci',
    patterns: [
      token('circleci-token', 'CCIP(?:AT|RJ)_[A-Za-z0-9]{22}_[a-f0-9]{40}'),
      named('circleci-token', secretOf('circle'), '[a-f0-9]{40}', 'circle'),
    ],
  },
  {
    name: 'buildkite',
    patterns: [token('buildkite-token', 'bk(?:ua|ct|at|pt|ua)_[A-Za-z0-9]{40,64}', 'bkua_', 'bkct_', 'bkat_', 'bkpt_')],
  },
  { name: 'travis', patterns: [mixed(named('travis-token', secretOf('travis'), '[\\w-]{22}', 'travis'))] },
  { name: 'drone', patterns: [named('drone-token', 'drone[_. -]?(?:server[_. -]?)?token', '[A-Za-z0-9]{32}', 'drone')] },
  {
    name: 'jenkins',
    patterns: [
      named('jenkins-token', 'jenkins|crumb', '(?:[a-f0-9]{32}|11[a-f0-9]{32}|[a-f0-9]{64})', 'jenkins', 'crumb'),
      tokenAfter('jenkins-setup-password', 'password to proceed to installation:\\s{1,10}', '[a-f0-9]{32}', 'proceed to installation'),
      named('jenkins-setup-password', 'initial[_. -]?admin[_. -]?password', '[a-f0-9]{32}', 'initial'),
    ],
  },
  { name: 'teamcity', patterns: [token('teamcity-token', 'eyJ0eXAiOiAiVENWMiJ9\\.[\\w-]{20,100}\\.[\\w-]{30,100}')] },
  {
    name: 'codeclimate',
    patterns: [
      named(
        'codeclimate-reporter-id',
        'cc_test_reporter_id|codeclimate|code_climate',
        '[a-f0-9]{64}',
        'cc_test',
        'codeclimate',
        'code_climate',
      ),
    ],
  },
  { name: 'codecov', patterns: [named('codecov-token', 'codecov', `(?:${uuid}|[a-f0-9]{32})`, 'codecov')] },
  { name: 'coveralls', patterns: [mixed(named('coveralls-token', 'coveralls|repo_token', '[A-Za-z0-9]{32,37}'))] },
  {
    name: 'sonar',
    patterns: [
      token('sonar-token', 'sq[upa]_[a-f0-9]{40}', 'squ_', 'sqp_', 'sqa_'),
      named('sonar-token', secretOf('sonar'), '[a-f0-9]{40}', 'sonar'),
    ],
  },
  {
    name: 'snyk',
    patterns: [named('snyk-token', 'snyk', uuid, 'snyk'), token('snyk-token', 'snyk_(?:uat|sat)\\.[a-f0-9]{8}\\.[\\w.-]{60,400}')],
  },
  {
    name: 'sourcegraph',
    patterns: [
      token('sourcegraph-token', 'sgp_(?:(?:[a-fA-F0-9]{16}|local)_)?[a-fA-F0-9]{40}'),
      token('sourcegraph-token', 'sgd_[a-fA-F0-9]{64}'),
      token('sourcegraph-license-key', 'slk_[a-f0-9]{64}'),
      named('sourcegraph-token', `${secretOf('sourcegraph')}|src_access_token`, '[a-f0-9]{40}', 'sourcegraph', 'src_access'),
    ],
  },
  { name: 'postman', patterns: [token('postman-key', 'PMAK-[a-f0-9]{24}-[a-f0-9]{34}')] },
  { name: 'stackhawk', patterns: [token('stackhawk-key', 'hawk\\.[\\w-]{20}\\.[\\w-]{20}')] },
  { name: 'dependency-track', patterns: [token('dependency-track-key', 'odt_(?:[A-Za-z0-9]{8}_)?[A-Za-z0-9]{32,64}')] },
  {
    name: 'npm',
    patterns: [
      token('npm-token', 'npm_[A-Za-z0-9]{36}'),
      named('npm-token', ':_authtoken', '(?:[\\w-]{20,200}|npm_[\\w-]{20,100})={0,2}', '_authtoken'),
      encoded(named('npm-password', ':_password|:_auth', '[A-Za-z0-9+/]{8,200}={0,2}')),
      encoded(named('npm-password', '(?:^|\\n)_auth', '[A-Za-z0-9+/]{8,200}={0,2}', '_auth')),
    ],
  },
  { name: 'pypi', patterns: [token('pypi-token', 'pypi-Ag[\\w-]{50,1000}')] },
  { name: 'rubygems', patterns: [token('rubygems-key', 'rubygems_[a-f0-9]{48}')] },
  { name: 'nuget', patterns: [token('nuget-key', 'oy2[a-z0-9]{43}')] },
  { name: 'crates', patterns: [token('crates-token', 'cio[A-Za-z0-9]{32}')] },
  { name: 'clojars', patterns: [token('clojars-token', 'CLOJARS_[a-f0-9]{60}')] },
  { name: 'gradle', patterns: [named('gradle-publish-secret', 'gradle\\.publish\\.(?:key|secret)', '[\\w-]{30,70}', 'gradle.publish.')] },
  { name: 'readme', patterns: [token('readme-key', 'rdme_[a-z0-9]{70}')] },
]
