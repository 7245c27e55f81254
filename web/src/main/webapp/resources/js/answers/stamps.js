/** The stamp row: whose turn it is, who stamped what, what changed since. */
import { call } from '../frame/api.js';
import { uuid } from '../live/live.js';
import { oneAtATime } from '../live/reading.js';
import { showDifference } from './difference.js';
import { attempt, element, part, refuse, sentence } from './dom.js';
import { onSend } from './send-form.js';

/**
 * @param {string} question
 * @param {() => number} seen number of the text's update that this screen shows
 * @param {(sheet: any) => void} onSheet
 * @param {{still: Promise<void>, next: Promise<string|null>, go: (path: string) => void}} [way] where the reader goes on, see frame/walk.js
 */
export function stamps(question, seen, onSheet, way) {
  const rows = part('stamps');
  const press = part('stamp-press');
  const pressAndGo = part('stamp-next');
  const path = `answers/${question}/stamps`;
  let before = null;
  let next = null;

  const show = (sheet) => {
    rows.replaceChildren(...[...sheet.rows].reverse().map((row) => line(row, sheet)));
    // Whose turn it is comes before those who may stamp again what has changed since.
    const mine = sheet.rows.find((row) => row.pressable && !row.again) ?? sheet.rows.findLast((row) => row.pressable);
    press.hidden = !mine;
    press.textContent = mine ? sentence(mine.again ? press.dataset.again : press.dataset.word, mine.word) : '';
    refuse('stamps-obstacle', sheet.obstacle);
    pressAndGo.hidden = !mine || !next;
    press.className = `button ${pressAndGo.hidden ? 'button-primary' : 'button-secondary'}`;
    press.onclick = () => put(mine);
    pressAndGo.onclick = async () => {
      if (await put(mine)) {
        able(false);
        way.go(next);
      }
    };
    part('stamp-return').hidden = !sheet.returnable;
    part('stamp-replace').hidden = !sheet.replaceable;
    const returned = part('stamps-returned');
    returned.hidden = !sheet.returned;
    returned.textContent = sheet.returned ? sentence(rows.dataset.returned, sheet.returned.name, sheet.returned.at, sheet.returned.words) : '';
    before = sheet;
    onSheet(sheet);
  };

  const load = oneAtATime(async () => show(await call('GET', path)));
  const able = (yes) => { press.disabled = pressAndGo.disabled = !yes; };
  const act = (method, where, body) => attempt('stamps-refused', async () => show(await call(method, where, body)));

  async function put(mine) {
    able(false);
    const taken = await act('POST', path, { commandId: uuid(), step: mine.step, seq: seen() });
    able(true);
    return taken;
  }

  /** A place, with each of its stamps; where several are needed, how many there are. */
  function line(row, sheet) {
    const { stamps, needed } = row;
    const known = before?.rows.flatMap((old) => old.stamps.map((stamp) => stamp.id));
    const item = element('li', { className: 'stamps-row' },
      element('span', { className: 'stamps-step' }, row.word, ...(needed > 1 ? [' ', element('span', { className: 'stamps-count' }, `${stamps.length}/${needed}`)] : [])),
      mark(stamps.length, needed));
    const whose = element('span', { className: 'stamps-who' }, ...stamps.map(who));
    if (row.step === sheet.next) {
      whose.append(element('span', { className: 'soft' }, rows.dataset.turn));
    }
    if (row.withdrawable) {
      whose.append(element('br'), element('button', {
        type: 'button', className: 'stamps-withdraw', onclick: () => act('DELETE', `${path}/${row.step}`),
      }, rows.dataset.withdraw));
    }
    item.append(whose);
    item.toggleAttribute('data-on', stamps.length >= needed);
    item.toggleAttribute('data-part', stamps.length > 0 && stamps.length < needed);
    item.toggleAttribute('data-turn', row.step === sheet.next);
    if (stamps.length) {
      item.append(element('span', { className: 'stamps-seals' }, ...stamps.map((stamp) => drawn(stamp, known && !known.includes(stamp.id)))));
    }
    return item;
  }

  function mark(given, needed) {
    const shape = element('span', { className: 'stamps-mark', role: 'img' }, given >= needed ? '●' : '○');
    shape.setAttribute('aria-label', given >= needed ? rows.dataset.given : given ? sentence(rows.dataset.part, given, needed) : rows.dataset.empty);
    return shape;
  }

  function who(stamp) {
    const said = element('span', { className: 'stamps-one' }, ...stamp.at.split(' ').flatMap((words) => [element('span', { className: 'nowrap' }, words), ' ']), element('br'),
      `${stamp.name}${stamp.stead ? sentence(rows.dataset.stead, stamp.stead) : ''}　${stamp.department}　${stamp.division}`);
    if (stamp.changes > 0) {
      said.append(element('br'), element('button', {
        type: 'button', className: 'stamps-changed', onclick: () => showDifference(`${path}/${stamp.id}/difference`, stamp.at),
      }, sentence(rows.dataset.changed, stamp.changes)));
    }
    return said;
  }

  /** The drawing comes from our own server and holds no markup of people. */
  function drawn(stamp, fresh) {
    const svg = new DOMParser().parseFromString(stamp.drawing, 'image/svg+xml').documentElement;
    return element('span', { className: fresh ? 'stamps-seal stamps-seal-fresh' : 'stamps-seal' }, document.importNode(svg, true));
  }

  for (const kind of ['return', 'replace']) {
    const where = `${path}/${kind === 'return' ? 'return' : 'replacement'}`;
    const words = part(`${kind}-words`);
    onSend(part(`${kind}-form`), async (number) => show(await call('POST', where, { commandId: number, words: words.value })));
  }

  /** Whoever presses twice presses twice on one document: on the next the buttons wait until the first press is long over. */
  async function wait() {
    able(false);
    await way.still;
    able(true);
  }

  async function lead() {
    next = await way.next;
    if (before) {
      show(before);
    }
  }

  if (way) {
    wait();
    lead();
  }
  return { load };
}
