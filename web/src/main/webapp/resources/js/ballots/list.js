/** The order of business as the members know it, with their own memos and votes. */
import { element, part, show } from './dom.js';
import { cellOfMemo, editing } from './memo.js';
import { chamber } from './chamber.js';
import { ballotWords } from './tally.js';
import { word } from './words.js';

const SHAPES = { BEFORE: '○', OPEN: '◐', CLOSING: '◐', CLOSED: '◑', PAPER: '◐', DECLARED: '●', RESET: '○' };

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
    element('td', { className: 'nowrap', textContent: item.day }),
    element('td', { className: 'nowrap', textContent: item.kindName }),
    element('td', { className: 'nowrap', textContent: item.number }),
    element('td', { className: 'item-title', textContent: item.title }),
    mayWrite ? cellOfMemo(item) : element('td'),
    element('td', { className: 'nowrap' }, ...voteOf(item)),
    element('td', { className: 'nowrap item-result', textContent: item.outcomeWord ?? '' }));
}

function voteOf({ mine }) {
  if (mine?.startsWith('C:')) {
    return [ballotWords(chamber.state, mine)];
  }
  return mine ? [element('span', { className: `mine mine-${mine}`, ariaHidden: 'true', textContent: word(`sign.${mine}`) }), ` ${word(mine)}`] : [];
}
