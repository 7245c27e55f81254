/** Conversations about passages, beside the text and marked in it. */
import { open } from '../frame/dialogs.js';
import { uuid } from '../live/live.js';
import { oneAtATime } from '../live/reading.js';
import { call } from './api.js';
import { attempt, element, part, sentence } from './dom.js';
import { chosenPassage, placeOf, showPassages } from './passages.js';

/**
 * @param {string} question
 * @param {import('./shared-text.js').SharedText} shared
 * @param {import('../vendor/coediting.js').EditorView} view
 */
export function comments(question, shared, view) {
  const list = part('threads');
  const path = `answers/${question}/comments`;
  let threads = [];
  let chosen = null;

  const show = (fresh) => {
    threads = fresh;
    list.replaceChildren(...threads.map(thread));
    if (threads.length === 0) {
      list.replaceChildren(element('li', { className: 'soft' }, list.dataset.none));
    }
    const open = threads.filter((each) => !each.resolved).length;
    part('comment-count').textContent = open === 0 ? '' : String(open);
    mark();
  };
  const mark = () => showPassages(view, shared.text, threads);
  const act = (method, where, body) => attempt('comments-refused', async () => show(await call(method, where, body)));

  function thread(each) {
    const item = element('li', { className: each.resolved ? 'thread thread-resolved' : 'thread', id: `thread-${each.id}` });
    item.append(passage(each), ...each.comments.map(comment));
    if (each.resolved) {
      item.append(element('p', { className: 'small soft' }, sentence(list.dataset.resolved, each.resolver, each.resolvedAt)),
        element('button', { type: 'button', className: 'button button-small button-quiet', onclick: () => act('DELETE', `${path}/${each.id}/resolution`) }, list.dataset.reopen));
    } else {
      item.append(reply(each));
    }
    return item;
  }

  function passage(each) {
    const gone = each.start && !placeOf(each, shared.text);
    const button = element('button', { type: 'button', className: 'thread-passage', onclick: () => goTo(each) },
      each.start ? `「${each.quoted}」` : list.dataset.whole);
    return gone ? element('span', {}, button, element('span', { className: 'small soft' }, list.dataset.gone)) : button;
  }

  function comment(said) {
    return element('div', { className: 'thread-comment' },
      element('p', { className: 'small' }, element('span', { className: 'strong' }, said.name), `　${said.division || said.department}　`, element('span', { className: 'soft' }, said.at)),
      element('p', { className: 'as-typed' }, said.body));
  }

  function reply(each) {
    const words = element('textarea', { className: 'textarea thread-reply', rows: 2, maxLength: 4000 });
    words.setAttribute('aria-label', list.dataset.reply);
    words.placeholder = list.dataset.reply;
    return element('div', {}, words, element('div', { className: 'buttons' },
      element('button', { type: 'button', className: 'button button-small button-secondary',
        onclick: () => words.value.trim() && act('POST', `${path}/${each.id}/replies`, { commandId: uuid(), body: words.value }) }, list.dataset.send),
      element('button', { type: 'button', className: 'button button-small button-quiet', onclick: () => act('PUT', `${path}/${each.id}/resolution`) }, list.dataset.resolve)));
  }

  function goTo(each) {
    const place = placeOf(each, shared.text);
    if (place) {
      view.dispatch({ selection: { anchor: place[0], head: place[1] }, scrollIntoView: true });
      view.focus();
    }
  }

  part('comment-add').addEventListener('mousedown', (event) => event.preventDefault());
  part('comment-add').addEventListener('click', () => {
    chosen = chosenPassage(view, shared.text);
    part('comment-quoted').textContent = chosen ? chosen.quoted : list.dataset.whole;
    open('comment-dialog');
  });
  part('comment-form').addEventListener('submit', async (event) => {
    event.preventDefault();
    const body = part('comment-body');
    part('comment-dialog').close();
    if (await act('POST', path, { commandId: uuid(), ...chosen, body: body.value })) {
      body.value = '';
      document.dispatchEvent(new CustomEvent('gijido:comments'));
    }
  });
  return { load: oneAtATime(async () => show(await call('GET', path))), mark };
}
