/** Past answers to questions like the one shown, from the archive. */
import { call } from './rest.js';

const MOST = 5;
const LONGEST_TEXT = 1000;

/** @param {{id: number|string, title?: string, session?: string, questioner?: string, answerer?: string}} hit */
function entry(hit) {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.className = 'entry small';
  link.href = `/archive/answer.xhtml?id=${encodeURIComponent(hit.id)}`;
  const title = Object.assign(document.createElement('span'), { className: 'entry-main', textContent: hit.title || hit.questioner || '' });
  const source = Object.assign(document.createElement('span'), { className: 'entry-end', textContent: hit.session ?? '' });
  link.append(title, source);
  item.append(link);
  return item;
}

/** @param {ParentNode} where */
export async function similar(where) {
  const section = where.querySelector('[data-similar]');
  if (!(section instanceof HTMLElement)) {
    return;
  }
  const list = section.querySelector('ul');
  try {
    const text = [...section.dataset.similar].slice(0, LONGEST_TEXT).join('');
    const { hits } = await call('GET', `/api/past-answers/similar?size=${MOST}&text=${encodeURIComponent(text)}`);
    list.replaceChildren(...hits.map(entry));
    if (hits.length === 0) {
      list.replaceChildren(section.dataset.none);
    }
  } catch {
    list.replaceChildren(section.dataset.failed);
  }
}
