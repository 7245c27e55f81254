/**
 * The sitting as this browser knows it: read once, then kept true by its live topic. Two kinds of event are applied as
 * they come, since they come to all at once and a ballot should be seen at once; after any other the state is read again.
 *
 * @typedef {import('../live/live.js').LiveEvent} LiveEvent
 * @typedef {'connecting'|'open'|'lost'|'ended'} Connection
 */
import { call } from '../frame/api.js';
import { hold } from '../frame/sitting.js';
import { reconnect, subscribe, watch } from '../live/live.js';
import { oneAtATime } from '../live/reading.js';
import { ANSWER_MS } from './act.js';
import { apply } from './applied.js';
import { fetchLetters } from './words.js';

const LONGEST_DELAY_MS = 150;
const RETRY_MS = 1000;
const REMEMBERED = 500;
/** An event that the state knows must come by the socket within this time, or the socket is dead. */
const SILENT_MS = 2000;

const root = document.querySelector('[data-sitting]');

/** `state` is what GET /api/sittings/{id}/chamber answers, see docs; null until it was read. */
export const chamber = {
  sitting: root?.getAttribute('data-sitting') ?? '',
  /** @type {any} */ state: null,
  /** @type {Connection} */ connection: 'connecting',
  /** Whether the last call was answered: a dead network closes no socket for minutes. */
  reachable: true,
  /** @type {any} why it cannot be read */ problem: null,
};

/** @type {Set<() => void>} */
const renderers = new Set();
/** @type {Map<string, (event: LiveEvent) => void>} */
const listeners = new Map();
/** Events of the last moments: a state that was read before them is brought up to them. @type {LiveEvent[]} */
let recent = [];
let followed = false;
/** The newest number that the socket brought. */
let heard = 0;
let timer = 0;

/** @param {() => void} renderer called after every change */
export function onChange(renderer) {
  renderers.add(renderer);
}

/** @param {string} type @param {(event: LiveEvent) => void} listener */
export function onEvent(type, listener) {
  listeners.set(type, listener);
}

export const offline = () => chamber.connection === 'lost' || !chamber.reachable;

export function tell() {
  renderers.forEach((renderer) => renderer());
}

/** Reads the state now; while one reading is under way, once more after it. */
export const reload = oneAtATime(load);

async function load() {
  window.clearTimeout(timer);
  try {
    const fresh = await call('GET', `sittings/${chamber.sitting}/chamber`, undefined, { within: ANSWER_MS, again: false });
    recent.filter((event) => event.seq > fresh.seq).forEach((event) => apply(fresh, event));
    chamber.state = fresh;
    chamber.problem = null;
    chamber.reachable = true;
    follow(fresh.seq);
    if (chamber.connection === 'lost') {
      reconnect();
      later(RETRY_MS);
    } else if (fresh.seq > heard) {
      window.setTimeout(() => chamber.connection === 'open' && fresh.seq > heard && reconnect(), SILENT_MS);
    }
  } catch (failure) {
    chamber.problem = failure.problem ?? null;
    chamber.reachable = !failure.lost;
    later(RETRY_MS);
  }
  tell();
}

/** Not all browsers at the same moment. */
function later(most) {
  window.clearTimeout(timer);
  timer = window.setTimeout(reload, most * (0.5 + Math.random() / 2));
}

function follow(seq) {
  if (!followed) {
    followed = true;
    heard = seq;
    subscribe(`chamber:${chamber.sitting}`, seq, { event: receive, snapshot });
    watch(connected);
  }
}

function snapshot(seq) {
  heard = seq;
  reload();
}

/** @param {LiveEvent} event */
function receive(event) {
  heard = event.seq;
  recent = [...recent.slice(-REMEMBERED), event];
  if (apply(chamber.state, event)) {
    tell();
  } else {
    later(Math.min(LONGEST_DELAY_MS, 2 * (chamber.state?.roll.inOffice ?? 0)));
  }
  listeners.get(event.type)?.(event);
}

/** @param {Connection} next */
function connected(next) {
  chamber.connection = next;
  tell();
  if (next === 'open' || next === 'lost') {
    reload();
  }
}

/** Begins: also after sleep, another network, or the browser's own keeping of pages. */
export function start() {
  hold();
  fetchLetters();
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && reload());
  window.addEventListener('online', reload);
  window.addEventListener('pageshow', (event) => event.persisted && reload());
  if (chamber.sitting) {
    reload();
  }
}
