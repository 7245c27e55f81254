/**
 * The form of the matter that is chosen: drawn by the server, within the draft. Of each form what was typed is remembered as long
 * as the page is open, so that a look at another matter costs nothing.
 */
import { askAgain } from '../frame/again.js';
import { fillIn, typed } from '../forms/fill.js';

const part = () => document.getElementById('form-part');
const fill = () => part().querySelector('[data-fill]');
/** @type {Map<string, Record<string, string[]>>} what was typed, by form */
const drawers = new Map();

/** What goes to the server of it. */
export const formContent = () => (fill() ? { form: part().dataset.form, formVersion: Number(part().dataset.version), values: typed(fill()) } : {});

/** @param {string} of `amount` or `proposal` @returns {boolean} whether the form has that of the document */
export const formHas = (of) => part().dataset[of] === 'true';

/** @param {string} id of the draft; empty while it is not kept @param {string} matter */
export async function showForm(id, matter) {
  if (fill()) {
    drawers.set(part().dataset.form, typed(fill()));
  }
  const { page } = await askAgain(`${location.pathname}?${new URLSearchParams({ ...(id ? { id } : {}), matter })}`);
  const next = page?.getElementById('form-part');
  if (!next) {
    throw new Error(document.getElementById('typed-words')?.dataset.failed);
  }
  if (next.dataset.form !== part().dataset.form) {
    part().replaceWith(document.importNode(next, true));
    document.querySelectorAll('[data-needed]').forEach((word) => word.toggleAttribute('hidden', !(part().dataset.needs ?? '').split(' ').includes(word.dataset.needed)));
    if (fill() && drawers.has(part().dataset.form)) {
      fillIn(fill(), drawers.get(part().dataset.form));
    }
  }
}
