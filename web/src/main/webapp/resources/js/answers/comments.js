/** Conversations about passages, beside the text and marked in it. */
import { call } from '../frame/api.js';
import { open } from '../frame/dialogs.js';
import { done, settle } from '../frame/typed.js';
import { oneAtATime } from '../live/reading.js';
import { placeInEditor } from './binding.js';
import { attempt, element, part, sentence, showOnly } from './dom.js';
import { chosenPassage, placeOf, showPassages } from './passages.js';
import { onSend } from './send-form.js';

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
    showOnly(list, threads.length === 0 ? [element('li', { className: 'soft' }, list.dataset.none)] : threads.map(drawn));
    settle();
    const open = threads.filter((each) => !each.resolved).length;
    part('comment-count').textContent = open === 0 ? '' : String(open);
    mark();
  };
  /** A conversation that is as it was stays in the page as it is, with the reply that somebody is writing in it. */
  const drawn = (each) => {
    const look = JSON.stringify(each);
    const before = document.getElementById(`thread-${each.id}`);
    return before?.look === look ? before : Object.assign(thread(each), { look });
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
    const words = element('textarea', { className: 'textarea thread-reply', id: `reply-words-${each.id}`, rows: 2 });
    words.dataset.most = '4000';
    words.setAttribute('aria-label', list.dataset.reply);
    words.placeholder = list.dataset.reply;
    const refusal = element('p', { className: 'field-error', hidden: true });
    const form = element('form', { id: `reply-${each.id}` }, words, refusal, element('div', { className: 'buttons' },
      element('button', { type: 'submit', className: 'button button-small button-secondary' }, list.dataset.send),
      element('button', { type: 'button', className: 'button button-small button-quiet', onclick: () => act('PUT', `${path}/${each.id}/resolution`) }, list.dataset.resolve)));
    form.dataset.unsaved = 'watch';
    const send = (number) => call('POST', `${path}/${each.id}/replies`, { commandId: number, body: words.value });
    onSend(form, async (number) => words.value.trim() && answer(form, await send(number)));
    return form;
  }

  /** The reply is taken: what is drawn now has an empty place for the next. */
  function answer(form, fresh) {
    done(form);
    show(fresh);
  }

  function goTo(each) {
    const place = placeOf(each, shared.text)?.map((index) => placeInEditor(view, index));
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
  onSend(part('comment-form'), async (number) => {
    show(await call('POST', path, { commandId: number, ...chosen, body: part('comment-body').value }));
    document.dispatchEvent(new CustomEvent('gijido:comments'));
  });
  return { load: oneAtATime(async () => show(await call('GET', path))), mark };
}
