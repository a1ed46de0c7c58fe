import { letters, privateKey } from '../../credentials/tokens.ts'
import type { CaseFile } from '../read.ts'

const base64 = (text: string) => Buffer.from(text).toString('base64')
const indented = (text: string, by: number) => text.replaceAll('\n', `\n${' '.repeat(by)}`)
const marked = (text: string) => text.replace('\n', ' #! secret/private-key\n')
const escaped = (text: string) => text.replaceAll('\n', '\\n')
const openPgp = (label: string) =>
  [`-----BEGIN PGP ${label} BLOCK-----`, '', `lQ${letters(62)}`, letters(64), `=${letters(4)}`, `-----END PGP ${label} BLOCK-----`].join(
    '\n',
  )
const putty = [
  `PuTTY-User-Key-${'File'}-3: ssh-ed25519`,
  'Encryption: none',
  'Comment: deploy',
  'Public-Lines: 1',
  `AAAA${letters(60)}`,
  'Private-Lines: 1',
  letters(64),
  `Private-MAC: ${letters(64, '0123456789abcdef')}`,
].join('\n')
const header = `-----BEGIN ${'PRIVATE'} KEY-----`
const footer = `-----END ${'PRIVATE'} KEY-----`
const configMap = (key: string) => `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: tls}\ndata:\n  tls.key: |\n    ${key}\n`
const tlsSecret = (entry: string) => `apiVersion: v1\nkind: Secret\nmetadata: {name: tls}\ntype: kubernetes.io/tls\ndata:\n  ${entry}\n`

/** By RFC 7468, RFC 9580 (section 6) and the formats of OpenSSH and PuTTY. Each key is put together here, so that none stands in a file. */
const file: CaseFile = {
  path: 'server.pem',
  cases: {
    'PKCS #8': marked(`${privateKey()}\n`),
    'RSA, after a certificate': `${privateKey('CERTIFICATE')}\n${marked(privateKey('RSA PRIVATE KEY'))}\n`,
    'of an elliptic curve': marked(`${privateKey('EC PRIVATE KEY')}\n`),
    'of OpenSSH': marked(`${privateKey('OPENSSH PRIVATE KEY')}\n`),
    encrypted: marked(`${privateKey('ENCRYPTED PRIVATE KEY')}\n`),
    'indented in a ConfigMap': { files: { 'tls.yaml': configMap(marked(indented(privateKey(), 4))) } },
    'with escaped line breaks, in JSON': { files: { 'account.json': `{\n  "key": "${escaped(privateKey())}" #! secret/private-key\n}\n` } },
    'with escaped line breaks, in a variable': { files: { 'app.env': `TLS_KEY="${escaped(privateKey())}" #! secret/private-key\n` } },
    'encoded in a Secret': { files: { 'tls.yaml': tlsSecret(`tls.key: ${base64(privateKey())} #! secret/private-key`) } },
    'of OpenPGP': marked(`${openPgp('PRIVATE KEY')}\n`),
    'of PuTTY': { files: { 'deploy.ppk': marked(putty) } },
    'in a script': { files: { 'deploy.sh': `cat > /tmp/key <<'EOF'\n${marked(privateKey('RSA PRIVATE KEY'))}\nEOF\n` } },
    'with Windows line ends': marked(`${privateKey()}\n`).replaceAll('\n', '\r\n'),

    'a public key': `${privateKey('PUBLIC KEY')}\n`,
    'a certificate and a request for one': `${privateKey('CERTIFICATE')}\n${privateKey('CERTIFICATE REQUEST')}\n`,
    'a public key of OpenSSH': { files: { 'id_ed25519.pub': `ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI${letters(43)} deploy\n` } },
    'a public key of OpenPGP': `${openPgp('PUBLIC KEY')}\n`,
    'a place to fill in': { files: { 'example.env': `TLS_KEY="${header}\\n...\\n${footer}"\n` } },
    'a value of a chart': { files: { 'templates/tls.yaml': configMap(`${header}\n    {{ .Values.key }}\n    ${footer}`) } },
    'a program that looks for one': { files: { 'scan.ts': `export const isKey = (text: string) => text.includes('${header}')\n` } },
    'a pattern': { files: { 'scan.py': `KEY = re.compile(r"-----BEGIN (RSA |EC )?${'PRIVATE'} KEY-----")\n` } },
    'a path': { files: { 'app.env': 'TLS_KEY=/run/secrets/tls.key\n' } },
    'a certificate in a Secret': { files: { 'tls.yaml': tlsSecret(`tls.crt: ${base64(privateKey('CERTIFICATE'))}`) } },
    'parameters of a key': `${privateKey('DH PARAMETERS')}\n`,
    'documentation of the form': { files: { 'docs/keys.md': `A key begins with \`${header}\` and ends with \`${footer}\`.\n` } },
  },
}
export default file
