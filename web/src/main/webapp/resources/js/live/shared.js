/** The worker that holds the one connection of all tabs of a browser. Each account has a worker of its own: see line.js. */
import { Connection } from './connection.js';
import { Union } from './union.js';

const LIVES = `gijido-live-worker-${crypto.randomUUID()}`;

/**
 * Of the tabs, the one that came in last speaks for the browser. A page that stands open from a sign-in before is refused; then
 * the next one does.
 * @type {{tab: any, visitor: import('./connection.js').Visitor}[]}
 */
let visitors = [];
const union = new Union((frame) => connection.send(frame));
const connection = new Connection(() => visitors.at(-1).visitor, became, (frames) => union.receive(frames), (refused) => {
  visitors.sort((one, other) => Number(other.visitor === refused) - Number(one.visitor === refused));
});

/** Held as long as this worker lives: who waits for it learns when it dies. */
const alive = new Promise((resolve) => {
  navigator.locks.request(LIVES, () => {
    resolve();
    return new Promise(() => {});
  });
});

const DEEDS = {
  join: (tab, joined) => join(tab, joined),
  leave: (tab) => leave(tab),
  send: (tab, frame) => union.take(tab, frame),
  retry: () => connection.retryNow(),
  reconnect: (tab, visitor) => {
    speaks(tab, visitor);
    connection.reconnect();
  },
  drop: () => connection.drop(),
};

/** @param {import('./connection.js').LiveState} state */
function became(state) {
  if (state === 'ended') {
    visitors = [];
  }
  union.became(state);
}

function speaks(tab, visitor) {
  visitors = [...visitors.filter((one) => one.tab !== tab), { tab, visitor }];
}

/** @param {{visitor: import('./connection.js').Visitor, lock: string}} joined the lock is held by the tab as long as it lives */
async function join(tab, joined) {
  await alive;
  const first = union.isEmpty;
  speaks(tab, joined.visitor);
  union.add(tab);
  tab.post({ lives: LIVES });
  navigator.locks.request(joined.lock, () => leave(tab));
  if (connection.state === 'open') {
    tab.post({ state: 'open' });
  } else if (connection.state === 'connecting' && first) {
    connection.connect();
  } else {
    tab.post({ state: connection.state === 'ended' ? 'lost' : connection.state });
    connection.reconnect();
  }
}

function leave(tab) {
  visitors = visitors.filter((one) => one.tab !== tab);
  union.remove(tab);
  if (union.isEmpty && connection.state !== 'ended') {
    connection.close();
  }
}

self.addEventListener('connect', ({ ports: [port] }) => {
  const tab = { post: (message) => port.postMessage(message) };
  port.onmessage = ({ data }) => DEEDS[data.deed](tab, data.with);
});
