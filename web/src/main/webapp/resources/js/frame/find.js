/**
 * 庁内を検索: below the field of the top bar what is found while somebody types, as a combobox with a list box. Enter goes to the
 * chosen one, at once to what was named by its number or is the only one, and otherwise to the page with all.
 */
import { call } from './api.js';
import { active, choose, field, form, move, options, part, reveal, showFound, showProblem, showRecent } from './find-panel.js';
import { recent, remember } from './find-recent.js';
import { onTyped } from './ime-guard.js';
import { onKeys } from './keys.js';

const PAUSE_MS = 150;
const OF_A_KIND = 4;
const COMBOBOX = { role: 'combobox', 'aria-autocomplete': 'list', 'aria-controls': 'find-list', 'aria-expanded': 'false' };

const chosenScope = /** @type {HTMLInputElement|null} */ (form?.querySelector('input[name="scope"]'));
const own = chosenScope?.value ?? '';

let scope = own;
let timer = 0;
let turn = 0;
/** What the list shows; null for the last searches. @type {string|null} */
let shown = null;

const text = () => field.value.trim();

/** @returns {Promise<void>} over when what was typed is shown, or something newer was typed */
async function ask() {
  window.clearTimeout(timer);
  const mine = ++turn;
  const asked = text();
  if (!asked) {
    shown = null;
    showRecent(recent());
    return;
  }
  try {
    const answer = await call('GET', `search?size=${OF_A_KIND}&scope=${scope}&q=${encodeURIComponent(asked)}`);
    if (mine === turn) {
      shown = asked;
      scope = answer.scope;
      showFound(answer, own, widen);
    }
  } catch (failure) {
    if (mine === turn) {
      showProblem(failure.message);
    }
  }
}

function later() {
  window.clearTimeout(timer);
  timer = window.setTimeout(ask, PAUSE_MS);
}

/** @param {string} code */
function widen(code) {
  scope = code;
  if (chosenScope) {
    chosenScope.value = code;
  }
  field.focus();
  ask();
}

/** Whoever types fast presses Enter before anything is shown. */
async function go() {
  if (text() && shown !== text()) {
    await ask();
  }
  if (active()) {
    active().click();
  } else if (text()) {
    form.requestSubmit();
  }
}

/** @param {KeyboardEvent} event */
function press(event) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (event.isComposing) {
    return;
  }
  if (event.key === 'Enter') {
    event.preventDefault();
    go();
  } else if (event.key === 'Escape' && form.hasAttribute('data-open')) {
    event.preventDefault();
    leave();
  } else if (step && !part('.find-panel').hidden && options().length > 0) {
    event.preventDefault();
    move(step);
  }
}

/** A link goes by itself; one of the last searches is sought once more. @param {MouseEvent} event */
function take(event) {
  const one = event.target instanceof Element ? /** @type {HTMLElement|null} */ (event.target.closest('[role="option"]')) : null;
  if (one?.dataset.text) {
    field.value = one.dataset.text;
    ask();
  } else if (one) {
    remember(field.value);
  }
}

function enter() {
  form.toggleAttribute('data-open', true);
  field.focus();
  field.select();
}

function close() {
  turn++;
  window.clearTimeout(timer);
  form.toggleAttribute('data-open', false);
  reveal(false);
  choose(undefined);
}

/** Back to the icon, where the field stands behind one. */
function leave() {
  close();
  if (!field.checkVisibility()) {
    part('.find-open').focus();
  }
}

function begin() {
  Object.entries(COMBOBOX).forEach(([name, value]) => field.setAttribute(name, value));
  field.addEventListener('focus', () => { form.toggleAttribute('data-open', true); ask(); });
  onTyped(field, later);
  field.addEventListener('keydown', press);
  part('.find-list').addEventListener('click', take);
  // The focus stays in the field.
  part('.find-panel').addEventListener('mousedown', (event) => event.preventDefault());
  part('.find-open').addEventListener('click', (event) => { event.preventDefault(); enter(); });
  part('.find-close').addEventListener('click', leave);
  form.addEventListener('submit', () => remember(field.value));
  form.addEventListener('focusout', (event) => form.contains(/** @type {Node|null} */ (event.relatedTarget)) || close());
  onKeys({ 'find-anywhere': enter, 'find-alone': enter });
}

if (form) {
  begin();
}
