/** Forms with data-unsaved="watch" warn before the page is left with input that was not sent. */

/** @type {Set<HTMLFormElement>} */
const changed = new Set();

/** @param {Event} event */
function noteChange(event) {
  const form = event.target instanceof Element ? event.target.closest('form[data-unsaved]') : null;
  if (form instanceof HTMLFormElement) {
    changed.add(form);
  }
}

document.addEventListener('input', noteChange);
document.addEventListener('change', noteChange);
document.addEventListener('submit', event => changed.delete(/** @type {HTMLFormElement} */ (event.target)));
document.addEventListener('gijido:done', event => changed.delete(/** @type {CustomEvent} */ (event).detail.form));

window.addEventListener('beforeunload', event => {
  const open = [...changed].some(form => form.isConnected);
  if (open) {
    event.preventDefault();
  }
});
