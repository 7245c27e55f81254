/** The right side of the desk: the sentence, and the one button that is next. */
import { open } from '../frame/dialogs.js';
import { act } from './act.js';
import { letGo, chosen } from './agenda.js';
import { chamber } from './chamber.js';
import { openRecord } from './desk-record.js';
import { part, show, write } from './dom.js';
import { namesOf, writePhrases } from './phrases.js';
import { castingVote, closeVote, declare, once, openVote, outcomeWords, sentence, step, where } from './steps.js';
import { goBy, methodOf, wayOf } from './way.js';
import { drawWording, listenToWording, refuseWording, rewording } from './wording.js';
import { word } from './words.js';

/** A refusal belongs to the step it was given at. */
let refusedAt = '';

export function refuse(words) {
  refusedAt = where();
  write('refusal', words ?? '');
  show('refusal', Boolean(words));
}

export function drawNext(state, item) {
  const now = step(state, item);
  if (refusedAt !== where()) {
    show('refusal', false);
  }
  drawWording(state, now === 'declare');
  writePhrases('sentence', sentence(state, item), namesOf(state));
  show('sentence', !rewording());
  show('open-sitting', now === 'sitting' && state.sitting.state === 'PLANNED');
  show('open-vote', now === 'open');
  show('record-open', now === 'record');
  write('record-word', now === 'record' ? word(`record.${methodOf(item)}`) : '');
  show('objected-open', now === 'record' && Object.keys(item.say.ways ?? {}).length > 0 && !wayOf(item));
  show('way-back', (now === 'open' || now === 'record') && Boolean(wayOf(item)));
  show('close-vote', now === 'close' || now === 'paper');
  show('declare', now === 'declare');
  show('lot-open', now === 'lot');
  drawCasting(state, now === 'tie');
  write('next-note', note(state, now, item));
}

function note(state, now, item) {
  switch (now) {
    case 'sitting': return state.sitting.state === 'PLANNED' ? word('notOpened') : '';
    case 'closing': return word('closing');
    case 'paper': return word('paperNote');
    case 'tie': return state.role.presiding ? '' : word('chairCasts');
    case 'chosen': case 'done': return item ? whyNot(item) : '';
    case 'open': case 'record': return wayOf(item) ? word('wayNote', word(`way.${wayOf(item)}`)) : '';
    case 'declare': return state.vote.result.arithmetic ?? '';
    default: return '';
  }
}

/** Why the chosen item cannot be put now, and what to do. */
function whyNot(item) {
  if (item.state === 'ENDED') {
    return word('endedNote', item.outcomeWord);
  }
  if (item.waitsFor.length > 0) {
    return word('waitsFor', item.waitsFor.join('、'));
  }
  return word(item.state === 'BEFORE' ? 'tooLate' : 'again');
}

function drawCasting(state, tie) {
  const own = tie && state.role.presiding;
  for (const [id, inFavour] of /** @type {[string, boolean][]} */ ([['cast-for', true], ['cast-against', false]])) {
    show(id, own);
    write(id, own ? word('castFor', outcomeWords(state, inFavour)) : '');
  }
  show('casting-open', tie && !state.role.presiding && !(state.asked ?? []).some((one) => one.act === 'CASTING'));
}

/** By key or by button: done only where it is the next step. */
export const doing = {
  open() {
    const item = chosen();
    const now = step(chamber.state, item);
    if (now === 'open') {
      once(() => openVote(item), refuse);
    } else if (now === 'record') {
      openRecord(item);
    }
  },
  close() {
    if (['close', 'paper'].includes(step(chamber.state))) {
      once(closeVote, refuse);
    }
  },
  declare() {
    if (step(chamber.state) === 'declare') {
      once(() => declare().then(letGo), rewording() ? refuseWording : refuse);
    }
  },
};

export function listenToNext(redraw) {
  listenToWording(redraw);
  part('open-sitting').addEventListener('click', () => once(() => act(`sittings/${chamber.sitting}/opening`), refuse));
  part('open-vote').addEventListener('click', doing.open);
  part('record-open').addEventListener('click', doing.open);
  part('objected-open').addEventListener('click', () => open('objected'));
  part('way-back').addEventListener('click', () => {
    goBy(chosen(), null);
    redraw();
  });
  part('close-vote').addEventListener('click', doing.close);
  part('declare').addEventListener('click', doing.declare);
  part('cast-for').addEventListener('click', () => once(() => castingVote(true), refuse));
  part('cast-against').addEventListener('click', () => once(() => castingVote(false), refuse));
}
