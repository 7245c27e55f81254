/** Past answers beside the editor: search, what is similar to this question, and quoting with the source. */
import { call } from './api.js';
import { element, part, sentence } from './dom.js';

/** @param {string} question text of the question, for what is similar to it @param {(words: string) => void} insert */
export function pastAnswers(question, insert) {
  const list = part('past-hits');
  const status = part('past-status');

  async function find(path) {
    try {
      const { hits, total } = await call('GET', path);
      list.replaceChildren(...hits.map(hit));
      status.textContent = hits.length === 0 ? status.dataset.none : sentence(status.dataset.found, total ?? hits.length);
    } catch (failure) {
      list.replaceChildren();
      status.textContent = failure.problem?.title ?? status.dataset.failed;
    }
  }

  function hit(found) {
    const source = sentence(list.dataset.source, found.session ?? '', found.questioner ?? '', found.title ?? '');
    const answer = element('p', { className: 'past-answer as-typed' }, found.answer ?? '');
    const quote = element('button', { type: 'button', className: 'button button-small button-secondary', onclick: () => insert(quoted(found, answer, source)) }, list.dataset.quote);
    quote.addEventListener('mousedown', (event) => event.preventDefault());
    return element('li', { className: 'past-hit' },
      element('details', {},
        element('summary', {}, element('span', { className: 'small soft' }, `${found.session ?? ''}　${found.questioner ?? ''}　${found.answerer ?? ''}`), element('br'),
          element('span', {}, found.title || (found.question ?? '').slice(0, 60))),
        found.question ? element('p', { className: 'past-question small soft as-typed' }, found.question) : '',
        answer, quote));
  }

  /** The words that are chosen in the past answer, or all of it; the source goes with them. */
  function quoted(found, answer, source) {
    const selection = document.getSelection();
    const chosen = selection && answer.contains(selection.anchorNode) && answer.contains(selection.focusNode) ? selection.toString() : '';
    return `${(chosen || found.answer || '').trim()}\n${source}\n`;
  }

  part('past-search').addEventListener('submit', (event) => {
    event.preventDefault();
    const words = part('past-words').value.trim();
    if (words) {
      find(`past-answers?q=${encodeURIComponent(words)}&size=20`);
    }
  });
  const similar = () => find(`past-answers/similar?text=${encodeURIComponent(question.slice(0, 1000))}&size=10`);
  part('past-similar').addEventListener('click', similar);
  return { similar };
}
