export const id = 896;
export const ids = [896];
export const modules = {

/***/ 8896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lint: () => (/* binding */ lint)
});

// EXTERNAL MODULE: ./node_modules/@secretlint/core/module/index.js + 15 modules
var core_module = __webpack_require__(6707);
// EXTERNAL MODULE: ./node_modules/@secretlint/profiler/module/node.js + 1 modules
var node = __webpack_require__(806);
// EXTERNAL MODULE: ./node_modules/@secretlint/secretlint-rule-preset-recommend/module/index.js
var secretlint_rule_preset_recommend_module = __webpack_require__(1577);
;// CONCATENATED MODULE: ./lib/credentials/pack/rule.js
/** A provider as a rule for secretlint. The message does not quote what was found. */
function ruleOf(provider) {
    const kinds = [...new Set(provider.patterns.flatMap(({ kind, alsoFinds = [] }) => [kind, ...alsoFinds]))];
    const messages = Object.fromEntries(kinds.map((kind) => [kind, { en: () => `found ${kind}` }]));
    return {
        messages,
        meta: { id: `plimsoll-rule-${provider.name}`, recommended: true, type: 'scanner', supportedContentTypes: ['text'] },
        create(context) {
            const translate = context.createTranslator(messages);
            return {
                file({ content }) {
                    for (const pattern of provider.patterns) {
                        for (const { start, end, kind = pattern.kind } of pattern.find(content))
                            context.report({ message: translate(kind, undefined), range: [start, end] });
                    }
                },
            };
        },
    };
}

// EXTERNAL MODULE: ./lib/credentials/placeholder.js
var placeholder = __webpack_require__(2415);
;// CONCATENATED MODULE: ./lib/credentials/lint.js





// It marks the begin and the end of each rule, and keeps the marks of all texts.
node/* secretLintProfiler */.z.setEnabled(false);
const prefix = '@secretlint/secretlint-rule-';
/** The first lets a comment silence the others, and a change must not silence its own check; our own rules judge the password of a URL better. */
const leftOut = new Set(['filter-comments', 'basicauth', 'database-connection-string'].map((name) => prefix + name));
const preset = secretlint_rule_preset_recommend_module/* rules */.a
    .filter(({ meta }) => !leftOut.has(meta.id))
    .map((rule) => ({ id: rule.meta.id, rule, options: { enableIDScanRule: true }, allowMessageIds: ['AWSAccountID'] }));
const own = new Map();
function ruleFor(provider) {
    const rule = own.get(provider) ?? { id: provider.name, rule: ruleOf(provider) };
    own.set(provider, rule);
    return rule;
}
/** What secretlint finds in a text with its own rules and those of these providers. Its messages quote the credential: they are dropped here, and so is any error it throws. */
async function lint(content, providers = []) {
    try {
        // Without a real path and extension no rule opens a file by itself.
        const source = { content: withoutMark(content), filePath: 'text', ext: '', contentType: 'text' };
        const { messages } = await (0,core_module/* lintSource */.n)({
            source,
            options: { config: { rules: [...providers.map(ruleFor), ...preset] }, noPhysicFilePath: true },
        });
        return messages
            .map(({ ruleId, messageId, range }) => ({ kind: kindOf(ruleId, messageId), start: range[0], end: wordEnd(content, range) }))
            .filter(({ start, end, kind }, index) => judgesItself(messages[index]?.ruleId ?? '', kind) || !(0,placeholder/* isPlaceholderToken */.Bt)(content.slice(start, end)));
    }
    catch {
        throw new Error('secretlint could not scan the text');
    }
}
/** Secretlint drops a byte order mark and counts from behind it: in its place a blank keeps every offset, lest a mask leave a rest. */
const withoutMark = (content) => content.replace(/^\uFEFF/, ' ');
/** Our own rules have done so already, and a key in PEM may well have eight equal letters. */
const judgesItself = (ruleId, kind) => !ruleId.startsWith(prefix) || kind === 'private-key';
const kinds = {
    AWSAccessKeyID: 'aws-access-key-id',
    AWSSecretAccessKey: 'aws-secret-access-key',
    SLACK_TOKEN: 'slack-token',
    IncomingWebhook: 'slack-webhook',
};
/** Named after the provider, as the preset's rules are: their message ids change more often. Our own rules have the kind as message id. */
function kindOf(ruleId, messageId) {
    if (!ruleId.startsWith(prefix))
        return messageId;
    const provider = ruleId.slice(prefix.length);
    if (provider === 'privatekey')
        return 'private-key';
    return kinds[messageId] ?? `${provider === 'hashicorp-vault' ? 'vault' : provider}-token`;
}
/** Some rules bound what they match: the span goes on to the end of the word, lest a mask leave a rest. */
function wordEnd(content, [, end]) {
    const word = /[\w.+/=~%-]*/y;
    word.lastIndex = end;
    return end + (word.exec(content)?.[0].length ?? 0);
}


/***/ })

};
