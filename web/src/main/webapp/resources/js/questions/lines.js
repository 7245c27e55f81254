/** Writes lines of the board as the page does, from what an event says. */
import { words, unitName, shortDay, shortMoment } from './words.js';
import { compare } from './numbers.js';

/**
 * @typedef {{id: number, sessionId: number, turnId: number, number: string, subject: string, leadUnitId?: number, answererClass: string,
 *   answererTitle: string, state: string, stamp?: {code: string, word: string, english: string},
 *   part?: {word: string, english: string, given: number, needed: number}, overtaken?: string[], deadline?: string, changedAt: string, changedBy: string}} Row
 */

const board = document.getElementById('board');
const body = () => document.querySelector('#lines tbody');

/** @param {number} id @returns {HTMLTableRowElement|null} */
export function lineOf(id) {
  return document.querySelector(`#lines tr[data-question="${id}"]`);
}

/** @param {Element} line @param {string} part @param {string} text */
function write(line, part, text) {
  const cell = line.querySelector(`[data-part="${part}"]`);
  if (cell && cell.textContent !== text) {
    cell.textContent = text;
  }
}

/** Where a question stands, as counts and filters name it: the place of its furthest stamp, or its state. @param {Row} row */
export function standing(row) {
  return row.stamp?.code ?? row.state;
}

/** @param {{word: string, english: string}} [place] */
function worded(place) {
  return document.documentElement.lang === 'ja' ? place?.word : place?.english;
}

/** @param {string} text @param {...(string|number|undefined)} values */
function fillIn(text, ...values) {
  return values.reduce((/** @type {string} */ filled, value, number) => filled.replace(`{${number}}`, String(value)), text);
}

/** @param {Element} line @param {Row} row */
function writeState(line, row) {
  const { kind, word } = words.states[row.state];
  const cell = line.querySelector('[data-part="state"]');
  const model = document.querySelector(`.state-count .state-${kind}`)?.cloneNode(true);
  const shown = /** @type {HTMLElement} */ (model ?? Object.assign(document.createElement('span'), { className: `state state-${kind}` }));
  shown.lastChild?.nodeType === Node.TEXT_NODE && shown.lastChild.remove();
  shown.append(fillIn(word, worded(row.stamp)) + (row.part ? fillIn(words.part, worded(row.part), row.part.given, row.part.needed) : ''));
  cell?.replaceChildren(shown);
}

/** @param {HTMLTableRowElement} line @param {Row} row */
export function fill(line, row) {
  write(line, 'subject', row.subject);
  write(line, 'lead', row.leadUnitId ? unitName(row.leadUnitId) : board.dataset.unassigned);
  write(line, 'answerer', row.answererTitle || words.answerers[row.answererClass]);
  /** @type {HTMLElement} */ (line.querySelector('[data-part="overtaken"]')).hidden = !row.overtaken?.length;
  const part = row.part ? `${row.part.given}/${row.part.needed}` : '';
  if (line.dataset.state !== standing(row) || (line.dataset.stamps ?? '') !== part) {
    writeState(line, row);
  }
  line.dataset.stamps = part;
  const deadline = line.querySelector('[data-part="deadline"]');
  const late = row.deadline && new Date(row.deadline) < new Date() && !words.states[row.state].finished;
  const day = Object.assign(document.createElement('span'), { className: late ? 'late' : '', textContent: row.deadline ? shortDay(row.deadline) : '' });
  late && day.prepend(Object.assign(document.createElement('span'), { className: 'only-heard', textContent: board.dataset.late }));
  deadline.replaceChildren(day);
  const changed = line.querySelector('[data-part="changed"]');
  changed.replaceChildren(row.changedBy, document.createElement('br'), shortMoment(row.changedAt));
  line.dataset.state = standing(row);
  line.dataset.lead = String(row.leadUnitId ?? '');
  line.classList.toggle('withdrawn', row.state === 'WITHDRAWN');
  renumber(line, row.number);
}

/** @param {HTMLTableRowElement} line @param {string} number */
export function renumber(line, number) {
  const link = line.querySelector('.row-link');
  if (link && link.textContent !== number) {
    link.textContent = number;
  }
}

/** Marks a line that somebody else changed, softly, and says who. @param {HTMLElement} line @param {string} by */
export function fade(line, by) {
  line.classList.remove('row-changed');
  void line.offsetWidth;
  line.classList.add('row-changed');
  line.title = board.dataset.changedBy.replace('{0}', by);
}

/**
 * Adds a line for a new question where it belongs; there must be another line to take the shape from.
 * @param {Row} row
 * @returns {boolean} false when the list must be read again instead
 */
export function insert(row) {
  const model = body()?.querySelector('tr[data-question]');
  const head = body()?.querySelector(`tr.turn-head[data-turn="${row.turnId}"]`);
  if (!(model instanceof HTMLTableRowElement) || !head) {
    return false;
  }
  const line = /** @type {HTMLTableRowElement} */ (model.cloneNode(true));
  const before = model.dataset.question;
  line.className = '';
  line.removeAttribute('title');
  line.dataset.question = String(row.id);
  line.dataset.turn = String(row.turnId);
  const link = document.createElement('a');
  link.className = 'row-link';
  link.href = model.querySelector('.row-link').getAttribute('href').replace(`question=${before}`, `question=${row.id}`);
  line.querySelector('[data-part="number"]').replaceChildren(link);
  line.dataset.state = '';
  head.after(line);
  fill(line, row);
  sort(row.turnId);
  return true;
}

/** Puts the lines of a speaker in the order of their numbers. @param {number} turnId */
export function sort(turnId) {
  const head = body()?.querySelector(`tr.turn-head[data-turn="${turnId}"]`);
  if (head) {
    const lines = [...body().querySelectorAll(`tr[data-question][data-turn="${turnId}"]`)];
    const number = line => line.querySelector('.row-link').textContent;
    lines.sort((a, b) => compare(number(a), number(b)));
    head.after(...lines);
  }
}
