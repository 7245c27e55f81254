/** The board: follows its session live, so that it is at any time as if it had just been read. */
import { onKeys } from '../frame/keys.js';
import { subscribe, watch } from '../live/live.js';
import { fade, fill, insert, lineOf, renumber, sort } from './lines.js';
import { count } from './figures.js';
import { chosen, refresh } from './panel.js';
import { assign, onAssigned } from './assign.js';
import { onReplied } from './replies.js';
import { offerUnits, words } from './words.js';

const board = document.getElementById('board');

function offerReading() {
  const news = document.getElementById('news');
  if (news) {
    news.querySelector('a').href = location.href;
    news.hidden = false;
  }
}

/** @param {{by: string, row: import('./lines.js').Row, before?: string, renumbered: {id: number, number: string}[]}} change */
function show(change) {
  count(change);
  for (const { id, number } of change.renumbered) {
    const line = lineOf(id);
    if (line) {
      renumber(line, number);
    }
  }
  const line = lineOf(change.row.id);
  if (line) {
    fill(line, change.row);
    fade(line, change.by);
  } else if (!change.before && !(board.dataset.whole === 'true' && insert(change.row))) {
    offerReading();
  }
  if (change.renumbered.length > 0) {
    sort(change.row.turnId);
  }
  if (String(change.row.id) === chosen()) {
    refresh();
  }
}

/** @param {import('../live/live.js').LiveEvent} event */
function receive(event) {
  // An event from before stamps were places names a state that no page knows any more.
  if (event.data?.row && event.data.row.state in words.states) {
    show(event.data);
  } else {
    offerReading();
  }
}

function assignChosen() {
  const line = document.activeElement?.closest('tr[data-question]');
  const id = line instanceof HTMLElement ? line.dataset.question : chosen();
  if (id && board.dataset.mayAssign === 'true') {
    assign(id);
  }
}

/** The filters are folded up while none is used. */
function find() {
  document.getElementById('find-questions')?.setAttribute('open', '');
  document.getElementById('filter-text')?.focus();
}

function chooseFirst() {
  const first = /** @type {HTMLElement|null} */ (document.querySelector('#lines .row-link'));
  if (document.activeElement !== document.body || !first) {
    return false;
  }
  first.focus();
  return true;
}

if (board) {
  offerUnits();
  subscribe(board.dataset.topic, Number(board.dataset.since), { event: receive, snapshot: () => location.reload() });
  watch(state => document.dispatchEvent(new CustomEvent('gijido:connection', { detail: { connected: state !== 'lost' } })));
  onAssigned(refresh);
  onReplied(refresh);
  onKeys({ 'board-new': () => document.getElementById('enter')?.click(), 'board-assign': assignChosen, 'board-find': find, 'board-first': chooseFirst });
  if (board.dataset.print === 'true') {
    addEventListener('load', () => window.print());
  }
  document.querySelectorAll('#filters select').forEach(select => select.addEventListener('change', () => /** @type {HTMLSelectElement} */ (select).form.submit()));
}
