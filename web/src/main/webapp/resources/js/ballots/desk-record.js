/** Results that no tablet counted: 簡易表決, 起立, 挙手, ballot papers, 指名推選. A field left empty was not counted, and is never 0. */
import { open } from '../frame/dialogs.js';
import { act } from './act.js';
import { chosen } from './agenda.js';
import { element, fill, part, show, write } from './dom.js';
import { canBePut } from './steps.js';
import { goBy, methodOf, wayOf } from './way.js';
import { word } from './words.js';

/** What the form that is open was filled in for. */
let filledFor = '';

export function openRecord(item) {
  const name = dialogOf(item);
  const key = `${item.id}.${item.round}.${methodOf(item)}`;
  if (filledFor !== key) {
    filledFor = key;
    part(name).querySelector('form').reset();
    drawRecord(item);
    sum();
  }
  open(name);
}

function dialogOf(item) {
  const method = methodOf(item);
  if (item.kind !== 'ELECTION') {
    return 'record';
  }
  return method === 'DESIGNATION' ? 'designation' : 'papers';
}

function drawRecord(item) {
  const method = methodOf(item);
  const counted = method !== 'NO_OBJECTION';
  write('record-heading', word(`recordHeading.${method}`));
  write('record-what', `${item.label}　${item.title}`);
  write('record-note', word(`recordNote.${method}`));
  show('record-figures', counted);
  write('record-for-label', word(`recordFor.${method}`));
  write('record-against-label', word(`recordAgainst.${method}`));
  show('record-outcome', counted);
  part('record-outcome').disabled = !counted;
  write('record-passed', item.passed);
  write('record-rejected', item.rejected);
  write('record-send', word(counted ? 'recordSend' : 'recordSendConsent'));
  drawElection(item);
}

function drawElection(item) {
  const candidates = item.candidates ?? [];
  for (const id of ['designation', 'papers']) {
    write(`${id}-what`, `${item.label}　${item.title}`);
    write(`${id}-note`, word(`${id}Note`, item.openSeats));
  }
  fill(part('designation-among'), ...candidates.map((one) => choice(one)));
  write('designation-words', '');
  fill(part('papers-among'), ...candidates.map((one) => element('label', { className: 'paper-row' }, element('span', {}, called(one)), votes(one))));
}

const called = (one) => (one.seat ? `${one.seat}　${one.name}` : one.name);

function choice(one) {
  const field = element('input', { type: 'checkbox', name: 'person' });
  field.setAttribute('value', String(one.councillor));
  return element('label', { className: 'choice' }, field, ` ${called(one)}`);
}

function votes(one) {
  const field = element('input', { className: 'input input-short', type: 'number', min: '0', inputMode: 'numeric' });
  field.setAttribute('name', `votes.${one.councillor}`);
  return field;
}

function sum() {
  const total = [...part('papers').querySelectorAll('input[type=number]')].reduce((all, field) => all + Number(field.value || 0), 0);
  write('papers-sum', word('papersSum', total));
}

/** What the chair reads once as many are chosen as there are seats: who is named, and whether all agree. */
async function nameChosen() {
  const item = chosen();
  const persons = [...part('designation-among').querySelectorAll('input:checked')].map((field) => Number(field.value));
  const complete = persons.length === item.openSeats;
  write('designation-words', complete ? (await act(`agenda-items/${item.id}/vote/designation/words`, { persons })).sentence : '');
}

/** Somebody objected: the ways that can follow, and what is said with each. */
export function drawObjected() {
  const item = chosen();
  const ways = canBePut(item) ? item.say.ways ?? {} : {};
  fill(part('objected-ways'), ...Object.keys(ways).map((way, at) => {
    const field = element('input', { type: 'radio', name: 'way' });
    field.setAttribute('value', way);
    field.toggleAttribute('checked', at === 0);
    return element('label', { className: 'choice' }, field, ` ${word(`way.${way}`)}`);
  }));
  const chosenWay = part('objected').querySelector('input:checked')?.value;
  write('objected-words', ways[chosenWay] ?? '');
}

/** Null where nothing was filled in. */
const figure = (form, name) => (form.get(name) === '' || form.get(name) === null ? null : Number(form.get(name)));

/** What the forms of this file do. @type {Record<string, (form: FormData) => Promise<any>>} */
export const RECORDS = {
  record: (form) => {
    const item = chosen();
    const consent = methodOf(item) === 'NO_OBJECTION';
    const standing = consent ? null : { inFavour: figure(form, 'for'), against: figure(form, 'against') };
    if (standing?.inFavour === null && standing.against !== null) {
      throw Object.assign(new Error(), { problem: { title: word('countForToo') } });
    }
    return put(item, 'record', { outcomeInFavour: consent || form.get('outcome') === 'true', standing, method: wayOf(item) });
  },
  designation: (form) => put(chosen(), 'designation', { persons: form.getAll('person').map(Number) }),
  papers: (form) => {
    const counted = [...form.entries()].filter(([name, value]) => name.startsWith('votes.') && Number(value) > 0);
    return put(chosen(), 'papers', { votes: Object.fromEntries(counted.map(([name, value]) => [name.slice(6), Number(value)])), blank: figure(form, 'blank') });
  },
  objected: async (form) => goBy(chosen(), String(form.get('way'))),
};

async function put(item, how, body) {
  await act(`agenda-items/${item.id}/vote/${how}`, body);
  filledFor = '';
}

export function listenToRecords() {
  part('objected').addEventListener('change', drawObjected);
  part('papers').addEventListener('input', sum);
  part('designation-among').addEventListener('change', () => nameChosen().catch(() => write('designation-words', '')));
}
