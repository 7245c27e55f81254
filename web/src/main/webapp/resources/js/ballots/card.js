/** The voting card: when it takes the screen, what it says, and when it leaves. */
import { forget, isOf, own } from './casting.js';
import { part, show, write } from './dom.js';
import { drawChoosing } from './choosing.js';
import { fit } from './fit.js';
import { member } from './head.js';
import { isLost } from './memo.js';
import { drawResult } from './result.js';
import { shown } from './seen.js';
import { drawStatus } from './status.js';
import { methodWord, numbered } from './tally.js';
import { word } from './words.js';

/** How long the declared result stays before the order of business comes back. */
const RESULT_MS = 12000;

let seen = '';
let dismissed = '';
let announced = '';

const key = (vote) => `${vote.id}.${vote.round}`;

/** @returns {boolean} whether the card has the screen */
export function drawCard(state) {
  const { vote } = state;
  const voting = wanted(state);
  show('card', voting);
  if (voting) {
    appear(vote);
    drawText(state);
    drawChoosing(state);
    drawResult(state);
    drawStatus(state);
    focusOnce(vote);
  }
  return voting;
}

function wanted({ vote, role }) {
  if (!vote || !role.seat || dismissed === key(vote)) {
    return false;
  }
  return ['OPEN', 'CLOSING', 'CLOSED', 'PAPER'].includes(vote.state) || seen === key(vote);
}

function appear(vote) {
  if (seen !== key(vote)) {
    seen = key(vote);
    if (own() && !isOf(own(), vote)) {
      forget();
    }
  }
  if (vote.state === 'OPEN') {
    shown(vote);
  }
  if (vote.state === 'DECLARED' && !vote.result?.contents?.length) {
    const declared = key(vote);
    window.setTimeout(() => leave(declared), RESULT_MS);
  }
}

/** The heading is read out, and the keyboard begins there. */
function focusOnce(vote) {
  if (announced !== key(vote)) {
    announced = key(vote);
    write('announce', word('opened', vote.label));
    part('card-heading').focus();
  }
}

function drawText(state) {
  const { vote } = state;
  const me = member(state);
  write('card-label', [numbered(state, vote), vote.round > 1 ? word('round', vote.round) : '', methodWord(vote)]
    .filter(Boolean).join('　'));
  fit('card-heading', vote.title, { long: 36, longest: 72 });
  write('card-meaning', [vote.meaning, word(`majority.${vote.majority}`)].filter(Boolean).join(' '));
  write('card-memo', memo(state));
  write('card-present', word('present', state.roll.present));
  write('card-me', me ? word('you', word(`presence.${me.presence}`)) : '');
  show('card-rehearsal', state.sitting.rehearsal);
  const why = reason(vote, me);
  show('card-why', why !== '');
  write('card-why', why);
}

/** Why one does not vote. Who came later is told so, and not that they are absent; who was not marked, that nobody did. */
function reason(vote, me) {
  const standing = vote.mine?.standing ?? 'NONE';
  if (standing === 'ENTITLED') {
    return '';
  }
  const outside = ['ABSENT', 'OUT', 'UNKNOWN'].includes(standing);
  const since = { PRESENT: vote.mine?.left ? 'why.LEFT' : 'why.LATE', UNKNOWN: 'why.UNKNOWN' }[me?.presence];
  return word(outside && since ? since : `why.${standing}`);
}

function memo({ vote, items }) {
  const notes = items.filter((item) => vote.items.includes(item.id)).map((item) => (isLost(item) ? word('memoLost') : item.memo)).filter(Boolean);
  return word('memo', notes.join('、') || word('memoNone'));
}

/** @type {() => void} */
let redraw = () => {};

/** @param {() => void} again */
export function onBack(again) {
  redraw = again;
  part('card-back').addEventListener('click', () => leave(seen));
}

function leave(which) {
  if (seen === which && dismissed !== which) {
    dismissed = which;
    redraw();
    part('main').focus();
  }
}
