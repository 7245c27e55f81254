/** The chair's tablet: what to read, and the one button to press after reading it. */
import { chamber, onChange, start } from './chamber.js';
import { part, show, write } from './dom.js';
import { drawHead } from './head.js';
import { drawLost } from './lost.js';
import { beat } from './pulse.js';
import { castingVote, closeVote, declare, nextItem, once, openVote, sentence, step } from './steps.js';
import { numbered, outcome, outcomeWord } from './tally.js';
import { word } from './words.js';

/** @type {Record<string, 'open'|'close'|'declare'>} which button is lit at which step */
const LIT = { open: 'open', close: 'close', closing: 'close', declare: 'declare' };

function refuse(words) {
  write('refusal', words ?? '');
  show('refusal', Boolean(words));
}

function draw() {
  drawLost();
  const { state } = chamber;
  if (!state) {
    return;
  }
  drawHead(state);
  const mine = state.role.presiding || state.role.clerk;
  const now = step(state);
  write('roll', word('present', state.roll.present));
  show('not-yours', !mine);
  show('urn-lost', Boolean(state.lost?.urn));
  show('steps', mine && now !== 'tie');
  write('sentence', mine ? sentence(state, nextItem(state)) : '');
  show('sentence', part('sentence').textContent !== '');
  drawItem(state, now);
  write('chair-note', note(state, now));
  drawSteps(now);
  drawCasting(state, mine && now === 'tie');
}

function drawItem(state, now) {
  const next = nextItem(state);
  const { vote } = state;
  const item = ['open', 'record', 'sitting'].includes(now) ? next && [next.day, next.label, next.title].filter(Boolean).join('　') : vote && `${numbered(state, vote)}　${vote.title}`;
  write('chair-item', item ?? '');
}

function note(state, now) {
  const { vote } = state;
  switch (now) {
    case 'sitting': return word('notOpened');
    case 'close': return word('turnout', vote.turnout, vote.entitled.length);
    case 'closing': return word('closing');
    case 'tie': return `${word('tie')}　${outcome(vote)}`;
    case 'lot': return word('waitLot');
    case 'record': return word('recordNote');
    case 'paper': return word('paper');
    case 'declare': return [outcomeWord(vote), outcome(vote)].filter(Boolean).join('　');
    default: return '';
  }
}

/** Only the step that is next can be pressed. */
function drawSteps(now) {
  for (const name of ['open', 'close', 'declare']) {
    const lit = LIT[now] === name;
    part(`step-${name}`).disabled = !lit || now === 'closing';
    part(`step-${name}`).classList.toggle('step-now', lit);
  }
}

const words = (inFavour) => word(`${inFavour ? 'passed' : 'rejected'}.${chamber.state.items.find((item) => item.id === chamber.state.vote.items[0])?.kind}`);

function drawCasting(state, tie) {
  show('casting', tie);
  write('cast-for', tie ? words(true) : '');
  write('cast-against', tie ? words(false) : '');
}

if (part('chair')) {
  onChange(draw);
  part('step-open').addEventListener('click', () => once(() => openVote(nextItem(chamber.state)), refuse));
  part('step-close').addEventListener('click', () => once(closeVote, refuse));
  part('step-declare').addEventListener('click', () => once(declare, refuse));
  part('cast-for').addEventListener('click', () => once(() => castingVote(true, word('castAsk', words(true))), refuse));
  part('cast-against').addEventListener('click', () => once(() => castingVote(false, word('castAsk', words(false))), refuse));
  start();
  beat();
}
