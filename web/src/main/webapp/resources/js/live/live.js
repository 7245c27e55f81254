/**
 * What a page follows and asks over the live log. Topics are followed by sequence number, so nothing is lost and nothing
 * comes twice, whatever happens to the network. The protocol: docs/live-protocol.md.
 *
 * @typedef {{topic: string, seq: number, type: string, at: string, data: any}} LiveEvent
 * @typedef {import('./connection.js').LiveState} LiveState
 */
import { lay } from './line.js';

const COMMAND_ANSWER_MS = 10000;

/** @type {import('./line.js').Line|null} */
let line = null;
/** @type {LiveState} */
let state = 'connecting';
/** @type {Map<string, {seq: number, handlers: Set<{event: (e: LiveEvent) => void, snapshot?: (seq: number) => void, relay?: (from: string, data: any, by: string) => void, subscribed?: () => void}>}>} */
const topics = new Map();
/** @type {Map<string, {resolve: (data: any) => void, reject: (error: Error) => void, timer: number}>} */
const waiting = new Map();
/** @type {Set<(state: LiveState) => void>} */
const watchers = new Set();

/** @param {LiveState} next */
function become(next) {
  if (state === next) {
    return;
  }
  if (state === 'open') {
    forget();
  }
  state = next;
  watchers.forEach((watcher) => watcher(state));
  if (state === 'open') {
    send({ subscribe: [...topics].map(([topic, followed]) => ({ topic, since: followed.seq })) });
  }
}

/**
 * Follows a topic.
 * @param {string} topic
 * @param {number} since the number that the page's state was read at; -1 for "from now on"
 * @param {{event: (e: LiveEvent) => void, snapshot?: (seq: number) => void, relay?: (from: string, data: any, by: string) => void, subscribed?: () => void}} handlers
 *   snapshot: the gap was too old, load the state afresh; subscribed: all that was missed has been delivered
 * @returns {() => void} stops following
 */
export function subscribe(topic, since, handlers) {
  const followed = topics.get(topic) ?? { seq: since, handlers: new Set() };
  followed.handlers.add(handlers);
  if (since >= 0 && since < followed.seq) {
    // Another follower on this page is ahead; what comes twice to it does no harm.
    followed.seq = since;
  }
  topics.set(topic, followed);
  send({ subscribe: topic, since: followed.seq });
  start();
  return () => {
    followed.handlers.delete(handlers);
    if (followed.handlers.size === 0) {
      topics.delete(topic);
      send({ unsubscribe: topic });
    }
  };
}

/**
 * Sends a command; the promise settles with the server's answer. It rejects with `error.lost` when the connection
 * broke before the answer: repeat it with the same id, the server answers a repeated id with its first answer.
 * @param {string} name
 * @param {any} data
 * @param {string} [id] a UUID
 * @returns {Promise<any>}
 */
export function command(name, data, id = uuid()) {
  start();
  return new Promise((resolve, reject) => {
    if (!send({ command: name, id, data })) {
      reject(lost());
      return;
    }
    const timer = window.setTimeout(() => settle(id)?.reject(lost()), COMMAND_ANSWER_MS);
    waiting.set(id, { resolve, reject, timer });
  });
}

/**
 * Tells the other followers of a topic something that need not be kept, such as where the caret is.
 * @param {string} topic
 * @param {any} data
 */
export function relay(topic, data) {
  send({ relay: topic, data });
}

/**
 * @param {(state: LiveState) => void} watcher called now and at every change
 */
export function watch(watcher) {
  watchers.add(watcher);
  watcher(state);
}

/** A UUID also where the page came over plain http, which has no crypto.randomUUID. */
export function uuid() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

function lost() {
  return Object.assign(new Error('connection lost'), { lost: true });
}

function send(frame) {
  if (state !== 'open') {
    return false;
  }
  line?.send(frame);
  return true;
}

function start() {
  if (!line) {
    line = lay({ changed: become, came: (frames) => frames.forEach(receive) });
    window.addEventListener('online', () => line.retryNow());
    window.addEventListener('offline', () => line.drop());
    document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && line.retryNow());
  }
}

/**
 * Connects at once, for a page that knows of a new sign-in, or that found the server to answer while the connection is
 * lost, or the connection to be silent while the server answers: a dead network closes no socket for minutes.
 */
export function reconnect() {
  line?.reconnect();
}

/** What was sent and not answered may or may not have been done. */
function forget() {
  [...waiting.keys()].forEach((id) => settle(id)?.reject(lost()));
}

function settle(id) {
  const command = waiting.get(id);
  waiting.delete(id);
  window.clearTimeout(command?.timer);
  return command;
}

function receive(frame) {
  if ('reply' in frame) {
    const command = settle(frame.reply);
    if (frame.ok) {
      command?.resolve(frame.data);
    } else {
      command?.reject(Object.assign(new Error(frame.error.title), { problem: frame.error }));
    }
  } else if ('seq' in frame && 'topic' in frame) {
    event(frame);
  } else if ('snapshot' in frame) {
    const followed = topics.get(frame.snapshot);
    if (followed) {
      followed.seq = frame.seq;
      followed.handlers.forEach((handlers) => handlers.snapshot?.(frame.seq));
    }
  } else if ('skipped' in frame) {
    const followed = topics.get(frame.skipped);
    if (followed) {
      followed.seq = Math.max(followed.seq, frame.seq);
    }
  } else if ('subscribed' in frame) {
    const followed = topics.get(frame.subscribed);
    if (followed) {
      followed.seq = Math.max(followed.seq, frame.seq);
      followed.handlers.forEach((handlers) => handlers.subscribed?.());
    }
  } else if ('relay' in frame) {
    topics.get(frame.relay)?.handlers.forEach((handlers) => handlers.relay?.(frame.from, frame.data, frame.by));
  }
}

/** @param {LiveEvent} frame */
function event(frame) {
  const followed = topics.get(frame.topic);
  if (!followed || frame.seq <= followed.seq) {
    return;
  }
  followed.seq = frame.seq;
  followed.handlers.forEach((handlers) => handlers.event(frame));
}
