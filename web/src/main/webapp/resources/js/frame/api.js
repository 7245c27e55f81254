/**
 * Calls of /api from a page's scripts, all of them.
 *
 * What comes to nothing rejects with one shape of error: its `message` is a sentence for the reader, the server's own where it
 * gave one; `kind` says what it was; `problem` is what the server said (RFC 9457).
 * - lost: no connection, no answer in time, or a server that is only starting. Whether it was done is not known.
 * - ended: the sign-in is over. What was typed stays where it is; signing in on another screen lets it be sent again from here.
 * - conflict: somebody else was first. - full: there is no room on the disk. - refused: a rule, a right. - broken: our mistake.
 *
 * @typedef {'lost'|'ended'|'conflict'|'full'|'refused'|'broken'} Kind
 * @typedef {Error & {kind: Kind, lost: boolean, problem?: {status: number, title: string, key: string}}} Failure
 */
import { askAgain } from './again.js';
import { show } from './notice.js';

const ANSWER_MS = 15000;
const FILE_MS = 300000;
const AGAIN_MS = 500;
/** Said by the proxy for a server that is not there yet. */
const NOT_THERE = [502, 503, 504];
const KINDS = { 401: 'ended', 409: 'conflict', 507: 'full' };
const FORGERY = 'access.error.forgery';

const token = () => document.querySelector('meta[name="gijido-token"]')?.getAttribute('content') ?? '';
const words = () => document.getElementById('typed-words')?.dataset ?? {};

/**
 * @param {string} method
 * @param {string} path below /api
 * @param {any} [body] sent as JSON; a File or Blob as it is
 * @param {{within?: number, again?: boolean, keepalive?: boolean}} [how] milliseconds until it counts as lost; whether what is
 *   lost is sent once more at once: only what is safe to repeat is, a reading and what carries a command id; whether it
 *   goes out though the page is being left
 * @returns {Promise<any>} what the server answered, null where it answered nothing; rejects with a {@link Failure}
 */
export async function call(method, path, body, how = {}) {
  const file = body instanceof Blob;
  const request = { method, headers: headers(method, body, file), body: file ? body : JSON.stringify(body), ...(how.keepalive ? { keepalive: true } : {}) };
  const within = how.within ?? (file ? FILE_MS : ANSWER_MS);
  const again = how.again ?? isRepeatable(method, path, body);
  const response = await renewed(await reach(`/api/${path}`, request, within, again), `/api/${path}`, request, within);
  return response.ok ? answer(response) : refuse(method, response);
}

function headers(method, body, file) {
  const said = { Accept: 'application/json', 'X-Gijido-Token': token() };
  if (body !== undefined) {
    said['Content-Type'] = file ? 'application/octet-stream' : 'application/json';
  }
  return said;
}

const isRepeatable = (method, path, body) => method === 'GET' || Boolean(body?.commandId) || path.includes('commandId=');

/** A network that breaks for a moment is tried once more; one that is silent has made the reader wait long enough. */
async function reach(url, request, within, again) {
  try {
    const response = await fetch(url, { ...request, signal: AbortSignal.timeout(within) });
    if (!NOT_THERE.includes(response.status)) {
      return response;
    }
  } catch (failure) {
    if (failure.name === 'TimeoutError') {
      throw lost();
    }
  }
  if (!again || !navigator.onLine) {
    throw lost();
  }
  await new Promise((resolve) => { window.setTimeout(resolve, AGAIN_MS); });
  return reach(url, request, within, false);
}

/** Whoever signed in again beside this page has another token now; what was refused for the old one was not done. */
async function renewed(response, url, request, within) {
  if (response.status !== 403 || (await response.clone().json().catch(() => null))?.key !== FORGERY) {
    return response;
  }
  const { standing } = await askAgain().catch(() => { throw lost(); });
  if (standing === 'other') {
    throw failure('ended', words().other);
  }
  const headersNow = { ...request.headers, 'X-Gijido-Token': token() };
  return standing === 'own' ? reach(url, { ...request, headers: headersNow }, within, false) : response;
}

/** A refused body that is no JSON comes from something before the server. */
async function answer(response) {
  const text = await response.text().catch(() => { throw lost(); });
  return text === '' ? null : JSON.parse(text);
}

async function refuse(method, response) {
  const said = await response.json().catch(() => ({ title: '', key: '' }));
  const problem = { ...said, status: response.status };
  const kind = KINDS[response.status] ?? (response.status < 500 ? 'refused' : 'broken');
  // A screen that reads again and again says so in its own way.
  if (kind === 'ended' && method !== 'GET' && document.getElementById('messages')) {
    show('ended', { href: '/signin.xhtml' });
  }
  throw failure(kind, problem.title || words().failed, problem);
}

/** @param {Kind} kind @returns {Failure} */
function failure(kind, message, problem) {
  return Object.assign(new Error(message ?? kind), { kind, lost: kind === 'lost', ...(problem ? { problem } : {}) });
}

const lost = () => failure('lost', words().failed);
