import { loginKinds, logins } from './login.ts'
import { needing, type Pattern, type Provider } from './pattern.ts'
import { places } from './survey.ts'

/** A program that is given a password as an argument. The password is in the last group of the expression, the user in the group of that name. */
const argument = (kind: string, expression: RegExp, ...anchors: string[]): Pattern => ({
  kind,
  anchors,
  alsoFinds: loginKinds,
  find: (text) => logins(text, expression),
})

/** Only where this is so behind one of the places of its anchors. */
const followed = (pattern: Pattern, length: number, test: (after: string) => boolean): Pattern => ({
  ...pattern,
  mayFind: ({ lower }) =>
    pattern.anchors.some((anchor) =>
      places(lower, anchor).some((at) => test(lower.slice(at + anchor.length, at + anchor.length + length))),
    ),
})

/** What may stand between a command and one of its options. */
const before = '\\b[^\\n|;]{0,160}?\\s'
const value = '["\']?(?!-)([^\\s"\'`;|&<>()]{3,100})'

/** An option of commands, as their manuals have it. */
function option(commands: string, options: string, ...anchors: string[]): Pattern {
  const expression = new RegExp(`\\b(?:${commands})${before}${options}${value}`, 'dg')
  const pattern = argument('command-password', expression, ...(anchors.length > 0 ? anchors : commands.split('|')))
  const flag = /^-\w/.exec(options)?.[0]
  return flag === undefined ? pattern : { ...pattern, mayFind: ({ text }) => text.includes(flag) }
}

const commands: readonly Pattern[] = [
  needing(
    ['password'],
    argument('netrc-password', /\bmachine\s{1,20}\S{1,100}\s{1,20}login\s{1,20}\S{1,100}\s{1,20}password\s{1,20}(\S{1,200})/dg, 'machine'),
  ),
  needing(
    ['-u'],
    argument(
      'curl-password',
      /\bcurl\b[^\n|;]{0,200}?\s(?:-u|--user|--proxy-user)[ =]?["']?(?<user>[\w.@+-]{1,80}):([^\s"']{3,100})/dg,
      'curl',
    ),
  ),
  argument('sshpass-password', /\bsshpass\s+-p\s?["']?([^\s"']{3,100})/dg, 'sshpass'),
  argument('psexec-password', /\bpsexec(?:64)?(?:\.exe)?\b[^\n]{0,120}?\s-u\s+\S{1,80}\s+-p\s+["']?([^\s"']{2,100})/dgi, 'psexec'),
  argument('net-use-password', /\bnet use\b[^\n]{0,120}?\s\/user:\S{1,80}\s+(?!\/)["']?([^\s"'/]{3,100})/dgi, 'net use'),
  needing(
    ['-p'],
    argument(
      'docker-login-password',
      /\b(?:docker|podman|helm registry|oras|skopeo|crane)\s+login\b[^\n|;]{0,160}?\s(?:-p|--password)[ =]["']?([^\s"'-][^\s"']{2,100})/dg,
      'login',
    ),
  ),
  needing(
    ['-p'],
    argument(
      'mysql-password',
      /\b(?:mysql|mysqldump|mysqladmin|mariadb)\b[^\n|;]{0,120}?\s-p(?![\s-])["']?([^\s"'`;|&<>()]{3,100})/dg,
      'mysql',
      'mariadb',
    ),
  ),
  needing(
    ['networkcredential', 'pscredential', 'usernamepasswordcredential', 'passwordauthentication'],
    argument(
      'network-credential-password',
      /\b(?:NetworkCredential|PSCredential|UsernamePasswordCredentials?|PasswordAuthentication)\s?\(\s{0,4}["'][^"'\n]{1,80}["']\s{0,4},\s{0,10}["']([^"'\s$]{3,100})["']/dgi,
      'credential',
      'passwordauthentication',
    ),
  ),
  argument(
    'directory-entry-password',
    /\bDirectoryEntry\s?\(\s{0,4}["'][^"'\n]{1,120}["']\s{0,4},\s{0,20}["'][^"'\n]{1,80}["']\s{0,4},\s{0,20}["']([^"'\s$]{3,100})["']/dgi,
    'directoryentry',
  ),
  argument(
    'powershell-password',
    /ConvertTo-SecureString\s+(?:-String\s+)?["']([^"'\s$]{3,100})["'][^\n]{0,60}-AsPlainText/dgi,
    'securestring',
  ),
  needing(
    ['password'],
    argument('wget-password', /\bwget\b[^\n|;]{0,200}?--(?:http-|ftp-|proxy-)?password[ =]["']?([^\s"'-][^\s"']{2,100})/dg, 'wget'),
  ),
  option('mysqladmin', 'password\\s+'),
  option('redis-cli', '(?:-a|--pass)[ =]'),
  option('smbclient|rpcclient|smbget', '-U\\s+["\']?[^\\s%"\']{1,60}%'),
  option('ldapsearch|ldapadd|ldapmodify|ldapdelete|ldappasswd|ldapwhoami', '-w\\s?'),
  option('rabbitmqctl', '(?:add_user|change_password|authenticate_user)\\s+\\S{1,60}\\s+'),
  option(
    'mongo|mongosh|mongodump|mongorestore|mongoexport|mongoimport|cqlsh|cf login|oc login|az login|az acr login|jf',
    '-p[ =]',
    'mongo',
    'cqlsh',
    ' login',
    'jf',
  ),
  option('sqlcmd|osql|ipmitool|mosquitto_pub|mosquitto_sub|zip|unzip', '-P\\s?', 'sql', 'ipmitool', 'mosquitto', 'zip'),
  option('openssl', '-(?:passin|passout|pass)\\s+["\']?pass:'),
  option('openssl enc', '-k\\s+'),
  needing(['pass=', 'password='], option('mount|mount\\.cifs', '-o\\s+["\']?(?:[^\\s,"\']{1,60},){0,8}pass(?:word)?=', 'mount')),
  option('7z|7za', '-p(?=[^\\s-])', '7z'),
  option('lftp', '-u\\s+["\']?[^\\s,"\']{1,60},'),
  option('npm|yarn|pnpm', 'set\\s+\\S{1,120}:_(?:authToken|password|auth)[ =]', ':_auth', ':_password'),
  option('nmcli', 'password\\s+'),
  option('wpa_passphrase', '\\S{1,40}\\s+'),
  option('snmpwalk|snmpget|snmpset', '-[AX]\\s+', 'snmp'),
  option('rclone', 'obscure\\s+'),
  option('mc', '(?:alias set|config host add)\\s+\\S{1,40}\\s+https?://\\S{1,120}\\s+\\S{1,60}\\s+', 'alias set', 'host add'),
  option('aws', 'configure set \\S{0,60}(?:aws_secret_access_key|aws_session_token)\\s+', 'configure set'),
  option('curl|http|https|wget', '[^\\n]{0,200}?[&"\'](?:password|passwd|client_secret)=', 'password=', 'passwd=', 'client_secret='),
  argument(
    'command-password',
    /\bhtpasswd(?:\s{1,4}-[A-Za-z]{1,8}(?:\s{1,4}\d{1,2})?){1,5}(?<=\s-[A-Za-z]{0,8}b[^\n]{0,40})\s{1,4}(?:[^\s"'-]\S{0,100}\s{1,4})?[^\s"'-]\S{0,60}\s{1,4}["']?([^\s"'`;|&<>()-][^\s"'`;|&<>()]{2,100})["']?\s{0,4}(?:[|>;&)\n]|$)/dg,
    'htpasswd',
  ),
  argument('command-password', /\bsqlplus\s+(?:-\w{1,6}\s+){0,3}["']?(?<user>[\w$]{1,40})\/([^\s"'@/]{3,60})(?=[@\s"'])/dg, 'sqlplus'),
  argument('command-password', /\bnet user\s+(?<user>\S{1,60})\s+(?!\/)["']?([^\s"'/]{3,60})["']?\s+\/add/dgi, 'net user'),
  argument(
    'command-password',
    /\becho\s+(?:-[en]{1,2}\s+)?["']?(?<user>[\w.-]{1,40}):([^\s"'`|]{3,100})["']?\s{0,4}\|\s{0,4}(?:sudo\s+)?chpasswd/dg,
    'chpasswd',
  ),
  argument(
    'command-password',
    /\becho\s+(?:-[en]{1,2}\s+)?["']?([^\s"'`|]{3,200})["']?\s{0,4}\|\s{0,4}(?:sudo\s+-\w{0,4}S\b|(?:sudo\s+)?passwd\s+--stdin|[^\n|;]{0,160}?--password-stdin|kinit\b|[^\n|;]{0,80}?--passphrase-fd)/dg,
    'sudo',
    '-stdin',
    'kinit',
    '--passphrase-fd',
  ),
  argument(
    'command-password',
    /\b(?:xfreerdp|cmdkey|schtasks|rdesktop)\b[^\n]{0,160}?\s\/(?:p|pass|rp|password)[: ]["']?([^\s"'/]{3,100})/dgi,
    'xfreerdp',
    'cmdkey',
    'schtasks',
    'rdesktop',
  ),
]

/** Lines of servers and installers that no name with a sign says. */
const lines: readonly Pattern[] = [
  argument('server-password', /^\s{0,20}rootpw\s+(?:--plaintext\s+)?(?!--)([^\s"'$]{3,100})\s*$/dgm, 'rootpw'),
  needing(['passwd/'], argument('server-password', /^d-i\s+passwd\/\S{1,40}-password\s+password\s+(\S{3,100})$/dgm, 'd-i')),
  argument('server-password', /\buser\s+(?<user>\S{1,60})\s+insecure-password\s+(\S{3,100})/dg, 'insecure-password'),
  argument('server-password', /\bstats\s+auth\s+(?<user>[^\s:]{1,60}):(\S{3,100})/dg, 'stats'),
  argument(
    'server-password',
    /\bchpasswd:\s{1,12}(?:expire:\s?\w{1,8}\s{1,12})?list:\s?\|\s{1,20}(?<user>[\w-]{1,32}):(\S{3,100})/dg,
    'chpasswd',
  ),
]

/** Statements that make an account. A hash that the server made itself has a star or its scheme before it. */
const statements: readonly Pattern[] = [
  argument(
    'sql-password',
    /\b(?:user|grant)\b[^;]{0,300}?\bidentified\s+(?:with\s+\w{1,40}\s+)?by\s+["'](?!\*[0-9A-F]{40})([^"'\s]{3,100})["']/dgi,
    'identified',
  ),
  followed(
    argument(
      'sql-password',
      /\b(?:user|role|login)\b[^;\n]{0,120}?\spassword\s{0,4}=?\s{0,4}N?'(?!md5[0-9a-f]{32}'|SCRAM-|\*[0-9A-F]{40}')([^'\s]{3,100})'/dgi,
      'password',
    ),
    11,
    (after) => after.includes("'") && !after.slice(0, after.indexOf("'")).includes(':'),
  ),
  followed(argument('sql-password', /\bset\s+password\b[^;\n]{0,80}?\bpassword\s?\(\s?'([^'\s]{3,100})'\s?\)/dgi, 'password'), 2, (after) =>
    after.includes('('),
  ),
  argument('sql-password', /\bsp_addlogin\s+N?'(?<user>[^'\n]{1,60})'\s?,\s?N?'([^'\s]{3,100})'/dgi, 'sp_addlogin'),
]

const quoted = '["\']([^"\'\\s$]{3,100})["\']'
const user = '["\'](?<user>[^"\'\\n]{1,80})["\']\\s{0,4},\\s{0,10}'

/** Functions that take a password by its place. */
const call = (names: string, args: string, ...anchors: string[]): Pattern =>
  argument('call-password', new RegExp(`(?:${names})${args}`, 'dg'), ...anchors)

const calls: readonly Pattern[] = [
  needing(
    ['basicauth', 'digestauth', 'basic_auth', 'basiccredentials', 'httpbasic', 'ftp_login', '.login', '.authenticate'],
    call(
      '\\b(?:HTTPBasicAuth|HTTPDigestAuth|BasicAuth|SetBasicAuth|basicAuth|basic_auth|BasicAuthentication|BasicCredentials|withBasicAuth|httpBasic|ftp_login)|\\.(?:login|authenticate)',
      `\\s?\\(?\\s{0,4}(?:[\\w$]{1,40}\\s?,\\s?)?${user}${quoted}`,
      'basic',
      'digestauth',
      'login',
      'authenticate',
    ),
  ),
  followed(
    call('\\bauth', `\\s?[=:]\\s?[(\\[]\\s?${user}${quoted}\\s?[)\\]]`, 'auth'),
    4,
    (after) => (after.includes('(') || after.includes('[')) && (after.includes('=') || after.includes(':')),
  ),
  needing(
    ['getconnection', 'mysql_connect', 'mysqli_connect', 'new mysqli', 'new pdo', 'mysql.connect', 'mysqldb.connect', 'plainauth'],
    call(
      '\\b(?:getConnection|mysqli?_connect|new mysqli|new PDO|pymysql\\.connect|MySQLdb\\.connect|PlainAuth)',
      `\\s?\\(\\s{0,4}(?:["'][^"'\\n]{0,200}["']|[\\w.$>-]{1,80})\\s{0,4},\\s{0,4}${user}${quoted}`,
      'connect',
      'mysqli',
      'pdo',
      'plainauth',
    ),
  ),
  call('\\bCURLOPT_(?:PROXY)?USERPWD', `\\s?,\\s{0,4}["'](?<user>[\\w.@-]{1,60}):([^"'\\s$]{3,100})["']`, 'userpwd'),
  call('\\bjwt\\.(?:sign|verify|encode)', `\\(\\s?[\\w.{}: ]{1,80},\\s?${quoted}`, 'jwt.'),
  call('\\bAlgorithm\\.HMAC(?:256|384|512)', `\\(\\s?${quoted}`, 'algorithm.hmac'),
  call('\\bcreateHmac', `\\(\\s?["'][\\w-]{2,12}["']\\s?,\\s?${quoted}`, 'createhmac'),
  call('\\.load\\([^,\\n()]{1,80}', `,\\s{0,4}${quoted}\\.toCharArray`, 'tochararray'),
]

export const commandLines: readonly Provider[] = [
  { name: 'command', patterns: commands },
  { name: 'server', patterns: lines },
  { name: 'sql', patterns: statements },
  { name: 'call', patterns: calls },
]
