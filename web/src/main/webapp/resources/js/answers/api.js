/**
 * Calls of /api from a page. A refusal rejects with `error.problem` (RFC 9457); no connection, or a server that is only
 * starting, with `error.lost`.
 */

/** Said by the proxy for a server that is not there yet. */
const NOT_THERE = [502, 503, 504];
const token = () => document.querySelector('meta[name="gijido-token"]')?.getAttribute('content') ?? '';

/**
 * @param {string} method
 * @param {string} path below /api
 * @param {any} [body] sent as JSON; a File or Blob as it is
 * @returns {Promise<any>}
 */
export async function call(method, path, body) {
  const raw = body instanceof Blob;
  const headers = { Accept: 'application/json', 'X-Gijido-Token': token() };
  if (body !== undefined) {
    headers['Content-Type'] = raw ? 'application/octet-stream' : 'application/json';
  }
  const response = await reach(`/api/${path}`, { method, headers, body: raw ? body : JSON.stringify(body) });
  if (NOT_THERE.includes(response.status)) {
    throw Object.assign(new Error('not there'), { lost: true });
  }
  const answer = await response.json().catch(() => ({ title: response.statusText, status: response.status, key: '' }));
  if (!response.ok) {
    throw Object.assign(new Error(answer.title), { problem: answer });
  }
  return answer;
}

async function reach(url, request) {
  try {
    return await fetch(url, request);
  } catch (failure) {
    throw Object.assign(new Error(String(failure)), { lost: true });
  }
}
