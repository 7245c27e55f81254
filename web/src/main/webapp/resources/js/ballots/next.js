/** The right side of the desk: the sentence, and the one button that is next. */
import { letGo, chosen } from './agenda.js';
import { chamber } from './chamber.js';
import { part, show, write } from './dom.js';
import { open } from '../frame/dialogs.js';
import { act } from './rest.js';
import { castingVote, closeVote, declare, once, openVote, sentence, step } from './steps.js';
import { word } from './words.js';

export function refuse(words) {
  write('refusal', words ?? '');
  show('refusal', Boolean(words));
}

const mayOpen = (item) => item?.state === 'BEFORE' || item?.state === 'RESET';

export function drawNext(state, item) {
  const now = step(state, item);
  write('sentence', (now === 'open' || now === 'record') && !mayOpen(item) ? '' : sentence(state, item));
  show('open-sitting', now === 'sitting' && state.sitting.state === 'PLANNED');
  show('open-vote', now === 'open' && mayOpen(item));
  show('record-open', now === 'record' && mayOpen(item));
  show('close-vote', now === 'close' || now === 'paper');
  show('declare', now === 'declare');
  show('lot-open', now === 'lot');
  drawCasting(state, now === 'tie');
  write('next-note', note(state, now, item));
}

function note(state, now, item) {
  if (now === 'sitting') {
    return state.sitting.state === 'PLANNED' ? word('notOpened') : '';
  }
  if (now === 'closing') {
    return word('closing');
  }
  if (now === 'paper') {
    return word('paperNote');
  }
  if ((now === 'open' || now === 'record') && !mayOpen(item)) {
    return word('again');
  }
  return now === 'declare' ? state.vote.result.arithmetic ?? '' : '';
}

/** The words of the item: 可決 and 否決, 同意 and 不同意. */
export const words = (state, inFavour) =>
  word(`${inFavour ? 'passed' : 'rejected'}.${state.items.find((item) => item.id === state.vote.items[0])?.kind}`);

function drawCasting(state, tie) {
  for (const [id, inFavour] of /** @type {[string, boolean][]} */ ([['cast-for', true], ['cast-against', false]])) {
    show(id, tie);
    write(id, tie ? word('castFor', words(state, inFavour)) : '');
  }
}

const cast = (inFavour) => castingVote(inFavour, word('castAsk', words(chamber.state, inFavour)));

/** By key or by button: done only where it is the next step. */
export const doing = {
  open() {
    const item = chosen();
    const now = step(chamber.state, item);
    if (now === 'open' && mayOpen(item)) {
      once(() => openVote(item), refuse);
    } else if (now === 'record' && mayOpen(item)) {
      open('record');
    }
  },
  close() {
    if (['close', 'paper'].includes(step(chamber.state))) {
      once(closeVote, refuse);
    }
  },
  declare() {
    if (step(chamber.state) === 'declare') {
      once(() => declare().then(letGo), refuse);
    }
  },
};

export function listenToNext() {
  part('open-sitting').addEventListener('click', () => once(() => act(`sittings/${chamber.sitting}/opening`), refuse));
  part('open-vote').addEventListener('click', doing.open);
  part('close-vote').addEventListener('click', doing.close);
  part('declare').addEventListener('click', doing.declare);
  part('cast-for').addEventListener('click', () => once(() => cast(true), refuse));
  part('cast-against').addEventListener('click', () => once(() => cast(false), refuse));
}
