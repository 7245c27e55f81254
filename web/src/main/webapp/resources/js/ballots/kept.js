/** Keeps a ballot on its way over a reload of the page. One of a secret ballot is never written down. */

const NAME = 'gijido.ballot';
const COUNTED = 'gijido.counted';

/** @returns {any} */
export function recall() {
  try {
    return JSON.parse(sessionStorage.getItem(NAME) ?? 'null');
  } catch {
    return null;
  }
}

/** @param {any} ballot null forgets @param {string} [method] */
export function remember(ballot, method) {
  try {
    if (ballot && method !== 'SECRET') {
      sessionStorage.setItem(NAME, JSON.stringify(ballot));
    } else {
      sessionStorage.removeItem(NAME);
    }
  } catch {
    // A browser that keeps nothing still votes; only a reload would lose what is on its way.
  }
}

/** The mark of the ballot that this device pressed last and that was counted; never of a secret one. @returns {string|null} */
export function countedHere() {
  try {
    return localStorage.getItem(COUNTED);
  } catch {
    return null;
  }
}

/** @param {{mark: string}} ballot @param {string} method */
export function rememberCounted({ mark }, method) {
  try {
    if (method !== 'SECRET' && localStorage.getItem(COUNTED) !== mark) {
      localStorage.setItem(COUNTED, mark);
    }
  } catch {
    // Only the words 別の端末の would then be said of a ballot of this device, after a reload.
  }
}
