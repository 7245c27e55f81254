/** The keys of the desk. They do nothing while something is written, asked, or converted, or while a key is held down. */
import { chamber } from './chamber.js';
import { doing } from './next.js';

/** @param {(by: 1|-1) => void} choose */
export function listen(choose) {
  const keys = { ' ': doing.open, Enter: doing.close, d: doing.declare, D: doing.declare, ArrowDown: () => choose(1), ArrowUp: () => choose(-1) };
  document.addEventListener('keydown', (event) => {
    const key = keys[event.key];
    const elsewhere = document.querySelector('dialog[open]') || event.target.closest('input, select, textarea, summary, a, button');
    if (key && chamber.state && !elsewhere && !event.repeat && !event.isComposing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      key();
    }
  });
  // After a press on a button the keys are the desk's again.
  document.addEventListener('click', (event) => {
    const pressed = /** @type {HTMLElement} */ (event.target).closest('.console button');
    if (pressed instanceof HTMLElement && event.detail > 0) {
      pressed.blur();
    }
  });
}
