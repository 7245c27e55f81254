/** The revisions of the text by person and minute. */
import { call } from '../frame/api.js';
import { ask } from '../frame/confirm.js';
import { uuid } from '../live/live.js';
import { showDifference } from './difference.js';
import { element, part, sentence } from './dom.js';

/** @param {string} question @param {() => boolean} writable */
export function history(question, writable) {
  const list = part('history');
  const path = `answers/${question}/revisions`;
  let version = 0;

  const restore = (revision) => async () => {
    if (await ask(sentence(part('restore').dataset.sure, revision.at))) {
      await call('POST', `${path}/${revision.id}/restoration`, { commandId: uuid() });
      part('difference-dialog').close();
    }
  };

  async function load() {
    const { total, revisions } = await call('GET', `${path}?size=100`);
    version = total;
    list.replaceChildren(...revisions.map((revision, index) => element('li', { className: 'history-entry' },
      element('button', {
        type: 'button',
        onclick: () => showDifference(`${path}/${revision.id}/difference`, `${revision.at} ${revision.name}`, writable() && index > 0 ? restore(revision) : null),
      },
      element('span', { className: 'history-number number' }, String(total - index)),
      element('span', {}, revision.name, element('br'), element('span', { className: 'small soft' }, `${revision.at}　${revision.division}`)),
      element('span', { className: 'history-show small' }, list.dataset.show)))));
    if (revisions.length === 0) {
      list.replaceChildren(element('li', { className: 'soft' }, list.dataset.none));
    }
    return version;
  }

  return { load, get version() { return version; } };
}
