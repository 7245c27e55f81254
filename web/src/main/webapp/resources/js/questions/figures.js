/** Keeps the counts of the session true by what each change took from where to where. */
import { standing } from './lines.js';

/** @param {Element|null|undefined} element @param {number} by */
function add(element, by) {
  if (element) {
    element.textContent = String(Math.max(0, Number(element.textContent) + by));
  }
}

/** @param {string} state @param {number} by */
function addToState(state, by) {
  const count = document.querySelector(`.state-count[data-state="${state}"]`);
  add(count?.querySelector('.state-number'), by);
  if (count) {
    const none = count.querySelector('.state-number').textContent === '0';
    count.closest('li').hidden = none && count.getAttribute('aria-current') !== 'true';
  }
}

/** @param {number} turnId @param {string} part @param {number} by */
function addToSpeaker(turnId, part, by) {
  const speaker = document.querySelector(`.speaker[data-turn="${turnId}"]`);
  add(speaker?.querySelector(`[data-part="${part}"]`), by);
  const bar = speaker?.querySelector('progress');
  if (bar) {
    bar.max = Math.max(1, Number(speaker.querySelector('[data-part="count"]').textContent));
    bar.value = Number(speaker.querySelector('[data-part="signed-off"]').textContent);
  }
}

/** @param {{row: import('./lines.js').Row, before?: string|null}} change */
export function count(change) {
  const { row, before } = change;
  if (before === standing(row)) {
    return;
  }
  if (before) {
    addToState(before, -1);
  } else {
    add(document.getElementById('count'), 1);
    addToSpeaker(row.turnId, 'count', 1);
  }
  addToState(standing(row), 1);
  addToSpeaker(row.turnId, 'count', row.state === 'WITHDRAWN' ? -1 : 0);
  addToSpeaker(row.turnId, 'signed-off', (row.state === 'SIGNED_OFF' ? 1 : 0) - (before === 'SIGNED_OFF' ? 1 : 0));
}
