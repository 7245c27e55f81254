/**
 * Moves a speaker up or down within its kind: by the buttons of the row, or by Alt+↑ and Alt+↓ anywhere in it.
 * The rows change places at once; when the server refuses, the page is read again.
 */
import { call } from '../frame/api.js';
import { onKeys } from '../frame/keys.js';

const said = document.getElementById('orderSaid');

/** @param {HTMLTableRowElement} row */
const turnOf = row => row?.querySelector('[data-turn]');

/** @param {HTMLElement} turn @param {number} order */
function number(turn, order) {
  turn.dataset.order = String(order);
  turn.querySelector('[data-number]').textContent = String(order);
}

/** @param {HTMLTableRowElement} row @param {number} step -1 up, 1 down */
async function move(row, step) {
  const other = step < 0 ? row.previousElementSibling : row.nextElementSibling;
  const turn = turnOf(row);
  const neighbour = turnOf(other);
  if (!neighbour || neighbour.dataset.kind !== turn.dataset.kind) {
    return;
  }
  const focused = document.activeElement;
  const place = Number(neighbour.dataset.order);
  number(neighbour, Number(turn.dataset.order));
  number(turn, place);
  step < 0 ? other.before(row) : other.after(row);
  focused?.focus();
  try {
    await call('POST', `turns/${turn.dataset.turn}/place`, { place });
    said.textContent = said.dataset.moved.replace('#', String(place));
  } catch {
    said.textContent = said.dataset.failed;
    location.reload();
  }
}

document.addEventListener('click', event => {
  const button = event.target.closest('[data-move]');
  if (button) {
    move(button.closest('tr'), Number(button.dataset.move));
  }
});

onKeys({
  'speaker-move': (event, target) => {
    const row = target.closest('tr');
    if (!row?.querySelector('[data-move]')) {
      return false;
    }
    move(row, event.code === 'ArrowUp' ? -1 : 1);
    return true;
  },
});
