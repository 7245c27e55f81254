/**
 * Calls of /api. A refusal rejects with `error.problem` (RFC 9457); no connection, no answer in time, or a server that is
 * only starting, with `error.lost`.
 */
const ANSWER_MS = 5000;
/** Said by the proxy for a server that is not there yet. */
const NOT_THERE = [502, 503, 504];
const token = () => document.querySelector('meta[name="gijido-token"]')?.getAttribute('content') ?? '';

/**
 * @param {string} method
 * @param {string} path below /api
 * @param {any} [body]
 * @returns {Promise<any>}
 */
export async function call(method, path, body) {
  const headers = { Accept: 'application/json', 'X-Gijido-Token': token() };
  if (body !== undefined) {
    headers['Content-Type'] = 'application/json';
  }
  const response = await reach(`/api/${path}`, { method, headers, body: JSON.stringify(body), signal: AbortSignal.timeout(ANSWER_MS) });
  if (NOT_THERE.includes(response.status)) {
    throw Object.assign(new Error('not there'), { lost: true });
  }
  const answer = await response.json().catch(() => ({ title: '', status: response.status, key: '' }));
  if (!response.ok) {
    throw Object.assign(new Error(answer.title), { problem: { ...answer, status: response.status } });
  }
  return answer;
}

/** A change of the vote. The acts may be repeated: each looks first at what there is. */
export function act(path, body = {}) {
  return call('POST', path, body);
}

async function reach(url, request) {
  try {
    return await fetch(url, request);
  } catch (failure) {
    throw Object.assign(new Error(String(failure)), { lost: true });
  }
}
