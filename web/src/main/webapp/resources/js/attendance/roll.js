/**
 * The roll: marks members by their buttons or by the keys 1 to 4 in their row, follows the chamber, and shows the figures.
 * The server's answer is the truth: after every press and every event the roll is read again.
 */
import { call } from '../frame/api.js';
import { ask } from '../frame/confirm.js';
import { onKeys } from '../frame/keys.js';
import { subscribe, watch } from '../live/live.js';
import { oneAtATime } from '../live/reading.js';

/**
 * @typedef {{councillorId: number, presence: 'UNKNOWN'|'ABSENT'|'PRESENT'|'OUT'|'GONE', late: boolean, since?: string}} Line
 * @typedef {{state: 'PLANNED'|'OPEN'|'CLOSED', seats: number, quorum: number, presiding?: number, lines: Line[]}} Roll
 */

const root = document.getElementById('roll');
const said = document.getElementById('rollSaid');
const refused = document.getElementById('rollRefused');
const presiding = /** @type {HTMLSelectElement | null} */ (document.getElementById('presiding'));
const at = /** @type {HTMLInputElement | null} */ (document.getElementById('at'));
const sitting = `sittings/${root.dataset.sitting}`;
const WORDS = { UNKNOWN: root.dataset.unknown, PRESENT: root.dataset.present, ABSENT: root.dataset.absent, OUT: root.dataset.out, GONE: root.dataset.gone };
const STATES = { PLANNED: root.dataset.planned, OPEN: root.dataset.open, CLOSED: root.dataset.closed };
const SHAPES = { UNKNOWN: '–', PRESENT: '●', ABSENT: '○', OUT: '▲', GONE: '■' };
const PRESSED = { PRESENT: 'ARRIVED', ABSENT: 'ABSENT', OUT: 'LEFT_ROOM', GONE: 'WENT_HOME' };

/** @param {HTMLElement} row @param {Line} line @param {boolean} closed */
function showLine(row, line, closed) {
  row.dataset.presence = line.presence;
  const known = line.presence !== 'UNKNOWN';
  const time = line.since && known && line.presence !== 'ABSENT' ? ` ${line.since.slice(0, 5)}` : '';
  const late = line.late && line.presence === 'PRESENT' ? ` ${root.dataset.late}` : '';
  row.querySelector('[data-part="state"]').textContent = `${SHAPES[line.presence]} ${WORDS[line.presence]}${time}${late}`;
  for (const button of row.querySelectorAll('[data-mark]')) {
    button.setAttribute('aria-pressed', String(known && button.dataset.mark === PRESSED[line.presence]));
    button.disabled = closed;
    if (button.dataset.mark === 'ARRIVED') {
      button.textContent = line.presence === 'OUT' ? root.dataset.return : root.dataset.arrive;
    }
  }
}

/** @param {Roll} roll */
function showFigures(roll) {
  const present = roll.lines.filter(line => line.presence === 'PRESENT').length;
  const met = present >= roll.quorum;
  const figures = { state: STATES[roll.state], present, inOffice: roll.lines.length, quorum: roll.quorum, met: met ? root.dataset.met : root.dataset.unmet };
  for (const [name, value] of Object.entries(figures)) {
    const place = root.querySelector(`[data-figure="${name}"]`);
    if (place.textContent !== String(value)) {
      place.textContent = String(value);
    }
  }
  document.querySelectorAll('[data-shown]').forEach(button => { button.hidden = button.dataset.shown !== roll.state; });
  document.querySelectorAll('[data-all]').forEach(button => { button.hidden = roll.state === 'CLOSED'; });
  if (presiding && document.activeElement !== presiding) {
    presiding.value = String(roll.presiding ?? '');
    presiding.disabled = roll.state === 'CLOSED';
  }
}

/** @param {Roll} roll */
function show(roll) {
  for (const line of roll.lines) {
    const row = root.querySelector(`[data-member="${line.councillorId}"]`);
    if (row) {
      showLine(row, line, roll.state === 'CLOSED');
    }
  }
  showFigures(roll);
}

/** @param {string} sentence empty when all went well */
function refuse(sentence) {
  refused.textContent = sentence;
  refused.hidden = sentence === '';
}

/** What cannot be read now is read with the next event. */
const read = oneAtATime(async () => {
  const roll = await call('GET', `${sitting}/attendance`).catch(() => null);
  if (roll) {
    show(roll);
  }
});

/** @param {string} path @param {object} body @returns {Promise<boolean>} false when it was refused; the reason is shown */
async function send(path, body) {
  const reason = await call('POST', path, body).then(() => '', failure => failure.message);
  refuse(reason);
  await read();
  return reason === '';
}

/** @param {HTMLButtonElement} button */
async function mark(button) {
  const row = button.closest('[data-member]');
  const back = button.dataset.mark === 'ARRIVED' && (row.dataset.presence === 'OUT' || row.dataset.presence === 'GONE');
  const time = at.value;
  if (await send(`${sitting}/attendance`, { councillor: Number(row.dataset.member), mark: back ? 'RETURNED' : button.dataset.mark, at: time || null })) {
    said.textContent = `${row.dataset.name} ${row.querySelector('[data-part="state"]').textContent}`;
    at.value = '';
  }
}

/** @param {HTMLButtonElement} button */
async function conduct(button) {
  if (!button.dataset.ask || await ask(button.dataset.ask)) {
    await send(`${sitting}/${button.dataset.conduct}`, {});
  }
}

/** @param {HTMLButtonElement} button */
async function recuse(button) {
  const item = button.dataset.item ?? document.getElementById('recusalItem').value;
  const councillor = Number(button.dataset.councillor ?? document.getElementById('recusalMember').value);
  if (await send(`agenda-items/${item}/recusals`, { councillor, recused: button.dataset.recuse === 'true' })) {
    location.reload();
  }
}

/** @param {Element} target */
const buttonsOf = (target) => [...target.closest('[data-member]').querySelectorAll('[data-mark]')];

/** @param {KeyboardEvent} event @param {Element} target */
function toNeighbour(event, target) {
  const row = target.closest('[data-member]');
  const other = event.code === 'ArrowDown' ? row.nextElementSibling : row.previousElementSibling;
  other?.querySelectorAll('[data-mark]')[Math.max(0, buttonsOf(target).indexOf(target))]?.focus();
}

document.addEventListener('click', event => {
  const button = event.target instanceof Element ? event.target.closest('button') : null;
  if (button?.dataset.mark) {
    mark(button);
  } else if (button?.dataset.conduct) {
    conduct(button);
  } else if (button?.dataset.all) {
    send(`${sitting}/attendance/all`, {});
  } else if (button?.dataset.recuse) {
    recuse(button);
  }
});
onKeys({
  'roll-mark': (event, target) => buttonsOf(target)[Number(event.code.slice(-1)) - 1]?.click(),
  'roll-move': toNeighbour,
});
presiding?.addEventListener('change', () => {
  if (presiding.value) {
    send(`${sitting}/presiding`, { councillor: Number(presiding.value) });
  }
  presiding.blur();
});
subscribe(`chamber:${root.dataset.sitting}`, -1, { event: read, snapshot: read, subscribed: read });
watch(state => document.dispatchEvent(new CustomEvent('gijido:connection', { detail: { connected: state !== 'lost' } })));
read();
