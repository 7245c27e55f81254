/**
 * A form that is filled in (g:fill): while somebody types, the server says what is asked under these conditions and what comes
 * of the calculation, and only that is drawn; what is typed is never touched. Rows of tables are added and taken out here.
 */
import { call } from '../frame/api.js';
import { write } from '../frame/fields.js';
import { onTyped } from '../frame/ime-guard.js';
import { left } from '../frame/kept.js';
import './people.js';

const PAUSE_MS = 300;
const PREFIX = 'f.';
const FILL = '[data-fill]';

/** @type {WeakMap<Element, number>} */
const timers = new WeakMap();
/** Of two answers the later question counts. @type {WeakMap<Element, number>} */
const asked = new WeakMap();

/** What was typed, as the server takes it. @param {Element} fill @returns {Record<string, string[]>} */
export function typed(fill) {
  const texts = {};
  for (const field of fill.querySelectorAll(`[name^="${PREFIX}"]`)) {
    const counts = !['checkbox', 'radio'].includes(field.type) || field.checked;
    if (counts) {
      (texts[field.name.slice(PREFIX.length)] ??= []).push(field.value);
    }
  }
  return texts;
}

/** @param {Element} fill */
async function ask(fill) {
  const turn = (asked.get(fill) ?? 0) + 1;
  asked.set(fill, turn);
  try {
    const answer = await call('POST', `${fill.dataset.fill}/reading`, typed(fill), { again: true });
    if (asked.get(fill) === turn && fill.isConnected) {
      show(fill, answer);
    }
  } catch {
    // Without the server nothing is calculated, and what is typed stays; sending the form says what is the matter.
  }
}

/** @param {Element} fill @param {{shown: string[], calculated: Record<string, string>}} answer */
function show(fill, { shown, calculated }) {
  for (const part of fill.querySelectorAll('[data-field]')) {
    part.hidden = !shown.includes(part.dataset.field);
  }
  for (const result of fill.querySelectorAll('[data-calculated]')) {
    say(result, calculated[result.dataset.calculated]);
  }
  for (const table of fill.querySelectorAll('[data-table]')) {
    rows(table).forEach((row, place) => row.querySelectorAll('[data-cell]').forEach((cell) =>
      say(cell, calculated[`${table.dataset.table}.${cell.dataset.cell}.${place + 1}`])));
  }
}

/** A result is heard when it changes, and only then. */
function say(output, words = '') {
  if (output.textContent !== words) {
    output.textContent = words;
  }
}

/** @param {Element} fill */
function later(fill) {
  window.clearTimeout(timers.get(fill));
  timers.set(fill, window.setTimeout(() => ask(fill), PAUSE_MS));
}

const rows = (table) => [...table.querySelector('tbody').rows];

/** @param {Element} table @returns {HTMLTableRowElement} the new row */
function add(table) {
  const row = table.querySelector('template').content.querySelector('tr').cloneNode(true);
  table.querySelector('tbody').append(row);
  number(table);
  return row;
}

function number(table) {
  rows(table).forEach((row, place) => { row.querySelector('.fill-number').textContent = String(place + 1); });
}

/** The last row is emptied, not taken out: there is always one to type into. @param {HTMLTableRowElement} row */
function remove(row) {
  const table = row.closest('[data-table]');
  const neighbour = row.nextElementSibling ?? row.previousElementSibling ?? add(table);
  row.remove();
  number(table);
  const field = neighbour.querySelector('input, select');
  field?.focus();
  field?.dispatchEvent(new Event('input', { bubbles: true }));
}

/** What was typed before a reload may have more rows than the page began with. @param {HTMLFormElement} form */
function restore(form) {
  const { own } = left(form);
  const fill = form.querySelector(FILL);
  if (own && fill) {
    put(form, fill, own.fields);
  }
}

/** @param {HTMLFormElement} form @param {Element} fill @param {Record<string, any[]>} fields by name */
function put(form, fill, fields) {
  for (const table of fill.querySelectorAll('[data-table]')) {
    const names = Object.keys(fields).filter((name) => name.startsWith(`${PREFIX}${table.dataset.table}.`));
    const most = Math.max(0, ...names.map((name) => fields[name].length));
    while (rows(table).length < most) {
      add(table);
    }
  }
  write(form, fields);
  ask(fill);
}

/** Puts back what {@link typed} has read. @param {Element} fill @param {Record<string, string[]>} texts */
export function fillIn(fill, texts) {
  put(fill.closest('form'), fill, Object.fromEntries(Object.entries(texts).map(([code, several]) => [PREFIX + code, several])));
}

function changed({ target }) {
  const fill = target instanceof Element ? target.closest(FILL) : null;
  if (fill) {
    later(fill);
  }
}

onTyped(document, changed);
document.addEventListener('change', changed);

document.addEventListener('click', (event) => {
  const pressed = event.target instanceof Element ? event.target.closest('[data-adds], [data-removes]') : null;
  if (pressed?.matches('[data-adds]')) {
    add(pressed.closest(FILL).querySelector(`[data-table="${pressed.dataset.adds}"]`)).querySelector('input, select')?.focus();
  } else if (pressed) {
    remove(pressed.closest('tr'));
  }
});

document.addEventListener('gijido:restored', (event) => restore(/** @type {HTMLFormElement} */ (event.target)));
document.querySelectorAll(`form:has(${FILL})`).forEach((form) => restore(/** @type {HTMLFormElement} */ (form)));
