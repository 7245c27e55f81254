/**
 * The text of an answer in this browser, kept equal to the server's. Typing never waits: it goes into the local copy at
 * once, into the outbox, and from there to the server when there is one. What was written before a 校了 that came first is
 * never sent by itself: it is taken out of the text and held until the writer has decided.
 *
 * @typedef {'loading'|'saved'|'sending'|'offline'|'ended'|'locked'|'refused'|'readonly'} TextState
 */
import { call } from '../frame/api.js';
import { command, subscribe, uuid, watch } from '../live/live.js';
import { Y } from '../vendor/coediting.js';
import { fromBase64, toBase64 } from './bytes.js';
import { changeBy } from './held.js';
import { Outbox } from './outbox.js';
import { letters } from './whole-letters.js';

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
    this.outbox = new Outbox(account, question, uuid());
    this.connected = false;
    this.sending = false;
    this.composing = false;
    this.seq = 0;
    this.longest = Infinity;
    /** @type {'locked'|'readonly'|null} why nothing may be written */
    this.fixed = null;
    /** Why what waits cannot be sent as it is. */
    this.refusal = '';
    this.told = '';
    /** @type {TextState} */
    this.state = 'loading';
    this.begin();
  }

  /** An empty copy that takes in what is typed. */
  begin() {
    this.doc = new Y.Doc();
    this.text = this.doc.getText('answer');
    this.doc.on('update', (update, origin) => {
      if (origin !== FROM_SERVER) {
        this.outbox.add(update);
        this.refusal = '';
        // The editor is still in the middle of the change that made the update. A text that is fixed goes back to the record.
        queueMicrotask(() => (this.fixed ? this.load().catch(() => {}) : this.send()));
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
    this.outbox.adopt();
    const subscribed = new Promise((resolve) => {
      this.leave = subscribe(this.topic, -1, {
        event: (event) => (event.type === 'text.updated' ? this.receive(event.data) : onEvent(event)),
        snapshot: () => this.load().catch(() => {}),
        subscribed: () => resolve(undefined),
        relay: onRelay,
      });
    });
    await Promise.race([subscribed, new Promise((resolve) => setTimeout(resolve, AGAIN_MS))]);
    const left = this.outbox.waiting;
    const answer = await this.load();
    if (this.outbox.waiting === left) {
      left.forEach((update) => Y.applyUpdate(this.doc, update, FROM_SERVER));
    }
    this.offer();
    watch((live) => this.connection(live));
    return answer;
  }

  /** Brings the local copy up to the server's state; what is only here stays. */
  async load() {
    const answer = await call('GET', `answers/${this.question}`);
    this.longest = answer.mostCharacters;
    this.fixed = answer.phase === 'SIGNED_OFF' ? 'locked' : answer.writable ? null : 'readonly';
    this.seq = Math.max(this.seq, answer.seq);
    if (!this.outbox.empty && (this.fixed || this.outbox.edition < answer.edition)) {
      this.withdraw(answer.updates);
    } else {
      this.take(answer.updates);
    }
    if (this.outbox.empty) {
      this.outbox.edition = answer.edition;
    }
    this.settle();
    return answer;
  }

  take(updates) {
    this.doc.transact(() => updates.forEach((update) => Y.applyUpdate(this.doc, fromBase64(update), FROM_SERVER)), FROM_SERVER);
  }

  /** The page shows the record again; what was written beyond it is held. */
  withdraw(updates) {
    this.outbox.hold();
    this.refusal = '';
    this.sending = false;
    this.begin();
    this.take(updates);
    this.onRestart?.(this.text);
    this.offer();
  }

  /** Tells what is held, as the change that it would make; what made none was in the record already. */
  offer() {
    const change = this.outbox.held && changeBy(this.doc, this.outbox.held);
    if (this.outbox.held && !change) {
      this.outbox.release();
    }
    this.onHeld?.(change);
  }

  /** The writer wants it in the text. */
  takeHeld() {
    if (!this.fixed) {
      const held = this.outbox.release();
      Y.applyUpdate(this.doc, held, 'held');
      this.onHeld?.(null);
    }
  }

  /** The writer does not want it. */
  dropHeld() {
    this.outbox.release();
    this.onHeld?.(null);
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

  /**
   * What happened while there was no connection is known before anything is sent.
   * @param {import('../live/live.js').LiveState} live
   */
  async connection(live) {
    this.live = live;
    this.signedOut = live === 'ended';
    if (live === 'open') {
      await this.catchUp();
    } else {
      this.connected = false;
      this.settle();
    }
  }

  async catchUp() {
    if (this.closed || this.live !== 'open') {
      return;
    }
    try {
      if (!this.outbox.empty) {
        await this.load();
      }
      this.connected = this.live === 'open';
      this.send();
    } catch {
      setTimeout(() => this.catchUp(), AGAIN_MS);
    }
  }

  /** Sends one update at a time; what is typed meanwhile goes together in the next. */
  async send() {
    if (this.sending || !this.connected || this.outbox.empty || this.fixed || this.tooLong()) {
      this.settle();
      return;
    }
    this.sending = true;
    this.settle();
    const { id, update } = this.outbox.next(uuid);
    try {
      const taken = await this.append(id, update);
      this.seq = Math.max(this.seq, taken.seq);
    } catch (failure) {
      await this.failed(id, failure);
      return;
    }
    if (this.outbox.sent?.id === id) {
      this.outbox.confirmed();
      this.sending = false;
      this.send();
    }
  }

  append(id, update) {
    const encoded = toBase64(update);
    return update.length > LARGEST_IN_FRAME
      ? call('POST', `answers/${this.question}/updates`, { commandId: id, update: encoded })
      : command('answers.append', { questionId: Number(this.question), update: encoded }, id);
  }

  /** By how much the text is longer than it may be: it stays here, all of it, until it is shorter. */
  tooLong() {
    return this.text.length > this.longest ? Math.max(0, letters(this.text.toString()) - this.longest) : 0;
  }

  async failed(id, failure) {
    if (this.outbox.sent?.id !== id) {
      return;
    }
    this.sending = false;
    const { key, status } = failure.problem ?? {};
    if (failure.lost || !failure.problem || status >= 500) {
      this.settle();
      setTimeout(() => this.send(), AGAIN_MS);
    } else if (key === 'answers.error.gap') {
      await this.resync();
    } else {
      await this.refused(failure.message);
    }
  }

  /** Where nothing may be written any more, loading has taken it out of the text already. */
  async refused(sentence) {
    await this.load().catch(() => {});
    if (!this.outbox.empty) {
      this.outbox.takeBack();
      this.refusal = sentence;
    }
    this.settle();
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

  /** @param {boolean} composing whether the editor has words that are not confirmed yet */
  compose(composing) {
    if (composing !== this.composing) {
      this.composing = composing;
      this.settle();
    }
  }

  /** @returns {TextState} nothing is called saved that is not */
  present() {
    if (this.fixed || this.signedOut) {
      return this.fixed ?? 'ended';
    }
    if (!this.outbox.empty && (this.refusal || this.tooLong())) {
      return 'refused';
    }
    if (!this.connected) {
      return 'offline';
    }
    return this.outbox.empty && !this.composing ? 'saved' : 'sending';
  }

  settle() {
    const state = this.present();
    const told = `${state} ${this.refusal} ${this.tooLong()} ${this.outbox.kept}`;
    if (told !== this.told) {
      this.told = told;
      this.state = state;
      this.tell(state, this.refusal);
    }
  }

  /** A final text was opened again, or an open one was signed off. */
  async reload() {
    await this.load();
    this.send();
  }
}
