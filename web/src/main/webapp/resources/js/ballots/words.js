/** The sentences of this screen, as the page brought them: of all screens, and of its own. */

/** @type {Record<string, string>} */
const words = JSON.parse(document.querySelector('[data-words]')?.getAttribute('data-words') ?? '{}');

/**
 * Fetches the letters of all sentences now: the font comes in pieces, and what is said when the network is gone must not
 * need it.
 */
export function fetchLetters() {
  const text = Object.values(words).join('');
  ['400', '700'].forEach((weight) => document.fonts?.load(`${weight} 16px "BIZ UDPGothic"`, text).catch(() => {}));
}

/**
 * @param {string} key `FOR`, `why.CHAIR`
 * @param {...(string|number)} values fill {0}, {1} …
 */
export function word(key, ...values) {
  return values.reduce((text, value, place) => text.replaceAll(`{${place}}`, String(value)), words[key] ?? '');
}

/** 大内 of 大内 徳男. @param {string} name */
export const surname = (name) => name.split(/[ 　]/)[0];

/** 10:42:07 of a moment the server named, on the clock of this place. @param {string} moment */
export function clock(moment) {
  return new Date(moment).toLocaleTimeString('ja-JP', { hour: 'numeric', minute: '2-digit', second: '2-digit' });
}
