/** Offers people while somebody types a name or a number into a field that names somebody; the browser shows the list. */
import { call } from '../frame/api.js';
import { onTyped } from '../frame/ime-guard.js';

const PAUSE_MS = 200;
let timer = 0;
let asked = '';

/** @param {HTMLInputElement} field */
async function offer(field) {
  const list = document.getElementById(field.getAttribute('list'));
  const typed = field.value.trim();
  const chosen = [...list.options].some((option) => option.value === field.value);
  if (typed === '' || typed === asked || chosen) {
    return;
  }
  asked = typed;
  try {
    const people = await call('GET', `forms/people?q=${encodeURIComponent(typed)}`);
    if (asked === typed) {
      list.replaceChildren(...people.map(({ number, name, posts }) =>
        Object.assign(document.createElement('option'), { value: `${number} ${name}`, label: `${number} ${name} ${posts}` })));
    }
  } catch {
    // Nobody is offered; what is typed is looked up when the form is sent.
    asked = '';
  }
}

onTyped(document, ({ target }) => {
  const field = target instanceof Element ? target.closest('[data-kind="PERSON"]') : null;
  if (field) {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => offer(/** @type {HTMLInputElement} */ (field)), PAUSE_MS);
  }
});
