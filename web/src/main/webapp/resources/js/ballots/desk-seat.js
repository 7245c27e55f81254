/** The dialog of one seat: where the member is, recusal, who presides, a ballot by hand. */
import { open } from '../frame/dialogs.js';
import { act } from './act.js';
import { chosen } from './agenda.js';
import { chamber } from './chamber.js';
import { element, fill, part, show, write } from './dom.js';
import { doToVote, once, runs } from './steps.js';
import { sure } from './sure.js';
import { ballotWords } from './tally.js';
import { word } from './words.js';

/** @type {any} the member whose seat is open */
let member = null;

const refuseSeat = (words) => {
  write('seat-refusal', words ?? '');
  show('seat-refusal', Boolean(words));
};

/** @param {number} seat */
export function openSeat(seat) {
  if (member?.seat !== seat) {
    part('manual').reset();
  }
  member = chamber.state.roll.members.find((one) => one.seat === seat);
  refuseSeat(null);
  drawSeat(chamber.state);
  open('seat');
}

export function drawSeat(state) {
  if (!member) {
    return;
  }
  const now = state.roll.members.find((one) => one.seat === member.seat) ?? member;
  const { vote } = state;
  write('seat-who', `${now.seat}　${now.name}　${now.group}　${word(`presence.${now.presence}`)}`);
  show('manual', ['OPEN', 'PAPER'].includes(vote?.state) && vote.entitled.includes(now.seat) && vote.method !== 'SECRET');
  fill(part('manual-choices'), ...ballotsOf(vote).map((one) => choice(one, ballotName(state, one))));
  write('seat-recuse', word(chosen()?.recused?.includes(now.seat) ? 'unrecuse' : 'recuse'));
  part('seat-recuse').disabled = !chosen();
  const presiding = state.roll.presiding === now.councillor;
  part('seat-preside').disabled = presiding || runs(vote);
  write('seat-preside-note', presiding ? word('presides') : runs(vote) ? word('presideRuns') : '');
}

/** What a ballot of the vote can say. */
const ballotsOf = (vote) => (vote?.candidates?.length ? [...vote.candidates.map((one) => `C:${one.councillor}`), 'C:0'] : vote?.choices ?? []);

const ballotName = (state, one) => state.vote?.candidates?.find((candidate) => `C:${candidate.councillor}` === one)?.name ?? ballotWords(state, one);

function choice(value, label) {
  const field = element('input', { type: 'radio', name: 'choice' });
  field.setAttribute('value', value);
  field.required = true;
  return element('label', { className: 'choice' }, field, ` ${label}`);
}

const atSitting = (what, body) => act(`sittings/${chamber.sitting}/${what}`, body);

function close() {
  part('seat').close();
}

/** Names the person and what comes of it. */
async function preside() {
  const { name, councillor } = member;
  const now = chamber.state.roll.members.find((one) => one.councillor === chamber.state.roll.presiding)?.name;
  const words = now ? word('presideAskFrom', name, now) : word('presideAsk', name);
  if (await sure(words, { yes: word('presideYes', name), still: () => !runs(chamber.state.vote) })) {
    await atSitting('presiding', { councillor });
    close();
  }
}

function recuse() {
  const item = chosen();
  const recused = !item.recused?.includes(member.seat);
  once(() => act(`agenda-items/${item.id}/recusals`, { councillor: member.councillor, recused }).then(close), refuseSeat);
}

export function listenToSeat() {
  part('seat-marks').addEventListener('click', (event) => {
    const mark = event.target.closest('[data-mark]')?.dataset.mark;
    if (mark) {
      once(() => atSitting('attendance', { councillor: member.councillor, mark, at: null }).then(close), refuseSeat);
    }
  });
  part('seat-preside').addEventListener('click', () => once(preside, refuseSeat));
  part('seat-recuse').addEventListener('click', recuse);
  part('manual').addEventListener('submit', (event) => {
    event.preventDefault();
    const form = new FormData(part('manual'));
    once(async () => {
      await doToVote('manual', { seat: member.seat, choice: form.get('choice'), reason: form.get('reason') });
      part('manual').reset();
      close();
    }, refuseSeat);
  });
}
