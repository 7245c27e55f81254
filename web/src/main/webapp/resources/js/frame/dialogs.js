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
  close(pressed.closest('[data-closes]')?.closest('dialog'));
});

/** Where nothing had the focus before, a browser takes it from the button only with its next picture: a key would be lost on it. */
function close(dialog) {
  dialog?.close();
  if (dialog?.contains(document.activeElement)) {
    /** @type {HTMLElement} */ (document.activeElement).blur();
  }
}

/** @param {string} id */
export function open(id) {
  const dialog = document.getElementById(id);
  if (dialog instanceof HTMLDialogElement && !dialog.open) {
    dialog.showModal();
    dialog.querySelector('input:not([type=hidden]), select, textarea')?.focus();
  }
}
