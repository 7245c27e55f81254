/** Texts and files behind the answer. */
import { call } from '../frame/api.js';
import { ask } from '../frame/confirm.js';
import { open } from '../frame/dialogs.js';
import { done, isTyped } from '../frame/typed.js';
import { oneAtATime } from '../live/reading.js';
import { attempt, element, part, sentence } from './dom.js';
import { onSend } from './send-form.js';
import { sendFile } from '../papers/upload.js';

const KIND = 'answer.backData';
const QUIET = 'button button-small button-quiet';

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
        element('span', { className: 'small soft nowrap' }, each.version > 1 ? `${size(each.size)}　${edition(each)}` : size(each.size)));
    } else {
      item.append(element('p', { className: 'strong' }, each.title), element('p', { className: 'as-typed back-body' }, each.body));
    }
    item.append(element('p', { className: 'small soft' }, `${each.name}　${each.division}　${each.changedAt}`));
    if (writable()) {
      const change = each.mediaType ? renewal(each) : quiet(list.dataset.edit, () => edit(each));
      item.append(element('div', { className: 'buttons' }, look(each), change, quiet(list.dataset.remove, () => remove(each))));
    } else if (each.shown) {
      item.append(element('div', { className: 'buttons' }, look(each)));
    }
    return item;
  }

  const edition = (each) => sentence(list.dataset.version, each.version);
  const quiet = (words, onclick) => element('button', { type: 'button', className: QUIET, onclick }, words);
  const look = (each) => (each.shown
    ? element('a', { href: `/api/${path}/files/${each.id}/preview`, target: '_blank', rel: 'noopener', className: QUIET }, list.dataset.look)
    : '');

  /** Another version in the place of a file; those before stay on the server. */
  function renewal(each) {
    const input = element('input', { type: 'file', className: 'only-heard' });
    input.addEventListener('change', () => send(`${path}/files/${each.id}/versions`, input.files[0]));
    return element('label', { className: `${QUIET} back-file` }, list.dataset.renew, input);
  }

  const send = (where, file) => attempt('back-refused', async () => show(await sendFile(where, KIND, file)));

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
      await send(`${path}/files`, file);
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
