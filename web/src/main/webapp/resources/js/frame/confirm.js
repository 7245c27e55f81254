/** Asks before a button with data-confirm does its work, and lets other modules ask by `ask(sentence)`. */

/** @type {WeakSet<Element>} */
const answered = new WeakSet();

/**
 * The button that goes on says what it does, in the words of the one that was pressed; the other one has the focus, so that
 * whoever presses Enter twice has done nothing.
 *
 * @param {string} sentence names what it is done to
 * @param {Element|null} [pressed] the button that wants to; without it the one with the focus
 * @returns {Promise<boolean>} whether it is to be done
 */
export function ask(sentence, pressed = document.activeElement) {
  const dialog = /** @type {HTMLDialogElement} */ (document.getElementById('ask'));
  const [yes, no] = ['yes', 'no'].map(value => /** @type {HTMLButtonElement} */ (dialog.querySelector(`[value=${value}]`)));
  const button = pressed?.closest('button');
  dialog.querySelector('p').textContent = sentence;
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

window.addEventListener('click', async event => {
  const button = event.target instanceof Element ? event.target.closest('[data-confirm]') : null;
  if (!(button instanceof HTMLElement) || answered.delete(button)) {
    return;
  }
  event.preventDefault();
  event.stopImmediatePropagation();
  if (await ask(button.dataset.confirm, button)) {
    answered.add(button);
    button.click();
  }
}, { capture: true });
