/** Past answers beside the editor: search, what is similar to this question, and quoting with the source. */
import { call } from '../frame/api.js';
import { day } from '../frame/days.js';
import { element, part, sentence } from './dom.js';

const LONGEST_TEXT = 1000;

/**
 * @param {string} question its number @param {string} text of the question, for what is similar to it
 * @param {(words: string) => 'taken'|'locked'|'tooLong'} quote puts words into the answer
 */
export function pastAnswers(question, text, quote) {
  const list = part('past-hits');
  const status = part('past-status');
  let asked = 0;

  /** Only the answer to what was asked last is shown. */
  async function find(path, found) {
    asked += 1;
    const turn = asked;
    status.textContent = status.dataset.searching;
    try {
      const { hits, total } = await call('GET', path);
      if (turn === asked) {
        list.replaceChildren(...(found === status.dataset.similar ? bySubject(hits) : hits.map((each) => hit(each))));
        status.textContent = hits.length === 0 ? status.dataset.none : sentence(found, total ?? hits.length, hits.length);
      }
    } catch (failure) {
      if (turn === asked) {
        list.replaceChildren();
        status.textContent = failure.problem?.title ?? status.dataset.failed;
      }
    }
  }

  /** What is similar comes subject by subject: the title stands above, and each answer shows how it begins. */
  const bySubject = (hits) => hits.map((found, index) => {
    const begins = index === 0 || found.title !== hits[index - 1].title;
    return hit(found, begins ? [element('p', { className: 'similar-subject' }, found.title || list.dataset.untitled)] : []);
  });

  /** @param {Node[]} [above] of a hit that is shown by how its answer begins, and not by its title */
  function hit(found, above) {
    const name = above ? found.opening : found.title || beginning(found.question) || list.dataset.untitled;
    const answer = element('p', { className: 'past-answer as-typed' }, found.answer ?? '');
    const done = element('p', { className: 'past-done small', role: 'status' });
    const button = element('button', { type: 'button', className: 'button button-small button-secondary past-quote' }, list.dataset.quote);
    // The caret of the text and the words chosen here both stay where they are.
    button.addEventListener('mousedown', (event) => event.preventDefault());
    button.addEventListener('click', () => {
      const result = quote(`${(chosenIn(answer) || found.answer || '').trim()}\n${source(found)}\n`);
      done.textContent = list.getAttribute(`data-${result}`);
    });
    const page = element('a', { className: 'small', href: found.link, target: '_blank', rel: 'noopener' }, list.dataset.page);
    return element('li', { className: 'past-hit' }, ...(above ?? []),
      element('details', {},
        element('summary', {}, element('span', { className: above ? 'past-opening' : 'past-title' }, name),
          element('span', { className: 'past-source small soft' }, [found.questioner, day(found), found.session, found.answerer].filter(Boolean).join('　')),
          ...snippet(found.highlights?.answer ?? found.highlights?.question)),
        found.question ? element('p', { className: 'past-question small soft as-typed' }, found.question) : '',
        element('div', { className: 'buttons past-buttons' }, button, page), done, answer));
  }

  const beginning = (words) => [...(words ?? '')].slice(0, 60).join('');
  const source = (found) => sentence(list.dataset.source, found.session ?? '', found.dateInWords ?? '', found.questioner ?? '', found.answerer ?? '');

  /** The words that are chosen in a past answer; none: all of it is quoted. */
  function chosenIn(answer) {
    const selection = document.getSelection();
    return selection && answer.contains(selection.anchorNode) && answer.contains(selection.focusNode) ? selection.toString() : '';
  }

  document.addEventListener('selectionchange', () => list.querySelectorAll('details[open]').forEach((each) => {
    each.querySelector('.past-quote').textContent = chosenIn(each.querySelector('.past-answer')) ? list.dataset.chosen : list.dataset.quote;
  }));
  part('past-search').addEventListener('submit', (event) => {
    event.preventDefault();
    const words = part('past-words').value.trim();
    if (words) {
      find(`past-answers?q=${encodeURIComponent(words)}&size=20`, status.dataset.found);
    }
  });
  /** This question's own answer, once signed off, is in the archive too, and would always be the nearest. */
  const similar = () => find(`past-answers/similar?text=${encodeURIComponent([...text].slice(0, LONGEST_TEXT).join(''))}&size=10&without=question-${question}`,
    status.dataset.similar);
  part('past-similar').addEventListener('click', similar);
  return { similar };
}

/** The place that was found. It comes as escaped text with marks; only texts and marks are taken over. */
function snippet(html) {
  if (!html) {
    return [];
  }
  const parts = [...new DOMParser().parseFromString(html, 'text/html').body.childNodes]
    .map((node) => (node.nodeName === 'MARK' ? element('mark', {}, node.textContent) : node.textContent));
  return [element('span', { className: 'past-snippet small' }, ...parts)];
}
