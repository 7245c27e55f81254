/** Giving a question to divisions, from the board or its own page, by the keyboard alone. */
import { call } from '../frame/api.js';
import { open } from '../frame/dialogs.js';
import { tell } from '../frame/notice.js';
import { uuid } from '../live/live.js';
import { words, shortMoment, unitId } from './words.js';

const form = document.getElementById('assign-form');
const field = name => /** @type {HTMLInputElement} */ (document.getElementById(`assign-${name}`));
const refusal = () => /** @type {HTMLElement} */ (form.querySelector('.field-error'));

let question = '';
let command = '';
/** @type {Element|null} */
let from = null;
/** @type {(detail: any) => void} */
let done = () => {};

/** @param {(detail: any) => void} then called with the question after each assignment */
export function onAssigned(then) {
  done = then;
}

/** 政策調整部 情報政策課 @param {number} id */
function path(id) {
  const unit = words.units.find(one => one.id === id);
  return unit ? `${unit.department} ${unit.name}` : '';
}

/** As it may be typed: by era for readers of Japanese. @param {string|undefined} iso */
function deadline(iso) {
  return !iso ? '' : document.documentElement.lang === 'ja' ? shortMoment(iso) : iso.slice(0, 16).replace('T', ' ');
}

/** @param {string} id */
export async function assign(id) {
  from = document.activeElement;
  const detail = await call('GET', `questions/${id}`);
  if (words.states[detail.row.state].finished) {
    return;
  }
  const held = kind => detail.assignments.filter(assignment => assignment.kind === kind).map(assignment => path(assignment.unitId));
  question = id;
  command = uuid();
  form.querySelector('[data-part="subject"]').textContent = `${detail.row.number}　${detail.text.subject}`;
  field('lead').value = held('LEAD')[0] ?? '';
  field('contributing').value = held('CONTRIBUTING').join('、');
  field('deadline').value = deadline(detail.text.internalDeadline);
  refusal().hidden = true;
  open('assigning');
  field('lead').select();
}

/** @returns {(number|null)[]} */
function contributing() {
  return field('contributing').value.split(/[、,]/).filter(name => name.trim()).map(unitId);
}

async function send() {
  const lead = field('lead').value.trim() ? unitId(field('lead').value) : null;
  const others = contributing();
  if (field('lead').value.trim() && !lead || others.includes(null)) {
    throw new Error(form.dataset.noDivision);
  }
  return call('POST', `questions/${question}/assign`, { commandId: command, lead, contributing: others, internalDeadline: field('deadline').value });
}

form?.addEventListener('submit', async event => {
  event.preventDefault();
  event.stopPropagation();
  try {
    const detail = await send();
    form.closest('dialog').close();
    if (from instanceof HTMLElement) {
      from.focus();
    }
    done(detail);
  } catch (error) {
    refusal().textContent = error.message;
    refusal().hidden = false;
    // What may have been done goes out again under the same number.
    command = error.lost ? command : uuid();
  }
});

document.addEventListener('click', event => {
  const button = event.target instanceof Element ? event.target.closest('[data-assign]') : null;
  if (button instanceof HTMLElement) {
    assign(button.dataset.assign);
  }
});

/** General affairs follows what the division proposed: one press. */
document.addEventListener('click', async event => {
  const button = event.target instanceof Element ? event.target.closest('[data-follow]') : null;
  const article = button?.closest('article');
  if (button instanceof HTMLElement && article instanceof HTMLElement) {
    const others = article.dataset.contributing.split(' ').filter(Boolean).map(Number);
    const lead = Number(button.dataset.follow);
    const contributing = others.filter(id => id !== lead);
    const body = { commandId: uuid(), lead, contributing, internalDeadline: article.dataset.internal };
    await call('POST', `questions/${article.dataset.question}/assign`, body).then(done).catch(error => tell(error.message));
  }
});
