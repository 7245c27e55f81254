/**
 * The band on every page of one who takes part in a sitting, while a vote is open there: what is put, and one press to where
 * one votes. It follows the sittings that the page was given, over the page's own connection.
 *
 * @typedef {{sitting: number, seq: number, page: string, vote?: number, round?: number, label?: string}} Sitting
 */
import { call } from '../../frame/api.js';
import { reconnect, subscribe } from '../../live/live.js';
import { oneAtATime } from '../../live/reading.js';
import { ANSWER_MS } from '../act.js';
import { unread } from '../unread.js';

const PULSE_MS = 30000;
const SPREAD_MS = 400;
const band = /** @type {HTMLElement} */ (document.querySelector('.notice[data-notice*="sittings"]'));
const given = JSON.parse(band?.dataset.notice ?? '{"sittings":[],"words":{}}');
/** @type {Map<number, Sitting>} */
const sittings = new Map(given.sittings.map((one) => [one.sitting, one]));
/** The newest number of each topic that came. @type {Map<number, number>} */
const heard = new Map(given.sittings.map((one) => [one.sitting, one.seq]));
let drawn = '';
let timer = 0;

/** Drawn anew only for another vote, so that it is read out once. */
function draw() {
  const open = [...sittings.values()].filter((one) => one.vote);
  const key = open.map((one) => `${one.sitting}.${one.vote}.${one.round}`).join();
  if (drawn !== key) {
    drawn = key;
    band.replaceChildren(...open.map(line));
    unread(open.length ? given.words.open : '');
    room();
  }
}

/** @param {Sitting} one */
function line({ page, label }) {
  const made = document.createElement('p');
  made.className = 'notice-line';
  const what = document.createElement('strong');
  what.textContent = given.words.now.replace('{0}', label);
  const link = document.createElement('a');
  link.className = 'button notice-link';
  link.href = page;
  link.textContent = given.words[page.includes('tablet') ? 'vote' : 'run'];
  made.append(what, ' ', link);
  return made;
}

/** What stays at the top of a page stands below the band. */
function room() {
  document.documentElement.style.setProperty('--notice', `${band.offsetHeight}px`);
}

/** @param {import('../../live/live.js').LiveEvent} event */
function receive(sitting, event) {
  heard.set(sitting, Math.max(event.seq, heard.get(sitting) ?? 0));
  if (event.type === 'chamber.opened') {
    const { id, round, label } = event.data.vote;
    Object.assign(sittings.get(sitting), { vote: id, round, label });
    draw();
  } else if (event.type !== 'chamber.counted') {
    later();
  }
}

/** Not all browsers at the same moment. */
function later() {
  window.clearTimeout(timer);
  timer = window.setTimeout(read, SPREAD_MS * Math.random());
}

const read = oneAtATime(async () => {
  const answer = await call('GET', 'votes/open', undefined, { within: ANSWER_MS, again: false }).catch(() => null);
  if (answer === null) {
    return;
  }
  const fresh = new Map(answer.map((one) => [one.sitting, one]));
  for (const [id, before] of sittings) {
    const now = fresh.get(id);
    if (now && now.seq > (heard.get(id) ?? 0)) {
      // The server knows more than the connection brought: it is dead, or about to bring it.
      window.setTimeout(() => now.seq > (heard.get(id) ?? 0) && reconnect(), 2000);
    }
    sittings.set(id, now ?? { ...before, vote: undefined });
  }
  draw();
});

/** A network that dies without a word closes no connection for minutes. */
function beat() {
  window.setTimeout(async () => {
    if (document.visibilityState === 'visible') {
      await read();
    }
    beat();
  }, PULSE_MS * (0.75 + Math.random() / 2));
}

if (band) {
  sittings.forEach((one, id) => subscribe(`chamber:${id}`, one.seq, {
    event: (event) => receive(id, event),
    snapshot: (seq) => { heard.set(id, seq); later(); },
  }));
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && later());
  window.addEventListener('online', later);
  window.addEventListener('resize', room);
  new ResizeObserver(room).observe(band);
  draw();
  beat();
}
