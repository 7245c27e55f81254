/**
 * Moves an item up or down: by the buttons of its row, or by Alt+↑ and Alt+↓ anywhere in it; and puts the chosen items
 * together or apart. Rows change places at once; when the server refuses, its sentence is shown and the page is read again.
 */
import { call } from '../frame/api.js';
import { onKeys } from '../frame/keys.js';

const said = document.getElementById('orderSaid');
const refused = document.getElementById('orderRefused');

/** A refusal outlives the reading of the page that follows it, also where the browser's storage is refused. */
const kept = history.state?.refusal;
if (kept) {
  history.replaceState(null, '');
  show(kept);
}

/** @param {string} sentence */
function show(sentence) {
  refused.textContent = sentence;
  refused.hidden = false;
}

/** @param {Element | null} row */
const itemOf = row => row?.querySelector('[data-item]');

/** @param {HTMLTableRowElement} row @param {number} step -1 up, 1 down */
async function move(row, step) {
  const other = step < 0 ? row.previousElementSibling : row.nextElementSibling;
  const item = itemOf(row);
  const neighbour = itemOf(other);
  if (!neighbour) {
    return;
  }
  const focused = document.activeElement;
  const place = neighbour.dataset.place;
  neighbour.dataset.place = item.dataset.place;
  item.dataset.place = place;
  step < 0 ? other.before(row) : other.after(row);
  focused?.focus();
  try {
    await call('POST', `agenda-items/${item.dataset.item}/place`, { place: Number(place) });
    said.textContent = said.dataset.moved.replace('#', place);
  } catch (refusal) {
    history.replaceState({ refusal: refusal.message }, '');
    location.reload();
  }
}

/** @param {HTMLButtonElement} button */
async function bundle(button) {
  const items = [...document.querySelectorAll('[data-choice]:checked')].map(choice => Number(choice.dataset.choice));
  const together = button.dataset.bundle === 'true';
  if (items.length < (together ? 2 : 1)) {
    show(said.dataset.choose);
    return;
  }
  try {
    await call('POST', `sittings/${button.dataset.sitting}/agenda-items/bundle`, { items, together });
    location.reload();
  } catch (refusal) {
    show(refusal.message);
  }
}

document.addEventListener('click', event => {
  const mover = event.target.closest('[data-move]');
  const bundler = event.target.closest('[data-bundle]');
  if (mover) {
    move(mover.closest('tr'), Number(mover.dataset.move));
  } else if (bundler) {
    bundle(bundler);
  }
});

onKeys({
  'agenda-move': (event, target) => {
    const row = target.closest('tr');
    if (!row?.querySelector('[data-move]')) {
      return false;
    }
    move(row, event.code === 'ArrowUp' ? -1 : 1);
    return true;
  },
});
