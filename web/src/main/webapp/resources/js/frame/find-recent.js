/** The last five searches of the account, in this browser alone. Where the storage is refused there are none. */
import { account } from './kept.js';

const MOST = 5;
const key = () => `gijido.find.${account()}`;

/** @returns {string[]} the last one first */
export function recent() {
  try {
    const kept = JSON.parse(localStorage.getItem(key()) ?? '[]');
    return Array.isArray(kept) ? kept.filter((text) => typeof text === 'string').slice(0, MOST) : [];
  } catch {
    return [];
  }
}

/** @param {string} text */
export function remember(text) {
  const wanted = text.trim();
  if (wanted) {
    try {
      localStorage.setItem(key(), JSON.stringify([wanted, ...recent().filter((other) => other !== wanted)].slice(0, MOST)));
    } catch {
      // Nothing is lost that anybody needs.
    }
  }
}
