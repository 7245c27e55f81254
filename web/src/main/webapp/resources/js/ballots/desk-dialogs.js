/**
 * The dialogs of the desk. A form stays open, with what was typed, until the server has taken it; its refusal stands in it.
 */
import { open } from '../frame/dialogs.js';
import { act } from './act.js';
import { chosen } from './agenda.js';
import { chamber } from './chamber.js';
import { handOver } from './desk-more.js';
import { drawObjected, listenToRecords, RECORDS } from './desk-record.js';
import { drawSeat, listenToSeat } from './desk-seat.js';
import { element, fill, part, show, write } from './dom.js';
import { declared, doToVote, once, outcomeWords } from './steps.js';
import { oneLine } from './wording.js';
import { word } from './words.js';

const METHODS = ['ELECTRONIC', 'SECRET', 'NO_OBJECTION', 'STANDING', 'HANDS', 'PAPER'];
const METHODS_OF_ELECTION = ['SECRET', 'ELECTRONIC', 'PAPER', 'DESIGNATION'];

export function drawDialogs(state) {
  drawSeat(state);
  drawObjected();
  drawLot(state);
  const item = chosen();
  const methods = item?.kind === 'ELECTION' ? METHODS_OF_ELECTION : METHODS;
  fill(part('method-choices'), ...methods.filter((one) => one !== item?.method).map((one) => radio('method', one, word(`way.${one}`))));
  write('method-what', item ? word('methodWhat', item.label, word(`way.${item.method}`)) : '');
  ['ending', 'reopen'].forEach((id) => write(`${id}-what`, item ? `${item.label}　${item.title}` : ''));
  write('objection-what', state.vote ? `${state.vote.label}　${state.vote.title}` : '');
  write('correction-now', declared(state));
  if (state.vote?.result?.outcome === 'TIE') {
    write('casting-passed', outcomeWords(state, true));
    write('casting-rejected', outcomeWords(state, false));
  }
}

function drawLot({ vote, roll }) {
  const names = [...vote?.candidates ?? [], ...roll.members];
  const { lotAmong = [], lotSeats = 0 } = vote?.result ?? {};
  write('lot-note', word('lotNote', lotSeats));
  fill(part('lot-among'), ...lotAmong.map((one) => radio('elected', one, names.find((known) => known.councillor === one)?.name ?? String(one), 'checkbox')));
}

function radio(name, value, label, type = 'radio') {
  const field = element('input', { type, name });
  field.setAttribute('value', String(value));
  field.required = type === 'radio';
  return element('label', { className: 'choice' }, field, ` ${label}`);
}

const ofItem = (what, body) => act(`agenda-items/${chosen().id}/vote/${what}`, body);

/** A change of the way to vote belongs to the last round of the chosen item. */
const changeMethod = ({ vote, round }, method, reason) => act(`votes/${vote}/method`, { round, method, reason });

/** What the forms do, by their data-does; a value is what was filled in. @type {Record<string, (form: FormData) => Promise<any>>} */
const DOES = {
  ...RECORDS,
  reset: (form) => doToVote('reset', { reason: form.get('reason') }),
  handover: (form) => handOver(String(form.get('reason'))),
  lot: (form) => doToVote('lot', { elected: form.getAll('elected').map(Number) }),
  players: (form) => act(`sittings/${chamber.sitting}/rehearsal/players`, { members: Number(form.get('members')) }),
  objection: (form) => doToVote('objection', { objectors: Number(form.get('objectors')), reason: form.get('reason') }),
  method: (form) => changeMethod(chosen(), form.get('method'), form.get('reason')),
  casting: (form) => doToVote('casting/by-hand', { inFavour: form.get('inFavour') === 'true', reason: form.get('reason') }),
  correction: (form) => doToVote('correction', { sentence: form.get('sentence'), reason: form.get('reason') }),
  ending: (form) => ofItem('ending', { ending: form.get('ending'), reason: form.get('reason') }),
  reopen: (form) => ofItem('ending/undo', { reason: form.get('reason') }),
};

/** @param {HTMLFormElement} form */
function listenToForm(form) {
  const refusal = form.querySelector('.refusal');
  const refuse = (words) => Object.assign(refusal, { textContent: words ?? '', hidden: !words });
  const dialog = form.closest('dialog');
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    once(async () => {
      await DOES[form.dataset.does](new FormData(form));
      form.reset();
      dialog.close();
    }, refuse);
  });
  dialog.addEventListener('close', () => refuse(null));
}

export function listenToDialogs() {
  document.querySelectorAll('form[data-does]').forEach((form) => listenToForm(/** @type {HTMLFormElement} */ (form)));
  listenToRecords();
  listenToSeat();
  part('correction-open').addEventListener('click', () => {
    const { vote } = chamber.state;
    const field = /** @type {HTMLTextAreaElement} */ (part('correction-sentence'));
    const of = `${vote.id}.${vote.round}`;
    // What was begun for another vote is no draft for this one.
    field.value = (field.dataset.of === of && field.value) || declared(chamber.state);
    field.dataset.of = of;
    open('correction');
  });
  oneLine(part('correction-sentence'));
}
