/** The dialogs of the desk: a seat, a reason, a result without ballots, the lot, the players. */
import { open } from '../frame/dialogs.js';
import { chosen } from './agenda.js';
import { chamber } from './chamber.js';
import { handOver } from './desk-more.js';
import { element, fill, part, show, write } from './dom.js';
import { refuse } from './next.js';
import { act } from './rest.js';
import { doToVote, once } from './steps.js';
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
  member = chamber.state.roll.members.find((one) => one.seat === seat);
  refuseSeat(null);
  part('manual').reset();
  drawDialogs(chamber.state);
  open('seat');
}

export function drawDialogs(state) {
  if (member) {
    drawSeat(state);
  }
  const among = state.vote?.result?.lotAmong ?? [];
  fill(part('lot-among'), ...among.map((councillor) => choice('checkbox', 'elected', councillor,
    state.roll.members.find((one) => one.councillor === councillor)?.name ?? String(councillor))));
  const kind = chosen()?.kind;
  write('record-passed', word(`passed.${kind}`));
  write('record-rejected', word(`rejected.${kind}`));
  show('record-standing', chosen()?.method === 'STANDING');
}

function drawSeat(state) {
  const now = state.roll.members.find((one) => one.seat === member.seat) ?? member;
  write('seat-who', `${now.seat}　${now.name}　${now.group}　${word(`presence.${now.presence}`)}`);
  const { vote } = state;
  show('manual', ['OPEN', 'PAPER'].includes(vote?.state) && vote.entitled.includes(now.seat) && vote.method !== 'SECRET');
  fill(part('manual-choices'), ...ballotsOf(vote).map((one) => choice('radio', 'choice', one, ballotWords(state, one))));
  const recused = chosen()?.recused?.includes(now.seat);
  write('seat-recuse', word(recused ? 'unrecuse' : 'recuse'));
  part('seat-recuse').disabled = !chosen();
  part('seat-preside').disabled = state.roll.presiding === now.councillor;
}

/** What a ballot of the vote can say. */
const ballotsOf = (vote) => vote?.candidates?.length ? [...vote.candidates.map((one) => `C:${one.councillor}`), 'C:0'] : vote?.choices ?? [];

function choice(type, name, value, label) {
  const field = element('input', { type, name, value });
  field.setAttribute('value', String(value));
  field.required = type === 'radio';
  return element('label', { className: 'choice' }, field, ` ${label}`);
}

const atSitting = (what, body) => act(`sittings/${chamber.sitting}/${what}`, body);

/** What the forms do, by their data-does; a value is what was filled in. @type {Record<string, (form: FormData) => Promise<any>>} */
const DOES = {
  reset: (form) => doToVote('reset', { reason: form.get('reason') }),
  handover: (form) => handOver(String(form.get('reason'))),
  lot: (form) => doToVote('lot', { elected: form.getAll('elected').map(Number) }),
  players: (form) => atSitting('rehearsal/players', { members: Number(form.get('members')) }),
  record: (form) => {
    const counted = chosen().method === 'STANDING' && form.get('for') !== '';
    const standing = counted ? { inFavour: Number(form.get('for')), against: Number(form.get('against')) } : null;
    return act(`agenda-items/${chosen().id}/vote/record`, { outcomeInFavour: form.get('outcome') === 'true', standing });
  },
};

function close() {
  part('seat').close();
}

export function listenToDialogs() {
  document.querySelectorAll('form[data-does]').forEach((form) => form.addEventListener('submit', () => {
    once(() => DOES[/** @type {HTMLElement} */ (form).dataset.does](new FormData(/** @type {HTMLFormElement} */ (form))), refuse);
  }));
  part('seat-marks').addEventListener('click', (event) => {
    const mark = event.target.closest('[data-mark]')?.dataset.mark;
    if (mark) {
      once(() => atSitting('attendance', { councillor: member.councillor, mark, at: null }).then(close), refuseSeat);
    }
  });
  part('seat-preside').addEventListener('click', () => once(() => atSitting('presiding', { councillor: member.councillor }).then(close), refuseSeat));
  part('seat-recuse').addEventListener('click', () => {
    const item = chosen();
    const recused = !item.recused?.includes(member.seat);
    once(() => act(`agenda-items/${item.id}/recusals`, { councillor: member.councillor, recused }).then(close), refuseSeat);
  });
  part('manual').addEventListener('submit', (event) => {
    event.preventDefault();
    const form = new FormData(part('manual'));
    once(() => doToVote('manual', { seat: member.seat, choice: form.get('choice'), reason: form.get('reason') }).then(close), refuseSeat);
  });
}
