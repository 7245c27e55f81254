/** Quick entry by keys: Ctrl+Enter saves, Alt+1/2/3 takes the next major, middle or minor number. */
import { onKeys } from '../frame/keys.js';

const number = () => /** @type {HTMLInputElement} */ (document.getElementById('entry:number'));

/** @param {HTMLElement|null} button */
function take(button) {
  if (button) {
    number().value = button.dataset.number;
    number().dispatchEvent(new Event('input', { bubbles: true }));
    document.getElementById('entry:subject')?.focus();
  }
}

document.addEventListener('click', event => {
  take(event.target instanceof Element ? event.target.closest('[data-number]') : null);
});

onKeys({
  'entry-save': () => document.getElementById('entry:save')?.click(),
  'entry-number': event => take(document.querySelector(`[data-number][data-level="${event.code.slice(-1)}"]`)),
});

/** A lone Enter is a habit from the old form: it must not save half a question. */
document.addEventListener('keydown', event => {
  const inField = event.target instanceof HTMLInputElement && event.target.type !== 'checkbox';
  if (event.key === 'Enter' && inField && !event.isComposing) {
    event.preventDefault();
  }
});
