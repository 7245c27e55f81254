/** Calls of /api: the session's token goes with each change, and an error is the server's own sentence. */

/**
 * @param {string} method
 * @param {string} path
 * @param {any} [body]
 * @returns {Promise<any>} rejects with an Error whose message is for the reader
 */
export async function call(method, path, body) {
  const token = document.querySelector('meta[name="gijido-token"]')?.getAttribute('content') ?? '';
  const response = await reach(path, {
    method,
    headers: { 'X-Gijido-Token': token, Accept: 'application/json', ...(body === undefined ? {} : { 'Content-Type': 'application/json' }) },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  if (!response.ok) {
    throw new Error((await response.json().catch(() => null))?.title ?? unreached());
  }
  return response.status === 204 ? null : response.json();
}

const unreached = () => document.getElementById('typed-words').dataset.failed;

/** No connection is told in words, not in those of the browser. */
async function reach(path, request) {
  try {
    return await fetch(path, request);
  } catch {
    throw new Error(unreached());
  }
}
