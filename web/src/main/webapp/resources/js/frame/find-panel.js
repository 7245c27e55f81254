/** The panel below the field of 庁内を検索: what it shows, and which of it is chosen. */
import { drawGroups, drawScopes, drawTexts } from './find-list.js';

export const form = /** @type {HTMLFormElement|null} */ (document.getElementById('find'));
/** @param {string} selector @returns {HTMLElement} */
export const part = (selector) => form.querySelector(selector);
export const field = form && /** @type {HTMLInputElement} */ (part('.find-field'));

/** The page's words, such as data-find-found. @param {string} name @param {any[]} values */
const words = (name, ...values) => values.reduce((sentence, value, at) => sentence.replace(`{${at}}`, String(value)), form.getAttribute(`data-find-${name}`));

/** @returns {HTMLElement[]} */
export const options = () => [...form.querySelectorAll('.find-list [role="option"]')];
export const active = () => options().find((one) => one.getAttribute('aria-selected') === 'true');

/** @param {HTMLElement|undefined} one nothing takes the choice away */
export function choose(one) {
  active()?.setAttribute('aria-selected', 'false');
  one?.setAttribute('aria-selected', 'true');
  one?.scrollIntoView({ block: 'nearest' });
  if (one) {
    field.setAttribute('aria-activedescendant', one.id);
  } else {
    field.removeAttribute('aria-activedescendant');
  }
}

/** To the next one, and around the ends. @param {number} step 1 or -1 */
export function move(step) {
  const all = options();
  const at = all.indexOf(active());
  choose(all[at < 0 && step < 0 ? all.length - 1 : (at + step + all.length) % all.length]);
}

/** @param {boolean} yes whether there is something to show below the field */
export function reveal(yes) {
  part('.find-panel').hidden = !yes;
  field.setAttribute('aria-expanded', String(yes));
}

/** @param {string[]} texts of the last searches */
export function showRecent(texts) {
  part('.find-scopes').replaceChildren();
  drawTexts(part('.find-list'), words('recent'), texts);
  part('.find-said').textContent = '';
  reveal(texts.length > 0);
  choose(undefined);
}

/** @param {import('./find-list.js').Answer} answer @param {string} own the scope of the page @param {(code: string) => void} widen */
export function showFound({ scope, scopes, groups }, own, widen) {
  drawScopes(part('.find-scopes'), scopes, scope, own, widen);
  drawGroups(part('.find-list'), groups, words('all'));
  const total = groups.reduce((sum, group) => sum + group.total, 0);
  const first = total > 0 && (groups[0].direct || total === 1);
  choose(first ? options()[0] : undefined);
  const everywhere = scopes.find(({ code }) => code === '').total;
  part('.find-said').textContent = total > 0 ? words('found', total) : words(everywhere > 0 ? 'elsewhere' : 'nothing', everywhere);
  if (total > 0) {
    part('.find-said').append(Object.assign(document.createElement('span'), { className: 'find-hint', textContent: words(first ? 'first' : 'list') }));
  }
  reveal(true);
}

/** @param {string} problem a sentence */
export function showProblem(problem) {
  part('.find-list').replaceChildren();
  part('.find-said').textContent = problem;
  reveal(true);
}
