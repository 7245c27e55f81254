/** Asks before a button with data-confirm does its work, and lets other modules ask by `ask(sentence)`. */

/** @type {WeakSet<Element>} */
const answered = new WeakSet();

/**
 * @param {string} sentence
 * @returns {Promise<boolean>} true after はい
 */
export function ask(sentence) {
  const dialog = /** @type {HTMLDialogElement} */ (document.getElementById('ask'));
  dialog.querySelector('p').textContent = sentence;
  dialog.returnValue = 'no';
  dialog.showModal();
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
  if (await ask(button.dataset.confirm)) {
    answered.add(button);
    button.click();
  }
}, { capture: true });
