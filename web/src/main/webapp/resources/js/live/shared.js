/** The worker that holds the one connection of all tabs of a browser. Each account has a worker of its own: see line.js. */
import { Connection } from './connection.js';
import { Union } from './union.js';

const LIVES = `gijido-live-worker-${crypto.randomUUID()}`;

let visitor = { token: '', account: '' };
const union = new Union((frame) => connection.send(frame));
const connection = new Connection(() => visitor, (state) => union.became(state), (frames) => union.receive(frames));

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
  reconnect: (tab, entering) => {
    visitor = entering;
    connection.reconnect();
  },
  drop: () => connection.drop(),
};

/** @param {{visitor: import('./connection.js').Visitor, lock: string}} joined the lock is held by the tab as long as it lives */
async function join(tab, joined) {
  await alive;
  const first = union.isEmpty;
  visitor = joined.visitor;
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
  union.remove(tab);
  if (union.isEmpty && connection.state !== 'ended') {
    connection.close();
  }
}

self.addEventListener('connect', ({ ports: [port] }) => {
  const tab = { post: (message) => port.postMessage(message) };
  port.onmessage = ({ data }) => DEEDS[data.deed](tab, data.with);
});
