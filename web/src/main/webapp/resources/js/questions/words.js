/**
 * What the page knows and an event does not carry: words of states, names of divisions, speakers.
 *
 * @typedef {{id: number, name: string, department: string}} Unit
 * @typedef {{id: number, label: string, speaker: string, group: string}} Turn
 * @typedef {{states: Record<string, {kind: string, word: string, finished: boolean}>, part: string, answerers: Record<string, string>, units: Unit[], turns: Turn[]}} Words
 */

const board = document.querySelector('[data-words]');

/** @type {Words} */
export const words = board instanceof HTMLElement ? JSON.parse(board.dataset.words) : { states: {}, part: '', answerers: {}, units: [], turns: [] };

/** @param {number|null} id */
export function unitName(id) {
  return words.units.find(unit => unit.id === id)?.name ?? '';
}

/**
 * Understands the name of a division as it was typed or picked: with its department, or alone where only one has it.
 * @param {string} typed
 * @returns {number|null} null for what is none, or not one
 */
export function unitId(typed) {
  const name = typed.trim().replaceAll('　', ' ');
  const found = words.units.filter(unit => name === `${unit.department} ${unit.name}` || name === unit.name);
  return found.length === 1 ? found[0].id : null;
}

/** Offers the divisions in every field that lists them. */
export function offerUnits() {
  const list = document.getElementById('divisions');
  for (const unit of list ? words.units : []) {
    const option = document.createElement('option');
    option.value = `${unit.department} ${unit.name}`;
    list.append(option);
  }
}

/** 令和 of a moment the server sent: R8.11.25 9:05. @param {string} iso */
export function shortMoment(iso) {
  const [day, time] = iso.split('T');
  return `${shortDay(day)} ${Number(time.slice(0, 2))}:${time.slice(3, 5)}`;
}

/** @param {string} iso */
export function shortDay(iso) {
  if (document.documentElement.lang !== 'ja') {
    return new Date(`${iso.slice(0, 10)}T00:00`).toLocaleDateString('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });
  }
  const [year, month, day] = iso.slice(0, 10).split('-').map(Number);
  return `R${year === 2019 ? '元' : year - 2018}.${month}.${day}`;
}
