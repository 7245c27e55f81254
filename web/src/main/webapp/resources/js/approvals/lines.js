/** Lines of a draft that can be moved up and down: small words for making them, and the focus that stays where it was. */

/** @param {string} name @param {Record<string, any>} [properties] @param {...(Node|string)} children @returns {any} */
export function element(name, properties = {}, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children.filter((child) => child !== ''));
  return made;
}

/** Puts values into a sentence such as "約{0}字". @param {string} pattern @param {...(string|number)} values */
export const said = (pattern, ...values) => values.reduce((text, value, at) => String(text).replace(`{${at}}`, () => String(value)), pattern);

/** Whoever moves one by a key goes on with the next press; where its button can do no more, the one beside it takes over. */
export function redraw(list, lines) {
  const { key = '', beside = '' } = document.activeElement instanceof HTMLElement ? document.activeElement.dataset : {};
  list.replaceChildren(...lines);
  const usable = (name) => /** @type {HTMLButtonElement|null} */ (name ? list.querySelector(`[data-key="${name}"]:enabled`) : null);
  (usable(key) || usable(beside))?.focus();
}

const QUIET = 'button button-small button-quiet';

/** A button of a line: its word, and for who hears it the line's name. */
export function quiet(word, name, onclick) {
  return element('button', { type: 'button', className: QUIET, onclick }, word, element('span', { className: 'only-heard' }, ` ${name}`));
}

/** @param {number} at from 0 @param {number} all @param {(place: number) => void} move to a place, from 0 */
export function movers({ up, down }, key, name, at, all, move) {
  return [['up', up, at - 1], ['down', down, at + 1]].map(([way, word, to]) => {
    const button = quiet(word, name, () => move(to));
    button.disabled = to < 0 || to >= all;
    button.dataset.key = `${way}-${key}`;
    button.dataset.beside = `${way === 'up' ? 'down' : 'up'}-${key}`;
    return button;
  });
}
