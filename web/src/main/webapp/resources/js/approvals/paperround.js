/** What was stamped on a paper that went round by hand, as its drafter reads it there. */
import { call } from '../frame/api.js';
import { uuid } from '../live/live.js';
import { bring } from '../papers/upload.js';

const KIND = 'approval';
const round = () => `approvals/${document.getElementById('approval').dataset.id}/paper-round`;

/** @param {() => Promise<void>} load draws the page anew */
export function onPaperRound(load) {
  let busy = false;

  /** @param {() => Promise<any>} work */
  async function scans(work) {
    let refusal = '';
    try {
      await work();
    } catch (failure) {
      refusal = failure.message;
    }
    await load().catch(() => {});
    const place = document.getElementById('scan-refused');
    if (place) {
      place.textContent = refusal;
      place.hidden = !refusal;
    }
  }

  async function add(files) {
    for (const file of files) {
      const { query, body } = await bring(KIND, file);
      await call('POST', `${round()}/scans?commandId=${uuid()}&${query}`, body);
    }
  }

  document.addEventListener('change', (event) => {
    const pick = /** @type {HTMLInputElement} */ (event.target);
    if (pick.id === 'scan-pick') {
      scans(() => add([...pick.files]));
    }
  });
  document.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? /** @type {HTMLElement|null} */ (event.target.closest('[data-scan]')) : null;
    if (button) {
      scans(() => call('DELETE', `${round()}/scans/${button.dataset.scan}?commandId=${uuid()}`));
    }
  });
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
      await call('PUT', round(), { commandId: uuid(), stamps });
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
