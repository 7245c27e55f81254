/** Signing out takes away from this machine what its account typed and did not send; with a question first. */
import { ask } from './confirm.js';
import { anythingLeft, clear } from './kept.js';
import { done } from './typed.js';

document.addEventListener('submit', async (event) => {
  const form = /** @type {HTMLFormElement} */ (event.target);
  if (form.id !== 'leave' || !anythingLeft()) {
    return;
  }
  event.preventDefault();
  event.stopImmediatePropagation();
  const { submitter } = event;
  if (await ask(document.getElementById('typed-words').dataset.signOut)) {
    document.querySelectorAll('form[data-unsaved]').forEach(done);
    clear();
    form.requestSubmit(submitter);
  }
}, { capture: true });
