/** Quick entry by keys: Ctrl+Enter saves, Alt+1/2/3 takes the next major, middle or minor number. */

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

document.addEventListener('keydown', event => {
  if (event.isComposing) {
    return;
  }
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    document.getElementById('entry:save')?.click();
  } else if (event.key === 'Enter' && event.target instanceof HTMLInputElement && event.target.type !== 'checkbox') {
    // A lone Enter is a habit from the old form: it must not save half a question.
    event.preventDefault();
  } else if (event.altKey && ['Digit1', 'Digit2', 'Digit3'].includes(event.code)) {
    event.preventDefault();
    take(document.querySelector(`[data-number][data-level="${event.code.slice(-1)}"]`));
  }
});
