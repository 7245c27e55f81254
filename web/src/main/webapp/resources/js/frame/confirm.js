/**
 * Asks before a button with data-confirm does its work, and lets other modules ask by `ask(sentence)`. A button with data-asks
 * sends what is typed: its first press only has it checked, and the server's answer carries the question (sending.js).
 */

/** @type {WeakSet<Element>} */
const answered = new WeakSet();

/**
 * The button that goes on says what it does, in the words of the one that was pressed; the other one has the focus, so that
 * whoever presses Enter twice has done nothing.
 *
 * @param {string} sentence names what it is done to; further lines say one change each
 * @param {Element|null} [pressed] the button that wants to; without it the one with the focus
 * @returns {Promise<boolean>} whether it is to be done
 */
export function ask(sentence, pressed = document.activeElement) {
  const dialog = /** @type {HTMLDialogElement} */ (document.getElementById('ask'));
  const [yes, no] = ['yes', 'no'].map(value => /** @type {HTMLButtonElement} */ (dialog.querySelector(`[value=${value}]`)));
  const button = pressed?.closest('button');
  const [first, ...changes] = sentence.split('\n');
  dialog.querySelector('p').textContent = first;
  dialog.querySelector('ul').hidden = changes.length === 0;
  dialog.querySelector('ul').replaceChildren(...changes.map(change => Object.assign(document.createElement('li'), { textContent: change })));
  yes.textContent = button?.textContent.trim() || yes.dataset.word;
  yes.className = `button ${button?.classList.contains('button-danger') ? 'button-danger' : 'button-primary'}`;
  dialog.returnValue = 'no';
  dialog.showModal();
  no.focus();
  return new Promise(resolve => {
    dialog.addEventListener('close', () => resolve(dialog.returnValue === 'yes'), { once: true });
  });
}

document.getElementById('ask')?.addEventListener('click', event => {
  const button = /** @type {Element} */ (event.target).closest('button');
  button?.closest('dialog').close(button.value);
});

/** The one press after a yes acts; every other one asks. @param {Element|null} button */
export const isAnswered = button => button !== null && answered.delete(button);

/** @param {string} sentence @param {Element} button */
async function askAndPress(sentence, button) {
  if (await ask(sentence, button)) {
    answered.add(button);
    /** @type {HTMLElement} */ (button).click();
  }
}

document.addEventListener('gijido:asks', event => {
  const { sentence, button } = /** @type {CustomEvent} */ (event).detail;
  askAndPress(sentence, button);
});

window.addEventListener('click', event => {
  const button = event.target instanceof Element ? event.target.closest('[data-confirm]') : null;
  if (!(button instanceof HTMLElement) || answered.delete(button)) {
    return;
  }
  event.preventDefault();
  event.stopImmediatePropagation();
  askAndPress(button.dataset.confirm, button);
}, { capture: true });
