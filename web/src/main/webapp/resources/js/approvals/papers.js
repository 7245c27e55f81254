/**
 * What goes round on paper beside the draft: written in a dialog, put in order in a list. Only what is whole gets into the list,
 * and with the next pause in typing it is kept with the draft.
 */
import { ask } from '../frame/confirm.js';
import { open } from '../frame/dialogs.js';
import { uuid } from '../live/live.js';
import { element, movers, quiet, redraw, said } from './lines.js';

const FIELDS = ['title', 'sheets', 'place', 'keeper', 'reason'];
const part = (id) => document.getElementById(id);

/** @param {HTMLFormElement} draft */
export function papers(draft) {
  const list = part('paper-lines');
  const words = list.dataset;
  const form = /** @type {HTMLFormElement} */ (part('paper-form'));
  const field = (name) => /** @type {any} */ (form.elements.namedItem(name));
  const reason = (code) => [...field('reason').options].find((option) => option.value === code)?.textContent ?? '';
  let shown = JSON.parse(draft.dataset.papers || '[]').map((paper) => ({ ...paper, key: uuid() }));
  let edited = null;

  function change(now, sentence) {
    shown = now;
    draft.dataset.papers = JSON.stringify(shown.map(({ key, ...paper }) => paper));
    draft.dispatchEvent(new Event('input', { bubbles: true }));
    part('papers-said').textContent = sentence;
    draw();
  }

  function draw() {
    redraw(list, shown.map(line));
    part('papers-none').hidden = shown.length > 0;
  }

  function line(paper, at) {
    const move = (to) => change(shown.toSpliced(at, 1).toSpliced(to, 0, paper), said(words.moved, paper.title, to + 1));
    return element('li', { className: 'file-line' }, element('strong', { className: 'file-name' }, paper.title), ` ${said(words.sheets, paper.sheets)}`,
      element('span', { className: 'box-post' }, said(words.at, paper.place, paper.keeper)), element('span', { className: 'box-post' }, reason(paper.reason)),
      element('div', { className: 'buttons' }, ...movers(/** @type {any} */ (words), paper.key, paper.title, at, shown.length, move),
        quiet(words.change, paper.title, () => write(paper)), quiet(words.remove, paper.title, (event) => remove(paper, event.target))));
  }

  async function remove(paper, button) {
    if (await ask(said(words.sure, paper.title), button)) {
      change(shown.filter((one) => one !== paper), said(words.removed, paper.title));
    }
  }

  /** A new one lies where the one before lay, as long as nothing else is said. */
  function write(paper) {
    edited = paper;
    const { place, keeper } = shown.at(-1) ?? { place: '', keeper: '' };
    const begun = paper ?? { title: '', sheets: '', place, keeper, reason: '' };
    FIELDS.forEach((name) => { field(name).value = begun[name]; });
    FIELDS.forEach((name) => refuse(name, ''));
    open('paper-dialog');
  }

  function refuse(name, sentence) {
    const place = part(`paper-${name}-error`);
    place.textContent = sentence;
    place.hidden = !sentence;
    field(name).setAttribute('aria-invalid', String(Boolean(sentence)));
  }

  const sheets = () => field('sheets').value.normalize('NFKC').replace(/[,\s枚]/g, '');

  /** @returns {boolean} whether everything is there */
  function check() {
    const wrong = FIELDS.filter((name) => (name === 'sheets' ? !/^[1-9]\d{0,4}$/.test(sheets()) : !field(name).value.trim()));
    FIELDS.forEach((name) => refuse(name, wrong.includes(name) ? part(`paper-${name}-error`).dataset.word : ''));
    field(wrong[0] ?? 'title').focus();
    return wrong.length === 0;
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (!check()) {
      return;
    }
    const texts = Object.fromEntries(FIELDS.map((name) => [name, field(name).value.trim()]));
    const paper = { ...texts, sheets: Number(sheets()), key: edited?.key ?? uuid() };
    change(edited ? shown.map((one) => (one === edited ? paper : one)) : [...shown, paper], said(edited ? words.changed : words.added, paper.title));
    document.dispatchEvent(new CustomEvent('gijido:done', { detail: { form } }));
    /** @type {HTMLDialogElement} */ (part('paper-dialog')).close();
  });
  part('paper-add').addEventListener('click', () => write(null));
  draw();
}
