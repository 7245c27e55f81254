/** The order of business at the desk: which item is chosen, by arrows or by a press. */
import { nextItem, runs } from './steps.js';
import { chamber } from './chamber.js';
import { element, part, show } from './dom.js';
import { word } from './words.js';

const SHAPES = { BEFORE: '○', OPEN: '◐', CLOSING: '◐', CLOSED: '◑', PAPER: '◐', DECLARED: '●', ENDED: '■' };

/** @type {number|null} */
let id = null;
let drawn = '';
/** @type {() => void} */
let changed = () => {};

/** The chosen item; without a choice the next one to be put. */
export function chosen() {
  const { state } = chamber;
  return state.items.find((item) => item.id === id) ?? state.items.find(runs) ?? nextItem(state) ?? state.items.at(-1);
}

/** @param {1|-1} by */
export function choose(by) {
  const { items } = chamber.state;
  const place = items.indexOf(chosen()) + by;
  if (items[place]) {
    pick(items[place].id);
  }
}

/** The next one is chosen by itself again. */
export function letGo() {
  id = null;
}

function pick(which) {
  id = which;
  changed();
  part('agenda').querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
}

/** @param {() => void} redraw */
export function onChosen(redraw) {
  changed = redraw;
  part('agenda').addEventListener('click', (event) => {
    const option = event.target.closest('[data-item]');
    if (option) {
      pick(Number(option.dataset.item));
    }
  });
}

export function drawAgenda(state) {
  const selected = chosen()?.id;
  const key = JSON.stringify([state.items, selected]);
  show('no-items', state.items.length === 0);
  if (drawn === key) {
    return;
  }
  drawn = key;
  part('agenda').replaceChildren(...state.items.map((item) => option(item, item.id === selected)));
  part('agenda').setAttribute('aria-activedescendant', `agenda-${selected}`);
}

function option(item, selected) {
  const made = element('li', { id: `agenda-${item.id}`, className: `agenda-item agenda-${item.state.toLowerCase()}`, role: 'option' },
    element('span', { className: 'agenda-state' }, `${SHAPES[item.state]} ${stateWord(item)}`),
    element('span', { className: 'agenda-label' }, [item.day, item.label].filter(Boolean).join(' ')),
    element('strong', { className: 'agenda-outcome' }, item.outcomeWord ?? ''),
    element('span', { className: 'agenda-title' }, item.title),
    ...(item.onTheWay ?? []).map((words) => element('span', { className: 'agenda-way' }, words)),
    item.waitsFor?.length ? element('span', { className: 'agenda-waits' }, word('waitsForShort', item.waitsFor.join('、'))) : null);
  made.dataset.item = item.id;
  made.setAttribute('aria-selected', String(selected));
  return made;
}

/** An item whose round brought no result is not as untouched as one before its vote. */
const stateWord = (item) => word(item.state === 'BEFORE' && item.repeatable ? 'state.RESET' : `state.${item.state}`);
