/** A division's reply to what it was given: accept in one press, or return it with a reason. */
import { call } from '../frame/api.js';
import { open } from '../frame/dialogs.js';
import { tell } from '../frame/notice.js';
import { unitId } from './words.js';

const form = document.getElementById('decline-form');
const refusal = () => /** @type {HTMLElement} */ (form.querySelector('.field-error'));
const value = id => /** @type {HTMLInputElement} */ (document.getElementById(id)).value.trim();

let assignment = '';
/** @type {() => void} */
let done = () => {};

/** @param {() => void} then called after each reply */
export function onReplied(then) {
  done = then;
}

async function decline() {
  const other = value('decline-unit');
  const unit = other ? unitId(other) : null;
  if (other && !unit) {
    throw new Error(form.dataset.noDivision);
  }
  await call('POST', `assignments/${assignment}/${unit ? 'propose' : 'refuse'}`, { reason: value('decline-reason'), unitId: unit });
}

form?.addEventListener('submit', async event => {
  event.preventDefault();
  event.stopPropagation();
  try {
    await decline();
    form.closest('dialog').close();
    document.dispatchEvent(new CustomEvent('gijido:done', { detail: { form } }));
    done();
  } catch (error) {
    refusal().textContent = error.message;
    refusal().hidden = false;
  }
});

/** @param {HTMLButtonElement} button */
async function accept(button) {
  button.disabled = true;
  try {
    await call('POST', `assignments/${button.dataset.accept}/accept`);
    done();
  } catch (error) {
    tell(error.message);
  } finally {
    button.disabled = false;
  }
}

document.addEventListener('click', async event => {
  const button = event.target instanceof Element ? event.target.closest('[data-accept], [data-decline]') : null;
  if (!(button instanceof HTMLButtonElement)) {
    return;
  }
  if (button.dataset.accept) {
    await accept(button);
  } else {
    if (assignment !== button.dataset.decline) {
      /** @type {HTMLFormElement} */ (form).reset();
    }
    assignment = button.dataset.decline;
    refusal().hidden = true;
    open('declining');
  }
});
