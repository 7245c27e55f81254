/**
 * Dialogs of the page: data-opens="id" opens one, data-closes closes the one it stands in, and a button with
 * data-closes-when-done closes it after an answer in which nothing was refused.
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

/** PrimeFaces tells the end of its requests by jQuery events only. */
function afterAjax(event, request, settings, args) {
  const source = document.getElementById(String(settings?.source?.id ?? settings?.source ?? ''));
  if (!source || args?.validationFailed) {
    return;
  }
  document.dispatchEvent(new CustomEvent('gijido:done', { detail: { form: source.closest('form') } }));
  if (source.hasAttribute('data-closes-when-done')) {
    source.closest('dialog')?.close();
  }
}

window.addEventListener('load', () => {
  const jQuery = /** @type {any} */ (window).jQuery;
  jQuery?.(document).on('pfAjaxComplete', afterAjax);
});
