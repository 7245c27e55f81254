/**
 * From one thing that waits for the reader to the next, without going back to the list. The list is read when the page opens
 * and stays: what was just done has left it on the server, but here it is still known what came after it.
 */
import { call } from './api.js';
import { onKeys } from './keys.js';

const KEYS = { ArrowLeft: 'walk-previous', ArrowRight: 'walk-next' };
/** As long as a second press of the button before may still be on its way. */
const STILL_MS = 900;
/** Said in the address, and taken out of it at once: a browser may refuse to store anything. */
const WALKED = '#next';

const part = (id) => document.getElementById(id);
const here = () => location.pathname + location.search;

function link(id, path) {
  if (path) {
    part(id).setAttribute('href', path);
  }
}

/** Neighbours of a thing; after the last one comes the first, and of what does not wait for the reader the first is the next. */
export function neighbours(paths, path) {
  const at = paths.indexOf(path);
  const others = paths.filter((each) => each !== path);
  return { at, previous: paths[at - 1] ?? null, next: paths[at + 1] ?? others[0] ?? null };
}

/** Paths of what waits, the most urgent first; without an answer there is no way on, and the page does its work all the same. */
async function read() {
  const paths = (await call('GET', 'waiting').catch(() => [])).map((one) => one.path);
  const { at, previous, next } = neighbours(paths, here());
  link('walk-previous', previous);
  link('walk-next', next);
  part('walk').hidden = !previous && !next;
  const { word, others } = part('walk-place').dataset;
  part('walk-place').textContent = at < 0 ? others.replace('{0}', String(paths.length)) : word.replace('{0}', String(at + 1)).replace('{1}', String(paths.length));
  return next;
}

function goBy(event) {
  const way = part(KEYS[event.code]);
  if (!way?.hasAttribute('href')) {
    return false;
  }
  way.click();
  return true;
}

/**
 * Shows the way on in the g:decide of the page.
 * @returns {{still: Promise<void>, next: Promise<string|null>, go: (path: string) => void}} `still` is over when a press can
 *   only be meant for this page; where it goes on
 */
export function walk() {
  const walked = location.hash === WALKED;
  if (walked) {
    history.replaceState(history.state, '', here());
  }
  onKeys({ walk: goBy });
  return {
    still: new Promise((done) => { window.setTimeout(done, walked ? STILL_MS : 0); }),
    next: read(),
    go: (path) => location.assign(path + WALKED),
  };
}
