/** The chair's tablet: what to read, and the one button to press after reading it. */
import { drawAsked, listenToAsked } from './asked.js';
import { chamber, onChange, start } from './chamber.js';
import { drawBallot, followBallot } from './chair-ballot.js';
import { part, show, write } from './dom.js';
import { drawHead } from './head.js';
import { drawLost } from './lost.js';
import { namesOf, writePhrases } from './phrases.js';
import { beat } from './pulse.js';
import { drawQuorum } from './quorum.js';
import { missing } from './seats.js';
import { castingVote, closeVote, declare, nextItem, once, openVote, outcomeWords, sentence, step, where } from './steps.js';
import { numbered, outcome, outcomeWord } from './tally.js';
import { drawWording, listenToWording, refuseWording, rewording } from './wording.js';
import { surname, word } from './words.js';

/** @type {Record<string, 'open'|'close'|'declare'>} which button is lit at which step */
const LIT = { open: 'open', close: 'close', closing: 'close', declare: 'declare' };

/** What each button does. @type {Record<string, () => Promise<any>>} */
const DOES = {
  open: () => openVote(nextItem(chamber.state)),
  close: closeVote,
  declare,
};

/** A refusal belongs to the step it was given at. */
let refusedAt = '';

function refuse(words) {
  refusedAt = where();
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
  if (refusedAt !== where()) {
    show('refusal', false);
  }
  write('roll', word('present', state.roll.present));
  show('not-yours', !mine);
  show('urn-lost', Boolean(state.lost?.urn));
  show('steps', mine && (now !== 'tie' || !state.role.presiding));
  drawWording(state, mine && now === 'declare');
  writePhrases('sentence', mine ? sentence(state, nextItem(state)) ?? '' : '', namesOf(state));
  show('sentence', part('sentence').textContent !== '' && !rewording());
  drawItem(state, now);
  write('chair-note', note(state, now));
  write('chair-else', mine && now === 'record' && nextItem(state).say.objected ? word('objected', nextItem(state).say.objected) : '');
  drawQuorum(state);
  drawBallot(state);
  drawSteps(now);
  drawCasting(state, now === 'tie' && state.role.presiding);
  drawAsked(mine ? state : {});
}

function drawItem(state, now) {
  const next = nextItem(state);
  const { vote } = state;
  const item = ['open', 'record', 'sitting'].includes(now) ? next && [next.day, next.label, next.title].filter(Boolean).join('　') : vote && `${numbered(state, vote)}　${vote.title}`;
  writePhrases('chair-item', item ?? '', namesOf(state));
}

function note(state, now) {
  const { vote } = state;
  switch (now) {
    case 'sitting': return word('notOpened');
    case 'close': return turnout(state);
    case 'closing': return word('closing');
    case 'tie': return state.role.presiding ? `${word('tie')}　${outcome(vote)}` : word('chairCasts');
    case 'lot': return word('waitLot');
    case 'record': return word('recordNote');
    case 'paper': return word('paper');
    case 'declare': return [outcomeWord(vote), outcome(vote)].filter(Boolean).join('　');
    default: return '';
  }
}

/** Names the last few who have not voted, the chair too where the chair votes. */
function turnout(state) {
  const { vote } = state;
  const left = missing(state);
  const names = left.length > 0 && left.length <= 5 ? word('stillMissing', left.map((member) => (member.seat === state.role.seat ? word('self') : surname(member.name))).join('、')) : '';
  return [word('turnout', vote.turnout, vote.entitled.length), names].filter(Boolean).join('　');
}

/** Only the step that is next can be pressed; the keyboard stays where it is. */
function drawSteps(now) {
  for (const name of Object.keys(DOES)) {
    const lit = LIT[now] === name;
    part(`step-${name}`).setAttribute('aria-disabled', String(!lit || now === 'closing'));
    part(`step-${name}`).classList.toggle('step-now', lit);
  }
}

function press(name) {
  if (part(`step-${name}`).getAttribute('aria-disabled') === 'false') {
    once(DOES[name], name === 'declare' && rewording() ? refuseWording : refuse);
  }
}

function drawCasting(state, tie) {
  show('casting', tie);
  write('cast-for', tie ? outcomeWords(state, true) : '');
  write('cast-against', tie ? outcomeWords(state, false) : '');
}

if (part('chair')) {
  onChange(draw);
  Object.keys(DOES).forEach((name) => part(`step-${name}`).addEventListener('click', () => press(name)));
  part('cast-for').addEventListener('click', () => once(() => castingVote(true), refuse));
  part('cast-against').addEventListener('click', () => once(() => castingVote(false), refuse));
  listenToWording(draw);
  listenToAsked(refuse);
  followBallot();
  start();
  beat();
}
