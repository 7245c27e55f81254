/**
 * The page's line to the server: the connection that all tabs of this browser share, or one of its own where the browser has
 * no shared workers, or none that comes up. Either way the page sends the same frames and gets the same.
 *
 * @typedef {import('./connection.js').LiveState} LiveState
 * @typedef {{changed: (state: LiveState) => void, came: (frames: any[]) => void}} Page
 * @typedef {{send: (frame: any) => void, retryNow: () => void, reconnect: () => void, drop: () => void}} Line
 */
import { account } from '../frame/kept.js';
import { Connection } from './connection.js';

/** Counted up when what page and worker say to each other changes: pages of before keep their worker. */
const SPEECH = 1;
const JOIN_MS = 3000;

const visitor = () => ({
  token: document.querySelector('meta[name="gijido-token"]')?.getAttribute('content') ?? '', account: account(),
});

/** @param {Page} page @returns {Line} */
export function lay(page) {
  let line = null;
  const alone = () => { line = ownLine(page); };
  try {
    line = window.SharedWorker && navigator.locks ? sharedLine(page, alone) : null;
  } catch {
    // The browser has shared workers, but not here.
  }
  if (!line) {
    alone();
  }
  return {
    send: (frame) => line.send(frame),
    retryNow: () => line.retryNow(),
    reconnect: () => line.reconnect(),
    drop: () => line.drop(),
  };
}

/** @param {Page} page @returns {Line} */
function ownLine(page) {
  const connection = new Connection(visitor, page.changed, page.came);
  connection.connect();
  return connection;
}

/**
 * @param {Page} page
 * @param {() => void} failed there is no worker; nothing was said to the page before
 * @returns {Line}
 */
function sharedLine(page, failed) {
  let tell = () => {};
  let ended = false;
  // A page that comes back from the browser's memory was given up by the worker.
  const shown = (event) => event.persisted && join();
  const changed = (state) => {
    ended = state === 'ended';
    page.changed(state);
  };
  const join = () => {
    tell('leave');
    ended = false;
    tell = enter({ changed, came: page.came }, {
      failed: () => {
        window.removeEventListener('pageshow', shown);
        failed();
      },
      died: () => {
        page.changed('lost');
        join();
      },
    });
  };
  join();
  window.addEventListener('pageshow', shown);
  return {
    send: (frame) => tell('send', frame),
    retryNow: () => tell('retry'),
    reconnect: () => (ended ? join() : tell('reconnect', visitor())),
    drop: () => tell('drop'),
  };
}

/**
 * Joins the worker of this account. Of another account's nothing can come: its worker has another name.
 * @param {Page} page
 * @param {{failed: () => void, died: () => void}} otherwise
 * @returns {(deed: string, what?: any) => void} tells the worker
 */
function enter(page, otherwise) {
  const lock = `gijido-live-tab-${crypto.randomUUID()}`;
  const left = new AbortController();
  let end = () => {};
  const name = `live ${SPEECH} ${account()}`;
  const worker = new SharedWorker(new URL('./shared.js', import.meta.url), { type: 'module', name });
  const give = (way) => {
    if (!left.signal.aborted) {
      leave();
      way();
    }
  };
  const patience = window.setTimeout(() => give(otherwise.failed), JOIN_MS);
  const tell = (deed, what) => {
    worker.port.postMessage({ deed, with: what });
    if (deed === 'leave') {
      leave();
    }
  };
  function leave() {
    window.clearTimeout(patience);
    left.abort();
    end();
    worker.port.close();
  }
  worker.addEventListener('error', () => give(otherwise.failed));
  worker.port.onmessage = ({ data }) => {
    if (data.lives) {
      window.clearTimeout(patience);
      // Free only when the worker has died: a browser that lacks memory ends it, and tells nobody.
      navigator.locks.request(data.lives, { signal: left.signal }, () => give(otherwise.died)).catch(() => {});
    } else if (data.state) {
      page.changed(data.state);
    } else {
      page.came(data.frames);
    }
  };
  navigator.locks.request(lock, { signal: left.signal }, () => {
    tell('join', { visitor: visitor(), lock });
    return new Promise((resolve) => { end = resolve; });
  }).catch(() => {});
  return tell;
}
