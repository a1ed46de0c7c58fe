import { mixed, named, needing, type Provider, secretOf, token, unsurveyed } from './pattern.ts'

/** Clouds and hosts. Sources: the providers' pages on access keys and token formats. */
export const clouds: readonly Provider[] = [
  {
    name: 'aws',
    patterns: [
      token('aws-access-key-id', 'A(?:BIA|CCA|KIA|SIA)[A-Z2-7]{16}', 'abia', 'acca', 'akia', 'asia'),
      mixed(named('aws-secret-access-key', 'aws|secret[_. -]?access[_. -]?key', '[A-Za-z0-9/+]{40}', 'aws', 'secret')),
      token('aws-session-token', '(?:F[wQ]oGZXIvYXdz|IQoJb3JpZ2lu)[A-Za-z0-9/+]{50,2000}={0,2}', 'ogzxivyxdz', 'iqojb3jpz2lu'),
      token('aws-mws-token', 'amzn\\.mws\\.[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}'),
      token('aws-appsync-key', 'da2-[a-z0-9]{26}'),
      token('aws-bedrock-key', 'bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t[A-Za-z0-9+/=]{20,2000}'),
      token('aws-bedrock-key', 'ABSK[A-Za-z0-9+/]{100,269}={0,2}'),
    ],
  },
  {
    name: 'google',
    patterns: [
      token('google-api-key', 'AIza[\\w-]{35}(?![-\\w])'),
      token('google-oauth-secret', 'GOCSPX-[\\w-]{28}'),
      mixed(named('google-oauth-secret', 'client[_. -]?secret', '[\\w-]{24}', 'client')),
      token('google-access-token', 'ya29\\.[\\w-]{20,500}'),
      mixed(token('google-refresh-token', '1//0[\\w-]{38,200}')),
      token('firebase-server-key', 'AAAA[\\w-]{7}:[\\w-]{140}'),
      token(
        'google-chat-webhook',
        'chat\\.googleapis\\.com/v1/spaces/[\\w-]{1,40}/messages\\?key=[\\w-]{1,60}&token=[\\w%-]{20,100}',
        'chat.googleapis.com/v1/spaces/',
      ),
    ],
  },
  {
    name: 'azure',
    patterns: [
      token('azure-client-secret', '(?<![~.-])[\\w~.-]{3}\\dQ~[\\w~.-]{31,34}', 'q~'),
      named('azure-storage-key', 'account[_. -]?key|storage[_. -]?key|primary[_. -]?key|secondary[_. -]?key', '[A-Za-z0-9+/]{86}==', 'key'),
      named(
        'azure-shared-access-key',
        'shared[_. -]?access[_. -]?key|primary[_. -]?key|eventhub|servicebus',
        '[A-Za-z0-9+/]{43}=',
        'key',
        'eventhub',
        'servicebus',
      ),
      unsurveyed(named('azure-app-configuration-secret', 'azconfig\\.io;id=[^;\\s]{1,60};secret', '[A-Za-z0-9+/]{43}=', 'azconfig.io;')),
      needing(['?sig', '&sig', ';sig'], named('azure-shared-access-signature', '[?&;]sig', '[A-Za-z0-9%+/]{43,70}(?:%3D|=)', 'sig')),
      named('azure-devops-token', 'azure|devops|vsts|ado_|pat', '[a-z2-7]{52}'),
      token('azure-devops-token', '[A-Za-z0-9]{76}AZDO[A-Za-z0-9]{4}', 'azdo'),
      // "Identifiable keys": a fixed mark at a fixed distance from the end.
      token('azure-service-key', '[A-Za-z0-9]{52}JQQJ99[A-Za-z0-9]{26}', 'jqqj99'),
      token('azure-storage-key', '[A-Za-z0-9+/]{76}\\+(?:ASt|ABa|AMC)[A-D][A-Za-z0-9+/]{5}==', '+ast', '+aba', '+amc'),
      token('azure-cosmos-key', '[A-Za-z0-9+/]{76}ACDb[A-Za-z0-9+/]{6}==', 'acdb'),
      token('azure-api-management-key', '[A-Za-z0-9+/]{76}APIM[A-Za-z0-9+/]{6}==', 'apim'),
      token('azure-messaging-key', '[A-Za-z0-9+/]{33}\\+A(?:Sb|Eh|Rm)[A-D][A-Za-z0-9+/]{5}=', '+asb', '+aeh', '+arm'),
      token('azure-registry-password', '[A-Za-z0-9+/]{42}\\+ACR[A-D][A-Za-z0-9+/]{5}', '+acr'),
      token('azure-search-key', '[A-Za-z0-9]{42}AzSe[A-D][A-Za-z0-9]{5}', 'azse'),
      token('azure-redis-key', '[A-Za-z0-9]{33}AzCa[A-P][A-Za-z0-9]{5}=', 'azca'),
      token('azure-function-key', '[\\w-]{44}AzFu[\\w-]{5}[AQgw]==', 'azfu'),
      named(
        'azure-service-key',
        'ocp-apim-subscription-key|azure[_. -]?openai[_. -]?(?:api[_. -]?)?key|cognitive',
        '[a-f0-9]{32}',
        'ocp-apim',
        'openai',
        'cognitive',
      ),
    ],
  },
  {
    name: 'digitalocean',
    patterns: [token('digitalocean-token', 'do[opr]_v1_[a-f0-9]{64}', '_v1_'), token('digitalocean-spaces-key', 'DO00[A-Z0-9]{16}')],
  },
  {
    name: 'cloudflare',
    patterns: [
      token('cloudflare-origin-ca-key', 'v1\\.0-[a-f0-9]{24}-[a-f0-9]{146}'),
      named('cloudflare-api-key', 'cloudflare|cf_api|x-auth-key', '[a-f0-9]{37}', 'cloudflare', 'cf_api', 'x-auth-key'),
      mixed(named('cloudflare-token', 'cloudflare|cf_api[_. -]?token', '[\\w-]{40}', 'cloudflare', 'cf_api')),
    ],
  },
  {
    name: 'heroku',
    patterns: [
      token('heroku-token', 'HRKU-[\\w-]{36,70}'),
      named('heroku-token', 'heroku', '[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}', 'heroku'),
    ],
  },
  {
    name: 'fly',
    patterns: [token('fly-token', 'fo1_[\\w-]{43}'), token('fly-token', 'fm[12][ar]?_[A-Za-z0-9+/]{100,2000}={0,3}', 'fm1', 'fm2')],
  },
  { name: 'linode', patterns: [named('linode-token', 'linode', '[a-f0-9]{64}', 'linode')] },
  { name: 'vultr', patterns: [named('vultr-key', 'vultr', '[A-Z0-9]{36}')] },
  { name: 'hetzner', patterns: [named('hetzner-token', 'hetzner|hcloud', '[A-Za-z0-9]{64}', 'hetzner', 'hcloud')] },
  {
    name: 'scaleway',
    patterns: [named('scaleway-secret-key', 'scw[_. -]?secret|scaleway', '[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}', 'scw', 'scaleway')],
  },
  {
    name: 'alibaba',
    patterns: [
      token('alibaba-access-key-id', 'LTAI[A-Za-z0-9]{12,20}'),
      mixed(
        named(
          'alibaba-access-key-secret',
          'alibaba|aliyun|alicloud|access[_. -]?key[_. -]?secret',
          '[A-Za-z0-9]{30}',
          'alibaba',
          'aliyun',
          'alicloud',
          'secret',
        ),
      ),
    ],
  },
  { name: 'volcengine', patterns: [mixed(token('volcengine-access-key-id', 'AKLT[\\w-]{40,50}'))] },
  { name: 'aiven', patterns: [token('aiven-password', 'AVNS_[\\w-]{16,24}')] },
  { name: 'clickhouse', patterns: [mixed(token('clickhouse-cloud-secret', '4b1d[A-Za-z0-9]{38}'))] },
  { name: 'cockroach', patterns: [token('cockroach-key', 'CCDB1_[A-Za-z0-9]{22}_[A-Za-z0-9]{40}')] },
  { name: 'mongodb-atlas', patterns: [token('mongodb-atlas-secret', 'mdb_sa_sk_[\\w-]{40}')] },
  { name: 'tencent', patterns: [token('tencent-secret-id', 'AKID[A-Za-z0-9]{32}')] },
  {
    name: 'yandex',
    patterns: [
      token('yandex-api-key', 'AQVN[\\w-]{35,38}'),
      token('yandex-iam-token', 't1\\.[A-Za-z0-9_-]{20,400}={0,2}\\.[\\w-]{86}={0,2}'),
      mixed(token('yandex-secret-key', 'YC[\\w-]{38}')),
    ],
  },
  { name: 'ibm-cloud', patterns: [mixed(named('ibm-cloud-key', secretOf('ibm|bluemix|iam'), '[\\w-]{44}', 'ibm', 'bluemix', 'iam'))] },
  { name: 'exoscale', patterns: [mixed(named('exoscale-secret', 'exoscale', '[\\w-]{43}'))] },
  { name: 'netlify', patterns: [token('netlify-token', 'nfp_[A-Za-z0-9]{36}')] },
  { name: 'render', patterns: [token('render-key', 'rnd_[A-Za-z0-9]{28,40}')] },
  { name: 'fastly', patterns: [mixed(named('fastly-token', 'fastly', '[\\w-]{32}'))] },
  { name: 'cloudinary', patterns: [token('cloudinary-url', 'cloudinary://\\d{12,16}:[\\w-]{27}@')] },
  {
    name: 'supabase',
    patterns: [token('supabase-token', 'sbp_[a-f0-9]{40}'), token('supabase-secret-key', 'sb_secret_[\\w-]{31}')],
  },
  { name: 'planetscale', patterns: [token('planetscale-token', 'pscale_(?:tkn|oauth|pw|otkn)_[\\w.=-]{32,64}')] },
  { name: 'neon', patterns: [token('neon-key', 'napi_[a-z0-9]{64}')] },
  {
    name: 'vmware',
    patterns: [
      named('vmware-license', 'vmware|vsphere|vcenter|esxi?', '[A-Z0-9]{5}(?:-[A-Z0-9]{5}){4}', 'vmware', 'vsphere', 'vcenter', 'esx'),
    ],
  },
  {
    name: 'truenas',
    patterns: [mixed(token('truenas-key', '\\d{1,3}-[A-Za-z0-9]{64}', '-'))],
  },
]
