/** Texts and files behind the answer. */
import { call } from '../frame/api.js';
import { ask } from '../frame/confirm.js';
import { open } from '../frame/dialogs.js';
import { done, isTyped } from '../frame/typed.js';
import { uuid } from '../live/live.js';
import { oneAtATime } from '../live/reading.js';
import { attempt, element, part, sentence } from './dom.js';
import { onSend } from './send-form.js';

const size = (bytes) => (bytes < 1024 * 1024 ? `${Math.ceil(bytes / 1024)} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`);

/** @param {string} question @param {() => boolean} writable */
export function backData(question, writable) {
  const list = part('back-entries');
  const path = `answers/${question}/back-data`;
  let edited = null;

  const act = (method, where, body) => attempt('back-refused', async () => show(await call(method, where, body)));
  const show = (entries) => {
    list.replaceChildren(...entries.map(entry));
    if (entries.length === 0) {
      list.replaceChildren(element('li', { className: 'soft' }, list.dataset.none));
    }
    part('back-count').textContent = entries.length === 0 ? '' : String(entries.length);
  };

  function entry(each) {
    const item = element('li', { className: 'back-entry' });
    if (each.mediaType) {
      item.append(element('a', { href: `/api/${path}/files/${each.id}`, className: 'back-name', download: '' }, each.title), ` `,
        element('span', { className: 'small soft nowrap' }, size(each.size)));
    } else {
      item.append(element('p', { className: 'strong' }, each.title), element('p', { className: 'as-typed back-body' }, each.body));
    }
    item.append(element('p', { className: 'small soft' }, `${each.name}　${each.division}　${each.changedAt}`));
    if (writable()) {
      item.append(element('div', { className: 'buttons' }, each.mediaType ? '' : element('button', { type: 'button', className: 'button button-small button-quiet', onclick: () => edit(each) }, list.dataset.edit),
        element('button', { type: 'button', className: 'button button-small button-quiet', onclick: () => remove(each) }, list.dataset.remove)));
    }
    return item;
  }

  /** What was typed for another entry is not written over unasked. */
  const edit = async (each) => {
    if (isTyped(part('back-form')) && edited?.id !== each.id && !(await ask(list.dataset.over))) {
      return;
    }
    done(part('back-form'));
    edited = each;
    part('back-title').value = each.title;
    part('back-body').value = each.body;
    open('back-dialog');
  };
  const remove = async (each) => (await ask(sentence(list.dataset.sure, each.title))) && act('DELETE', `${path}/${each.id}`);

  const keep = (number) => {
    const text = { title: part('back-title').value, body: part('back-body').value };
    return edited
      ? call('PUT', `${path}/texts/${edited.id}`, { ...text, version: edited.version })
      : call('POST', `${path}/texts`, { ...text, commandId: number });
  };
  onSend(part('back-form'), async (number) => {
    show(await keep(number));
    edited = null;
  });
  part('back-file').addEventListener('change', async (event) => {
    for (const file of event.target.files) {
      await act('POST', `${path}/files?commandId=${uuid()}&name=${encodeURIComponent(file.name)}`, file);
    }
    event.target.value = '';
  });
  return {
    load: oneAtATime(async () => {
      part('back-add').hidden = !writable();
      show(await call('GET', path));
    }),
  };
}
