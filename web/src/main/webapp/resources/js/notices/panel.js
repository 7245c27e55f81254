/**
 * The panel of the bell: what waits, what happened, and both. It opens where the bell is, takes the focus, and gives it back;
 * Escape and a press elsewhere close it. Without this script the bell leads to the front page.
 */
import { call } from '../frame/api.js';
import { nothing, told, waits } from './lines.js';

/** Beside what happened no more than the most urgent. */
const MOST_WAITING = { waiting: 30, all: 5 };
const part = (name) => document.getElementById(`bell-${name}`);

/**
 * @param {HTMLElement} bell
 * @param {(now: {waiting: number, unread: boolean}) => void} found hears what the server counts
 * @returns {{stale: () => void}} what is shown is read anew
 */
export function panel(bell, found) {
  const opener = part('opener');
  const words = bell.dataset;
  let view = 'waiting';
  /** What the server said last; null until then. */
  let known = null;

  opener.setAttribute('role', 'button');
  opener.setAttribute('aria-haspopup', 'dialog');
  opener.setAttribute('aria-expanded', 'false');

  const isShown = () => !part('panel').hidden;

  async function open() {
    part('panel').hidden = false;
    opener.setAttribute('aria-expanded', 'true');
    part('body').replaceChildren(nothing(words.loading));
    part('panel').focus();
    await load();
  }

  function close(back = true) {
    part('panel').hidden = true;
    opener.setAttribute('aria-expanded', 'false');
    if (back) {
      opener.focus();
    }
  }

  async function load() {
    try {
      const [waiting, notices] = await Promise.all([call('GET', 'waiting'), call('GET', 'notices')]);
      known = { waiting, notices };
      draw();
      found(notices);
    } catch {
      part('body').replaceChildren(nothing(words.failed));
    }
  }

  function draw() {
    bell.querySelectorAll('[data-view]').forEach((button) =>
      button.setAttribute('aria-pressed', String(/** @type {HTMLElement} */ (button).dataset.view === view)));
    if (!known) {
      return;
    }
    const parts = [];
    if (view !== 'told') {
      parts.push(...waits(known.waiting.slice(0, MOST_WAITING[view]), words, known.notices.waiting));
    }
    if (view !== 'waiting') {
      parts.push(...told(known.notices.groups, words, (object) => read(object)));
    }
    part('body').replaceChildren(...parts);
    part('read-all').hidden = view === 'waiting' || known.notices.groups.every((group) => group.read);
  }

  /** @param {string} [object] only those about it */
  async function read(object) {
    await call('POST', 'notices/read', { upTo: known.notices.upTo, object }, { again: true }).catch(() => {});
    await load();
    part('panel').focus();
  }

  opener.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) {
      return;
    }
    event.preventDefault();
    if (isShown()) {
      close();
    } else {
      open();
    }
  });
  opener.addEventListener('keydown', (event) => {
    if (event.key === ' ') {
      event.preventDefault();
      opener.click();
    }
  });
  part('close').addEventListener('click', () => close());
  part('read-all').addEventListener('click', () => read());
  bell.addEventListener('click', (event) => {
    const chosen = /** @type {HTMLElement} */ (event.target).closest('[data-view]');
    if (chosen instanceof HTMLElement) {
      view = chosen.dataset.view;
      draw();
    }
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && isShown()) {
      close();
    }
  });
  document.addEventListener('click', (event) => {
    if (isShown() && !bell.contains(/** @type {Node} */ (event.target))) {
      close(false);
    }
  });
  bell.addEventListener('focusout', ({ relatedTarget }) => {
    if (isShown() && relatedTarget instanceof Node && !bell.contains(relatedTarget)) {
      close(false);
    }
  });
  return { stale: () => isShown() && load() };
}
