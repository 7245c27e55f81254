/** What was stamped on a paper that went round by hand, as its drafter reads it there. */
import { call } from '../frame/api.js';
import { uuid } from '../live/live.js';

/** @param {() => Promise<void>} load draws the page anew */
export function onPaperRound(load) {
  let busy = false;
  document.addEventListener('submit', async (event) => {
    const form = /** @type {HTMLFormElement} */ (event.target);
    if (form.id !== 'paper-round') {
      return;
    }
    event.preventDefault();
    if (busy) {
      return;
    }
    busy = true;
    const stamps = [...form.querySelectorAll('li[data-step]')].map((box) => {
      const step = /** @type {HTMLElement} */ (box).dataset.step;
      const [name, day] = ['name', 'day'].map((what) => /** @type {HTMLInputElement} */ (form.elements.namedItem(`${what}-${step}`)).value.trim());
      return { step: Number(step), name, day };
    });
    const refused = form.querySelector('.field-error');
    try {
      await call('PUT', `approvals/${document.getElementById('approval').dataset.id}/paper-round`, { commandId: uuid(), stamps });
      document.dispatchEvent(new CustomEvent('gijido:done', { detail: { form } }));
      await load();
    } catch (failure) {
      refused.textContent = failure.message;
      /** @type {HTMLElement} */ (refused).hidden = false;
    } finally {
      busy = false;
    }
  });
}
