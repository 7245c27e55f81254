/** Keeps a ballot on its way over a reload of the page. One of a secret ballot is never written down. */

const NAME = 'gijido.ballot';

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
