/**
 * A form in a dialog or in a conversation that a script sends: it stays open, with what was typed and the sentence of the
 * refusal, until the server has taken it. After a lost answer it goes out again under the same number.
 */
import { uuid } from '../live/live.js';
import { part } from './dom.js';

/**
 * A form of the page does one thing, the one it was given last.
 * @type {WeakMap<HTMLFormElement, (number: string) => Promise<any>>}
 */
const works = new WeakMap();

/** @param {HTMLFormElement} form has a place for the sentence, .field-error @param {(number: string) => Promise<any>} work */
export function onSend(form, work) {
  if (!works.has(form)) {
    listen(form);
  }
  works.set(form, work);
}

function listen(form) {
  let number = uuid();
  let busy = false;
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    if (busy) {
      return;
    }
    busy = true;
    refuse(form, '');
    try {
      await works.get(form)(number);
      number = uuid();
      taken(form);
    } catch (failure) {
      number = failure.problem ? uuid() : number;
      refuse(form, failure.message);
    } finally {
      busy = false;
    }
  });
}

function taken(form) {
  form.reset();
  document.dispatchEvent(new CustomEvent('gijido:done', { detail: { form } }));
  form.closest('dialog')?.close();
}

function refuse(form, words) {
  const place = form.querySelector('.field-error');
  place.textContent = words;
  place.hidden = !words;
  if (words) {
    place.scrollIntoView({ block: 'nearest' });
    form.querySelector('textarea, input')?.focus({ preventScroll: true });
  }
}
