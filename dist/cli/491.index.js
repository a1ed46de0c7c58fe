export const id = 491;
export const ids = [491];
export const modules = {

/***/ 7491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  onlineLookUp: () => (/* binding */ onlineLookUp)
});

;// CONCATENATED MODULE: ./lib/remedies/request.js
/** Why there is no answer, as the end of a sentence that begins with who was asked. */
class Unknown extends Error {
}
/** Bytes: answers that are asked for here have a few hundred. */
const maximumSize = 1024 * 1024;
/** `fetch` that follows no redirection, as the next host has to be looked at first. Every failure is an {@link Unknown}. */
async function request(url, init) {
    try {
        return await fetch(url, { ...init, redirect: 'manual', headers: { 'user-agent': 'plimsoll', ...init.headers } });
    }
    catch (error) {
        throw new Unknown(init.signal?.aborted ? 'did not answer in time' : `cannot be reached (${reasonOf(error)})`);
    }
}
/** @throws {Unknown} where it is cut short or too long */
async function readSmall(response) {
    const chunks = [];
    let size = 0;
    try {
        for await (const chunk of response.body ?? []) {
            size += chunk.byteLength;
            if (size > maximumSize)
                break;
            chunks.push(chunk);
        }
    }
    catch {
        throw new Unknown('ended in the middle of its answer');
    }
    if (size > maximumSize)
        throw new Unknown('gave more than is read');
    return new TextDecoder().decode(Buffer.concat(chunks));
}
/** Undici wraps what the system said. */
function reasonOf(error) {
    const { cause } = error;
    return cause?.code ?? (error instanceof Error ? error.name : 'no reason given');
}

;// CONCATENATED MODULE: ./lib/remedies/commit.js

const nameForm = /^(?!\.+$)[\w.-]+$/;
const commitForm = /^(?:[\da-f]{40}|[\da-f]{64})$/;
const addressOf = ({ url }) => url || 'https://api.github.com';
/** Whether GitHub can have it: no name of a change leads out of the path that it stands in. */
const isAskable = ({ owner, repository, ref }) => nameForm.test(owner) && nameForm.test(repository) && ref.length <= 250;
/**
 * The commit that a tag or branch names; annotated tags are followed (REST, "Get a commit", media type `sha`).
 * @throws {Unknown} with the reason
 */
async function commitOf({ owner, repository, ref }, github, signal) {
    const path = `/repos/${owner}/${repository}`;
    const get = (below, media = 'application/vnd.github+json') => getText(github, `${path}${below}`, media, signal);
    const id = (await get(`/commits/${encodeURIComponent(ref)}`, 'application/vnd.github.sha')).trim();
    if (!commitForm.test(id))
        throw new Unknown('gave no commit');
    const version = /^v?\d+(?:\.\d+)?$/.test(ref) ? await fullVersion(ref, id, get).catch(() => undefined) : undefined;
    return version === undefined ? { id } : { id, version };
}
/** `v4.2.1` for `v4`: an updater that reads the comment then knows which release it is. The highest that is the same commit. */
async function fullVersion(ref, commit, get) {
    const tags = JSON.parse(await get(`/git/matching-refs/${encodeURIComponent(`tags/${ref}.`)}`));
    const releases = tags
        .map((tag) => ({ name: tag.ref.replace('refs/tags/', ''), object: tag.object }))
        .filter(({ name }) => /^v?\d+\.\d+\.\d+$/.test(name))
        .sort((a, b) => b.name.localeCompare(a.name, 'en', { numeric: true }));
    const direct = releases.find(({ object }) => object.sha === commit);
    const [newest] = releases;
    if (direct !== undefined || newest?.object.type !== 'tag')
        return direct?.name;
    const { object } = JSON.parse(await get(`/git/tags/${newest.object.sha}`));
    return object.sha === commit ? newest.name : undefined;
}
async function getText(github, path, accept, signal) {
    const response = await request(new URL(`${addressOf(github)}${path}`), {
        headers: {
            accept,
            'x-github-api-version': '2022-11-28',
            ...(github.token !== '' && { authorization: `Bearer ${github.token}` }),
        },
        signal,
    });
    const isLimited = github.token === '' && (response.status === 403 || response.status === 429);
    if (!response.ok)
        throw new Unknown(`answered ${response.status}${isLimited ? ', as it does after 60 questions an hour without a token' : ''}`);
    return readSmall(response);
}

;// CONCATENATED MODULE: ./lib/remedies/registry.js

/**
 * Registries that anybody may ask. The names in a change are a stranger's: whatever else they name could be a machine of the network that the
 * job runs in, and is never asked.
 */
const known = /^(?:registry-1\.docker\.io|ghcr\.io|quay\.io|(?:[a-z]+\.)?gcr\.io|[a-z\d-]+\.pkg\.dev|registry\.k8s\.io|mcr\.microsoft\.com|public\.ecr\.aws|registry\.gitlab\.com|registry\.access\.redhat\.com|docker\.elastic\.co|nvcr\.io|cgr\.dev)$/;
/** Hosts to which a name of Docker Hub refers (distribution reference, "familiar names"). */
const dockerHub = /^(?:index\.|registry-1\.)?docker\.io$/;
/** Names and tags that the distribution specification allows ("Pulling manifests"). */
const repositoryForm = /^[a-z\d]+(?:(?:\.|_|__|-+)[a-z\d]+)*(?:\/[a-z\d]+(?:(?:\.|_|__|-+)[a-z\d]+)*)*$/;
const tagForm = /^\w[\w.-]{0,127}$/;
const digestForm = /^sha256:[\da-f]{64}$/;
/** Lists of images first: else a registry may give the image of one platform alone. */
const accept = [
    'application/vnd.oci.image.index.v1+json',
    'application/vnd.docker.distribution.manifest.list.v2+json',
    'application/vnd.oci.image.manifest.v1+json',
    'application/vnd.docker.distribution.manifest.v2+json',
].join(', ');
/** Null where the registry is not asked. */
function registryOf({ registry, repository, tag }) {
    const host = dockerHub.test(registry.toLowerCase()) ? 'registry-1.docker.io' : registry.toLowerCase();
    return known.test(host) && repositoryForm.test(repository) && tagForm.test(tag) ? host : null;
}
/**
 * The digest that a tag has, asked for without an account (distribution specification, "Pulling manifests"; token authentication).
 * @throws {Unknown} with the reason
 */
async function digestOf(name, host, signal) {
    const isShort = host === 'registry-1.docker.io' && !name.repository.includes('/');
    const repository = isShort ? `library/${name.repository}` : name.repository;
    const url = new URL(`https://${host}/v2/${repository}/manifests/${name.tag}`);
    let response = await head(url, undefined, signal);
    if (response.status === 401)
        response = await head(url, await tokenFor(response, repository, signal), signal);
    if (!response.ok)
        throw new Unknown(`answered ${response.status}`);
    const digest = response.headers.get('docker-content-digest') ?? '';
    if (!digestForm.test(digest))
        throw new Unknown('gave no digest');
    return { id: digest };
}
/** A registry may hand on to another one (registry.k8s.io does); the token is only for the one that asked for it. */
async function head(url, token, signal) {
    const ask = (to, headers) => request(to, { method: 'HEAD', headers: { accept, ...headers }, signal });
    const response = await ask(url, token === undefined ? {} : { authorization: `Bearer ${token}` });
    const location = response.headers.get('location');
    if (response.status < 300 || response.status > 399 || location === null)
        return response;
    const next = URL.canParse(location, url.href) ? new URL(location, url) : null;
    return next?.protocol === 'https:' && known.test(next.host) ? ask(next, {}) : response;
}
async function tokenFor(response, repository, signal) {
    const challenge = response.headers.get('www-authenticate') ?? '';
    const { realm = '', service } = Object.fromEntries([...challenge.matchAll(/(\w+)="([^"]*)"/g)].map(([, key, value]) => [key, value]));
    const url = /^Bearer\s/i.test(challenge) && URL.canParse(realm) ? new URL(realm) : null;
    if (url === null || url.protocol !== 'https:' || !/\.[a-z]{2,}$/.test(url.host))
        throw new Unknown('asks for an account');
    if (service !== undefined)
        url.searchParams.set('service', service);
    url.searchParams.set('scope', `repository:${repository}:pull`);
    const answer = await request(url, { headers: { accept: 'application/json' }, signal });
    if (!answer.ok)
        throw new Unknown(`gave no token (${answer.status})`);
    const { token, access_token: other } = JSON.parse(await readSmall(answer));
    const found = token ?? other;
    if (typeof found !== 'string')
        throw new Unknown('gave no token');
    return found;
}

;// CONCATENATED MODULE: ./lib/remedies/look-up.js



/** How many names are asked for at a time. */
const lanes = 6;
/** Milliseconds for one name: up to four requests. */
const patience = 5_000;
/** In one run: GitHub lets a job ask 1,000 times an hour (REST, "Rate limits"). */
const maximumNames = 100;
/** Asks GitHub and the public registries, for each name once. */
function onlineLookUp({ github, seconds }) {
    const end = AbortSignal.timeout(seconds * 1000);
    const answers = new Map();
    async function ask(name) {
        const source = sourceOf(name, github);
        if (source === null)
            return null;
        try {
            if (end.aborted)
                throw new Unknown('was not asked any more, as the time is up');
            return await source.get(AbortSignal.timeout(patience));
        }
        catch (error) {
            return { unknown: `${source.host} ${error instanceof Unknown ? error.message : 'gave an answer that cannot be read'}` };
        }
    }
    return async (names) => {
        const fresh = [...new Map(names.map((name) => [keyOf(name), name]))].filter(([key]) => !answers.has(key));
        const room = Math.max(0, maximumNames - answers.size);
        for (const [key] of fresh.slice(room))
            answers.set(key, { unknown: `more than ${maximumNames} are not asked for in one run` });
        await inLanes(fresh.slice(0, room), async ([key, name]) => void answers.set(key, await ask(name)));
        return told(names, answers);
    };
}
const keyOf = (name) => JSON.stringify(name);
/** Null for what is nobody's to ask. */
function sourceOf(name, github) {
    if (name.kind === 'action')
        return isAskable(name) ? { host: new URL(addressOf(github)).host, get: (signal) => commitOf(name, github, signal) } : null;
    const host = registryOf(name);
    return host === null ? null : { host, get: (signal) => digestOf(name, host, signal) };
}
async function inLanes(items, run) {
    const left = [...items];
    const lane = async () => {
        for (let item = left.shift(); item !== undefined; item = left.shift())
            await run(item);
    };
    await Promise.all(Array.from({ length: lanes }, lane));
}
/** Each reason once, with how many names have it. */
function told(names, answers) {
    const found = new Map();
    const unknown = new Map();
    for (const name of names) {
        const answer = answers.get(keyOf(name)) ?? null;
        if (answer === null)
            continue;
        if ('id' in answer)
            found.set(name, answer);
        else
            unknown.set(answer.unknown, (unknown.get(answer.unknown) ?? new Set()).add(keyOf(name)));
    }
    const notices = [...unknown].map(([reason, { size }]) => `no pin is offered for ${size === 1 ? 'one name' : `${size} names`}: ${reason}`);
    return { found, notices };
}


/***/ })

};
