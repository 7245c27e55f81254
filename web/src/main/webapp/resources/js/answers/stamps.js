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
 */
export function stamps(question, seen, onSheet) {
  const rows = part('stamps');
  const press = part('stamp-press');
  const path = `answers/${question}/stamps`;
  let before = null;

  const show = (sheet) => {
    rows.replaceChildren(...[...sheet.rows].reverse().map((row) => line(row, sheet)));
    // Whose turn it is comes before those who may stamp again what has changed since.
    const mine = sheet.rows.find((row) => row.pressable && !row.stamp) ?? sheet.rows.findLast((row) => row.pressable);
    press.hidden = !mine;
    press.textContent = mine ? sentence(mine.stamp ? press.dataset.again : press.dataset.word, mine.word) : '';
    refuse('stamps-obstacle', sheet.obstacle);
    press.onclick = () => act('POST', path, { commandId: uuid(), step: mine.step, seq: seen() });
    part('stamp-return').hidden = !sheet.returnable;
    part('stamp-replace').hidden = !sheet.replaceable;
    const returned = part('stamps-returned');
    returned.hidden = !sheet.returned;
    returned.textContent = sheet.returned ? sentence(rows.dataset.returned, sheet.returned.name, sheet.returned.at, sheet.returned.words) : '';
    before = sheet;
    onSheet(sheet);
  };

  const load = oneAtATime(async () => show(await call('GET', path)));
  const act = (method, where, body) => attempt('stamps-refused', async () => show(await call(method, where, body)));

  function line(row, sheet) {
    const on = Boolean(row.stamp);
    const fresh = on && before !== null && !before.rows.some((old) => old.stamp?.id === row.stamp.id);
    const item = element('li', { className: 'stamps-row' },
      element('span', { className: 'stamps-step' }, row.word),
      mark(on),
      on ? who(row) : element('span', { className: 'stamps-who soft' }, row.step === sheet.next ? rows.dataset.turn : ''));
    item.toggleAttribute('data-on', on);
    item.toggleAttribute('data-turn', row.step === sheet.next);
    if (on) {
      item.append(drawn(row.stamp, fresh));
    }
    return item;
  }

  function mark(on) {
    const shape = element('span', { className: 'stamps-mark', role: 'img' }, on ? '●' : '○');
    shape.setAttribute('aria-label', on ? rows.dataset.given : rows.dataset.empty);
    return shape;
  }

  function who(row) {
    const { stamp } = row;
    const said = element('span', { className: 'stamps-who' }, ...stamp.at.split(' ').flatMap((words) => [element('span', { className: 'nowrap' }, words), ' ']), element('br'),
      `${stamp.name}${stamp.stead ? sentence(rows.dataset.stead, stamp.stead) : ''}　${stamp.department}　${stamp.division}`);
    if (stamp.changes > 0) {
      said.append(element('br'), element('button', {
        type: 'button', className: 'stamps-changed', onclick: () => showDifference(`${path}/${stamp.id}/difference`, stamp.at),
      }, sentence(rows.dataset.changed, stamp.changes)));
    }
    if (row.withdrawable) {
      said.append(element('br'), element('button', {
        type: 'button', className: 'stamps-withdraw', onclick: () => act('DELETE', `${path}/${row.step}`),
      }, rows.dataset.withdraw));
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
  return { load };
}
