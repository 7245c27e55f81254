/**
 * Sends a file. A large one comes in pieces: it is refused before its first byte where it is too large, and goes on where it
 * was after a broken line.
 */
import { uuid } from '../live/live.js';
import { call } from '../frame/api.js';

const AT_ONCE = 1024 * 1024;
const TRIES = 30;
const AGAIN_MS = 1000;
const pause = () => new Promise((resolve) => { setTimeout(resolve, AGAIN_MS); });

/**
 * @param {string} path where the file is added, below /api
 * @param {string} kind what it is for, as the server calls it
 * @param {File} file
 */
export async function sendFile(path, kind, file) {
  const { query, body } = await bring(kind, file);
  return call('POST', `${path}?commandId=${uuid()}&${query}`, body);
}

/**
 * Brings a large file to the server before anything is done with it; a small one goes with what is done.
 *
 * @param {string} kind
 * @param {File} file
 * @param {(share: number) => void} [told] how much of it is there, from 0 to 1
 * @returns {Promise<{query: string, body: Blob}>} what the request says that adds it
 */
export async function bring(kind, file, told = () => {}) {
  if (file.size <= AT_ONCE) {
    return { query: `name=${encodeURIComponent(file.name)}`, body: file };
  }
  let progress = await call('POST', 'uploads', { commandId: uuid(), kind, name: file.name, size: file.size });
  while (progress.taken < progress.size) {
    told(progress.taken / progress.size);
    progress = await next(progress, file);
  }
  return { query: `upload=${progress.id}`, body: new Blob([]) };
}

/** The next piece; after a broken line from where the server has it. */
async function next(progress, file) {
  const { id, piece } = progress;
  let { taken } = progress;
  for (let tries = 1; ; tries++) {
    try {
      return await call('PUT', `uploads/${id}?from=${taken}`, file.slice(taken, taken + piece));
    } catch (failure) {
      if (!failure.lost || tries === TRIES) {
        throw failure;
      }
      await pause();
      taken = await call('GET', `uploads/${id}`).then((now) => now.taken, () => taken);
    }
  }
}
