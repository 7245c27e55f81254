/**
 * The text of an answer in this browser, kept equal to the server's. Typing never waits: it goes into the local copy at
 * once, into the outbox, and from there to the server when there is one.
 *
 * @typedef {'loading'|'saved'|'sending'|'offline'|'ended'|'locked'|'refused'|'readonly'} TextState
 */
import { Y } from '../vendor/coediting.js';
import { command, subscribe, uuid, watch } from '../live/live.js';
import { call } from './api.js';
import { fromBase64, toBase64 } from './bytes.js';
import { Outbox } from './outbox.js';

/** A larger update does not fit a frame of the socket, so it goes by REST. */
const LARGEST_IN_FRAME = 11000;
const AGAIN_MS = 3000;
const FROM_SERVER = 'server';

export class SharedText {
  /**
   * @param {string} question
   * @param {string} account
   * @param {(state: TextState, sentence: string) => void} tell
   */
  constructor(question, account, tell) {
    this.question = question;
    this.topic = `answer:${question}`;
    this.tell = tell;
    this.doc = new Y.Doc();
    this.text = this.doc.getText('answer');
    this.outbox = new Outbox(account, question, uuid());
    this.connected = false;
    this.sending = false;
    this.seq = 0;
    /** @type {TextState} */
    this.state = 'loading';
    this.doc.on('update', (update, origin) => {
      if (origin !== FROM_SERVER) {
        this.outbox.add(update);
        // The editor is still in the middle of the change that made the update.
        queueMicrotask(() => this.send());
      }
    });
  }

  /**
   * Loads the text and follows it.
   * @param {(event: any) => void} onEvent hears of everything else on the topic
   * @param {(from: string, data: any, by: string) => void} onRelay
   * @returns {Promise<any>} the state as the server told it
   */
  async open(onEvent, onRelay) {
    const left = this.outbox.adopt();
    const subscribed = new Promise((resolve) => {
      this.leave = subscribe(this.topic, -1, {
        event: (event) => (event.type === 'text.updated' ? this.receive(event.data) : onEvent(event)),
        snapshot: () => this.load().catch(() => {}),
        subscribed: () => resolve(undefined),
        relay: onRelay,
      });
    });
    await Promise.race([subscribed, new Promise((resolve) => setTimeout(resolve, AGAIN_MS))]);
    const answer = await this.load();
    left.forEach((update) => Y.applyUpdate(this.doc, update, FROM_SERVER));
    watch((live) => this.connection(live));
    return answer;
  }

  /** Brings the local copy up to the server's state; what is only here stays. */
  async load() {
    const answer = await call('GET', `answers/${this.question}`);
    this.doc.transact(() => answer.updates.forEach((update) => Y.applyUpdate(this.doc, fromBase64(update), FROM_SERVER)), FROM_SERVER);
    this.seq = Math.max(this.seq, answer.seq);
    if (answer.phase === 'SIGNED_OFF') {
      this.become('locked');
    } else if (!answer.writable) {
      this.become('readonly');
    } else {
      this.settle();
    }
    return answer;
  }

  receive(written) {
    Y.applyUpdate(this.doc, fromBase64(written.update), FROM_SERVER);
    this.seq = Math.max(this.seq, written.seq);
    this.onWritten?.(written);
  }

  /** Stops following; what was not sent yet stays in the outbox. */
  close() {
    this.closed = true;
    this.leave?.();
    this.doc.destroy();
  }

  /** @param {import('../live/live.js').LiveState} live */
  connection(live) {
    if (this.closed) {
      return;
    }
    this.connected = live === 'open';
    this.signedOut = live === 'ended';
    if (this.connected) {
      this.send();
    }
    this.settle();
  }

  /** Sends one update at a time; what is typed meanwhile goes together in the next. */
  async send() {
    if (this.sending || !this.connected || this.outbox.empty) {
      this.settle();
      return;
    }
    this.sending = true;
    this.settle();
    const { id, update } = this.outbox.next(uuid);
    try {
      const taken = await this.append(id, update);
      this.outbox.confirmed();
      this.seq = Math.max(this.seq, taken.seq);
      this.sending = false;
      this.send();
    } catch (failure) {
      this.sending = false;
      await this.failed(failure);
    }
  }

  append(id, update) {
    const encoded = toBase64(update);
    return update.length > LARGEST_IN_FRAME
      ? call('POST', `answers/${this.question}/updates`, { commandId: id, update: encoded })
      : command('answers.append', { questionId: Number(this.question), update: encoded }, id);
  }

  async failed(failure) {
    const key = failure.problem?.key;
    if (failure.lost || !failure.problem || failure.problem.status >= 500) {
      this.settle();
      setTimeout(() => this.send(), AGAIN_MS);
    } else if (key === 'answers.error.gap') {
      await this.resync();
    } else {
      this.outbox.takeBack();
      this.become(key === 'answers.error.locked' ? 'locked' : 'refused', failure.message);
    }
  }

  /** Sends everything that the server does not have. */
  async resync() {
    const answer = await call('GET', `answers/${this.question}`);
    const theirs = answer.updates.length === 0
      ? undefined
      : Y.encodeStateVectorFromUpdate(Y.mergeUpdates(answer.updates.map(fromBase64)));
    this.outbox.replaceBy(Y.encodeStateAsUpdate(this.doc, theirs));
    this.send();
  }

  settle() {
    if (this.state === 'locked' || this.state === 'readonly') {
      return;
    }
    if (this.signedOut) {
      this.become('ended');
    } else if (!this.connected) {
      this.become('offline');
    } else if (this.outbox.empty) {
      this.become('saved');
    } else {
      this.become('sending');
    }
  }

  /** A final text was opened again. */
  async unlock() {
    this.state = 'loading';
    await this.load();
    this.send();
  }

  become(state, sentence = '') {
    if (state !== this.state || sentence !== '') {
      this.state = state;
      this.tell(state, sentence);
    }
  }
}
