/** 予定メモ, private to its writer: opened, filled with one press or some words, and saved where it stands. */
import { call } from '../frame/api.js';
import { ANSWER_MS } from './act.js';
import { chamber, reload, tell } from './chamber.js';
import { element } from './dom.js';
import { word } from './words.js';

const LONGEST = 100;
let open = false;

/** While one is being written the list is not drawn anew. */
export const editing = () => open;

/** It is there, and cannot be read: the server has not its key. */
export const isLost = (item) => Boolean(chamber.state?.lost?.memos.includes(item.id));

export function cellOfMemo(item) {
  const cell = element('td', { className: 'item-memo' });
  show(cell, item);
  return cell;
}

function show(cell, item) {
  const lost = isLost(item) ? word('memoLost') : '';
  const button = element('button', { type: 'button', className: `memo ${item.memo || lost ? '' : 'memo-none'}`, textContent: item.memo || lost || word('memoWrite') });
  // The name begins with what is shown, so that it can be called by it.
  button.setAttribute('aria-label', `${button.textContent}：${word('memoLabel', item.label)}`);
  button.addEventListener('click', () => edit(cell, item));
  cell.replaceChildren(button);
}

function edit(cell, item) {
  open = true;
  const field = element('input', { className: 'input', maxLength: LONGEST, value: item.memo ?? '', autocomplete: 'off' });
  field.setAttribute('aria-label', word('memoLabel', item.label));
  const refusal = element('p', { className: 'field-error', hidden: true, role: 'alert' });
  const save = (text) => keep(cell, item, text, refusal);
  const leave = () => close(cell, item);
  const press = (words, action, kind = '') => {
    const made = element('button', { type: 'button', className: `button button-small ${kind}`, textContent: words });
    made.addEventListener('click', action);
    return made;
  };
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && !event.isComposing) {
      save(field.value);
    } else if (event.key === 'Escape' && !event.isComposing) {
      leave();
    }
  });
  cell.replaceChildren(element('div', { className: 'memo-edit' },
    element('div', { className: 'line' }, press(word('FOR'), () => save(word('FOR'))), press(word('AGAINST'), () => save(word('AGAINST')))),
    field, element('div', { className: 'line' }, press(word('memoSave'), () => save(field.value), 'button-primary'), press(word('memoCancel'), leave)),
    refusal));
  field.focus();
}

async function keep(cell, item, text, refusal) {
  try {
    await call('PUT', `agenda-items/${item.id}/memo`, { text: text.trim() }, { within: ANSWER_MS });
    // The state may have been read again meanwhile.
    const now = chamber.state.items.find((one) => one.id === item.id) ?? item;
    now.memo = text.trim();
    chamber.state.lost.memos = chamber.state.lost.memos.filter((lost) => lost !== item.id);
    close(cell, now);
    // A reading that is under way may have begun before.
    reload();
  } catch (failure) {
    refusal.textContent = failure.problem?.title ?? word('failed');
    refusal.hidden = false;
  }
}

function close(cell, item) {
  open = false;
  show(cell, item);
  cell.querySelector('button').focus();
  tell();
}
