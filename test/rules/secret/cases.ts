import { awsKeyId, githubToken, hex, letters, privateKey } from '../../credentials/tokens.ts'

const token = githubToken(3)
const base64 = (text: string) => Buffer.from(text).toString('base64')
const literal = letters(14, undefined, 21)
const awsSecret = letters(40, undefined, 5)
const indented = (text: string, by: number) => text.replaceAll('\n', `\n${' '.repeat(by)}`)
const secret = (body: string, type = 'Opaque') => `apiVersion: v1\nkind: Secret\nmetadata:\n  name: shop\ntype: ${type}\n${body}\n`
const serviceAccount = JSON.stringify({ type: 'service_account', private_key_id: hex(40), private_key: `${privateKey()}\n` })
const kubeconfig = (user: string) =>
  `apiVersion: v1\nkind: Config\nclusters:\n- name: prod\n  cluster: {server: 'https://api.prod:6443'}\nusers:\n- name: admin\n  user:\n    ${user}\n`

/** What stands in those files and may stand in no output. */
export const secrets: readonly string[] = [token, literal, awsSecret, letters(40), awsKeyId(), privateKey().split('\n')[2] ?? ''].flatMap(
  (value) => [value, base64(value).slice(0, -4)],
)

/** Files with a credential, and what should be told of them: `rule line`. */
export const found: readonly [name: string, path: string, text: string, expected: readonly string[]][] = [
  ['a token in the data of a Secret', 'secret.yaml', secret(`data:\n  deploy: ${base64(token)}`), ['secret/provider-token 7']],
  ['a token in stringData', 'secret.yaml', secret(`stringData:\n  deploy: ${token}`), ['secret/provider-token 7']],
  ['a password in data', 'secret.yaml', secret(`data:\n  password: ${base64(literal)}`), ['secret/kubernetes-secret 7']],
  ['a password in stringData', 'secret.yaml', secret(`stringData:\n  password: ${literal}`), ['secret/kubernetes-secret 7']],
  ['a password encoded twice', 'secret.yaml', secret(`data:\n  deploy: ${base64(base64(token))}`), ['secret/provider-token 7']],
  [
    'env of a container, name and value on two lines',
    'web.yaml',
    `apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec:\n  containers:\n    - name: web\n      env:\n        - name: DB_PASSWORD\n          value: ${literal}\n`,
    ['secret/password 9'],
  ],
  [
    'value before name',
    'web.yaml',
    `apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec:\n  containers:\n    - name: web\n      env:\n        - value: ${literal}\n          name: DB_PASSWORD\n`,
    ['secret/password 8'],
  ],
  [
    'a URL in a ConfigMap',
    'config.yaml',
    `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: web}\ndata:\n  url: postgres://shop:${literal}@db/orders\n`,
    ['secret/connection-string 5'],
  ],
  [
    'a line in a block of a ConfigMap',
    'config.yaml',
    `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: web}\ndata:\n  app.properties: |\n    port=80\n    db.password=${literal}\n`,
    ['secret/password 7'],
  ],
  [
    'the configuration of a container engine in a Secret',
    'pull.yaml',
    secret(
      `data:\n  .dockerconfigjson: ${base64(JSON.stringify({ auths: { r: { auth: base64(`ci:${literal}`) } } }))}`,
      'kubernetes.io/dockerconfigjson',
    ),
    ['secret/kubernetes-secret 7'],
  ],
  ['the key of a kubeconfig', 'admin.kubeconfig.yaml', kubeconfig(`client-key-data: ${base64(privateKey())}`), ['secret/private-key 9']],
  ['the token of a kubeconfig', 'admin.yaml', kubeconfig(`token: ${letters(40)}`), ['secret/credential-file 9']],
  ['the password of a kubeconfig', 'admin.yaml', kubeconfig(`password: ${literal}`), ['secret/credential-file 9']],
  [
    'ENV and ARG',
    'Dockerfile',
    `FROM alpine:3.20\nENV AWS_ACCESS_KEY_ID=${awsKeyId()}\nENV AWS_SECRET_ACCESS_KEY=${awsSecret}\nARG DB_PASSWORD=${literal}\n`,
    ['secret/provider-token 2', 'secret/provider-token 3', 'secret/password 4'],
  ],
  ['an argument of RUN', 'Dockerfile', `FROM alpine:3.20\nRUN curl -u ci:${literal} https://files/app\n`, ['secret/password-argument 2']],
  [
    'environment of Compose as a map',
    'compose.yaml',
    `services:\n  db:\n    image: postgres:17\n    environment:\n      POSTGRES_PASSWORD: ${literal}\n`,
    ['secret/password 5'],
  ],
  [
    'environment of Compose as a list',
    'compose.yaml',
    `services:\n  db:\n    image: postgres:17\n    environment:\n      - POSTGRES_PASSWORD=${literal}\n`,
    ['secret/password 5'],
  ],
  [
    'default passwords of images',
    'compose.yaml',
    'services:\n  db:\n    image: postgres:17\n    environment:\n      POSTGRES_PASSWORD: postgres\n  mq:\n    image: rabbitmq:4\n    environment:\n      - RABBITMQ_DEFAULT_PASS=guest\n',
    ['secret/default-password 5', 'secret/default-password 9'],
  ],
  [
    'what stands where a variable is not set',
    'compose.yaml',
    'services:\n  db:\n    image: postgres:17\n    environment:\n      POSTGRES_PASSWORD: ${DB_PASSWORD:-changeme}\n',
    ['secret/default-password 5'],
  ],
  [
    'a chart that starts with default passwords',
    'values.yaml',
    'auth:\n  adminPassword: admin\n  rootPassword: changeme\n',
    ['secret/default-password 2', 'secret/default-password 3'],
  ],
  [
    'a default in a template',
    'templates/secret.yaml',
    'apiVersion: v1\nkind: Secret\nmetadata: {name: db}\nstringData:\n  password: {{ .Values.password | default "changeme" | quote }}\n',
    ['secret/default-password 5'],
  ],
  ['npmrc', '.npmrc', `//registry.npmjs.org/:_authToken=${hex(8)}-${hex(4)}-${hex(4)}-${hex(4)}-${hex(12)}\n`, ['secret/provider-token 1']],
  ['netrc with a token', '.netrc', `machine github.com login me password ${token}\n`, ['secret/provider-token 1']],
  ['netrc with a password', '.netrc', `machine git.internal\n  login me\n  password ${literal}\n`, ['secret/credential-file 3']],
  ['pgpass', '.pgpass', `db:5432:shop:app:${literal}\n`, ['secret/credential-file 1']],
  [
    'the key of a TLS Secret and not its certificate',
    'tls.yaml',
    secret(`data:\n  tls.crt: ${base64(privateKey('CERTIFICATE'))}\n  tls.key: ${base64(privateKey())}`, 'kubernetes.io/tls'),
    ['secret/private-key 8'],
  ],
  [
    'URLs of queues and caches',
    'app.env',
    `CACHE=redis://:${literal}@cache:6379/0\nQUEUE=amqp://shop:${literal}@mq:5672\n`,
    ['secret/connection-string 1', 'secret/connection-string 2'],
  ],
  [
    'a key indented in stringData',
    'tls.yaml',
    secret(`stringData:\n  id: |\n    ${indented(privateKey('OPENSSH PRIVATE KEY'), 4)}`),
    ['secret/private-key 8'],
  ],
  [
    'an argument in a list',
    'web.yaml',
    `apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec:\n  containers:\n    - name: web\n      args: ["--db-password=${literal}"]\n`,
    ['secret/password 7'],
  ],
  [
    'an argument that is the next item',
    'web.yaml',
    `apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec:\n  containers:\n    - name: web\n      args:\n        - --db-password\n        - ${literal}\n`,
    ['secret/password 9'],
  ],
  [
    'credentials of a job container',
    '.github/workflows/ci.yml',
    `on: push\njobs:\n  test:\n    runs-on: ubuntu-24.04\n    container:\n      image: r/i:1\n      credentials:\n        username: ci\n        password: ${literal}\n    env:\n      AWS_SECRET_ACCESS_KEY: ${awsSecret}\n    steps: []\n`,
    ['secret/password 9', 'secret/provider-token 11'],
  ],
  [
    'the login of a container engine',
    '.docker/config.json',
    `{"auths": {"registry": {"auth": "${base64(`ci:${literal}`)}"}}}\n`,
    ['secret/credential-file 1'],
  ],
  [
    'the key of a service account in a ConfigMap',
    'config.yaml',
    `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: gcp}\ndata:\n  key.json: |\n    ${serviceAccount}\n`,
    ['secret/private-key 6'],
  ],
  [
    'a last applied configuration',
    'secret.yaml',
    `apiVersion: v1\nkind: Secret\nmetadata:\n  name: db\n  annotations:\n    kubectl.kubernetes.io/last-applied-configuration: |\n      {"apiVersion":"v1","kind":"Secret","metadata":{"name":"db"},"stringData":{"password":"${literal}"}}\n`,
    ['secret/kubernetes-secret 7'],
  ],
  [
    'literals of a Secret generator',
    'kustomization.yaml',
    `apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nsecretGenerator:\n  - name: db\n    literals:\n      - password=${literal}\n`,
    ['secret/kubernetes-secret 6'],
  ],
  [
    'a value that was added to a file of SOPS',
    'secrets.yaml',
    `password: ${literal}\nsops:\n  mac: ENC[AES256_GCM,data:Zm9v,type:str]\n  version: 3.9.0\n`,
    ['secret/unencrypted-sops-value 1'],
  ],
  [
    'the default of a parameter of a template',
    'stack.yaml',
    `Parameters:\n  DbPassword:\n    Type: String\n    NoEcho: true\n    Default: ${literal}\n`,
    ['secret/password 5'],
  ],
  ['the value of a parameter', 'parameters.json', `{"parameters": {"adminPassword": {"value": "${literal}"}}}\n`, ['secret/password 1']],
  ['a key of something that has one', 'appsettings.json', `{"Jwt": {"Key": "${letters(40)}"}}\n`, ['secret/password 1']],
  [
    'a name above its value in Terraform',
    'main.tf',
    `resource "helm_release" "shop" {\n  set {\n    name  = "auth.password"\n    value = "${literal}"\n  }\n}\n`,
    ['secret/password 4'],
  ],
  ['the key that opens the credentials of Rails', 'config/master.key', `${hex(32)}\n`, ['secret/credential-file 1']],
  ['the key with which gossip is encrypted', 'consul.hcl', `encrypt = "${letters(43)}="\n`, ['secret/provider-token 1']],
  ['properties, ini and TOML', 'app.toml', `[database]\nhost = "db"\npassword = "${literal}" # of the owner\n`, ['secret/password 3']],
  [
    'a step of a workflow',
    '.github/workflows/ci.yml',
    `on: push\njobs:\n  test:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: |\n          export API_TOKEN=${literal}${literal}\n          ./deploy\n`,
    ['secret/password 7'],
  ],
]

const deployment = (env: string) =>
  `apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec:\n  containers:\n    - name: web\n      env:\n        ${env}\n`

/** Files in which nothing is to be found. */
export const quiet: readonly [name: string, path: string, text: string][] = [
  [
    'an ExternalSecret',
    'external.yaml',
    'apiVersion: external-secrets.io/v1\nkind: ExternalSecret\nmetadata: {name: db}\nspec:\n  data:\n    - secretKey: password\n      remoteRef: {key: prod/db, property: password}\n',
  ],
  [
    'a SealedSecret',
    'sealed.yaml',
    `apiVersion: bitnami.com/v1alpha1\nkind: SealedSecret\nmetadata: {name: db}\nspec:\n  encryptedData:\n    password: Ag${letters(400)}\n`,
  ],
  [
    'a Secret encrypted by SOPS',
    'secret.yaml',
    'apiVersion: v1\nkind: Secret\nmetadata: {name: db}\ndata:\n  password: ENC[AES256_GCM,data:Zm9vYmFy,iv:YWJj,tag:ZGVm,type:str]\nsops:\n  mac: ENC[AES256_GCM,data:Zm9v,type:str]\n  encrypted_regex: ^(data|stringData)$\n  version: 3.9.0\n',
  ],
  [
    'secretKeyRef',
    'web.yaml',
    deployment('- name: DB_PASSWORD\n          valueFrom:\n            secretKeyRef: {name: db, key: password}'),
  ],
  [
    'a template',
    'templates/web.yaml',
    'password: {{ .Values.password | quote }}\ntoken: {{ required "a token is needed" .Values.token }}\n',
  ],
  [
    'annotations of Vault',
    'web.yaml',
    'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n  annotations:\n    vault.hashicorp.com/agent-inject-secret-db-password: database/creds/web\nspec: {containers: []}\n',
  ],
  [
    'a digest',
    'web.yaml',
    `apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec:\n  containers:\n    - name: web\n      image: web@sha256:${hex(64)}\n`,
  ],
  [
    'secrets of a workflow',
    '.github/workflows/ci.yml',
    'on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    env:\n      API_TOKEN: ${{ secrets.API_TOKEN }}\n    steps:\n      - run: docker login -u ci -p "$API_TOKEN" registry\n',
  ],
  [
    'names of Secrets',
    'values.yaml',
    'auth:\n  existingSecret: db-credentials\n  secretName: web-tls\n  passwordKey: db-password\n  tokenSecretRef: {name: ci-token, key: token}\n  password: ""\n',
  ],
  [
    'files',
    'compose.yaml',
    'services:\n  db:\n    image: postgres:17\n    environment:\n      POSTGRES_PASSWORD_FILE: /run/secrets/db\n      TLS_KEY: /etc/tls/tls.key\n',
  ],
  ['a public key', 'key.yaml', `signing_key: ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI${letters(43)}\n`],
  ['values that only their owner opens', 'renovate.json', `{"encrypted": {"token": "${letters(300)}"}}`],
  ['the schema of a parameter', 'stack.yaml', 'Parameters:\n  DbPassword:\n    Type: String\n    NoEcho: true\n    MinLength: 8\n'],
  ['words where a key belongs', 'tls.yaml', secret(`data:\n  tls.key: ${base64('Hello world\n')}`, 'kubernetes.io/tls')],
  ['the baseline of another scanner', '.secrets.baseline', `{"results": {"a.env": [{"hashed_secret": "${hex(40)}", "line_number": 3}]}}`],
  ['a lock file', 'package-lock.json', `{"packages": {"token": {"integrity": "sha512-${letters(86)}==", "token": "${hex(40)}"}}}`],
  [
    'variables',
    'compose.yaml',
    'services:\n  db:\n    image: postgres:17\n    environment:\n      POSTGRES_PASSWORD: ${DB_PASSWORD:?}\n      URL: postgres://shop:${DB_PASSWORD}@db/shop\n',
  ],
  ['a UUID', 'app.yaml', `client_secret: ${hex(8)}-${hex(4)}-${hex(4)}-${hex(4)}-${hex(12)}\n`],
  [
    'placeholders',
    'app.env',
    'PASSWORD=<your password>\nDB_PASSWORD=your-password-here\nAPI_TOKEN=xxxxxxxxxxxxxxxxxxxx\nSECRET_KEY=REPLACE_ME\n',
  ],
  [
    'a schema',
    'crd.yaml',
    'properties:\n  password: {type: string, format: password}\n  token:\n    type: string\n    description: the token\n',
  ],
  [
    'a catalogue of messages',
    'src/locales/de.json',
    '{"password": "Kennwort", "resetPassword": "Passwort vergessen?", "token": "Zugangstoken"}',
  ],
  [
    'other ways to say where it is',
    'app.env',
    'A_PASSWORD=vault:secret/data/db#password\nB_PASSWORD=op://prod/db/password\nC_PASSWORD=arn:aws:secretsmanager:eu-1:1:secret:db\nD_PASSWORD=ref+awsssm://db\nE_PASSWORD=<path:secret/data/db#password>\n',
  ],
]
