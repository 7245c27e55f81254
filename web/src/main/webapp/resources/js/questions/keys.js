/** Keys of the board: N new, A assign, / search. Not while something is typed, a dialog is open, or the input method converts. */

/**
 * @param {{assign: () => void}} acts
 */
export function listen(acts) {
  document.addEventListener('keydown', event => {
    const typing = event.target instanceof HTMLElement && event.target.matches('input, textarea, select, [contenteditable]');
    if (typing || event.isComposing || event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]')) {
      return;
    }
    if (event.key === 'n') {
      document.getElementById('enter')?.click();
    } else if (event.key === 'a') {
      event.preventDefault();
      acts.assign();
    } else if (event.key === '/') {
      event.preventDefault();
      search();
    } else if (event.key === 'ArrowDown' && document.activeElement === document.body) {
      event.preventDefault();
      /** @type {HTMLElement|null} */ (document.querySelector('#lines .row-link'))?.focus();
    }
  });
}

/** The filters are folded up while none is used. */
function search() {
  document.getElementById('find-questions')?.setAttribute('open', '');
  document.getElementById('filter-text')?.focus();
}
