import { behind, mixed, named, needing, type Provider, token, tokenAfter } from './pattern.ts'

/** Clusters, secret stores and infrastructure as code. */
export const platforms: readonly Provider[] = [
  {
    name: 'docker',
    patterns: [
      token('docker-token', 'dckr_(?:pat|oat)_[\\w-]{27,32}'),
      token('docker-swarm-token', 'SWMTKN-1-[a-z0-9]{50}-[a-z0-9]{25}'),
      token('docker-swarm-unlock-key', 'SWMKEY-1-[A-Za-z0-9+/]{43}'),
    ],
  },
  {
    name: 'kubernetes',
    patterns: [
      // Authenticating with Bootstrap Tokens: six characters, a dot, sixteen characters.
      named('kubernetes-bootstrap-token', '\\btoken|kubeadm|bootstrap', '[a-z0-9]{6}\\.[a-z0-9]{16}', 'token', 'kubeadm', 'bootstrap'),
      needing(
        ['-token=', '-token '],
        tokenAfter('kubernetes-bootstrap-token', '--(?:discovery-|tls-bootstrap-)?token[ =]', '[a-z0-9]{6}\\.[a-z0-9]{16}', '--'),
      ),
      token('openshift-token', 'sha256~[\\w-]{43}'),
      token('rancher-token', 'token-[a-z0-9]{5}:[a-z0-9]{54}'),
    ],
  },
  {
    name: 'hashicorp',
    patterns: [
      token('vault-token', 'hv[sbr]\\.[\\w-]{24,300}', 'hvs.', 'hvb.', 'hvr.'),
      mixed(behind(['s.', 'b.', 'r.'], 24, token('vault-token', '(?<![.$])[sbr]\\.[A-Za-z0-9]{24}(?![.([-])', 's.', 'b.', 'r.'))),
      tokenAfter('vault-unseal-key', 'operator unseal ', '[A-Za-z0-9+/]{43,44}={0,2}', 'unseal'),
      named('vault-unseal-key', 'unseal[_. -]?key', '[A-Za-z0-9+/]{43,44}={0,2}', 'unseal'),
      token('terraform-cloud-token', '[A-Za-z0-9]{14}\\.atlasv1\\.[\\w=-]{60,70}', '.atlasv1.'),
      named('consul-token', 'consul[_. -]?(?:http[_. -]?)?token', '[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}', 'consul'),
      named('consul-gossip-key', '\\bencrypt', '(?:[A-Za-z0-9+/]{43}=|[A-Za-z0-9+/]{22}==)', 'encrypt'),
      named('nomad-token', 'nomad[_. -]?token', '[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}', 'nomad'),
      named('vault-secret-id', 'secret[_. -]?id', '[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}', 'secret'),
    ],
  },
  { name: 'pulumi', patterns: [token('pulumi-token', 'pul-[a-f0-9]{40}')] },
  { name: 'doppler', patterns: [token('doppler-token', 'dp\\.(?:pt|st|ct|sa|scim|audit)\\.(?:[a-z0-9_-]{2,35}\\.)?[A-Za-z0-9]{40,44}')] },
  { name: 'infisical', patterns: [behind(['.'], 32, token('infisical-token', 'st\\.[a-f0-9]{24}\\.[a-f0-9]{32}\\.[a-f0-9]{32}'))] },
  {
    name: '1password',
    patterns: [token('1password-secret-key', 'A3-[A-Z0-9]{6}-(?:[A-Z0-9]{11}|[A-Z0-9]{6}-[A-Z0-9]{5})(?:-[A-Z0-9]{5}){3}')],
  },
  {
    name: 'age',
    patterns: [token('age-private-key', 'AGE-SECRET-KEY-(?:PQ-)?1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58,2000}', 'age-secret-key-')],
  },
  { name: 'tailscale', patterns: [token('tailscale-key', 'tskey-[a-z]{2,20}-[A-Za-z0-9_]{6,40}(?:-[A-Za-z0-9_]{6,60})?')] },
  {
    name: 'wireguard',
    patterns: [
      named(
        'wireguard-private-key',
        'private[_. -]?key|preshared[_. -]?key',
        '[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=',
        'private',
        'preshared',
      ),
    ],
  },
  {
    name: 'artifactory',
    patterns: [
      token('artifactory-key', 'AKCp[A-Za-z0-9]{69}'),
      token('artifactory-reference-token', 'cmVmd[A-Za-z0-9]{59}'),
      named('artifactory-key', 'artifactory|jfrog|x-jfrog-art-api', '[A-Za-z0-9]{73}', 'artifactory', 'jfrog'),
    ],
  },
  { name: 'harness', patterns: [token('harness-token', '[ps]at\\.[\\w-]{22}\\.[0-9a-f]{24}\\.[A-Za-z0-9]{20}', 'pat.', 'sat.')] },
  { name: 'prefect', patterns: [token('prefect-key', 'pn[ub]_[A-Za-z0-9]{36}', 'pnu_', 'pnb_')] },
  { name: 'octopus', patterns: [token('octopus-key', 'API-(?=[A-Z]{0,35}\\d)[A-Z0-9]{26,36}')] },
  {
    name: 'launchdarkly',
    patterns: [token('launchdarkly-key', '(?:api|sdk)-[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}', 'api-', 'sdk-')],
  },
  {
    name: 'confluent',
    patterns: [token('confluent-secret', 'cflt[A-Za-z0-9+/]{60}'), mixed(named('confluent-secret', 'confluent', '[A-Za-z0-9+/]{64}'))],
  },
  { name: 'influxdb', patterns: [named('influxdb-token', 'influx', '[\\w-]{86}==', 'influx')] },
  {
    name: 'elastic',
    patterns: [token('elastic-key', 'essu_[A-Za-z0-9+/]{50,200}={0,2}'), token('elastic-cloud-key', 'essa_[A-Za-z0-9+/]{40,200}={0,2}')],
  },
]
