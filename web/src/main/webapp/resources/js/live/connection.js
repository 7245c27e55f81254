/**
 * One socket to the server: its entrance, its retries, its end. It knows no page, so that it runs in a page and in the worker
 * that serves all pages of a browser. The protocol: docs/live-protocol.md.
 *
 * @typedef {'connecting'|'open'|'lost'|'ended'} LiveState
 * @typedef {{token: string, account: string}} Visitor of a page: its forgery token, and whose page it is
 */

const RETRY_FIRST_MS = 300;
const RETRY_LONGEST_MS = 8000;
const ENTRANCE_MS = 5000;
/** What ended sooner was no connection: the next one is waited for longer, or a fault of ours would have all browsers knock on. */
const STOOD_MS = 1000;
/** Close code of the server. */
const ENDED = 4001;

export class Connection {
  /** @type {LiveState} */
  state = 'connecting';
  /** @type {WebSocket|null} */
  #socket = null;
  #retryMs = RETRY_FIRST_MS;
  #retryTimer = 0;
  #openedAt = Infinity;
  #entering = false;
  /** Counted up by whatever makes an entrance that is under way pointless. */
  #entrance = 0;
  #visitor;
  #changed;
  #came;
  #refused;

  /**
   * @param {() => Visitor} visitor asked at each entrance
   * @param {(state: LiveState) => void} changed
   * @param {(frames: any[]) => void} came
   * @param {(visitor: Visitor) => void} [refused] the browser has another sign-in than this visitor's page
   */
  constructor(visitor, changed, came, refused = () => {}) {
    this.#visitor = visitor;
    this.#changed = changed;
    this.#came = came;
    this.#refused = refused;
  }

  /** @returns {boolean} whether there was a connection to send it on */
  send(frame) {
    if (this.#socket?.readyState !== WebSocket.OPEN) {
      return false;
    }
    this.#socket.send(JSON.stringify(frame));
    return true;
  }

  retryNow() {
    if (this.state === 'lost' && !this.#entering) {
      this.#retryMs = RETRY_FIRST_MS;
      this.connect();
    }
  }

  /** Connects anew, also where the connection seems to stand or the sign-in had ended. */
  reconnect() {
    if (this.state === 'ended') {
      this.#become('lost');
    }
    if (this.state === 'open') {
      this.#leave();
      this.#become('lost');
    }
    this.retryNow();
  }

  /** The network says that it is gone: what is open on it would stay silent. */
  drop() {
    this.#socket?.close();
  }

  /** Until {@link connect}. */
  close() {
    this.#leave();
    this.#become('connecting');
  }

  #leave() {
    const left = this.#socket;
    this.#socket = null;
    this.#entrance++;
    this.#entering = false;
    clearTimeout(this.#retryTimer);
    left?.close();
  }

  async connect() {
    clearTimeout(this.#retryTimer);
    this.#become(this.state === 'lost' ? 'lost' : 'connecting');
    this.#entering = true;
    const entrance = ++this.#entrance;
    const ticket = await this.#ticket().catch(() => 'lost');
    if (entrance !== this.#entrance) {
      return;
    }
    if (ticket === 'ended') {
      this.#entering = false;
      this.#become('ended');
    } else if (ticket === 'lost') {
      this.#retry();
    } else {
      this.#open(ticket.ticket);
    }
  }

  /** @returns {Promise<{ticket: string}|'ended'|'lost'>} ended also where somebody else is signed in by now */
  async #ticket() {
    const visitor = this.#visitor();
    const response = await fetch('/api/live/ticket', {
      method: 'POST', headers: { 'X-Gijido-Token': visitor.token }, signal: AbortSignal.timeout(ENTRANCE_MS),
    });
    if (response.status === 401) {
      return 'ended';
    }
    if (response.status === 403) {
      this.#refused(visitor);
    }
    if (!response.ok) {
      return 'lost';
    }
    const given = await response.json();
    return String(given.account) === visitor.account ? given : 'ended';
  }

  /** @param {string} ticket */
  #open(ticket) {
    const scheme = location.protocol === 'https:' ? 'wss' : 'ws';
    const opened = new WebSocket(`${scheme}://${location.host}/live?ticket=${encodeURIComponent(ticket)}`);
    this.#socket = opened;
    this.#openedAt = Infinity;
    opened.addEventListener('open', () => {
      if (this.#socket === opened) {
        this.#entering = false;
        this.#openedAt = performance.now();
        this.#become('open');
      }
    });
    opened.addEventListener('message', (message) => this.#socket === opened && this.#came([JSON.parse(message.data)].flat()));
    opened.addEventListener('close', (event) => this.#socket === opened && this.#closed(event.code));
  }

  #closed(code) {
    this.#socket = null;
    if (performance.now() - this.#openedAt > STOOD_MS) {
      this.#retryMs = RETRY_FIRST_MS;
    }
    if (code === ENDED) {
      this.#entering = false;
      this.#become('ended');
    } else {
      this.#retry();
    }
  }

  /** Waits longer each time, and never all browsers at the same moment. */
  #retry() {
    this.#entering = false;
    this.#become('lost');
    clearTimeout(this.#retryTimer);
    this.#retryTimer = setTimeout(() => this.connect(), this.#retryMs * (0.5 + Math.random()));
    this.#retryMs = Math.min(this.#retryMs * 2, RETRY_LONGEST_MS);
  }

  /** @param {LiveState} next */
  #become(next) {
    if (this.state !== next) {
      this.state = next;
      this.#changed(next);
    }
  }
}
