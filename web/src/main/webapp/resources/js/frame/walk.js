/**
 * From one thing that waits for the reader to the next, without going back to the list. The list is read when the page opens
 * and stays: what was just done has left it on the server, but here it is still known what came after it.
 */
import { call } from './api.js';

const KEYS = { ArrowLeft: 'walk-previous', ArrowRight: 'walk-next' };
/** As long as a second press of the button before may still be on its way. */
const STILL_MS = 900;
const WALKED = 'gijido.walked';

const part = (id) => document.getElementById(id);
const here = () => location.pathname + location.search;

/** Paths of what waits, the most urgent first. */
async function read() {
  return (await call('GET', 'waiting')).map((one) => one.path);
}

function link(id, path) {
  if (path) {
    part(id).setAttribute('href', path);
  } else {
    part(id).removeAttribute('href');
  }
}

/** Neighbours of a thing; of one that does not wait for the reader the first is the next. */
export function neighbours(paths, path) {
  const at = paths.indexOf(path);
  return { at, previous: at > 0 ? paths[at - 1] : null, next: (at < 0 ? paths[0] : paths[at + 1] ?? (at > 0 ? paths[0] : null)) ?? null };
}

function goBy(event) {
  const typing = event.target.closest?.('input, select, textarea, [contenteditable="true"], [role=tab], [role=listbox], .cm-editor');
  const aside = event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.isComposing;
  const way = part(KEYS[event.key]);
  if (way?.hasAttribute('href') && !typing && !aside && !document.querySelector('dialog[open]')) {
    way.click();
  }
}

/**
 * Shows the way on in the g:decide of the page.
 * @returns {Promise<{next: string|null, go: () => void, still: Promise<void>}>} where it goes on; `still` is over when a press
 *   can only be meant for this page
 */
export async function walk() {
  const walked = sessionStorage.getItem(WALKED) === here();
  sessionStorage.removeItem(WALKED);
  const still = new Promise((done) => { window.setTimeout(done, walked ? STILL_MS : 0); });
  const paths = await read().catch(() => []);
  const { at, previous, next } = neighbours(paths, here());
  link('walk-previous', previous);
  link('walk-next', next);
  part('walk').hidden = !previous && !next;
  part('walk-place').textContent = at < 0 ? '' : part('walk-place').dataset.word.replace('{0}', String(at + 1)).replace('{1}', String(paths.length));
  document.addEventListener('keydown', goBy);
  const go = () => {
    sessionStorage.setItem(WALKED, next);
    location.assign(next);
  };
  return { next, go, still };
}
