/** The order of business as the members know it, with their own memos and votes. */
import { element, part, show } from './dom.js';
import { cellOfMemo, editing } from './memo.js';
import { chamber } from './chamber.js';
import { ballotWords } from './tally.js';
import { word } from './words.js';

const SHAPES = { BEFORE: '○', OPEN: '◐', CLOSING: '◐', CLOSED: '◑', PAPER: '◐', DECLARED: '●', ENDED: '■', RESET: '○' };

let drawn = '';

export function drawList(state) {
  const key = JSON.stringify([state.items, state.role.seat, state.lost]);
  show('list', state.items.length > 0);
  show('no-items', state.items.length === 0);
  show('memo-note', state.items.length > 0 && Boolean(state.role.seat));
  if (drawn !== key && !editing()) {
    drawn = key;
    part('items').replaceChildren(...state.items.map((item) => row(item, Boolean(state.role.seat))));
  }
}

function row(item, mayWrite) {
  return element('tr', { className: `item item-${item.state.toLowerCase()}` },
    element('td', { className: 'item-state' }, element('span', { ariaHidden: 'true', textContent: SHAPES[item.state] }), ` ${word(`state.${item.state}`)}`),
    element('td', { className: 'item-day', textContent: item.day }),
    element('td', { className: 'item-title' }, ...matter(item)),
    mayWrite ? cellOfMemo(item) : element('td'),
    element('td', { className: 'item-mine' }, ...voteOf(item)),
    element('td', { className: 'item-result', textContent: item.outcomeWord ?? '' }));
}

/** What is put, which need not be the bill itself; what a yes means; and what was decided of it on the way. */
function matter({ label, title, state, kind, meaning, onTheWay, method }) {
  const open = !['DECLARED', 'ENDED'].includes(state) && kind !== 'ELECTION';
  const how = method === 'ELECTRONIC' ? '' : word(`method.${method}`);
  return [element('strong', { className: 'item-label', textContent: label }),
    how ? element('span', { className: 'tag', textContent: how }) : null,
    label === title ? null : element('span', { className: 'item-name', textContent: title }),
    open ? element('span', { className: 'item-meaning', textContent: meaning }) : null,
    ...(onTheWay ?? []).map((step) => element('span', { className: 'item-way', textContent: step }))];
}

function voteOf({ mine, mineName }) {
  if (mine?.startsWith('C:')) {
    return [mineName ?? ballotWords(chamber.state, mine)];
  }
  return mine ? [element('span', { className: `mine mine-${mine}`, ariaHidden: 'true', textContent: word(`sign.${mine}`) }), ` ${word(mine)}`] : [];
}
