/** One box chooses all that may be chosen; beside it stands how many are. */
const all = /** @type {HTMLInputElement | null} */ (document.querySelector('[data-chooses]'));

/** Faces may draw the form anew, so its boxes are looked up each time. */
const boxes = () => [...document.querySelectorAll('main td input[type=checkbox]:not(:disabled)')];

function tell() {
  const said = document.querySelector('[data-chosen]');
  const first = /** @type {HTMLInputElement | null} */ (document.querySelector('[data-chooses]'));
  const chosen = boxes().filter(box => box.checked).length;
  said.textContent = said.dataset.chosen.replace('#', String(chosen));
  first.checked = chosen > 0 && chosen === boxes().length;
  first.indeterminate = chosen > 0 && chosen < boxes().length;
}

document.addEventListener('change', event => {
  const box = /** @type {HTMLInputElement} */ (event.target);
  if (box.type !== 'checkbox') {
    return;
  }
  if (box.matches('[data-chooses]')) {
    boxes().forEach(one => { one.checked = box.checked; });
  }
  tell();
});

if (all) {
  tell();
}
