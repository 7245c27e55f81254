/**
 * The files of a draft: attached by a button or dropped, put in order, replaced, taken away. Large ones come before, beside
 * everything else; each change itself takes its turn among what is saved.
 */
import { call } from '../frame/api.js';
import { ask } from '../frame/confirm.js';
import { uuid } from '../live/live.js';
import { bring } from '../papers/upload.js';
import { element, movers, quiet, redraw, said } from './lines.js';

const KIND = 'approval';
const QUIET = 'button button-small button-quiet';
const MEGABYTE = 1024 * 1024;
const part = (id) => document.getElementById(id);

export const size = (bytes) => (bytes < MEGABYTE ? `${Math.ceil(bytes / 1024)} KB` : `${(bytes / MEGABYTE).toFixed(1)} MB`);

/**
 * @typedef {{revision: number, files: any[]}} Changed
 * @param {() => string} id of the draft; empty while there is none
 * @param {(change: (id: string, revision: number) => Promise<Changed>) => Promise<any>} change does something with the draft
 * @returns {() => Promise<void>} settled when everything that was chosen is there
 */
export function files(id, change) {
  const list = part('file-lines');
  const words = list.dataset;
  let shown = [];
  let sending = Promise.resolve();

  const tell = (sentence) => { part('files-said').textContent = sentence; };
  const place = (file) => `approvals/${id()}/files/${file.id}`;

  function refuse(sentence) {
    part('files-refused').textContent = sentence;
    part('files-refused').hidden = !sentence;
  }

  function show(now) {
    shown = now;
    redraw(list, shown.map(line));
    part('files-none').hidden = shown.length > 0;
  }

  function line(file, at) {
    const name = element('a', { className: 'file-name', href: `/api/${place(file)}`, download: '' }, file.name);
    const about = element('span', { className: 'small soft nowrap' }, file.version > 1 ? `${size(file.size)}　${said(words.version, file.version)}` : size(file.size));
    const buttons = element('div', { className: 'buttons' }, look(file), ...movers(words, file.id, file.name, at, shown.length, (to) => move(file, to)),
      renewal(file), quiet(words.remove, file.name, (event) => remove(file, event.target)));
    return element('li', { className: 'file-line' }, name, ' ', about, buttons);
  }

  const look = (file) => (file.shown
    ? element('a', { className: QUIET, href: `/api/${place(file)}/preview`, target: '_blank', rel: 'noopener' }, words.look, heard(file))
    : '');
  const heard = (file) => element('span', { className: 'only-heard' }, ` ${file.name}`);

  const move = (file, to) => act(said(words.moved, file.name, to + 1),
    (revision, commandId) => call('PUT', `${place(file)}/place`, { commandId, revision, place: to + 1 }));

  function renewal(file) {
    const input = element('input', { type: 'file', className: 'only-heard' });
    input.addEventListener('change', () => send([...input.files], (how, revision, commandId) => call('POST',
      `${place(file)}/versions?commandId=${commandId}&revision=${revision}&${how.query}`, how.body)));
    return element('label', { className: `${QUIET} file-pick` }, words.renew, heard(file), input);
  }

  async function remove(file, button) {
    if (await ask(said(words.sure, file.name), button)) {
      await act(said(words.removed, file.name),
        (revision, commandId) => call('DELETE', `${place(file)}?commandId=${commandId}&revision=${revision}`));
    }
  }

  /** Under one number, however often it is sent. @param {(revision: number, commandId: string) => Promise<Changed>} work */
  async function act(done, work) {
    const commandId = uuid();
    refuse('');
    try {
      await change(async (draft, revision) => {
        const answer = await work(revision, commandId);
        show(answer.files);
        refuse('');
        tell(done);
        return answer;
      });
    } catch (failure) {
      refuse(failure.lost ? words.lost : failure.message);
    }
  }

  /** One behind the other; what is refused leaves the others alone, and its sentence stands until the next is chosen. */
  async function all(chosen, work) {
    const refused = [];
    for (const file of chosen) {
      const waiting = element('li', { className: 'file-line soft' }, said(words.sending, file.name, 0));
      list.append(waiting);
      try {
        const how = await bring(KIND, file, (share) => { waiting.textContent = said(words.sending, file.name, Math.floor(share * 100)); });
        await act(said(words.added, file.name), (revision, commandId) => work(how, revision, commandId));
      } catch (failure) {
        refuse(failure.message);
      }
      waiting.remove();
      refused.push(part('files-refused').textContent);
    }
    refuse(refused.filter(Boolean).join(' '));
  }

  function send(chosen, work) {
    sending = sending.then(() => all(chosen, work));
    return sending;
  }

  const add = (chosen) => send(chosen, (how, revision, commandId) => call('POST',
    `approvals/${id()}/files?commandId=${commandId}&revision=${revision}&${how.query}`, how.body));

  const pick = /** @type {HTMLInputElement} */ (part('file-pick'));
  pick.addEventListener('change', () => {
    add([...pick.files]);
    pick.value = '';
  });

  const zone = part('draft-files');
  const carries = (event) => [...event.dataTransfer?.types ?? []].includes('Files');
  /** A file that misses the place must not take the page away. */
  document.addEventListener('dragover', (event) => {
    if (carries(event)) {
      event.preventDefault();
      zone.classList.toggle('draft-files-over', zone.contains(/** @type {Node} */ (event.target)));
    }
  });
  document.addEventListener('dragleave', (event) => zone.classList.toggle('draft-files-over', event.relatedTarget !== null && zone.classList.contains('draft-files-over')));
  document.addEventListener('drop', (event) => {
    if (carries(event)) {
      event.preventDefault();
      zone.classList.remove('draft-files-over');
      if (zone.contains(/** @type {Node} */ (event.target))) {
        add([...event.dataTransfer.files]);
      }
    }
  });
  if (id()) {
    call('GET', `approvals/${id()}/files`).then(show, (failure) => refuse(failure.message));
  }
  return () => sending;
}
