/** Past answers to questions like the one shown, from the archive: subject by subject, with how each begins, whose it was and when. */
import { call } from '../frame/api.js';
import { day } from '../frame/days.js';

const MOST = 8;
const LONGEST_TEXT = 1000;

/** @param {{id: number|string, opening?: string, questioner?: string, date?: string, dateInWords?: string}} hit */
function entry(hit) {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.className = 'entry small';
  link.href = `/archive/answer.xhtml?id=${encodeURIComponent(hit.id)}`;
  const opening = Object.assign(document.createElement('span'), { className: 'entry-main as-typed', textContent: hit.opening ?? '' });
  const source = Object.assign(document.createElement('span'), { className: 'entry-end', textContent: `${hit.questioner ?? ''}　${day(hit)}` });
  link.append(opening, source);
  item.append(link);
  return item;
}

/** The answers come subject by subject; each begins where the title changes. */
function subjects(hits, untitled) {
  const parts = [];
  hits.forEach((hit, index) => {
    if (index === 0 || hit.title !== hits[index - 1].title) {
      const title = Object.assign(document.createElement('h4'), { className: 'similar-subject', textContent: hit.title || untitled });
      parts.push(title, Object.assign(document.createElement('ul'), { className: 'entries' }));
    }
    parts.at(-1).append(entry(hit));
  });
  return parts;
}

/** @param {ParentNode} where */
export async function similar(where) {
  const section = where.querySelector('[data-similar]');
  if (!(section instanceof HTMLElement)) {
    return;
  }
  const list = section.querySelector('.similar-subjects');
  try {
    const text = [...section.dataset.similar].slice(0, LONGEST_TEXT).join('');
    const { hits } = await call('GET', `past-answers/similar?size=${MOST}&text=${encodeURIComponent(text)}`);
    list.replaceChildren(...(hits.length === 0 ? [section.dataset.none] : subjects(hits, section.dataset.untitled)));
  } catch {
    list.replaceChildren(section.dataset.failed);
  }
}
