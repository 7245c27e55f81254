/**
 * Dialogs of the page: data-opens="id" opens one, data-closes closes the one it stands in. What closes after an
 * answer in which nothing was refused: sending.js.
 */

document.addEventListener('click', event => {
  const pressed = /** @type {Element} */ (event.target);
  const opener = pressed.closest('[data-opens]');
  if (opener instanceof HTMLElement) {
    open(opener.dataset.opens);
  }
  pressed.closest('[data-closes]')?.closest('dialog')?.close();
});

/** @param {string} id */
export function open(id) {
  const dialog = document.getElementById(id);
  if (dialog instanceof HTMLDialogElement && !dialog.open) {
    dialog.showModal();
    dialog.querySelector('input:not([type=hidden]), select, textarea')?.focus();
  }
}
