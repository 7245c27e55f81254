/**
 * The bell on every page: a number of what must be done, a dot for what is unread. Both are the server's; the tabs of a browser
 * tell each other what a page has just brought, and the live log says when there may be something new.
 */
import { call } from '../../frame/api.js';
import { isOpen } from '../../frame/sitting.js';
import { subscribe } from '../../live/live.js';
import { oneAtATime } from '../../live/reading.js';
import { panel } from '../panel.js';

/** A page that is left at once opens no connection for the bell. */
const SETTLED_MS = 3000;
const SPREAD_MS = 400;
const SAY_MS = 10000;
const MOST = 1000;

const bell = /** @type {HTMLElement} */ (document.getElementById('bell'));
const part = (name) => document.getElementById(`bell-${name}`);
const tabs = 'BroadcastChannel' in window ? new BroadcastChannel('gijido-bell') : null;
let said = 0;
let timer = 0;

/** @param {{waiting: number, unread: boolean}} now */
async function show({ waiting, unread }) {
  const arrived = unread && part('dot').hidden;
  part('count').hidden = waiting === 0;
  part('count').textContent = waiting >= MOST ? bell.dataset.many.replace('{0}', String(waiting)) : String(waiting);
  part('dot').hidden = !unread;
  if (arrived && Date.now() - said > SAY_MS && !(await isOpen())) {
    said = Date.now();
    part('status').textContent = '';
    part('status').textContent = bell.dataset.arrived;
  }
}

const tell = (now) => tabs?.postMessage({ account: account(), ...now });
const account = () => document.querySelector('meta[name="gijido-account"]')?.getAttribute('content') ?? '';

/** @param {{waiting: number, unread: boolean}} now */
function found(now) {
  show(now);
  tell({ waiting: now.waiting, unread: now.unread });
}

const read = oneAtATime(async () => {
  const now = await call('GET', 'notices/bell').catch(() => null);
  if (now) {
    found(now);
    details.stale();
  }
});

/** Not all browsers at the same moment. */
function later() {
  window.clearTimeout(timer);
  timer = window.setTimeout(read, SPREAD_MS * Math.random());
}

const details = bell ? panel(bell, found) : { stale() {} };

if (bell) {
  tabs?.addEventListener('message', ({ data }) => data.account === account() && show(data));
  tell({ waiting: Number(bell.dataset.waiting), unread: bell.dataset.unread === 'true' });
  window.setTimeout(() => (bell.dataset.topics ?? '').split(' ').filter(Boolean)
    .forEach((followed) => subscribe(followed.split('@')[0], Number(followed.split('@')[1]), { event: later, snapshot: later })), SETTLED_MS);
}
