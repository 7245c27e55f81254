/**
 * Several documents of the list are ticked and stamped with one press and one question. Each is an act of its own, with its own
 * number and the version that the list shows; what is refused is told line by line, and the rest stands.
 */
import { askAgain } from '../frame/again.js';
import { call } from '../frame/api.js';
import { ask } from '../frame/confirm.js';
import { uuid } from '../live/live.js';
import { said } from './lines.js';

const ABREAST = 3;
const part = (id) => document.getElementById(id);
const ticks = () => /** @type {HTMLInputElement[]} */ ([...document.querySelectorAll('.box-tick input')]);
const ticked = () => ticks().filter((tick) => tick.checked);
/** By document and version: a press whose answer was lost goes out again under its number. */
const numbers = new Map();
let busy = false;

function draw() {
  const press = /** @type {HTMLButtonElement} */ (part('stamp-many'));
  const all = part('tick-all');
  const many = ticked().length;
  all.hidden = ticks().length < 2;
  all.textContent = many === ticks().length ? all.dataset.none : all.dataset.all;
  press.hidden = many === 0;
  press.disabled = busy;
  press.textContent = said(press.dataset.word, many);
}

/** @returns {Promise<string>} the refusal; empty when it was done */
async function stamp({ id, version, step }) {
  const key = `${id} ${version}`;
  numbers.set(key, numbers.get(key) ?? uuid());
  try {
    await call('POST', `approvals/${id}/stamps`, { commandId: numbers.get(key), version: Number(version), step: Number(step) });
    numbers.delete(key);
    return '';
  } catch (failure) {
    if (failure.problem) {
      numbers.delete(key);
    }
    return failure.message;
  }
}

/** A few at a time, for the server has others to serve. */
async function stampAll(lines) {
  const refused = new Map();
  const left = [...lines];
  const hand = async () => {
    for (let line = left.shift(); line; line = left.shift()) {
      const refusal = await stamp(line);
      if (refusal) {
        refused.set(line, refusal);
      }
    }
  };
  await Promise.all(Array.from({ length: ABREAST }, hand));
  return lines.filter((line) => refused.has(line)).map((line) => ({ ...line, refusal: refused.get(line) }));
}

function say(done, refused) {
  const place = part('stamped');
  place.querySelector('p').textContent = said(refused.length ? place.dataset.some : place.dataset.word, done, refused.length);
  place.querySelector('ul').replaceChildren(...refused.map(({ id, title, refusal }) => {
    const item = document.createElement('li');
    const link = Object.assign(document.createElement('a'), { href: `/approvals/document.xhtml?id=${id}`, textContent: title });
    item.append(link, document.createElement('br'), refusal);
    return item;
  }));
  place.classList.toggle('message-warn', refused.length > 0);
  place.classList.toggle('message-done', refused.length === 0);
  place.hidden = false;
  place.focus();
}

/** The list as it is now; what was refused stays ticked where it may still be stamped. */
async function load(refused) {
  const { page } = await askAgain();
  if (!page?.getElementById('boxes')) {
    return;
  }
  part('boxes').replaceWith(document.importNode(page.getElementById('boxes'), true));
  const again = new Set(refused.map(({ id }) => id));
  ticks().forEach((tick) => { tick.checked = again.has(tick.dataset.id); });
}

/** @param {HTMLElement} button */
async function press(button) {
  const lines = ticked().map(({ dataset }) => ({ ...dataset }));
  if (busy || !lines.length) {
    return;
  }
  busy = true;
  if (await ask([said(button.dataset.sure, lines.length), ...lines.map((line) => line.said)].join('\n'), button)) {
    draw();
    const refused = await stampAll(lines);
    await load(refused).catch(() => {});
    say(lines.length - refused.length, refused);
  }
  busy = false;
  draw();
}

/** Where nothing of the list is stamped there is nothing to begin. */
export function begin() {
  if (!part('stamp-many')) {
    return;
  }
  document.addEventListener('change', draw);
  document.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    if (button?.id === 'stamp-many') {
      press(button);
    } else if (button?.id === 'tick-all') {
      const every = ticked().length === ticks().length;
      ticks().forEach((tick) => { tick.checked = !every; });
      draw();
    }
  });
  draw();
}
