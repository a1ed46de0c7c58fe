import { expect, test } from 'vitest'
import { only, scanFiles } from '../../check.ts'
import { letters } from '../tokens.ts'

const password = letters(11, undefined, 21)

const found = async (path: string, text: string) =>
  (await scanFiles({ [path]: text }, only('secret/*'))).findings.map(({ rule, at }) => `${rule} ${at.text.slice(at.span)}`)

test.each([
  `redis-cli -h cache -p 6379 -a '${password}' ping`,
  `htpasswd -bc /etc/nginx/.htpasswd admin ${password}`,
  `htpasswd -nbB admin "${password}" > users`,
  `openssl rsa -in key.pem -passin pass:${password}`,
  `smbclient //files/share -U build%${password}`,
  `mount -t cifs //files/share /mnt -o username=build,password=${password}`,
  `ldapsearch -x -D cn=admin,dc=shop -w ${password} -b dc=shop`,
  `rabbitmqctl add_user shop ${password}`,
  `mongo -u admin -p ${password} db/shop`,
  `mysqldump -uroot -p'${password}' shop > dump.sql`,
  `mysqladmin -u root password ${password}`,
  `/opt/mssql-tools/bin/sqlcmd -S db -U SA -P '${password}'`,
  `sqlplus system/${password}@db`,
  `echo "root:${password}" | sudo chpasswd`,
  `echo ${password} | docker login -u ci --password-stdin`,
  `echo ${password} | sudo -S apt-get update`,
  `unzip -P ${password} data.zip`,
  `7z x data.7z -p${password}`,
  `az login --service-principal -u app -p ${password} --tenant shop`,
  `ipmitool -I lanplus -H host -U admin -P ${password} power on`,
  `lftp -u build,${password} sftp://files`,
  `xfreerdp /u:admin /p:${password} /v:host`,
  `curl -d "grant_type=password&username=shop&password=${password}" https://id`,
  `kubectl create secret generic db --from-literal=user=shop --from-literal=password=${password}`,
  `helm upgrade shop ./chart --set image.tag=1.2.3,auth.rootPassword=${password}`,
  `ansible-playbook -e "db_password=${password}" site.yml`,
  `terraform apply -var=db_password=${password}`,
  `vault kv put secret/db password=${password}`,
  `mvn deploy -Drepo.password=${password}`,
  `PGPASSWORD=${password} psql -h db -U shop`,
  `password=${password}`,
])('%s', async (line) => {
  expect(await found('deploy.sh', `${line}\n`)).toHaveLength(1)
})

test.each([
  'redis-cli -a "$REDIS_PASSWORD" ping',
  'htpasswd -bc users admin "$PASSWORD"',
  'htpasswd -c users admin',
  'openssl rsa -in key.pem -passin env:PASSWORD',
  'smbclient //files/share -U build%$PASSWORD',
  'ldapsearch -x -W -b dc=shop',
  'mongo -p --authenticationDatabase admin',
  'psql -p 5432 -U shop; ssh -p 2222 host; mkdir -p secret/keys; cp -a left right',
  'mysql -u root -p"$MYSQL_ROOT_PASSWORD" shop',
  'echo "$USER:$PASSWORD" | chpasswd',
  'echo "$TOKEN" | docker login -u ci --password-stdin',
  'az login --service-principal -u app -p $PASSWORD',
  'helm install shop ./chart --set auth.existingSecret=db-secret',
  'kubectl create secret generic db --from-literal=password=$(openssl rand -hex 16)',
  'kubectl create secret generic db --from-file=password=password.txt',
  'vault kv get -field=password secret/db',
  'gpg --keyserver keys --recv-keys 7F4BFC8C33FC65D7E4143490DCF8658E0EB8CD8A',
])('nothing in %s', async (line) => {
  expect(await found('deploy.sh', `${line}\n`)).toEqual([])
})

test.each([
  ['app.py', `requests.get(url, auth=("shop", "${password}"))`],
  ['app.py', `pymysql.connect("db", "shop", "${password}", "orders")`],
  ['app.py', `parser.add_argument("--password", default="${password}1")`],
  ['app.py', `jwt.encode(payload, "${password}")`],
  ['App.java', `DriverManager.getConnection("jdbc:mysql://db/shop", "shop", "${password}");`],
  ['App.java', `dataSource.setPassword("${password}");`],
  ['App.java', `@Value("\${db.password:${password}}")`],
  ['main.go', `request.SetBasicAuth("shop", "${password}")`],
  ['main.go', `sql.Open("mysql", "root:${password}@tcp(db:3306)/shop")`],
  ['main.go', `flag.String("db-password", "${password}1", "the password of the database")`],
  ['app.php', `new PDO('mysql:host=db', 'shop', '${password}');`],
  ['app.php', `curl_setopt($c, CURLOPT_USERPWD, 'shop:${password}');`],
  ['app.js', `const password = process.env.DB_PASSWORD || '${password}1'`],
  ['schema.sql', `CREATE USER 'shop'@'%' IDENTIFIED BY '${password}';`],
  ['schema.sql', `ALTER ROLE shop LOGIN PASSWORD '${password}';`],
  ['install.cfg', `rootpw --plaintext ${password}`],
  ['haproxy.cfg', `user admin insecure-password ${password}`],
  ['redis.conf', `requirepass ${password}1`],
  ['unattend.xml', `<AdministratorPassword><Value>${password}</Value></AdministratorPassword>`],
  ['web.xml', `<entry key="db.password">${password}</entry>`],
])('%s: %s', async (path, line) => {
  expect(await found(path, `${line}\n`)).toHaveLength(1)
})

test.each([
  ['app.py', 'requests.get(url, auth=(user, password))'],
  ['app.py', 'cursor.execute("SELECT password FROM users WHERE token = %s")'],
  ['App.java', 'user.setPassword(encoder.encode(form.getPassword()));'],
  ['main.go', 'request.SetBasicAuth(user, os.Getenv("PASSWORD"))'],
  ['schema.sql', 'CREATE TABLE users (password VARCHAR(255) NOT NULL, token CHAR(64) DEFAULT NULL);'],
  ['schema.sql', "CREATE USER 'shop' IDENTIFIED BY PASSWORD '*6C8989366EAF75BB670AD8EA7A7FC1176A95CEF4';"],
  ['app.php', "$rules = ['password' => 'required|confirmed|min:8'];"],
  ['services', 'kpasswd         464/tcp'],
])('nothing in %s: %s', async (path, line) => {
  expect(await found(path, `${line}\n`)).toEqual([])
})
