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
  const where = `${path}?commandId=${uuid()}`;
  if (file.size <= AT_ONCE) {
    return call('POST', `${where}&name=${encodeURIComponent(file.name)}`, file);
  }
  const begun = { commandId: uuid(), kind, name: file.name, size: file.size };
  let progress = await call('POST', 'uploads', begun);
  while (progress.taken < progress.size) {
    progress = await next(progress, file);
  }
  return call('POST', `${where}&upload=${progress.id}`, new Blob([]));
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
