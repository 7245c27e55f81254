/**
 * The keys of a page, all in one place. templates/keys.xhtml lists them with their words, a feature says by their names what
 * they do: the sheet that ? opens says what is listened to, and nothing else. A key is known by its place on the keyboard, for
 * with a Japanese input method on its letter is "Process". Nothing is done while something is written, asked or converted, nor
 * while a key is held down; and keys pressed alone can be switched off, for who speaks to the browser or leans on the keyboard
 * (WCAG 2.1.4).
 */
import { call } from './api.js';
import { open } from './dialogs.js';

const FIELDS = 'input, textarea, select, [contenteditable="true"], .cm-editor';
const COMPOSING = 229;
const sheet = document.getElementById('keys');
/** @type {Map<string, (event: KeyboardEvent, target: Element) => boolean|void>} */
const acts = new Map();
let on = sheet?.dataset.on !== 'false';

/**
 * @param {Record<string, (event: KeyboardEvent, target: Element) => boolean|void>} given by the names of the g:key of the page;
 *   false for a key that was not meant for it
 */
export function onKeys(given) {
  Object.entries(given).forEach(([name, act]) => acts.set(name, act));
}

const rows = () => /** @type {HTMLElement[]} */ ([...sheet?.querySelectorAll('[data-key]') ?? []]);

const held = (event) => [event.ctrlKey || event.metaKey ? 'ctrl' : '', event.altKey ? 'alt' : '', event.shiftKey ? 'shift' : ''].filter(Boolean).join('+');

/** A key with Ctrl or Alt is for fields too. */
const withOther = (keys) => /ctrl|alt/.test(keys);

const isComposing = (event, field) => event.isComposing || Boolean(field) && event.keyCode === COMPOSING;

/** What has a place of its own does nothing elsewhere, so that it needs no switch. @param {HTMLElement} row */
const alone = ({ dataset }) => !dataset.within && !withOther(dataset.with);

/** @param {HTMLElement} row */
function isMeant({ dataset }, event, target) {
  return dataset.codes.split(' ').includes(event.code) && (dataset.with ?? '') === held(event)
    && (!dataset.within || target.closest(dataset.within)) && (!dataset.unless || !target.closest(dataset.unless));
}

/** @param {KeyboardEvent} event */
function press(event) {
  const target = event.target instanceof Element ? event.target : document.body;
  const field = target.closest(FIELDS);
  const asleep = isComposing(event, field) || (field && !withOther(held(event))) || (event.repeat && !event.code.startsWith('Arrow'));
  if (asleep || document.querySelector('dialog[open]')) {
    return;
  }
  const row = rows().find((each) => acts.has(each.dataset.key) && (on || !alone(each)) && isMeant(each, event, target));
  if (row && acts.get(row.dataset.key)(event, target) !== false) {
    event.preventDefault();
  }
}

/** What nobody listens to here, has no place on the page, or means something else on it, is not listed. */
function list() {
  const taken = new Set();
  for (const row of rows()) {
    const { key, codes, within } = row.dataset;
    const pressed = codes.split(' ').map((code) => `${row.dataset.with ?? ''} ${code}`);
    row.hidden = !acts.has(key) || Boolean(within ? !document.querySelector(within) : pressed.some((each) => taken.has(each)));
    if (!row.hidden && !within) {
      pressed.forEach((each) => taken.add(each));
    }
  }
}

/** Whoever opens it by hand goes on with keys, not with the button that opened it. @param {MouseEvent} event */
function opened(event) {
  const opener = event.target instanceof Element ? event.target.closest('[data-opens=keys]') : null;
  if (opener) {
    list();
    if (event.detail > 0) {
      /** @type {HTMLElement} */ (opener).blur();
    }
  }
}

function drawSwitch() {
  document.getElementById('keys-switch').setAttribute('aria-pressed', String(on));
  document.getElementById('keys-state').textContent = on ? sheet.dataset.wordOn : sheet.dataset.wordOff;
}

async function turn() {
  const refusal = await call('PUT', 'me/single-keys', { on: !on }).then(() => '', (failure) => failure.message);
  document.getElementById('keys-refused').textContent = refusal;
  on = refusal === '' ? !on : on;
  drawSwitch();
}

if (sheet) {
  drawSwitch();
  document.addEventListener('keydown', press);
  document.addEventListener('click', opened, { capture: true });
  document.getElementById('keys-switch').addEventListener('click', turn);
  onKeys({
    'key-sheet': () => {
      list();
      open('keys');
    },
  });
}
