export const id = 36;
export const ids = [36];
export const modules = {

/***/ 8036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rulePage: () => (/* binding */ rulePage)
/* harmony export */ });
/* unused harmony export rulesTable */
/** The Markdown page of a rule, also what `plimsoll rules ID` prints. */
function rulePage(rule) {
    const facts = [
        `severity **${rule.severity}**`,
        `threat **${rule.threat}**`,
        rule.strict ? 'strict: off unless asked for' : 'on by default',
    ];
    return [
        `# ${rule.id}`,
        `${rule.summary}.`,
        facts.join(' · '),
        ...(rule.strictly ? [`Strict runs tell more: ${rule.strictly}`] : []),
        `## Why\n\n${rule.why}`,
        `## Instead\n\n${rule.instead}`,
        `## Reported\n\n${sample(rule.bad)}`,
        `## Not reported\n\n${sample(rule.good)}`,
        ...(rule.unwaivable ? [] : [`## Where it is meant\n\n${exception(rule.id)}`]),
        `## References\n\n${rule.references.map(({ title, url }) => `- [${title}](${url})`).join('\n')}`,
        ...(rule.peers?.length ? [`## In other tools\n\n${rule.peers.map((peer) => `- \`${peer}\``).join('\n')}`] : []),
    ]
        .join('\n\n')
        .concat('\n');
}
const exception = (id) => `Write \`# plimsoll-ignore ${id}: reason\` on the line or alone above it, or make an entry in [the policy](../../policy.md#exceptions).`;
/** The index of all pages: by area, by threat, and by the names that other tools give to the same. */
function rulesTable(rules) {
    const areas = [...new Set(rules.map(({ id }) => area(id)))];
    const tables = areas.map((name) => {
        const rows = rules
            .filter(({ id }) => area(id) === name)
            .map((rule) => `| ${pageLink(rule)} | ${rule.severity} | ${rule.threat} | ${rule.strict ? 'strict' : ''} | ${rule.summary} |`);
        return [`## ${name}`, '', '| rule | severity | threat | | what it tells |', '|---|---|---|---|---|', ...rows].join('\n');
    });
    return [`# The ${rules.length} rules`, ...tables, byThreat(rules), byPeer(rules)].join('\n\n').concat('\n');
}
const pageLink = ({ id }) => `[${id}](${id}.md)`;
function byThreat(rules) {
    const threats = [...new Set(rules.map(({ threat }) => threat))].sort();
    const rows = threats.map((name) => {
        const those = rules.filter(({ threat }) => threat === name);
        return `| ${name} | ${those.length} | ${those.map(pageLink).join(', ')} |`;
    });
    return ['## By threat', '', '| threat | rules | |', '|---|---|---|', ...rows].join('\n');
}
function byPeer(rules) {
    const same = new Map();
    for (const rule of rules)
        for (const peer of rule.peers ?? [])
            same.set(peer, [...(same.get(peer) ?? []), rule]);
    const rows = [...same].sort(([a], [b]) => (a < b ? -1 : 1)).map(([peer, those]) => `| \`${peer}\` | ${those.map(pageLink).join(', ')} |`);
    return ['## Coming from another tool', '', '| there | here |', '|---|---|', ...rows].join('\n');
}
const area = (id) => id.split('/')[0] ?? '';
function sample(example) {
    if (!isChange(example))
        return files(example);
    const parts = [
        ['Before', example.base],
        ...(example.between ?? []).map((step) => ['In a commit of the change', step]),
        ['After', example.head],
    ];
    return parts.map(([title, part]) => `${title}:\n\n${files(part)}`).join('\n\n');
}
const isChange = (example) => typeof example === 'object' && 'base' in example && 'head' in example;
const files = (example) => typeof example === 'string'
    ? fenced(example, languageOf(example))
    : Object.entries(example)
        .map(([path, text]) => `\`${path}\`\n\n${fenced(text, languageOf(text, path))}`)
        .join('\n\n') || 'No such file.';
/** What GitHub colours it as: by the file's name, or by how it begins. */
function languageOf(text, path = '') {
    if (/\.ya?ml$/.test(path))
        return 'yaml';
    if (/(?:^|\/)Dockerfile$/.test(path) || /^(?:#.*\n)*(?:ARG|FROM) /.test(text))
        return 'dockerfile';
    return path === '' && /^\s*(?:- )?[\w-]+:(?:\s|$)/m.test(text) ? 'yaml' : '';
}
function fenced(text, language) {
    const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}${language}\n${text.replace(/^\n|\n$/g, '')}\n${fence}`;
}


/***/ })

};
