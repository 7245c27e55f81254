/** The question beside the board: read from the server as the page would show it, without leaving the list. */
import { lineOf } from './lines.js';
import { similar } from './similar.js';

const panel = document.getElementById('panel');
const board = document.getElementById('board');
let shown = '';
let newest = 0;

/** @returns {string} the id of the question that is shown, or an empty text */
export function chosen() {
  return shown;
}

/** @param {string} id */
export async function choose(id) {
  const request = ++newest;
  const response = await fetch(`/questions/panel.xhtml?question=${id}`);
  const page = await response.text();
  if (request !== newest || !response.ok) {
    return;
  }
  shown = id;
  board.dataset.chosen = 'true';
  const parsed = new DOMParser().parseFromString(page, 'text/html');
  panel.replaceChildren(...parsed.body.childNodes);
  document.querySelectorAll('#lines tr.chosen').forEach(line => line.classList.remove('chosen'));
  lineOf(id)?.classList.add('chosen');
  lineOf(id)?.scrollIntoView({ block: 'nearest' });
  const address = new URL(location.href);
  address.searchParams.set('question', id);
  history.replaceState(null, '', address);
  similar(panel);
}

function close() {
  const line = lineOf(shown);
  shown = '';
  delete board.dataset.chosen;
  line?.classList.remove('chosen');
  const address = new URL(location.href);
  address.searchParams.delete('question');
  history.replaceState(null, '', address);
  /** @type {HTMLElement|null} */ (line?.querySelector('.row-link'))?.focus();
}

/** Reads the shown question again. */
export function refresh() {
  if (shown) {
    choose(shown);
  }
}

document.addEventListener('click', event => {
  const link = event.target instanceof Element ? event.target.closest('#lines .row-link') : null;
  if (panel && link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
    event.preventDefault();
    choose(/** @type {HTMLElement} */ (link.closest('tr')).dataset.question);
  }
});

document.getElementById('close-panel')?.addEventListener('click', close);
document.addEventListener('keydown', event => {
  if (event.key === 'Escape' && shown && !document.querySelector('dialog[open]')) {
    close();
  }
});

const first = panel?.querySelector('article[data-question]');
if (first instanceof HTMLElement) {
  shown = first.dataset.question;
  lineOf(shown)?.scrollIntoView({ block: 'nearest' });
  similar(panel);
}
